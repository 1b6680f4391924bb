//! `check` names each fault that is planted in sound data, and nothing else.

use sqlx::{AssertSqlSafe, SqliteConnection};
use warmhands::demo;
use warmhands::records::check;

use crate::support::app::{BEGINNING, TestApp};
use crate::support::samples::{in_memory, migrate};

/// Another practice with its owner, and a second class of the first with two sessions of its own.
const MORE: &str = "
    INSERT INTO practice (id, name, zone, made_at) VALUES (12, 'Harbour', 'Europe/Berlin', '2026-09-01T08:00:00Z');
    INSERT INTO instructor (id, practice_id, name, email, password_hash, role, made_at)
    VALUES (23, 12, 'Tobias', 'tobias@harbour.example', '', 'owner', '2026-09-01T08:00:00Z');
    INSERT INTO course_plan (id, practice_id, content, is_copy, origin_id, made_at, changed_at)
    SELECT 43, practice_id, content, 1, 41, made_at, changed_at FROM course_plan WHERE id = 41;
    INSERT INTO class (id, practice_id, instructor_id, plan_id, name, venue, zone, capacity, made_at)
    SELECT 52, practice_id, instructor_id, 43, 'Friday babies', venue, zone, capacity, made_at FROM class WHERE id = 51;
    INSERT INTO session (id, practice_id, class_id, week, day, starts)
    VALUES (63, 11, 52, 1, '2026-11-27', '10:30'), (64, 11, 52, 2, '2026-12-04', '10:30');";

