//! Course plans: started, changed, checked, mended, and never overwritten unseen.

use axum::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// An instructor on the page of her own copy of the plan of five weeks.
async fn five_weeks(app: &TestApp) -> Visitor {
    let mut owner = people::owner(app).await;
    owner.open("/plans").await;
    owner.press("Start from this: Five weeks, legs first").await;
    assert_eq!(owner.page.notice().as_deref(), Some("The plan is yours to change."));
    owner
}

fn reads(owner: &Visitor, words: &str) {
    assert!(owner.page.text().contains(words), "no {words:?} in {}", owner.page.text());
}

#[tokio::test]
async fn shipped_plans_are_started_from_and_copied() {
    let app = TestApp::new().await;
    let mut owner = five_weeks(&app).await;
    reads(&owner, "Nothing to mend. This plan keeps its own rules.");
    owner.press("Make a copy").await;
    reads(&owner, "Copy of Five weeks, legs first");
    owner.open("/plans").await;
    owner.press("Start from this: Four weeks, legs first").await;
    reads(&owner, "Four weeks leave no week to spare.");
    owner.open("/plans").await;
    reads(&owner, "ships with Warm Hands");
    owner.press("Start from this: Five weeks, legs first").await;
    reads(&owner, "Five weeks, legs first (2)");
    assert_eq!(app.number("SELECT count(*) FROM course_plan").await, 4);
    assert_eq!(owner.post("/plans", &[("start", "ten-weeks")]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn weeks_come_go_and_change_places() {
    let app = TestApp::new().await;
    let mut owner = five_weeks(&app).await;
    owner.press("Later week 2").await;
    let text = owner.page.text();
    assert!(text.find("Week 2 Chest and arms") < text.find("Week 3 Tummy"), "{text}");
    owner.choose("A new week", "after week 1").press("Add a week").await;
    reads(&owner, "6 weeks, 60 minutes a session");
    reads(&owner, "Week 3 Chest and arms");
    owner.press("Remove week 2").await;
    owner.press("Earlier week 3").await;
    reads(&owner, "Week 2 Tummy");
    reads(&owner, "Nothing to mend.");
}

#[tokio::test]
async fn a_finding_is_mended_with_one_button() {
    let app = TestApp::new().await;
    let mut owner = five_weeks(&app).await;
    owner.press("Split Legs and feet").await;
    reads(&owner, "More than one new region: legs and feet");
    owner.press("Give feet a week of its own").await;
    reads(&owner, "6 weeks");
    reads(&owner, "Week 2 Feet");
    assert!(!owner.page.text().contains("More than one new region"), "{}", owner.page.text());
}

#[tokio::test]
async fn regions_join_and_move() {
    let app = TestApp::new().await;
    let mut owner = five_weeks(&app).await;
    owner.choose("Together with", "Legs and feet").press("Join them").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    reads(&owner, "Please choose two different regions to join.");
    owner.choose("Together with", "Tummy").press("Join them").await;
    reads(&owner, "Week 1 Legs, feet and tummy");
    owner.within("Move a region").choose("Region", "Face").choose("New in", "week 2");
    owner.press("Move it").await;
    reads(&owner, "Week 2 Face");
    reads(&owner, "Week 4 Looking back");
}

#[tokio::test]
async fn what_is_set_aside_keeps_its_reason() {
    let app = TestApp::new().await;
    let mut owner = five_weeks(&app).await;
    owner.follow("Tummy, with colic routine").await;
    reads(&owner, "6 + 2 in closing parts, of 12");
    owner.fill("Minutes of the session", "50").press("Save the week").await;
    reads(&owner, "Week 2 The blocks take 10 minutes too long");
    owner.press("Set aside").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.page.problems(), ["Please say why, in a few words."]);
    owner.fill("Your reason", "They stay for tea.").press("Set aside").await;
    reads(&owner, "Nothing else to mend.");
    reads(&owner, "They stay for tea.");
    owner.press("Look at it again").await;
    owner.press("Let the session take 60 min").await;
    reads(&owner, "Nothing to mend. This plan keeps its own rules.");
}

#[tokio::test]
async fn a_week_takes_what_its_form_says() {
    let app = TestApp::new().await;
    let mut owner = five_weeks(&app).await;
    owner.follow("Back, with whole routine").await;
    owner.within("Review").untick("Face");
    owner.within("Closing parts").untick("Whole routine").tick("Gentle movements").anywhere();
    owner.fill("Place of block 3, Topic", "1").fill("Minutes of block 1, Arrive and settle", "0");
    owner.choose("One more block", "Song").fill("Minutes of the new block", "3");
    owner.press("Save the week").await;
    assert_eq!(owner.page.notice().as_deref(), Some("The week is saved."));
    reads(&owner, "Week 5 Back, with gentle movements 10 new strokes");
    reads(&owner, "No review of face");
    owner.follow("Back, with gentle movements").await;
    assert_eq!(owner.value("Minutes of block 1, Topic"), "15");
    assert_eq!(owner.value("Minutes of block 7, Song"), "3");
    owner.within("New this week").untick("Back").tick("Face").anywhere().press("Save the week").await;
    reads(&owner, "Week 5 Face, with gentle movements 5 new strokes");
    reads(&owner, "Face is new twice");
}

#[tokio::test]
async fn two_windows_on_one_plan_do_not_overwrite_each_other() {
    let app = TestApp::new().await;
    let mut owner = five_weeks(&app).await;
    let mut other = owner.clone();
    let mut third = owner.clone();
    other.follow("Tummy, with colic routine").await;
    owner.press("Later week 1").await;

    third.press("Remove week 5").await;
    assert_eq!(third.page.status, StatusCode::CONFLICT);
    reads(&third, "so this was not done: remove week 5. Here is the plan as it is now.");
    reads(&third, "Week 1 Tummy");
    third.press("Remove week 5").await;
    reads(&third, "4 weeks");

    other.fill("Minutes of the session", "75").press("Save the week").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    assert_eq!(other.value("Minutes of the session"), "75");
    reads(&other, "Meanwhile saved as: 60");
    reads(&other, "Meanwhile saved as: Legs and feet");
    other.press("Save the week").await;
    reads(&other, "60 to 75 minutes a session");
}

#[tokio::test]
async fn mistakes_in_a_week_are_told_and_nothing_typed_is_lost() {
    let app = TestApp::new().await;
    let mut owner = five_weeks(&app).await;
    owner.follow("Legs and feet").await;
    owner.fill("Minutes of the session", "many").fill("Minutes of block 3, Topic", "900");
    owner.fill("Minutes of the new block", "5").press("Save the week").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        owner.page.problems(),
        [
            "Please give a whole number from 15 to 240.",
            "Please give a whole number from 0 to 120.",
            "Please choose what happens in this time.",
        ]
    );
    assert_eq!(owner.value("Minutes of the session"), "many");
    assert_eq!(owner.value("Minutes of the new block"), "5");
    assert_eq!(app.number("SELECT revision FROM course_plan").await, 1);
}

#[tokio::test]
async fn the_copy_of_a_class_keeps_its_number_of_weeks() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    course::class(&mut owner).await;
    owner.follow("Change its weeks").await;
    let copy = owner.page.path.clone();
    reads(&owner, "This is the copy that the class teaches from.");
    assert!(!owner.page.text().contains("Add a week"), "{}", owner.page.text());
    let added = owner.post(&format!("{copy}/weeks"), &[("revision", "1"), ("after", "0")]).await;
    assert_eq!(added.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.open(&format!("{copy}/remove")).await.status, StatusCode::NOT_FOUND);
    owner.open(&copy).await;
    owner.press("Later week 1").await;
    reads(&owner, "Week 1 Tummy");
}

