//! The instructor's calendar: an address that her calendar program follows, and the file of one class.

use std::collections::BTreeMap;

use axum::http::{Method, StatusCode};
use warmhands::rounds;

use crate::support::app::TestApp;
use crate::support::calendars::{Event, taken_in};
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// Makes a new address on the page, and gives its path.
async fn address(owner: &mut Visitor, button: &str) -> String {
    owner.open("/practice").await;
    owner.follow("Follow your classes").await;
    owner.press(button).await;
    assert_eq!(owner.page.status, StatusCode::OK, "{}", owner.page.text());
    let links: Vec<String> = owner.page.links().into_iter().map(|link| link.href).collect();
    let shown = links.iter().find_map(|link| link.strip_prefix("http://planner.test/calendars/"));
    let path = format!("/calendars/{}", shown.unwrap_or_else(|| panic!("{links:?}")));
    assert!(links.contains(&format!("webcal://planner.test{path}")), "{links:?}");
    path
}

/// What stands at an address, as a calendar program without any cookie gets it.
async fn feed(app: &TestApp, path: &str) -> String {
    let page = app.visitor().send(Method::GET, path, &[], String::new()).await;
    assert_eq!((page.status, page.header("content-type")), (StatusCode::OK, "text/calendar; charset=utf-8"), "{path}");
    assert_eq!(page.header("x-robots-tag"), "noindex, nofollow");
    String::from_utf8(page.body.to_vec()).unwrap()
}

/// What a calendar holds that knew the one file and then got the other: as the new one has it, and nothing twice.
fn follows(before: &str, after: &str) -> BTreeMap<String, Event> {
    let held = taken_in(&[before, after]);
    assert_eq!(held, taken_in(&[after]), "what was known before is not as the new file has it");
    held
}

fn on<'e>(events: &'e BTreeMap<String, Event>, day: &str) -> &'e Event {
    let found: Vec<_> = events.values().filter(|event| event.local.starts_with(day)).collect();
    let [event] = found[..] else { panic!("{} on {day} in {events:#?}", found.len()) };
    event
}

