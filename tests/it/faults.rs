//! What can go wrong under the data: a second server, a full disk, a damaged page, a clock that jumps, a start that was
//! cut off.

use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use axum::http::StatusCode;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{AssertSqlSafe, Connection, Executor, SqliteConnection};
use warmhands::db::{self, Db, MIGRATIONS, file_in};
use warmhands::demo;
use warmhands::records::check;
use warmhands::trouble::Trouble;

use crate::support::app::TestApp;
use crate::support::cli::{OWNER, Serving, open, refuse, root, succeed, with_owner};
use crate::support::people;
use crate::support::samples::{Step, migrate};

#[test]
fn a_second_server_on_one_folder_is_refused() {
    let (root, data) = with_owner();
    let serving = Serving::start(&data, &[]);
    let line = crate::support::cli::refusal(&data, &["--listen", "127.0.0.1:0"]);
    assert!(line.starts_with("Another Warm Hands is at work on ") && line.contains("would harm it"), "{line}");
    succeed(&data, &["account", "password", "marta@quill.example"]);
    succeed(&data, &["backup", root.path().join("copy.db").to_str().unwrap()]);
    assert!(serving.ask("GET /healthz HTTP/1.1", "").0.starts_with("HTTP/1.1 200"));
    serving.signal("KILL");
    serving.wait();
    // However the first one ended, the next may begin.
    let serving = Serving::start(&data, &[]);
    serving.signal("TERM");
    assert_eq!(serving.wait().0, Some(0));
}

#[tokio::test]
async fn two_servers_in_one_process_are_two() {
    let (_root, data) = root();
    let first = Db::open(&data).await.unwrap();
    assert!(Db::open(&data).await.is_err());
    let visit = Db::visit(&data).await.unwrap();
    visit.close().await;
    assert!(Db::open(&data).await.is_err(), "a visitor took the hold along");
    first.close().await;
    Db::open(&data).await.unwrap();
}

#[tokio::test]
async fn what_an_older_server_serves_is_not_brought_up_to_date_under_it() {
    let (_root, data) = with_owner();
    let _older = db::Hold::take(&data).unwrap().unwrap();
    let newest = MIGRATIONS.iter().map(|migration| migration.version).max().unwrap();
    let mut file = open(&data).await;
    sqlx::query("DELETE FROM _sqlx_migrations WHERE version = ?").bind(newest).execute(&mut file).await.unwrap();
    file.close().await.unwrap();
    let line = crate::support::cli::refusal(&data, &OWNER);
    assert_eq!(line, "An older Warm Hands is at work on this data; stop it, then try again.\n");
}

#[tokio::test]
async fn what_is_acknowledged_was_synced() {
    let app = TestApp::new().await;
    let mut tx = app.app.db.write().await.unwrap();
    let level: i64 = sqlx::query_scalar("PRAGMA synchronous").fetch_one(&mut *tx).await.unwrap();
    let mode: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut *tx).await.unwrap();
    assert_eq!((level, &*mode), (2, "wal"), "FULL syncs the log at each commit");
}

#[test]
fn a_read_only_file_is_refused() {
    let (root, data) = with_owner();
    let mut rights = file_in(&data).metadata().unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(file_in(&data), rights).unwrap();
    let line = refuse(root.path(), &data, &["--listen", "127.0.0.1:0"]);
    assert!(line.contains("is read-only; make it writable"), "{line}");
}

/// Writes nonsense over the page on which a table begins, in a file that nobody has open or whose pages nobody read.
fn spoil(data: &Path, page: i64) {
    let mut file = std::fs::OpenOptions::new().write(true).open(file_in(data)).unwrap();
    file.seek(SeekFrom::Start(u64::try_from(page - 1).unwrap() * 4096)).unwrap();
    file.write_all(&[0xff; 4096]).unwrap();
}

async fn page_of(db: &mut SqliteConnection, table: &str) -> i64 {
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?";
    sqlx::query_scalar(sql).bind(table).fetch_one(db).await.unwrap()
}

