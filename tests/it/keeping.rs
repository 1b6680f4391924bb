//! What is kept has a purpose and an end, can be taken along, and goes without a trace.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::Value;
use warmhands::keeping::model::EVERYTHING;
use warmhands::rounds;

use crate::support::app::TestApp;
use crate::support::{course, people};

/// Every table of ours; a search index keeps its own behind its name.
async fn tables(app: &TestApp) -> BTreeSet<String> {
    let all = app
        .texts(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlx_%'
             AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\'",
        )
        .await;
    all.into_iter().collect()
}

#[tokio::test]
async fn whatever_is_kept_has_a_purpose_and_an_end() {
    let app = TestApp::new().await;
    let named: BTreeSet<String> =
        EVERYTHING.iter().flat_map(|kept| kept.tables).map(|table| (*table).to_owned()).collect();
    assert_eq!(tables(&app).await, named);
}

#[tokio::test]
async fn a_family_takes_along_all_that_is_kept_of_it() {
    let app = TestApp::new().await;
    let source = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/keeping/copy_store.rs")).unwrap();
    let of_family = app
        .texts(
            "SELECT DISTINCT m.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS p
             WHERE m.type = 'table' AND p.name = 'family_id'",
        )
        .await;
    let lacking: Vec<_> = of_family.iter().filter(|table| !source.contains(&format!("FROM {table}"))).collect();
    assert!(of_family.len() > 10 && lacking.is_empty(), "{lacking:?}");

    let (mut owner, class, sheet) = course::with_leo(&app).await;
    course::family(&mut owner, &class, "Ines Marlow", "Otis").await;
    course::teach(&mut owner, &class, 1).await;
    owner.open(&format!("{class}/weeks/1")).await;
    owner.press("All here").await;
    app.run("UPDATE family SET note = 'Cries like a gull'").await;
    let mut family = app.visitor();
    family.open(&format!("{sheet}/data")).await;
    let text = family.page.text();
    assert!(!text.contains("gull"), "she was told that only she sees her note: {text}");
    for words in ["Mira Holloway, leo@post.example", "Leo, ", "26 November 2026: there", "after 24 December 2033"] {
        assert!(text.contains(words), "no {words:?} in {text}");
    }
    family.follow("Take it all with you, as a file").await;
    let copy: Value = serde_json::from_slice(&family.page.body).unwrap();
    assert_eq!(copy["format"], "warmhands-family");
    assert_eq!(copy["adults"][0]["name"], "Mira Holloway");
    assert_eq!(copy["register"][0]["mark"], "here");
    assert_eq!(copy["letters"][0]["kind"], "booked");
    assert!(!copy.to_string().contains("Otis") && !copy.to_string().contains("gull"), "{copy}");
    assert_eq!(family.open(&format!("{sheet}x/data.json")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_link_and_then_a_family_end_by_themselves_and_leave_no_trace() {
    let app = TestApp::new().await;
    let (mut owner, class, sheet) = course::with_leo(&app).await;
    course::family(&mut owner, &class, "Ines Marlow", "Zebulon").await;
    owner.open("/practice/keeping").await;
    owner.fill("Years after its last session", "0").press("Save").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    owner.fill("Years after its last session", "2").fill("Weeks that its link works after the last session", "4");
    owner.fill("Where the number of years comes from", "Our insurer").press("Save").await;
    assert!(owner.page.text().contains("2 years after the last session of the class"), "{}", owner.page.text());
    let mut family = app.visitor();
    // The last of five sessions is on 24 December 2026.
    for (days, is_there) in [(28 + 28, true), (1, false)] {
        app.pass_days(days);
        rounds::end_families(&app.app).await.unwrap();
        let status = family.open(&sheet).await.status;
        assert_eq!(status != StatusCode::NOT_FOUND, is_there, "{days}: {status}");
    }
    app.pass_days(2 * 365 - 30);
    rounds::end_families(&app.app).await.unwrap();
    assert_eq!(app.number("SELECT count(*) FROM family").await, 2);
    app.pass_days(3);
    rounds::end_families(&app.app).await.unwrap();
    assert_eq!(app.number("SELECT count(*) FROM family").await, 0);
    assert_eq!(app.number("SELECT count(*) FROM family_search").await, 0);
    let mut owner = people::sign_in(&app, people::OWNER_EMAIL, people::PASSWORD).await;
    owner.open("/practice/keeping").await;
    assert!(owner.page.text().contains("Its time was over 1 1"), "{}", owner.page.text());
    // Closed, the file has taken in its log.
    app.app.db.close().await;
    let file = std::fs::read(app.app.db.file()).unwrap();
    for name in ["Holloway", "leo@post.example", "Zebulon"] {
        let found = file.windows(name.len()).any(|bytes| bytes.eq_ignore_ascii_case(name.as_bytes()));
        assert!(!found, "{name} can still be read in the data file");
    }
}
