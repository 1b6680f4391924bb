//! Letters on their way: each of a story arrives once, whatever the mail server does.

use std::time::Duration;

use mail_parser::{Message, MessageParser, MimeHeaders};
use tokio::sync::watch;
use warmhands::app::App;
use warmhands::post::delivery;
use warmhands::post::mailer::Mailer;

use crate::support::app::TestApp;
use crate::support::course;
use crate::support::people;
use crate::support::post_office::{Mood, PostOffice, Step, Taken};

/// The program with a mail server that may think for a moment.
async fn posting() -> (TestApp, PostOffice) {
    let office = PostOffice::open().await;
    let mailer = Mailer::new(&office.url().parse().unwrap(), "post@planner.test", Duration::from_millis(400)).unwrap();
    (TestApp::with_mailer(mailer).await, office)
}

/// Delivers all that is due.
pub async fn deliver(app: &App) {
    let (_keep, stop) = watch::channel(false);
    delivery::deliver(app, &stop).await.unwrap();
}

fn parsed(taken: &Taken) -> Message<'_> {
    MessageParser::default().parse(&taken.raw).unwrap()
}

/// The name that a letter keeps for good.
pub fn name(taken: &Taken) -> String {
    parsed(taken).message_id().unwrap().to_owned()
}

async fn states(app: &TestApp) -> Vec<String> {
    app.texts("SELECT kind || ' ' || state FROM letter ORDER BY id").await
}

#[tokio::test]
async fn each_letter_of_a_story_arrives_once_and_can_be_read() {
    let (app, office) = posting().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class_from(&mut owner, "2026-12-03", "").await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    deliver(&app.app).await;
    deliver(&app.app).await;
    let taken = office.taken();
    assert_eq!(taken.len(), 1, "{:?}", states(&app).await);
    assert_eq!(taken[0].to, ["leo@post.example"]);
    let letter = parsed(&taken[0]);
    assert_eq!(letter.subject(), Some("Your place: Thursday mornings"));
    let text = letter.body_text(0).unwrap().to_string();
    assert!(text.starts_with("Hello Mira,"), "{text}");
    assert!(text.contains("Thursday 3 December") && text.contains("Elm Hall, 3 Orchard Row"), "{text}");
    assert!(text.contains("\nhttps://planner.test/s/"), "{text}");
    let html = letter.body_html(0).unwrap();
    assert!(html.contains("href=\"https://planner.test/s/"), "{html}");
    assert!(!html.contains("<img") && !html.contains("<style"), "{html}");
    assert_eq!(letter.reply_to().unwrap().first().unwrap().address(), Some(people::OWNER_EMAIL));
    assert_eq!(letter.from().unwrap().first().unwrap().address(), Some("post@planner.test"));
    assert!(letter.header_raw("List-Unsubscribe").is_none(), "it is on a booking");
    let dates = letter.attachments().find(|part| part.attachment_name() == Some("baby-massage.ics")).unwrap();
    let dates = String::from_utf8(dates.contents().to_vec()).unwrap();
    assert_eq!(dates.matches("BEGIN:VEVENT").count(), 5, "{dates}");
}

#[tokio::test]
async fn a_cancelled_session_and_a_sheet_are_told_and_the_sheet_can_be_stopped_with_one_click() {
    let (app, office) = posting().await;
    let (mut owner, class, sheet) = course::with_leo(&app).await;
    course::teach(&mut owner, &class, 1).await;
    owner.open(&format!("{class}/weeks/2/cancel")).await;
    owner.press("Cancel and move the rest").await;
    deliver(&app.app).await;
    app.pass_seconds(16 * 60);
    deliver(&app.app).await;
    let subjects: Vec<String> =
        office.taken().iter().map(|taken| parsed(taken).subject().unwrap_or_default().to_owned()).collect();
    assert_eq!(
        subjects,
        [
            "Your place: Thursday mornings",
            "No session on Thursday 3 December: Thursday mornings",
            "Your sheet of week 1: Thursday mornings"
        ],
        "{:?}",
        states(&app).await
    );
    let taken = office.taken();
    let letter = parsed(&taken[2]);
    let address = format!("https://planner.test{sheet}/letters");
    assert_eq!(letter.header_raw("List-Unsubscribe").map(str::trim), Some(&*format!("<{address}>")));
    assert_eq!(letter.header_raw("List-Unsubscribe-Post").map(str::trim), Some("List-Unsubscribe=One-Click"));

    // A mail program posts what the header says, without a browser round it.
    let mut program = app.visitor();
    program.post(&format!("{sheet}/letters"), &[("List-Unsubscribe", "One-Click")]).await;
    app.pass_days(14);
    course::teach(&mut owner, &class, 2).await;
    app.pass_seconds(16 * 60);
    deliver(&app.app).await;
    assert_eq!(office.taken().len(), 3);
    assert!(states(&app).await.contains(&"sheet held".to_owned()), "{:?}", states(&app).await);
}

