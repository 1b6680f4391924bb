//! Sample data of each version of the data file, under `tests/it/samples/`: what a migration finds when it comes.

use sqlx::migrate::Migrate;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use warmhands::db::MIGRATIONS;

const TABLE: &str = "_sqlx_migrations";

/// Applies all migrations in order; after each one its sample data is put in. `look` sees the data before and after
/// each migration and after each sample.
pub async fn migrate(db: &mut SqliteConnection, mut look: impl AsyncFnMut(&mut SqliteConnection, Step)) {
    db.ensure_migrations_table(TABLE).await.unwrap();
    for migration in MIGRATIONS.iter() {
        look(db, Step::Before).await;
        db.apply(TABLE, migration).await.unwrap();
        look(db, Step::After).await;
        let file = format!("{}/tests/it/samples/{:04}.sql", env!("CARGO_MANIFEST_DIR"), migration.version);
        let sample = std::fs::read_to_string(&file).unwrap_or_else(|_| panic!("{file}: each migration has its sample"));
        sqlx::raw_sql(AssertSqlSafe(sample)).execute(&mut *db).await.unwrap();
        look(db, Step::Sampled).await;
    }
}

/// Where the data stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A migration is about to run.
    Before,
    /// It has run.
    After,
    /// The sample data of its version is in.
    Sampled,
}

/// An empty data file in memory, which nobody else sees.
pub async fn in_memory() -> SqliteConnection {
    SqliteConnection::connect("sqlite::memory:").await.unwrap()
}
