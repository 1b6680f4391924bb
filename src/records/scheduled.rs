//! Copies that the server makes by itself, one a day, into a folder of their own, and their ageing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::calendar::Day;
use crate::config::Refusal;
use crate::db::Db;
use crate::records::{ageing, backup};

const BEFORE: &str = "warmhands-";
const BEHIND: &str = ".db";

/// Makes the folder for copies when there is none, and sees whether it takes one.
pub fn prepare(folder: &Path) -> Result<(), Refusal> {
    let failed = |error: std::io::Error| {
        Refusal(format!("The folder for backups {} cannot be written: {error}.", folder.display()))
    };
    fs::create_dir_all(folder).map_err(failed)?;
    let trial = folder.join(format!(".trial.{}", std::process::id()));
    fs::write(&trial, b"").and_then(|()| fs::remove_file(&trial)).map_err(failed)
}

/// The days of which there is a copy.
pub fn days(folder: &Path) -> std::io::Result<BTreeSet<Day>> {
    let mut days = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        let day = name.to_str().and_then(|name| name.strip_prefix(BEFORE)?.strip_suffix(BEHIND)?.parse().ok());
        days.extend(day.filter(|day| file_of(folder, *day).file_name() == Some(&*name)));
    }
    Ok(days)
}

/// The copy of a day.
pub fn file_of(folder: &Path, day: Day) -> PathBuf {
    folder.join(format!("{BEFORE}{day}{BEHIND}"))
}

/// Makes the copy of today when there is none yet, and lets go of those that have had their time. Tells whether it made one.
/// Nothing goes when the copy fails: a data file that cannot be copied may need the old ones.
pub async fn keep(db: &Db, folder: &Path, today: Day) -> Result<bool, Refusal> {
    let failed = |error: std::io::Error| Refusal(format!("{} cannot be read or written: {error}.", folder.display()));
    if !db.is_sound() {
        return Err(Refusal("a damaged data file is not copied".to_owned()));
    }
    let file = file_of(folder, today);
    if file.exists() {
        return Ok(false);
    }
    backup::copy(&mut db.another().await?, &file).await?;
    for day in ageing::past_use(&days(folder).map_err(failed)?) {
        fs::remove_file(file_of(folder, day)).map_err(failed)?;
    }
    Ok(true)
}
