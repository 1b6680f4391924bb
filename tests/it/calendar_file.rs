//! The calendar file, taken in by a calendar program that is not ours, and laid out by the rules of RFC 5545.

use std::collections::BTreeMap;

use axum::http::{Method, StatusCode};
use warmhands::calendar::{Day, TimeOfDay, Zone};
use warmhands::calendars::model::Appointment;
use warmhands::ids::{ClassId, SessionId};
use warmhands::languages::{Language, Texts};
use warmhands::sheets::appointments::file;

use crate::support::app::TestApp;
use crate::support::calendars::{Event, complaints, taken_in};
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// Thirty zones: of both halves of the earth, with changes of an hour, of half an hour and of none, far from UTC on both
/// sides, off it by parts of an hour, and with a summer time that is taken away for Ramadan.
const ZONES: [&str; 30] = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Johannesburg",
    "America/Asuncion",
    "America/Chicago",
    "America/Havana",
    "America/Los_Angeles",
    "America/New_York",
    "America/Nuuk",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Beirut",
    "Asia/Jerusalem",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Atlantic/Azores",
    "Australia/Adelaide",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Chisinau",
    "Europe/Dublin",
    "Europe/London",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "UTC",
];

fn appointment(zone: &str, number: u32, day: Day, starts: TimeOfDay) -> Appointment {
    Appointment {
        session: Some(SessionId::from(i64::from(number))),
        class_id: ClassId::from(7),
        made_at: "2026-09-01T08:00:00Z".parse().unwrap(),
        class: "Thursdays; tea, too".parse().unwrap(),
        venue: "Elm Hall, 3 Orchard Row\nthe door at the back, beside the very old and very crooked apple tree"
            .parse()
            .unwrap(),
        zone: zone.parse().unwrap(),
        week: number,
        weeks: 60,
        day,
        starts,
        minutes: 60,
        sequence: number,
        is_cancelled: false,
    }
}

/// Fifty-six weeks of sessions at this time in every zone: over both changes of the clocks, and on the very days.
fn a_year_everywhere(starts: TimeOfDay) -> Vec<Appointment> {
    let first = Day::of(2026, 9, 6).unwrap();
    let of_zone = |zone| (0..56).map(move |week| (zone, first.plus_weeks(week)));
    (1..).zip(ZONES.into_iter().flat_map(of_zone)).map(|(n, (zone, day))| appointment(zone, n, day, starts)).collect()
}

#[test]
fn thirty_zones_agree_on_every_moment_over_both_changes_of_the_clocks() {
    let (mut jumps, mut twices) = (0, 0);
    for (hour, minute) in [(10, 30), (0, 15), (1, 30), (2, 30), (3, 0), (23, 45)] {
        let all = a_year_everywhere(TimeOfDay::of(hour, minute).unwrap());
        let held = taken_in(&[&file(&Texts::default(), &all, "https://warm.example/s/token")]);
        assert_eq!(held.len(), all.len());
        let mut changing = BTreeMap::new();
        for meant in &all {
            let event = &held[&format!("session-{}-7-1788249600@warmhands.invalid", meant.session.unwrap())];
            let ours = meant.zone.moment(meant.day, meant.starts);
            assert_eq!(event.starts, ours.seconds(), "{} on {} at {}", meant.zone, meant.day, meant.starts);
            let jumped = (ours.day_in(&meant.zone), ours.time_in(&meant.zone)) != (meant.day, meant.starts);
            let twice = meant.zone.shows_twice(meant.day, meant.starts);
            assert!(twice || event.zone == meant.zone.name(), "{event:?}");
            let on_the_wall = event.local == format!("{}T{}:00", meant.day, meant.starts);
            assert!(jumped || twice || on_the_wall, "{event:?}");
            (jumps, twices) = (jumps + u32::from(jumped), twices + u32::from(twice));
            changing
                .insert(meant.zone.name(), event.changes.max(changing.get(meant.zone.name()).copied().unwrap_or(0)));
        }
        let changing = changing.values().filter(|changes| **changes >= 3).count();
        assert!(changing >= 18, "clocks change twice in {changing} of the zones");
    }
    assert!(jumps > 5 && twices > 5, "{jumps} times were jumped over, {twices} came twice");
}

#[test]
fn the_program_brings_the_zones_of_the_world() {
    let bundled = jiff::tz::TimeZoneDatabase::bundled();
    for name in ZONES {
        let zone: Zone = name.parse().unwrap();
        assert!(bundled.get(name).is_ok() && Zone::names().contains(&zone.name().to_owned()), "{name}");
    }
}