#[tokio::test]
async fn whatever_the_server_does_a_letter_arrives_once_or_is_shown_as_failed() {
    let (app, office) = posting().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    let moods = [
        Mood::Busy,
        Mood::HangsUp(Step::Greeting),
        Mood::Stalls(Step::From),
        Mood::HangsUp(Step::Half),
        Mood::Stalls(Step::Half),
        Mood::HangsUp(Step::Whole),
    ];
    office.meets(&moods);
    for _ in moods {
        deliver(&app.app).await;
        assert_eq!(office.taken().len(), 0);
        assert_eq!(states(&app).await, ["booked waiting"]);
        app.pass_seconds(7 * 60 * 60);
    }
    deliver(&app.app).await;
    app.pass_seconds(7 * 60 * 60);
    deliver(&app.app).await;
    assert_eq!(office.taken().len(), 1, "once");
    assert_eq!(states(&app).await, ["booked sent"]);

    // A refusal is final; a server that is never well is given up after ten tries.
    office.meets(&[Mood::Refuses]);
    course::family(&mut owner, &class, "Ines Marlow", "Otis").await;
    deliver(&app.app).await;
    assert_eq!(states(&app).await, ["booked sent", "booked failed"]);
    course::family(&mut owner, &class, "Jo Tarn", "Wren").await;
    office.meets(&[Mood::Busy; 10]);
    for _ in 0..12 {
        deliver(&app.app).await;
        app.pass_seconds(7 * 60 * 60);
    }
    assert_eq!(states(&app).await, ["booked sent", "booked failed", "booked failed"]);
    assert_eq!(app.number("SELECT max(tries) FROM letter").await, 10);
    assert_eq!(office.taken().len(), 1);

    owner.open("/letters").await;
    assert!(owner.page.text().contains("The mail server refused it."), "{}", owner.page.text());
    owner.follow("Booked: Jo Tarn").await;
    owner.press("Send it now").await;
    deliver(&app.app).await;
    assert_eq!(office.taken().len(), 2, "sent again by hand");
}

#[tokio::test]
async fn a_server_that_took_a_letter_and_could_not_say_so_gets_it_again_under_the_same_name() {
    let (app, office) = posting().await;
    course::with_leo(&app).await;
    office.meets(&[Mood::HangsUp(Step::Taken)]);
    deliver(&app.app).await;
    app.pass_seconds(60);
    deliver(&app.app).await;
    let taken = office.taken();
    let names: Vec<_> = taken.iter().map(|taken| parsed(taken).message_id().map(ToOwned::to_owned)).collect();
    assert_eq!(names.len(), 2);
    assert!(names[0].is_some() && names[0] == names[1], "{names:?}");
}

#[tokio::test]
async fn without_a_mail_server_a_letter_waits_for_her_hand() {
    let app = TestApp::new().await;
    let (mut owner, ..) = course::with_leo(&app).await;
    deliver(&app.app).await;
    deliver(&app.app).await;
    assert_eq!(states(&app).await, ["booked waiting"]);
    owner.open("/letters").await;
    assert!(owner.page.text().contains("No mail server is set up"), "{}", owner.page.text());
    owner.follow("Booked: Mira Holloway").await;
    let links = owner.page.links();
    let mail = links.iter().find(|link| link.href.starts_with("mailto:")).unwrap();
    assert!(mail.href.starts_with("mailto:leo%40post%2Eexample?subject=Your%20place"), "{}", mail.href);
    assert!(links.iter().any(|link| link.href.starts_with("sms:")));
    owner.press("It is given").await;
    assert_eq!(owner.page.notice().as_deref(), Some("It is marked as given."));
    assert_eq!(states(&app).await, ["booked given"]);
}

#[tokio::test]
async fn she_stops_letters_of_a_class_and_of_a_family_and_switches_kinds_off() {
    let app = TestApp::new().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    owner.open(&format!("{class}/letters")).await;
    owner.press("Stop all letters of this class").await;
    deliver(&app.app).await;
    assert_eq!(states(&app).await, ["booked held"]);
    owner.press("Let them go again").await;
    deliver(&app.app).await;
    assert_eq!(states(&app).await, ["booked waiting"]);

    owner.open("/letters/choices/booked").await;
    owner.fill("Your own words in it", "Please ring the lower bell.");
    owner.press("Save the letter").await;
    assert!(owner.page.text().contains("Please ring the lower bell."), "the preview has her words");
    owner.untick("This letter goes");
    owner.press("Save the letter").await;
    course::family(&mut owner, &class, "Ines Marlow", "Otis").await;
    assert_eq!(states(&app).await, ["booked waiting"], "nothing is posted of a kind that is off");

    let mut other = people::second_practice(&app).await;
    let letter = app.number("SELECT max(id) FROM letter").await;
    for path in [format!("/letters/{letter}"), format!("{class}/letters"), format!("{class}/letters/new")] {
        other.open(&path).await;
        assert_eq!(other.page.status, 404, "{path}");
    }
    other.open("/letters").await;
    assert!(!other.page.text().contains("Mira"), "{}", other.page.text());
}

#[tokio::test]
async fn a_letter_by_hand_reaches_those_who_are_meant() {
    let (app, office) = posting().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    course::family(&mut owner, &class, "Ines Marlow", "Otis").await;
    deliver(&app.app).await;
    owner.open(&format!("{class}/letters/new")).await;
    owner.fill("Subject", "").fill("Your letter", "");
    owner.press("Post it").await;
    assert_eq!(owner.page.status, 422);
    owner.fill("Subject", "We meet in the garden").fill("Your letter", "Bring a hat.\n\nAnd water.");
    owner.press("Post it").await;
    deliver(&app.app).await;
    let taken = office.taken();
    assert_eq!(taken.len(), 4);
    for (taken, name) in taken[2..].iter().zip(["Mira", "Ines"]) {
        let letter = parsed(taken);
        assert_eq!(letter.subject(), Some("We meet in the garden"));
        let text = letter.body_text(0).unwrap();
        assert!(text.starts_with(&format!("Hello {name},")) && text.contains("Bring a hat."), "{text}");
        assert_eq!(taken.to.len(), 1, "nobody sees another's address");
    }
    owner.open(&format!("{class}/letters/new")).await;
    owner.choose("To", "those who owe something").fill("Subject", "A reminder").fill("Your letter", "Please pay.");
    owner.press("Post it").await;
    assert_eq!(owner.page.status, 422);
    assert!(owner.page.text().contains("That is nobody just now."), "{}", owner.page.text());
}
