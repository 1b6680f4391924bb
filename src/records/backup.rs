//! `backup` and `restore`: one file out of a data folder, and back into an empty one.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use sqlx::{Connection, SqliteConnection};

use crate::config::Refusal;
use crate::db;
use crate::records::check;

/// Writes a consistent copy of the data to `file`, also while a server writes. Never overwrites a file.
pub async fn backup(folder: &Path, file: &Path) -> Result<(), Refusal> {
    if !db::holds_data(folder) {
        return Err(Refusal(format!("There is no data in {}.", folder.display())));
    }
    if file.symlink_metadata().is_ok() {
        return Err(Refusal(format!("{} exists already; a backup overwrites nothing.", file.display())));
    }
    let mut data = db::look(&db::file_in(folder)).await?;
    let copied = copy(&mut data, file).await;
    data.close().await?;
    copied
}

/// Writes a consistent copy of an open data file, and looks whether it is whole before it gets its name.
pub async fn copy(data: &mut SqliteConnection, file: &Path) -> Result<(), Refusal> {
    let failed = |why: &dyn std::fmt::Display| Refusal(format!("{} cannot be written: {why}.", file.display()));
    // An absolute path, since SQLite gives names like "file:x" and "" a meaning of their own.
    let part = std::path::absolute(unfinished(file)).map_err(|error| failed(&error))?;
    let name = part.to_str().ok_or_else(|| failed(&"its name is not text"))?;
    let written = sqlx::query("VACUUM INTO ?").bind(name).execute(data).await;
    let finished = match written {
        Ok(_) => whole(&part, file).await.and_then(|()| finish(&part, file).map_err(|error| failed(&error))),
        Err(error) => Err(failed(&db::plain(&error))),
    };
    discard_unless(finished, &part)
}

/// Refuses a copy that did not come out whole.
async fn whole(part: &Path, file: &Path) -> Result<(), Refusal> {
    let mut copy = db::peek(part).await?;
    let damage = db::quick_check(&mut copy).await?;
    copy.close().await?;
    let told = |damage| Refusal(format!("The copy for {} is not whole: {damage}.", file.display()));
    damage.map_or(Ok(()), |damage| Err(told(damage)))
}

/// Puts the copy in `file` into a folder that holds no data. Writes nothing unless the copy is sound.
pub async fn restore(folder: &Path, file: &Path) -> Result<(), Refusal> {
    let target = db::file_in(folder);
    if db::holds_data(folder) || db::log_of(&target).exists() {
        return Err(Refusal(format!("{} holds data already; restore needs an empty folder.", folder.display())));
    }
    if !file.is_file() {
        return Err(Refusal(format!("There is no file {}.", file.display())));
    }
    if db::log_of(file).exists() {
        return Err(Refusal(format!("{} is in use; restore takes a file that backup wrote.", file.display())));
    }
    let mut copy = db::look(file).await?;
    if let Some(fault) = check::damage(&mut copy).await?.first() {
        return Err(Refusal(format!("{} is not sound: {fault}.", file.display())));
    }
    copy.close().await?;
    let failed = |error: io::Error| Refusal(format!("{} cannot be written: {error}.", target.display()));
    fs::create_dir_all(folder).map_err(failed)?;
    let part = unfinished(&target);
    let finished = fs::copy(file, &part).and_then(|_| finish(&part, &target)).map_err(failed);
    discard_unless(finished, &part)
}

/// A name beside `file` for what is not finished yet, so that half a copy is never taken for one.
fn unfinished(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    name.into()
}

/// Gives a finished copy its name, once all of it is on the disk.
fn finish(part: &Path, file: &Path) -> io::Result<()> {
    File::open(part)?.sync_all()?;
    fs::rename(part, file)?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

fn discard_unless(finished: Result<(), Refusal>, part: &Path) -> Result<(), Refusal> {
    if finished.is_err() {
        // It may not even be there; the first failure is the one to tell.
        _ = fs::remove_file(part);
    }
    finished
}
