//! What each family has not been taught yet, and where it can still learn it. Pure.

use std::collections::BTreeSet;

use crate::calendar::Day;
use crate::classes::model::Class;
use crate::classes::terms::AgeRange;
use crate::curriculum::model::{Area, Region};
use crate::families::model::{Baby, Family};
use crate::ids::FamilyId;

/// How many sessions of other classes are offered for one region.
const MOST_OFFERS: usize = 3;

/// A session that was taught and that a family was expected in.
#[derive(Clone, Debug)]
pub struct Attended {
    /// Which family.
    pub family: FamilyId,
    /// Whether it came; without a mark it is taken to have come.
    pub came: bool,
    /// What it had the chance to learn: what came new, and as a guest or in a recap also what was reviewed.
    pub learnt: Vec<Region>,
}

/// A session of another class that is still to come.
#[derive(Clone, Debug)]
pub struct Elsewhere {
    /// Of which class.
    pub class: Class,
    /// For which ages that class is meant.
    pub ages: AgeRange,
    /// Its week there.
    pub week: u32,
    /// Its day.
    pub day: Day,
    /// What comes new in it.
    pub new: Vec<Region>,
    /// What is reviewed in it.
    pub reviewed: Vec<Region>,
    /// How many places are left.
    pub room: i64,
}

/// Whether a session teaches a region as new or shows it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Teaches {
    /// It comes new there.
    New,
    /// It is reviewed there.
    Review,
}

/// A way to catch up on a region in another class.
#[derive(Clone, Debug)]
pub struct Offer<'e> {
    /// The session.
    pub session: &'e Elsewhere,
    /// How it comes there.
    pub teaches: Teaches,
}

/// The regions that a family of a class has not been taught, of those that the class has: in the order of teaching.
pub fn missed(taught: &[Region], family: FamilyId, attended: &[Attended]) -> Vec<Region> {
    let came = attended.iter().filter(|session| session.family == family && session.came);
    let learnt: BTreeSet<Area> =
        came.flat_map(|session| &session.learnt).flat_map(|region| region.areas().iter().copied()).collect();
    let is_missed = |region: &&Region| region.areas().iter().any(|area| !learnt.contains(area));
    let mut missed: Vec<Region> = taught.iter().filter(is_missed).cloned().collect();
    missed.dedup();
    missed
}

/// Where a family can still learn a region before its own course ends on `last_day`: with room, for its age, and really
/// taught there. What comes new stands before what is reviewed, the earliest first.
pub fn offers<'e>(region: &Region, family: &Family, last_day: Day, sessions: &'e [Elsewhere]) -> Vec<Offer<'e>> {
    let mut offers: Vec<Offer> = sessions
        .iter()
        .filter(|session| fits(session, family, last_day))
        .filter_map(|session| offer(region, session))
        .collect();
    offers.sort_by_key(|offer| (offer.teaches, offer.session.day));
    offers.truncate(MOST_OFFERS);
    offers
}

fn fits(session: &Elsewhere, family: &Family, last_day: Day) -> bool {
    let has_the_age = |baby: &Baby| {
        let age = baby.age_on(&session.day);
        session.ages.holds(age.weeks) || age.corrected.is_some_and(|weeks| session.ages.holds(weeks))
    };
    session.class.id != family.class_id
        && session.day <= last_day
        && session.room >= i64::from(family.places)
        && family.babies.iter().all(has_the_age)
}

