//! What a table would bring, before anything is written: what is new, there already, or wrong. Pure.

use std::collections::HashMap;

use crate::calendar::Day;
use crate::families::booking::Open;
use crate::families::model::{Baby, Entry, Family, LAST_WEEK, MOST_BABIES};
use crate::ids::ClassId;
use crate::tables::columns::Meaning;
use crate::tables::rows::{Course, Matched, Mistake, Row};
use crate::text::Email;
use crate::words::listed;

/// One row, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in the spreadsheet.
    pub row: usize,
    /// Whom it names, as far as it does.
    pub who: String,
    /// Into which class.
    pub class: Option<ClassId>,
    /// What becomes of it.
    pub standing: Standing,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It comes in as a family.
    New(Entry),
    /// It comes in with the family of an earlier row, as its next baby.
    With(usize),
    /// It is there already, and why that is so.
    There(String),
    /// Its class is left out.
    LeftOut,
    /// It cannot come in.
    Wrong(Vec<Mistake>),
}

/// Into which classes rows go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placing {
    /// Where a row goes that names no class.
    pub unnamed: Option<ClassId>,
    /// Where a row goes that names one; those that stand here without a class are left out.
    pub named: HashMap<String, Option<ClassId>>,
}

/// Who is known: a baby by name and day of birth, an adult by e-mail, each within a class.
#[derive(Default)]
struct Known<'f> {
    babies: HashMap<(ClassId, String, Day), &'f str>,
    emails: HashMap<(ClassId, String), &'f str>,
}

/// Where something of this table was seen first.
#[derive(Default)]
struct Seen {
    babies: HashMap<(ClassId, String, Day), usize>,
    emails: HashMap<(ClassId, String), usize>,
    /// The places that are still open, once the rows so far have theirs.
    open: HashMap<ClassId, Open>,
}

/// What becomes of each row, with these families there already.
pub fn preview(table: &Matched, placing: &Placing, courses: &[Course], families: &[Family]) -> Vec<Line> {
    let known = Known::of(families, courses);
    let mut seen = Seen::default();
    let mut lines: Vec<Line> = Vec::new();
    for row in table.lines() {
        let (class, standing) = standing(&row, placing, courses, &known, &mut seen, &mut lines);
        lines.push(Line { row: row.number, who: who(&row), class, standing });
    }
    lines
}

fn standing(
    row: &Row,
    placing: &Placing,
    courses: &[Course],
    known: &Known,
    seen: &mut Seen,
    lines: &mut [Line],
) -> (Option<ClassId>, Standing) {
    let named = row.text(Meaning::Class);
    let class = if named.is_empty() { Some(placing.unnamed) } else { placing.named.get(&folded(&named)).copied() };
    let Some(course) = class.flatten().and_then(|id| courses.iter().find(|course| course.id == id)) else {
        return match named.is_empty() {
            true => (None, wrong(row, "Please say which class: here, or for all rows that name none.")),
            false => (None, Standing::LeftOut),
        };
    };
    let entry = match row.family(course) {
        Ok(entry) => entry,
        Err(mistakes) => return (Some(course.id), Standing::Wrong(mistakes)),
    };
    let standing = known.standing(course.id, &entry).or_else(|| seen.standing(course, row, &entry, lines));
    let standing = standing.unwrap_or_else(|| {
        if !seen.take(course, &entry, course.places(entry.babies.len())) {
            return wrong(row, &format!("“{}” has no place left. It can be given more.", course.label));
        }
        seen.note(course.id, &entry, row.number);
        Standing::New(entry)
    });
    (Some(course.id), standing)
}

fn wrong(row: &Row, sentence: &str) -> Standing {
    Standing::Wrong(vec![row.mistake(Meaning::Class, sentence)])
}

/// Mistakes as sentences, each once with the rows that have it.
pub fn told<'m>(mistakes: impl Iterator<Item = &'m Mistake>) -> Vec<String> {
    let mut alike: Vec<(&Mistake, Vec<usize>)> = Vec::new();
    let mut places: HashMap<(&str, &str), usize> = HashMap::new();
    for mistake in mistakes {
        let place = *places.entry((&mistake.column, &mistake.sentence)).or_insert(alike.len());
        match alike.get_mut(place) {
            Some((_, rows)) => rows.push(mistake.row),
            None => alike.push((mistake, vec![mistake.row])),
        }
    }
    let sentence = |(mistake, rows): (&Mistake, Vec<usize>)| {
        format!("{}, {}: {}", in_words(&rows), mistake.column, mistake.sentence)
    };
    alike.into_iter().map(sentence).collect()
}

