//! The calendar file, read by a parser that is not ours and laid out by the rules of RFC 5545.

use std::collections::BTreeMap;

use axum::http::{Method, StatusCode};
use ical::parser::Component;
use ical::parser::ical::component::{IcalCalendar, IcalEvent, IcalTimeZone};
use ical::property::Property;
use warmhands::calendar::{Day, Moment, TimeOfDay, Zone};
use warmhands::ids::{ClassId, SessionId};
use warmhands::languages::{Language, Texts};
use warmhands::sheets::appointments::{Appointment, file};

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};

/// The one calendar of a file.
fn parsed(text: &str) -> IcalCalendar {
    assert!(text.lines().all(|line| line.len() <= 75), "lines are folded: {text}");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "lines end as the format wants");
    let mut calendars: Vec<_> = ical::IcalParser::new(text.as_bytes()).collect();
    assert_eq!(calendars.len(), 1);
    calendars.remove(0).unwrap_or_else(|fault| panic!("{fault} in {text}"))
}

fn value(properties: &[Property], name: &str) -> String {
    let found: Vec<_> = properties.iter().filter(|property| property.name == name).collect();
    let [property] = found[..] else { panic!("{} times {name} in {properties:?}", found.len()) };
    property.value.clone().unwrap_or_default()
}

/// Seconds on a clock without a zone: "20261126T103000".
fn wall(text: &str) -> i64 {
    let (day, time) = text.split_once('T').unwrap();
    let iso = format!("{}-{}-{}T{}:{}:{}Z", &day[..4], &day[4..6], &day[6..], &time[..2], &time[2..4], &time[4..6]);
    iso.parse::<Moment>().unwrap().seconds()
}

fn offset(text: &str) -> i64 {
    let part = |from: usize| text.get(from..from + 2).map_or(0, |part| part.parse::<i64>().unwrap());
    (part(1) * 3600 + part(3) * 60 + part(5)) * if text.starts_with('-') { -1 } else { 1 }
}

/// The moment at which an event starts, by the VTIMEZONE that the file itself brings.
fn start(event: &IcalEvent, zones: &[IcalTimeZone]) -> i64 {
    let starts = event.get_property("DTSTART").unwrap();
    let zone = starts.params.iter().flatten().find(|(name, _)| name == "TZID").map(|(_, values)| values[0].clone());
    let zone = zones.iter().find(|known| Some(value(&known.properties, "TZID")) == zone).expect("its zone is there");
    let local = wall(starts.value.as_ref().unwrap());
    let holds = zone.transitions.iter().filter(|change| wall(&value(&change.properties, "DTSTART")) <= local);
    let latest = holds.max_by_key(|change| wall(&value(&change.properties, "DTSTART"))).expect("clocks stand somehow");
    local - offset(&value(&latest.properties, "TZOFFSETTO"))
}

fn appointment(zone: &str, week: u32, day: Day, starts: &str) -> Appointment {
    Appointment {
        session: Some(SessionId::from(i64::from(week))),
        class_id: ClassId::from(7),
        made_at: "2026-09-01T08:00:00Z".parse().unwrap(),
        class: "Thursdays; tea, too".parse().unwrap(),
        venue: "Elm Hall, 3 Orchard Row\nthe door at the back, beside the very old and very crooked apple tree"
            .parse()
            .unwrap(),
        zone: zone.parse().unwrap(),
        week,
        weeks: 60,
        day,
        starts: starts.parse().unwrap(),
        minutes: 60,
        sequence: week,
        is_cancelled: false,
    }
}

#[test]
fn every_week_starts_when_the_clocks_of_its_place_say_so() {
    let first = Day::of(2026, 9, 6).unwrap();
    let zones = ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"];
    for starts in ["10:30", "01:30", "02:30", "23:45"] {
        let all: Vec<Appointment> = zones
            .iter()
            .flat_map(|zone| {
                (0..60).map(move |week| appointment(zone, week + 1, first.plus_weeks(week as i32), starts))
            })
            .collect();
        let calendar = parsed(&file(&Texts::default(), &all, "https://warm.example/s/token"));
        assert_eq!((calendar.timezones.len(), calendar.events.len()), (zones.len(), all.len()));
        for (event, meant) in calendar.events.iter().zip(&all) {
            let by_our_zone = meant.zone.moment(meant.day, meant.starts).seconds();
            assert_eq!(start(event, &calendar.timezones), by_our_zone, "{} on {} at {starts}", meant.zone, meant.day);
        }
        let changes = |zone: usize| calendar.timezones[zone].transitions.len();
        assert!((0..5).map(changes).filter(|count| *count > 2).count() == 3, "three of the zones change their clocks");
    }
}

#[test]
fn nothing_that_people_typed_breaks_the_file() {
    let mut odd = appointment("Europe/London", 1, Day::of(2026, 11, 26).unwrap(), "10:30");
    odd.class = "Tea\nBEGIN:VEVENT\nEND:VCALENDAR, \\ and \"cake\"".parse().unwrap();
    odd.is_cancelled = true;
    for language in Language::ALL {
        let calendar = parsed(&file(&language.into(), std::slice::from_ref(&odd), "https://warm.example/s/token"));
        let [event] = &calendar.events[..] else { panic!("{} events", calendar.events.len()) };
        assert_eq!(value(&event.properties, "STATUS"), "CANCELLED");
        assert!(value(&event.properties, "LOCATION").starts_with("Elm Hall\\, 3 Orchard Row\\nthe door"));
    }
    let zone: Zone = "Europe/London".parse().unwrap();
    assert_eq!(zone.moment(odd.day, TimeOfDay::of(10, 30).unwrap()).to_string(), "2026-11-26T10:30:00Z");
}