#[tokio::test]
async fn an_address_is_shown_when_it_is_made_renewed_and_ended() {
    let app = TestApp::new().await;
    let (mut owner, _, _) = course::with_leo(&app).await;
    let first = address(&mut owner, "Make the address").await;
    let token = first.split('/').nth(2).unwrap().to_owned();
    assert!(token.len() == 32, "160 bits: {token}");
    let kept = app.texts("SELECT hex(token_hash) FROM calendar_feed").await;
    assert!(kept.len() == 1 && kept[0].len() == 64, "{kept:?}");
    assert_eq!(taken_in(&[&feed(&app, &first).await]).len(), 5);

    // A page that is loaded again shows it again; another device, or this one later, does not.
    assert!(owner.open("/practice/calendar").await.text().contains(&token), "{}", owner.page.text());
    let mut tablet = people::sign_in(&app, people::OWNER_EMAIL, people::PASSWORD).await;
    let text = tablet.open("/practice/calendar").await.text();
    assert!(!text.contains(&token) && text.contains("made on 26 November 2026"), "{text}");

    let second = address(&mut owner, "Make a new address").await;
    assert_ne!(first, second);
    let mut program = app.visitor();
    assert_eq!(program.open(&first).await.status, StatusCode::NOT_FOUND, "the old one is dead");
    assert_eq!(taken_in(&[&feed(&app, &second).await]).len(), 5);
    owner.open("/practice/calendar").await;
    owner.press("End it").await;
    let dead = "The address is dead. No calendar follows your classes any more.";
    assert_eq!(owner.page.notice().as_deref(), Some(dead));
    assert!(!owner.page.text().contains("/calendars/"), "{}", owner.page.text());
    assert_eq!(program.open(&second).await.status, StatusCode::NOT_FOUND);
    assert_eq!(program.open("/calendars//classes.ics").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_feed_counts_flags_and_names_nobody() {
    let app = TestApp::new().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    course::family(&mut owner, &class, "Ines Arkwright", "Ada").await;
    let path = address(&mut owner, "Make the address").await;
    let first = feed(&app, &path).await;
    let events = taken_in(&[&first]);
    let week = on(&events, "2026-12-03");
    assert_eq!(
        (week.summary.as_str(), week.location.as_str()),
        ("Thursday mornings, week 2 of 5", "Elm Hall, 3 Orchard Row")
    );
    assert_eq!(week.url, format!("http://planner.test{class}/weeks/2"));
    assert_eq!(week.description, format!("2 families, 0 flags\n{}", week.url));
    assert_eq!(week.name, people::PRACTICE);

    owner.open(&format!("{class}/families")).await;
    owner.follow("Mira Holloway").await;
    owner.follow("Answers, and what you leave out").await;
    owner.within("Leo").fill("Allergies of your baby", "Nuts");
    owner.anywhere().press("Save the answers").await;
    let second = feed(&app, &path).await;
    let flagged = follows(&first, &second);
    assert!(on(&flagged, "2026-12-03").description.starts_with("2 families, 1 flag\n"), "{flagged:#?}");
    course::teach(&mut owner, &class, 1).await;
    let taught = taken_in(&[&feed(&app, &path).await]);
    let past = on(&taught, "2026-11-26");
    assert_eq!(past.description, past.url, "nothing is counted of what is over");
    for file in [first, second] {
        for word in ["Leo", "Ada", "Mira", "Holloway", "Arkwright", "Nuts", "post.example"] {
            assert!(!file.contains(word), "{word} in {file}");
        }
    }
}

#[tokio::test]
async fn a_feed_follows_what_becomes_of_the_classes() {
    let app = TestApp::new().await;
    let (mut owner, class, sheet) = course::with_leo(&app).await;
    let path = address(&mut owner, "Make the address").await;
    let first = feed(&app, &path).await;
    let before = taken_in(&[&first]);

    owner.open(&format!("{class}/weeks/2/cancel")).await;
    owner.press("Cancel and add one at the end").await;
    let second = feed(&app, &path).await;
    let moved = follows(&first, &second);
    let (was, off, now) = (on(&before, "2026-12-03"), on(&moved, "2026-12-03"), on(&moved, "2026-12-31"));
    assert_eq!((&now.uid, now.sequence), (&was.uid, was.sequence + 1));
    assert_eq!((off.status.as_str(), off.summary.as_str()), ("CANCELLED", "Cancelled: Thursday mornings"));
    assert_eq!(moved.len(), 6);
    // The family's own calendar does not get into the way of hers.
    let family = String::from_utf8(app.visitor().open(&format!("{sheet}/calendar.ics")).await.body.to_vec()).unwrap();
    assert_eq!(taken_in(&[&second, &family]).len(), 12);

    course::class_from(&mut owner, "2026-12-04", "").await;
    let third = feed(&app, &path).await;
    assert_eq!(follows(&second, &third).len(), 11);
    course::teach(&mut owner, &class, 1).await;
    owner.open(&format!("{class}/remove")).await;
    owner.press("Remove the class").await;
    let fourth = feed(&app, &path).await;
    let left = taken_in(&[&third, &fourth]);
    for (uid, event) in &before {
        let (taught, now) = (event.local.starts_with("2026-11-26"), &left[uid]);
        assert_eq!(now.status, if taught { "CONFIRMED" } else { "CANCELLED" }, "{now:?}");
        assert!(taught || now.sequence > moved[uid].sequence, "{now:?}");
        assert!(taught || !(now.summary.contains("Thursday") || now.location.contains("Elm")), "{now:?}");
    }
    assert_eq!(left.values().filter(|event| event.status == "CONFIRMED").count(), 6, "{left:#?}");

    app.pass_days(36 + 31);
    rounds::forget_gone_sessions(&app.app).await.unwrap_or_else(|_| panic!("the round failed"));
    assert_eq!(app.number("SELECT count(*) FROM gone_session").await, 0);
}

#[tokio::test]
async fn a_feed_that_has_not_changed_is_not_sent_again() {
    let app = TestApp::new().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    let path = address(&mut owner, "Make the address").await;
    let mut program = app.visitor();
    let first = program.send(Method::GET, &path, &[], String::new()).await;
    let tag = first.header("etag").to_owned();
    assert!(tag.starts_with('"'), "a strong tag: {tag}");
    app.pass_seconds(60);
    let held = [("if-none-match", tag.as_str())];
    let again = program.send(Method::GET, &path, &held, String::new()).await;
    assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
    owner.open(&format!("{class}/edit")).await;
    owner.fill("Venue", "Oak Hall").press("Save the class").await;
    let changed = program.send(Method::GET, &path, &held, String::new()).await;
    assert_eq!(changed.status, StatusCode::OK);
    assert_ne!(changed.header("etag"), tag);
}

#[tokio::test]
async fn a_class_has_a_file_for_who_is_signed_in_to_its_practice() {
    let app = TestApp::new().await;
    let (mut owner, class, _) = course::with_leo(&app).await;
    course::class_from(&mut owner, "2026-12-04", "").await;
    owner.open(&class).await;
    owner.follow("Calendar file").await;
    assert_eq!(owner.page.header("content-disposition"), "attachment; filename=\"classes.ics\"");
    let file = String::from_utf8(owner.page.body.to_vec()).unwrap();
    let events = taken_in(&[&file]);
    assert_eq!((events.len(), on(&events, "2026-11-26").name.as_str()), (5, "Thursday mornings"));
    let path = format!("{class}/calendar.ics");
    let mut other = people::second_practice(&app).await;
    assert_eq!(other.open(&path).await.status, StatusCode::NOT_FOUND);
    let nobody = app.visitor().send(Method::GET, &path, &[], String::new()).await;
    assert_eq!((nobody.status, nobody.header("location")), (StatusCode::SEE_OTHER, "/"));
    // Another practice's feed holds nothing of this one.
    let theirs = address(&mut other, "Make the address").await;
    assert_eq!(taken_in(&[&feed(&app, &theirs).await]).len(), 0);
}