/// "Row 3", "Rows 3, 5 and 8", "Rows 3, 5, 8 and 40 more".
fn in_words(rows: &[usize]) -> String {
    const MOST: usize = 12;
    let mut names: Vec<String> = rows.iter().take(MOST).map(ToString::to_string).collect();
    if rows.len() > MOST {
        names.push(format!("{} more", rows.len() - MOST));
    }
    format!("{} {}", if rows.len() == 1 { "Row" } else { "Rows" }, listed(&names))
}

/// Whom a row names, on the page that shows it.
fn who(row: &Row) -> String {
    let names = [Meaning::Adult, Meaning::Surname, Meaning::Baby].map(|meaning| row.text(meaning));
    let [adult, surname, baby] = names;
    let parts = [[adult, surname].join(" ").trim().to_owned(), baby];
    let whole: String = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    whole.chars().take(120).collect()
}

/// A name as it is compared: however it is spaced and whichever letters are large.
pub fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn emails(entry: &Entry) -> impl Iterator<Item = String> {
    entry.adults.iter().filter_map(|adult| adult.email.as_ref().map(email))
}

fn email(email: &Email) -> String {
    email.to_string().to_lowercase()
}

impl<'f> Known<'f> {
    fn of(families: &[Family], courses: &'f [Course]) -> Self {
        let mut known = Self::default();
        for family in families {
            let class = family.class_id;
            let Some(course) = courses.iter().find(|course| course.id == class) else { continue };
            for baby in &family.babies {
                known.babies.insert((class, folded(baby.name.as_ref()), baby.born), &course.label);
            }
            for address in family.adults.iter().filter_map(|adult| adult.email.as_ref()) {
                known.emails.insert((class, email(address)), &course.label);
            }
        }
        known
    }

    fn standing(&self, class: ClassId, entry: &Entry) -> Option<Standing> {
        let baby = |born: &Baby| self.babies.get(&(class, folded(born.name.as_ref()), born.born)).copied();
        if let Some(label) = entry.babies.iter().find_map(baby) {
            return Some(Standing::There(format!("“{label}” has a baby of this name and date of birth.")));
        }
        let label = emails(entry).find_map(|email| self.emails.get(&(class, email)).copied())?;
        Some(Standing::There(format!("“{label}” has a family with this e-mail address.")))
    }
}

impl Seen {
    fn note(&mut self, class: ClassId, entry: &Entry, row: usize) {
        for baby in &entry.babies {
            self.babies.insert((class, folded(baby.name.as_ref()), baby.born), row);
        }
        self.emails.extend(emails(entry).map(|email| ((class, email), row)));
    }

    /// Takes so many places in every week of a family, if they are open.
    fn take(&mut self, course: &Course, entry: &Entry, places: i64) -> bool {
        let open = self.open.entry(course.id).or_insert_with(|| course.open.clone());
        let weeks = entry.from_week..=entry.until_week.unwrap_or(LAST_WEEK);
        let fits = open.range(weeks.clone()).all(|(_, left)| *left >= places);
        if fits {
            open.range_mut(weeks).for_each(|(_, left)| *left -= places);
        }
        fits
    }

    /// A row that repeats an earlier one; a twin on a row of its own joins the family of that row.
    fn standing(&mut self, course: &Course, row: &Row, entry: &Entry, lines: &mut [Line]) -> Option<Standing> {
        let class = course.id;
        let same =
            entry.babies.iter().find_map(|baby| self.babies.get(&(class, folded(baby.name.as_ref()), baby.born)));
        if let Some(earlier) = same {
            return Some(Standing::There(format!("Row {earlier} has a baby of this name and date of birth.")));
        }
        let earlier = *emails(entry).find_map(|email| self.emails.get(&(class, email)))?;
        let first = lines.iter_mut().find(|line| line.row == earlier).map(|line| &mut line.standing);
        if let (Some(Standing::New(first)), [twin]) = (first, &entry.babies[..])
            && first.babies.len() < MOST_BABIES
            && first.babies.iter().all(|baby| baby.born == twin.born)
        {
            let more = course.places(first.babies.len() + 1) - course.places(first.babies.len());
            if !self.take(course, first, more) {
                return Some(wrong(row, &format!("“{}” has no place left. It can be given more.", course.label)));
            }
            first.babies.push(twin.clone());
            self.note(class, entry, earlier);
            return Some(Standing::With(earlier));
        }
        Some(Standing::There(format!(
            "Row {earlier} has this e-mail address. If they are one family, put both babies into one row."
        )))
    }
}

#[cfg(test)]
mod tests;
