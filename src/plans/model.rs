//! A course plan as a value: what comes new in each week, and what follows from it.

use serde::{Deserialize, Serialize};

use crate::curriculum::model::{Key, Library, Region};
use crate::plans::running_order::RunningOrder;
use crate::text::{Name, text};
use crate::words::capitalised;

/// The most weeks that a plan can have.
pub const MOST_WEEKS: usize = 20;

/// How short a session may be, in minutes.
pub const SHORTEST_SESSION: u32 = 15;

/// How long a session may be, in minutes.
pub const LONGEST_SESSION: u32 = 240;

text! {
    /// Why a finding was set aside, in the instructor's words.
    Reason 300 "Please say why, in a few words.",
}

/// A course plan: weeks in order, from which classes are made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What the instructor calls it.
    pub name: Name,
    /// The regions as her school joins and splits them. Each area of the body stands in exactly one.
    pub regions: Vec<Region>,
    /// The weeks; the first one is week 1.
    pub weeks: Vec<Week>,
    /// Findings of the plan check that she has set aside.
    #[serde(default)]
    pub aside: Vec<SetAside>,
}

/// One week of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week {
    /// Length of the session in minutes.
    pub minutes: u32,
    /// The regions that come new; usually one.
    pub regions: Vec<Region>,
    /// The strokes that come new, in the order of teaching.
    pub strokes: Vec<Key>,
    /// Earlier regions that this week leaves out of its review.
    #[serde(default)]
    pub not_reviewed: Vec<Region>,
    /// Closing parts: colic routine, gentle movements, whole routine.
    #[serde(default)]
    pub parts: Vec<Key>,
    /// What is talked about.
    #[serde(default)]
    pub topics: Vec<Key>,
    /// Songs and rhymes.
    #[serde(default)]
    pub songs: Vec<Key>,
    /// The timed blocks.
    pub order: RunningOrder,
}

/// A finding that the instructor knows of and does not want to change, with her reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// Which finding (`Finding::key`).
    pub finding: String,
    /// Why.
    pub reason: Reason,
}

impl Plan {
    /// The week of this number; the first is 1.
    pub fn week(&self, number: u32) -> Option<&Week> {
        self.weeks.get((number as usize).checked_sub(1)?)
    }

    /// The week of this number, to be changed.
    pub fn week_mut(&mut self, number: u32) -> Option<&mut Week> {
        self.weeks.get_mut((number as usize).checked_sub(1)?)
    }

    /// The weeks with their numbers.
    pub fn numbered(&self) -> impl Iterator<Item = (u32, &Week)> {
        (1..).zip(&self.weeks)
    }

    /// How many weeks the course takes.
    pub fn length(&self) -> u32 {
        u32::try_from(self.weeks.len()).unwrap_or(u32::MAX)
    }

    /// The numbers of the weeks in which this region comes new.
    pub fn weeks_of(&self, region: &Region) -> Vec<u32> {
        self.numbered().filter(|(_, week)| week.regions.contains(region)).map(|(number, _)| number).collect()
    }

    /// The regions that came new before this week, in the order in which they did, each once.
    pub fn taught_before(&self, number: u32) -> Vec<&Region> {
        let mut taught = Vec::new();
        for (_, week) in self.numbered().take_while(|(earlier, _)| *earlier < number) {
            for region in &week.regions {
                if !taught.contains(&region) {
                    taught.push(region);
                }
            }
        }
        taught
    }

    /// The regions that this week repeats: all taught before, save those that it leaves out.
    pub fn reviewed_in(&self, number: u32) -> Vec<&Region> {
        let Some(week) = self.week(number) else { return Vec::new() };
        let mut reviewed = self.taught_before(number);
        reviewed.retain(|region| !week.not_reviewed.contains(region) && !week.regions.contains(region));
        reviewed
    }

