//! One stroke a screen beside the baby, and the cues helper: by the family's link alone.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use warmhands::curriculum::model::shipped_library;

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

const OPEN: &str = "One at a time, beside your baby";

async fn taught(app: &TestApp, weeks: u32) -> (Visitor, String, String) {
    let mut owner = people::owner(app).await;
    course::plan(app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    let sheet = course::sheet(&mut owner, &class, "Mira Holloway").await;
    for week in 1..=weeks {
        if week > 1 {
            app.pass_days(7);
        }
        course::teach(&mut owner, &class, week).await;
    }
    (owner, class, sheet)
}

/// The heading of the open page.
fn heading(parent: &Visitor) -> String {
    let html = parent.page.html();
    let heading = html.select(&crate::support::page::css("h1")).next().unwrap();
    heading.text().collect::<String>().trim().to_owned()
}

/// Goes on from the first screen to the last, and gives the heading of each stroke.
async fn walk(parent: &mut Visitor) -> Vec<String> {
    parent.follow(OPEN).await;
    assert_eq!(heading(parent), "Ask, then wait");
    parent.follow("My baby says yes").await;
    let mut strokes = Vec::new();
    while heading(parent) != "Let your hands rest" {
        strokes.push(heading(parent));
        parent.follow("Next").await;
    }
    strokes
}

#[tokio::test]
async fn each_stroke_of_the_week_comes_once_after_the_question() {
    let app = TestApp::new().await;
    let (_, _, sheet) = taught(&app, 2).await;
    let mut parent = app.visitor();
    parent.open(&format!("{sheet}/weeks/2")).await;
    let strokes = walk(&mut parent).await;
    let expected = [
        "Water wheel A",
        "Thumbs to the sides",
        "Sun and moon",
        "I love you",
        "Walking",
        "Water wheel B",
        "Knees to tummy",
        "Touch relaxation",
    ];
    assert_eq!(strokes, expected, "what the colic routine brings new comes with the week");
    parent.follow("To the sheet").await;
    assert_eq!(parent.page.path, format!("{sheet}/weeks/2"));

    parent.open(&format!("{sheet}/weeks/2/beside/2")).await;
    let text = parent.page.text();
    assert!(
        text.contains("2 of 8") && text.contains("Thumbs to the sides") && !text.contains("Water wheel A"),
        "{text}"
    );
    parent.follow("Back").await;
    parent.follow("Back").await;
    assert_eq!(heading(&parent), "Ask, then wait");
    parent.follow("Back").await;
    assert_eq!(parent.page.path, format!("{sheet}/weeks/2"));
}

#[tokio::test]
async fn nothing_of_a_week_that_was_not_taught_is_there() {
    let app = TestApp::new().await;
    let (_, _, sheet) = taught(&app, 1).await;
    let mut parent = app.visitor();
    parent.open(&sheet).await;
    let strokes: BTreeSet<String> = walk(&mut parent).await.into_iter().collect();
    assert!(strokes.contains("Rolling the leg") && !strokes.contains("Water wheel A"), "{strokes:?}");
    let beyond = strokes.len() + 2;
    for place in ["weeks/2/beside", "weeks/2/beside/1", "weeks/x/beside", &format!("weeks/1/beside/{beyond}")] {
        let page = parent.open(&format!("{sheet}/{place}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{place}");
        assert!(page.links().iter().any(|link| link.href == sheet), "{place}: a way out");
    }
    for place in ["weeks/1/beside", "weeks/1/beside/1", "cues", "cues?is=no"] {
        let page = parent.open(&format!("{sheet}x/{place}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{place}");
        assert!(!page.text().contains("Leo"), "{place}");
    }
}

#[tokio::test]
async fn the_family_reads_both_its_languages_beside_the_baby() {
    let app = TestApp::new().await;
    let (_, _, sheet) = taught(&app, 1).await;
    app.run("UPDATE family SET language = 'ar', second_language = 'en'").await;
    let mut parent = app.visitor();
    let page = parent.open(&format!("{sheet}/weeks/1/beside/2")).await;
    let html = String::from_utf8_lossy(&page.body).into_owned();
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
    let name = shipped_library().stroke(&"legs/indian-milking".parse().unwrap()).unwrap().name.clone();
    assert!(html.contains(&format!("<h2>{name}</h2>")), "the second language stands below: {html}");
}

#[tokio::test]
async fn every_sign_has_an_answer() {
    let app = TestApp::new().await;
    let (_, _, sheet) = taught(&app, 1).await;
    let mut parent = app.visitor();
    parent.open(&sheet).await;
    parent.follow("What is my baby telling me?").await;
    assert_eq!(heading(&parent), "My baby is…");
    let choices = parent.page.forms().into_iter().flat_map(|form| form.buttons);
    let keys: BTreeSet<String> = choices.filter_map(|button| Some(button.pair?.1)).collect();
    let library = shipped_library();
    assert_eq!(keys.len(), library.states.len() + library.cues.len() + 1, "each once, and no: {keys:?}");

    for key in &keys {
        let page = parent.open(&format!("{sheet}/cues?is={key}")).await;
        let text = page.text();
        let advice = ["This may be a good time", "Wait a little", "Not now", "Then not today, and that is good"];
        assert_eq!(advice.iter().filter(|advice| text.contains(**advice)).count(), 1, "{key}: {text}");
        let begins = page.links().iter().any(|link| link.href.ends_with("/weeks/1/beside"));
        assert_eq!(begins, text.contains("This may be a good time"), "{key}: {text}");
    }
    for state in &library.states {
        let text = parent.open(&format!("{sheet}/cues?is={}", state.key)).await.text();
        assert!(text.contains(&state.looks) && text.contains(&state.what_to_do), "{text}");
    }
    parent.open(&format!("{sheet}/cues?is=cue/of-nobody")).await;
    assert_eq!(heading(&parent), "My baby is…");
}

#[tokio::test]
async fn a_no_is_heard_and_kept_nowhere() {
    let app = TestApp::new().await;
    let (_, _, sheet) = taught(&app, 1).await;
    let counts = "SELECT (SELECT count(*) FROM family_word) + (SELECT count(*) FROM register_mark)
        + (SELECT count(*) FROM session_act)";
    let before = app.number(counts).await;
    let mut parent = app.visitor();
    parent.open(&format!("{sheet}/weeks/1/beside")).await;
    parent.follow("My baby says no").await;
    let text = parent.page.text();
    assert!(text.contains("Your baby has answered, and you have listened"), "{text}");
    assert_eq!(parent.page.header("cache-control"), "private, no-cache");
    assert_eq!(app.number(counts).await, before);
    // The next session is a week away: there is something to tell only once it is near.
    assert!(!text.contains("Tell your instructor"), "{text}");
    app.pass_days(6);
    parent.open(&format!("{sheet}/cues?is=no")).await;
    parent.follow("Tell your instructor how things are").await;
    assert!(parent.page.text().contains("All is fine"), "{}", parent.page.text());
}

#[tokio::test]
async fn before_the_first_session_there_is_a_helper_but_no_stroke() {
    let app = TestApp::new().await;
    let (_, _, sheet) = taught(&app, 0).await;
    let mut parent = app.visitor();
    parent.open(&sheet).await;
    parent.follow("What is my baby telling me?").await;
    parent.open(&format!("{sheet}/cues?is=state/quiet-alert")).await;
    assert!(parent.page.text().contains("This may be a good time"), "{}", parent.page.text());
    assert!(parent.page.links().iter().all(|link| !link.href.contains("beside")));
    app.run("UPDATE family SET state = 'waiting', waits_since = '2026-11-26T09:00:00Z'").await;
    assert_eq!(parent.open(&format!("{sheet}/cues")).await.path, format!("{sheet}/booking"));
}
