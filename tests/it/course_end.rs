//! The end of a course: a certificate, three questions, keeping or deleting, and a circle that may last.

use axum::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// A class of two families, and the paths of their sheets.
async fn class(app: &TestApp) -> (Visitor, String, [String; 2]) {
    let mut owner = people::owner(app).await;
    course::plan(app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    course::family(&mut owner, &class, "Dario Penn", "Nico").await;
    let sheets = [
        course::sheet(&mut owner, &class, "Mira Holloway").await,
        course::sheet(&mut owner, &class, "Dario Penn").await,
    ];
    (owner, class, sheets)
}

/// Teaches the course from one week to another, a week apart.
async fn teach(app: &TestApp, owner: &mut Visitor, class: &str, weeks: std::ops::RangeInclusive<u32>) {
    for week in weeks {
        course::teach(owner, class, week).await;
        app.pass_days(7);
    }
}

#[tokio::test]
async fn a_certificate_comes_with_the_last_week_and_says_what_was_learnt() {
    let app = TestApp::new().await;
    let (mut owner, class, [sheet, other]) = class(&app).await;
    let mut parent = app.visitor();
    teach(&app, &mut owner, &class, 1..=4).await;
    let early = parent.open(&format!("{sheet}/certificate")).await;
    assert_eq!(early.status, StatusCode::NOT_FOUND);
    assert!(early.text().contains("Your certificate appears here after the last session."), "{}", early.text());
    assert!(!parent.open(&sheet).await.text().contains("certificate"), "no link before it is there");

    app.run(
        "INSERT INTO register_mark (session_id, family_id, practice_id, mark, marked_at)
         SELECT session.id, adult.family_id, adult.practice_id, 'missed', '2026-12-03T12:00:00Z' FROM session, adult
         WHERE week = 2 AND adult.name = 'Mira Holloway'",
    )
    .await;
    teach(&app, &mut owner, &class, 5..=5).await;
    parent.open(&sheet).await;
    parent.follow("Your certificate of the course").await;
    let text = parent.page.text();
    let sentence = "Leo and Mira Holloway took part in “Thursday mornings”, a course of infant massage with Quill Baby \
        Massage, from 26 November 2026 to 24 December 2026.";
    assert!(text.contains(sentence), "{text}");
    assert!(text.contains("in 4 of 5 weeks") && text.contains("Marta Quill, who taught the course"), "{text}");
    assert!(text.contains("legs and feet") && !text.contains("strokes for: legs and feet; tummy"), "missed: {text}");
    assert!(!text.to_lowercase().contains("certified") && !text.contains("Nico"), "{text}");
    assert!(app.visitor().open(&format!("{other}/certificate")).await.text().contains("in 5 of 5 weeks"));

    owner.open(&class).await;
    owner.follow("Certificates").await;
    let all = owner.page.text();
    assert_eq!(all.matches("took part in").count(), 2, "{all}");
}

#[tokio::test]
async fn who_left_early_and_who_never_came_has_no_certificate() {
    let app = TestApp::new().await;
    let (mut owner, class, [sheet, other]) = class(&app).await;
    let mut parent = app.visitor();
    teach(&app, &mut owner, &class, 1..=1).await;
    parent.open(&format!("{sheet}/leave")).await;
    parent.press("Give the place back").await;
    teach(&app, &mut owner, &class, 2..=5).await;
    app.run(
        "INSERT INTO register_mark (session_id, family_id, practice_id, mark, marked_at)
         SELECT session.id, adult.family_id, adult.practice_id, 'missed', '2026-12-03T12:00:00Z' FROM session, adult
         WHERE adult.name = 'Dario Penn'",
    )
    .await;
    for sheet in [sheet, other] {
        assert_eq!(parent.open(&format!("{sheet}/certificate")).await.status, StatusCode::NOT_FOUND);
    }
    assert!(!owner.open(&format!("{class}/certificates")).await.text().contains("took part"));
}

#[tokio::test]
async fn a_family_says_how_it_was_and_chooses_whether_it_is_named() {
    let app = TestApp::new().await;
    let (mut owner, class, [sheet, _]) = class(&app).await;
    let mut parent = app.visitor();
    let page = format!("{sheet}/feedback");
    assert_eq!(parent.open(&page).await.status, StatusCode::NOT_FOUND);
    parent.post(&page, &[("good", "Too early")]).await;
    assert_eq!(app.number("SELECT count(*) FROM feedback").await, 0);
    teach(&app, &mut owner, &class, 1..=5).await;

    parent.open(&sheet).await;
    parent.follow("Tell us how it was").await;
    parent.fill("What was good?", "The songs.");
    parent.choose("May we show words of yours to other families?", "Yes, without a name");
    let refused = parent.press("Send the answers").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.problems(), ["Please write the words that we may show, or choose no."]);
    assert_eq!(parent.value("What was good?"), "The songs.");
    parent.fill("What should we change?", &"x".repeat(1001));
    let refused = parent.press("Send the answers").await;
    assert!(refused.problems().iter().any(|problem| problem.contains("1000 characters fit")));
    parent.fill("What should we change?", "").fill("The words that we may show", "So calm.");
    parent.press("Send the answers").await;
    assert!(parent.page.text().contains("Thank you."), "{}", parent.page.text());

    owner.open(&class).await;
    owner.follow("How it was").await;
    let text = owner.page.text();
    assert!(text.contains("The songs.") && text.contains("So calm. without a name"), "{text}");
    assert!(!text.contains("Mira") && !text.contains("Leo"), "{text}");

    parent.choose("May we show words of yours to other families?", "Yes, with our first name");
    parent.press("Send the answers").await;
    let text = owner.open(&format!("{class}/feedback")).await.text();
    assert!(text.contains("So calm. Mira") && !text.contains("Holloway"), "{text}");
    parent.choose("May we show words of yours to other families?", "No").press("Send the answers").await;
    let text = owner.open(&format!("{class}/feedback")).await.text();
    assert!(!text.contains("So calm.") && !text.contains("Mira"), "what may not be shown is not kept: {text}");
}

