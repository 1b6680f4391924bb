//! Days, times and lists by the rules of a language (CLDR data that is part of the program).

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{MDE, T, YMD};
use icu_datetime::input::{Date, Time};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;

use super::{Each, Language};
use crate::calendar::{Day, TimeOfDay};

/// How much of a day is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// "Thursday 26 November".
    Long,
    /// "Thu 26 Nov".
    Short,
    /// "26 November 2026".
    Full,
}

struct Formats {
    long: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    short: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    full: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    time: NoCalendarFormatter<T>,
    list: ListFormatter,
}

impl Formats {
    /// Nothing when the data of the language is not part of the program; a test asks for every one.
    fn of(language: Language) -> Option<Self> {
        // Western digits also in Arabic: drawings and addresses have them too, and every reader knows them.
        let tag = if language == Language::Arabic { "ar-u-nu-latn" } else { language.tag() };
        let locale: Locale = tag.parse().ok()?;
        Some(Self {
            long: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::long()).ok()?,
            short: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::medium()).ok()?,
            full: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).ok()?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok()?,
        })
    }
}

fn formats(language: Language) -> Option<&'static Formats> {
    static FORMATS: Each<Option<Formats>> = Each::new(Formats::of);
    FORMATS.of(language).as_ref()
}

/// A day in words.
pub fn day(language: Language, day: Day, length: Length) -> String {
    let (year, month, of_month) = day.numbers();
    let in_words =
        formats(language).zip(Date::try_new_gregorian(year, month, of_month).ok()).map(
            |(formats, date)| match length {
                Length::Long => formats.long.format(&date).to_string(),
                Length::Short => formats.short.format(&date).to_string(),
                Length::Full => formats.full.format(&date).to_string(),
            },
        );
    in_words.unwrap_or_else(|| day.to_string())
}

/// A time of day as it is written.
pub fn time(language: Language, time: TimeOfDay) -> String {
    let (hour, minute) = time.numbers();
    let written = formats(language).zip(Time::try_new(hour, minute, 0, 0).ok());
    written.map_or_else(
        || time.to_string(),
        // A half of the day never stands alone on a line.
        |(formats, time)| formats.time.format(&time).to_string().replace(' ', "\u{a0}"),
    )
}

/// A mark that nobody sees, after which a line of mixed scripts runs from right to left.
const RIGHT_TO_LEFT: char = '\u{200f}';

/// "chest, arms and face".
pub fn listed(language: Language, names: &[String]) -> String {
    let list = formats(language).map(|formats| formats.list.format(names.iter()).to_string());
    let list = list.unwrap_or_else(|| names.join(", "));
    // A list of Latin names in an Arabic sentence still begins at the right.
    let is_arabic = |letter: char| ('\u{600}'..'\u{700}').contains(&letter);
    let turns = language == Language::Arabic && names.len() > 1 && !list.starts_with(is_arabic);
    if turns { format!("{RIGHT_TO_LEFT}{list}") } else { list }
}
