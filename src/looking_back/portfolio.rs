//! The portfolio of a trainee: the families with whom she practised, what she taught them, who came, and, where she wants
//! it, what she noted. She chooses each family, with its agreement, and how its baby is called. Pure.

use std::fmt;
use std::str::FromStr;

use crate::calendar::Day;
use crate::curriculum::model::Library;
use crate::families::model::Baby;
use crate::ids::{ClassId, FamilyId, SessionId};
use crate::looking_back::model::{Course, Held, taught};
use crate::sessions::model::Mark;
use crate::sheets::feedback::Quote;
use crate::words::{counted, listed};

/// How a baby is called in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Called {
    /// By the first letter: "L."
    #[default]
    Initial,
    /// By the first name.
    FirstName,
    /// Not at all: the families have numbers.
    Nameless,
}

impl Called {
    /// Every way, in the order in which it is offered.
    pub const ALL: [Self; 3] = [Self::Initial, Self::FirstName, Self::Nameless];

    /// What she reads.
    pub fn words(self) -> &'static str {
        match self {
            Self::Initial => "By an initial",
            Self::FirstName => "By the first name",
            Self::Nameless => "Not at all",
        }
    }
}

impl fmt::Display for Called {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Initial => "initial",
            Self::FirstName => "first-name",
            Self::Nameless => "nameless",
        })
    }
}

impl FromStr for Called {
    type Err = &'static str;

    /// What is left out names nobody in full.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "" => Ok(Self::default()),
            text => {
                Self::ALL.into_iter().find(|called| called.to_string() == text).ok_or("Please choose one of these.")
            }
        }
    }
}

/// A family that can be chosen.
#[derive(Clone, Debug)]
pub struct PracticeFamily {
    /// Which family.
    pub id: FamilyId,
    /// Its class.
    pub class: ClassId,
    /// The week in which it began.
    pub from_week: u32,
    /// The last week that it came.
    pub until_week: u32,
    /// The names of its adults; may be empty.
    pub adults: String,
    /// Its babies.
    pub babies: Vec<Baby>,
}

impl PracticeFamily {
    /// What the instructor reads when she chooses: "Mira Holloway, with Leo".
    pub fn title(&self) -> String {
        let babies: Vec<String> = self.babies.iter().map(|baby| baby.name.to_string()).collect();
        if self.adults.is_empty() { listed(&babies) } else { format!("{}, with {}", self.adults, listed(&babies)) }
    }

    /// Its babies as they are called in the portfolio; empty where they are not.
    fn called(&self, called: Called) -> String {
        let name = |baby: &Baby| match called {
            Called::FirstName => Some(baby.name.to_string()),
            Called::Initial => baby.name.as_ref().chars().next().map(|first| format!("{first}.")),
            Called::Nameless => None,
        };
        listed(&self.babies.iter().filter_map(name).collect::<Vec<_>>())
    }
}

/// A mark of a family in a session.
pub type Marked = (SessionId, FamilyId, Mark);

/// What a family wrote to be shown to others.
#[derive(Clone, Debug)]
pub struct Said {
    /// Which family.
    pub family: FamilyId,
    /// Under what it may be shown.
    pub quote: Quote,
    /// Its words.
    pub words: String,
    /// The first names of its adults.
    pub adults: String,
}

/// What all of it is made from.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
    /// Where the names of what was taught stand.
    pub library: &'a Library,
    /// The classes.
    pub courses: &'a [Course],
    /// Their sessions.
    pub held: &'a [Held],
    /// The chosen families.
    pub families: &'a [PracticeFamily],
    /// Their marks.
    pub marked: &'a [Marked],
    /// Her notes on sessions; none where she leaves them out.
    pub notes: &'a [(SessionId, String)],
    /// How babies are called.
    pub called: Called,
}

/// One class of the portfolio.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it is called.
    pub name: String,
    /// Where it met.
    pub venue: String,
    /// "5 sessions of 90 minutes, at least 7 days apart."
    pub facts: String,
    /// What was taught, week by week.
    pub weeks: Vec<Taught>,
    /// The families that were chosen of it.
    pub families: Vec<Attended>,
}

/// A week that was taught.
#[derive(Clone, Debug)]
pub struct Taught {
    /// Its number.
    pub week: u32,
    /// Its day.
    pub day: Day,
    /// Its minutes.
    pub minutes: u32,
    /// What it was about.
    pub title: String,
    /// The strokes that came new.
    pub strokes: String,
    /// What was talked about.
    pub topics: String,
    /// Her note, where she shows it.
    pub note: Option<String>,
}

