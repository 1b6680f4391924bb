//! What stands before a data file: one server at a time, and no writing where writing would do harm.

use std::fs::{File, TryLockError};
use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use sqlx::{Connection, SqliteConnection};

use super::{APPLICATION_ID, applied, log_of, newest, plain};
use crate::config::Refusal;
use crate::trouble::Trouble;

/// A data folder, held by this process for as long as it lives: the kernel lets go of it however the process ends.
///
/// The folder rather than the file, because whoever closes a file lets go of all that SQLite holds in it.
#[derive(Debug)]
pub struct Hold(File);

impl Hold {
    /// Takes hold of a folder; nothing when another server has it.
    pub fn take(folder: &Path) -> Result<Option<Self>, Refusal> {
        let failed = |error: std::io::Error| {
            Refusal(format!("The data folder {} cannot be kept for one program alone: {error}.", folder.display()))
        };
        let open = File::open(folder).map_err(failed)?;
        match open.try_lock() {
            Ok(()) => Ok(Some(Self(open))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }

    /// Lets go before the process ends.
    pub fn let_go(&self) {
        // What cannot be let go now is let go at the end of the process.
        _ = self.0.unlock();
    }
}

/// A connection to look at a file that leaves nothing beside it when nobody uses the file.
pub async fn peek(file: &Path) -> Result<SqliteConnection, Refusal> {
    let options = SqliteConnectOptions::new().filename(file).read_only(true).immutable(!log_of(file).exists());
    SqliteConnection::connect_with(&options).await.map_err(|error| tell(file, &error))
}

/// Whether a file without our mark was begun by us and cut off: the mark is in its log, or it has no table yet.
pub async fn just_begun(file: &Path) -> Result<bool, Refusal> {
    let asked = async {
        let mut db = peek(file).await?;
        let mark: i64 = sqlx::query_scalar("PRAGMA application_id").fetch_one(&mut db).await?;
        let foreign =
            "SELECT count(*) FROM sqlite_schema WHERE name <> '_sqlx_migrations' AND name NOT LIKE 'sqlite_%'";
        let tables: i64 = sqlx::query_scalar(foreign).fetch_one(&mut db).await?;
        db.close().await?;
        Ok::<bool, Refusal>(mark == i64::from(APPLICATION_ID) || (mark == 0 && tables == 0))
    };
    // What cannot even be asked is not ours.
    Ok(asked.await.unwrap_or(false))
}

/// Refuses a file that its owner has forbidden to write.
pub fn refuse_unwritable(file: &Path) -> Result<(), Refusal> {
    if file.metadata().is_ok_and(|data| data.permissions().readonly()) {
        return Err(Refusal(format!(
            "The data file {} is read-only; make it writable, then start again.",
            file.display()
        )));
    }
    Ok(())
}

/// Looks through the pages of a file before anything is written to it. A damaged file can be served to be read, if it is
/// up to date; it is refused when it would have to be changed first.
pub async fn seems_sound(file: &Path) -> Result<bool, Refusal> {
    let mut db = SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(file)).await?;
    let found = quick_check(&mut db).await?;
    let current = applied(&mut db).await.map_err(|error| tell(file, &error))? == newest();
    db.close().await?;
    match found {
        None => Ok(true),
        Some(_) if current => {
            tracing::error!("the data file is damaged; it can be read, but nothing is written to it");
            Ok(false)
        }
        Some(_) => Err(damaged(file)),
    }
}

/// The first damage that a quick look finds; it does not compare indexes with their tables.
pub async fn quick_check(db: &mut SqliteConnection) -> sqlx::Result<Option<String>> {
    match sqlx::query_scalar::<_, String>("PRAGMA quick_check(1)").fetch_one(db).await {
        Ok(answer) => Ok((answer != "ok").then_some(answer)),
        Err(error) if Trouble::behind(&error) == Some(Trouble::Damaged) => Ok(Some(plain(&error))),
        Err(error) => Err(error),
    }
}

/// Writes what stands there already, so that a disk that takes nothing is noticed now. A full disk can still be read from.
pub async fn try_to_write(writer: &SqlitePool) -> sqlx::Result<()> {
    // The number is that of APPLICATION_ID; a pragma takes no parameter.
    match sqlx::query("PRAGMA application_id = 1464682564").execute(writer).await {
        Err(error) if Trouble::behind(&error) == Some(Trouble::Full) => {
            tracing::error!("the disk is full; nothing can be saved");
            Ok(())
        }
        tried => tried.map(|_| ()),
    }
}

/// Whether a connection has left its transaction. SQLite ends one by itself when the disk is full; sqlx, which cannot know,
/// would take it for open for ever and begin no other.
pub async fn is_done(db: &mut SqliteConnection) -> sqlx::Result<bool> {
    // Only after the rollback that is under way.
    db.ping().await?;
    Ok(!db.is_in_transaction())
}

/// A failure on a file as a sentence, with the way out when it is damaged.
pub fn tell(file: &Path, error: &sqlx::Error) -> Refusal {
    match Trouble::behind(error) {
        Some(Trouble::Damaged) => damaged(file),
        _ => Refusal(format!("The data file {} cannot be read: {}.", file.display(), plain(error))),
    }
}

fn damaged(file: &Path) -> Refusal {
    Refusal(format!(
        "The data file {} is damaged; keep it, and restore the latest backup into an empty folder.",
        file.display()
    ))
}