#[tokio::test]
async fn a_damaged_file_is_served_to_be_read_and_never_written() {
    let (_root, data) = with_owner();
    let mut file = open(&data).await;
    let page = page_of(&mut file, "day_off").await;
    file.close().await.unwrap();
    spoil(&data, page);
    let before = std::fs::read(file_in(&data)).unwrap();
    let serving = Serving::start(&data, &[]);
    assert!(serving.ask("GET / HTTP/1.1", "").0.starts_with("HTTP/1.1 200"));
    assert!(serving.ask("GET /healthz HTTP/1.1", "").0.starts_with("HTTP/1.1 503"));
    let (head, page) = serving.ask("POST /setup HTTP/1.1", "code=x");
    assert!(!head.starts_with("HTTP/1.1 5"), "{head}{page}");
    serving.signal("TERM");
    serving.wait();
    let after = std::fs::read(file_in(&data)).unwrap();
    assert!(before == after, "something was written on top of the damage");
}

#[tokio::test]
async fn damage_that_is_met_while_serving_ends_all_writing() {
    let app = TestApp::new().await;
    let doors = demo::fill(&app.app).await.map_err(|refusal| refusal.0).unwrap();
    let mut owner = people::sign_in(&app, doors.email, &doors.password).await;
    let mut tx = app.app.db.write().await.unwrap();
    let page = page_of(&mut tx, "own_material").await;
    tx.rollback().await.unwrap();
    let mut file = open(app.folder()).await;
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut file).await.unwrap();
    spoil(app.folder(), page);
    // Whatever is written makes the others forget the pages that they keep.
    app.run("UPDATE practice SET name = name").await;
    assert!(app.app.db.is_sound());
    let damaged = owner.open("/curriculum").await;
    assert_eq!(damaged.status, StatusCode::SERVICE_UNAVAILABLE, "{}", damaged.text());
    assert!(damaged.text().contains("restore the latest backup into an empty folder"), "{}", damaged.text());
    assert!(!app.app.db.is_sound());
    let other = app.visitor().open("/healthz").await.status;
    assert_eq!(other, StatusCode::SERVICE_UNAVAILABLE);
    let error = app.app.db.write().await.unwrap_err();
    assert_eq!(Trouble::behind(&error), Some(Trouble::Damaged));
    app.take_faults();
}

#[tokio::test]
async fn a_full_disk_keeps_nothing_half_done() {
    let app = TestApp::new().await;
    let doors = demo::fill(&app.app).await.map_err(|refusal| refusal.0).unwrap();
    let mut owner = people::sign_in(&app, doors.email, &doors.password).await;
    let size = |pages: Option<i64>| {
        let app = &app;
        async move {
            let mut tx = app.app.db.write().await.unwrap();
            let now: i64 = sqlx::query_scalar("PRAGMA page_count").fetch_one(&mut *tx).await.unwrap();
            let most = pages.unwrap_or(now);
            sqlx::raw_sql(AssertSqlSafe(format!("PRAGMA max_page_count = {most}"))).execute(&mut *tx).await.unwrap();
            tx.commit().await.unwrap();
        }
    };
    size(None).await;
    let long = ["Down, down, down to the ground"; 12].join("\n");
    let (mut kept, mut full) = (0, None);
    for number in 0..200 {
        owner.open("/curriculum/new/song").await;
        owner.fill("Name", &format!("Song {number}")).fill("Lines", &long).press("Add it").await;
        if owner.page.status == StatusCode::SERVICE_UNAVAILABLE {
            full = Some(owner.page.clone());
            break;
        }
        assert!(owner.page.status.is_success(), "{}", owner.page.text());
        kept += 1;
    }
    let full = full.unwrap();
    assert!(full.text().contains("disk of this machine is full"), "{}", full.text());
    assert_eq!(full.header("retry-after"), "300");
    assert_eq!(app.number("SELECT count(*) FROM own_material WHERE content LIKE '%Song %'").await, kept);
    assert!(app.app.db.is_sound(), "no room is no damage");
    assert_eq!(app.visitor().open("/healthz").await.status, StatusCode::OK);
    size(Some(1_000_000)).await;
    owner.open("/curriculum/new/song").await;
    owner.fill("Name", "Song at last").fill("Lines", &long).press("Add it").await;
    assert!(owner.page.status.is_success());
    let mut db = app.app.db.read().await.unwrap();
    assert_eq!(check::faults(&mut db, app.app.clock.now()).await.unwrap(), Vec::<String>::new());
    app.take_faults();
}

const YEAR: i64 = 365 * 24 * 60 * 60;

#[tokio::test]
async fn a_clock_that_jumps_locks_nobody_out() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    for jump in [-YEAR, YEAR, -3 * 60 * 60, 3 * 60 * 60] {
        app.pass_seconds(jump);
        assert_eq!(owner.open("/practice").await.status, StatusCode::OK, "after {jump} seconds");
    }
    // Too many attempts, and then the clock is set back: the wait stays one of minutes, since it goes by another clock.
    let system = warmhands::clock::Clock::System;
    let before = system.steady();
    assert!((0..60).contains(&(system.steady() - before)) && before < YEAR, "it counts from the start");
}

