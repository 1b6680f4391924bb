//! Days, times of day, moments and zones: civil values stay civil, instants are instants.
//!
//! What people agree on, when a session is, is kept as they say it, a day and a time on the wall with the zone of the class:
//! so it stays half past ten when a country changes its clocks' rules. What happened, and when something runs out, is kept as
//! an instant; one becomes the other in [`Zone::moment`] and [`Moment::day_in`] alone, by the tz database in the program.

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, ToSpan, Zoned};
use serde::{Deserialize, Serialize};

use crate::db::stored_as_text;

/// A day of the calendar, in no zone: a date of birth, the date of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(civil::Date);

impl Day {
    /// The day of this year, month and day of the month, when there is such a day.
    pub fn of(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().map(Self)
    }

    /// This day moved by whole days; stays at the calendar's end when it would pass it.
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(days.days()))
    }

    /// This day moved by whole weeks.
    pub fn plus_weeks(self, weeks: i32) -> Self {
        self.plus_days(weeks.saturating_mul(7))
    }

    /// The same day so many years later; 28 February for a 29th that is not there.
    pub fn plus_years(self, years: i32) -> Self {
        Self(self.0.saturating_add(years.years()))
    }

    /// Days from `earlier` to this day; negative when this day comes first.
    pub fn days_since(self, earlier: Day) -> i32 {
        let span = self.0.since(earlier.0).unwrap_or_default();
        span.get_days()
    }

    /// Its year, month and day of the month.
    pub fn numbers(self) -> (i32, u8, u8) {
        (self.0.year().into(), self.0.month().unsigned_abs(), self.0.day().unsigned_abs())
    }

    /// The year of the calendar.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// "Thursday 26 November".
    pub fn long(self) -> String {
        self.0.strftime("%A %-d %B").to_string()
    }

    /// "Thu 26 Nov".
    pub fn short(self) -> String {
        self.0.strftime("%a %-d %b").to_string()
    }

    /// "November 2026".
    pub fn month(self) -> String {
        self.0.strftime("%B %Y").to_string()
    }

    /// "26 November 2026".
    pub fn full(self) -> String {
        self.0.strftime("%-d %B %Y").to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl FromStr for Day {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let day: civil::Date =
            text.trim().parse().map_err(|_| "Please give a date as year-month-day, like 2026-11-26.")?;
        if (1900..=2200).contains(&day.year()) { Ok(Self(day)) } else { Err("Please give a date of our times.") }
    }
}

/// A time of day on the wall, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay(civil::Time);

impl TimeOfDay {
    /// The time at this hour (0 to 23) and minute (0 to 59), when there is such a time.
    pub fn of(hour: i8, minute: i8) -> Option<Self> {
        civil::Time::new(hour, minute, 0, 0).ok().map(Self)
    }

    /// Its hour and minute.
    pub fn numbers(self) -> (u8, u8) {
        (self.0.hour().unsigned_abs(), self.0.minute().unsigned_abs())
    }