#[test]
fn nothing_that_people_typed_breaks_the_file() {
    let mut odd = appointment("Europe/London", 1, Day::of(2026, 11, 26).unwrap(), TimeOfDay::of(10, 30).unwrap());
    odd.class = "Tea\nBEGIN:VEVENT\nEND:VCALENDAR, \\ and \"cake\"".parse().unwrap();
    odd.is_cancelled = true;
    for language in Language::ALL {
        let held = taken_in(&[&file(&language.into(), std::slice::from_ref(&odd), "https://warm.example/s/token")]);
        let [event] = &held.into_values().collect::<Vec<_>>()[..] else { panic!("one event") };
        assert_eq!(event.status, "CANCELLED");
        assert_eq!(event.location, odd.venue.to_string());
        assert!(event.summary.contains("END:VCALENDAR, \\ and \"cake\""), "{event:?}");
        assert_eq!((event.local.as_str(), event.minutes), ("2026-11-26T10:30:00", 60));
    }
}

#[test]
fn the_checker_sees_what_is_wrong() {
    let one = appointment("Europe/London", 1, Day::of(2026, 11, 26).unwrap(), TimeOfDay::of(10, 30).unwrap());
    let good = file(&Texts::default(), &[one], "https://warm.example/s/token");
    assert_eq!(complaints(&[&good]), "");
    let without = |name: &str| {
        let line = good.lines().find(|line| line.starts_with(name)).unwrap();
        good.replacen(&format!("{line}\r\n"), "", 1)
    };
    for name in ["PRODID", "UID", "TZID", "TZOFFSETTO", "END:VEVENT"] {
        assert_ne!(complaints(&[&without(name)]), "", "no {name}");
    }
    let twice = good.replacen("UID:", "UID:other\r\nUID:", 1);
    assert_ne!(complaints(&[&twice]), "", "two UIDs");
    let odd = good.replacen("DTSTART;TZID=Europe/London:20261126T103000", "DTSTART:next Thursday", 1);
    assert_ne!(complaints(&[&odd]), "", "no time");
}

/// The family's calendar file as it is now.
async fn calendar(parent: &mut Visitor, sheet: &str) -> String {
    let page = parent.open(&format!("{sheet}/calendar.ics")).await;
    assert_eq!((page.status, page.header("content-type")), (StatusCode::OK, "text/calendar; charset=utf-8"));
    String::from_utf8(page.body.to_vec()).unwrap()
}

/// Whether a change was taken in: each event of the second file stands as it says, beside nothing doubled.
fn follows(before: &str, after: &str) -> BTreeMap<String, Event> {
    let held = taken_in(&[before, after]);
    let anew = taken_in(&[after]);
    assert_eq!(held, anew, "what was taken in before is not as the new file has it");
    held
}

