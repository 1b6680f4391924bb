//! The data file: opened with care, read by many, written by one.

mod guard;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::pool::PoolConnection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, Sqlite, SqliteConnection, Transaction};

use crate::config::Refusal;
use crate::trouble::Distrusted;
pub use guard::{Hold, peek, quick_check};

/// The migrations that are part of this program, oldest first.
pub static MIGRATIONS: Migrator = sqlx::migrate!();

/// Stands in the head of each data file of ours ("WMHD").
const APPLICATION_ID: u32 = 0x574d_4844;

/// Pages read at the same time; writes queue for a single connection of their own.
const READERS: u32 = 4;

/// How long one connection waits for another that writes, and a request for a connection.
const PATIENCE: Duration = Duration::from_secs(10);

/// A data file: a small pool to read and one connection to write.
#[derive(Clone, Debug)]
pub struct Db {
    file: Arc<Path>,
    readers: SqlitePool,
    writer: SqlitePool,
    /// Keeps other servers off the folder; nothing when one has it already and this is a visit.
    hold: Option<Arc<Hold>>,
    sound: Arc<AtomicBool>,
}

impl Db {
    /// Opens the data file of this folder, makes both when there are none yet, and brings the file up to date.
    ///
    /// Refuses, with nothing written, a folder that another server holds or that cannot be written, a file that is not
    /// ours, and a file that a newer program has written.
    pub async fn open(folder: &Path) -> Result<Self, Refusal> {
        make(folder)?;
        let hold = Hold::take(folder)?.ok_or_else(|| {
            Refusal(format!(
                "Another Warm Hands is at work on {}; two on one data file would harm it.",
                folder.display()
            ))
        })?;
        Self::prepare(folder, Some(hold)).await
    }

    /// Opens the data file for one short change, even while a server is at work on it. What that server does not
    /// know must not be done to its file: then a file that is not up to date is refused.
    pub async fn visit(folder: &Path) -> Result<Self, Refusal> {
        make(folder)?;
        let hold = Hold::take(folder)?;
        if hold.is_none() && applied(&mut look(&file_in(folder)).await?).await? < newest() {
            return Err(Refusal("An older Warm Hands is at work on this data; stop it, then try again.".to_owned()));
        }
        Self::prepare(folder, hold).await
    }

    async fn prepare(folder: &Path, hold: Option<Hold>) -> Result<Self, Refusal> {
        let file = file_in(folder);
        let mut sound = true;
        if holds_data(folder) {
            refuse_foreign(&file).await?;
            refuse_newer(&file).await?;
            guard::refuse_unwritable(&file)?;
            sound = hold.is_none() || guard::seems_sound(&file).await?;
        }
        let (readers, writer) = connect(&file, sound).await.map_err(|error| {
            Refusal(format!("The data file {} cannot be opened for writing: {}.", file.display(), plain(&error)))
        })?;
        Ok(Self {
            file: file.into(),
            readers,
            writer,
            hold: hold.map(Arc::new),
            sound: Arc::new(AtomicBool::new(sound)),
        })
    }

    /// Whether no damage was seen in the file so far.
    pub fn is_sound(&self) -> bool {
        self.sound.load(Relaxed)
    }

    /// Writes no more to a file in which damage was seen.
    pub fn distrust(&self) {
        if self.sound.swap(false, Relaxed) {
            tracing::error!("the data file is damaged; nothing is written to it from now on");
        }
    }

    /// A connection that can only read.
    pub async fn read(&self) -> sqlx::Result<PoolConnection<Sqlite>> {
        self.readers.acquire().await
    }

