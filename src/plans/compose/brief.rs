//! What composing looks at: values only.

use serde::{Deserialize, Serialize};

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
    /// The blocks that the instructor has fixed: they stay as they are.
    pub pinned: &'a [Pin],
    /// The blocks in the order that she gave them; nothing while the plan's own order stands.
    pub arranged: &'a [Slot],
}

/// What tells one block of a session from another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// The kind of block.
    pub kind: BlockKind,
    /// The region, of a review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// The block of her own that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<Key>,
}

impl Slot {
    /// The usual block of this kind.
    pub fn of(kind: BlockKind) -> Self {
        Self { kind, region: None, own: None }
    }

    /// A block of her own.
    pub fn own(kind: BlockKind, own: Option<Key>) -> Self {
        Self { kind, region: None, own }
    }

    /// The word that stands for it in a form: "topic", "review legs+feet", "song own/4f3a2b1c".
    pub fn word(&self) -> String {
        let region = self.region.iter().map(Region::to_string);
        let rest = region.chain(self.own.iter().map(Key::to_string));
        std::iter::once(self.kind.to_string()).chain(rest).collect::<Vec<_>>().join(" ")
    }

    /// The review of a region.
    pub fn review(region: &Region) -> Self {
        Self { kind: BlockKind::Review, region: Some(region.clone()), own: None }
    }
}

/// Minutes that the instructor has fixed for a block of one session. A block that the plan does not have comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// Which block.
    pub slot: Slot,
    /// How long it takes, in minutes; 0 leaves out a block that is not core.
    pub minutes: u32,
}

impl std::str::FromStr for Slot {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const WHY: &str = "There is no such block.";
        let (kind, rest) = text.split_once(' ').unwrap_or((text, ""));
        let slot = Self::of(kind.parse()?);
        match (rest, slot.kind) {
            ("", _) => Ok(slot),
            (region, BlockKind::Review) => Ok(Self { region: Some(region.parse().map_err(|_| WHY)?), ..slot }),
            (own, _) => Ok(Self { own: Some(own.parse().map_err(|_| WHY)?), ..slot }),
        }
    }
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
