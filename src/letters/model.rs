//! A letter: its kind, where it stands, and what goes out. Pure.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::calendar::{Moment, TimeOfDay, Zone};
use crate::db::stored_as_text;
use crate::ids::{ClassId, FamilyId, LetterId, PracticeId, SessionId};
use crate::languages::Language;
use crate::text::text;

text! {
    /// The instructor's own words in a kind of letter; often empty.
    OwnWords 2000 "",
}

/// Declares the kinds of letters: how each is stored, and what it is called on the instructor's pages.
macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $stored:literal $label:literal),+ $(,)?) => {
        /// What a letter is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[$doc])* $name),+
        }

        impl Kind {
            /// Every kind, in the order in which a family meets them; then those for the instructor.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// What the instructor reads.
            pub fn label(self) -> &'static str {
                match self { $(Self::$name => $label),+ }
            }
        }

        impl fmt::Display for Kind {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(match self { $(Self::$name => $stored),+ })
            }
        }
    };
}

kinds! {
    /// A family asked for a place.
    Received "received" "Booking received",
    /// It has its place.
    Booked "booked" "Booked",
    /// It is on the waiting list.
    Waiting "waiting" "On the waiting list",
    /// A place is kept for it until a moment.
    Offer "offer" "A place is offered",
    /// An offer ran out and went to the next family.
    PassedOn "passed-on" "An offer passed on",
    /// A session is tomorrow.
    Reminder "reminder" "Reminder, the day before",
    /// A class meets elsewhere.
    Moved "moved" "Session moved",
    /// A session is off, and others may have a new day for it.
    Cancelled "cancelled" "Session cancelled",
    /// A sheet can be read.
    Sheet "sheet" "Sheet ready",
    /// A family was not there; where it can catch up.
    Missed "missed" "We missed you",
    /// The last week is over: sheets, certificate.
    End "end" "Last week, with the certificate",
    /// Three questions on the course.
    Feedback "feedback" "Feedback",
    /// What is kept of a family will be erased.
    Erasure "erasure" "Data about to be erased",
    /// What an instructor wrote herself.
    ByHand "by-hand" "Your own letter",
    /// To the instructor: a booking.
    NewBooking "new-booking" "To you: a booking",
    /// To the instructor: a family cannot come.
    CannotCome "cannot-come" "To you: a family can’t come",
    /// To the instructor: a family asks something.
    Question "question" "To you: a question",
    /// To the instructor: who comes today.
    Morning "morning" "To you: the morning’s list",
}

impl Kind {
    /// Whether it goes to the instructor of the class.
    pub fn is_to_instructor(self) -> bool {
        matches!(self, Self::NewBooking | Self::CannotCome | Self::Question | Self::Morning)
    }

    /// Whether a family gets it only as long as it wants letters beside those on its booking.
    pub fn is_wanted_only(self) -> bool {
        matches!(self, Self::Sheet | Self::Missed | Self::End | Self::Feedback | Self::ByHand)
    }

    /// Whether the family's dates are attached for its calendar.
    pub fn has_dates(self) -> bool {
        matches!(self, Self::Booked | Self::Moved | Self::Cancelled)
    }

    /// Whether the instructor can switch it off: not what she writes herself.
    pub fn has_choice(self) -> bool {
        self != Self::ByHand
    }
}

impl FromStr for Kind {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.iter().copied().find(|kind| kind.to_string() == text).ok_or("There is no such letter.")
    }
}

/// Where a letter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It has not gone yet: not due, not yet tried with success, or for the instructor's own hand.
    Waiting,
    /// It is being handed to the mail server.
    Sending,
    /// The mail server has taken it.
    Sent,
    /// The instructor gave it to the family in another way.
    Given,
    /// The mail server did not take it, however often it was asked.
    Failed,
    /// Letters are stopped here, or there is no address.
    Held,
    /// It is no longer true, or the instructor took it back.
    Withdrawn,
}

impl State {
    /// Every state, in the order in which lists show them.
    pub const ALL: [Self; 7] =
        [Self::Failed, Self::Held, Self::Waiting, Self::Sending, Self::Sent, Self::Given, Self::Withdrawn];

