//! How long it is until a session, which flags are new, and what is late. Pure.

use std::collections::BTreeMap;

use crate::amount::Amount;
use crate::calendar::{Day, Moment, Zone};
use crate::ids::{ClassId, FamilyId};
use crate::money::account::{Account, totals};
use crate::money::model::Entry;
use crate::needs::flags::Flag;
use crate::words::counted;

const MINUTE: i64 = 60;
/// Up to so many minutes ahead the page counts them; beyond that it counts days.
const NEAR: i64 = 12 * 60;

/// How long it is until a session that is not over: "in 1 hour 20 minutes", "tomorrow", "began 5 minutes ago".
/// `static/today.js` says the same while the page is open.
pub fn countdown(now: Moment, starts: Moment, zone: &Zone) -> String {
    let seconds = starts.seconds() - now.seconds();
    if seconds <= 0 {
        return match -seconds / MINUTE {
            0 => "begins now".to_owned(),
            minutes => format!("began {} ago", lasting(minutes)),
        };
    }
    let minutes = (seconds + MINUTE - 1) / MINUTE;
    match starts.day_in(zone).days_since(now.day_in(zone)) {
        days if minutes < NEAR || days == 0 => format!("in {}", lasting(minutes)),
        1 => "tomorrow".to_owned(),
        days => format!("in {days} days"),
    }
}

/// "5 minutes", "1 hour", "1 hour 20 minutes".
fn lasting(minutes: i64) -> String {
    let said = |number: i64, one, many| counted(usize::try_from(number).unwrap_or(0), one, many);
    match (minutes / 60, minutes % 60) {
        (0, rest) => said(rest, "minute", "minutes"),
        (hours, 0) => said(hours, "hour", "hours"),
        (hours, rest) => format!("{} {}", said(hours, "hour", "hours"), said(rest, "minute", "minutes")),
    }
}

/// The flags that were not there before.
pub fn fresh(now: &[Flag], before: &[Flag]) -> Vec<Flag> {
    now.iter().filter(|flag| !before.contains(flag)).cloned().collect()
}

/// What should have been paid by now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Late {
    /// By how many families.
    pub families: usize,
    /// How much, in each currency.
    pub amounts: Vec<Amount>,
}

impl Late {
    /// What is late on `today` of the accounts that are not even.
    pub fn on(today: Day, uneven: BTreeMap<ClassId, BTreeMap<FamilyId, Vec<Entry>>>) -> Self {
        let accounts = uneven.into_values().flat_map(BTreeMap::into_values);
        let late = accounts.filter_map(|entries| Some(Account::of(entries, None)?.on(today).now));
        let late: Vec<Amount> = late.filter(Amount::is_some).collect();
        Self { families: late.len(), amounts: totals(late.into_iter()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn until(now: &str, starts: &str) -> String {
        countdown(now.parse().unwrap(), starts.parse().unwrap(), &"Europe/London".parse().unwrap())
    }

    #[test]
    fn near_it_counts_minutes_and_far_away_days() {
        let starts = "2026-11-26T10:30:00Z";
        for (now, words) in [
            ("2026-11-26T09:10:00Z", "in 1 hour 20 minutes"),
            ("2026-11-26T09:09:30Z", "in 1 hour 21 minutes"),
            ("2026-11-26T09:30:00Z", "in 1 hour"),
            ("2026-11-26T08:29:00Z", "in 2 hours 1 minute"),
            ("2026-11-26T10:29:01Z", "in 1 minute"),
            ("2026-11-26T10:30:00Z", "begins now"),
            ("2026-11-26T10:30:59Z", "begins now"),
            ("2026-11-26T10:42:10Z", "began 12 minutes ago"),
            ("2026-11-26T11:31:00Z", "began 1 hour 1 minute ago"),
            ("2026-11-25T23:00:00Z", "in 11 hours 30 minutes"),
            ("2026-11-25T22:00:00Z", "tomorrow"),
            ("2026-11-25T00:00:00Z", "tomorrow"),
            ("2026-11-24T23:59:00Z", "in 2 days"),
            ("2026-10-26T09:00:00Z", "in 31 days"),
        ] {
            assert_eq!(until(now, starts), words, "{now}");
        }
        assert_eq!(until("2026-11-26T06:00:00Z", "2026-11-26T19:00:00Z"), "in 13 hours", "later the same day");
        // The night on which the clocks go back has an hour more.
        assert_eq!(until("2026-10-24T23:30:00Z", "2026-10-25T10:00:00Z"), "in 10 hours 30 minutes");
    }
}
