//! The library: what ships with the program, read once from the data files that are built into it, and what an
//! instructor adds to it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use serde::de::DeserializeOwned;

use super::{
    Area, BlockKind, Cue, Key, Oils, Own, OwnBlock, OwnRegion, Part, Region, Safety, Says, Section, Song, State, Step,
    Strength, Stroke, Topic,
};
use crate::languages::{Each, Language, Texts};
use crate::words::{capitalised, uncapitalised};

/// Everything that can be taught in a practice, each list in the order in which it is taught or shown.
#[derive(Debug, Clone)]
pub struct Library {
    pub strokes: Vec<Stroke>,
    pub parts: Vec<Part>,
    pub topics: Vec<Topic>,
    pub songs: Vec<Song>,
    /// Regions of her own; the areas of the body that ship are known by themselves.
    pub own_regions: Vec<OwnRegion>,
    /// Blocks of her own.
    pub own_blocks: Vec<OwnBlock>,
    pub states: Vec<State>,
    pub cues: Vec<Cue>,
    /// Asking the baby, step by step.
    pub permission: Vec<Step>,
    /// Eye contact, voice and song.
    pub before_touch: Vec<Step>,
    pub oils: Oils,
    pub safety: Safety,
    /// What the areas of the body that ship are called inside a sentence.
    pub(super) areas: BTreeMap<Area, String>,
    /// The language that all this is in.
    pub texts: Texts,
    /// What is not offered any more. Plans that hold it keep it.
    archived: BTreeSet<Key>,
}

impl Library {
    /// This library with something of her own. A stroke takes its place after the others of its section.
    pub fn add(&mut self, own: Own, archived: bool) {
        if archived {
            self.archived.insert(own.key());
        }
        match own {
            Own::Region(region) => self.own_regions.push(region),
            Own::Stroke(stroke) => {
                let last = self.strokes.iter().rposition(|other| other.section == stroke.section);
                self.strokes.insert(last.map_or(self.strokes.len(), |last| last + 1), stroke);
            }
            Own::Topic(topic) => self.topics.push(topic),
            Own::Song(song) => self.songs.push(song),
            Own::Block(block) => self.own_blocks.push(block),
        }
    }

    /// This library without the drawings of these strokes.
    pub fn hide_drawings(&mut self, of: &BTreeSet<Key>) {
        for stroke in &mut self.strokes {
            stroke.is_undrawn = of.contains(&stroke.key);
        }
    }

    /// Whether something can be chosen for a plan: all but what was archived.
    pub fn offers(&self, key: &Key) -> bool {
        !self.archived.contains(key)
    }

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

    pub fn own_block(&self, key: &Key) -> Option<&OwnBlock> {
        self.own_blocks.iter().find(|block| block.key == *key)
    }

    /// Whatever has this key and can be adapted: all but the closing parts.
    pub fn thing(&self, key: &Key) -> Option<Own> {
        let region = self.own_regions.iter().find(|region| Key::from(region.key) == *key).cloned().map(Own::Region);
        let stroke = || self.stroke(key).cloned().map(Own::Stroke);
        let topic = || self.topic(key).cloned().map(Own::Topic);
        let song = || self.song(key).cloned().map(Own::Song);
        let block = || self.own_block(key).cloned().map(Own::Block);
        region.or_else(stroke).or_else(topic).or_else(song).or_else(block)
    }

    /// What a block is called: as its kind, or as its owner calls it.
    pub fn block_name(&self, kind: BlockKind, own: Option<&Key>) -> &str {
        own.and_then(|key| self.own_block(key)).map_or(kind.name(), |block| &block.name)
    }

    /// The block that a word of a form stands for: the word of a kind, or the key of an own block.
    pub fn block(&self, word: &str) -> Option<(BlockKind, Option<Key>)> {
        let own = || {
            let own = self.own_block(&word.parse().ok()?)?;
            Some((own.takes_place_of, Some(own.key.clone())))
        };
        word.parse().ok().map(|kind| (kind, None)).or_else(own)
    }

    /// The name of an area on a page: "Legs". One that nobody knows any more goes by its key.
    pub fn area_name(&self, area: Area) -> String {
        capitalised(&self.area_in_words(area))
    }

    fn area_in_words(&self, area: Area) -> String {
        match area {
            Area::Own(key) => {
                let own = self.own_regions.iter().find(|region| region.key == key);
                own.map_or_else(|| key.to_string(), |region| self.in_words(&region.name))
            }
            drawn => self.areas.get(&drawn).cloned().unwrap_or_else(|| drawn.to_string()),
        }
    }

