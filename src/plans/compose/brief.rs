//! What composing looks at: values only.

use crate::curriculum::model::{BlockKind, Key, Library, Region};
use crate::plans::check::Budget;
use crate::plans::model::{Plan, Week};

/// From this age on, in weeks, babies take a whole budget; a class with a younger baby gets two thirds of it.
pub const WHOLE_BUDGET_WEEKS: i32 = 8;

/// A session to be composed.
#[derive(Clone, Debug)]
pub struct Brief<'a> {
    /// What can be taught in the practice.
    pub library: &'a Library,
    /// The plan that the class teaches from.
    pub plan: &'a Plan,
    /// The week of the course.
    pub week: u32,
    /// What the plan holds for that week.
    pub planned: &'a Week,
    /// The length of the session, in minutes.
    pub minutes: u32,
    /// How many new strokes and hands-on minutes the practice allows.
    pub budget: Budget,
    /// The age in weeks of the youngest baby that is expected, corrected where that is known.
    pub youngest_weeks: Option<i32>,
    /// What was really taught so far, the earliest session first.
    pub taught: &'a [Week],
    /// The strokes that the last session left out, in the order of teaching.
    pub left_out: &'a [Key],
    /// The regions that some family of the class has missed.
    pub missed: &'a [Region],
    /// The minutes that the instructor has fixed: they stay as they are.
    pub pinned: &'a [Pin],
}

/// Minutes that the instructor has fixed for a block of one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// The kind of block.
    pub kind: BlockKind,
    /// The region, of a review.
    pub region: Option<Region>,
    /// How long it takes, in minutes; 0 leaves out a block that is not core.
    pub minutes: u32,
}

impl Brief<'_> {
    /// Whether the youngest baby is too young for a whole budget.
    pub fn is_young(&self) -> bool {
        self.youngest_weeks.is_some_and(|weeks| weeks < WHOLE_BUDGET_WEEKS)
    }

    /// The budget of this session: two thirds of the practice's where the youngest baby is under eight weeks old.
    pub fn budget(&self) -> Budget {
        let Budget { strokes, minutes } = self.budget;
        if self.is_young() {
            Budget { strokes: (strokes * 2 / 3).max(1), minutes: (minutes * 2 / 3).max(5) }
        } else {
            self.budget
        }
    }

    /// The regions taught so far, the earliest first, each once.
    pub fn known_regions(&self) -> Vec<&Region> {
        let mut known = Vec::new();
        for region in self.taught.iter().flat_map(|week| &week.regions) {
            if !known.contains(&region) {
                known.push(region);
            }
        }
        known
    }

    /// The strokes taught so far, each once, in the order in which they were.
    pub fn known_strokes(&self) -> Vec<&Key> {
        let mut known = Vec::new();
        for stroke in self.taught.iter().flat_map(|week| &week.strokes) {
            if !known.contains(&stroke) {
                known.push(stroke);
            }
        }
        known
    }
}
