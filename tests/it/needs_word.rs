//! How things are with a family before a session: said with one tap on its sheet, seen at once by its instructor.

use axum::http::{Method, StatusCode};

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// A class of two families that meets tomorrow for the first time, its owner, and the sheets of both families.
async fn the_day_before(app: &TestApp) -> (Visitor, String, [String; 2]) {
    let mut owner = people::owner(app).await;
    course::plan(app).await;
    let class = course::class_from(&mut owner, "2026-11-27", "").await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    course::family(&mut owner, &class, "Dario Penn", "Nico").await;
    let leo = course::sheet(&mut owner, &class, "Mira Holloway").await;
    let nico = course::sheet(&mut owner, &class, "Dario Penn").await;
    (owner, class, [leo, nico])
}

#[tokio::test]
async fn who_cannot_come_says_so_and_is_not_marked_as_here() {
    let app = TestApp::new().await;
    let (mut owner, class, [leo, nico]) = the_day_before(&app).await;
    let mut parent = app.visitor();
    parent.open(&leo).await;
    assert!(parent.page.text().contains("How are things for Friday 27 November?"), "{}", parent.page.text());
    parent.press("We can’t come").await;
    assert!(parent.page.text().contains("You told us: We can’t come."), "{}", parent.page.text());
    let session = format!("{class}/weeks/1");
    let text = owner.open(&session).await.text();
    assert!(text.contains("Told us Thu 26 Nov, 09:00: We can’t come"), "{text}");
    owner.press("All here").await;
    let marks = "SELECT adult.name || ': ' || mark FROM register_mark JOIN adult USING (family_id) ORDER BY 1";
    assert_eq!(app.texts(marks).await, ["Dario Penn: here", "Mira Holloway: told us"]);
    let kit = owner.open(&format!("{session}/kit")).await.text();
    assert!(kit.contains("Mats 1, one for each baby") && kit.contains("Can’t come Leo"), "{kit}");
    let other = app.visitor().open(&nico).await.text();
    assert!(!other.contains("Leo") && !other.contains("You told us"), "{other}");
}

#[tokio::test]
async fn a_word_can_be_changed_until_the_session_ends() {
    let app = TestApp::new().await;
    let (mut owner, class, [leo, _]) = the_day_before(&app).await;
    let mut parent = app.visitor();
    parent.open(&leo).await;
    parent.press("Something else").await;
    parent.fill("A line for your instructor", "Grandmother comes instead.").press("Send the line").await;
    let text = owner.open(&format!("{class}/weeks/1")).await.text();
    assert!(
        text.contains("Leo: something to tell you, told Thu 26 Nov, 09:00: “Grandmother comes instead.”"),
        "{text}"
    );
    parent.press("All is fine").await;
    assert_eq!(app.texts("SELECT word || words FROM family_word").await, ["fine"]);
    let text = owner.open(&format!("{class}/weeks/1")).await.text();
    assert!(text.contains("All is fine") && !text.contains("Grandmother"), "{text}");
    // Eleven o’clock of the next day: the session has been on for half an hour, and ends in half an hour.
    app.pass_seconds(26 * 60 * 60);
    assert!(parent.open(&leo).await.text().contains("How are things"), "{}", parent.page.text());
    let mut late = parent.clone();
    app.pass_seconds(30 * 60);
    assert!(!parent.open(&leo).await.text().contains("How are things"), "{}", parent.page.text());
    late.press("We can’t come").await;
    assert_eq!(app.texts("SELECT word FROM family_word").await, ["fine"], "it has ended");
}

#[tokio::test]
async fn nobody_is_asked_two_days_before() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class_from(&mut owner, "2026-11-28", "").await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    let leo = course::sheet(&mut owner, &class, "Mira Holloway").await;
    assert!(!app.visitor().open(&leo).await.text().contains("How are things"));
}

