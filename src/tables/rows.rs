//! A family out of a row, or what is wrong with it. Pure.

use std::fmt::Display;
use std::str::FromStr;

use crate::calendar::Day;
use crate::families::booking::Open;
use crate::families::model::{Adult, Baby, BabyName, Entry, WeeksEarly};
use crate::ids::ClassId;
use crate::languages::Reads;
use crate::tables::cells::Rows;
use crate::tables::columns::{Meaning, called};
use crate::tables::days::{self, Order};
use crate::tables::harmless::as_it_was;
use crate::text::{Name, Note};

/// How old a baby may be when its class begins, in days, as on the form of a family.
const OLDEST_DAYS: i32 = 5 * 366;

/// A class that families can come into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// Which class.
    pub id: ClassId,
    /// What it is called here: no two alike.
    pub label: String,
    /// Its own name.
    pub name: String,
    /// How many weeks it has.
    pub weeks: u32,
    /// Its first date.
    pub first: Day,
    /// The date of today where it meets.
    pub today: Day,
    /// The places that are open in each week.
    pub open: Open,
    /// Whether each baby takes a place of its own.
    pub by_baby: bool,
    /// For how many weeks a family stays in a rolling class.
    pub stay_weeks: Option<u32>,
}

impl Course {
    /// How many places a family with so many babies takes.
    pub fn places(&self, babies: usize) -> i64 {
        if self.by_baby { i64::try_from(babies).unwrap_or(i64::MAX) } else { 1 }
    }
}

/// What one cell, or what is missing in a row, has wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The row's number in the spreadsheet.
    pub row: usize,
    /// What the column is called there.
    pub column: String,
    /// What to do about it.
    pub sentence: String,
}

/// A table with its columns matched.
#[derive(Clone, Copy, Debug)]
pub struct Matched<'t> {
    /// All rows.
    pub rows: &'t Rows,
    /// The place of the row with the headings.
    pub heading: usize,
    /// What each column holds.
    pub means: &'t [Meaning],
    /// How its days are written.
    pub order: Order,
}

impl<'t> Matched<'t> {
    /// The headings.
    pub fn headings(&self) -> &'t [String] {
        self.rows.get(self.heading).map_or(&[], Vec::as_slice)
    }

    /// The rows below the headings that hold anything, each with its number.
    pub fn lines(&self) -> impl Iterator<Item = Row<'t>> {
        let (table, rows) = (*self, self.rows.iter().enumerate().skip(self.heading + 1));
        rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty())).map(move |(place, cells)| Row {
            table,
            number: place + 1,
            cells,
        })
    }
}

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'t> {
    table: Matched<'t>,
    /// Its number in the spreadsheet.
    pub number: usize,
    cells: &'t [String],
}

impl Row<'_> {
    /// What the row says in the column of this meaning; empty when there is none.
    pub fn text(&self, meaning: Meaning) -> String {
        let place = self.table.means.iter().position(|other| *other == meaning);
        let cell = place.and_then(|place| self.cells.get(place));
        cell.map(|cell| as_it_was(cell.trim()).trim().to_owned()).unwrap_or_default()
    }

    /// A mistake in the column of this meaning.
    pub fn mistake(&self, meaning: Meaning, sentence: impl Into<String>) -> Mistake {
        let place = self.table.means.iter().position(|other| *other == meaning);
        let column = place.map_or_else(|| meaning.to_string(), |place| called(self.table.headings(), place));
        Mistake { row: self.number, column, sentence: sentence.into() }
    }

    /// The family that it holds for a class.
    pub fn family(&self, course: &Course) -> Result<Entry, Vec<Mistake>> {
        let mut reading = Reading { row: self, mistakes: Vec::new() };
        let entry = reading.entry(course);
        entry.filter(|_| reading.mistakes.is_empty()).ok_or(reading.mistakes)
    }
}

/// A row on its way, with the mistakes so far. What is wrong stands as if it were empty, until the end.
struct Reading<'r> {
    row: &'r Row<'r>,
    mistakes: Vec<Mistake>,
}