    /// The one writing transaction. What it did is lost unless it is committed.
    pub async fn write(&self) -> sqlx::Result<Transaction<'static, Sqlite>> {
        if !self.is_sound() {
            return Err(Distrusted.into());
        }
        // A deferred transaction that reads before it writes can fail at once, whatever the busy timeout.
        self.writer.begin_with("BEGIN IMMEDIATE").await
    }

    /// A connection beside the pools, for what takes long and only reads.
    pub async fn another(&self) -> sqlx::Result<SqliteConnection> {
        SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(&self.file).busy_timeout(PATIENCE)).await
    }

    /// Where the data file is.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Closes all connections, so that the file stands alone.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
        if let Some(hold) = &self.hold {
            hold.let_go();
        }
    }
}

/// The folder, made for its owner alone when there is none.
fn make(folder: &Path) -> Result<(), Refusal> {
    std::fs::create_dir_all(folder)
        .map_err(|error| Refusal(format!("The data folder {} cannot be made: {error}.", folder.display())))
}

/// The pool that reads and the one that writes, over a file with all migrations.
async fn connect(file: &Path, sound: bool) -> Result<(SqlitePool, SqlitePool), sqlx::Error> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(PATIENCE)
        .pragma("secure_delete", "on");
    let pool = || {
        let pool = SqlitePoolOptions::new().test_before_acquire(false).idle_timeout(None).max_lifetime(None);
        pool.acquire_timeout(PATIENCE)
    };
    let writer = pool().max_connections(1).after_release(|db, _| Box::pin(guard::is_done(db)));
    let writer = writer.connect_with(options.clone()).await?;
    MIGRATIONS.run(&writer).await?;
    if sound {
        guard::try_to_write(&writer).await?;
        // A new file carries our mark only once its first pages have left the log; so the next start sees it at once.
        sqlx::query("PRAGMA wal_checkpoint(PASSIVE)").execute(&writer).await?;
    }
    let readers = pool().max_connections(READERS).connect_with(options.pragma("query_only", "on")).await?;
    Ok((readers, writer))
}

/// The data file of a data folder.
pub fn file_in(folder: &Path) -> PathBuf {
    folder.join("warmhands.db")
}

/// Whether a data folder holds a data file with something in it.
pub fn holds_data(folder: &Path) -> bool {
    file_in(folder).metadata().is_ok_and(|data| data.len() > 0)
}

/// Refuses a file that is not a data file of ours.
///
/// Reads it by hand, which drops whatever locks this process has on it: never call it while it is open here.
pub async fn refuse_foreign(file: &Path) -> Result<(), Refusal> {
    use std::io::Read;
    let mut head = [0_u8; 100];
    let read = std::fs::File::open(file).and_then(|mut open| open.read_exact(&mut head));
    let database = read.is_ok() && head.starts_with(b"SQLite format 3\0");
    let ours = match u32::from_be_bytes([head[68], head[69], head[70], head[71]]) {
        APPLICATION_ID => database,
        // A first start that was cut off may have left its mark in the log only, or none and no table either.
        0 if database => guard::just_begun(file).await?,
        _ => false,
    };
    if ours { Ok(()) } else { Err(Refusal(format!("{} is no data file of Warm Hands.", file.display()))) }
}

/// Refuses a file to which a migration was applied that this program does not know.
async fn refuse_newer(file: &Path) -> Result<(), Refusal> {
    let mut db = guard::peek(file).await?;
    let (applied, known) = (applied(&mut db).await.map_err(|error| guard::tell(file, &error))?, newest());
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
    refuse_foreign(file).await?;
    refuse_newer(file).await?;
    let options = SqliteConnectOptions::new().filename(file).busy_timeout(PATIENCE);
    Ok(SqliteConnection::connect_with(&options).await?)
}

/// The last migration that was applied to a data file; 0 when it has only just begun.
pub async fn applied(db: &mut SqliteConnection) -> sqlx::Result<i64> {
    let begun = "SELECT count(*) FROM sqlite_schema WHERE name = '_sqlx_migrations'";
    if sqlx::query_scalar::<_, i64>(begun).fetch_one(&mut *db).await? == 0 {
        return Ok(0);
    }
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
