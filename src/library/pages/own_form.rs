//! What the form of something of her own sends, and what it means.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use crate::curriculum::model::{
    Area, BlockKind, Library, Own, OwnBlock, OwnKey, OwnRegion, Section, Song, Stroke, Topic,
};
use crate::text::{Name, text};
use crate::web::form::{Optional, Tick, Typed, Within};

text! {
    /// A line or two of what hands do or what happens.
    About 400 "Please say in a line or two what happens.",
    /// A line that may stay empty.
    Line 200 "",
}

/// What she adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Region,
    Stroke,
    Topic,
    Song,
    Block,
}

impl Kind {
    /// Every kind, as the page lists them.
    pub const ALL: [Self; 5] = [Self::Region, Self::Stroke, Self::Topic, Self::Song, Self::Block];

    /// What something is.
    pub fn of(own: &Own) -> Self {
        match own {
            Own::Region(_) => Self::Region,
            Own::Stroke(_) => Self::Stroke,
            Own::Topic(_) => Self::Topic,
            Own::Song(_) => Self::Song,
            Own::Block(_) => Self::Block,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Region => "region",
            Self::Stroke => "stroke",
            Self::Topic => "topic",
            Self::Song => "song",
            Self::Block => "block",
        })
    }
}

impl FromStr for Kind {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|kind| kind.to_string() == text).ok_or("There is no such kind.")
    }
}

/// Up to twelve short lines, one under the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines(Vec<String>);

impl FromStr for Lines {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let lines: Vec<String> =
            text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        match lines.len() {
            0 => Err("Please write a line at least."),
            1..=12 if lines.iter().all(|line| line.chars().count() <= 140) => Ok(Self(lines)),
            1..=12 => Err("A line has room for 140 letters. Please break the long one in two."),
            _ => Err("There is room for twelve lines."),
        }
    }
}

impl fmt::Display for Lines {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.join("\n"))
    }
}

/// The form of any kind; each kind uses the fields that it shows.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct OwnForm {
    pub revision: i64,
    pub name: Typed<Name>,
    /// The section of a stroke or a song; the area that shows a region.
    pub section: Typed<Optional<Section>>,
    pub about: Typed<About>,
    pub notice: Typed<Line>,
    pub core: Tick,
    pub minutes: Typed<Within<1, 120>>,
    pub youngest: Typed<Optional<Within<0, 104>>>,
    pub caution: Vec<String>,
    pub lines: Typed<Lines>,
    pub cover: Vec<String>,
    pub takes_place_of: Typed<Optional<BlockKind>>,
    pub source: Typed<Line>,
}

impl OwnForm {
    /// An empty form.
    pub fn blank() -> Self {
        Self {
            name: Typed::blank(),
            about: Typed::blank(),
            minutes: Typed::blank(),
            lines: Typed::blank(),
            source: Typed::of("own"),
            ..Self::default()
        }
    }

    /// The form that holds something.
    pub fn holding(own: &Own, revision: i64) -> Self {
        let blank = Self { revision, name: Typed::of(own.name()), ..Self::blank() };
        match own {
            Own::Region(region) => Self {
                section: Typed::of(region.drawn.map(|area| area.to_string()).unwrap_or_default()),
                source: Typed::of(&region.source),
                ..blank
            },
            Own::Stroke(stroke) => Self {
                section: Typed::of(stroke.section.to_string()),
                about: Typed::of(&stroke.hands),
                notice: Typed::of(&stroke.notice),
                core: Tick(stroke.core),
                minutes: Typed::of(stroke.minutes.to_string()),
                youngest: Typed::of(stroke.youngest_weeks.map(|weeks| weeks.to_string()).unwrap_or_default()),
                caution: stroke.cautions.iter().map(word).collect(),
                source: Typed::of(&stroke.source),
                ..blank
            },
            Own::Topic(topic) => Self {
                lines: Typed::of(topic.lines.join("\n")),
                minutes: Typed::of(topic.minutes.to_string()),
                cover: topic.covers.iter().map(word).collect(),
                source: Typed::of(&topic.source),
                ..blank
            },
            Own::Song(song) => Self {
                lines: Typed::of(song.lines.join("\n")),
                section: Typed::of(song.section.map(|section| section.to_string()).unwrap_or_default()),
                source: Typed::of(&song.source),
                ..blank
            },
            Own::Block(block) => Self {
                about: if block.about.is_empty() { Typed::blank() } else { Typed::of(&block.about) },
                minutes: Typed::of(block.minutes.to_string()),
                takes_place_of: Typed::of(block.takes_place_of.to_string()),
                source: Typed::of(&block.source),
                ..blank
            },
        }
    }

