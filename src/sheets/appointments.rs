//! A family's sessions as a calendar file, in its language. Pure.

use crate::calendars::file::{self, Entry};
use crate::calendars::model::{Appointment, Reader, Said};
use crate::languages::Texts;

/// The calendar file of these appointments, with the address of the family's sheet.
pub fn file(t: &Texts, appointments: &[Appointment], sheet: &str) -> String {
    let entries: Vec<Entry> = appointments.iter().map(|appointment| entry(t, appointment, sheet)).collect();
    file::file(&t.say("calendar-name").to_string(), &entries)
}

/// Names the class and the week: the calendar may be seen by many, so no baby stands in it.
fn entry(t: &Texts, appointment: &Appointment, sheet: &str) -> Entry {
    let summary = match appointment.session {
        Some(_) => t.say("calendar-session").with("class", &appointment.class).count("week", appointment.week),
        None => t.say("calendar-off").with("class", &appointment.class),
    };
    let said = Said {
        summary: summary.count("weeks", appointment.weeks).to_string(),
        description: t.say("calendar-sheet").with("address", sheet).to_string(),
        address: sheet.to_owned(),
    };
    appointment.entry(Reader::Family, said)
}