/// A family, and how it took part.
#[derive(Clone, Debug)]
pub struct Attended {
    /// "Family 2: A. and M."
    pub label: String,
    /// How old the babies were at the first session.
    pub ages: String,
    /// Its mark for each week that was taught.
    pub marks: Vec<String>,
}

/// The classes of the chosen families, in the order in which they met.
pub fn parts(material: &Material<'_>) -> Vec<Part> {
    let of_course = |course: &Course| {
        let families: Vec<(usize, &PracticeFamily)> =
            (1..).zip(material.families).filter(|(_, family)| family.class == course.class).collect();
        let held: Vec<Held> = material.held.iter().filter(|held| held.class == course.class).cloned().collect();
        (!families.is_empty()).then(|| Part {
            name: course.name.to_string(),
            venue: course.venue.to_string(),
            facts: facts(&held),
            weeks: weeks(material, &held),
            families: families.into_iter().map(|(number, family)| attended(material, &held, number, family)).collect(),
        })
    };
    material.courses.iter().filter_map(of_course).collect()
}

/// What trainees are asked for: how many sessions, how long, how far apart.
fn facts(held: &[Held]) -> String {
    let sessions: Vec<&Held> = taught(held).map(|(session, _)| session).collect();
    let minutes = sessions.iter().map(|session| session.minutes);
    let long = match (minutes.clone().min(), minutes.max()) {
        (Some(least), Some(most)) if least == most => format!(" of {least} minutes"),
        (Some(least), Some(most)) => format!(" of {least} to {most} minutes"),
        _ => return "No session was taught yet.".to_owned(),
    };
    let apart = sessions.windows(2).map(|pair| pair[1].day.days_since(pair[0].day)).min();
    let apart =
        apart.map(|days| format!(", at least {} apart", counted(usize::try_from(days).unwrap_or(0), "day", "days")));
    format!("{}{long}{}.", counted(sessions.len(), "session", "sessions"), apart.unwrap_or_default())
}

fn weeks(material: &Material<'_>, held: &[Held]) -> Vec<Taught> {
    let library = material.library;
    let joined = |names: Vec<&str>| names.join(", ");
    let note = |session: &Held| {
        let found = material.notes.iter().find(|(id, _)| *id == session.session);
        found.map(|(_, note)| note.clone()).filter(|note| !note.is_empty())
    };
    let week = |(session, week): (&Held, &crate::plans::model::Week)| Taught {
        week: session.week,
        day: session.day,
        minutes: session.minutes,
        title: week.title(library),
        strokes: joined(week.strokes.iter().filter_map(|key| Some(library.stroke(key)?.name.as_str())).collect()),
        topics: joined(week.topics.iter().filter_map(|key| Some(library.topic(key)?.name.as_str())).collect()),
        note: note(session),
    };
    taught(held).map(week).collect()
}

fn attended(material: &Material<'_>, held: &[Held], number: usize, family: &PracticeFamily) -> Attended {
    let sessions = || taught(held).map(|(session, _)| session);
    let comes = |session: &&Held| (family.from_week..=family.until_week).contains(&session.week);
    let mark = |session: &Held| {
        let found = material.marked.iter().find(|(at, of, _)| (*at, *of) == (session.session, family.id));
        match found {
            Some((_, _, mark)) => mark.to_string(),
            None if comes(&session) => "not marked".to_owned(),
            None => "not expected".to_owned(),
        }
    };
    let first = sessions().find(comes).map(|session| session.day);
    let ages = first.map(|day| family.babies.iter().map(|baby| baby.age_on(&day).to_string()).collect::<Vec<_>>());
    let called = family.called(material.called);
    Attended {
        label: if called.is_empty() { format!("Family {number}") } else { format!("Family {number}: {called}") },
        ages: listed(&ages.unwrap_or_default()),
        marks: sessions().map(mark).collect(),
    }
}

/// The words that may be shown, each with the name under which it may. In their own order, so that none stands beside its
/// family; of a single family those without a name are left out, since everybody would know whose they are.
pub fn quotes(said: &[Said], families: usize) -> Vec<(String, Option<String>)> {
    let shown = |said: &Said| match said.quote {
        Quote::No => None,
        Quote::Nameless => (families > 1).then(|| (said.words.clone(), None)),
        Quote::FirstName => Some((said.words.clone(), Some(said.adults.clone()).filter(|names| !names.is_empty()))),
    };
    let mut quotes: Vec<_> = said.iter().filter_map(shown).collect();
    quotes.sort();
    quotes
}

#[cfg(test)]
mod tests;
