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
    /// How many families it holds, whether they have a place or not.
    pub families: u32,
    /// How many places are taken, in the fullest of the weeks to come.
    pub taken: u32,
}

impl Class {
    /// Places that nobody has yet.
    pub fn places_left(&self) -> u32 {
        self.capacity.saturating_sub(self.taken)
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

    /// Whether it is still to be held on `today`: not taught yet, and its day has not passed.
    pub fn is_to_come(&self, today: Day) -> bool {
        self.taught_at.is_none() && self.day >= today
    }

    /// The time on the wall at which it ends.
    pub fn ends(&self, zone: &Zone) -> TimeOfDay {
        self.end(zone).time_in(zone)
    }

    /// "Thursday 26 November, 10:30 to 11:30".
    pub fn when(&self, zone: &Zone) -> String {
        format!("{}, {} to {}", self.day.long(), self.starts, self.ends(zone))
    }
}

/// The last week of these that was taught; 0 before the first.
pub fn last_taught(meetings: &[Meeting]) -> u32 {
    meetings.iter().filter(|meeting| meeting.taught_at.is_some()).map(|meeting| meeting.week).max().unwrap_or(0)
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn meeting(day: &str, starts: &str, minutes: u32) -> Meeting {
        let (day, starts) = (day.parse().unwrap(), starts.parse().unwrap());
        Meeting { id: SessionId::from(1), week: 1, day, starts, minutes, taught_at: None }
    }

    fn zone(name: &str) -> Zone {
        name.parse().unwrap()
    }

    #[test]
    fn a_session_over_the_change_of_the_clocks_ends_as_the_wall_shows() {
        let london = zone("Europe/London");
        assert_eq!(meeting("2027-03-28", "00:30", 60).when(&london), "Sunday 28 March, 00:30 to 02:30");
        assert_eq!(meeting("2026-10-25", "01:30", 60).when(&london), "Sunday 25 October, 01:30 to 01:30");
        assert_eq!(meeting("2026-11-26", "10:30", 90).when(&london), "Thursday 26 November, 10:30 to 12:00");
    }

    proptest! {
        /// Weekly sessions keep their time on the wall through every change of the clocks, in every zone: save where the
        /// clocks jump over that very time, and then it is as much later as they jump.
        #[test]
        fn any_week_in_any_zone_shows_its_time_on_the_wall(pick in any::<prop::sample::Index>(), days in 0..7_000, hour in 0_i8..24, quarter in 0_i8..4) {
            let names = Zone::names();
            let zone = zone(&names[pick.index(names.len())]);
            let starts = TimeOfDay::of(hour, quarter * 15).unwrap();
            let day = Day::of(2015, 1, 1).unwrap().plus_days(days);
            let meeting = Meeting { id: SessionId::from(1), week: 1, day, starts, minutes: 60, taught_at: None };
            let start = meeting.start(&zone);
            if (start.day_in(&zone), start.time_in(&zone)) != (day, starts) {
                let around = |days| zone.moment(day.plus_days(days), starts).seconds();
                prop_assert_ne!(around(2) - around(-2), 4 * 24 * 60 * 60, "the clocks did not jump that day");
            }
            prop_assert_eq!(meeting.end(&zone).seconds() - start.seconds(), 60 * 60);
            prop_assert!(start < meeting.end(&zone));
        }
    }
}
