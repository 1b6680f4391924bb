//! The dates of a class: weekly, around days off, and what a cancelled session does to the rest. Pure.

use crate::calendar::Day;

/// The dates of `weeks` sessions, one a week from `first` on. A day off shifts the rest; nothing is left out.
pub fn dates(first: Day, weeks: u32, off: &[Day]) -> Vec<Day> {
    let mut dates = Vec::new();
    let mut day = first;
    while dates.len() < weeks as usize {
        if !off.contains(&day) {
            dates.push(day);
        }
        day = day.plus_weeks(1);
    }
    dates
}

/// What happens to the weeks when a session is cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cancelling {
    /// This week and all after it move to the next date each, the last to a new one.
    MoveTheRest,
    /// The others keep their dates; this week is held after the last of them.
    AppendAtTheEnd,
}

/// A week's new date.
pub type Shift = (u32, Day);

/// New dates for the weeks that move when `week` is cancelled, the latest date first, so that no two sessions ever
/// stand on one day while they are written down. `held` are all weeks with their dates. Empty when there is no such
/// week.
pub fn cancelled(held: &[(u32, Day)], week: u32, how: Cancelling, off: &[Day]) -> Vec<Shift> {
    let mut by_date = held.to_vec();
    by_date.sort_unstable_by_key(|(_, day)| *day);
    let Some(place) = by_date.iter().position(|(number, _)| *number == week) else { return Vec::new() };
    let Some((_, last)) = by_date.last() else { return Vec::new() };
    let extra = dates(last.plus_weeks(1), 1, off);
    match how {
        Cancelling::AppendAtTheEnd => extra.into_iter().map(|day| (week, day)).collect(),
        Cancelling::MoveTheRest => {
            let later = by_date[place..].iter().skip(1).map(|(_, day)| *day).chain(extra);
            let mut shifts: Vec<Shift> =
                by_date[place..].iter().zip(later).map(|((number, _), day)| (*number, day)).collect();
            shifts.reverse();
            shifts
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn day() -> impl Strategy<Value = Day> {
        (0..20_000).prop_map(|days| Day::of(2020, 1, 1).unwrap().plus_days(days))
    }

    /// A first day, a number of weeks, and days off of which some fall on the class's weekday.
    fn course() -> impl Strategy<Value = (Day, u32, Vec<Day>)> {
        (day(), 1_u32..12, proptest::collection::vec(0..100, 0..12)).prop_map(|(first, weeks, off)| {
            (first, weeks, off.into_iter().map(|days| first.plus_days(days * 7 / 2)).collect())
        })
    }

    proptest! {
        #[test]
        fn any_course_meets_each_week_around_its_days_off((first, weeks, off) in course()) {
            let dates = dates(first, weeks, &off);
            prop_assert_eq!(dates.len(), weeks as usize);
            prop_assert!(dates.iter().all(|day| !off.contains(day)));
            prop_assert!(dates.iter().all(|day| day.days_since(first) % 7 == 0));
            prop_assert!(dates.is_sorted_by(|earlier, later| earlier < later));
            // Every week between the first and the last date is either held or off.
            let last = dates.last().unwrap();
            let all = (0..=last.days_since(first) / 7).map(|week| first.plus_weeks(week));
            prop_assert!(all.into_iter().all(|day| dates.contains(&day) || off.contains(&day)));
        }

        #[test]
        fn a_cancelled_day_is_free_and_all_weeks_are_held((first, weeks, off) in course(), pick in 0_u32..12, append in any::<bool>()) {
            let week = pick % weeks + 1;
            let held: Vec<(u32, Day)> = (1..).zip(dates(first, weeks, &off)).collect();
            let cancelled_day = held[week as usize - 1].1;
            let how = if append { Cancelling::AppendAtTheEnd } else { Cancelling::MoveTheRest };
            let mut now = held.clone();
            for (number, day) in cancelled(&held, week, how, &off) {
                prop_assert!(now.iter().all(|(_, taken)| *taken != day), "two sessions on one day on the way");
                now[number as usize - 1].1 = day;
            }
            let days: BTreeSet<Day> = now.iter().map(|(_, day)| *day).collect();
            prop_assert_eq!(days.len(), weeks as usize);
            prop_assert!(!days.contains(&cancelled_day));
            prop_assert!(days.iter().all(|day| !off.contains(day)));
            let in_order = now.is_sorted_by(|earlier, later| earlier.1 < later.1);
            prop_assert!(in_order || append);
            let moved = now.iter().zip(&held).filter(|(now, held)| now != held).count();
            prop_assert_eq!(moved, if append { 1 } else { (weeks - week + 1) as usize });
        }
    }

    #[test]
    fn a_week_that_is_not_held_moves_nothing() {
        assert!(cancelled(&[], 1, Cancelling::MoveTheRest, &[]).is_empty());
    }
}
