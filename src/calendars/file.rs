//! The calendar file (RFC 5545), whoever reads it. Pure.
//!
//! The crate `icalendar` writes the events, with all that is to be escaped and folded. It knows no VTIMEZONE and would
//! date and number one as if it were an event, so that and the frame, which hold nothing that people typed, stand here.

use std::collections::BTreeMap;

use icalendar::{Component, Event, EventLike, EventStatus, Property};

use crate::calendar::{ClockChange, Day, Moment, TimeOfDay, Zone};

/// One event of a calendar, in the words of its reader.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The same for as long as what it stands for exists, and nobody else's.
    pub uid: String,
    /// When what it stands for was made.
    pub made_at: Moment,
    /// The zone of its times.
    pub zone: Zone,
    /// The day.
    pub day: Day,
    /// When it starts.
    pub starts: TimeOfDay,
    /// How long it lasts, in minutes.
    pub minutes: u32,
    /// Rises with each change of when, where and whether it is.
    pub sequence: u32,
    /// Whether it is off.
    pub is_cancelled: bool,
    /// Its title.
    pub summary: String,
    /// Where it is; empty when that is not told.
    pub location: String,
    /// What else there is to say.
    pub description: String,
    /// Where to read more.
    pub address: String,
}

impl Entry {
    fn start(&self) -> Moment {
        self.zone.moment(self.day, self.starts)
    }

    fn end(&self) -> Moment {
        self.start().plus_seconds(i64::from(self.minutes) * 60)
    }

    /// When it starts, as clocks show it, also where they jump over the time that was meant. Where they show it twice,
    /// programs do not agree on which is meant, and it stands by UTC.
    fn from(&self) -> Property {
        if self.zone.shows_twice(self.day, self.starts) {
            return Property::new("DTSTART", utc(self.start()));
        }
        let shown = (self.start().day_in(&self.zone), self.start().time_in(&self.zone));
        let mut from = Property::new("DTSTART", compact(shown));
        from.add_parameter("TZID", self.zone.name());
        from
    }

    fn written(&self) -> String {
        let status = if self.is_cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed };
        let mut event = Event::with_uid(&self.uid);
        event
            .append_property(self.from())
            // Exact, whatever clocks do meanwhile; a time on the wall may come twice.
            .add_property("DURATION", format!("PT{}M", self.minutes))
            // Which version is newer, SEQUENCE says. This stays, so that a file that has not changed is not sent again.
            .add_property("DTSTAMP", utc(self.made_at))
            .sequence(self.sequence)
            .status(status)
            .summary(&self.summary)
            .description(&self.description)
            .url(&self.address);
        if self.is_cancelled {
            // For programs that know no STATUS: at least it takes no time.
            event.add_property("TRANSP", "TRANSPARENT");
        }
        if !self.location.is_empty() {
            event.location(&self.location);
        }
        event.try_into_string().unwrap_or_default()
    }
}

/// The calendar file of these entries, under a name.
pub fn file(name: &str, entries: &[Entry]) -> String {
    let name = name.replace(['\n', ';', ',', '\\'], " ");
    let mut file = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Warm Hands//Sessions//EN\r\n");
    file.push_str("CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
    // The same once more, for Outlook.
    file.push_str("X-PUBLISHED-TTL:PT1H\r\n");
    file.push_str(&TryInto::<String>::try_into(Property::new("X-WR-CALNAME", name)).unwrap_or_default());
    let mut zones: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        zones.entry(entry.zone.name()).or_default().push(entry);
    }
    file.extend(zones.values().map(|entries| time_zone(entries)));
    file.extend(entries.iter().map(Entry::written));
    file.push_str("END:VCALENDAR\r\n");
    file
}

/// How clocks stand in the zone of these entries, from the first to the last.
fn time_zone(entries: &[&Entry]) -> String {
    let first = entries.iter().min_by_key(|entry| entry.start());
    let last = entries.iter().max_by_key(|entry| entry.end());
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
