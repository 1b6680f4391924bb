//! What looking back is made from: sessions as they were held, marks, ages, waiting, money. Pure.

use std::collections::BTreeSet;

use crate::amount::Currency;
use crate::calendar::Day;
use crate::classes::model::Venue;
use crate::ids::{ClassId, InstructorId, SessionId};
use crate::money::model::Kind;
use crate::plans::model::{Plan, Week};
use crate::sessions::model::Mark;
use crate::text::Name;

/// What is looked at: one class or all of a practice, and from which day to which, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// One class; nothing for all.
    pub class: Option<ClassId>,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

impl Scope {
    /// Everything of a practice.
    pub fn ever() -> Option<Self> {
        Some(Self { class: None, from: Day::of(1900, 1, 1)?, until: Day::of(2200, 12, 31)? })
    }

    /// Everything of one class.
    pub fn class(class: ClassId) -> Option<Self> {
        Some(Self { class: Some(class), ..Self::ever()? })
    }

    /// A year of a practice; nothing for a year that no calendar of ours has.
    pub fn year(year: i16) -> Option<Self> {
        let year = (1900..=2200).contains(&year).then_some(year)?;
        Some(Self { class: None, from: Day::of(year, 1, 1)?, until: Day::of(year, 12, 31)? })
    }
}

/// A class with the plan that it teaches from.
#[derive(Clone, Debug)]
pub struct Course {
    /// Which class.
    pub class: ClassId,
    /// What it is called.
    pub name: Name,
    /// Where it meets.
    pub venue: Venue,
    /// Who teaches it.
    pub instructor: InstructorId,
    /// Its plan.
    pub plan: Plan,
}

/// How long a session really took, by the clock of the teaching view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// Seconds of all blocks, without breaks.
    pub seconds: u32,
    /// Seconds of all breaks.
    pub breaks: u32,
}

impl Clock {
    /// All of it, in whole minutes.
    pub fn minutes(self) -> u32 {
        self.seconds.saturating_add(self.breaks).saturating_add(30) / 60
    }

    /// The breaks in whole minutes, never more than all of it.
    pub fn break_minutes(self) -> u32 {
        (self.breaks.saturating_add(30) / 60).min(self.minutes())
    }
}

/// A session by its date.
#[derive(Clone, Debug)]
pub struct Held {
    /// Which session.
    pub session: SessionId,
    /// Of which class.
    pub class: ClassId,
    /// Its week of the course.
    pub week: u32,
    /// Its day.
    pub day: Day,
    /// Its minutes in the plan.
    pub minutes: u32,
    /// What was taught; nothing while it is not marked as taught.
    pub taught: Option<Week>,
    /// How long it took, when it was taught with the clock.
    pub clock: Option<Clock>,
}

impl Held {
    /// The minutes that count as taught: by the clock, when that ran for half of the session at least; else as planned.
    pub fn minutes_taught(&self) -> (u32, bool) {
        let ran = self.clock.map(Clock::minutes).filter(|minutes| minutes.saturating_mul(2) >= self.minutes);
        ran.map_or((self.minutes, false), |minutes| (minutes, true))
    }
}

/// How many took part in a session in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marked {
    /// Which session.
    pub session: SessionId,
    /// How they took part; nothing while they have no mark.
    pub mark: Option<Mark>,
    /// How many families.
    pub families: u32,
    /// How many babies these brought or would have brought.
    pub babies: u32,
}

/// A baby that took part, with the day on which it did first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstSeen {
    /// Its date of birth.
    pub born: Day,
    /// Its first session.
    pub first: Day,
}

/// The waiting list of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waited {
    /// Which class.
    pub class: ClassId,
    /// How many families waited, ever.
    pub families: u32,
    /// How many of these got a place.
    pub placed: u32,
    /// To how many a place is offered now.
    pub offered: u32,
    /// How many wait still.
    pub waiting: u32,
}

/// What the lines of one kind in one month come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booked {
    /// The first day of the month.
    pub month: Day,
    /// In which currency.
    pub currency: Currency,
    /// What the lines do.
    pub kind: Kind,
    /// Their sum in the smallest unit; what was taken back counts against it.
    pub minor: i64,
}

/// A class with a day on which it did not meet because the session was cancelled.
pub type Cancelled = (ClassId, Day);

/// The sessions that were marked as taught.
pub fn taught(held: &[Held]) -> impl Iterator<Item = (&Held, &Week)> {
    held.iter().filter_map(|session| Some((session, session.taught.as_ref()?)))
}

/// The classes in the order in which they first meet.
pub fn in_order(held: &[Held]) -> Vec<ClassId> {
    let mut known = BTreeSet::new();
    held.iter().map(|session| session.class).filter(|class| known.insert(*class)).collect()
}

/// What a class is called.
pub fn name_of(courses: &[Course], class: ClassId) -> String {
    courses.iter().find(|course| course.class == class).map(|course| course.name.to_string()).unwrap_or_default()
}
