//! Where a booking stands, how long an offer lasts, and who is offered a place that becomes free. Pure.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use crate::calendar::{Moment, TimeOfDay, Zone};
use crate::db::stored_as_text;
use crate::ids::FamilyId;

/// Where the booking of a family stands. One that moved to another class stands there as booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It asked for a place, which is kept until the instructor answers.
    Asked,
    /// It is on the waiting list.
    Waiting,
    /// A place is kept for it until a moment.
    Offered,
    /// It has its place.
    Booked,
    /// It gave its place back, or left the waiting list.
    GivenBack,
    /// The instructor said no, or an offer passed on.
    Ended,
}

impl State {
    /// Every state, in the order in which a list shows them.
    pub const ALL: [Self; 6] = [Self::Asked, Self::Offered, Self::Booked, Self::Waiting, Self::GivenBack, Self::Ended];

    /// Whether places are kept for it.
    pub fn holds_places(self) -> bool {
        matches!(self, Self::Asked | Self::Offered | Self::Booked)
    }

    /// Whether it still wants something of the class.
    pub fn is_open(self) -> bool {
        self.holds_places() || self == Self::Waiting
    }
}

impl fmt::Display for State {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Asked => "asked",
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Booked => "booked",
            Self::GivenBack => "given back",
            Self::Ended => "ended",
        })
    }
}

impl FromStr for State {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|state| state.to_string() == text).ok_or("There is no such state.")
    }
}

/// What a family lets the other families of its class see, if they do the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shares {
    /// Nothing at all.
    #[default]
    Nothing,
    /// First names.
    Names,
    /// First names and e-mail.
    Email,
    /// First names and phone.
    Phone,
    /// First names, e-mail and phone.
    Both,
}

impl Shares {
    /// Every choice, the least first.
    pub const ALL: [Self; 5] = [Self::Nothing, Self::Names, Self::Email, Self::Phone, Self::Both];

    /// The text that says it to a family.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Nothing => "shares-nothing",
            Self::Names => "shares-names",
            Self::Email => "shares-email",
            Self::Phone => "shares-phone",
            Self::Both => "shares-both",
        }
    }

    /// Whether the e-mail address is shared.
    pub fn email(self) -> bool {
        matches!(self, Self::Email | Self::Both)
    }

    /// Whether the phone number is shared.
    pub fn phone(self) -> bool {
        matches!(self, Self::Phone | Self::Both)
    }
}

impl fmt::Display for Shares {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Nothing => "nothing",
            Self::Names => "names",
            Self::Email => "e-mail",
            Self::Phone => "phone",
            Self::Both => "both",
        })
    }
}

impl FromStr for Shares {
    type Err = &'static str;

    /// What is left out is not agreed to.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "" => Ok(Self::Nothing),
            text => {
                Self::ALL.into_iter().find(|shares| shares.to_string() == text).ok_or("Please choose one of these.")
            }
        }
    }
}

stored_as_text!(State, Shares);

/// What a family said yes to, each on its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Consents {
    /// Pictures may be taken of them.
    pub photos: bool,
    /// Letters that are not about the booking may be sent.
    pub letters: bool,
    /// What other families of the class may see.
    pub shares: Shares,
}

/// Nobody has to answer between these hours of the evening and the morning.
const NIGHT: (i8, i8) = (21, 9);

/// When an offer made now ends: so many hours later, and never at night; then at nine in the morning.
pub fn offer_end(now: Moment, hours: u32, zone: &Zone) -> Moment {
    let end = now.plus_seconds(i64::from(hours) * 60 * 60);
    let (day, time) = (end.day_in(zone), end.time_in(zone));
    let (Some(evening), Some(morning)) = (TimeOfDay::of(NIGHT.0, 0), TimeOfDay::of(NIGHT.1, 0)) else { return end };
    match time {
        time if time >= evening => zone.moment(day.plus_days(1), morning),
        time if time < morning => zone.moment(day, morning),
        _ => end,
    }
}

/// A family on the waiting list, with the weeks that it could still have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Which family.
    pub family: FamilyId,
    /// How many places it needs.
    pub places: u32,
    /// The first week that it would come.
    pub from_week: u32,
    /// The last.
    pub until_week: u32,
}

/// Places that are open in each week of a class; fewer than none where more are taken than there are.
pub type Open = BTreeMap<u32, i64>;

