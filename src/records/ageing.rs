//! Which copies of the data are kept as they age: those of the last days, then one of each week, then one of each month.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Day;

/// The newest copies, one a day.
const DAILY: usize = 7;
/// Then the first copy of each of so many weeks.
const WEEKLY: usize = 4;
/// And the first copy of each of so many months.
const MONTHLY: usize = 12;

/// The days whose copies have had their time. It counts the copies that there are rather than days that pass, so that
/// neither a clock that jumps nor a server that was off for long costs a copy.
pub fn past_use(copies: &BTreeSet<Day>) -> BTreeSet<Day> {
    let daily = copies.iter().rev().take(DAILY).copied();
    let kept: BTreeSet<Day> =
        daily.chain(first_of_each(copies, WEEKLY, week)).chain(first_of_each(copies, MONTHLY, month)).collect();
    copies.difference(&kept).copied().collect()
}

/// The first copy of each of the latest `most` stretches of time that have one.
fn first_of_each(copies: &BTreeSet<Day>, most: usize, stretch: fn(Day) -> i32) -> Vec<Day> {
    let mut firsts = BTreeMap::new();
    for day in copies {
        firsts.entry(stretch(*day)).or_insert(*day);
    }
    firsts.into_values().rev().take(most).collect()
}

/// Weeks since one that began on a Monday.
fn week(day: Day) -> i32 {
    Day::of(2001, 1, 1).map_or(0, |monday| day.days_since(monday)).div_euclid(7)
}

/// Months since the start of the calendar.
fn month(day: Day) -> i32 {
    let (year, month, _) = day.numbers();
    year * 12 + i32::from(month)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(number: i32) -> Day {
        Day::of(2026, 11, 26).unwrap().plus_days(number)
    }

    /// The copies that are left when one is made on each of these days and the old ones go each time.
    fn after(days: impl Iterator<Item = i32>) -> BTreeSet<Day> {
        let mut copies = BTreeSet::new();
        for number in days {
            copies.insert(day(number));
            for past in past_use(&copies) {
                copies.remove(&past);
            }
        }
        copies
    }

    #[test]
    fn two_years_of_days_leave_a_week_a_month_and_a_year() {
        let left = after(0..730);
        let ages: Vec<i32> = left.iter().rev().map(|copy| day(729).days_since(*copy)).collect();
        assert_eq!(ages[..7], [0, 1, 2, 3, 4, 5, 6]);
        assert!((18..=23).contains(&left.len()), "{ages:?}");
        assert!((335..=366).contains(ages.last().unwrap()), "the oldest is about a year old: {ages:?}");
        let firsts = left.iter().filter(|copy| copy.numbers().2 == 1).count();
        assert!(firsts >= 11, "the first copy of each month: {left:?}");
    }

    proptest! {
        #[test]
        fn whatever_days_had_a_copy(gaps in prop::collection::vec(1_i32..60, 1..200)) {
            let days: Vec<i32> = gaps.iter().scan(0, |at, gap| { *at += gap; Some(*at) }).collect();
            let left = after(days.iter().copied());
            // As many as there should be, and never more.
            prop_assert!(left.len() <= DAILY + WEEKLY + MONTHLY);
            prop_assert!(left.len() >= DAILY.min(days.len()));
            // The newest are all there.
            for newest in days.iter().rev().take(DAILY) {
                prop_assert!(left.contains(&day(*newest)));
            }
            // So is one of each of the last months, and what is left stays when nothing is added.
            let months: BTreeSet<i32> = days.iter().map(|number| month(day(*number))).collect();
            for wanted in months.iter().rev().take(MONTHLY) {
                prop_assert!(left.iter().any(|copy| month(*copy) == *wanted));
            }
            prop_assert!(past_use(&left).is_empty());
        }

        #[test]
        fn a_clock_that_jumped_costs_no_more_than_one_copy(jump in -40_000_i32..40_000) {
            let before = after(0..400);
            let mut jumped = before.clone();
            jumped.insert(day(400 + jump));
            let lost = past_use(&jumped);
            prop_assert!(lost.iter().filter(|lost| before.contains(lost)).count() <= 3, "{:?}", lost);
        }
    }
}
