//! A family goes to another class: once, for the rest, or in somebody's place; its marks stay its own.

use axum::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// Two classes of four places, the second a week later, and a family in each.
async fn two_classes(app: &TestApp, owner: &mut Visitor) -> (String, String) {
    course::plan(app).await;
    let first = course::class(owner).await;
    course::family(owner, &first, "Mira Holloway", "Leo").await;
    let second = course::class_from(owner, "2026-12-03", "").await;
    course::family(owner, &second, "Dario Penn", "Nico").await;
    (first, second)
}

async fn move_page(owner: &mut Visitor, class: &str, adult: &str) {
    owner.open(&format!("{class}/families")).await;
    owner.follow(adult).await;
    owner.follow("Another class").await;
}

#[tokio::test]
async fn a_guest_is_on_both_registers_and_the_visit_can_be_taken_back() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let (first, second) = two_classes(&app, &mut owner).await;
    move_page(&mut owner, &first, "Mira Holloway").await;
    owner.choose("One session there", "Thu 10 Dec, week 2: Tummy, with colic routine");
    owner.choose("Instead of", "Thu 3 Dec, its own week 2");
    owner.press("Come as a guest: Thursday mornings").await;
    assert_eq!(owner.page.notice().as_deref(), Some("The family is expected there as a guest."));
    owner.open(&format!("{second}/weeks/2")).await;
    assert!(owner.page.text().contains("Mira Holloway"), "{}", owner.page.text());
    owner.within("Mira Holloway").choose("Mira Holloway", "here").anywhere();
    owner.press("Save the register").await;
    assert!(owner.page.text().contains("1 of 2 families came."), "{}", owner.page.text());
    owner.open(&format!("{first}/weeks/2")).await;
    assert!(owner.page.text().contains("Mira Holloway"), "{}", owner.page.text());
    move_page(&mut owner, &first, "Mira Holloway").await;
    owner.press("Take the visit back: Thursday mornings, Thu 10 Dec").await;
    assert!(!owner.open(&format!("{second}/weeks/2")).await.text().contains("Mira Holloway"));
}

#[tokio::test]
async fn a_family_moves_for_the_rest_and_keeps_its_marks() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let (first, second) = two_classes(&app, &mut owner).await;
    let sheet = course::sheet(&mut owner, &first, "Mira Holloway").await;
    owner.open(&format!("{first}/weeks/1")).await;
    owner.press("All here").await;
    course::teach(&mut owner, &first, 1).await;
    app.pass_days(1);
    move_page(&mut owner, &first, "Mira Holloway").await;
    owner
        .choose("From", "Thu 10 Dec, week 2: Tummy, with colic routine")
        .press("Move for the rest: Thursday mornings")
        .await;
    assert_eq!(owner.page.notice().as_deref(), Some("The family is in its new class from now on."));
    assert!(owner.page.path.starts_with(&second), "{}", owner.page.path);
    assert!(owner.open(&format!("{first}/weeks/1")).await.text().contains("1 of 1 families came."));
    assert!(!owner.open(&format!("{first}/weeks/2")).await.text().contains("Mira Holloway"));
    assert!(!owner.open(&format!("{second}/weeks/1")).await.text().contains("Mira Holloway"));
    assert!(owner.open(&format!("{second}/weeks/2")).await.text().contains("Mira Holloway"));
    assert!(owner.open(&format!("{first}/families")).await.text().contains("Moved on after week 1"));
    assert_eq!(app.visitor().open(&sheet).await.status, StatusCode::OK, "the link stays the same");
}

#[tokio::test]
async fn two_families_change_places_also_when_both_classes_are_full() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let (first, second) = two_classes(&app, &mut owner).await;
    for class in [&first, &second] {
        owner.open(&format!("{class}/edit")).await;
        owner.fill("Places for families", "1").press("Save the class").await;
    }
    move_page(&mut owner, &first, "Mira Holloway").await;
    assert!(owner.page.text().contains("Change places"));
    owner.choose("With", "Dario Penn").press("Change places: Thursday mornings").await;
    assert_eq!(owner.page.notice().as_deref(), Some("The two families have changed places."), "{}", owner.page.text());
    assert!(owner.open(&format!("{second}/weeks/1")).await.text().contains("Mira Holloway"));
    assert!(owner.open(&format!("{first}/weeks/1")).await.text().contains("Dario Penn"));
}

#[tokio::test]
async fn nobody_moves_into_a_full_class() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let (first, second) = two_classes(&app, &mut owner).await;
    move_page(&mut owner, &first, "Mira Holloway").await;
    let mut other = owner.clone();
    owner.open(&format!("{second}/edit")).await;
    owner.fill("Places for families", "1").press("Save the class").await;
    other.press("Move for the rest: Thursday mornings").await;
    assert_eq!(other.page.status, StatusCode::CONFLICT);
    assert!(other.page.text().contains("There is no room for that any more."), "{}", other.page.text());
    assert_eq!(app.number("SELECT count(*) FROM earlier_place").await, 0, "nothing is half-moved");
}

#[tokio::test]
async fn a_family_that_leaves_stays_in_the_registers_it_was_in() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    owner.open(&format!("{class}/weeks/1")).await;
    owner.press("All here").await;
    course::teach(&mut owner, &class, 1).await;
    owner.open(&format!("{class}/families")).await;
    owner.follow("Mira Holloway").await;
    owner.press("They leave the class").await;
    assert!(owner.page.text().contains("0 of 4 places taken."), "{}", owner.page.text());
    assert!(owner.open(&format!("{class}/weeks/1")).await.text().contains("1 of 1 families came."));
    assert!(!owner.open(&format!("{class}/weeks/2")).await.text().contains("Mira Holloway"));
}