impl Reading<'_> {
    fn entry(&mut self, course: &Course) -> Option<Entry> {
        let adults = self.adults();
        if !adults.iter().any(Adult::reachable) && self.mistakes.is_empty() {
            let reach = "Please give an e-mail address or a phone number: one way to reach the family.";
            self.wrong(Meaning::Email, reach);
        }
        let babies = [
            self.baby([Meaning::Baby, Meaning::Born, Meaning::Early], true, course),
            self.baby([Meaning::SecondBaby, Meaning::SecondBorn, Meaning::SecondEarly], false, course),
            self.baby([Meaning::ThirdBaby, Meaning::ThirdBorn, Meaning::ThirdEarly], false, course),
        ];
        let from_week = self.week(Meaning::FromWeek, course).unwrap_or(1);
        let until_week = self.week(Meaning::UntilWeek, course);
        if until_week.is_some_and(|last| last < from_week) {
            self.wrong(Meaning::UntilWeek, "That is before the week in which the family begins.");
        }
        let rolling = course.stay_weeks.map(|stay| (from_week + stay).saturating_sub(1).min(course.weeks));
        let until_week = until_week.or(rolling).filter(|last| *last < course.weeks);
        let note = self.note();
        Some(Entry {
            adults,
            babies: babies.into_iter().flatten().collect(),
            from_week,
            until_week,
            note: note?,
            reads: Reads::default(),
        })
    }

    fn wrong(&mut self, meaning: Meaning, sentence: impl Into<String>) {
        self.mistakes.push(self.row.mistake(meaning, sentence));
    }

    /// What a cell means; nothing when it is empty or wrong.
    fn read<T: FromStr<Err: Display>>(&mut self, meaning: Meaning) -> Option<T> {
        let text = self.row.text(meaning);
        let read = (!text.is_empty()).then(|| text.parse::<T>())?;
        read.map_err(|problem| self.wrong(meaning, format!("“{}”: {problem}", short(&text)))).ok()
    }

    fn adults(&mut self) -> Vec<Adult> {
        let mut first = Adult {
            name: self.read(Meaning::Adult),
            email: self.read(Meaning::Email),
            phone: self.read(Meaning::Phone),
        };
        let surname = self.row.text(Meaning::Surname);
        let given = first.name.as_ref().map(ToString::to_string).unwrap_or_default();
        if !surname.is_empty() && !given.to_lowercase().ends_with(&surname.to_lowercase()) {
            let whole = format!("{given} {surname}").parse::<Name>();
            first.name = whole.map_err(|problem| self.wrong(Meaning::Surname, problem)).ok();
        }
        let second = Adult {
            name: self.read(Meaning::SecondAdult),
            email: self.read(Meaning::SecondEmail),
            phone: self.read(Meaning::SecondPhone),
        };
        [first, second].into_iter().filter(|adult| !adult.is_empty()).collect()
    }

    fn baby(&mut self, [name, born, early]: [Meaning; 3], needed: bool, course: &Course) -> Option<Baby> {
        let named = self.read::<BabyName>(name);
        if named.is_none() && (needed || !self.row.text(born).is_empty()) && self.row.text(name).is_empty() {
            self.wrong(name, "Please write the baby’s first name.");
        }
        let given = self.row.text(born);
        let born = match given.is_empty() {
            false => self.day(born, &given).filter(|day| self.is_of_age(born, *day, course)),
            // Twins need not say it twice.
            true if !needed => {
                named.as_ref().and_then(|_| days::day(&self.row.text(Meaning::Born), self.row.table.order))
            }
            true => {
                self.wrong(born, "Please give the date of birth.");
                None
            }
        };
        let weeks_early = self.weeks_early(early, born);
        Some(Baby { name: named?, born: born?, weeks_early: weeks_early? })
    }

    fn day(&mut self, meaning: Meaning, text: &str) -> Option<Day> {
        let day = days::day(text, self.row.table.order);
        if day.is_none() {
            self.wrong(meaning, format!("“{}”: {}", short(text), days::HOW));
        }
        day
    }

    fn is_of_age(&mut self, meaning: Meaning, born: Day, course: &Course) -> bool {
        let sentence = if born > course.today {
            "That day is still to come. Please add the family once the baby is born."
        } else if course.first.days_since(born) > OLDEST_DAYS {
            "That is more than five years before the class began. Is the year right?"
        } else {
            return true;
        };
        self.wrong(meaning, format!("{}: {sentence}", born.full()));
        false
    }

    /// As they are given, or else from the due date to the day of birth.
    fn weeks_early(&mut self, meaning: Meaning, born: Option<Day>) -> Option<WeeksEarly> {
        let text = self.row.text(meaning);
        let weeks = text.trim_end_matches(|letter: char| letter.is_alphabetic() || letter == '.').trim();
        let due = self.row.text(Meaning::Due);
        if !weeks.is_empty() || due.is_empty() || meaning != Meaning::Early {
            let read = weeks.parse::<WeeksEarly>();
            return read.map_err(|problem| self.wrong(meaning, format!("“{}”: {problem}", short(&text)))).ok();
        }
        let early = u32::try_from(self.day(Meaning::Due, &due)?.days_since(born?) / 7).unwrap_or(0);
        let read = early.to_string().parse::<WeeksEarly>();
        let told = |problem| format!("That is {early} weeks after the date of birth. {problem}");
        read.map_err(|problem| self.wrong(Meaning::Due, told(problem))).ok()
    }

    /// A week of the course: "3", "week 3".
    fn week(&mut self, meaning: Meaning, course: &Course) -> Option<u32> {
        let text = self.row.text(meaning);
        let number: String = text.chars().filter(char::is_ascii_digit).collect();
        let week = number.parse().ok().filter(|week| (1..=course.weeks).contains(week));
        if week.is_none() && !text.is_empty() {
            self.wrong(meaning, format!("“{}”: the class has {} weeks.", short(&text), course.weeks));
        }
        week
    }

    /// What all columns of notes say; where there are several, each with its heading.
    fn note(&mut self) -> Option<Note> {
        let headings = self.row.table.headings();
        let places = self.row.table.means.iter().enumerate().filter(|(_, meaning)| **meaning == Meaning::Note);
        let several = places.clone().count() > 1;
        let notes = places.filter_map(|(place, _)| {
            let note = as_it_was(self.row.cells.get(place)?.trim());
            let whole = if several { format!("{}: {note}", called(headings, place)) } else { note.clone() };
            (!note.is_empty()).then_some(whole)
        });
        let text = notes.collect::<Vec<_>>().join("\n");
        text.parse::<Note>().map_err(|problem| self.wrong(Meaning::Note, problem)).ok()
    }
}

/// The beginning of what somebody wrote, to be quoted.
fn short(text: &str) -> String {
    let start: String = text.chars().take(40).collect();
    if start.len() < text.len() { format!("{start}…") } else { start }
}

#[cfg(test)]
mod tests;
