//! A vaccine beside her rules on waiting. What was told decides how exactly its hours are counted.

use crate::calendar::{Day, Moment, Zone};
use crate::curriculum::model::Caution;
use crate::ids::FamilyId;
use crate::needs::flags::{At, Known, Touch};
use crate::needs::model::{DayAndTime, QuestionKind};
use crate::needs::rules::RuleKind;

/// A vaccine as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Vaccine {
    /// At this moment.
    At(Moment),
    /// Some time on this day.
    On(Day),
    /// At the latest when the family said so.
    Before(Moment),
    /// It had this date; nobody has told whether it was given.
    Due(Day),
}

impl Vaccine {
    fn of(told: DayAndTime, zone: &Zone) -> Self {
        told.time.map_or(Self::On(told.day), |time| Self::At(zone.moment(told.day, time)))
    }

    /// From when on her hours are counted: never earlier than it can have been given.
    fn counted_from(self, zone: &Zone) -> Moment {
        match self {
            Self::At(moment) | Self::Before(moment) => moment,
            Self::On(day) | Self::Due(day) => zone.start_of(day.plus_days(1)),
        }
    }

    /// The last day on which it can have been given.
    fn day(self, zone: &Zone) -> Day {
        match self {
            Self::At(moment) | Self::Before(moment) => moment.day_in(zone),
            Self::On(day) | Self::Due(day) => day,
        }
    }

    /// Whether it can have been given by this moment.
    fn has_come(self, by: Moment, zone: &Zone) -> bool {
        match self {
            Self::At(moment) => moment <= by,
            Self::On(day) | Self::Due(day) => day <= by.day_in(zone),
            Self::Before(_) => true,
        }
    }

    fn in_words(self, by: Moment) -> String {
        match self {
            Self::At(moment) => format!("vaccine {} ago", elapsed(by.seconds() - moment.seconds())),
            Self::On(day) => format!("vaccine on {}, time not told", day.short()),
            Self::Before(_) => "vaccine since last time, day not told".to_owned(),
            Self::Due(day) => format!("vaccine due on {}, not told whether it was given", day.short()),
        }
    }
}

/// The flag of a baby's latest vaccine, while one of her rules still waits: what it touches, its words, and whether
/// they speak of a doll.
pub(super) fn flags(known: &Known, family: FamilyId, place: u32, at: At<'_>) -> Option<(Vec<Touch>, String, bool)> {
    let vaccine = latest(known, family, place, at)?;
    let waits = |hours: u32| at.starts < vaccine.counted_from(at.zone).plus_seconds(i64::from(hours) * 60 * 60);
    let rule = |kind| known.rules.amount(kind).filter(|hours| waits(*hours));
    let told = vaccine.in_words(at.starts);
    if let Some(wait) = rule(RuleKind::VaccineWholeBody) {
        let doll = if matches!(vaccine, Vaccine::Due(_)) { "doll today if it was given" } else { "doll today" };
        let words = format!("{doll} ({told}; your rule {})", hours(wait));
        return Some((vec![Touch::Before], words, true));
    }
    let wait = rule(RuleKind::VaccineNearPlace)?;
    let words = format!("spare the place of the vaccine ({told}; your rule {} near it)", hours(wait));
    Some((vec![Touch::Before, Touch::Caution(Caution::Thigh)], words, false))
}

/// The latest vaccine that can have been given before the session. One that has a date counts as long as no vaccine
/// of that day or a later one was told.
fn latest(known: &Known, family: FamilyId, place: u32, at: At<'_>) -> Option<Vaccine> {
    let answer = |kind| known.answer(family, place, kind).and_then(|answer| answer.words.as_ref().parse().ok());
    let answered = answer(QuestionKind::LastVaccine).map(|told: DayAndTime| Vaccine::of(told, at.zone));
    let words = known.said.iter().filter(|said| said.family == family && said.vaccine);
    let said = words.map(|said| match said.day {
        Some(day) => Vaccine::of(DayAndTime { day, time: said.time }, at.zone),
        None => Vaccine::Before(said.said_at),
    });
    let mut told: Vec<Vaccine> = answered.into_iter().chain(said).collect();
    told.retain(|vaccine| vaccine.has_come(at.starts, at.zone));
    let due = answer(QuestionKind::NextVaccine).map(|told: DayAndTime| told.day);
    let open = |day: &Day| !told.iter().any(|vaccine| vaccine.day(at.zone) >= *day);
    let due = due.filter(open).map(Vaccine::Due).filter(|vaccine| vaccine.has_come(at.starts, at.zone));
    told.into_iter().chain(due).max_by_key(|vaccine| vaccine.counted_from(at.zone))
}

/// "less than 1 h", "23 h", "5 days".
fn elapsed(seconds: i64) -> String {
    match seconds / (60 * 60) {
        ..1 => "less than 1 h".to_owned(),
        hours @ ..100 => format!("{hours} h"),
        hours => format!("{} days", hours / 24),
    }
}

/// "48 h", "7 days".
fn hours(hours: u32) -> String {
    if hours > 72 && hours.is_multiple_of(24) { format!("{} days", hours / 24) } else { format!("{hours} h") }
}
