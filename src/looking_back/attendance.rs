//! Who came: by week, and by class. A baby who said not today has taken part; a session that was cancelled is nobody's
//! absence. Pure.

use std::collections::BTreeMap;

use crate::ids::{ClassId, SessionId};
use crate::looking_back::figure::{Bar, Figure, Row, percent_cell};
use crate::looking_back::model::{Cancelled, Course, Held, Marked, in_order, name_of, taught};
use crate::sessions::model::Mark;
use crate::words::counted;

/// How many took part, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Came, in whatever way.
    pub came: u32,
    /// Of these, said not today.
    pub said_no: u32,
    /// Did not come and had told us.
    pub told_us: u32,
    /// Did not come.
    pub missed: u32,
    /// Have no mark.
    pub unmarked: u32,
}

impl Tally {
    /// So many with one mark.
    pub fn of(mark: Option<Mark>, count: u32) -> Self {
        let none = Self::default();
        match mark {
            None => Self { unmarked: count, ..none },
            Some(Mark::SaidNotToday) => Self { came: count, said_no: count, ..none },
            Some(Mark::ToldUs) => Self { told_us: count, ..none },
            Some(Mark::Missed) => Self { missed: count, ..none },
            Some(_) => Self { came: count, ..none },
        }
    }

    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self {
            came: self.came + other.came,
            said_no: self.said_no + other.said_no,
            told_us: self.told_us + other.told_us,
            missed: self.missed + other.missed,
            unmarked: self.unmarked + other.unmarked,
        }
    }

    /// How many were expected.
    pub fn expected(self) -> u32 {
        self.came + self.told_us + self.missed + self.unmarked
    }

    /// Whether nobody has a mark.
    pub fn is_open(self) -> bool {
        self.unmarked == self.expected()
    }
}

/// The babies of a session.
pub fn babies(marked: &[Marked], session: SessionId) -> Tally {
    tally(marked, session, |marked| marked.babies)
}

/// The families of a session.
pub fn families(marked: &[Marked], session: SessionId) -> Tally {
    tally(marked, session, |marked| marked.families)
}

fn tally(marked: &[Marked], session: SessionId, count: impl Fn(&Marked) -> u32) -> Tally {
    let here = marked.iter().filter(|marked| marked.session == session);
    here.map(|marked| Tally::of(marked.mark, count(marked))).fold(Tally::default(), Tally::plus)
}

/// A class week by week.
pub fn of_class(held: &[Held], marked: &[Marked], cancelled: &[Cancelled]) -> Figure {
    let weeks: Vec<(&Held, Tally)> =
        taught(held).map(|(session, _)| (session, babies(marked, session.session))).collect();
    let rows = weeks.iter().map(|(session, tally)| (format!("Week {}, {}", session.week, session.day.short()), *tally));
    let mut says = weeks.last().map(|(session, tally)| came_to(session.week, *tally)).unwrap_or_default();
    let noes: u32 = weeks.last().map_or(0, |(_, tally)| tally.said_no);
    if noes > 0 {
        says.push_str(&format!(" {} said not today, and took part all the same.", some_babies(noes)));
    }
    let mut also = Vec::new();
    let to_come = held.len() - weeks.len();
    if to_come > 0 {
        also.push(format!("{} not marked as taught yet.", counted(to_come, "week is", "weeks are")));
    }
    for (_, day) in cancelled {
        also.push(format!("The session of {} was cancelled. That is nobody’s absence.", day.long()));
    }
    figure("Week", rows.collect(), says, also)
}

fn some_babies(number: u32) -> String {
    if number == 1 { "One of them".to_owned() } else { format!("{number} of them") }
}

/// "11 of 12 babies came to week 3."
fn came_to(week: u32, tally: Tally) -> String {
    match tally.expected() {
        0 => format!("Nobody was expected in week {week}."),
        _ if tally.is_open() => format!("The register of week {week} is not marked yet."),
        1 if tally.came == 1 => format!("The one baby of the class came to week {week}."),
        expected => format!("{} of {} came to week {week}.", tally.came, counted(expected as usize, "baby", "babies")),
    }
}

