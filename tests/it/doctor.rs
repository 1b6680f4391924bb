//! `doctor` tells what is wrong with a set-up, and the copies that the server makes by itself.

use std::fs::{File, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::{Duration, SystemTime};

use warmhands::calendar::Day;
use warmhands::db::file_in;
use warmhands::records::scheduled;
use warmhands::rounds;

use crate::support::app::TestApp;
use crate::support::chromium::tools;
use crate::support::cli::{Serving, change, root, run, succeed, with_owner};

/// What `doctor` says, and whether all is well.
fn examine(data: &Path, settings: &[&str]) -> (bool, String) {
    let fonts = ["--fonts", tools::fonts().unwrap().to_str().unwrap()];
    let fonts = if settings.contains(&"--fonts") { &[][..] } else { &fonts };
    let output = run(data, &[&["doctor"], fonts, settings].concat());
    assert!(output.stderr.is_empty(), "{output:?}");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.lines().all(|line| line.ends_with('.')), "{said}");
    let code = output.status.code().unwrap();
    assert_eq!(code == 1, said.contains("FAULT"), "{said}");
    (code == 0, said)
}

/// `doctor` finds this fault.
fn finds(data: &Path, settings: &[&str], words: &str) {
    let (well, said) = examine(data, settings);
    let faults: Vec<&str> = said.lines().filter(|line| line.starts_with("FAULT")).collect();
    assert!(!well && faults.len() == 1 && faults[0].contains(words), "{words:?}: {said}");
}

const HTTPS: [&str; 2] = ["--public-url", "https://planner.example"];

#[test]
fn a_sound_set_up_is_well() {
    let (root, data) = with_owner();
    let backups = root.path().join("backups");
    let settings = [&HTTPS[..], &["--backups", backups.to_str().unwrap()]].concat();
    let serving = Serving::start(&data, &settings);
    // The first round makes the copy of today beside everything else.
    let copied =
        || backups.read_dir().unwrap().any(|entry| entry.unwrap().file_name().to_str().unwrap().ends_with(".db"));
    while !copied() {
        std::thread::yield_now();
    }
    let (well, said) = examine(&data, &settings);
    assert!(well, "{said}");
    for words in
        ["can be written", "A server is at work", "whole and up to date", "The newest of 1 backups is 0 days old"]
    {
        assert!(said.contains(words), "{words:?}: {said}");
    }
    drop(serving);
    let (well, said) = examine(&data, &settings);
    assert!(well && said.contains("No server is at work"), "{said}");
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o077;
    assert_eq!((mode(&data), mode(&file_in(&data)), mode(&backups)), (0, 0, 0), "for nobody else on the machine");
    let copy = backups.read_dir().unwrap().next().unwrap().unwrap().path();
    succeed(&root.path().join("other"), &["restore", copy.to_str().unwrap()]);
    succeed(&root.path().join("other"), &["check"]);
}

#[test]
fn nothing_there_yet_is_no_fault() {
    let (_root, data) = root();
    let (well, said) = examine(&data, &[]);
    assert!(well && said.contains("the first start makes it") && !data.exists(), "{said}");
}

#[tokio::test]
async fn each_fault_is_told() {
    let (root, data) = with_owner();
    finds(&data, &["--listen", "0.0.0.0:3000"], "without HTTPS; put a web server before it");
    finds(&data, &["--public-url", "http://planner.example"], "without HTTPS");
    finds(&data, &["--fonts", "/nowhere"], "There are no fonts");
    finds(&data, &["--backups", "/proc/nowhere"], "cannot be used");
    let backups = root.path().join("backups");
    let with_backups = ["--backups", backups.to_str().unwrap()];
    std::fs::create_dir(&backups).unwrap();
    std::fs::write(scheduled::file_of(&backups, "2026-01-05".parse().unwrap()), "").unwrap();
    finds(&data, &with_backups, "days old; the log of the server says why");

    std::fs::set_permissions(&data, Permissions::from_mode(0o755)).unwrap();
    std::fs::set_permissions(file_in(&data), Permissions::from_mode(0o644)).unwrap();
    finds(&data, &[], "Other accounts of this machine can read the data");
    std::fs::set_permissions(file_in(&data), Permissions::from_mode(0o444)).unwrap();
    std::fs::set_permissions(&data, Permissions::from_mode(0o700)).unwrap();
    finds(&data, &[], "read-only");
    std::fs::set_permissions(file_in(&data), Permissions::from_mode(0o600)).unwrap();

    let file = File::options().write(true).open(file_in(&data)).unwrap();
    #[expect(clippy::disallowed_methods, reason = "what a file system keeps is the machine's own time")]
    let now = SystemTime::now();
    file.set_modified(now + Duration::from_secs(3600)).unwrap();
    finds(&data, &[], "The clock of this machine is wrong");
    file.set_modified(now).unwrap();

    change(&file_in(&data), "UPDATE _sqlx_migrations SET version = 9999 WHERE version = 1").await;
    finds(&data, &[], "written by a newer version");
    std::fs::write(file_in(&data), "Dear diary, ".repeat(100)).unwrap();
    finds(&data, &[], "is no data file of Warm Hands");
}

#[tokio::test]
async fn a_copy_is_made_each_day_and_old_ones_go() {
    let app = TestApp::new().await;
    let shelf = tempfile::tempdir().unwrap();
    let program = app.app.clone().backed_up_in(shelf.path());
    std::fs::write(shelf.path().join("warmhands-mine.db"), "somebody's own").unwrap();
    for _ in 0..40 {
        assert!(rounds::copy_today(&program).await && rounds::copy_today(&program).await);
        app.pass_days(1);
    }
    let kept: Vec<Day> = scheduled::days(shelf.path()).unwrap().into_iter().collect();
    // From 26 November to 4 January: a week of days, four weeks with the first of each, three months.
    let shown: Vec<String> = kept.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "2026-11-26",
            "2026-12-01",
            "2026-12-14",
            "2026-12-21",
            "2026-12-28",
            "2026-12-29",
            "2026-12-30",
            "2026-12-31",
            "2027-01-01",
            "2027-01-02",
            "2027-01-03",
            "2027-01-04"
        ]
    );
    assert_eq!(
        shelf.path().read_dir().unwrap().count(),
        kept.len() + 1,
        "nothing unfinished, and what is not ours stays"
    );
}

#[tokio::test]
async fn a_copy_that_fails_costs_no_old_one() {
    let app = TestApp::new().await;
    let shelf = tempfile::tempdir().unwrap();
    let program = app.app.clone().backed_up_in(shelf.path());
    for number in 0..30 {
        let day: Day = "2026-10-01".parse().unwrap();
        std::fs::write(scheduled::file_of(shelf.path(), day.plus_days(number)), "").unwrap();
    }
    program.db.distrust();
    assert!(!rounds::copy_today(&program).await);
    assert_eq!(scheduled::days(shelf.path()).unwrap().len(), 30);
    let nowhere = app.app.clone().backed_up_in(Path::new("/proc/nowhere"));
    assert!(!rounds::copy_today(&nowhere).await);
}
