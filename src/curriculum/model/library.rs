//! The shipped library: read once from the data files that are built into the program.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::de::DeserializeOwned;

use super::{Cue, Key, Oils, Part, Region, Safety, Says, Song, State, Step, Stroke, Topic};

/// Everything that can be taught, each list in the order in which it is taught or shown.
#[derive(Debug)]
pub struct Library {
    pub strokes: Vec<Stroke>,
    pub parts: Vec<Part>,
    pub topics: Vec<Topic>,
    pub songs: Vec<Song>,
    pub states: Vec<State>,
    pub cues: Vec<Cue>,
    /// Asking the baby, step by step.
    pub permission: Vec<Step>,
    /// Eye contact, voice and song.
    pub before_touch: Vec<Step>,
    pub oils: Oils,
    pub safety: Safety,
}

impl Library {
    pub fn stroke(&self, key: &Key) -> Option<&Stroke> {
        self.strokes.iter().find(|stroke| stroke.key == *key)
    }

    pub fn part(&self, key: &Key) -> Option<&Part> {
        self.parts.iter().find(|part| part.key == *key)
    }

    pub fn topic(&self, key: &Key) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.key == *key)
    }

    pub fn song(&self, key: &Key) -> Option<&Song> {
        self.songs.iter().find(|song| song.key == *key)
    }

    /// The cues that say this, in one line: "eyes wide and bright, smiles, coos".
    pub fn cues_that(&self, says: Says) -> String {
        let cues = self.cues.iter().filter(|cue| cue.says == says).map(|cue| cue.text.to_lowercase());
        cues.collect::<Vec<_>>().join(", ")
    }

    /// The strokes that a region brings, core and optional, in the order of teaching.
    pub fn strokes_of(&self, region: &Region) -> impl Iterator<Item = &Stroke> {
        self.strokes.iter().filter(|stroke| stroke.section.area().is_some_and(|area| region.has(area)))
    }

    fn read() -> Result<Self, toml::de::Error> {
        let mut steps = lists(include_str!("../library/permission.toml"))?;
        Ok(Self {
            strokes: list("stroke", include_str!("../library/strokes.toml"))?,
            parts: list("part", include_str!("../library/parts.toml"))?,
            topics: list("topic", include_str!("../library/topics.toml"))?,
            songs: list("song", include_str!("../library/songs.toml"))?,
            states: list("state", include_str!("../library/states.toml"))?,
            cues: list("cue", include_str!("../library/cues.toml"))?,
            permission: steps.remove("permission").unwrap_or_default(),
            before_touch: steps.remove("before_touch").unwrap_or_default(),
            oils: toml::from_str(include_str!("../library/oils.toml"))?,
            safety: toml::from_str(include_str!("../library/safety.toml"))?,
        })
    }
}

fn lists<T: DeserializeOwned>(file: &str) -> Result<BTreeMap<String, Vec<T>>, toml::de::Error> {
    toml::from_str(file)
}

fn list<T: DeserializeOwned>(name: &str, file: &str) -> Result<Vec<T>, toml::de::Error> {
    Ok(lists(file)?.remove(name).unwrap_or_default())
}

/// The library that ships with the program.
pub fn library() -> &'static Library {
    static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "the files are built in and the tests read every one of them")]
        Library::read().expect("the shipped library can be read")
    });
    &LIBRARY
}