#[tokio::test]
async fn a_family_reads_what_is_kept_and_deletes_it_after_the_course() {
    let app = TestApp::new().await;
    let (mut owner, class, [sheet, other]) = class(&app).await;
    let mut parent = app.visitor();
    parent.open(&sheet).await;
    parent.follow("Your data").await;
    let text = parent.page.text();
    assert!(text.contains("What is kept of you") && text.contains("If you want to leave the class"), "{text}");
    parent.post(&format!("{sheet}/data/delete"), &[]).await;
    assert_eq!(app.number("SELECT count(*) FROM family").await, 2, "not before the last session");

    teach(&app, &mut owner, &class, 1..=5).await;
    let family = "SELECT id FROM family WHERE sheet_token = ";
    app.run(&format!(
        "INSERT INTO money_entry (practice_id, family_id, kind, amount, currency, day, by_day, words, made_at)
         SELECT practice_id, id, 'due', 5000, 'GBP', '2026-11-26', '2026-12-26', 'Leo', '2026-11-26T09:00:00Z' FROM family
         WHERE id = ({family} '{}')",
        sheet.trim_start_matches("/s/")
    ))
    .await;
    parent.open(&format!("{sheet}/feedback")).await;
    parent.fill("What was good?", "All of it.").press("Send the answers").await;
    parent.open(&format!("{sheet}/data")).await;
    parent.follow("Delete what is kept of us…").await;
    assert_eq!(app.number("SELECT count(*) FROM family").await, 2, "it asks once more");
    parent.press("Delete everything now").await;
    assert_eq!(parent.page.path, "/s/gone/en");
    assert!(parent.page.text().contains("Amounts that were due and paid stay"), "{}", parent.page.text());
    assert_eq!(parent.open(&sheet).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.number("SELECT count(*) FROM family").await, 1);
    assert_eq!(app.number("SELECT count(*) FROM feedback").await, 0);
    assert_eq!(app.texts("SELECT coalesce(family_id, 'nobody') || words FROM money_entry").await, ["nobody"]);
    assert_eq!(parent.open(&other).await.status, StatusCode::OK, "nobody else's");
}

#[tokio::test]
async fn a_family_is_asked_once_whether_it_wants_to_know_the_others() {
    let app = TestApp::new().await;
    let (mut owner, class, [one, other]) = class(&app).await;
    course::teach(&mut owner, &class, 1).await;
    let (mut mira, mut dario) = (app.visitor(), app.visitor());
    let question = "Would you like to know each other?";
    assert!(mira.open(&one).await.text().contains(question));
    mira.press("Not now").await;
    assert!(!mira.page.text().contains(question), "she is not asked again");
    assert!(!mira.open(&format!("{one}/booking")).await.text().contains("Families who share"));
    dario.open(&other).await;
    dario.choose("Families who share as well may see", "Our first names and e-mail").press("Share this").await;
    assert!(!dario.page.text().contains(question));
    assert!(!dario.open(&format!("{other}/booking")).await.text().contains("Mira"), "she did not agree");

    mira.choose("Other families of the class who share as well may see", "Our first names")
        .press("Save these choices")
        .await;
    let text = mira.page.text();
    assert!(text.contains("Dario, with Nico") && text.contains("nico@post.example"), "{text}");
    app.pass_days(7);
    course::teach(&mut owner, &class, 2).await;
    assert!(!dario.open(&other).await.text().contains(question));
}

#[tokio::test]
async fn a_circle_ends_with_its_class_unless_both_stay() {
    let app = TestApp::new().await;
    let (mut owner, class, [one, other]) = class(&app).await;
    app.run("UPDATE family SET shares = 'names'").await;
    let (mut mira, mut dario) = (app.visitor(), app.visitor());
    let (one, other) = (format!("{one}/booking"), format!("{other}/booking"));
    teach(&app, &mut owner, &class, 1..=5).await;
    app.pass_days(7);
    let shown = mira.open(&one).await.text();
    assert!(shown.contains("Dario, with Nico"), "two weeks after the last session it is still there: {shown}");
    mira.press("Stay in touch").await;
    assert!(mira.page.text().contains("You stay in touch"), "{}", mira.page.text());
    app.pass_days(1);
    let gone = mira.open(&one).await.text();
    assert!(!gone.contains("Dario"), "he did not choose it: {gone}");
    let over = dario.open(&other).await.text();
    assert!(over.contains("has ended") && !over.contains("Mira"), "{over}");
    dario.press("Stay in touch").await;
    assert!(dario.page.text().contains("Mira, with Leo"), "{}", dario.page.text());
    assert!(mira.open(&one).await.text().contains("Dario, with Nico"));
    mira.choose("Other families of the class who share as well may see", "Nothing").press("Save these choices").await;
    assert!(!dario.open(&other).await.text().contains("Mira"), "it can be taken back");
}
