//! What hands do: single strokes, and the closing parts that string them together.

use serde::{Deserialize, Serialize};

use super::{Key, Section};

/// One named movement of the hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stroke {
    /// Begins with the section: `legs/rolling`.
    pub key: Key,
    pub section: Section,
    pub name: String,
    /// What the hands do, in one line.
    pub hands: String,
    /// What parents often notice, in one careful line.
    pub notice: String,
    /// Taught whenever its area is; an optional stroke goes first when time is short.
    pub core: bool,
    /// Minutes it usually takes to teach.
    pub minutes: u32,
    /// Age in weeks from which a source of the field teaches it, where one says so. Schools differ.
    pub youngest_weeks: Option<u32>,
    pub cautions: Vec<Caution>,
    /// Keys of `library/SOURCES.md`, with commas between.
    pub source: String,
    /// Whether a practice shows it without its drawing.
    #[serde(skip)]
    pub is_undrawn: bool,
}

/// What in a stroke may touch on something that a family has told us. It raises a flag, never a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Caution {
    /// Works or moves the leg: meets a hip problem, a harness or a scan to come.
    Hips,
    /// Passes over the thigh, where young babies are usually vaccinated: meets a recent vaccination.
    Thigh,
    /// Passes over the navel: meets one that has not healed.
    Navel,
    /// Works on the tummy: meets diarrhoea and a recent feed.
    Tummy,
    /// Touches the face: meets memories of neonatal care, and skin that takes little or no oil.
    Face,
    /// Baby lies on the tummy or across the lap: meets anything that makes lying so difficult.
    Back,
    /// Usually done with oil: meets allergies and the oil that a class has chosen.
    Oil,
}

impl Caution {
    /// Every caution once.
    pub const ALL: [Self; 7] = [Self::Hips, Self::Thigh, Self::Navel, Self::Tummy, Self::Face, Self::Back, Self::Oil];

    /// One line for the instructor, beside the stroke.
    pub fn note(self) -> &'static str {
        match self {
            Self::Hips => "Hip problem known or possible, harness, scan to come: only on professional advice.",
            Self::Thigh => "Passes over the thigh: spare the place of a recent vaccination.",
            Self::Navel => "Passes over the navel: wait until it has healed.",
            Self::Tummy => "Leave out with diarrhoea and soon after a feed.",
            Self::Face => "Little or no oil. Babies from neonatal care may dislike touch on the face.",
            Self::Back => "Baby lies on the tummy or across the lap: awake, watched, no weight on the spine.",
            Self::Oil => "Usually with oil: mind allergies in the family.",
        }
    }
}

/// A part of a course beside its regions: colic routine, gentle movements, whole routine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub key: Key,
    pub name: String,
    /// What it is for, in a sentence or two for parents.
    pub about: String,
    /// In the order in which the hands go; a stroke may return.
    pub strokes: Vec<Key>,
    /// Minutes it usually takes with the babies, once its strokes are known.
    pub minutes: u32,
    /// Keys of `library/SOURCES.md`, with commas between.
    pub source: String,
}
