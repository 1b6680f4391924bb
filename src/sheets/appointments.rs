//! A family's sessions as a calendar file (RFC 5545). Pure.
//!
//! The crate `icalendar` writes the events, with all that is to be escaped and folded. It knows no VTIMEZONE and would
//! date and number one as if it were an event, so that and the frame, which hold nothing that people typed, stand here.

use std::collections::BTreeMap;

use icalendar::{Component, Event, EventLike, EventStatus, Property};

use crate::calendar::{ClockChange, Day, Moment, TimeOfDay, Zone};
use crate::classes::model::Venue;
use crate::ids::{ClassId, SessionId};
use crate::languages::Texts;
use crate::text::Name;

/// A session as it stands in a family's calendar.
#[derive(Clone, Debug)]
pub struct Appointment {
    /// Which session; nothing of a day on which one was cancelled.
    pub session: Option<SessionId>,
    /// Of which class.
    pub class_id: ClassId,
    /// When that class was made.
    pub made_at: Moment,
    /// What the class is called.
    pub class: Name,
    /// Where it meets.
    pub venue: Venue,
    /// The zone of its times.
    pub zone: Zone,
    /// The week of the course.
    pub week: u32,
    /// How many weeks the course has.
    pub weeks: u32,
    /// The day.
    pub day: Day,
    /// When it starts.
    pub starts: TimeOfDay,
    /// How long it lasts, in minutes.
    pub minutes: u32,
    /// Rises with each change.
    pub sequence: u32,
    /// Whether it is off, at least for this family.
    pub is_cancelled: bool,
}

impl Appointment {
    /// The same for as long as the session exists. The moment at which the class was made tells installations apart,
    /// which all count from one: so no host stands in it that may change. `.invalid` is nobody's.
    fn uid(&self) -> String {
        let of_class = format!("{}-{}@warmhands.invalid", self.class_id, self.made_at.seconds());
        match self.session {
            Some(session) => format!("session-{session}-{of_class}"),
            None => format!("off-{}-{of_class}", self.day),
        }
    }

    fn start(&self) -> Moment {
        self.zone.moment(self.day, self.starts)
    }

    fn end(&self) -> Moment {
        self.start().plus_seconds(i64::from(self.minutes) * 60)
    }

    /// Names the class and the week: the calendar may be seen by many, so no baby stands in it.
    fn event(&self, t: &Texts, sheet: &str) -> String {
        let summary = match self.session {
            Some(_) => t.say("calendar-session").with("class", &self.class).count("week", self.week),
            None => t.say("calendar-off").with("class", &self.class),
        };
        let status = if self.is_cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed };
        // As clocks show it, also where they jump over the time that was meant.
        let start = (self.start().day_in(&self.zone), self.start().time_in(&self.zone));
        let mut from = Property::new("DTSTART", compact(start));
        from.add_parameter("TZID", self.zone.name());
        let mut event = Event::with_uid(&self.uid());
        event
            .append_property(from)
            // Exact, whatever clocks do meanwhile; a time on the wall may come twice.
            .add_property("DURATION", format!("PT{}M", self.minutes))
            // Which version is newer, SEQUENCE says. This stays, so that a file that has not changed is not sent again.
            .add_property("DTSTAMP", utc(self.made_at))
            .sequence(self.sequence)
            .status(status)
            .summary(&summary.count("weeks", self.weeks).to_string())
            .location(self.venue.as_ref())
            .description(&t.say("calendar-sheet").with("address", sheet).to_string())
            .url(sheet);
        event.try_into_string().unwrap_or_default()
    }
}

/// The calendar file of these appointments, with the address of the family's sheet.
pub fn file(t: &Texts, appointments: &[Appointment], sheet: &str) -> String {
    let name = t.say("calendar-name").to_string().replace(['\n', ';', ',', '\\'], " ");
    let mut file = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Warm Hands//Sessions//EN\r\n");
    file.push_str("CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n");
    file.push_str(&TryInto::<String>::try_into(Property::new("X-WR-CALNAME", name)).unwrap_or_default());
    let mut zones: BTreeMap<&str, Vec<&Appointment>> = BTreeMap::new();
    for appointment in appointments {
        zones.entry(appointment.zone.name()).or_default().push(appointment);
    }
    file.extend(zones.values().map(|appointments| time_zone(appointments)));
    file.extend(appointments.iter().map(|appointment| appointment.event(t, sheet)));
    file.push_str("END:VCALENDAR\r\n");
    file
}

/// How clocks stand in the zone of these appointments, from the first to the last.
fn time_zone(appointments: &[&Appointment]) -> String {
    let first = appointments.iter().min_by_key(|appointment| appointment.start());
    let last = appointments.iter().max_by_key(|appointment| appointment.end());
    let (Some(first), Some(last)) = (first, last) else { return String::new() };
    let changes = first.zone.changes(first.start(), last.end());
    let changes: String = changes.iter().map(observance).collect();
    format!("BEGIN:VTIMEZONE\r\nTZID:{}\r\n{changes}END:VTIMEZONE\r\n", first.zone.name())
}

fn observance(change: &ClockChange) -> String {
    let kind = if change.is_summer { "DAYLIGHT" } else { "STANDARD" };
    let onset = change.at.plus_seconds(change.before.into());
    let (onset, before, after) = (utc(onset), offset(change.before), offset(change.after));
    let onset = onset.trim_end_matches('Z');
    let name = &change.name;
    format!(
        "BEGIN:{kind}\r\nDTSTART:{onset}\r\nTZOFFSETFROM:{before}\r\nTZOFFSETTO:{after}\r\nTZNAME:{name}\r\nEND:{kind}\r\n"
    )
}

/// "+0100", with seconds where a zone has them.
fn offset(seconds: i32) -> String {
    let (sign, all) = (if seconds < 0 { '-' } else { '+' }, seconds.unsigned_abs());
    let tail = if all.is_multiple_of(60) { String::new() } else { format!("{:02}", all % 60) };
    format!("{sign}{:02}{:02}{tail}", all / 3600, all / 60 % 60)
}

/// "20261126T103000".
fn compact((day, time): (Day, TimeOfDay)) -> String {
    let ((year, month, of_month), (hour, minute)) = (day.numbers(), time.numbers());
    format!("{year:04}{month:02}{of_month:02}T{hour:02}{minute:02}00")
}

/// "20261126T103000Z".
fn utc(moment: Moment) -> String {
    moment.to_string().replace(['-', ':'], "")
}
