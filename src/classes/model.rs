//! A class: a group of families who take a course together.

use std::fmt;
use std::str::FromStr;

use crate::calendar::{Day, Moment, TimeOfDay, Zone};
use crate::db::stored_as_text;
use crate::ids::{ClassId, PlanId, SessionId};
use crate::text::{Name, text};

text! {
    /// Where a class meets, as families know it.
    Venue 300 "Please say where the class meets.",
}

/// A class as its own page shows it.
#[derive(Clone, Debug)]
pub struct Class {
    /// Which class.
    pub id: ClassId,
    /// The copy of the plan that it teaches from.
    pub plan_id: PlanId,
    /// What it is called.
    pub name: Name,
    /// Where it meets.
    pub venue: Venue,
    /// The zone of its dates and times.
    pub zone: Zone,
    /// How many families have room.
    pub capacity: u32,
    /// Whether anybody may read its public page.
    pub is_public: bool,
    /// Rises with every change of the details above.
    pub revision: i64,
    /// How many families have a place.
    pub families: u32,
}

impl Class {
    /// Places that nobody has yet.
    pub fn places_left(&self) -> u32 {
        self.capacity.saturating_sub(self.families)
    }
}

/// What can be changed of a class after it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// What it is called.
    pub name: Name,
    /// Where it meets.
    pub venue: Venue,
    /// How many families have room.
    pub capacity: u32,
    /// Whether anybody may read its public page.
    pub is_public: bool,
}

/// One week's meeting, as the calendar knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Which session.
    pub id: SessionId,
    /// Its week of the course; it keeps this number whatever its date.
    pub week: u32,
    /// Its day, in the zone of the class.
    pub day: Day,
    /// When it starts.
    pub starts: TimeOfDay,
    /// How long it lasts, in minutes.
    pub minutes: u32,
    /// When it was marked as taught.
    pub taught_at: Option<Moment>,
}

impl Meeting {
    /// The moment at which it starts.
    pub fn start(&self, zone: &Zone) -> Moment {
        zone.moment(self.day, self.starts)
    }

    /// The moment at which it ends, its minutes later whatever the clocks do meanwhile.
    pub fn end(&self, zone: &Zone) -> Moment {
        self.start(zone).plus_seconds(i64::from(self.minutes) * 60)
    }

    /// "Thursday 26 November, 10:30 to 11:30".
    pub fn when(&self, zone: &Zone) -> String {
        format!("{}, {} to {}", self.day.long(), self.starts, self.end(zone).time_in(zone))
    }
}

/// Why a class does not meet on a day of its weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOffReason {
    /// Left out when the class was made: a holiday.
    Skipped,
    /// A session that was cancelled.
    Cancelled,
}

impl fmt::Display for DayOffReason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Skipped => "skipped",
            Self::Cancelled => "cancelled",
        })
    }
}

impl FromStr for DayOffReason {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "skipped" => Ok(Self::Skipped),
            "cancelled" => Ok(Self::Cancelled),
            _ => Err("not a reason"),
        }
    }
}

stored_as_text!(DayOffReason);

/// A day without a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayOff {
    /// The day.
    pub day: Day,
    /// Why.
    pub reason: DayOffReason,
}

/// Days typed one a line or with commas between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayList(pub Vec<Day>);

impl FromStr for DayList {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let words = text.split([',', ';', '\n', ' ']).map(str::trim).filter(|word| !word.is_empty());
        let mut days = Vec::new();
        for word in words {
            days.push(word.parse::<Day>().map_err(|problem| format!("“{word}”: {problem}"))?);
        }
        days.sort_unstable();
        days.dedup();
        if days.len() <= 60 { Ok(Self(days)) } else { Err("Please leave out at most 60 days.".to_owned()) }
    }
}

impl fmt::Display for DayList {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, day) in self.0.iter().enumerate() {
            write!(out, "{}{day}", if place == 0 { "" } else { "\n" })?;
        }
        Ok(())
    }
}
