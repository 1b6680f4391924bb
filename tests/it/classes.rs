//! Classes: from a plan to dates, and what happens to the dates.

use axum::http::StatusCode;

use warmhands::records::check;

use crate::support::app::TestApp;
use crate::support::{course, people};

#[tokio::test]
async fn a_skipped_date_shifts_the_rest_and_the_week_numbers_stay() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    course::class_from(&mut owner, "2026-12-10", "2026-12-24, 2026-12-31").await;
    let text = owner.page.text();
    let places = [
        "Thursday 10 December",
        "Thursday 17 December",
        "Thursday 7 January",
        "Thursday 14 January",
        "Thursday 21 January",
    ]
    .map(|day| text.find(day).unwrap_or_else(|| panic!("no {day} in {text}")));
    assert!(places.is_sorted(), "{text}");
    assert!(text.contains("Week 5") && !text.contains("Week 6"), "{text}");
    assert!(text.contains("Thursday 24 December: skipped"), "{text}");
}

#[tokio::test]
async fn sessions_keep_their_time_on_the_wall_when_the_clocks_change() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class_from(&mut owner, "2027-03-18", "").await;
    for week in 1..=5 {
        owner.open(&format!("{class}/weeks/{week}")).await;
        assert!(owner.page.text().contains("10:30 to 11:30"), "week {week}: {}", owner.page.text());
    }
}

#[tokio::test]
async fn mistakes_are_told_where_they_are_and_nothing_typed_is_lost() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    owner.open("/classes/new").await;
    owner.fill("Name of the class", " ").fill("Venue", "Elm Hall").fill("First date", "next Thursday");
    owner.fill("Start time", "25:00").fill("Places for families", "0").fill("Dates to skip", "2026-12-24, soon");
    owner.press("Make the class").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        owner.page.problems(),
        [
            "Please write a name.",
            "Please give a date as year-month-day, like 2026-11-26.",
            "Please give a time as hours and minutes, like 10:30.",
            "Please give a whole number from 1 to 60.",
            "“soon”: Please write a day like 24 Dec 2026, 24/12/2026 or 2026-12-24.",
        ]
    );
    assert_eq!(owner.value("Venue"), "Elm Hall");
    assert_eq!(owner.value("Start time"), "25:00");
    assert_eq!(owner.value("Dates to skip"), "2026-12-24, soon");
    for table in ["class", "session", "course_plan WHERE is_copy = 1"] {
        assert_eq!(app.number(&format!("SELECT count(*) FROM {table}")).await, 0, "{table}");
    }
}

#[tokio::test]
async fn a_cancelled_session_moves_the_rest_or_is_held_at_the_end() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;

    owner.open(&format!("{class}/weeks/4")).await;
    owner.follow("Cancel this session…").await;
    owner.press("Cancel and add one at the end").await;
    assert_eq!(owner.page.notice().as_deref(), Some("The new dates are set."));
    assert!(owner.page.text().contains("Thursday 17 December: cancelled"), "{}", owner.page.text());
    let day = |week: u32| format!("SELECT CAST(strftime('%m%d', day) AS INTEGER) FROM session WHERE week = {week}");
    assert_eq!(app.number(&day(4)).await, 1231, "week 4 is held after week 5");
    assert_eq!(app.number(&day(5)).await, 1224, "week 5 keeps its date");
    let faults = check::faults(&mut app.app.db.read().await.unwrap(), app.app.clock.now()).await.unwrap();
    assert!(faults.is_empty(), "a week at the end is no fault: {faults:?}");
}

#[tokio::test]
async fn a_length_of_its_own_counts_for_every_session() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    owner.open("/classes/new").await;
    owner.choose("Course plan", course::FIVE_WEEKS).fill("Name of the class", "Long mornings").fill("Minutes", "90");
    owner.fill("Venue", "Elm Hall").fill("First date", "2026-11-26").press("Make the class").await;
    assert_eq!(owner.page.text().matches("10:30 to 12:00").count(), 5, "{}", owner.page.text());
    let class = owner.page.path.clone();
    owner.open(&format!("{class}/weeks/2")).await;
    owner.follow("Change this week").await;
    owner.fill("Minutes of the session", "75").press("Save the week").await;
    assert!(owner.open(&format!("{class}/weeks/2")).await.text().contains("10:30 to 11:45"), "{}", owner.page.text());
}

