//! How long a search takes over 100,000 families: of one practice that has them all, and of a practice with a hundred in
//! a file of a thousand practices. `cargo bench --bench search` shows a table, then the median of each kind of query, and
//! fails when one takes 20 milliseconds or more.
#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

use std::error::Error;
use std::io::Write;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use divan::Bencher;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use warmhands::calendar::Day;
use warmhands::db::MIGRATIONS;
use warmhands::ids::PracticeId;
use warmhands::search::model::Wanted;
use warmhands::search::store;

/// What a search may take at most.
const LIMIT: Duration = Duration::from_millis(20);
const FAMILIES: u32 = 100_000;
/// The migration that brings the index; the families are there before it.
const INDEX: i64 = 18;

/// What is typed, and what kind of query that is.
const QUERIES: [(&str, &str); 10] = [
    ("a first name", "zoe"),
    ("a whole name", "mira holloway42"),
    ("a rare name", "holloway4242"),
    ("one letter", "a"),
    ("two letters", "ho"),
    ("a letter of all", "e"),
    ("a common part of e-mails", "example"),
    ("an e-mail address", "hope.holloway4242@post.example"),
    ("the end of a phone number", "804242"),
    ("nobody", "xylophone"),
];

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());
static ONE: LazyLock<File> = LazyLock::new(|| File::with_practices(1));
static MANY: LazyLock<File> = LazyLock::new(|| File::with_practices(1000));

/// A data file with its families spread over so many practices.
struct File {
    folder: TempDir,
    took: Duration,
}

impl File {
    fn with_practices(practices: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let took = RUNTIME.block_on(fill(&folder, practices));
        Self { folder, took }
    }

    fn open(&self) -> SqliteConnection {
        let file = self.folder.path().join("warmhands.db");
        RUNTIME.block_on(SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(file))).unwrap()
    }
}

/// Writes the families, then makes the index as a migration does; gives how long that took.
async fn fill(folder: &TempDir, practices: u32) -> Duration {
    let file = folder.path().join("warmhands.db");
    let options =
        SqliteConnectOptions::new().filename(file).create_if_missing(true).journal_mode(SqliteJournalMode::Wal);
    let mut db = SqliteConnection::connect_with(&options).await.unwrap();
    let before = MIGRATIONS.iter().filter(|migration| migration.version < INDEX).cloned().collect::<Vec<_>>();
    Migrator::with_migrations(before).run(&mut db).await.unwrap();
    let rows = format!(
        "CREATE TEMP TABLE many AS WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < {FAMILIES})
             SELECT n, (n - 1) % {practices} + 1 AS p FROM many;
         INSERT INTO practice (id, name, zone, made_at)
         SELECT n, 'Practice ' || n, 'Europe/London', '2026-09-01T08:00:00Z' FROM many WHERE n <= {practices};
         INSERT INTO instructor (id, practice_id, name, email, password_hash, role, made_at)
         SELECT id, id, 'Marta', 'marta' || id || '@quill.example', '', 'owner', made_at FROM practice;
         INSERT INTO course_plan (id, practice_id, content, is_copy, made_at, changed_at)
         SELECT n, p, '{{}}', 1, '2026-09-01T08:00:00Z', '2026-09-01T08:00:00Z' FROM many WHERE n <= 10000;
         INSERT INTO class (id, practice_id, instructor_id, plan_id, name, venue, zone, capacity, made_at)
         SELECT n, p, p, n, 'Mornings ' || n, 'Elm Hall ' || n % 40, 'Europe/London', 10, '2026-09-01T08:00:00Z'
         FROM many WHERE n <= 10000;
         INSERT INTO session (practice_id, class_id, week, day, starts)
         SELECT practice_id, class.id, week.n, date('2016-01-01', '+' || (class.id * 4000 / 10000 + 7 * week.n) || ' days'), '10:30'
         FROM class, (SELECT n FROM many WHERE n <= 6) AS week;
         INSERT INTO family (id, practice_id, class_id, from_week, sheet_token, made_at)
         SELECT n, p, (n - 1) % 10000 + 1, 1, 'aaaabbbbccccddddeeeeffffgggg' || n, '2026-09-01T08:00:00Z' FROM many;
         CREATE TEMP TABLE first AS SELECT key AS k, value AS name FROM json_each(
             '[\"Mira\",\"Anna\",\"Zoë\",\"Jon\",\"Safia\",\"Łukasz\",\"Ines\",\"Omar\",\"Hope\",\"Greta\",\"Dario\",\"Nora\"]');
         INSERT INTO adult (family_id, practice_id, place, name, email, phone)
         SELECT n, p, place.n, (SELECT name FROM first WHERE k = (many.n / 7 + place.n) % 12) || ' Holloway' || many.n % 5000,
             lower((SELECT name FROM first WHERE k = (many.n / 7 + place.n) % 12)) || '.holloway' || many.n || '@post.example',
             '07700 ' || (800000 + many.n)
         FROM many, (SELECT n FROM many WHERE n <= 2) AS place;
         INSERT INTO baby (practice_id, family_id, name, born, weeks_early)
         SELECT p, n, (SELECT name FROM first WHERE k = n / 11 % 12), '2026-08-02', 0 FROM many",
    )
    .replace("SELECT n, p, place.n", "SELECT many.n, p, place.n");
    sqlx::raw_sql("BEGIN").execute(&mut db).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(rows)).execute(&mut db).await.unwrap();
    sqlx::raw_sql("COMMIT").execute(&mut db).await.unwrap();
    let begun = Instant::now();
    MIGRATIONS.run(&mut db).await.unwrap();
    let took = begun.elapsed();
    db.close().await.unwrap();
    took
}

