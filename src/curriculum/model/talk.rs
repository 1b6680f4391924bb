//! What a group talks about and sings.

use serde::{Deserialize, Serialize};

use super::{Key, Section};

/// Something to talk about in one week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    pub key: Key,
    pub name: String,
    /// At most five short lines, printed on the sheet.
    pub lines: Vec<String>,
    /// Minutes it usually takes.
    pub minutes: u32,
    /// What a course no longer lacks once it holds this topic.
    pub covers: Vec<Cover>,
    /// Keys of `library/SOURCES.md`, with commas between.
    pub source: String,
}

/// What every course should talk about at least once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cover {
    /// Asking the baby first.
    Permission,
    /// How babies show that they want more or less.
    Cues,
    /// The six behavioural states.
    States,
    /// Whether to use oil, and which.
    Oils,
    /// When not to massage.
    WhenNot,
    /// Emotional connection of parent and baby.
    Connection,
    /// Touch and the developing brain.
    Brain,
}

impl Cover {
    /// Every cover once.
    pub const ALL: [Self; 7] =
        [Self::Permission, Self::Cues, Self::States, Self::Oils, Self::WhenNot, Self::Connection, Self::Brain];

    /// The name on a page: "When not to massage".
    pub fn name(self) -> &'static str {
        match self {
            Self::Permission => "Permission",
            Self::Cues => "Cues",
            Self::States => "States",
            Self::Oils => "Oils",
            Self::WhenNot => "When not to massage",
            Self::Connection => "Emotional connection",
            Self::Brain => "Brain development",
        }
    }
}

/// A song or rhyme, slow enough to keep pace with the hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Song {
    pub key: Key,
    pub name: String,
    /// The strokes it goes with; `None` for a song of welcome.
    pub section: Option<Section>,
    /// A line may hold `[name]`, where the group sings the baby's name.
    pub lines: Vec<String>,
    /// Keys of `library/SOURCES.md`, with commas between.
    pub source: String,
}