/// Each event of a family's calendar by its UID: day and time, SEQUENCE and STATUS.
async fn events(parent: &mut Visitor, sheet: &str) -> BTreeMap<String, (String, i64, String)> {
    let page = parent.open(&format!("{sheet}/calendar.ics")).await;
    assert_eq!((page.status, page.header("content-type")), (StatusCode::OK, "text/calendar; charset=utf-8"));
    let calendar = parsed(std::str::from_utf8(&page.body).unwrap());
    let event = |event: &IcalEvent| {
        let of = |name| value(&event.properties, name);
        (of("UID"), (of("DTSTART"), of("SEQUENCE").parse().unwrap(), of("STATUS")))
    };
    calendar.events.iter().map(event).collect()
}

#[tokio::test]
async fn a_calendar_follows_what_becomes_of_the_sessions() {
    let app = TestApp::new().await;
    let (mut owner, class, sheet) = course::with_leo(&app).await;
    let mut parent = app.visitor();
    parent.open(&sheet).await;
    assert!(parent.page.links().iter().any(|link| link.href == format!("{sheet}/calendar.ics")));
    let before = events(&mut parent, &sheet).await;
    let days: Vec<&str> = before.values().map(|(start, ..)| &start[..8]).collect();
    assert_eq!(days, ["20261126", "20261203", "20261210", "20261217", "20261224"]);
    let whole = String::from_utf8(parent.page.body.to_vec()).unwrap();
    assert!(!whole.contains("Leo") && !whole.contains("Holloway"), "{whole}");
    assert!(whole.contains(&format!("URL:http://planner.test{sheet}")[..40]), "{whole}");
    let tag = parent.page.header("etag").to_owned();
    let path = format!("{sheet}/calendar.ics");
    let again = parent.send(Method::GET, &path, &[("if-none-match", &tag)], String::new()).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);

    owner.open(&format!("{class}/weeks/2/cancel")).await;
    owner.press("Cancel and move the rest").await;
    let moved = events(&mut parent, &sheet).await;
    let weeks: Vec<_> = before.keys().map(|uid| (&moved[uid], before[uid].1)).collect();
    assert_eq!(weeks[0].0, &before.values().next().unwrap().clone(), "week 1 is as it was");
    assert!(weeks[1..].iter().all(|((_, sequence, _), earlier)| sequence > earlier), "{weeks:?}");
    assert_eq!(weeks[1].0.0, "20261210T103000");
    let off: Vec<_> = moved.iter().filter(|(uid, _)| !before.contains_key(*uid)).collect();
    assert!(
        matches!(&off[..], [(uid, (day, _, status))] if uid.starts_with("off-2026-12-03-")
        && day.starts_with("20261203") && status == "CANCELLED"),
        "{off:?}"
    );

    owner.open(&format!("{class}/edit")).await;
    owner.fill("Venue", "Oak Hall").press("Save the class").await;
    let renamed = events(&mut parent, &sheet).await;
    assert!(before.keys().all(|uid| renamed[uid].1 > moved[uid].1), "{renamed:?}");

    course::teach(&mut owner, &class, 1).await;
    parent.open(&format!("{sheet}/leave")).await;
    parent.press("Give the place back").await;
    let left = events(&mut parent, &sheet).await;
    let states: Vec<&str> = before.keys().map(|uid| left[uid].2.as_str()).collect();
    assert_eq!(states, ["CONFIRMED", "CANCELLED", "CANCELLED", "CANCELLED", "CANCELLED"]);
    assert!(before.keys().all(|uid| left[uid].1 > renamed[uid].1), "{left:?}");
    assert_eq!(parent.open("/s/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/calendar.ics").await.status, StatusCode::NOT_FOUND);
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
    let before = events(&mut parent, &sheet).await;
    owner.follow("Another class").await;
    owner.choose("One session there", "Fri 11 Dec, week 2: Tummy, with colic routine");
    owner.choose("Instead of", "Thu 3 Dec, its own week 2").press("Come as a guest: Thursday mornings").await;
    let with = events(&mut parent, &sheet).await;
    let own = |day: &str| before.iter().find(|(_, (start, ..))| start.starts_with(day)).unwrap();
    let (uid, (_, sequence, _)) = own("20261203");
    assert!(with[uid].2 == "CANCELLED" && with[uid].1 > *sequence, "{with:?}");
    let visits: Vec<_> = with.iter().filter(|(uid, _)| !before.contains_key(*uid)).collect();
    assert!(matches!(&visits[..], [(_, (day, _, state))] if day.starts_with("20261211") && state == "CONFIRMED"));
    owner.open(&format!("{class}/families")).await;
    owner.follow("Mira Holloway").await;
    owner.follow("Another class").await;
    owner.press("Take the visit back: Thursday mornings, Fri 11 Dec").await;
    let after = events(&mut parent, &sheet).await;
    assert!(after.len() == before.len() && after[uid].2 == "CONFIRMED" && after[uid].1 > with[uid].1, "{after:?}");
}