    /// What the instructor reads.
    pub fn label(self) -> &'static str {
        match self {
            Self::Waiting => "Waiting",
            Self::Sending => "Being sent",
            Self::Sent => "Sent",
            Self::Given => "Given by you",
            Self::Failed => "Failed",
            Self::Held => "Held",
            Self::Withdrawn => "Withdrawn",
        }
    }

    /// Whether it may still reach somebody.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Failed | Self::Held)
    }
}

impl fmt::Display for State {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Waiting => "waiting",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Given => "given",
            Self::Failed => "failed",
            Self::Held => "held",
            Self::Withdrawn => "withdrawn",
        })
    }
}

impl FromStr for State {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|state| state.to_string() == text).ok_or("There is no such state.")
    }
}

stored_as_text!(Kind, State);

/// One language of a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// In which language it is.
    pub language: Language,
    /// Its paragraphs. One that is an address and nothing else becomes a link.
    pub paragraphs: Vec<String>,
}

/// A letter as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// What stands above it.
    pub subject: String,
    /// The same in each language that the family reads.
    pub parts: Vec<Part>,
    /// The family's dates as a calendar file.
    pub calendar: Option<String>,
    /// Where the family says that it wants no more of these; nothing for letters on its booking.
    pub unsubscribe: Option<String>,
}

impl Content {
    /// The whole text, for programs that show nothing else and to be copied.
    pub fn text(&self) -> String {
        let parts: Vec<String> = self.parts.iter().map(|part| part.paragraphs.join("\n\n")).collect();
        parts.join("\n\n* * *\n\n")
    }
}

/// Whether a paragraph is an address and nothing else.
pub fn is_address(paragraph: &str) -> bool {
    let rest = paragraph.strip_prefix("https://").or(paragraph.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

/// A letter in the outbox.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Which letter.
    pub id: LetterId,
    /// Whose it is.
    pub practice: PracticeId,
    /// The class that it is about.
    pub class: ClassId,
    /// The family that it is about.
    pub family: Option<FamilyId>,
    /// The session that it is about.
    pub session: Option<SessionId>,
    /// What it tells.
    pub kind: Kind,
    /// What exactly it tells of.
    pub reason: String,
    /// Where it stands.
    pub state: State,
    /// When it was posted.
    pub made_at: Moment,
    /// When it goes at the earliest.
    pub due_at: Moment,
    /// Since when it stands there.
    pub state_at: Moment,
    /// How often it was handed to the mail server.
    pub tries: u32,
    /// Why it did not go.
    pub problem: String,
    /// Its text, once it was written and until it is forgotten.
    pub content: Option<Content>,
}

/// So often is a letter handed to a mail server that does not take it.
pub const MOST_TRIES: u32 = 10;

/// How long the next try waits after so many have failed: a minute, then twice as long each time, six hours at most.
/// Ten tries take about a day.
pub fn pause_after(tries: u32) -> i64 {
    let doubled = 60_i64.saturating_mul(1_i64.checked_shl(tries.saturating_sub(1).min(20)).unwrap_or(i64::MAX));
    doubled.min(6 * 60 * 60)
}

/// Families are reminded between these hours of the morning and the evening.
const DAY: (u8, u8) = (7, 21);

/// Whether somebody may be reminded at this moment.
pub fn is_daytime(now: Moment, zone: &Zone) -> bool {
    let time = now.time_in(zone);
    let (hour, _) = time.numbers();
    (DAY.0..DAY.1).contains(&hour)
}

/// When a session is reminded of: on the day before, at the time at which it starts, and by day.
pub fn reminder_at(starts: Moment, zone: &Zone) -> Moment {
    let (day, time) = (starts.day_in(zone).plus_days(-1), starts.time_in(zone));
    let time = match time.numbers() {
        (hour, _) if hour < DAY.0 => TimeOfDay::of(7, 0),
        (hour, _) if hour >= DAY.1 - 1 => TimeOfDay::of(20, 0),
        _ => None,
    }
    .unwrap_or(time);
    zone.moment(day, time)
}

#[cfg(test)]
mod tests;
