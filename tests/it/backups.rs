//! Copies of the data: taken while it is written, and put back.

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};
use warmhands::db::file_in;

use crate::support::cli::{OWNER, Serving, change, open, refusal, refuse, run, succeed, warmhands, with_owner};

#[test]
fn a_backup_restores_into_an_empty_folder_and_nowhere_else() {
    let (root, data) = with_owner();
    let [copy, other] = ["copy.db", "other"].map(|name| root.path().join(name));
    let file = copy.to_str().unwrap();
    succeed(&data, &["backup", file]);
    assert!(refuse(root.path(), &data, &["backup", file]).contains("exists already"));
    refuse(root.path(), &data, &["backup", root.path().join("no/such/folder.db").to_str().unwrap()]);
    assert!(refuse(root.path(), &data, &["restore", file]).contains("holds data already"));
    succeed(&other, &["restore", file]);
    assert_eq!(std::fs::read(file_in(&other)).unwrap(), std::fs::read(&copy).unwrap());
    succeed(&other, &["check"]);
    assert!(refusal(&other, &OWNER).contains("has an account already"), "the owner came along");
}

/// The page of the data file on which a table begins, counted from 1.
async fn page_of(data: &Path, table: &'static str) -> usize {
    let mut db = open(data).await;
    let page: i64 = sqlx::query_scalar("SELECT rootpage FROM sqlite_schema WHERE name = ?")
        .bind(table)
        .fetch_one(&mut db)
        .await
        .unwrap();
    // Left to itself it would be closed at some later time, and its log gone from the folder in the middle of a test.
    db.close().await.unwrap();
    usize::try_from(page).unwrap()
}

#[tokio::test]
async fn what_is_no_sound_copy_is_not_restored() {
    let (root, data) = with_owner();
    let empty = root.path().join("empty");
    let copy = root.path().join("copy.db");
    let file = copy.to_str().unwrap();
    succeed(&data, &["backup", file]);
    let sound = std::fs::read(&copy).unwrap();

    std::fs::write(&copy, &sound[..sound.len() / 2]).unwrap();
    refuse(root.path(), &empty, &["restore", file]);
    let mut damaged = sound.clone();
    let page = page_of(&data, "instructor").await;
    damaged[(page - 1) * 4096..page * 4096].fill(0xff);
    std::fs::write(&copy, &damaged).unwrap();
    let refused = refuse(root.path(), &empty, &["restore", file]);
    assert!(refused.contains("is not sound: damaged file: "), "{refused}");
    std::fs::write(&copy, "not a copy at all").unwrap();
    assert!(refuse(root.path(), &empty, &["restore", file]).contains("is no data file of Warm Hands"));

    std::fs::write(&copy, &sound).unwrap();
    change(&copy, "DELETE FROM practice").await;
    assert!(refuse(root.path(), &empty, &["restore", file]).contains("dangling reference: instructor 1"));
    std::fs::write(&copy, &sound).unwrap();
    change(&copy, "UPDATE _sqlx_migrations SET version = 9999 WHERE version = 1").await;
    assert!(refuse(root.path(), &empty, &["restore", file]).contains("newer version"));
    std::fs::write(&copy, &sound).unwrap();
    std::fs::write(root.path().join("copy.db-wal"), "log").unwrap();
    assert!(refuse(root.path(), &empty, &["restore", file]).contains("is in use"));

    std::fs::write(file_in(&data), damaged).unwrap();
    let check = run(&data, &["check"]);
    assert_eq!(check.status.code(), Some(1), "{check:?}");
    assert!(String::from_utf8(check.stdout).unwrap().lines().all(|line| line.starts_with("damaged file: ")));
}

#[tokio::test]
async fn a_backup_taken_while_a_writer_runs_is_sound() {
    let (root, data) = with_owner();
    let serving = Serving::start(&data, &[]);
    // Each transaction adds a practice together with its owner: half of one would be a fault.
    let options = SqliteConnectOptions::new().filename(file_in(&data)).busy_timeout(Duration::from_secs(10));
    let mut writer = SqliteConnection::connect_with(&options).await.unwrap();
    let mut backups = Vec::new();
    for number in 0..3 {
        let copy = root.path().join(format!("{number}.db"));
        let mut backup = warmhands(&data, &["backup", copy.to_str().unwrap()]).spawn().unwrap();
        let mut written = 0;
        while backup.try_wait().unwrap().is_none() {
            let mut tx = writer.begin_with("BEGIN IMMEDIATE").await.unwrap();
            sqlx::raw_sql(
                "INSERT INTO practice (name, zone, made_at) VALUES ('Quill', 'Europe/London', '2026-11-26T09:00:00Z');
                 INSERT INTO instructor (practice_id, name, email, password_hash, role, made_at)
                 SELECT id, 'Marta', 'marta' || id || '@quill.example', '', 'owner', made_at
                 FROM practice WHERE id = last_insert_rowid();",
            )
            .execute(&mut *tx)
            .await
            .unwrap();
            tx.commit().await.unwrap();
            written += 1;
        }
        assert!(backup.wait().unwrap().success());
        assert!(written > 0, "nothing was written meanwhile");
        backups.push(copy);
    }
    assert!(serving.ask("GET /healthz HTTP/1.1", "").0.starts_with("HTTP/1.1 200"));
    let mut known = 0;
    for copy in backups {
        let folder = copy.with_extension("folder");
        succeed(&folder, &["restore", copy.to_str().unwrap()]);
        succeed(&folder, &["check"]);
        let mut data =
            SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(file_in(&folder))).await.unwrap();
        let practices: i64 = sqlx::query_scalar("SELECT count(*) FROM practice").fetch_one(&mut data).await.unwrap();
        assert!(practices > known, "a later backup knows more");
        known = practices;
    }
}