/// Who is offered a place: each family of the line, the longest waiting first, whose places are open in all its weeks.
/// One that needs more than there is keeps its place in line and is passed over. Takes what it gives from `open`.
pub fn to_offer(line: &[Waiting], open: &mut Open) -> Vec<Waiting> {
    let mut offered = Vec::new();
    for waiting in line {
        let weeks = waiting.from_week..=waiting.until_week;
        let places = i64::from(waiting.places);
        let fits = !weeks.is_empty() && weeks.clone().all(|week| open.get(&week).is_some_and(|open| *open >= places));
        if fits {
            for (_, open) in open.range_mut(weeks) {
                *open -= places;
            }
            offered.push(*waiting);
        }
    }
    offered
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn states_and_shares_read_back_as_they_are_written() {
        assert!(State::ALL.into_iter().all(|state| state.to_string().parse() == Ok(state)));
        assert!(Shares::ALL.into_iter().all(|shares| shares.to_string().parse() == Ok(shares)));
        assert_eq!("".parse(), Ok(Shares::Nothing));
    }

    #[test]
    fn an_offer_ends_by_day() {
        let london: Zone = "Europe/London".parse().unwrap();
        let ends = |now: &str, hours| {
            let end = offer_end(now.parse().unwrap(), hours, &london);
            format!("{} {}", end.day_in(&london), end.time_in(&london))
        };
        assert_eq!(ends("2026-11-26T10:00:00Z", 48), "2026-11-28 10:00");
        assert_eq!(ends("2026-11-26T21:00:00Z", 48), "2026-11-29 09:00");
        assert_eq!(ends("2026-11-26T03:00:00Z", 48), "2026-11-28 09:00");
        assert_eq!(ends("2026-11-26T20:59:00Z", 48), "2026-11-28 20:59");
        // The night in which the clocks go back.
        assert_eq!(ends("2026-10-24T22:30:00Z", 2), "2026-10-25 09:00");
    }

    fn waiting(family: i64, places: u32, from_week: u32, until_week: u32) -> Waiting {
        Waiting { family: FamilyId::from(family), places, from_week, until_week }
    }

    #[test]
    fn twins_are_offered_two_places_or_none() {
        let line = [waiting(1, 2, 1, 2), waiting(2, 1, 1, 2)];
        let ids = |open: i64| {
            let mut open = Open::from([(1, open), (2, open)]);
            to_offer(&line, &mut open)
        };
        assert_eq!(ids(1), [line[1]]);
        assert_eq!(ids(2), [line[0]]);
        assert_eq!(ids(3), line);
        assert_eq!(ids(0), []);
        assert_eq!(ids(-1), []);
    }

    #[test]
    fn who_wants_a_full_week_waits() {
        let mut open = Open::from([(1, 1), (2, 0), (3, 1)]);
        let line = [waiting(1, 1, 1, 3), waiting(2, 1, 3, 3), waiting(3, 1, 4, 4), waiting(4, 1, 3, 2)];
        assert_eq!(to_offer(&line, &mut open), [line[1]]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn any_offer_lasts_its_hours_and_ends_by_day(
            pick in any::<prop::sample::Index>(), seconds in 1_700_000_000_i64..1_900_000_000, hours in 1_u32..=336,
        ) {
            let names = Zone::names();
            let zone: Zone = names[pick.index(names.len())].parse().unwrap();
            let now = Moment::from_seconds(seconds);
            let end = offer_end(now, hours, &zone);
            let lasted = end.seconds() - now.seconds();
            prop_assert!(lasted >= i64::from(hours) * 3600, "shorter than promised");
            prop_assert!(lasted <= i64::from(hours) * 3600 + 14 * 3600, "more than a night longer");
            let time = end.time_in(&zone);
            prop_assert!(time >= TimeOfDay::of(9, 0).unwrap() && time < TimeOfDay::of(21, 0).unwrap(), "{time}");
        }

        #[test]
        fn nobody_is_passed_over_who_fits(
            open in prop::collection::vec(-1_i64..4, 5),
            line in prop::collection::vec((1_u32..3, 1_u32..6, 1_u32..7), 0..8),
        ) {
            let line: Vec<Waiting> =
                (1..).zip(line).map(|(id, (places, from, until))| waiting(id, places, from, until)).collect();
            let mut left: Open = (1..).zip(open).collect();
            let before = left.clone();
            let offered = to_offer(&line, &mut left);
            prop_assert!(left.iter().all(|(week, open)| *open >= 0 || before[week] == *open), "a week is over-full");
            for waiting in line.iter().filter(|waiting| !offered.contains(waiting)) {
                let mut weeks = waiting.from_week..=waiting.until_week;
                let fits = !weeks.is_empty()
                    && weeks.all(|week| left.get(&week).is_some_and(|open| *open >= i64::from(waiting.places)));
                prop_assert!(!fits, "{waiting:?} still fits and was not asked");
            }
        }
    }
}
