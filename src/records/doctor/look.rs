//! What can be seen of a set-up from outside.

use std::net::SocketAddr;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use sqlx::Connection;

use crate::calendar::{Moment, Zone};
use crate::config::Config;
use crate::db;
use crate::pdf::fonts::{Fonts, Letters};
use crate::records::scheduled;

/// A set-up as it was seen.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The data folder.
    pub folder: PathBuf,
    /// What is known of it; nothing when it is not there.
    pub data: Option<Data>,
    /// Where the server listens.
    pub listen: SocketAddr,
    /// What families reach it by.
    pub public_url: Option<String>,
    /// Whether there are fonts with Latin and with Arabic letters.
    pub fonts: (bool, bool),
    /// The time on this machine.
    pub now: Moment,
    /// The folder for daily copies, and what is known of it.
    pub backups: Option<(PathBuf, Copies)>,
}

/// What is known of a data folder.
#[derive(Clone, Debug, Default)]
pub struct Data {
    /// Why nothing can be written into it.
    pub unwritable: Option<String>,
    /// Whether other accounts of this machine may enter the folder and read the file.
    pub open_to_others: bool,
    /// Bytes of the data file; nothing when there is none yet.
    pub size: Option<u64>,
    /// Whether the file itself must not be written.
    pub read_only: bool,
    /// Bytes that are free on its disk.
    pub free: Option<u64>,
    /// Whether a server is at work on it.
    pub served: bool,
    /// When the file was last written.
    pub written: Option<Moment>,
    /// The last migration that was applied, or why that cannot be told.
    pub version: Option<Result<i64, String>>,
    /// What a quick look through its pages found.
    pub damage: Option<String>,
}

/// What is known of a folder for copies.
#[derive(Clone, Debug, Default)]
pub struct Copies {
    /// Why it cannot be used.
    pub unusable: Option<String>,
    /// Days since the newest copy.
    pub newest: Option<i32>,
    /// How many there are.
    pub count: usize,
    /// Whether it is on the disk that also holds the data.
    pub same_disk: bool,
    /// Bytes that are free on its disk.
    pub free: Option<u64>,
}

/// Looks at everything.
pub async fn look(config: &Config, now: Moment) -> Seen {
    let data = if config.data.is_dir() { Some(data(&config.data).await) } else { None };
    let fonts = Fonts::below(config.fonts.as_deref());
    Seen {
        data,
        folder: config.data.clone(),
        listen: config.listen,
        public_url: config.public_url.clone(),
        fonts: (fonts.have(Letters::Latin), fonts.have(Letters::Arabic)),
        now,
        backups: config.backups.clone().map(|folder| (folder.clone(), copies(&folder, &config.data, now))),
    }
}

async fn data(folder: &Path) -> Data {
    let file = db::file_in(folder);
    // Taken for a moment only: a server that starts just then is refused, and starts when it is told again.
    let hold = db::Hold::take(folder);
    let mut seen = Data {
        unwritable: unwritable(folder),
        free: free(folder),
        served: matches!(hold, Ok(None)),
        open_to_others: folder.metadata().is_ok_and(|found| found.permissions().mode() & 0o001 != 0)
            && file.metadata().is_ok_and(|found| found.permissions().mode() & 0o044 != 0),
        ..Data::default()
    };
    drop(hold);
    if !db::holds_data(folder) {
        return seen;
    }
    if let Ok(found) = file.metadata() {
        seen.size = Some(found.len());
        seen.read_only = found.permissions().readonly();
        let log = db::log_of(&file).metadata().map_or(0, |log| log.mtime());
        seen.written = Some(Moment::from_seconds(found.mtime().max(log)));
    }
    seen.version = Some(version(&file, &mut seen.damage).await);
    seen
}

/// The version of a data file, and on the way what is broken in it.
async fn version(file: &Path, damage: &mut Option<String>) -> Result<i64, String> {
    db::refuse_foreign(file).await.map_err(|refusal| refusal.0)?;
    let mut db = db::peek(file).await.map_err(|refusal| refusal.0)?;
    *damage = db::quick_check(&mut db).await.map_err(|error| db::plain(&error))?;
    let version = db::applied(&mut db).await.map_err(|error| db::plain(&error));
    // Whatever becomes of this connection, the answer is there.
    _ = db.close().await;
    version
}

fn copies(folder: &Path, data: &Path, now: Moment) -> Copies {
    let device = |path: &Path| path.metadata().ok().map(|found| found.dev());
    let days = match scheduled::days(folder) {
        Ok(days) => days,
        Err(error) => return Copies { unusable: Some(error.to_string()), ..Copies::default() },
    };
    let today = now.day_in(&Zone::utc());
    Copies {
        unusable: unwritable(folder),
        newest: days.last().map(|day| today.days_since(*day)),
        count: days.len(),
        same_disk: device(folder).is_some() && device(folder) == device(data),
        free: free(folder),
    }
}

/// Why nothing can be written into a folder; nothing when it can.
fn unwritable(folder: &Path) -> Option<String> {
    use rustix::fs::Access;
    rustix::fs::access(folder, Access::WRITE_OK | Access::EXEC_OK).err().map(|error| error.to_string())
}

/// Bytes that an ordinary account can still write to the disk of a folder.
fn free(folder: &Path) -> Option<u64> {
    rustix::fs::statvfs(folder).ok().map(|disk| disk.f_bavail.saturating_mul(disk.f_frsize))
}
