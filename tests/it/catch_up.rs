//! Catching up: what the registers say that a family missed, where it can learn it, and how its sheet says so.

use axum::http::StatusCode;
use warmhands::demo;

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// A class that was taught its first week, in which one of two families was missing; and another that begins later.
async fn missed_a_week(app: &TestApp, owner: &mut Visitor) -> (String, String) {
    course::plan(app).await;
    let first = course::class(owner).await;
    course::family(owner, &first, "Mira Holloway", "Leo").await;
    course::family(owner, &first, "Dario Penn", "Nico").await;
    owner.open(&format!("{first}/weeks/1")).await;
    owner.within("Mira Holloway").choose("Mira Holloway", "here");
    owner.within("Dario Penn").choose("Dario Penn", "missed").anywhere();
    owner.press("Save the register").await;
    course::teach(owner, &first, 1).await;
    let second = course::class_from(owner, "2026-12-04", "").await;
    (first, second)
}

#[tokio::test]
async fn a_family_catches_up_as_a_guest() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let (first, second) = missed_a_week(&app, &mut owner).await;
    let sheet = course::sheet(&mut owner, &first, "Dario Penn").await;
    let mut dario = app.visitor();
    assert!(dario.open(&sheet).await.text().contains("New for you: your class learnt this without you."));
    let mira = course::sheet(&mut owner, &first, "Mira Holloway").await;
    assert!(!app.visitor().open(&mira).await.text().contains("New for you"));
    owner.open(&first).await;
    owner.follow("Catching up").await;
    let text = owner.page.text();
    assert!(text.contains("Dario Penn") && text.contains("Legs and feet") && !text.contains("Mira"), "{text}");
    owner.press("Come as a guest: Thursday mornings, Fri 4 Dec, Dario Penn, for Legs and feet").await;
    assert_eq!(owner.page.notice().as_deref(), Some("The family is expected there as a guest."));
    assert!(owner.page.text().contains("guest in Thursday mornings, Fri 4 Dec"), "{}", owner.page.text());
    app.pass_days(8);
    owner.open(&format!("{second}/weeks/1")).await;
    owner.press("All here").await;
    course::teach(&mut owner, &second, 1).await;
    assert!(owner.open(&format!("{first}/catch-up")).await.text().contains("Nobody is behind"));
    assert!(!dario.open(&sheet).await.text().contains("New for you"));
}

#[tokio::test]
async fn a_recap_has_its_place_in_the_next_session() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let (first, _) = missed_a_week(&app, &mut owner).await;
    owner.open(&format!("{first}/catch-up")).await;
    owner.press("Plan a recap: Legs and feet for Dario Penn").await;
    assert!(owner.page.text().contains("recap in week 2"), "{}", owner.page.text());
    let text = owner.open(&format!("{first}/weeks/2")).await.text();
    assert!(text.contains("A recap for Nico, who missed it."), "{text}");
    assert!(owner.open(&format!("{first}/weeks/2/teach")).await.text().contains("A recap for Nico"));
    owner.open(&format!("{first}/catch-up")).await;
    let mut again = owner.clone();
    owner.press("Take the recap out: Legs and feet for Dario Penn").await;
    assert!(!owner.open(&format!("{first}/weeks/2")).await.text().contains("A recap for"));
    again.press("Take the recap out: Legs and feet for Dario Penn").await;
    assert_eq!(again.page.status, StatusCode::CONFLICT);
    owner.open(&format!("{first}/catch-up")).await;
    owner.press("Plan a recap: Legs and feet for Dario Penn").await;
    app.pass_days(7);
    owner.open(&format!("{first}/weeks/2")).await;
    owner.press("All here").await;
    course::teach(&mut owner, &first, 2).await;
    assert!(owner.open(&format!("{first}/catch-up")).await.text().contains("Nobody is behind"));
}

#[tokio::test]
async fn who_joins_late_is_shown_what_came_before() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let (first, _) = missed_a_week(&app, &mut owner).await;
    course::fill_family(&mut owner, &first, "Ruth Oakes", "Sol").await;
    owner.choose("Begins in", "week 2, Thu 3 Dec").press("Add the family").await;
    let sheet = course::sheet(&mut owner, &first, "Ruth Oakes").await;
    assert!(app.visitor().open(&sheet).await.text().contains("New for you"));
    assert!(owner.open(&format!("{first}/catch-up")).await.text().contains("Ruth Oakes"));
}

#[tokio::test]
async fn every_missed_region_of_the_example_has_a_way_to_it() {
    let app = TestApp::new().await;
    let doors = demo::fill(&app.app).await.map_err(|refusal| refusal.0).unwrap();
    let mut owner = people::sign_in(&app, doors.email, &doors.password).await;
    owner.open("/classes").await;
    owner.follow("Mornings at Elm Hall").await;
    owner.follow("Catching up").await;
    let text = owner.page.text();
    assert!(text.contains("Ruth Oakes") && text.contains("Legs and feet"), "{text}");
    assert!(text.contains("Six quiet weeks") && text.contains("new there"), "{text}");
    let buttons = owner.page.forms().iter().flat_map(|form| form.buttons.clone()).collect::<Vec<_>>();
    assert!(buttons.iter().any(|button| button.text.starts_with("Plan a recap")), "{buttons:#?}");
}

#[tokio::test]
async fn a_full_session_is_not_offered() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let (first, second) = missed_a_week(&app, &mut owner).await;
    owner.open(&format!("{first}/catch-up")).await;
    let mut late = owner.clone();
    for number in 0..4 {
        course::family(&mut owner, &second, &format!("Some Body {number}"), &format!("Baby{number}")).await;
    }
    assert!(!owner.open(&format!("{first}/catch-up")).await.text().contains("Come as a guest"));
    late.press("Come as a guest: Thursday mornings, Fri 4 Dec, Dario Penn, for Legs and feet").await;
    assert_eq!(late.page.status, StatusCode::CONFLICT);
    assert!(late.page.text().contains("That way is closed meanwhile"), "{}", late.page.text());
}

#[tokio::test]
async fn who_gave_the_place_back_keeps_what_it_learnt() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let (first, _) = missed_a_week(&app, &mut owner).await;
    let sheet = course::sheet(&mut owner, &first, "Mira Holloway").await;
    let mut mira = app.visitor();
    mira.open(&format!("{sheet}/leave")).await;
    mira.press("Give the place back").await;
    let text = mira.open(&sheet).await.text();
    assert!(text.contains("Week 1 of 5") && !text.contains("New for you"), "{text}");
}
