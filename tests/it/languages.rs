//! Which languages a practice offers, and what it puts in its own words.

use axum::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::{course, people};

#[tokio::test]
async fn an_instructor_offers_languages_and_is_told_who_has_read_them() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    owner.open("/curriculum/languages").await;
    let text = owner.page.text();
    assert!(text.contains("German, Deutsch read by nobody qualified yet"), "{text}");
    assert!(!text.contains("still in English"), "all that ships is translated: {text}");
    owner.tick("German, Deutsch").tick("Arabic, العربية");
    owner.press("Save the languages").await;
    assert_eq!(app.texts("SELECT language FROM offered_language ORDER BY language").await, ["ar", "de"]);
}

#[tokio::test]
async fn what_she_corrects_is_what_her_families_read() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    course::teach(&mut owner, &class, 1).await;
    let sheet = course::sheet(&mut owner, &class, "Mira Holloway").await;
    app.run("UPDATE family SET language = 'de'").await;

    let page = "/curriculum/languages/de/texts/stroke-legs-indian-milking";
    owner.open(page).await;
    owner.fill("What your families read", "Melken {").press("Save the text").await;
    assert_eq!(owner.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.value("What your families read"), "Melken {");
    owner.fill("What your families read", "Melkgriff nach unten").press("Save the text").await;

    let mut parent = app.visitor();
    parent.open(&sheet).await;
    let text = parent.page.text();
    assert!(text.contains("Melkgriff nach unten") && text.contains("Füße"), "{text}");
    assert!(!text.contains("Indian milking"), "{text}");

    owner.open(page).await;
    owner.fill("What your families read", "").press("Save the text").await;
    parent.open(&sheet).await;
    assert!(parent.page.text().contains("Indischer Melkgriff"), "{}", parent.page.text());
}

#[tokio::test]
async fn what_she_adds_is_marked_as_english_until_she_translates_it() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    owner.open("/curriculum/new/topic").await;
    owner
        .fill("Name", "Slings and shoulders")
        .fill("Lines for the sheet", "Carry close.")
        .fill("Minutes it usually takes", "4");
    owner.press("Add it").await;
    assert_eq!(
        owner.page.notice().as_deref(),
        Some("It stands in your curriculum now."),
        "{:?}",
        owner.page.problems()
    );
    owner.open("/curriculum/languages/pl").await;
    let text = owner.page.text();
    assert!(text.contains("Slings and shoulders") && text.contains("still English"), "{text}");
}

#[tokio::test]
async fn a_link_that_opens_nothing_speaks_as_the_browser_does() {
    let app = TestApp::new().await;
    let mut parent = app.visitor();
    parent.wishes = Some("pl, de;q=0.5");
    for path in ["/s/nobody", "/s/nobody/weeks/1", "/s/nobody/due", "/s/nobody/asking"] {
        parent.open(path).await;
        assert_eq!(parent.page.status, StatusCode::NOT_FOUND);
        let html = parent.page.html();
        let root = html.root_element();
        assert_eq!(root.attr("lang"), Some("pl"), "{path}");
        assert!(!parent.page.text().contains("This link"), "{path}: {}", parent.page.text());
    }
}