#[tokio::test]
async fn a_class_runs_again_with_its_weeks_and_nobody_in_it() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    owner.open(&format!("{class}/weeks/2")).await;
    owner.follow("Change this week").await;
    owner.fill("Minutes of the session", "75").press("Save the week").await;
    course::teach(&mut owner, &class, 1).await;
    owner.open(&class).await;
    owner.follow("Run it again").await;
    owner.fill("First date", "2028-01-07").press("Make the class").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.page.problems(), ["That is more than a year away. Is the year right?"]);
    owner.fill("First date", "2027-01-07").fill("Dates to skip", "2027-01-14").press("Make the class").await;
    let again = owner.page.path.clone();
    assert_ne!(again, class);
    let text = owner.page.text();
    assert!(text.contains("Thursday mornings") && text.contains("21 January"), "{text}");
    assert!(!text.contains("· taught"), "nothing was taught yet: {text}");
    assert!(owner.open(&format!("{again}/weeks/2")).await.text().contains("10:30 to 11:45"), "{}", owner.page.text());
    assert!(!owner.open(&format!("{again}/families")).await.text().contains("Mira"));
    assert!(owner.open(&format!("{class}/families")).await.text().contains("Mira"));
}

#[tokio::test]
async fn moving_the_rest_keeps_the_weeks_in_order() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::teach(&mut owner, &class, 1).await;
    owner.open(&format!("{class}/weeks/2")).await;
    owner.follow("Cancel this session…").await;
    assert!(owner.page.text().contains("Week 5: Thursday 31 December"), "{}", owner.page.text());
    owner.press("Cancel and move the rest").await;
    for (week, day) in
        [(1, "26 November"), (2, "10 December"), (3, "17 December"), (4, "24 December"), (5, "31 December")]
    {
        owner.open(&format!("{class}/weeks/{week}")).await;
        assert!(owner.page.text().contains(day), "week {week} is not on {day}: {}", owner.page.text());
    }
    let history = owner.open(&format!("{class}/weeks/1/cancel")).await.status;
    assert_eq!(history, StatusCode::NOT_FOUND, "what was taught cannot be cancelled");
}

#[tokio::test]
async fn two_windows_on_one_class_do_not_overwrite_each_other() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    let mut other = owner.clone();
    owner.open(&format!("{class}/edit")).await;
    other.open(&format!("{class}/edit")).await;
    owner.fill("Venue", "Oak Hall").press("Save the class").await;
    other.fill("Venue", "Ash Hall").press("Save the class").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    assert_eq!(other.value("Venue"), "Ash Hall");
    assert!(other.page.text().contains("Meanwhile saved as: Oak Hall"), "{}", other.page.text());
    other.press("Save the class").await;
    assert!(other.page.text().contains("Ash Hall"), "saving again means it");
}

#[tokio::test]
async fn a_class_keeps_room_for_the_families_that_it_has() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    course::family(&mut owner, &class, "Dario Penn", "Nico").await;
    owner.open(&format!("{class}/edit")).await;
    owner.fill("Places for families", "1").press("Save the class").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.page.problems(), ["2 places are taken already."]);
}

#[tokio::test]
async fn a_removed_class_takes_all_of_its_own_along() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    course::teach(&mut owner, &class, 1).await;
    owner.open(&format!("{class}/edit")).await;
    owner.follow("Remove this class…").await;
    assert!(owner.page.text().contains("one family with all that was kept of it"), "{}", owner.page.text());
    owner.press("Remove the class").await;
    assert_eq!(owner.open(&class).await.status, StatusCode::NOT_FOUND);
    for table in ["class", "session", "family", "adult", "baby", "register_mark", "course_plan WHERE is_copy = 1"] {
        assert_eq!(app.number(&format!("SELECT count(*) FROM {table}")).await, 0, "{table}");
    }
    assert_eq!(app.number("SELECT count(*) FROM course_plan").await, 1, "the plan stays");
}

#[tokio::test]
async fn a_public_page_is_closed_until_its_instructor_opens_it() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    let public = class.replace("/classes/", "/b/");
    let mut anybody = app.visitor();
    assert_eq!(anybody.open(&public).await.status, StatusCode::NOT_FOUND);
    owner.open(&format!("{class}/edit")).await;
    owner.tick("Show this class at its public page").press("Save the class").await;
    let text = anybody.open(&public).await.text();
    assert!(text.contains("3 places are left") && text.contains("Thursday 24 December"), "{text}");
    assert!(!text.contains("Leo") && !text.contains("Holloway"), "{text}");
}