/// A data file as it was after each version, with sample data.
async fn of_each_version(folder: &Path) -> Vec<(i64, Vec<u8>)> {
    let file = file_in(folder);
    let options = SqliteConnectOptions::new().filename(&file).create_if_missing(true);
    let mut db = SqliteConnection::connect_with(&options).await.unwrap();
    let mut versions = Vec::new();
    migrate(&mut db, async |db, step| {
        if step == Step::Sampled {
            versions.push((db::applied(db).await.unwrap(), std::fs::read(&file).unwrap()));
        }
    })
    .await;
    versions
}

async fn counts(db: &mut SqliteConnection) -> Vec<i64> {
    let mut counts = Vec::new();
    for table in ["practice", "instructor", "course_plan"] {
        let sql = format!("SELECT count(*) FROM {table}");
        counts.push(sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut *db).await.unwrap_or(0));
    }
    counts
}

#[tokio::test]
async fn a_start_that_was_cut_off_between_migrations_is_finished_by_the_next() {
    let old = tempfile::tempdir().unwrap();
    for (version, bytes) in of_each_version(old.path()).await {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(file_in(folder.path()), bytes).unwrap();
        let mut before = open(folder.path()).await;
        let had = counts(&mut before).await;
        before.close().await.unwrap();
        let data = Db::open(folder.path()).await.unwrap_or_else(|refusal| panic!("{version}: {}", refusal.0));
        let mut now = data.read().await.unwrap();
        assert_eq!(db::applied(&mut now).await.unwrap(), db::newest());
        let has = counts(&mut now).await;
        assert!(has.iter().zip(&had).all(|(has, had)| has >= had), "{version}: {had:?} became {has:?}");
        assert_eq!(check::damage(&mut now).await.unwrap(), Vec::<String>::new(), "{version}");
    }
}

#[tokio::test]
async fn a_migration_that_was_cut_off_in_its_middle_is_done_again() {
    let (old, cut) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let options = SqliteConnectOptions::new()
        .filename(file_in(old.path()))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .pragma("cache_size", "1");
    let mut db = SqliteConnection::connect_with(&options).await.unwrap();
    let all: Vec<_> = MIGRATIONS.iter().cloned().collect();
    let (last, before) = all.split_last().unwrap();
    Migrator::with_migrations(before.to_vec()).run(&mut db).await.unwrap();
    // A cache of one page: what is not committed yet stands in the log all the same.
    let mut tx = db.begin().await.unwrap();
    tx.execute(last.sql.clone()).await.unwrap();
    tx.execute("CREATE TABLE filling (word TEXT)").await.unwrap();
    for _ in 0..100 {
        tx.execute("INSERT INTO filling VALUES (hex(randomblob(2000)))").await.unwrap();
    }
    for end in ["", "-wal"] {
        let name = format!("warmhands.db{end}");
        std::fs::copy(old.path().join(&name), cut.path().join(&name)).unwrap();
    }
    assert!(cut.path().join("warmhands.db-wal").metadata().unwrap().len() > 100_000, "the log holds the half of it");
    let data = Db::open(cut.path()).await.unwrap();
    let mut now = data.read().await.unwrap();
    assert_eq!(db::applied(&mut now).await.unwrap(), db::newest());
    assert_eq!(check::damage(&mut now).await.unwrap(), Vec::<String>::new());
    let filling = "SELECT count(*) FROM sqlite_schema WHERE name = 'filling'";
    assert_eq!(sqlx::query_scalar::<_, i64>(filling).fetch_one(&mut *now).await.unwrap(), 0);
}

#[tokio::test]
async fn a_first_start_that_was_cut_off_is_no_foreign_file() {
    for begun in ["PRAGMA journal_mode = wal", "VACUUM"] {
        let folder = tempfile::tempdir().unwrap();
        let options = SqliteConnectOptions::new().filename(file_in(folder.path())).create_if_missing(true);
        let mut db = SqliteConnection::connect_with(&options).await.unwrap();
        sqlx::query(begun).execute(&mut db).await.unwrap();
        db.close().await.unwrap();
        Db::open(folder.path()).await.unwrap_or_else(|refusal| panic!("{begun}: {}", refusal.0));
    }
}