    /// A name inside a sentence: "whole routine", and in German as it is.
    pub fn in_words(&self, name: &str) -> String {
        if self.texts.language().capitalises_nouns() { name.to_owned() } else { uncapitalised(name) }
    }

    /// The name of a region on a page: "Legs and feet", "Chest, arms and face".
    pub fn region_name(&self, region: &Region) -> String {
        capitalised(&self.region_in_words(region))
    }

    /// A region inside a sentence: "legs and feet".
    pub fn region_in_words(&self, region: &Region) -> String {
        let names: Vec<String> = region.areas().iter().map(|area| self.area_in_words(*area)).collect();
        self.texts.list(&names)
    }

    /// The name of a section on a page: "Legs", "Gentle movements".
    pub fn section_name(&self, section: Section) -> String {
        match section {
            Section::Of(area) => self.area_name(area),
            Section::Anywhere => "Anywhere".to_owned(),
            Section::Movements => "Gentle movements".to_owned(),
            Section::Colic => "Colic routine".to_owned(),
        }
    }

    /// Where the figure shows an area: itself, or what its owner chose for it.
    pub fn drawn(&self, area: Area) -> Option<Area> {
        match area {
            Area::Own(key) => self.own_regions.iter().find(|region| region.key == key)?.drawn,
            drawn => Some(drawn),
        }
    }

    /// The cues that say this as strongly, in one line: "smiles; coos".
    pub fn cues_that(&self, says: Says, strengths: &[Strength]) -> String {
        let cues = strengths.iter().flat_map(|strength| self.cues_of(says, *strength)).map(|cue| cue.text.as_str());
        cues.collect::<Vec<_>>().join(self.texts.language().semicolon())
    }

    /// The cues that say this as strongly.
    pub fn cues_of(&self, says: Says, strength: Strength) -> impl Iterator<Item = &Cue> {
        self.cues.iter().filter(move |cue| cue.says == says && cue.strength == strength)
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
            own_regions: Vec::new(),
            own_blocks: Vec::new(),
            states: list("state", include_str!("../library/states.toml"))?,
            cues: list("cue", include_str!("../library/cues.toml"))?,
            permission: steps.remove("permission").unwrap_or_default(),
            before_touch: steps.remove("before_touch").unwrap_or_default(),
            oils: toml::from_str(include_str!("../library/oils.toml"))?,
            safety: toml::from_str(include_str!("../library/safety.toml"))?,
            areas: Area::DRAWN.map(|area| (area, area.to_string())).into(),
            texts: Texts::default(),
            archived: BTreeSet::new(),
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
pub fn shipped_library() -> &'static Arc<Library> {
    static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "the files are built in and the tests read every one of them")]
        Arc::new(Library::read().expect("the shipped library can be read"))
    });
    &LIBRARY
}

/// What ships, in a language, as it is.
pub fn shipped_in(language: Language) -> &'static Arc<Library> {
    static SPOKEN: Each<Arc<Library>> = Each::new(|language| match language {
        Language::English => Arc::clone(shipped_library()),
        other => Arc::new(shipped_library().spoken(&other.into())),
    });
    SPOKEN.of(language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::OwnKey;

    #[test]
    fn names_read_like_english() {
        let name = |text: &str| shipped_library().region_name(&text.parse().unwrap());
        assert_eq!(name("tummy"), "Tummy");
        assert_eq!(name("feet+legs"), "Legs and feet");
        assert_eq!(name("face+chest+arms"), "Chest, arms and face");
    }

    #[test]
    fn what_she_adds_stands_where_it_belongs() {
        let mut library = Library::clone(shipped_library());
        let hands =
            OwnRegion { key: OwnKey::of(7), name: "Hands".into(), drawn: Some(Area::Arms), source: String::new() };
        let area = Area::Own(hands.key);
        library.add(Own::Region(hands), false);
        assert_eq!(library.region_name(&Region::of(&[area, Area::Arms]).unwrap()), "Arms and hands");
        assert_eq!(library.drawn(area), Some(Area::Arms));

        let key: Key = OwnKey::of(8).into();
        let rolling = library.stroke(&"legs/rolling".parse().unwrap()).unwrap().clone();
        library.add(Own::Stroke(Stroke { key: key.clone(), ..rolling }), true);
        let legs: Vec<&Stroke> =
            library.strokes.iter().filter(|stroke| stroke.section == Section::Of(Area::Legs)).collect();
        assert_eq!(legs.last().map(|stroke| &stroke.key), Some(&key));
        assert!(!library.offers(&key) && library.offers(&"legs/rolling".parse().unwrap()));
    }
}
