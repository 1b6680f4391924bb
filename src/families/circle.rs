//! The circle of a class: families that let each other see what they chose to share. It ends with the class, unless
//! both sides want to stay in touch. Pure.

use std::fmt;
use std::str::FromStr;

use crate::calendar::Day;
use crate::db::stored_as_text;
use crate::families::booking::{Shares, State};
use crate::families::model::Family;

/// How many days after the last session of the class its circle is still there for all.
const DAYS_AFTER: i32 = 14;

/// Where a family stands with the circle; what it shares there stands with what it said yes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Circle {
    /// It was not asked yet.
    #[default]
    NotAsked,
    /// It has chosen, or said "not now"; it is not asked again.
    Answered,
    /// It wants to stay in touch after the class.
    Stays,
}

impl fmt::Display for Circle {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NotAsked => "not asked",
            Self::Answered => "answered",
            Self::Stays => "stays",
        })
    }
}

impl FromStr for Circle {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = [Self::NotAsked, Self::Answered, Self::Stays].into_iter().find(|state| state.to_string() == text);
        known.ok_or("There is no such state.")
    }
}

stored_as_text!(Circle);

/// Whether a family is asked whether it wants to share: it has a place, shares nothing, and never answered.
pub fn is_asked(family: &Family, circle: Circle) -> bool {
    family.state == State::Booked && family.consents.shares == Shares::Nothing && circle == Circle::NotAsked
}

/// Whether the circle is there for all who share; later only for those who stay. `last` is the day of the last session.
pub fn is_open(last: Option<Day>, today: Day) -> bool {
    last.is_none_or(|last| today <= last.plus_days(DAYS_AFTER))
}

/// Whether one family of a class sees what another shares.
pub fn sees((one, here): (&Family, Circle), (other, there): (&Family, Circle), is_open: bool) -> bool {
    let shares = |family: &Family| family.state == State::Booked && family.consents.shares != Shares::Nothing;
    let both_stay = here == Circle::Stays && there == Circle::Stays;
    one.id != other.id && shares(one) && shares(other) && (is_open || both_stay)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_ends_two_weeks_after_its_class() {
        let last = Day::of(2026, 12, 24).unwrap();
        assert!(is_open(Some(last), last.plus_days(14)));
        assert!(!is_open(Some(last), last.plus_days(15)));
        assert!(is_open(None, last));
    }

    #[test]
    fn states_read_back_as_they_are_written() {
        let all = [Circle::NotAsked, Circle::Answered, Circle::Stays];
        assert!(all.into_iter().all(|state| state.to_string().parse() == Ok(state)));
    }
}