#[tokio::test]
async fn a_vaccine_since_last_time_asks_when_it_was() {
    let app = TestApp::new().await;
    let (mut owner, class, [leo, _]) = the_day_before(&app).await;
    owner.open("/practice/rules").await;
    owner.within("Wait after a vaccine, whole body").fill("Hours", "48").fill("Where it comes from", "My insurer");
    owner.within("Wait after a vaccine, whole body").fill("Date of the source", "2026-09-01");
    owner.anywhere().press("Save the rules").await;
    let mut parent = app.visitor();
    parent.open(&leo).await;
    parent.press("A vaccine since last time").await;
    let session = format!("{class}/weeks/1");
    let unknown = "Leo: doll today (vaccine since last time, day not told; your rule 48 h)";
    assert!(owner.open(&session).await.text().contains(unknown), "{}", owner.page.text());
    parent.fill("Day of the vaccine", "2026-11-27").press("Tell when it was").await;
    assert_eq!(parent.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let problem = "That day is still to come. Please tell us once the vaccine was given.";
    assert_eq!(parent.page.problems(), [problem]);
    assert_eq!(parent.value("Day of the vaccine"), "2026-11-27");
    parent.fill("Day of the vaccine", "2026-11-25").fill("Time", "11:30");
    parent.press("Tell when it was").await;
    assert!(
        parent.page.text().contains("The vaccine was on Wednesday 25 November at 11:30."),
        "{}",
        parent.page.text()
    );
    let known = "Leo: doll today (vaccine 47 h ago; your rule 48 h)";
    assert!(owner.open(&session).await.text().contains(known), "{}", owner.page.text());
}

#[tokio::test]
async fn unwell_points_to_help_and_says_nothing_of_what_it_is() {
    let app = TestApp::new().await;
    let (mut owner, class, [leo, _]) = the_day_before(&app).await;
    owner.open("/practice").await;
    owner.fill("Where families turn for help", "Quill nurses: 020 7946 0111").press("Save the settings").await;
    let mut parent = app.visitor();
    parent.open(&leo).await;
    parent.press("Unwell").await;
    parent.fill("A line for your instructor", "Warm since noon").press("Send the line").await;
    let text = parent.page.text();
    let urgent = "get urgent medical help for a baby under three months with a temperature of 38 °C or more";
    assert!(text.contains(urgent) && text.contains("020 7946 0111"), "{text}");
    let session = format!("{class}/weeks/1");
    for page in ["", "/kit"] {
        let text = owner.open(&format!("{session}{page}")).await.text();
        assert!(text.contains(urgent) && text.contains("020 7946 0111"), "{page}: {text}");
        assert!(text.contains("Leo: unwell, told Thu 26 Nov, 09:00: “Warm since noon”"), "{page}: {text}");
    }
}

#[tokio::test]
async fn a_wrong_token_can_say_nothing() {
    let app = TestApp::new().await;
    let (_, _, [leo, _]) = the_day_before(&app).await;
    let mut stranger = app.visitor();
    let headers = [("sec-fetch-site", "same-origin"), ("content-type", "application/x-www-form-urlencoded")];
    let wrong = format!("{}x/word", leo);
    let answer = stranger.send(Method::POST, &wrong, &headers, "word=fine".to_owned()).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let nonsense = stranger.send(Method::POST, &format!("{leo}/word"), &headers, "word=safe".to_owned()).await;
    assert_eq!(nonsense.status, StatusCode::BAD_REQUEST);
    let elsewhere = [("sec-fetch-site", "cross-site"), ("content-type", "application/x-www-form-urlencoded")];
    let forged = stranger.send(Method::POST, &format!("{leo}/word"), &elsewhere, "word=fine".to_owned()).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    assert_eq!(app.number("SELECT count(*) FROM family_word").await, 0);
}

#[tokio::test]
async fn a_vaccine_that_was_told_stands_beside_any_later_word() {
    let app = TestApp::new().await;
    let (_, _, [leo, _]) = the_day_before(&app).await;
    let mut parent = app.visitor();
    parent.open(&leo).await;
    parent.press("A vaccine since last time").await;
    parent.fill("Day of the vaccine", "2026-11-25").press("Tell when it was").await;
    parent.press("Unwell").await;
    let told = "SELECT word || ' ' || vaccine || ' ' || coalesce(vaccine_day, 'no day') FROM family_word";
    assert_eq!(app.texts(told).await, ["unwell 1 2026-11-25"]);
    let text = parent.page.text();
    assert!(text.contains("You told us: Unwell. The vaccine was on Wednesday 25 November."), "{text}");
    parent.press("A vaccine since last time").await;
    assert_eq!(app.texts(told).await, ["vaccine 1 2026-11-25"], "its day is not lost");
    parent.press("All is fine").await;
    parent.press("There was no vaccine after all").await;
    assert_eq!(app.texts(told).await, ["fine 0 no day"]);
}

#[tokio::test]
async fn a_vaccine_cannot_have_been_given_on_a_day_to_come() {
    let app = TestApp::new().await;
    let (_, _, [leo, _]) = the_day_before(&app).await;
    let mut parent = app.visitor();
    parent.open(&format!("{leo}/needs")).await;
    parent
        .within("Leo")
        .fill("Last vaccine, if there was one", "2031-01-01")
        .anywhere()
        .press("Save the answers")
        .await;
    assert_eq!(parent.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(parent.page.problems(), ["That day is still to come. Write it under the next vaccine."]);
    assert_eq!(app.number("SELECT count(*) FROM answer").await, 0);
}