#[tokio::test]
async fn a_calendar_follows_what_becomes_of_the_sessions() {
    let app = TestApp::new().await;
    let (mut owner, class, sheet) = course::with_leo(&app).await;
    let mut parent = app.visitor();
    let first = calendar(&mut parent, &sheet).await;
    let before = taken_in(&[&first]);
    let days: Vec<&str> = before.values().map(|event| &event.local[..10]).collect();
    assert_eq!(days, ["2026-11-26", "2026-12-03", "2026-12-10", "2026-12-17", "2026-12-24"]);
    assert!(!first.contains("Leo") && !first.contains("Holloway"), "{first}");
    assert!(before.values().all(|event| event.url == format!("http://planner.test{sheet}")), "{before:?}");

    owner.open(&format!("{class}/weeks/2/cancel")).await;
    owner.press("Cancel and move the rest").await;
    let second = calendar(&mut parent, &sheet).await;
    let moved = follows(&first, &second);
    let weeks: Vec<_> = before.keys().map(|uid| (&moved[uid], before[uid].sequence)).collect();
    assert_eq!(weeks[0].0, before.values().next().unwrap(), "week 1 is as it was");
    assert!(weeks[1..].iter().all(|(event, earlier)| event.sequence > *earlier), "{weeks:?}");
    assert_eq!(weeks[1].0.local, "2026-12-10T10:30:00");
    let off: Vec<_> = moved.values().filter(|event| !before.contains_key(&event.uid)).collect();
    assert!(
        matches!(&off[..], [off] if off.uid.starts_with("off-2026-12-03-")
        && off.local.starts_with("2026-12-03") && off.status == "CANCELLED"),
        "{off:?}"
    );

    owner.open(&format!("{class}/edit")).await;
    owner.fill("Venue", "Oak Hall").press("Save the class").await;
    let third = calendar(&mut parent, &sheet).await;
    let renamed = follows(&second, &third);
    assert!(moved.keys().all(|uid| renamed[uid].sequence > moved[uid].sequence), "{renamed:?}");
    assert!(renamed.values().all(|event| event.location == "Oak Hall"), "{renamed:?}");

    course::teach(&mut owner, &class, 1).await;
    parent.open(&format!("{sheet}/leave")).await;
    parent.press("Give the place back").await;
    let left = follows(&third, &calendar(&mut parent, &sheet).await);
    let states: Vec<&str> = before.keys().map(|uid| left[uid].status.as_str()).collect();
    assert_eq!(states, ["CONFIRMED", "CANCELLED", "CANCELLED", "CANCELLED", "CANCELLED"]);
    assert!(before.keys().all(|uid| left[uid].sequence > renamed[uid].sequence), "{left:?}");
    assert_eq!(parent.open("/s/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/calendar.ics").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_file_that_has_not_changed_is_not_sent_again() {
    let app = TestApp::new().await;
    let (_, _, sheet) = course::with_leo(&app).await;
    let mut parent = app.visitor();
    let path = format!("{sheet}/calendar.ics");
    let packed = [("accept-encoding", "gzip")];
    let first = parent.send(Method::GET, &path, &packed, String::new()).await;
    let tag = first.header("etag").to_owned();
    assert!(
        tag.starts_with('"') && first.header("content-encoding").is_empty(),
        "a strong tag of the file itself: {tag}"
    );
    for held in [tag.clone(), format!("\"other\",{tag}"), format!("W/{tag}")] {
        let again = parent.send(Method::GET, &path, &[("if-none-match", &held)], String::new()).await;
        assert_eq!((again.status, again.header("etag")), (StatusCode::NOT_MODIFIED, &*tag), "{held}");
    }
    let other = parent.send(Method::GET, &path, &[("if-none-match", "\"other\"")], String::new()).await;
    assert_eq!((other.status, other.body), (StatusCode::OK, first.body));
}

#[tokio::test]
async fn a_family_lets_its_calendar_follow_and_a_new_link_ends_that() {
    let app = TestApp::new().await;
    let (mut owner, class, sheet) = course::with_leo(&app).await;
    let mut parent = app.visitor();
    parent.open(&sheet).await;
    parent.follow("Add to your calendar").await;
    let address = format!("planner.test{sheet}/calendar.ics");
    let links: Vec<String> = parent.page.links().into_iter().map(|link| link.href).collect();
    assert!(
        links.contains(&format!("webcal://{address}")) && links.contains(&format!("http://{address}")),
        "{links:?}"
    );
    assert!(parent.page.text().contains("ask your instructor for a new link"), "{}", parent.page.text());
    parent.follow("Load the file").await;
    assert_eq!(parent.page.header("content-type"), "text/calendar; charset=utf-8");

    owner.open(&format!("{class}/families")).await;
    owner.follow("Mira Holloway").await;
    owner.press("Make a new link").await;
    for old in ["/calendar", "/calendar.ics"] {
        assert_eq!(parent.open(&format!("{sheet}{old}")).await.status, StatusCode::NOT_FOUND, "{old}");
    }
    let new = course::sheet(&mut owner, &class, "Mira Holloway").await;
    assert_eq!(taken_in(&[&calendar(&mut parent, &new).await]).len(), 5);
}

#[tokio::test]
async fn a_visit_stands_in_the_calendar_and_the_week_that_it_replaces_is_off() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class(&mut owner).await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    course::class_from(&mut owner, "2026-12-04", "").await;
    let sheet = course::sheet(&mut owner, &class, "Mira Holloway").await;
    let mut parent = app.visitor();
    let first = calendar(&mut parent, &sheet).await;
    let before = taken_in(&[&first]);
    owner.follow("Another class").await;
    owner.choose("One session there", "Fri 11 Dec, week 2: Tummy, with colic routine");
    owner.choose("Instead of", "Thu 3 Dec, its own week 2").press("Come as a guest: Thursday mornings").await;
    let second = calendar(&mut parent, &sheet).await;
    let with = follows(&first, &second);
    let (uid, own) = before.iter().find(|(_, event)| event.local.starts_with("2026-12-03")).unwrap();
    assert!(with[uid].status == "CANCELLED" && with[uid].sequence > own.sequence, "{with:?}");
    let visits: Vec<_> = with.values().filter(|event| !before.contains_key(&event.uid)).collect();
    let [visit] = visits[..] else { panic!("{visits:?}") };
    assert!(visit.local.starts_with("2026-12-11") && visit.status == "CONFIRMED", "{visit:?}");
    owner.open(&format!("{class}/families")).await;
    owner.follow("Mira Holloway").await;
    owner.follow("Another class").await;
    owner.press("Take the visit back: Thursday mornings, Fri 11 Dec").await;
    let after = follows(&second, &calendar(&mut parent, &sheet).await);
    assert!(after[uid].status == "CONFIRMED" && after[uid].sequence > with[uid].sequence, "{after:?}");
    let off = &after[&visit.uid];
    assert!(off.status == "CANCELLED" && off.sequence > visit.sequence, "{off:?}");
}