#[tokio::test]
async fn weeks_that_were_taught_stay() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::teach(&mut owner, &class, 1).await;
    owner.open(&class).await;
    owner.follow("Change its weeks").await;
    let copy = owner.page.path.clone();
    let taught = "Week 1 has been taught; what was taught stays.";
    let offered = |owner: &Visitor, text: &str| {
        owner.page.forms().iter().flat_map(|form| &form.buttons).any(|button| button.text == text)
    };
    assert!(offered(&owner, "Later week 2"));
    let gone = ["Later week 1", "Earlier week 2", "Split Legs and feet"];
    assert!(!gone.iter().any(|text| offered(&owner, text)), "{}", owner.page.text());
    for (path, fields) in [
        ("weeks/1/later", vec![]),
        ("weeks/2/earlier", vec![]),
        ("regions/split", vec![("region", "legs+feet")]),
        ("regions/join", vec![("region", "tummy"), ("with", "legs+feet")]),
        ("regions/move", vec![("region", "back"), ("to", "1")]),
        ("weeks/1", vec![("minutes", "90")]),
    ] {
        let fields = [vec![("revision", "1")], fields].concat();
        let answer = owner.post(&format!("{copy}/{path}"), &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        reads(&owner, taught);
        assert_eq!(app.number("SELECT max(revision) FROM course_plan").await, 1, "{path}");
    }
    owner.open(&format!("{copy}/weeks/1")).await;
    reads(&owner, taught);
    assert!(!offered(&owner, "Save the week"));
    owner.open(&copy).await;
    owner.press("Later week 2").await;
    reads(&owner, "Week 2 Chest and arms");
}

