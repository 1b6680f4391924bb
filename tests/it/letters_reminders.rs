//! Reminders over a simulated year with 200 classes.

use std::collections::BTreeMap;

use warmhands::calendar::{Moment, Zone};
use warmhands::letters::model::is_daytime;
use warmhands::post::reminding;

use crate::support::app::TestApp;
use crate::support::course;

/// Two hundred classes of six weeks in ten zones, begun one after the other through the year, at any hour, with a family
/// each; every seventh session is cancelled some days before by moving it a week on.
async fn fill(app: &TestApp) {
    let zones = [
        "Europe/London",
        "Europe/Berlin",
        "America/New_York",
        "America/Los_Angeles",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Pacific/Auckland",
        "America/St_Johns",
        "Africa/Cairo",
        "Asia/Tokyo",
    ];
    let mut sql = String::new();
    for class in 0..200 {
        let (id, zone) = (500_000 + class, zones[class % zones.len()]);
        sql.push_str(&format!(
            "INSERT INTO course_plan (id, practice_id, content, is_copy, made_at, changed_at)
                 SELECT {id}, practice_id, content, 1, made_at, changed_at FROM course_plan WHERE is_copy = 1 AND id < 500000 LIMIT 1;
             INSERT INTO class (id, practice_id, instructor_id, plan_id, name, venue, zone, capacity, is_public, made_at)
                 SELECT {id}, practice_id, instructor_id, {id}, 'Class', 'Hall', '{zone}', 8, 0, made_at FROM class WHERE id < 500000 LIMIT 1;
             INSERT INTO family (id, practice_id, class_id, from_week, note, sheet_token, made_at)
                 SELECT {id}, practice_id, {id}, 1, '', printf('%032d', {id}), made_at FROM family WHERE id < 500000 LIMIT 1;"
        ));
        for week in 1..=6 {
            let session = id * 10 + week;
            let (days, hour, minute) = (class * 3 % 330 + 2 + week * 7, class % 24, class * 7 % 60);
            sql.push_str(&format!(
                "INSERT INTO session (id, practice_id, class_id, week, day, starts) SELECT {session}, practice_id, {id}, {week},
                     date('2026-11-26', '+{days} days'), '{hour:02}:{minute:02}' FROM class WHERE id = {id};"
            ));
        }
    }
    app.run(&sql).await;
}

#[tokio::test]
async fn each_reminder_of_a_year_goes_once_and_by_day() {
    let app = TestApp::new().await;
    course::with_leo(&app).await;
    fill(&app).await;
    // Not a round number of minutes, so that all times of an hour are met.
    let step = 59 * 60;
    let mut cancelled = BTreeMap::new();
    for round in 0..(370 * 24 * 60 * 60 / step) {
        app.pass_seconds(step);
        reminding::remind(&app.app).await.unwrap();
        if round % 200 == 0 {
            // A session that is some days ahead is moved by four days.
            let now = app.app.clock.now();
            let day = now.plus_seconds(4 * 24 * 60 * 60).day_in(&"Etc/UTC".parse::<Zone>().unwrap());
            for id in app.texts(&format!("SELECT CAST(id AS TEXT) FROM session WHERE day = '{day}' LIMIT 2")).await {
                app.run(&format!("UPDATE session SET day = date(day, '+4 days') WHERE id = {id}")).await;
                cancelled.insert(id, day);
            }
        }
    }
    let told = app
        .texts(
            "SELECT letter.session_id || '|' || session.day || '|' || session.starts || '|' || class.zone || '|' || letter.made_at
                 || '|' || letter.reason || '|' || count(*)
             FROM letter JOIN session ON session.id = letter.session_id JOIN class ON class.id = session.class_id
             WHERE kind = 'reminder' AND class.id >= 500000 GROUP BY letter.session_id",
        )
        .await;
    assert_eq!(told.len(), 1200, "every session was reminded of");
    assert!(cancelled.len() > 20, "{} were moved", cancelled.len());
    for line in told {
        let [session, day, starts, zone, made, reason, count] = line.split('|').collect::<Vec<_>>()[..] else {
            panic!()
        };
        assert_eq!(count, "1", "session {session}");
        assert_eq!(
            reason,
            format!("session {session} on {day}"),
            "for the day that holds, not for one that was cancelled"
        );
        let zone: Zone = zone.parse().unwrap();
        let made: Moment = made.parse().unwrap();
        assert!(is_daytime(made, &zone), "{line}");
        let ahead = zone.moment(day.parse().unwrap(), starts.parse().unwrap()).seconds() - made.seconds();
        assert!((0..=42 * 60 * 60).contains(&ahead), "{line}: {ahead} seconds ahead");
        assert!(ahead > 30 * 60, "{line}: too late");
    }
}
