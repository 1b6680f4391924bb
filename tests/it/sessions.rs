//! The day itself: register, steps, note, and marking as taught.

use axum::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// A class with two families, on the day of its first session.
async fn first_day(app: &TestApp) -> (Visitor, String) {
    let mut owner = people::owner(app).await;
    course::plan(app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    course::family(&mut owner, &class, "Dario Penn", "Nico").await;
    owner.open(&format!("{class}/weeks/1")).await;
    (owner, class)
}

async fn marks(app: &TestApp, mark: &str) -> i64 {
    app.number(&format!("SELECT count(*) FROM register_mark WHERE mark = '{mark}'")).await
}

#[tokio::test]
async fn the_register_takes_all_at_once_one_by_one_and_one_step_back() {
    let app = TestApp::new().await;
    let (mut owner, _) = first_day(&app).await;
    owner.choose("Dario Penn", "said not today").press("Save the register").await;
    assert_eq!(marks(&app, "said not today").await, 1);
    owner.press("All others here").await;
    assert_eq!((marks(&app, "here").await, marks(&app, "said not today").await), (1, 1));
    assert!(owner.page.text().contains("2 of 2 families came"), "a no is no absence: {}", owner.page.text());
    owner.press("Undo the last change").await;
    assert_eq!((marks(&app, "here").await, marks(&app, "said not today").await), (0, 1));
    owner.press("Undo the last change").await;
    assert_eq!(marks(&app, "here").await, 1, "an undo can be undone");
}

#[tokio::test]
async fn whatever_button_is_pressed_nothing_on_the_page_is_lost() {
    let app = TestApp::new().await;
    let (mut owner, _) = first_day(&app).await;
    let fields = owner.page.forms().into_iter().flat_map(|form| form.fields);
    let milking = fields.into_iter().find(|field| field.value == "legs/indian-milking").unwrap().label;
    owner.untick(&milking).fill("Private note", "Warm room.").choose("Dario Penn", "late").press("All here").await;
    assert_eq!((marks(&app, "here").await, marks(&app, "late").await), (1, 1));
    assert_eq!(owner.value("Private note"), "Warm room.");
    assert_eq!(app.number("SELECT count(*) FROM left_out").await, 1);
    owner.choose("Mira Holloway", "missed").press("Mark as taught").await;
    assert_eq!(marks(&app, "missed").await, 1);
}

#[tokio::test]
async fn two_devices_mark_one_register() {
    let app = TestApp::new().await;
    let (mut owner, _) = first_day(&app).await;
    let mut tablet = owner.clone();
    owner.choose("Mira Holloway", "late").press("Save the register").await;
    tablet.choose("Dario Penn", "here").press("Save the register").await;
    assert_eq!((marks(&app, "late").await, marks(&app, "here").await), (1, 1));
}

#[tokio::test]
async fn the_running_order_has_times_and_asks_before_it_touches() {
    let app = TestApp::new().await;
    let (owner, _) = first_day(&app).await;
    let text = owner.page.text();
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("no {words} in {text}"));
    assert!(place("10:30") < place("Arrive and settle"));
    assert!(place("Ask permission") < place("New strokes"));
    assert!(place("New strokes") < place("Close"));
    assert!(place("Leo, 9 weeks") > 0);
}

#[tokio::test]
async fn what_was_left_out_stays_off_the_sheet() {
    let app = TestApp::new().await;
    let (mut owner, class) = first_day(&app).await;
    let sheet = course::sheet(&mut owner, &class, "Mira Holloway").await;
    owner.open(&format!("{class}/weeks/1")).await;
    let toe_rolls = owner
        .page
        .forms()
        .iter()
        .flat_map(|form| &form.fields)
        .find(|field| field.value == "feet/toe-rolls")
        .unwrap()
        .label
        .clone();
    owner.untick(&toe_rolls).fill("Private note", "Leo slept.");
    owner.press("Mark as taught").await;
    let mut parent = app.visitor();
    let text = parent.open(&sheet).await.text();
    assert!(text.contains("Indian milking") && !text.contains("Toe rolls"), "{text}");
    assert!(!text.contains("Leo slept"), "the note is hers alone: {text}");

    owner.tick(&toe_rolls).press("Save the session").await;
    assert!(parent.open(&sheet).await.text().contains("Toe rolls"), "a tick set afterwards counts");
    owner.press("Not taught after all").await;
    assert!(!parent.open(&sheet).await.text().contains("Toe rolls"), "the sheet is closed again");
}

