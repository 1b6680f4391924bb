//! What the columns of a table hold. Pure.

use std::fmt;
use std::str::FromStr;

use crate::tables::cells::Rows;

macro_rules! meanings {
    ($($name:ident $label:literal),+ $(,)?) => {
        /// What a column holds.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Meaning { $(#[doc = $label] $name),+ }

        impl Meaning {
            /// Every meaning, in the order in which it is offered and exported.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// What it is called on the page, and in a table that leaves here.
            pub fn label(self) -> &'static str {
                match self { $(Self::$name => $label),+ }
            }
        }
    };
}

meanings! {
    LeftOut "Leave it out",
    Class "Class",
    FromWeek "Begins in week",
    UntilWeek "Ends in week",
    Adult "Adult",
    Surname "Adult’s surname",
    Email "E-mail",
    Phone "Phone",
    SecondAdult "Second adult",
    SecondEmail "Second e-mail",
    SecondPhone "Second phone",
    Baby "Baby",
    Born "Date of birth",
    Early "Weeks born early",
    Due "Due date",
    SecondBaby "Second baby",
    SecondBorn "Second date of birth",
    SecondEarly "Second weeks born early",
    ThirdBaby "Third baby",
    ThirdBorn "Third date of birth",
    ThirdEarly "Third weeks born early",
    Note "Private note",
}

use Meaning::*;

impl fmt::Display for Meaning {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.label())
    }
}

impl FromStr for Meaning {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.iter().find(|meaning| meaning.label() == text).copied().ok_or("There is no such column.")
    }
}

/// Headings as people write them: in small letters, with letters and digits alone. A heading is one of the words, or else
/// holds one of the parts; it means the first that no column before it means.
struct Heading {
    words: &'static [&'static str],
    parts: &'static [&'static str],
    means: &'static [Meaning],
}

const HEADINGS: &[Heading] = &[
    Heading { words: &["class", "course", "group", "term", "block"], parts: &["class", "course"], means: &[Class] },
    Heading { words: &["week", "joined", "starts"], parts: &["beginsin", "startweek", "fromweek"], means: &[FromWeek] },
    Heading { words: &["ends"], parts: &["endsin", "endweek", "untilweek", "lastweek"], means: &[UntilWeek] },
    Heading {
        words: &["early", "weeksearly", "premature", "prem", "weekspremature"],
        parts: &["early", "prematur"],
        means: &[Early, SecondEarly, ThirdEarly],
    },
    Heading { words: &["edd"], parts: &["duedate", "babydue"], means: &[Due] },
    Heading {
        words: &["dob", "babysdob", "born", "birthday", "bday"],
        parts: &["birth", "dob", "born"],
        means: &[Born, SecondBorn, ThirdBorn],
    },
    Heading { words: &["mail"], parts: &["email", "mailaddress"], means: &[Email, SecondEmail] },
    Heading {
        words: &["tel", "cell", "contactno"],
        parts: &["phone", "mobile", "telno", "contactnumber"],
        means: &[Phone, SecondPhone],
    },
    Heading {
        words: &["note", "notes", "comment", "comments", "remarks"],
        parts: &["note", "comment"],
        means: &[Note],
    },
    Heading { words: &["surname", "lastname", "familyname"], parts: &["surname", "lastname"], means: &[Surname] },
    Heading {
        words: &["twin", "child", "infant", "babies", "children"],
        parts: &["baby", "childsname", "childname", "infant"],
        means: &[Baby, SecondBaby, ThirdBaby],
    },
    Heading {
        words: &["mum", "mom", "dad", "mother", "father", "partner", "family", "contact", "client", "customer"],
        parts: &["adult", "parent", "carer", "guardian", "mother", "father", "mumsname", "dadsname"],
        means: &[Adult, SecondAdult],
    },
    Heading { words: &["name", "firstname", "fullname"], parts: &[], means: &[Baby, Adult] },
];

/// In how many rows from the top the headings are looked for.
const TOP: usize = 10;

/// Which row holds the headings: of the first, the one with the most that are known; the first that holds anything when
/// none is.
pub fn heading_row(rows: &Rows) -> usize {
    let known = |row: &Vec<String>| guess(row).iter().filter(|meaning| **meaning != LeftOut).count();
    let top = rows.iter().take(TOP).enumerate().filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty()));
    // Of several, the first has the highest place.
    top.max_by_key(|(place, row)| (known(row), TOP - place)).map_or(0, |(place, _)| place)
}