    /// This time moved on by minutes, round the clock.
    pub fn plus_minutes(self, minutes: u32) -> Self {
        Self(self.0.wrapping_add(i64::from(minutes).minutes()))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

impl FromStr for TimeOfDay {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const HOW: &str = "Please give a time as hours and minutes, like 10:30.";
        let (hour, rest) = text.trim().split_once(':').ok_or(HOW)?;
        let minute = rest.get(..2).ok_or(HOW)?;
        Self::of(hour.parse().map_err(|_| HOW)?, minute.parse().map_err(|_| HOW)?).ok_or(HOW)
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

/// An instant, to the second, the same the world over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(Timestamp);

impl Moment {
    /// The moment this many seconds after the start of 1970 (UTC).
    pub fn from_seconds(seconds: i64) -> Self {
        Self(Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// Seconds since the start of 1970 (UTC).
    pub fn seconds(self) -> i64 {
        self.0.as_second()
    }

    /// This moment moved by seconds.
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self::from_seconds(self.seconds().saturating_add(seconds))
    }

    /// The calendar's day at this moment in `zone`.
    pub fn day_in(self, zone: &Zone) -> Day {
        Day(self.0.to_zoned(zone.0.clone()).date())
    }

    /// The time on the wall at this moment in `zone`.
    pub fn time_in(self, zone: &Zone) -> TimeOfDay {
        let time = self.0.to_zoned(zone.0.clone()).time();
        TimeOfDay(civil::Time::constant(time.hour(), time.minute(), 0, 0))
    }
}

impl From<Timestamp> for Moment {
    fn from(timestamp: Timestamp) -> Self {
        Self::from_seconds(timestamp.as_second())
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl FromStr for Moment {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<Timestamp>().map(Self::from).map_err(|_| "not a moment")
    }
}

/// A change of the clocks in a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockChange {
    /// When it happens.
    pub at: Moment,
    /// How many seconds clocks are ahead of UTC before.
    pub before: i32,
    /// How many after.
    pub after: i32,
    /// What the time is called after: "GMT".
    pub name: String,
    /// Whether it is summer time after.
    pub is_summer: bool,
}

/// A time zone of the tz database, by its name ("Europe/London"). The database is part of the program; where the machine has
/// one of its own, which gets new rules sooner, that one is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Zone {
    /// The zone whose clocks never change.
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// The zone's name in the tz database.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The names of the tz database that name a place, and UTC, for a list to choose from.
    pub fn names() -> Vec<String> {
        const CONTINENTS: [&str; 9] = [
            "Africa/",
            "America/",
            "Antarctica/",
            "Asia/",
            "Atlantic/",
            "Australia/",
            "Europe/",
            "Indian/",
            "Pacific/",
        ];
        let names = jiff::tz::db().available().map(|name| name.to_string());
        let of_place = |name: &String| name == "UTC" || CONTINENTS.iter().any(|continent| name.starts_with(continent));
        names.filter(of_place).collect()
    }

    /// The moment when clocks in this zone show `time` on `day`. A time that a change of the clocks leaves out is
    /// taken as much later as the clocks jump; of a time that comes twice, the first is meant.
    pub fn moment(&self, day: Day, time: TimeOfDay) -> Moment {
        let zoned = day.0.to_datetime(time.0).to_zoned(self.0.clone());
        zoned.map_or(Moment(Timestamp::UNIX_EPOCH), |zoned: Zoned| Moment(zoned.timestamp()))
    }

    /// Whether clocks in this zone show `time` twice on `day`, since they are put back.
    pub fn shows_twice(&self, day: Day, time: TimeOfDay) -> bool {
        matches!(self.0.to_ambiguous_timestamp(day.0.to_datetime(time.0)).offset(), AmbiguousOffset::Fold { .. })
    }

    /// How the clocks of this zone stand from one moment to another: the change that holds at the first, and each that
    /// follows until the second. A zone whose clocks have never changed has one that changes nothing.
    pub fn changes(&self, from: Moment, until: Moment) -> Vec<ClockChange> {
        let zone = &self.0;
        let change = |at: Moment, name: &str, is_summer| {
            let before = zone.to_offset(at.plus_seconds(-1).0).seconds();
            ClockChange { at, before, after: zone.to_offset(at.0).seconds(), name: name.to_owned(), is_summer }
        };
        let known = |change: &ClockChange| change.at.seconds() >= 0;
        let held = zone.preceding(from.plus_seconds(1).0).next();
        let held = held.map(|held| change(held.timestamp().into(), held.abbreviation(), held.dst().is_dst()));
        let never = || {
            let (info, at) = (zone.to_offset_info(from.0), Moment::from_seconds(0));
            let offset = info.offset().seconds();
            ClockChange { at, before: offset, after: offset, name: info.abbreviation().to_owned(), is_summer: false }
        };
        let later = zone.following(from.0).take_while(|later| Moment::from(later.timestamp()) <= until);
        let later = later.map(|later| change(later.timestamp().into(), later.abbreviation(), later.dst().is_dst()));
        std::iter::once(held.filter(known).unwrap_or_else(never)).chain(later).collect()
    }

    /// The moment at which `day` begins in this zone.
    pub fn start_of(&self, day: Day) -> Moment {
        self.moment(day, TimeOfDay(civil::Time::midnight()))
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

impl FromStr for Zone {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const HOW: &str = "Please choose a time zone of the list, like Europe/London.";
        let zone = TimeZone::get(text.trim()).map_err(|_| HOW)?;
        if zone.iana_name().is_some() { Ok(Self(zone)) } else { Err(HOW) }
    }
}

stored_as_text!(Day, TimeOfDay, Moment, Zone);
