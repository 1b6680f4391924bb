//! A table as text: cells with commas, semicolons or tabs between them. Pure.
//!
//! Read here and not by a library, because each row must keep the number that it has in the spreadsheet: empty rows count,
//! and a cell may hold several lines.

use std::fmt;

use encoding_rs::{Encoding, WINDOWS_1252};

use crate::tables::workbook;

/// The cells of each row, the first row first. Rows need not be equally long.
pub type Rows = Vec<Vec<String>>;

/// How large the text of a table may be, in bytes.
pub const LARGEST: usize = 1024 * 1024;
/// How many rows are taken at once.
pub const MOST_ROWS: usize = 5_000;
/// How many columns a table may have.
pub const MOST_COLUMNS: usize = 60;

/// The table of a file, whatever kind it is, as text with commas between its cells.
pub fn text_of(file: &[u8]) -> Result<String, Unreadable> {
    match file {
        book if workbook::is_zip(book) => workbook::read(book).map(|rows| write(&rows, "\n")),
        book if workbook::is_compound(book) => Err(Unreadable::OtherKind),
        text => Ok(decoded(text)),
    }
}

/// Why there is no table to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is nothing in it.
    Empty,
    /// It holds something else.
    NotATable,
    /// A kind of spreadsheet that is not read here.
    OtherKind,
    /// A spreadsheet that does not hold together.
    Damaged,
    /// More than is taken at once.
    TooMuch,
    /// A quotation mark in this row is never closed.
    OpenQuote(usize),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => out.write_str("Please choose a file, or paste the table."),
            Self::NotATable => {
                out.write_str("This is no table. What can be read are spreadsheets that end in .xlsx, and CSV.")
            }
            Self::OtherKind => out.write_str(
                "This is another kind of spreadsheet, or it has a password. Please save it as .xlsx or as CSV first.",
            ),
            Self::Damaged => {
                out.write_str("This spreadsheet is damaged. Please open it, save it once more, and choose it again.")
            }
            Self::TooMuch => write!(
                out,
                "This is more than can be taken at once: {MOST_ROWS} rows, {MOST_COLUMNS} columns and 1 MB of text fit. \
                 Please bring it in by parts."
            ),
            Self::OpenQuote(row) => {
                write!(out, "Row {row}: a quotation mark opens a cell there and is never closed.")
            }
        }
    }
}

/// The words of a text file: UTF-8 or UTF-16, or else as Windows writes it.
pub fn decoded(bytes: &[u8]) -> String {
    match (Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (Some((encoding, _)), _) => encoding.decode(bytes).0.into_owned(),
        (None, Ok(text)) => text.to_owned(),
        (None, Err(_)) => WINDOWS_1252.decode(bytes).0.into_owned(),
    }
}

/// The cells of a text.
pub fn read(text: &str) -> Result<Rows, Unreadable> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    if text.contains(|letter: char| letter.is_control() && letter != '\n' && letter != '\t') {
        return Err(Unreadable::NotATable);
    }
    if text.len() > LARGEST {
        return Err(Unreadable::TooMuch);
    }
    let rows = split(&text, separator(&text))?;
    let fits = rows.len() <= MOST_ROWS && rows.iter().all(|row| row.len() <= MOST_COLUMNS);
    if fits { Ok(rows) } else { Err(Unreadable::TooMuch) }
}

/// What stands between the cells: whatever stands most often in the first line that holds anything.
fn separator(text: &str) -> char {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let bare: String = line.split('"').step_by(2).collect();
    let count = |separator: &char| bare.matches(*separator).count();
    [',', ';', '\t'].into_iter().max_by_key(count).filter(|found| count(found) > 0).unwrap_or(',')
}

fn split(text: &str, separator: char) -> Result<Rows, Unreadable> {
    let (mut rows, mut row, mut cell) = (Rows::new(), Vec::new(), String::new());
    // The row in which a quoted cell began that is still open.
    let mut open = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if open.is_some() && letters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if open.is_some() => open = None,
            '"' if cell.is_empty() => open = Some(rows.len() + 1),
            _ if open.is_some() => cell.push(letter),
            '\n' => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ if letter == separator => row.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    if let Some(row) = open {
        return Err(Unreadable::OpenQuote(row));
    }
    if !row.is_empty() || !cell.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    Ok(rows)
}