#[tokio::test]
async fn the_last_change_can_be_undone() {
    let app = TestApp::new().await;
    let mut owner = five_weeks(&app).await;
    assert!(!owner.page.text().contains("Undo the last change"));
    owner.press("Remove week 5").await;
    let mut other = owner.clone();
    owner.press("Undo the last change").await;
    assert_eq!(owner.page.notice().as_deref(), Some("The plan is as it was before."));
    reads(&owner, "5 weeks, 60 minutes a session");
    other.press("Undo the last change").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    owner.press("Undo the last change").await;
    reads(&owner, "4 weeks, 60 minutes a session");
}

#[tokio::test]
async fn no_undo_changes_what_was_taught_since() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    owner.follow("Change its weeks").await;
    let copy = owner.page.path.clone();
    owner.press("Later week 1").await;
    course::teach(&mut owner, &class, 1).await;
    assert!(!owner.open(&copy).await.text().contains("Undo the last change"));
    owner.post(&format!("{copy}/undo"), &[("revision", "2")]).await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    reads(&owner, "Week 1 has been taught; what was taught stays.");
}

#[tokio::test]
async fn only_what_a_class_improved_goes_back_and_that_can_be_undone() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    owner.follow("Change its weeks").await;
    owner.follow("Legs and feet").await;
    owner.fill("Minutes of the session", "70").press("Save the week").await;
    let mut copy = owner.clone();
    assert!(!owner.open(&class).await.text().contains("Better than the plan?"));
    copy.press("Later week 2").await;
    owner.open(&class).await;
    owner.press("Copy these weeks back to the plan").await;
    assert!(!owner.page.text().contains("Better than the plan?"));
    owner.open("/plans").await;
    owner.follow(course::FIVE_WEEKS).await;
    reads(&owner, "5 weeks, 60 minutes a session");
    reads(&owner, "Week 2 Chest and arms");
    owner.press("Undo the last change").await;
    reads(&owner, "Week 2 Tummy");
}

#[tokio::test]
async fn a_plan_that_classes_use_is_archived_and_not_removed() {
    let app = TestApp::new().await;
    let mut owner = five_weeks(&app).await;
    let plan = owner.page.path.clone();
    let class = course::class(&mut owner).await;
    owner.open(&plan).await;
    reads(&owner, "Thursday mornings 26 November 2026 to 24 December 2026");
    assert!(!owner.page.text().contains("Remove this plan"), "{}", owner.page.text());
    owner.open(&format!("{plan}/remove")).await;
    reads(&owner, "Archive it instead");
    let sent = owner.post(&format!("{plan}/remove"), &[("revision", "1")]).await;
    assert_eq!(sent.status, StatusCode::CONFLICT);
    owner.open(&plan).await;
    owner.press("Archive this plan").await;
    reads(&owner, "This plan is archived");
    owner.open("/classes/new").await;
    assert!(!owner.page.text().contains(course::FIVE_WEEKS), "{}", owner.page.text());
    assert_eq!(owner.open(&class).await.status, StatusCode::OK);
    owner.open("/plans").await;
    reads(&owner, "Archived No new class is made from these Five weeks");
    owner.follow(course::FIVE_WEEKS).await;
    owner.press("Bring it back").await;
    assert_eq!(owner.page.notice().as_deref(), Some("The plan is back. Classes can be made from it again."));
    reads(&owner, "Begin a class from this plan");
}

#[tokio::test]
async fn removing_a_plan_asks_first() {
    let app = TestApp::new().await;
    let mut owner = five_weeks(&app).await;
    owner.follow("Remove this plan…").await;
    owner.press("Remove the plan").await;
    assert_eq!(owner.page.notice().as_deref(), Some("The plan is gone."));
    assert_eq!(app.number("SELECT count(*) FROM course_plan").await, 0);
}

#[tokio::test]
async fn the_curriculum_is_there_to_read() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    owner.open("/curriculum").await;
    for words in ["Indian milking", "Colic routine", "Quiet alert", "Looks away", "Round goes the clock", "38 °C"] {
        reads(&owner, words);
    }
}
