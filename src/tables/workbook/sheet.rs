//! The cells of one sheet.

use quick_xml::events::BytesStart;

use crate::tables::cells::{LARGEST, MOST_COLUMNS, MOST_ROWS, Rows, Unreadable};
use crate::tables::days::counted;
use crate::tables::workbook::xml::{Piece, attribute, name, walk};

/// How many days lie between the two days from which spreadsheets count.
const FROM_1904: i32 = 1_462;

/// What the sheets of a book have in common.
pub struct Shared<'s> {
    /// The texts that cells name by number.
    pub strings: &'s [String],
    /// For each style, whether it shows a day.
    pub days: &'s [bool],
    /// Whether days are counted from 1904.
    pub from_1904: bool,
}

/// The words that stand in the `t` of an element, without those that say how to pronounce them.
#[derive(Default)]
struct Words {
    text: String,
    open: bool,
    aside: bool,
}

impl Words {
    fn see(&mut self, piece: &Piece) {
        match piece {
            Piece::Open(tag) if ["t", "v"].contains(&name(tag)) => self.open = !self.aside,
            Piece::Open(tag) if name(tag) == "rPh" => self.aside = true,
            Piece::Close("t" | "v") => self.open = false,
            Piece::Close("rPh") => self.aside = false,
            Piece::Text(text) if self.open => self.text.push_str(text),
            _ => {}
        }
    }

    fn take(&mut self) -> String {
        std::mem::take(self).text
    }
}

/// The texts that cells name by number.
pub fn strings(xml: &str) -> Result<Vec<String>, Unreadable> {
    let (mut strings, mut words) = (Vec::new(), Words::default());
    walk(xml, |piece| {
        words.see(&piece);
        if let Piece::Close("si") = piece {
            strings.push(words.take());
        }
        Ok(())
    })?;
    Ok(strings)
}

/// Where a cell stands, and how its value is to be taken.
#[derive(Default)]
struct Place {
    column: usize,
    kind: String,
    style: usize,
}

/// The rows of a sheet, from its first to the last that holds anything.
pub fn rows(xml: &str, shared: &Shared) -> Result<Rows, Unreadable> {
    let mut rows = Rows::new();
    let (mut row, mut place, mut words) = (0_usize, Place::default(), Words::default());
    let (mut next_row, mut next_column, mut size, mut whole) = (0, 0, 0, false);
    walk(xml, |piece| {
        words.see(&piece);
        match piece {
            Piece::Open(tag) if name(tag) == "row" => {
                row = attribute(tag, "r").and_then(|at| number(&at)).unwrap_or(next_row);
                (next_row, next_column) = (row.saturating_add(1), 0);
            }
            Piece::Open(tag) if name(tag) == "c" => {
                place = placed(tag, next_column);
                next_column = place.column.saturating_add(1);
                words.take();
            }
            Piece::Close("c") => {
                let cell = value(&place, words.take(), shared);
                if !cell.is_empty() {
                    size += cell.len();
                    if row >= MOST_ROWS || place.column >= MOST_COLUMNS || size > LARGEST {
                        return Err(Unreadable::TooMuch);
                    }
                    set(&mut rows, row, place.column, cell);
                }
            }
            Piece::Close("sheetData") => whole = true,
            _ => {}
        }
        Ok(())
    })?;
    if whole { Ok(rows) } else { Err(Unreadable::Damaged) }
}

fn set(rows: &mut Rows, row: usize, column: usize, cell: String) {
    if rows.len() <= row {
        rows.resize_with(row + 1, Vec::new);
    }
    if let Some(cells) = rows.get_mut(row) {
        if cells.len() <= column {
            cells.resize_with(column + 1, String::new);
        }
        cells[column] = cell;
    }
}

/// "C7" stands in the third column; a cell that does not say stands next to the one before.
fn placed(tag: &BytesStart, next: usize) -> Place {
    let at = attribute(tag, "r").unwrap_or_default();
    let letters = at.chars().map_while(|letter| letter.to_digit(36).filter(|digit| *digit >= 10));
    let counted = letters.fold(0_usize, |sum, digit| sum.saturating_mul(26).saturating_add(digit as usize - 9));
    Place {
        column: counted.checked_sub(1).unwrap_or(next),
        kind: attribute(tag, "t").unwrap_or_default(),
        style: attribute(tag, "s").and_then(|style| style.parse().ok()).unwrap_or(0),
    }
}

/// A number that counts from 1, as one that counts from 0.
fn number(at: &str) -> Option<usize> {
    at.parse::<usize>().ok()?.checked_sub(1)
}

/// What a cell shows, as far as a table of families goes.
fn value(place: &Place, text: String, shared: &Shared) -> String {
    let text = match &*place.kind {
        "s" => text.trim().parse().ok().and_then(|at: usize| shared.strings.get(at)).cloned().unwrap_or_default(),
        "b" => if text == "1" { "TRUE" } else { "FALSE" }.to_owned(),
        "" | "n" => match text.trim().parse() {
            Ok(number) => shown(number, shared.days.get(place.style) == Some(&true), shared.from_1904),
            Err(_) => text,
        },
        _ => text,
    };
    // Excel writes some control characters as words; none of them belongs into a table.
    let text = text.replace("_x000D_", "").replace("\r\n", "\n").replace('\r', "\n");
    text.replace(|letter: char| letter.is_control() && letter != '\n' && letter != '\t', "")
}

/// A number as a person would write it: a day as a day, a whole number without a point.
fn shown(number: f64, is_day: bool, from_1904: bool) -> String {
    let whole = format!("{:.0}", number.floor());
    let day = || whole.parse::<i32>().ok().and_then(|days| counted(days + if from_1904 { FROM_1904 } else { 0 }));
    match day().filter(|_| is_day) {
        Some(day) => day.to_string(),
        None if number.fract() == 0.0 && number.abs() < 1e15 => whole,
        None => number.to_string(),
    }
}
