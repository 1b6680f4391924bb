//! The sheet: by a link alone, only what was taught, in the order that puts the baby first.

use axum::http::{Method, StatusCode};

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

async fn taught_once(app: &TestApp) -> (Visitor, String, String) {
    let mut owner = people::owner(app).await;
    course::plan(app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    course::family(&mut owner, &class, "Dario Penn", "Nico").await;
    let sheet = course::sheet(&mut owner, &class, "Mira Holloway").await;
    course::teach(&mut owner, &class, 1).await;
    (owner, class, sheet)
}

#[tokio::test]
async fn before_the_first_session_the_link_welcomes() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class_from(&mut owner, "2026-12-03", "").await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    let sheet = course::sheet(&mut owner, &class, "Mira Holloway").await;
    let text = app.visitor().open(&sheet).await.text();
    assert!(text.contains("For Leo") && text.contains("Thursday 3 December, 10:30 to 11:30"), "{text}");
    assert!(!text.contains("Indian milking"), "{text}");
}

#[tokio::test]
async fn the_sheet_asks_before_it_names_a_stroke() {
    let app = TestApp::new().await;
    let (_, _, sheet) = taught_once(&app).await;
    let text = app.visitor().open(&sheet).await.text();
    let order = [
        "For Leo",
        "Thursday 26 November",
        "Ask permission",
        "Look, talk, sing",
        "Something should change",
        "Indian milking",
        "Oil",
        "When not to massage",
        "Where to turn for help",
        "Next time",
        "Thursday 3 December",
    ];
    let places = order.map(|words| text.find(words).unwrap_or_else(|| panic!("no {words} in {text}")));
    assert!(places.is_sorted(), "{places:?} in {text}");
}

#[tokio::test]
async fn only_weeks_that_were_taught_are_there() {
    let app = TestApp::new().await;
    let (mut owner, class, sheet) = taught_once(&app).await;
    let mut parent = app.visitor();
    let early = parent.open(&format!("{sheet}/weeks/2")).await;
    assert_eq!(early.status, StatusCode::NOT_FOUND);
    assert!(early.text().contains("once your class has learnt it together"), "{}", early.text());
    assert!(early.links().iter().any(|link| link.href == sheet), "a way out");
    assert_eq!(parent.open(&format!("{sheet}/weeks/99")).await.status, StatusCode::NOT_FOUND);

    app.pass_days(7);
    course::teach(&mut owner, &class, 2).await;
    let latest = parent.open(&sheet).await.text();
    assert!(latest.contains("Week 2 of 5") && latest.contains("Indian milking"), "earlier strokes return: {latest}");
    parent.follow("Week 1").await;
    assert!(parent.page.text().contains("Week 1 of 5") && !parent.page.text().contains("Water wheel"));
}

#[tokio::test]
async fn a_sheet_is_for_one_family_and_for_no_robot() {
    let app = TestApp::new().await;
    let (_, _, sheet) = taught_once(&app).await;
    let mut parent = app.visitor();
    let page = parent.open(&sheet).await;
    assert_eq!(page.header("x-robots-tag"), "noindex, nofollow");
    assert_eq!(page.header("referrer-policy"), "same-origin");
    assert_eq!(page.header("cache-control"), "private, no-cache");
    let whole = String::from_utf8(page.body.to_vec()).unwrap();
    for other in ["Dario", "Penn", "Nico", "Holloway", "post.example"] {
        assert!(!whole.contains(other), "{other} stands on the sheet");
    }
}

#[tokio::test]
async fn a_sheet_that_has_not_changed_is_not_sent_again() {
    let app = TestApp::new().await;
    let (mut owner, _, sheet) = taught_once(&app).await;
    let mut parent = app.visitor();
    let tag = parent.open(&sheet).await.header("etag").to_owned();
    let again = parent.send(Method::GET, &sheet, &[("if-none-match", &tag)], String::new()).await;
    assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
    owner.open("/practice").await;
    owner.fill("What you tell families about oil", "We use none.").press("Save the settings").await;
    let changed = parent.send(Method::GET, &sheet, &[("if-none-match", &tag)], String::new()).await;
    assert_eq!(changed.status, StatusCode::OK);
    assert!(changed.text().contains("We use none."));
}

#[tokio::test]
async fn an_unknown_link_gets_a_kind_word() {
    let app = TestApp::new().await;
    people::owner(&app).await;
    let page = app.visitor().open("/s/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").await.clone();
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.text().contains("This link is not in use"), "{}", page.text());
}
