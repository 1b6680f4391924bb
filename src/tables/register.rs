//! The register of a whole course: families by weeks. Pure.

use crate::classes::model::Meeting;
use crate::families::model::Family;
use crate::ids::{ClassId, FamilyId};
use crate::sessions::model::Mark;

/// That a session expects or expected a family, and how it took part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The week of the session.
    pub week: u32,
    /// The family.
    pub family_id: FamilyId,
    /// The class that has the family now; guests and families that moved on have another.
    pub class_id: ClassId,
    /// Its mark, when it has one.
    pub mark: Option<Mark>,
}

/// What stands in a register for one family and one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The session does not expect the family.
    NotExpected,
    /// Nothing was marked yet.
    Open,
    /// How it took part.
    Marked(Mark),
}

/// A family with its weeks.
#[derive(Clone, Debug)]
pub struct Line {
    /// The family.
    pub family: Family,
    /// One cell for each week.
    pub cells: Vec<Cell>,
}

/// The register of a course.
#[derive(Clone, Debug)]
pub struct Grid {
    /// Its weeks.
    pub meetings: Vec<Meeting>,
    /// Its families: its own in the order of booking, then those of other classes.
    pub lines: Vec<Line>,
}

impl Grid {
    /// The register with these weeks; of the families, those that any of them expects.
    pub fn of(meetings: Vec<Meeting>, families: Vec<Family>, expected: &[Expected]) -> Self {
        let cell = |family: &Family, meeting: &Meeting| {
            let mut here = expected.iter().filter(|one| one.family_id == family.id && one.week == meeting.week);
            match here.clone().find_map(|one| one.mark) {
                Some(mark) => Cell::Marked(mark),
                None if here.next().is_some() => Cell::Open,
                None => Cell::NotExpected,
            }
        };
        let expects = |family: &Family| expected.iter().any(|one| one.family_id == family.id);
        let lines = families.into_iter().filter(expects).map(|family| {
            let cells = meetings.iter().map(|meeting| cell(&family, meeting)).collect();
            Line { family, cells }
        });
        let lines = lines.collect();
        Self { meetings, lines }
    }

    /// Each week with what stands there for a family.
    pub fn weeks<'g>(&'g self, line: &'g Line) -> impl Iterator<Item = (&'g Meeting, &'g Cell)> {
        self.meetings.iter().zip(&line.cells)
    }
}