/// One search as the page makes it, without the curriculum, which is in memory.
fn find(db: &mut SqliteConnection, practice: i64, typed: &str) -> usize {
    let wanted = Wanted::of(&typed.parse().unwrap()).unwrap();
    let (practice, most) = (PracticeId::from(practice), (Day::of(2026, 11, 26).unwrap(), 26));
    RUNTIME.block_on(async {
        let families = store::families(db, practice, &wanted, most).await.unwrap();
        let classes = store::classes(db, practice, &wanted, most).await.unwrap();
        families.len() + classes.len()
    })
}

#[divan::bench(args = QUERIES.map(|(_, typed)| typed), sample_count = 20)]
fn in_one_practice(bencher: Bencher, typed: &str) {
    let mut db = ONE.open();
    bencher.bench_local(|| find(&mut db, 1, typed));
}

#[divan::bench(args = QUERIES.map(|(_, typed)| typed), sample_count = 20)]
fn in_one_of_a_thousand(bencher: Bencher, typed: &str) {
    let mut db = MANY.open();
    bencher.bench_local(|| find(&mut db, 242, typed));
}

fn median(mut turn: impl FnMut() -> usize) -> (Duration, usize) {
    let mut found = 0;
    let mut turns: Vec<Duration> = (0..31)
        .map(|_| {
            let start = Instant::now();
            found = turn();
            start.elapsed()
        })
        .collect();
    turns.sort_unstable();
    (turns[turns.len() / 2], found)
}

fn main() -> Result<(), Box<dyn Error>> {
    divan::main();
    let mut out = std::io::stdout();
    let mut slow = Vec::new();
    for (where_, file, practice) in [("one practice", &ONE, 1), ("one of a thousand", &MANY, 242)] {
        let size = std::fs::metadata(file.folder.path().join("warmhands.db"))?.len() / 1_000_000;
        writeln!(out, "{where_}: {FAMILIES} families, {size} MB, index made in {:.1?}", file.took)?;
        let mut db = file.open();
        for (kind, typed) in QUERIES {
            let (took, found) = median(|| find(&mut db, practice, typed));
            writeln!(out, "  {kind:28} {took:>9.2?}  {found} shown")?;
            if took >= LIMIT {
                slow.push(kind);
            }
        }
    }
    if slow.is_empty() { Ok(()) } else { Err(format!("{slow:?} take {LIMIT:?} or more.").into()) }
}
