//! What leaves as a table: families and registers, for any spreadsheet. Pure.

use crate::families::model::{Adult, Baby, Family, LAST_WEEK};
use crate::languages::Texts;
use crate::money::store::BookLine;
use crate::tables::cells;
use crate::tables::columns::Meaning;
use crate::tables::harmless::harmless;
use crate::tables::register::{Cell, Grid};

/// A table as a file: UTF-8 that says so, commas, and nothing in any cell that can run.
pub fn file(rows: &[Vec<String>]) -> String {
    let safe: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| harmless(cell)).collect()).collect();
    format!("\u{feff}{}", cells::write(&safe, "\r\n"))
}

/// What a family's table does not say: it is joined or worked out from other columns when it comes in.
const NOT_OUT: [Meaning; 3] = [Meaning::LeftOut, Meaning::Surname, Meaning::Due];

/// Families with what their class is called, one a row, under headings that the import knows.
pub fn families<'f>(families: impl Iterator<Item = (&'f str, &'f Family)>) -> Vec<Vec<String>> {
    let columns: Vec<Meaning> = Meaning::ALL.iter().copied().filter(|meaning| !NOT_OUT.contains(meaning)).collect();
    let head = columns.iter().map(ToString::to_string).chain(["Booking".to_owned()]).collect();
    let row = |(class, family): (&str, &Family)| {
        let said = columns.iter().map(|column| said(*column, class, family));
        said.chain([family.state.to_string()]).collect()
    };
    std::iter::once(head).chain(families.map(row)).collect()
}

fn said(column: Meaning, class: &str, family: &Family) -> String {
    let adult = |place: usize, part: fn(&Adult) -> Option<String>| family.adults.get(place).and_then(part);
    let baby = |place: usize, part: fn(&Baby) -> String| family.babies.get(place).map(part);
    let name = |adult: &Adult| adult.name.as_ref().map(ToString::to_string);
    let email = |adult: &Adult| adult.email.as_ref().map(ToString::to_string);
    let phone = |adult: &Adult| adult.phone.as_ref().map(ToString::to_string);
    let (called, born) = (|baby: &Baby| baby.name.to_string(), |baby: &Baby| baby.born.to_string());
    let early = |baby: &Baby| baby.weeks_early.to_string();
    let text = match column {
        Meaning::LeftOut | Meaning::Surname | Meaning::Due => None,
        Meaning::Class => Some(class.to_owned()),
        Meaning::FromWeek => Some(family.from_week.to_string()),
        Meaning::UntilWeek => Some(family.until_week).filter(|last| *last < LAST_WEEK).map(|last| last.to_string()),
        Meaning::Adult => adult(0, name),
        Meaning::Email => adult(0, email),
        Meaning::Phone => adult(0, phone),
        Meaning::SecondAdult => adult(1, name),
        Meaning::SecondEmail => adult(1, email),
        Meaning::SecondPhone => adult(1, phone),
        Meaning::Baby => baby(0, called),
        Meaning::Born => baby(0, born),
        Meaning::Early => baby(0, early),
        Meaning::SecondBaby => baby(1, called),
        Meaning::SecondBorn => baby(1, born),
        Meaning::SecondEarly => baby(1, early),
        Meaning::ThirdBaby => baby(2, called),
        Meaning::ThirdBorn => baby(2, born),
        Meaning::ThirdEarly => baby(2, early),
        Meaning::Note => Some(family.note.to_string()),
    };
    text.unwrap_or_default()
}

/// The books, a line a row. What makes a family owe more and what makes it owe less stand apart, so that no number is
/// below nothing: such a number begins like a formula.
pub fn money(lines: &[BookLine]) -> Vec<Vec<String>> {
    let head =
        ["Day", "Class", "Family", "What", "Owes more", "Owes less", "Currency", "How", "To be paid by", "Receipt"];
    let row = |book: &BookLine| {
        let (entry, changes) = (&book.entry, book.entry.changes());
        let (more, less) =
            if changes.minor > 0 { (changes.plain(), String::new()) } else { (String::new(), changes.plain()) };
        let by_day = entry.line.by_day.map(|day| day.to_string());
        let how = entry.line.how.map(|how| how.to_string());
        let number = entry.number.map(|number| number.to_string());
        vec![
            entry.line.day.to_string(),
            book.class.clone(),
            book.adults.clone(),
            entry.title(&Texts::default()),
            more,
            less,
            changes.currency.to_string(),
            how.unwrap_or_default(),
            by_day.unwrap_or_default(),
            number.unwrap_or_default(),
        ]
    };
    std::iter::once(head.map(str::to_owned).to_vec()).chain(lines.iter().map(row)).collect()
}

/// A register, a family a row and a week a column.
pub fn register(grid: &Grid) -> Vec<Vec<String>> {
    let weeks = grid.meetings.iter().map(|meeting| format!("Week {}, {}", meeting.week, meeting.day));
    let head = ["Family".to_owned(), "Babies".to_owned()].into_iter().chain(weeks).collect();
    let lines = grid.lines.iter().map(|line| {
        let who = [line.family.title(), line.family.baby_names()];
        who.into_iter().chain(line.cells.iter().map(marked)).collect()
    });
    std::iter::once(head).chain(lines).collect()
}

fn marked(cell: &Cell) -> String {
    match cell {
        Cell::NotExpected => "not expected".to_owned(),
        Cell::Open => String::new(),
        Cell::Marked(mark) => mark.to_string(),
    }
}
