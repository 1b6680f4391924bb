//! Which numbers are days: that stands in the format of a cell, not in the cell.

use std::collections::HashMap;

use crate::tables::cells::Unreadable;
use crate::tables::workbook::xml::{Piece, attribute, name, walk};

/// For each style of a cell, by its number, whether it shows a day.
pub fn days(styles: &str) -> Result<Vec<bool>, Unreadable> {
    let mut own: HashMap<u32, bool> = HashMap::new();
    let mut days = Vec::new();
    let mut in_cells = false;
    walk(styles, |piece| {
        match piece {
            Piece::Open(tag) => match name(tag) {
                "numFmt" => {
                    let id = attribute(tag, "numFmtId").and_then(|id| id.parse().ok());
                    own.extend(id.zip(attribute(tag, "formatCode").map(|code| shows_day(&code))));
                }
                "cellXfs" => in_cells = true,
                "xf" if in_cells => {
                    let id = attribute(tag, "numFmtId").and_then(|id| id.parse().ok()).unwrap_or(0);
                    days.push(own.get(&id).copied().unwrap_or_else(|| is_builtin_day(id)));
                }
                _ => {}
            },
            Piece::Close("cellXfs") => in_cells = false,
            _ => {}
        }
        Ok(())
    })?;
    Ok(days)
}

/// The formats that every spreadsheet knows by number.
fn is_builtin_day(id: u32) -> bool {
    matches!(id, 14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58)
}

/// Whether a format of its own names a day or a year outside of quoted words and brackets.
fn shows_day(code: &str) -> bool {
    let (mut quoted, mut bracketed, mut escaped) = (false, false, false);
    for letter in code.chars() {
        match letter {
            _ if escaped => escaped = false,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '\\' | '_' | '*' => escaped = true,
            '[' => bracketed = true,
            ']' => bracketed = false,
            'd' | 'D' | 'y' | 'Y' if !bracketed => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_tells_days_from_numbers() {
        for code in ["dd/mm/yyyy", "[$-809]d mmmm yyyy;@", "yyyy\\-mm\\-dd", "d-mmm"] {
            assert!(shows_day(code), "{code}");
        }
        for code in ["General", "0.00", "[Red]0", "0 \"days\"", "hh:mm", "\\d0", "#,##0_d"] {
            assert!(!shows_day(code), "{code}");
        }
        assert!(is_builtin_day(14) && !is_builtin_day(20) && !is_builtin_day(0));
    }
}