/// What columns with these headings are likely to hold.
pub fn guess(headings: &[String]) -> Vec<Meaning> {
    let plain: Vec<String> = headings.iter().map(|heading| simple(heading)).collect();
    let mut means = vec![LeftOut; headings.len()];
    // A bare "Name" is settled last: it is the baby's, unless another column holds that.
    for bare in [false, true] {
        for (place, heading) in plain.iter().enumerate() {
            let of = HEADINGS.iter().find(|known| known.fits(heading)).filter(|known| known.parts.is_empty() == bare);
            let free = of.and_then(|of| of.means.iter().find(|meaning| **meaning == Note || !means.contains(meaning)));
            if let Some(meaning) = free {
                means[place] = *meaning;
            }
        }
    }
    means
}

impl Heading {
    fn fits(&self, heading: &str) -> bool {
        self.words.contains(&heading) || self.parts.iter().any(|part| heading.contains(part))
    }
}

fn simple(heading: &str) -> String {
    heading.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// What a column is called in a sentence: by its heading, or by its letter.
pub fn called(headings: &[String], place: usize) -> String {
    match headings.get(place).map(|heading| heading.trim()) {
        Some(heading) if !heading.is_empty() => heading.chars().take(60).collect(),
        _ => format!("Column {}", letter(place)),
    }
}

/// "A" to "Z", then "AA": as a spreadsheet counts.
fn letter(place: usize) -> String {
    let last = char::from_digit(u32::try_from(place % 26).unwrap_or(0) + 10, 36).unwrap_or('?').to_ascii_uppercase();
    if place < 26 { last.to_string() } else { format!("{}{last}", letter(place / 26 - 1)) }
}

/// What is the matter with the columns as they are matched, as a whole.
pub fn lacking(means: &[Meaning]) -> Option<String> {
    let twice = means.iter().find(|meaning| {
        ![LeftOut, Note].contains(*meaning) && means.iter().filter(|other| other == meaning).count() > 1
    });
    if let Some(twice) = twice {
        return Some(format!("Two columns are matched to “{twice}”. Please choose one of them."));
    }
    let missing = [Baby, Born].into_iter().find(|needed| !means.contains(needed));
    if let Some(missing) = missing {
        return Some(format!("Please choose the column that holds “{missing}”: a family cannot come in without it."));
    }
    let reached = [Email, Phone, SecondEmail, SecondPhone].iter().any(|way| means.contains(way));
    (!reached)
        .then(|| "Please choose the column that holds “E-mail” or “Phone”: one way to reach the family.".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn headings_are_known_in_several_spellings() {
        for (headings, means) in [
            (
                &["Baby's name", "D.O.B.", "Parent", "E-Mail", "Mobile", "Notes"][..],
                &[Baby, Born, Adult, Email, Phone, Note][..],
            ),
            (&["Mum", "Dad", "Mum's email", "Dad's email", "Tel"], &[Adult, SecondAdult, Email, SecondEmail, Phone]),
            (&["Name", "DOB", "Parent"], &[Baby, Born, Adult]),
            (&["Name", "Baby", "Date of Birth", "Weeks early"], &[Adult, Baby, Born, Early]),
            (&["First name", "Surname", "Baby"], &[Adult, Surname, Baby]),
            (&["Group", "Due date", "Colour", ""], &[Class, Due, LeftOut, LeftOut]),
            (&["Baby 1", "Baby 2", "Baby 1 DOB", "Baby 2 DOB"], &[Baby, SecondBaby, Born, SecondBorn]),
        ] {
            assert_eq!(guess(&row(headings)), means, "{headings:?}");
        }
    }

    #[test]
    fn what_leaves_here_is_known_again() {
        let labels: Vec<String> = Meaning::ALL[1..].iter().map(ToString::to_string).collect();
        assert_eq!(guess(&labels), Meaning::ALL[1..]);
        assert!(Meaning::ALL.iter().all(|meaning| meaning.to_string().parse() == Ok(*meaning)));
    }

    #[test]
    fn headings_may_stand_below_a_title() {
        let rows = vec![row(&["Autumn term"]), row(&[""]), row(&["Baby", "DOB", "E-mail"]), row(&["Leo", "x", "y"])];
        assert_eq!(heading_row(&rows), 2);
        assert_eq!(heading_row(&vec![row(&[""]), row(&["Leo", "24/9/2026"]), row(&["Ada", "x"])]), 1);
    }

    #[test]
    fn columns_have_names_and_what_lacks_is_told() {
        let headings = row(&["Baby", " "]);
        assert_eq!(called(&headings, 0), "Baby");
        assert_eq!((called(&headings, 1), called(&headings, 27)), ("Column B".to_owned(), "Column AB".to_owned()));
        assert!(lacking(&[Baby, Email]).is_some_and(|told| told.contains("“Date of birth”")));
        assert!(lacking(&[Baby, Born]).is_some_and(|told| told.contains("“Phone”")));
        assert!(lacking(&[Baby, Baby, Born, Email]).is_some_and(|told| told.contains("Two columns")));
        assert_eq!(lacking(&[Note, Baby, Born, Note, Phone, LeftOut, LeftOut]), None);
    }
}
