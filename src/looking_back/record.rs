//! The teaching record: what an instructor taught, when and for how long, without a family's name and without a word on
//! anybody's health. Pure.

use crate::calendar::Day;
use crate::curriculum::model::Library;
use crate::looking_back::attendance::{babies, families};
use crate::looking_back::model::{Course, Held, Marked, taught};

/// A session that was taught.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its day.
    pub day: Day,
    /// What its class is called.
    pub class: String,
    /// Where it was.
    pub venue: String,
    /// How many minutes it took.
    pub minutes: u32,
    /// Whether the clock of the teaching view says so; else they are those of the plan.
    pub by_clock: bool,
    /// What the week was about: "Tummy, with colic routine".
    pub title: String,
    /// The strokes that came new.
    pub strokes: String,
    /// How many families and babies were there; nothing while the register is not marked.
    pub present: Option<(u32, u32)>,
}

/// The sessions of these classes, by their days.
pub fn lines(library: &Library, courses: &[Course], held: &[Held], marked: &[Marked]) -> Vec<Line> {
    let line = |(session, week): (&Held, &crate::plans::model::Week)| {
        let course = courses.iter().find(|course| course.class == session.class)?;
        let strokes = week.strokes.iter().filter_map(|key| library.stroke(key));
        let (minutes, by_clock) = session.minutes_taught();
        let (families, babies) = (families(marked, session.session), babies(marked, session.session));
        Some(Line {
            day: session.day,
            class: course.name.to_string(),
            venue: course.venue.to_string(),
            minutes,
            by_clock,
            title: week.title(library),
            strokes: strokes.map(|stroke| stroke.name.as_str()).collect::<Vec<_>>().join(", "),
            present: (!families.is_open() || families.expected() == 0).then_some((families.came, babies.came)),
        })
    };
    taught(held).filter_map(line).collect()
}

/// How many minutes all of them took.
pub fn minutes(lines: &[Line]) -> u32 {
    lines.iter().map(|line| line.minutes).sum()
}

/// The record as a table.
pub fn table(lines: &[Line]) -> Vec<Vec<String>> {
    let head =
        ["Day", "Class", "Venue", "Minutes", "Minutes are", "Region", "Strokes", "Families present", "Babies present"];
    let row = |line: &Line| {
        let (families, babies) = line.present.unzip();
        let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
        vec![
            line.day.to_string(),
            line.class.clone(),
            line.venue.clone(),
            line.minutes.to_string(),
            line.measure().to_owned(),
            line.title.clone(),
            line.strokes.clone(),
            number(families),
            number(babies),
        ]
    };
    std::iter::once(head.map(str::to_owned).to_vec()).chain(lines.iter().map(row)).collect()
}

impl Line {
    /// Where its minutes come from.
    pub fn measure(&self) -> &'static str {
        if self.by_clock { "by the clock" } else { "as planned" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::shipped_library;
    use crate::looking_back::model::Clock;
    use crate::looking_back::samples::{course, marked, session};
    use crate::sessions::model::Mark;

    #[test]
    fn a_line_says_what_was_really_taught_to_how_many() {
        let timed = Held { clock: Some(Clock { seconds: 3300, breaks: 0 }), ..session(1, true) };
        let came = [marked(&timed, Some(Mark::SaidNotToday), 2, 3), marked(&timed, Some(Mark::Missed), 1, 1)];
        let lines = lines(shipped_library(), &[course()], &[timed, session(2, true), session(3, false)], &came);
        assert_eq!(lines.len(), 2, "what is still to come was not taught");
        assert_eq!((lines[0].minutes, lines[0].by_clock, lines[0].present), (55, true, Some((2, 3))));
        assert!(lines[0].title == "Legs and feet" && lines[0].strokes.contains("Indian milking"), "{:?}", lines[0]);
        assert_eq!((lines[1].minutes, lines[1].by_clock), (60, false));
        assert_eq!(minutes(&lines), 115);
        assert!(table(&lines).iter().all(|row| row.len() == 9));
    }
}
