//! The instructor edits the running order of one session, and lets it be composed again round what she fixed.

use axum::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// The form of the first session's order.
async fn form(app: &TestApp) -> (Visitor, String) {
    let mut owner = people::owner(app).await;
    course::plan(app).await;
    let class = course::class(&mut owner).await;
    let session = format!("{class}/weeks/1");
    owner.open(&session).await;
    owner.follow("Edit the running order").await;
    (owner, session)
}

#[tokio::test]
async fn what_she_fixed_stays_and_the_rest_follows_once_she_has_seen_it() {
    let app = TestApp::new().await;
    let (mut owner, session) = form(&app).await;
    owner.fill("Minutes of block 11, Talk together", "9").fill("Note on block 2, Welcome", "Name cards");
    owner.press("Save the order").await;
    let text = owner.page.text();
    assert!(text.contains("9 min Talk together fixed") && text.contains("Name cards"), "{text}");
    assert!(text.contains("4 min more than the session has."), "{text}");

    owner.follow("See what would change").await;
    assert!(owner.page.text().contains("Together 64 min 60 min"), "{}", owner.page.text());
    owner.press("Compose it like this").await;
    let text = owner.page.text();
    assert!(text.contains("9 min Talk together") && text.contains("Name cards"), "{text}");
    assert!(!text.contains("more than the session has"), "{text}");
    owner.open(&format!("{session}/order/again")).await;
    assert!(owner.page.text().contains("Nothing would change."), "{}", owner.page.text());

    owner.open(&session).await;
    owner.press("Undo the last change of the running order").await;
    assert!(owner.page.text().contains("4 min more than the session has."), "one step back");
    owner.press("Undo the last change of the running order").await;
    assert!(!owner.page.text().contains("more than the session has."), "an undo can be undone");
    owner.open(&format!("{session}/order/again")).await;
    owner.press("Compose it afresh").await;
    assert!(!owner.page.text().contains("Name cards"), "{}", owner.page.text());
}

#[tokio::test]
async fn blocks_move_go_and_come_and_nobody_is_touched_unasked() {
    let app = TestApp::new().await;
    let (mut owner, session) = form(&app).await;
    owner.fill("Minutes of block 9, Song", "0").fill("Place of block 12, Close", "1");
    owner.fill("Place of block 6, Still hands", "2").choose("What happens in the new block", "Baby time");
    owner.fill("Called", "Photo for the album").fill("Minutes of the new block", "4").press("Save the order").await;
    let text = owner.page.text();
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(at("min Close") < at("min Arrive and settle"), "moved");
    assert!(at("min Ask permission") < at("min Still hands"), "asked first");
    assert!(at("min Still hands") < at("min Welcome"), "moved up");
    assert!(text.contains("4 min Photo for the album"), "{text}");
    assert!(!text.contains("min Song"), "{text}");
    owner.open(&format!("{session}/teach")).await;
    assert!(owner.page.text().contains("Photo for the album"));
    owner.open(&format!("{session}/order")).await;
    owner.press("Save, and fit the rest to the hour…").await;
    owner.press("Compose it like this").await;
    let text = owner.page.text();
    assert!(text.contains("4 min Photo for the album") && !text.contains("min Song"), "{text}");
    assert!(text.find("min Close") < text.find("min Arrive and settle"), "her order stays: {text}");
}

#[tokio::test]
async fn mistakes_have_their_sentence_and_two_windows_see_both() {
    let app = TestApp::new().await;
    let (mut owner, session) = form(&app).await;
    let mut other = owner.clone();
    owner.fill("Minutes of block 12, Close", "0").fill("Minutes of block 2, Welcome", "soon");
    owner.fill("Called", "Photo").fill("Note on block 2, Welcome", "Name cards").press("Save the order").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        owner.page.problems(),
        [
            "Please give a whole number from 0 to 120.",
            "The session would not be whole without this.",
            "Please choose what kind of block it is."
        ]
    );
    owner.fill("Minutes of block 12, Close", "3").fill("Minutes of block 2, Welcome", "6").fill("Called", "");
    owner.press("Save the order").await;
    assert!(owner.page.text().contains("Name cards"), "everything typed was still there");

    other.fill("Minutes of block 2, Welcome", "7").press("Save the order").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    assert!(other.page.text().contains("Welcome 6 min (Name cards)"), "{}", other.page.text());
    assert!(owner.open(&session).await.text().contains("6 min Welcome"), "nothing was half-saved");
    other.press("Save the order").await;
    assert!(other.page.text().contains("7 min Welcome"), "{}", other.page.text());
}
