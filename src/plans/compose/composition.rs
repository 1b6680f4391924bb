//! What composing gives.

use serde::{Deserialize, Serialize};

use crate::curriculum::model::Key;
use crate::plans::compose::brief::Slot;

/// A session's running order, with what had to be said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composition {
    /// The blocks, first to last. Their minutes add up to the session's length.
    pub blocks: Vec<ComposedBlock>,
    /// What a later week has to take over, in plain words.
    pub told: Vec<String>,
}

/// One block of a composed session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComposedBlock {
    /// What happens.
    pub slot: Slot,
    /// How long it takes, in minutes; never 0.
    pub minutes: u32,
    /// Whether the session would not be whole without it.
    pub core: bool,
    /// What is done inside: strokes, closing parts, topics or songs, in order. A review without steps is the sweep
    /// that joins its region with the rest, and no more.
    pub steps: Vec<Key>,
    /// Why it is not what the plan wished for.
    pub reasons: Vec<String>,
    /// Whether the instructor fixed it: it stays as it is when the session is composed again.
    pub pinned: bool,
}

/// A session that is too short for what it cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooShort {
    /// The least length that would hold the core, in minutes.
    pub needed: u32,
    /// The length that there is, in minutes.
    pub given: u32,
}

impl std::fmt::Display for TooShort {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            out,
            "{} minutes cannot hold this week: its core alone takes {}. Give the session more time, or the week less.",
            self.given, self.needed
        )
    }
}
