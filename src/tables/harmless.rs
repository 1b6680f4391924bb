//! No cell that leaves here can run as a formula, and what was made harmless comes back as it was. Pure.
//!
//! A spreadsheet takes a cell for a formula when it begins with one of a few letters. An apostrophe before them makes it
//! a text. It is set not only where a cell begins but wherever a program might begin a cell that we did not: a spreadsheet
//! that expects semicolons, or that knows no quotation marks, splits "a;=1+1" in two.

/// What a formula begins with, in narrow and in wide letters.
const BEGINNINGS: [char; 9] = ['=', '+', '-', '@', '\u{2212}', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// Where another program might begin a cell.
const BREAKS: [char; 4] = [';', '\t', '\n', '\r'];

/// A cell in which nothing can run.
pub fn harmless(cell: &str) -> String {
    pieces(cell).flat_map(|piece| [if could_run(piece) { "'" } else { "" }, piece]).collect()
}

/// What a cell said before it was made harmless.
pub fn as_it_was(cell: &str) -> String {
    let bare = |piece| match str::strip_prefix(piece, '\'') {
        Some(bare) if could_run(piece) => bare,
        _ => piece,
    };
    pieces(cell).map(bare).collect()
}

fn pieces(cell: &str) -> impl Iterator<Item = &str> {
    cell.split_inclusive(BREAKS)
}

/// Whether a piece could run, were it not for the apostrophes before it.
fn could_run(piece: &str) -> bool {
    let aside = |letter: char| letter.is_whitespace() || letter.is_control() || letter == '\'' || letter == '"';
    let hidden = piece.trim_start_matches('\'').starts_with(['\t', '\r']);
    hidden || piece.trim_start_matches(aside).starts_with(BEGINNINGS)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn formulas_become_texts_and_phone_numbers_stay_readable() {
        for (cell, left) in [
            ("=HYPERLINK(\"http://x.example\")", "'=HYPERLINK(\"http://x.example\")"),
            ("+44 20 7946 0000", "'+44 20 7946 0000"),
            ("@SUM(1)", "'@SUM(1)"),
            ("\t=1", "'\t'=1"),
            ("\u{ff1d}1+1", "'\u{ff1d}1+1"),
            ("by bus;=1+1;", "by bus;'=1+1;"),
            ("two lines\n- one", "two lines\n'- one"),
            ("Mira Holloway", "Mira Holloway"),
            ("post@leo.example", "post@leo.example"),
            ("O'Hara", "O'Hara"),
            ("", ""),
        ] {
            assert_eq!(harmless(cell), left);
        }
    }

    proptest! {
        #[test]
        fn everything_comes_back_as_it_was(letters in proptest::collection::vec(
            prop::sample::select(vec!['=', '+', '\'', '"', ';', '\t', '\n', '\r', ' ', 'a', ',', '\u{ff20}']), 0..12
        )) {
            let cell: String = letters.into_iter().collect();
            let left = harmless(&cell);
            prop_assert_eq!(as_it_was(&left), cell);
            for piece in left.split(BREAKS) {
                prop_assert!(!piece.trim_start().trim_start_matches('"').starts_with(BEGINNINGS), "{:?}", left);
            }
        }
    }
}
