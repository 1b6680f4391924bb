//! What the columns of a table hold and where its classes go: as it was chosen, or else as it is guessed.

use std::collections::BTreeMap;

use crate::ids::ClassId;
use crate::tables::cells::Rows;
use crate::tables::columns::{Meaning, called, guess, heading_row};
use crate::tables::days::Order;
use crate::tables::preview::{Placing, folded};
use crate::tables::rows::{Course, Matched};

use super::upload::Upload;

/// How many cells of a column are shown beside its heading.
const EXAMPLES: usize = 3;
/// How many names of classes one table may hold.
const MOST_NAMES: usize = 100;

/// A table, and how it is read.
pub struct Matching {
    pub rows: Rows,
    pub heading: usize,
    pub means: Vec<Meaning>,
    pub order: Order,
    pub placing: Placing,
    /// The names of classes in the table, in the order in which they come.
    pub names: Vec<String>,
}

/// A column, to be matched.
pub struct Column {
    pub called: String,
    pub examples: String,
    pub means: Meaning,
}

impl Matching {
    /// How a table is read into these classes.
    pub fn of(upload: &Upload, rows: Rows, courses: &[Course]) -> Self {
        let heading = heading_row(&rows);
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let mut headings = rows.get(heading).cloned().unwrap_or_default();
        headings.resize(width, String::new());
        let chosen = upload.means.len() == width;
        let means = if chosen { upload.means.clone() } else { guess(&headings) };
        let mut matching =
            Self { rows, heading, means, order: upload.order, placing: Placing::default(), names: Vec::new() };
        matching.place(upload, courses);
        matching
    }

    /// The table, to be read.
    pub fn table(&self) -> Matched<'_> {
        Matched { rows: &self.rows, heading: self.heading, means: &self.means, order: self.order }
    }

    fn place(&mut self, upload: &Upload, courses: &[Course]) {
        let mut names: BTreeMap<String, (usize, String)> = BTreeMap::new();
        for (place, row) in self.table().lines().enumerate() {
            let name = row.text(Meaning::Class);
            if !name.is_empty() && names.len() < MOST_NAMES {
                names.entry(folded(&name)).or_insert((place, name));
            }
        }
        let sole = match courses {
            [sole] => Some(sole.id),
            _ => None,
        };
        self.placing.unnamed = upload.unnamed.or(sole);
        let chosen: BTreeMap<&str, Option<ClassId>> =
            upload.named.iter().map(String::as_str).zip(upload.into.iter().copied()).collect();
        for (key, (_, name)) in &names {
            let into = chosen.get(name.as_str()).copied().unwrap_or_else(|| like(key, courses));
            self.placing.named.insert(key.clone(), into);
        }
        let mut in_order: Vec<(usize, String)> = names.into_values().collect();
        in_order.sort();
        self.names = in_order.into_iter().map(|(_, name)| name).collect();
    }

    /// The columns, with the first cells that hold anything.
    pub fn columns(&self) -> Vec<Column> {
        let headings = self.table().headings();
        let below = || self.rows.iter().skip(self.heading + 1);
        let column = |(place, means): (usize, &Meaning)| {
            let cells = below().filter_map(|row| row.get(place)).map(|cell| cell.trim());
            let examples: Vec<String> = cells
                .filter(|cell| !cell.is_empty())
                .take(EXAMPLES)
                .map(|cell| cell.chars().take(40).collect())
                .collect();
            Column { called: called(headings, place), examples: examples.join(" · "), means: *means }
        };
        self.means.iter().enumerate().map(column).collect()
    }

    /// The class that rows of this name go into.
    pub fn goes_into(&self, name: &str) -> Option<ClassId> {
        self.placing.named.get(&folded(name)).copied().flatten()
    }
}

/// The class that is called so; none when there are several.
fn like(key: &str, courses: &[Course]) -> Option<ClassId> {
    let named = |course: &&Course| folded(&course.label) == key || folded(&course.name) == key;
    let mut found = courses.iter().filter(named);
    let first = found.next()?.id;
    found.next().is_none().then_some(first)
}