/// What is done to the data behind the program's back, and what `check` says to it.
const FAULTS: &[(&str, &[&str])] = &[
    (
        "PRAGMA ignore_check_constraints = on; UPDATE baby SET weeks_early = 99 WHERE id = 81;
         PRAGMA ignore_check_constraints = off",
        &["damaged file: CHECK constraint failed in baby"],
    ),
    (
        "UPDATE device SET instructor_id = 999",
        &["dangling reference: device 31 names a row of instructor that is not there"],
    ),
    (
        "UPDATE baby SET practice_id = 12 WHERE id = 83",
        &["other practice: baby of practice 12 with family_id 72 of practice 11"],
    ),
    (
        "UPDATE register_mark SET practice_id = 12",
        &[
            "other practice: register_mark of practice 12 with family_id 71 of practice 11",
            "other practice: register_mark of practice 12 with session_id 61 of practice 11",
        ],
    ),
    (
        "UPDATE class SET instructor_id = 23 WHERE id = 52",
        &["other practice: class of practice 11 with instructor_id 23 of practice 12"],
    ),
    ("DELETE FROM instructor WHERE id = 23", &["practice without instructor: practice 12"]),
    ("UPDATE instructor SET role = 'cover' WHERE id = 21", &["practice without owner: practice 11"]),
    (
        "UPDATE course_plan SET is_copy = 0 WHERE id = 42",
        &["class on a plan that is no copy: class 51 teaches from plan 42"],
    ),
    ("UPDATE course_plan SET is_copy = 1, archived_at = NULL WHERE id = 41", &["copy without class: plan 41"]),
    ("UPDATE class SET capacity = 1 WHERE id = 51", &["overbooked: class 51, week 2, 2 places taken of 1"]),
    (
        "INSERT INTO guest (session_id, family_id, practice_id, made_at) VALUES (67, 71, 11, '2026-11-20T08:00:00Z');
         UPDATE class SET capacity = 2 WHERE id = 53",
        &["overbooked: class 53, week 2, 3 places taken of 2"],
    ),
    (
        "UPDATE class SET place_for = 'baby' WHERE id = 51",
        &["places miscounted: family 71 takes 1 places with 2 babies"],
    ),
    (
        "INSERT INTO guest (session_id, family_id, practice_id, made_at) VALUES (62, 72, 11, '2026-11-20T08:00:00Z')",
        &["guest at home: family 72 is a guest in session 62 of its own class"],
    ),
    (
        "UPDATE family SET until_week = 1 WHERE id = 74",
        &["weeks that end before they begin: family 74 comes from week 2 until week 1"],
    ),
    ("DELETE FROM session WHERE class_id = 52", &["class without sessions: class 52"]),
    ("UPDATE session SET week = 3 WHERE id = 64", &["gap in the weeks: class 52 has 2 sessions up to week 3"]),
    (
        "INSERT INTO session (id, practice_id, class_id, week, day, starts)
         VALUES (65, 11, 52, 3, '2026-12-11', '10:30')",
        &["sessions that do not fit the plan: class 52 has 3 sessions, its plan 2 weeks"],
    ),
    (
        "DELETE FROM session WHERE id = 64",
        &["sessions that do not fit the plan: class 52 has 1 sessions, its plan 2 weeks"],
    ),
    (
        "UPDATE session SET day = '2026-11-20' WHERE id = 64",
        &["sessions out of order: class 52, weeks held after later ones: 1"],
    ),
    (
        "UPDATE session SET day = '2026-11-19' WHERE id = 62",
        &["session on a day off: session 62 of class 51 on 2026-11-19"],
    ),
    ("DELETE FROM adult WHERE family_id = 72", &["family without adult: family 72"]),
    ("DELETE FROM baby WHERE family_id = 72", &["family without baby: family 72"]),
    (
        "UPDATE adult SET email = '' WHERE family_id = 71",
        &["family out of reach: family 71 has neither e-mail nor phone"],
    ),
    (
        "UPDATE family SET from_week = 3 WHERE id = 72",
        &["family after the course: family 72 joins class 51 in week 3 of 2"],
    ),
    ("UPDATE register_mark SET session_id = 63", &["mark of another class: family 71 in the register of session 63"]),
    ("DELETE FROM question WHERE number = 100", &["answer without question: family 72, question 100"]),
    (
        "UPDATE answer SET baby = 3 WHERE question = 8; UPDATE spared SET baby = 3 WHERE baby = 2",
        &["told of no baby: family 71, baby 3"],
    ),
    (
        "UPDATE session SET day = '2026-10-01' WHERE id = 61; UPDATE session SET day = '2026-10-08' WHERE id = 62",
        &[
            "answer past its end: family 71, left out or said",
            "answer past its end: family 71, question 1",
            "answer past its end: family 71, question 8",
            "answer past its end: family 72, left out or said",
            "answer past its end: family 72, question 100",
        ],
    ),
    (
        "UPDATE rule SET since = '2026-02-31' WHERE kind = 'oil';
         UPDATE family_word SET vaccine_day = '2026-02-31', vaccine_time = '29:00' WHERE family_id = 71",
        &["no such day: rule of practice 11", "no such day: word of family 71", "no such time: word of family 71"],
    ),
    (
        "UPDATE course_plan SET content = json_remove(content, '$.name') WHERE id = 42",
        &["plan that cannot be read: plan 42"],
    ),
    (
        "UPDATE course_plan SET content = json_set(content, '$.regions[1]', 'back') WHERE id = 41",
        &["regions that do not share out the body: plan 41"],
    ),
    (
        "UPDATE session SET taught = json_remove(taught, '$.minutes') WHERE id = 61",
        &["taught week that cannot be read: session 61"],
    ),
    (
        "UPDATE own_material SET content = json_set(content, '$.section', 'knees')",
        &["something of her own that cannot be read: own/0000004f of practice 11"],
    ),
    (
        "UPDATE session_order SET before = '[{}]' WHERE session_id = 61",
        &["running order that cannot be read: session 61"],
    ),
    (
        "UPDATE session_act SET act = json_set(act, '$.kind', 'dance') WHERE id = 81",
        &["act that cannot be read: act 81"],
    ),
    ("UPDATE left_out SET step = 'legs/indian-milking'", &["taught and left out: session 61"]),
    (
        "UPDATE session SET taught_at = '2026-11-26T09:00:00Z', day = '2026-11-27',
             taught = (SELECT taught FROM session WHERE id = 61) WHERE id = 62",
        &["taught before its day: session 62 on 2026-11-27"],
    ),
    (
        "UPDATE practice SET zone = 'Mars/Olympus' WHERE id = 12; UPDATE class SET zone = 'Here' WHERE id = 51",
        &["unknown time zone: practice 12", "unknown time zone: class 51"],
    ),
    (
        "UPDATE baby SET born = '2026-02-31' WHERE id = 83; UPDATE session SET starts = '29:00' WHERE id = 62",
        &["no such day: baby 83", "no such time: session 62"],
    ),
    ("UPDATE money_entry SET currency = 'EUR' WHERE id = 101", &["account in two currencies: family 71"]),
    ("DELETE FROM money_entry WHERE id = 104", &["gap in the receipts: practice 11 has 2 receipts up to number 3"]),
    (
        "UPDATE money_entry SET amount = 3900 WHERE id = 106",
        &["line taken back as another: entry 106 takes back entry 105"],
    ),
    (
        "UPDATE class_price SET currency = 'QQQ'; UPDATE money_entry SET currency = 'QQQ' WHERE id = 107",
        &["unknown currency: price of class 51", "unknown currency: money entry 107"],
    ),
    ("UPDATE money_entry SET by_day = '2026-02-31' WHERE id = 102", &["no such day: money entry 102"]),
    (
        "UPDATE family_search SET names = 'Somebody' WHERE rowid = 71; DELETE FROM family_search WHERE rowid = 72;
         INSERT INTO family_search (rowid, names) VALUES (7777, 'Gone'); DELETE FROM class_search WHERE rowid = 51;
         INSERT INTO class_search (rowid, names) VALUES (7778, 'Gone')",
        &[
            "search out of step: family 71",
            "search out of step: family 72",
            "search out of step: family 7777",
            "search out of step: class 51",
            "search out of step: class 7778",
        ],
    ),
    (
        "UPDATE family_search_content SET c1 = 'Somebody' WHERE id = 71",
        &["damaged file: malformed inverted index for FTS5 table main.family_search"],
    ),
];