fn offer<'e>(region: &Region, session: &'e Elsewhere) -> Option<Offer<'e>> {
    let covers = |regions: &[Region]| {
        let covered: BTreeSet<Area> = regions.iter().flat_map(|region| region.areas().iter().copied()).collect();
        region.areas().iter().all(|area| covered.contains(area))
    };
    let both = || covers(&[session.new.as_slice(), &session.reviewed].concat());
    let teaches = if covers(&session.new) { Teaches::New } else { both().then_some(Teaches::Review)? };
    Some(Offer { session, teaches })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::curriculum::model::shipped_regions;
    use crate::families::booking::{Consents, State};
    use crate::families::model::{LAST_WEEK, WeeksEarly};
    use crate::ids::{ClassId, PlanId};
    use crate::languages::Reads;

    fn class(id: i64) -> Class {
        Class {
            id: ClassId::from(id),
            plan_id: PlanId::from(1),
            name: "Thursdays".parse().unwrap(),
            venue: "Elm Hall".parse().unwrap(),
            zone: "Europe/London".parse().unwrap(),
            capacity: 8,
            is_public: false,
            revision: 1,
            families: 0,
            taken: 0,
        }
    }

    fn day(days: i32) -> Day {
        Day::of(2026, 11, 26).unwrap().plus_days(days)
    }

    fn family(weeks_old: i32) -> Family {
        let baby = Baby { name: "Mia".parse().unwrap(), born: day(-7 * weeks_old), weeks_early: WeeksEarly(0) };
        Family {
            id: FamilyId::from(1),
            class_id: ClassId::from(1),
            from_week: 1,
            until_week: LAST_WEEK,
            state: State::Booked,
            places: 1,
            offered_until: None,
            consents: Consents::default(),
            note: "".parse().unwrap(),
            reads: Reads::default(),
            sheet_token: String::new(),
            revision: 1,
            adults: Vec::new(),
            babies: vec![baby],
        }
    }

    fn elsewhere(days: i32, new: &[usize], reviewed: &[usize]) -> Elsewhere {
        let regions = |places: &[usize]| places.iter().map(|place| shipped_regions()[*place].clone()).collect();
        Elsewhere {
            class: class(2),
            ages: AgeRange::default(),
            week: 1,
            day: day(days),
            new: regions(new),
            reviewed: regions(reviewed),
            room: 1,
        }
    }

    fn attended(came: bool, learnt: &[usize]) -> Attended {
        let learnt = learnt.iter().map(|place| shipped_regions()[*place].clone()).collect();
        Attended { family: FamilyId::from(1), came, learnt }
    }

    #[test]
    fn what_was_missed_stays_missed_until_it_is_learnt_elsewhere() {
        let taught = shipped_regions()[..3].to_vec();
        let own = [attended(true, &[0]), attended(false, &[1]), attended(true, &[2])];
        assert_eq!(missed(&taught, FamilyId::from(1), &own), [shipped_regions()[1].clone()]);
        let visit = [own.as_slice(), &[attended(true, &[1, 0])]].concat();
        assert!(missed(&taught, FamilyId::from(1), &visit).is_empty());
        let stayed_away = [own.as_slice(), &[attended(false, &[1])]].concat();
        assert_eq!(missed(&taught, FamilyId::from(1), &stayed_away).len(), 1);
        assert_eq!(missed(&taught, FamilyId::from(2), &visit), taught, "who was never there missed it all");
    }

    #[test]
    fn tummy_is_offered_where_tummy_is_taught() {
        let sessions = [elsewhere(9, &[2], &[0, 1]), elsewhere(7, &[1], &[0]), elsewhere(2, &[0], &[])];
        let tummy = &shipped_regions()[1];
        let found = offers(tummy, &family(9), day(30), &sessions);
        assert_eq!(
            found.iter().map(|offer| (offer.session.day, offer.teaches)).collect::<Vec<_>>(),
            [(day(7), Teaches::New), (day(9), Teaches::Review)]
        );
        assert!(offers(tummy, &family(9), day(6), &sessions).is_empty(), "too late");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn nothing_is_offered_that_is_full_too_late_too_old_or_something_else(
            region in 0_usize..5, age in 1_i32..60, last in 0_i32..60, sessions in prop::collection::vec(
                (0_i32..80, prop::collection::vec(0_usize..5, 0..3), prop::collection::vec(0_usize..5, 0..4), -1_i64..3, 0_u32..20, 20_u32..50, 1_i64..4), 0..12),
        ) {
            let (region, family) = (&shipped_regions()[region], family(age));
            let sessions: Vec<Elsewhere> = sessions
                .into_iter()
                .map(|(days, new, reviewed, room, from, to, class_id)| Elsewhere {
                    room,
                    ages: AgeRange { from: Some(from), to: Some(to) },
                    class: class(class_id),
                    ..elsewhere(days, &new, &reviewed)
                })
                .collect();
            let fitting = |session: &Elsewhere| {
                let weeks = session.day.days_since(family.babies[0].born) / 7;
                session.room >= 1
                    && session.day <= day(last)
                    && session.class.id != family.class_id
                    && session.ages.holds(weeks)
                    && [&session.new[..], &session.reviewed[..]].concat().contains(region)
            };
            let found = offers(region, &family, day(last), &sessions);
            prop_assert!(found.iter().all(|offer| fitting(offer.session)));
            prop_assert_eq!(found.len(), sessions.iter().filter(|session| fitting(session)).count().min(MOST_OFFERS));
        }
    }
}