/// A year by the weeks of its courses.
pub fn of_year(held: &[Held], marked: &[Marked]) -> Figure {
    let mut weeks: BTreeMap<u32, Tally> = BTreeMap::new();
    for (session, _) in taught(held) {
        let week = weeks.entry(session.week).or_default();
        *week = week.plus(babies(marked, session.session));
    }
    let all = weeks.values().copied().fold(Tally::default(), Tally::plus);
    let says = format!("Of {} that a baby was expected, it came {}.", times(all.expected()), times(all.came));
    let says = if all.expected() == 0 { String::new() } else { says };
    let rows = weeks.into_iter().map(|(week, tally)| (format!("Week {week}"), tally)).collect();
    figure("Week of the course", rows, says, Vec::new())
}

fn times(number: u32) -> String {
    if number == 1 { "once".to_owned() } else { format!("{number} times") }
}

/// The classes of a year, each with the way to its own figures.
pub fn by_class(courses: &[Course], held: &[Held], marked: &[Marked]) -> Figure {
    let of_class = |class: ClassId| {
        let sessions: Vec<&Held> =
            taught(held).map(|(session, _)| session).filter(|session| session.class == class).collect();
        let all = sessions.iter().map(|session| babies(marked, session.session)).fold(Tally::default(), Tally::plus);
        (name_of(courses, class), class, sessions.len(), all)
    };
    let classes: Vec<_> = in_order(held).into_iter().map(of_class).collect();
    let row = |(name, class, sessions, all): &(String, ClassId, usize, Tally)| Row {
        label: name.clone(),
        href: Some(format!("/classes/{class}/looking-back")),
        cells: vec![
            sessions.to_string(),
            all.expected().to_string(),
            all.came.to_string(),
            percent_cell(all.came, all.expected()),
        ],
    };
    let sessions: usize = classes.iter().map(|(_, _, sessions, _)| sessions).sum();
    let says = format!(
        "{} in {}.",
        counted(sessions, "session was taught", "sessions were taught"),
        counted(classes.len(), "class", "classes")
    );
    Figure {
        key: "classes".to_owned(),
        title: "The classes of the year".to_owned(),
        says: if classes.is_empty() { String::new() } else { says },
        awaits: "Each class that meets in this year appears here, with the way to its own figures.",
        of: "Class",
        head: ["Sessions taught", "Babies expected", "Came", "Percent came"].map(str::to_owned).to_vec(),
        rows: classes.iter().map(row).collect(),
        meaning: ("expected", "came"),
        bars: classes
            .iter()
            .filter(|(_, _, sessions, _)| *sessions > 0)
            .map(|(name, _, _, all)| Bar::part(name, all.came, all.expected()))
            .collect(),
        ..Figure::default()
    }
}

fn figure(of: &'static str, rows: Vec<(String, Tally)>, says: String, also: Vec<String>) -> Figure {
    let head = ["Expected", "Came", "Said not today", "Told us", "Missed", "Not marked", "Percent came"];
    let row = |label: &str, tally: Tally| {
        let Tally { came, said_no, told_us, missed, unmarked } = tally;
        let mut row = Row::of(label, [tally.expected(), came, said_no, told_us, missed, unmarked]);
        row.cells.push(percent_cell(came, tally.expected()));
        row
    };
    let all = rows.iter().map(|(_, tally)| *tally).fold(Tally::default(), Tally::plus);
    Figure {
        key: "attendance".to_owned(),
        title: "Who came".to_owned(),
        says,
        awaits: "Once a session is marked as taught, this shows how many babies came.",
        also,
        of,
        head: head.map(str::to_owned).to_vec(),
        sum: (rows.len() > 1).then(|| row("Together", all)),
        meaning: ("expected", "came"),
        bars: rows.iter().map(|(label, tally)| Bar::part(label, tally.came, tally.expected())).collect(),
        rows: rows.iter().map(|(label, tally)| row(label, *tally)).collect(),
    }
}

#[cfg(test)]
mod tests;