async fn sound_data() -> SqliteConnection {
    let mut db = in_memory().await;
    migrate(&mut db, async |_, _| {}).await;
    change(&mut db, MORE).await;
    db
}

async fn change(db: &mut SqliteConnection, sql: &'static str) {
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *db).await.unwrap();
}

async fn faults(db: &mut SqliteConnection) -> Vec<String> {
    check::faults(db, BEGINNING.parse().unwrap()).await.unwrap()
}

#[tokio::test]
async fn sound_data_has_no_fault() {
    assert_eq!(faults(&mut sound_data().await).await, [""; 0]);
}

#[tokio::test]
async fn each_fault_is_named() {
    for (plant, lines) in FAULTS {
        let mut db = sound_data().await;
        change(&mut db, "PRAGMA foreign_keys = off").await;
        change(&mut db, plant).await;
        assert_eq!(faults(&mut db).await, *lines, "{plant}");
    }
}

#[tokio::test]
async fn a_session_appended_after_a_cancelled_one_is_in_order() {
    let mut db = sound_data().await;
    change(&mut db, "UPDATE session SET day = '2026-12-11' WHERE id = 63").await;
    assert_eq!(faults(&mut db).await, ["sessions out of order: class 52, weeks held after later ones: 1"]);
    change(&mut db, "INSERT INTO day_off VALUES (52, 11, '2026-11-27', 'cancelled')").await;
    assert_eq!(faults(&mut db).await, [""; 0]);
}

#[tokio::test]
async fn a_plan_that_changed_after_its_week_was_taught_is_no_fault() {
    let mut db = sound_data().await;
    change(&mut db, "UPDATE course_plan SET content = json_set(content, '$.weeks[0].strokes', json('[]'))").await;
    assert_eq!(faults(&mut db).await, [""; 0]);
}

#[tokio::test]
async fn the_example_is_sound() {
    let app = TestApp::new().await;
    demo::fill(&app.app).await.unwrap();
    let mut db = app.app.db.read().await.unwrap();
    assert_eq!(faults(&mut db).await, [""; 0]);
}