/// Rows as text, with commas between the cells and this at the end of each row.
pub fn write(rows: &[Vec<String>], end: &str) -> String {
    let quoted = |cell: &String| {
        let plain = !cell.contains(['"', ',', ';', '\t', '\r', '\n']) && cell.trim() == cell;
        if plain { cell.clone() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
    };
    rows.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(",") + end).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn table(rows: &[&[&str]]) -> Rows {
        rows.iter().map(|row| row.iter().map(ToString::to_string).collect()).collect()
    }

    #[test]
    fn a_table_is_read_whatever_stands_between_its_cells() {
        for text in ["Baby,Born\nLeo,24/9/2026", "Baby;Born\r\nLeo;24/9/2026\r\n", "Baby\tBorn\rLeo\t24/9/2026"] {
            assert_eq!(read(text), Ok(table(&[&["Baby", "Born"], &["Leo", "24/9/2026"]])), "{text}");
        }
        assert_eq!(read("\"a;b;c\",d"), Ok(table(&[&["a;b;c", "d"]])));
        assert_eq!(read("Leo"), Ok(table(&[&["Leo"]])));
    }

    #[test]
    fn empty_rows_count_and_a_cell_may_hold_lines() {
        let text = "Baby,Note\n\nLeo,\"by bus,\nsays \"\"hi\"\"\"\n\nAda,5\" tall";
        let rows = [&["Baby", "Note"][..], &[""], &["Leo", "by bus,\nsays \"hi\""], &[""], &["Ada", "5\" tall"]];
        assert_eq!(read(text), Ok(table(&rows)));
    }

    #[test]
    fn files_are_read_as_their_programs_write_them() {
        let read = |bytes: &[u8]| decoded(bytes);
        assert_eq!(read("Zoë".as_bytes()), "Zoë");
        assert_eq!(read(b"\xef\xbb\xbfZo\xc3\xab"), "Zoë");
        assert_eq!(read(b"Zo\xeb \x96 5"), "Zoë – 5");
        assert_eq!(read(b"\xff\xfeZ\0o\0\xeb\0"), "Zoë");
    }

    #[test]
    fn what_is_no_table_is_told_in_a_sentence() {
        assert_eq!(read(" \n\n"), Err(Unreadable::Empty));
        assert_eq!(read("\u{89}PNG\0\0"), Err(Unreadable::NotATable));
        assert_eq!(read("a,b\nc,\"d\ne,f\n"), Err(Unreadable::OpenQuote(2)));
        assert_eq!(read(&"a\n".repeat(MOST_ROWS + 1)), Err(Unreadable::TooMuch));
        assert_eq!(read(&",".repeat(MOST_COLUMNS)), Err(Unreadable::TooMuch));
    }

    /// Letters that matter to a reader, and some that do not.
    fn any_rows() -> impl Strategy<Value = Rows> {
        let cell =
            proptest::collection::vec(prop::sample::select(vec!["\"", ",", ";", "\t", "\n", " ", "é", "a", "="]), 0..6);
        let row = proptest::collection::vec(cell.prop_map(|letters| letters.concat()), 2..5);
        proptest::collection::vec(row, 1..6)
    }

    proptest! {
        #[test]
        fn what_we_write_others_read(rows in any_rows()) {
            let text = write(&rows, "\r\n");
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let others: Rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
            prop_assert_eq!(others, rows);
        }

        #[test]
        fn what_others_write_we_read(rows in any_rows()) {
            let mut writer = csv::WriterBuilder::new().flexible(true).terminator(csv::Terminator::CRLF).from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            prop_assert_eq!(split(&text.replace("\r\n", "\n"), ','), Ok(rows));
        }

        #[test]
        fn nothing_is_read_without_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _answer = read(&decoded(&bytes));
        }
    }
}
