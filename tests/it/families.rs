//! Families: a place each, ages that move, and nothing left when they go.

use axum::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::{course, people};

#[tokio::test]
async fn a_family_has_its_place_and_its_babies_their_ages() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::fill_family(&mut owner, &class, "Tess Arkwright", "Otis").await;
    owner.within("Second adult").fill("Name", "Bea Lindqvist");
    owner.within("Baby").fill("Weeks born early", "3");
    owner.anywhere().press("Add the family").await;
    assert!(owner.page.text().contains("Otis, 9 weeks, corrected 6"), "{}", owner.page.text());
    owner.follow("Tess Arkwright and Bea Lindqvist").await;
    let text = owner.page.text();
    for age in ["9 weeks, corrected 6", "10 weeks, corrected 7", "13 weeks, corrected 10"] {
        assert!(text.contains(age), "{age}: {text}");
    }
}

#[tokio::test]
async fn a_family_can_be_reached_and_its_babies_are_born() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::fill_family(&mut owner, &class, "Tess Arkwright", "Otis").await;
    owner.within("Adult").fill("E-mail", "");
    owner.within("Baby").fill("Date of birth", "2026-11-27");
    owner.anywhere().fill("Private note", "Comes by bus.");
    owner.anywhere().press("Add the family").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        owner.page.problems(),
        [
            "Please give an e-mail address or a phone number: one way to reach the family.",
            "That day is still to come. Please add the family once the baby is born.",
        ]
    );
    assert_eq!(owner.value("Private note"), "Comes by bus.");
    assert_eq!(owner.within("Baby").value("First name"), "Otis");
    owner.within("Adult").fill("Phone", "020 7946 0000");
    owner.within("Baby").fill("Date of birth", "2026-11-26");
    owner.anywhere().press("Add the family").await;
    assert_eq!(owner.page.notice().as_deref(), Some("The family has its place."), "{}", owner.page.text());
}

#[tokio::test]
async fn a_full_class_says_so() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    let mut late = owner.clone();
    course::fill_family(&mut late, &class, "Ruth Oakes", "Sol").await;
    for (adult, baby) in
        [("Mira Holloway", "Leo"), ("Dario Penn", "Nico"), ("Yuki Marsh", "Hana"), ("Amara Bell", "Juno")]
    {
        course::family(&mut owner, &class, adult, baby).await;
    }
    assert!(owner.page.text().contains("All 4 places are taken."), "{}", owner.page.text());
    late.press("Add the family").await;
    assert_eq!(late.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.page.text().contains("This class is full: all 4 places are taken."), "{}", late.page.text());
    assert_eq!(late.within("Baby").value("First name"), "Sol", "what was typed is still there");
    assert_eq!(app.number("SELECT count(*) FROM family").await, 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_hundred_asking_at_once_one_gets_the_last_place() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    for (adult, baby) in [("Mira Holloway", "Leo"), ("Dario Penn", "Nico"), ("Yuki Marsh", "Hana")] {
        course::family(&mut owner, &class, adult, baby).await;
    }
    course::fill_family(&mut owner, &class, "Ruth Oakes", "Sol").await;
    let mut rush = tokio::task::JoinSet::new();
    for _ in 0..200 {
        let mut asking = owner.clone();
        rush.spawn(async move {
            asking.press("Add the family").await;
            asking.page.status
        });
    }
    let answers = rush.join_all().await;
    let (placed, refused): (Vec<_>, Vec<_>) = answers.into_iter().partition(|status| *status == StatusCode::OK);
    assert_eq!(placed.len(), 1);
    assert!(refused.iter().all(|status| *status == StatusCode::UNPROCESSABLE_ENTITY), "{refused:?}");
    assert_eq!(app.number("SELECT count(*) FROM family").await, 4);
    assert_eq!(app.number("SELECT count(*) FROM baby").await, 4, "nothing is half-saved");
}

#[tokio::test]
async fn who_joins_late_is_expected_from_that_week_on() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::fill_family(&mut owner, &class, "Ruth Oakes", "Sol").await;
    owner.choose("Begins in", "week 3, Thu 10 Dec").press("Add the family").await;
    assert!(!owner.open(&format!("{class}/weeks/2")).await.text().contains("Ruth Oakes"));
    assert!(owner.open(&format!("{class}/weeks/3")).await.text().contains("Ruth Oakes"));
}

#[tokio::test]
async fn two_windows_on_one_family_do_not_overwrite_each_other() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    owner.follow("Mira Holloway").await;
    let mut other = owner.clone();
    owner.fill("Private note", "Likes the window.").press("Save the family").await;
    other.fill("Private note", "Comes by bus.").press("Save the family").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    assert!(other.page.text().contains("Meanwhile saved as: Likes the window."), "{}", other.page.text());
    assert_eq!(other.value("Private note"), "Comes by bus.");
}

#[tokio::test]
async fn a_removed_family_leaves_nothing_and_its_link_is_dead() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    course::teach(&mut owner, &class, 1).await;
    owner.press("All here").await;
    let sheet = course::sheet(&mut owner, &class, "Mira Holloway").await;
    owner.follow("Remove this family…").await;
    let text = owner.page.text();
    assert!(text.contains("Leo") && text.contains("the link dies at once"), "asks first, and says what goes: {text}");
    assert_eq!(app.number("SELECT count(*) FROM family").await, 1);
    owner.press("Remove the family").await;
    for table in ["family", "adult", "baby", "register_mark"] {
        assert_eq!(app.number(&format!("SELECT count(*) FROM {table}")).await, 0, "{table}");
    }
    assert_eq!(app.visitor().open(&sheet).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_new_link_ends_the_old_one() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    let old = course::sheet(&mut owner, &class, "Mira Holloway").await;
    let random_bits = old.trim_start_matches("/s/").len() * 5;
    assert!(random_bits >= 128, "{old}");
    let mut parent = app.visitor();
    assert_eq!(parent.open(&old).await.status, StatusCode::OK);
    owner.press("Make a new link").await;
    let new = course::sheet(&mut owner, &class, "Mira Holloway").await;
    assert_ne!(old, new);
    assert_eq!(parent.open(&old).await.status, StatusCode::NOT_FOUND);
    assert_eq!(parent.open(&new).await.status, StatusCode::OK);
}
