//! The data file: opened with care, read by many, written by one.

use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::pool::PoolConnection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, Sqlite, SqliteConnection, Transaction};

use crate::config::Refusal;

/// The migrations that are part of this program, oldest first.
pub static MIGRATIONS: Migrator = sqlx::migrate!();

/// Stands in the head of each data file of ours ("WMHD").
const APPLICATION_ID: u32 = 0x574d_4844;

/// Pages read at the same time; writes queue for a single connection of their own.
const READERS: u32 = 4;

/// How long one connection waits for another that writes.
const PATIENCE: Duration = Duration::from_secs(10);

/// A data file: a small pool to read and one connection to write.
#[derive(Clone, Debug)]
pub struct Db {
    readers: SqlitePool,
    writer: SqlitePool,
}

impl Db {
    /// Opens the data file of this folder, makes both when there are none yet, and brings the file up to date.
    ///
    /// Refuses, with nothing written, a folder that cannot be written, a file that is not ours, and a file that a
    /// newer program has written.
    pub async fn open(folder: &Path) -> Result<Self, Refusal> {
        let file = file_in(folder);
        std::fs::create_dir_all(folder)
            .map_err(|error| Refusal(format!("The data folder {} cannot be made: {error}.", folder.display())))?;
        if holds_data(folder) {
            refuse_foreign(&file)?;
            refuse_newer(&file).await?;
        }
        Self::connect(&file).await.map_err(|error| {
            Refusal(format!("The data file {} cannot be opened for writing: {}.", file.display(), plain(&error)))
        })
    }

    async fn connect(file: &Path) -> Result<Self, sqlx::Error> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(PATIENCE)
            .pragma("secure_delete", "on");
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .test_before_acquire(false)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options.clone())
            .await?;
        MIGRATIONS.run(&writer).await?;
        // A new file carries our mark only once its first pages have left the log; until then we would refuse it
        // after a crash.
        sqlx::query("PRAGMA wal_checkpoint(PASSIVE)").execute(&writer).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .test_before_acquire(false)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options.pragma("query_only", "on"))
            .await?;
        Ok(Self { readers, writer })
    }

    /// A connection that can only read.
    pub async fn read(&self) -> sqlx::Result<PoolConnection<Sqlite>> {
        self.readers.acquire().await
    }

    /// The one writing transaction. What it did is lost unless it is committed.
    pub async fn write(&self) -> sqlx::Result<Transaction<'static, Sqlite>> {
        // A deferred transaction that reads before it writes can fail at once, whatever the busy timeout.
        self.writer.begin_with("BEGIN IMMEDIATE").await
    }

    /// Closes all connections, so that the file stands alone.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// The data file of a data folder.
pub fn file_in(folder: &Path) -> PathBuf {
    folder.join("warmhands.db")
}

/// Whether a data folder holds a data file with something in it.
pub fn holds_data(folder: &Path) -> bool {
    file_in(folder).metadata().is_ok_and(|data| data.len() > 0)
}

/// Refuses a file whose head is not that of a data file of ours. Reads 100 bytes, opens no database.
pub fn refuse_foreign(file: &Path) -> Result<(), Refusal> {
    use std::io::Read;
    let mut head = [0_u8; 100];
    let read = std::fs::File::open(file).and_then(|mut open| open.read_exact(&mut head));
    let id = u32::from_be_bytes([head[68], head[69], head[70], head[71]]);
    // A file whose very first migration was cut off has no id yet and no page of ours.
    let ours = read.is_ok() && head.starts_with(b"SQLite format 3\0") && id == APPLICATION_ID;
    if ours { Ok(()) } else { Err(Refusal(format!("{} is no data file of Warm Hands.", file.display()))) }
}

/// Refuses a file to which a migration was applied that this program does not know.
async fn refuse_newer(file: &Path) -> Result<(), Refusal> {
    // Looking at a file that nobody uses must not leave a log beside it.
    let unused = !log_of(file).exists();
    let options = SqliteConnectOptions::new().filename(file).read_only(true).immutable(unused);
    let mut db = SqliteConnection::connect_with(&options).await?;
    let (applied, known) = (applied(&mut db).await?, newest());
    db.close().await?;
    if applied <= known {
        Ok(())
    } else {
        Err(Refusal(format!(
            "The data file {} was written by a newer version of Warm Hands (step {applied}, this program knows {known}).",
            file.display()
        )))
    }
}

/// The log that SQLite keeps beside a data file while it is in use.
pub fn log_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

/// A connection of its own, to look at a data file even while a server runs.
/// Refuses a file that is not ours, and one that a newer program has written.
pub async fn look(file: &Path) -> Result<SqliteConnection, Refusal> {
    refuse_foreign(file)?;
    refuse_newer(file).await?;
    let options = SqliteConnectOptions::new().filename(file).busy_timeout(PATIENCE);
    Ok(SqliteConnection::connect_with(&options).await?)
}

/// The last migration that was applied to a data file.
pub async fn applied(db: &mut SqliteConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar("SELECT coalesce(max(version), 0) FROM _sqlx_migrations").fetch_one(db).await
}

/// The last migration that this program knows.
pub fn newest() -> i64 {
    MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0)
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        Self(format!("The data cannot be read or written: {}.", plain(&error)))
    }
}

/// The database's own words without the wrapping, for the one sentence that a person reads.
pub fn plain(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(inner) => inner.message().to_owned(),
        other => other.to_string(),
    }
}

/// Stores a type as the text that it prints, and reads it back with its `FromStr`.
macro_rules! stored_as_text {
    ($($name:ty),+ $(,)?) => {$(
        impl sqlx::Type<sqlx::Sqlite> for $name {
            fn type_info() -> sqlx::sqlite::SqliteTypeInfo {
                <String as sqlx::Type<sqlx::Sqlite>>::type_info()
            }
        }

        impl<'q> sqlx::Encode<'q, sqlx::Sqlite> for $name {
            fn encode_by_ref(
                &self,
                buffer: &mut sqlx::sqlite::SqliteArgumentsBuffer,
            ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
                <String as sqlx::Encode<'q, sqlx::Sqlite>>::encode(self.to_string(), buffer)
            }
        }

        impl<'r> sqlx::Decode<'r, sqlx::Sqlite> for $name {
            fn decode(value: sqlx::sqlite::SqliteValueRef<'r>) -> Result<Self, sqlx::error::BoxDynError> {
                Ok(<&str as sqlx::Decode<'r, sqlx::Sqlite>>::decode(value)?.parse()?)
            }
        }
    )+};
}
pub(crate) use stored_as_text;