    /// The strokes that a class has met before this week, in the order of teaching, each once.
    pub fn strokes_before<'a>(&'a self, library: &'a Library, number: u32) -> Vec<&'a Key> {
        let mut met = Vec::new();
        for (_, week) in self.numbered().take_while(|(earlier, _)| *earlier < number) {
            for stroke in week.strokes.iter().chain(strokes_of_parts(library, week)) {
                if !met.contains(&stroke) {
                    met.push(stroke);
                }
            }
        }
        met
    }

    /// The strokes that nobody has met before this week: those of its regions and those that its closing parts add.
    pub fn new_strokes<'a>(&'a self, library: &'a Library, number: u32) -> Vec<&'a Key> {
        let Some(week) = self.week(number) else { return Vec::new() };
        let before = self.strokes_before(library, number);
        let mut new = Vec::new();
        for stroke in week.strokes.iter().chain(strokes_of_parts(library, week)) {
            if !before.contains(&stroke) && !new.contains(&stroke) {
                new.push(stroke);
            }
        }
        new
    }
}

impl Week {
    /// Whether the week holds no regions, strokes, closing parts or topics.
    pub fn is_empty(&self) -> bool {
        self.regions.is_empty() && self.strokes.is_empty() && self.parts.is_empty() && self.topics.is_empty()
    }

    /// Everything that can be ticked as taught or left out: strokes, closing parts, topics, songs.
    pub fn tickable(&self) -> Vec<Key> {
        [&self.strokes, &self.parts, &self.topics, &self.songs].into_iter().flatten().cloned().collect()
    }

    /// What the week is called: "Legs and feet"; "Tummy, with colic routine"; "Whole routine"; or that it looks
    /// back, or is still empty.
    pub fn title(&self, library: &Library) -> String {
        let texts = &library.texts;
        let parts = self.parts.iter().filter_map(|key| library.part(key)).map(|part| library.in_words(&part.name));
        let parts = texts.list(&parts.collect::<Vec<_>>());
        let region =
            self.regions.iter().cloned().reduce(|all, region| all.joined(&region)).map(|all| library.region_name(&all));
        match region {
            Some(region) if parts.is_empty() => region,
            Some(region) => texts.say("title-with").with("region", region).with("parts", parts).to_string(),
            None if self.is_empty() => texts.say("title-nothing").to_string(),
            None if parts.is_empty() => texts.say("title-looking-back").to_string(),
            None => capitalised(&parts),
        }
    }
}

/// The strokes that the closing parts of a week string together.
pub fn strokes_of_parts<'a>(library: &'a Library, week: &'a Week) -> impl Iterator<Item = &'a Key> {
    week.parts.iter().filter_map(|key| library.part(key)).flat_map(|part| &part.strokes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::shipped_library;

    fn week(regions: &[&str], parts: &[&str], topics: &[&str]) -> Week {
        Week {
            minutes: 60,
            regions: regions.iter().map(|region| region.parse().unwrap()).collect(),
            strokes: Vec::new(),
            not_reviewed: Vec::new(),
            parts: parts.iter().map(|part| part.parse().unwrap()).collect(),
            topics: topics.iter().map(|topic| topic.parse().unwrap()).collect(),
            songs: Vec::new(),
            order: RunningOrder::default(),
        }
    }

    #[test]
    fn titles_read_like_english() {
        let title = |regions, parts| week(regions, parts, &[]).title(shipped_library());
        assert_eq!(title(&["legs+feet"], &[]), "Legs and feet");
        assert_eq!(title(&["face", "back"], &[]), "Face and back");
        assert_eq!(title(&["tummy"], &["colic-routine"]), "Tummy, with colic routine");
        assert_eq!(title(&[], &["whole-routine", "gentle-movements"]), "Whole routine and gentle movements");
        assert_eq!(week(&[], &[], &["sleep"]).title(shipped_library()), "Looking back");
        assert_eq!(week(&[], &[], &[]).title(shipped_library()), "Nothing new yet");
    }
}
