//! A session and its register.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::classes::model::Meeting;
use crate::curriculum::model::{Key, Library};
use crate::db::stored_as_text;
use crate::ids::FamilyId;
use crate::plans::model::Week;
use crate::text::text;

text! {
    /// The instructor's own note on a session; no family ever reads it.
    SessionNote 5000 "",
}

/// How a family took part. A baby who says no has taken part; nothing treats it as a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Came and took part.
    Here,
    /// Came after the start.
    Late,
    /// Went before the end.
    LeftEarly,
    /// Came and watched, or practised on a doll.
    Watched,
    /// Came, asked the baby, and the baby said no today.
    SaidNotToday,
    /// Did not come and had told us.
    ToldUs,
    /// Did not come.
    Missed,
}

impl Mark {
    /// Every mark, in the order of the register.
    pub const ALL: [Self; 7] =
        [Self::Here, Self::Late, Self::LeftEarly, Self::Watched, Self::SaidNotToday, Self::ToldUs, Self::Missed];

    /// Whether the family was there.
    pub fn came(self) -> bool {
        !matches!(self, Self::ToldUs | Self::Missed)
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Here => "here",
            Self::Late => "late",
            Self::LeftEarly => "left early",
            Self::Watched => "watched",
            Self::SaidNotToday => "said not today",
            Self::ToldUs => "told us",
            Self::Missed => "missed",
        })
    }
}

impl FromStr for Mark {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|mark| mark.to_string() == text).ok_or("There is no such mark.")
    }
}

stored_as_text!(Mark);

/// Who came to a session. A family without a mark has none yet.
pub type Register = BTreeMap<FamilyId, Mark>;

/// A session with what the instructor wrote down of it.
#[derive(Clone, Debug)]
pub struct Session {
    /// When it is, and whether it was taught.
    pub meeting: Meeting,
    /// Her private note.
    pub note: SessionNote,
    /// Rises whenever the note or the steps are saved.
    pub revision: i64,
    /// What of the plan the class did not do.
    pub left_out: Vec<Key>,
}

/// What was taught of a week: the plan without what was left out. A region of which no stroke was taught was not taught.
pub fn taught_of(library: &Library, week: &Week, left_out: &[Key]) -> Week {
    let mut taught = week.clone();
    for steps in [&mut taught.strokes, &mut taught.parts, &mut taught.topics, &mut taught.songs] {
        steps.retain(|step| !left_out.contains(step));
    }
    let has_stroke = |areas: &[_]| {
        let mut taught = taught.strokes.iter().filter_map(|key| library.stroke(key));
        taught.any(|stroke| stroke.section.area().is_some_and(|area| areas.contains(&area)))
    };
    taught.regions.retain(|region| has_stroke(region.areas()));
    taught
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::{shipped_library, shipped_regions};
    use crate::plans::running_order::RunningOrder;

    fn keys(texts: &[&str]) -> Vec<Key> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    fn legs_week() -> Week {
        Week {
            minutes: 60,
            regions: vec![shipped_regions().swap_remove(0)],
            strokes: keys(&["legs/indian-milking", "feet/toe-rolls"]),
            not_reviewed: Vec::new(),
            parts: Vec::new(),
            topics: keys(&["permission", "oils"]),
            songs: keys(&["song/hello"]),
            order: RunningOrder::default(),
        }
    }

    #[test]
    fn marks_read_back_as_they_are_written() {
        assert!(Mark::ALL.into_iter().all(|mark| mark.to_string().parse() == Ok(mark)));
    }

    #[test]
    fn what_was_left_out_was_not_taught() {
        let taught = taught_of(shipped_library(), &legs_week(), &keys(&["feet/toe-rolls", "oils"]));
        assert_eq!(taught.strokes, keys(&["legs/indian-milking"]));
        assert_eq!(taught.topics, keys(&["permission"]));
        assert_eq!(taught.regions, legs_week().regions);
    }

    #[test]
    fn a_region_without_strokes_was_not_taught() {
        let taught = taught_of(shipped_library(), &legs_week(), &keys(&["feet/toe-rolls", "legs/indian-milking"]));
        assert!(taught.regions.is_empty());
        assert_eq!(taught.songs, legs_week().songs);
    }
}
