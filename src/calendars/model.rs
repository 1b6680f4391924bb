//! A session as it stands in a calendar. Pure.

use crate::calendar::{Day, Moment, TimeOfDay, Zone};
use crate::calendars::file::Entry;
use crate::classes::model::Venue;
use crate::ids::{ClassId, SessionId};
use crate::text::Name;

/// A session as it stands in a calendar, whoever reads it.
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
    /// Whether it is off, at least for this reader.
    pub is_cancelled: bool,
}

/// What is said of an appointment.
#[derive(Clone, Debug)]
pub struct Said {
    /// Its title.
    pub summary: String,
    /// What else there is to say.
    pub description: String,
    /// Where to read more.
    pub address: String,
}

/// Whose calendar it is. Who teaches a class and comes to one as a parent has both, and they do not mix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// A family of the class.
    Family,
    /// Who teaches it.
    Instructor,
}

/// The same for as long as the session exists. The moment at which the class was made tells installations apart, which
/// all count from one: so no host stands in it that may change. `.invalid` is nobody's.
fn uid(reader: Reader, what: &str, class: ClassId, made_at: Moment) -> String {
    let whose = match reader {
        Reader::Family => "",
        Reader::Instructor => "teaching-",
    };
    format!("{whose}{what}-{class}-{}@warmhands.invalid", made_at.seconds())
}

impl Appointment {
    /// The entry of it in a reader's calendar.
    pub fn entry(&self, reader: Reader, said: Said) -> Entry {
        let what = match self.session {
            Some(session) => format!("session-{session}"),
            None => format!("off-{}", self.day),
        };
        Entry {
            uid: uid(reader, &what, self.class_id, self.made_at),
            made_at: self.made_at,
            zone: self.zone.clone(),
            day: self.day,
            starts: self.starts,
            minutes: self.minutes,
            sequence: self.sequence,
            is_cancelled: self.is_cancelled,
            summary: said.summary,
            location: self.venue.to_string(),
            description: said.description,
            address: said.address,
        }
    }
}

/// A session that was still to be taught when its class was removed: enough to take it off a calendar, and no more.
#[derive(Clone, Debug)]
pub struct Gone {
    /// Which session it was.
    pub session: SessionId,
    /// Of which class.
    pub class_id: ClassId,
    /// When that class was made.
    pub made_at: Moment,
    /// The zone of its times.
    pub zone: Zone,
    /// The day.
    pub day: Day,
    /// When it would have started.
    pub starts: TimeOfDay,
    /// How long it would have lasted, in minutes.
    pub minutes: u32,
    /// Higher than it ever was while there was a class.
    pub sequence: u32,
}

impl Gone {
    /// The entry of it in the calendar of who would have taught it.
    pub fn entry(&self, said: Said) -> Entry {
        Entry {
            uid: uid(Reader::Instructor, &format!("session-{}", self.session), self.class_id, self.made_at),
            made_at: self.made_at,
            zone: self.zone.clone(),
            day: self.day,
            starts: self.starts,
            minutes: self.minutes,
            sequence: self.sequence,
            is_cancelled: true,
            summary: said.summary,
            location: String::new(),
            description: said.description,
            address: said.address,
        }
    }
}

/// The address of a calendar file as calendar programs know that it is to be followed: `webcal:` in place of `https:`.
pub fn subscription(address: &str) -> String {
    address.split_once(':').map(|(_, rest)| format!("webcal:{rest}")).unwrap_or_default()
}