#[tokio::test]
async fn a_session_cannot_be_marked_as_taught_before_its_day() {
    let app = TestApp::new().await;
    let (mut owner, class) = first_day(&app).await;
    let week = format!("{class}/weeks/2");
    owner.open(&week).await;
    assert!(!owner.page.forms().iter().flat_map(|form| &form.buttons).any(|button| button.text == "Mark as taught"));
    owner.post(&week, &[("revision", "1"), ("note", "Typed early"), ("then", "taught")]).await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.value("Private note"), "Typed early");
    assert_eq!(app.number("SELECT count(*) FROM session WHERE taught_at IS NOT NULL").await, 0);
    app.pass_days(7);
    course::teach(&mut owner, &class, 2).await;
}

#[tokio::test]
async fn two_windows_on_one_session_do_not_overwrite_each_other() {
    let app = TestApp::new().await;
    let (mut owner, _) = first_day(&app).await;
    let mut other = owner.clone();
    owner.fill("Private note", "Calm.").press("Mark as taught").await;
    other.fill("Private note", "Loud.").press("Save only").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    assert!(other.page.text().contains("Meanwhile saved as: Calm."), "{}", other.page.text());
    assert_eq!(other.value("Private note"), "Loud.");
}

#[tokio::test]
async fn what_was_left_out_comes_back_the_week_after() {
    let app = TestApp::new().await;
    let (mut owner, class) = first_day(&app).await;
    owner.choose("Dario Penn", "missed").press("Save the register").await;
    let fields = owner.page.forms().into_iter().flat_map(|form| form.fields);
    let milking = fields.into_iter().find(|field| field.value == "legs/indian-milking").unwrap().label;
    owner.untick(&milking).press("Mark as taught").await;

    let text = owner.open(&format!("{class}/weeks/2")).await.text();
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("no {words} in {text}"));
    assert!(place("Review: legs and feet") < place("With one stroke that was left out last time."));
    assert!(place("Indian milking") < place("Water wheel A"), "left-outs come first: {text}");

    app.pass_days(7);
    course::teach(&mut owner, &class, 2).await;
    let sheet = course::sheet(&mut owner, &class, "Mira Holloway").await;
    assert!(app.visitor().open(&sheet).await.text().contains("Indian milking"), "it was taught in week 2");
    let text = owner.open(&format!("{class}/weeks/3")).await.text();
    assert!(!text.contains("left out last time"), "nothing is owed any more: {text}");
}

#[tokio::test]
async fn a_full_hour_says_what_it_leaves_out() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    owner.open("/classes/new").await;
    owner.choose("Course plan", course::FIVE_WEEKS).fill("Name of the class", "Short mornings").fill("Minutes", "45");
    owner.fill("Venue", "Elm Hall").fill("First date", "2026-11-26").press("Make the class").await;
    let class = owner.page.path.clone();
    let text = owner.open(&format!("{class}/weeks/1")).await.text();
    assert!(text.contains("Song: none this time, to fit 45 min."), "{text}");
    assert!(text.contains("Topic in ") && text.contains("min, not 20, to fit 45 min."), "{text}");
}

#[tokio::test]
async fn a_plan_that_changes_leaves_what_was_taught() {
    let app = TestApp::new().await;
    let (mut owner, class) = first_day(&app).await;
    let sheet = course::sheet(&mut owner, &class, "Mira Holloway").await;
    course::teach(&mut owner, &class, 1).await;
    app.run("UPDATE course_plan SET content = json_remove(content, '$.weeks[0].strokes[1]'), revision = revision + 1")
        .await;
    assert!(app.visitor().open(&sheet).await.text().contains("Indian milking"));
}

#[tokio::test]
async fn two_devices_that_mark_one_family_differently_see_both() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    owner.open(&format!("{class}/weeks/1")).await;
    let mut other = owner.clone();
    owner.within("Mira Holloway").choose("Mira Holloway", "here").anywhere();
    owner.press("Save the register").await;
    other.within("Mira Holloway").choose("Mira Holloway", "late").anywhere();
    other.press("Save the register").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    assert!(other.page.text().contains("Meanwhile marked as: here"), "{}", other.page.text());
    assert_eq!(app.texts("SELECT mark FROM register_mark").await, ["here"]);
    other.press("Save the register").await;
    assert_eq!(app.texts("SELECT mark FROM register_mark").await, ["late"], "pressed again, it is meant");
}