    /// What the form means; nothing once each mistake has its sentence.
    pub fn read(&mut self, kind: Kind, library: &Library, key: OwnKey) -> Option<Own> {
        self.check(kind, library);
        let name = self.name.get()?.to_string();
        let source = self.source.get()?.to_string();
        let Optional(section) = self.section.get()?;
        Some(match kind {
            Kind::Region => Own::Region(OwnRegion { key, name, drawn: section.and_then(Section::area), source }),
            Kind::Stroke => Own::Stroke(Stroke {
                key: key.into(),
                section: section?,
                name,
                hands: self.about.get()?.to_string(),
                notice: self.notice.get()?.to_string(),
                core: self.core.0,
                minutes: self.minutes.get()?.0,
                youngest_weeks: self.youngest.get()?.0.map(|Within(weeks)| weeks),
                cautions: self.caution.iter().filter_map(|word| read_word(word)).collect(),
                source,
                is_undrawn: false,
            }),
            Kind::Topic => Own::Topic(Topic {
                key: key.into(),
                name,
                lines: self.lines.get()?.0,
                minutes: self.minutes.get()?.0,
                covers: self.cover.iter().filter_map(|word| read_word(word)).collect(),
                source,
            }),
            Kind::Song => Own::Song(Song { key: key.into(), name, section, lines: self.lines.get()?.0, source }),
            Kind::Block => Own::Block(OwnBlock {
                key: key.into(),
                name,
                takes_place_of: self.takes_place_of.get()?.0?,
                about: self.about.get()?.to_string(),
                minutes: self.minutes.get()?.0,
                source,
            }),
        })
    }

    /// Every field with what stands in it, whatever the kind.
    pub fn told(&self) -> [(&'static str, String); 12] {
        [
            ("name", self.name.text.clone()),
            ("section", self.section.text.clone()),
            ("about", self.about.text.clone()),
            ("notice", self.notice.text.clone()),
            ("core", if self.core.0 { "yes" } else { "no" }.to_owned()),
            ("minutes", self.minutes.text.clone()),
            ("youngest age in weeks", self.youngest.text.clone()),
            ("touches on", self.caution.join(", ")),
            ("lines", self.lines.text.clone()),
            ("covers", self.cover.join(", ")),
            ("kind of block", self.takes_place_of.text.clone()),
            ("where it comes from", self.source.text.clone()),
        ]
    }

    /// Notes what is stored now beside each field that differs.
    pub fn compare(&mut self, stored: &Self) {
        self.revision = stored.revision;
        self.name.compare(&stored.name.text);
        self.section.compare(&stored.section.text);
        self.about.compare(&stored.about.text);
        self.notice.compare(&stored.notice.text);
        self.minutes.compare(&stored.minutes.text);
        self.youngest.compare(&stored.youngest.text);
        self.lines.compare(&stored.lines.text);
        self.takes_place_of.compare(&stored.takes_place_of.text);
        self.source.compare(&stored.source.text);
    }

    /// Refuses what only the kind or the library shows to be a mistake.
    fn check(&mut self, kind: Kind, library: &Library) {
        let Some(Optional(section)) = self.section.get() else { return };
        let own = |area: Area| matches!(area, Area::Own(key) if !library.own_regions.iter().any(|own| own.key == key));
        match (kind, section) {
            (Kind::Stroke, None) => self.section.refuse("Please choose where the stroke belongs."),
            (_, Some(Section::Of(area))) if own(area) => self.section.refuse("There is no such region any more."),
            (Kind::Region, Some(section)) if !matches!(section.area(), Some(area) if Area::DRAWN.contains(&area)) => {
                self.section.refuse("The figure shows the areas of the body alone.");
            }
            _ => {}
        }
        let Some(Optional(takes_place_of)) = self.takes_place_of.get() else { return };
        if kind == Kind::Block && !takes_place_of.is_some_and(BlockKind::can_be_own) {
            self.takes_place_of.refuse("Please choose what kind of block it is.");
        }
    }
}

/// The word by which data files and forms know a caution or a cover.
pub fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The caution or cover that a word stands for.
pub fn read_word<T: DeserializeOwned>(word: &str) -> Option<T> {
    let word: StrDeserializer<'_, Error> = word.into_deserializer();
    T::deserialize(word).ok()
}
