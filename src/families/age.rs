//! How old a baby is on a day, by the calendar and corrected for weeks born early.

use std::fmt;

use crate::calendar::Day;
use crate::families::model::WeeksEarly;
use crate::languages::Texts;

/// The age of a baby on one day, in whole weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Age {
    /// Weeks since birth; negative before it.
    pub weeks: i32,
    /// Weeks since the 40th week of pregnancy, for a baby born before it: age minus weeks born early.
    pub corrected: Option<i32>,
}

impl Age {
    /// The age on `day` of a baby born on `born`.
    pub fn on(day: Day, born: Day, early: WeeksEarly) -> Self {
        let weeks = day.days_since(born).div_euclid(7);
        let early = i32::try_from(early.0).unwrap_or(0);
        Self { weeks, corrected: (early > 0).then(|| weeks - early) }
    }

    /// The same to a family: "9 weeks", "9 weeks, corrected 4".
    pub fn say(self, t: &Texts) -> String {
        let id = match (self.weeks, self.corrected) {
            (..=-1, _) => "age.not-born",
            (_, Some(..=-1)) => "age.before-due",
            (_, Some(_)) => "age.corrected",
            (_, None) => "age",
        };
        let corrected = self.corrected.unwrap_or_default();
        t.say(id).count("weeks", self.weeks).count("corrected", corrected).to_string()
    }
}

/// "9 weeks", "9 weeks, corrected 4", "before the due date" where the corrected age is below 0.
impl fmt::Display for Age {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.weeks {
            ..=-1 => return out.write_str("not born yet"),
            1 => out.write_str("1 week")?,
            weeks => write!(out, "{weeks} weeks")?,
        }
        match self.corrected {
            Some(..=-1) => out.write_str(", before the due date"),
            Some(weeks) => write!(out, ", corrected {weeks}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn ages_read_as_people_say_them() {
        let on = |day_text, born, early| Age::on(day(day_text), day(born), WeeksEarly(early)).to_string();
        assert_eq!(on("2026-11-26", "2026-09-24", 0), "9 weeks");
        assert_eq!(on("2026-11-26", "2026-09-25", 0), "8 weeks");
        assert_eq!(on("2026-11-26", "2026-11-19", 0), "1 week");
        assert_eq!(on("2026-11-26", "2026-11-26", 0), "0 weeks");
        assert_eq!(on("2026-11-26", "2026-11-27", 0), "not born yet");
        assert_eq!(on("2026-11-26", "2026-09-24", 5), "9 weeks, corrected 4");
        assert_eq!(on("2026-11-26", "2026-10-29", 8), "4 weeks, before the due date");
        for (born, early) in
            [("2026-09-24", 0), ("2026-11-19", 0), ("2026-11-27", 0), ("2026-09-24", 5), ("2026-10-29", 8)]
        {
            let age = Age::on(day("2026-11-26"), day(born), WeeksEarly(early));
            assert_eq!(age.say(&Texts::default()), age.to_string());
        }
    }

    proptest! {
        #[test]
        fn a_week_later_everybody_is_a_week_older(born in 0..20_000, after in -100..2_000, early in 0_u32..=20) {
            let born = day("1990-01-01").plus_days(born);
            let then = born.plus_days(after);
            let (now, later) = (Age::on(then, born, WeeksEarly(early)), Age::on(then.plus_weeks(1), born, WeeksEarly(early)));
            prop_assert_eq!(later.weeks, now.weeks + 1);
            prop_assert_eq!(now.corrected.map(|weeks| weeks + i32::try_from(early).unwrap()), (early > 0).then_some(now.weeks));
            // A baby has lived its weeks in full, and not one more.
            prop_assert!(now.weeks * 7 <= after && after < (now.weeks + 1) * 7);
        }
    }
}
