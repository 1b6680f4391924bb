//! The shelves of the library.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{Area, UnknownArea};

/// Where a stroke or a song stands in the library: an area, or one of the shelves beside the areas. Written as a word:
/// "legs", "movements".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Section {
    /// The strokes of an area, which come with its region.
    Of(Area),
    /// Strokes that fit every area, such as resting hands.
    Anywhere,
    /// Gentle crossing, bending and stretching.
    Movements,
    /// What the colic routine needs beside the tummy strokes.
    Colic,
}

impl Section {
    /// The shelves beside the areas.
    pub const BESIDE: [Self; 3] = [Self::Anywhere, Self::Movements, Self::Colic];

    /// The area whose region brings its strokes; `None` for the shelves beside the areas.
    pub fn area(self) -> Option<Area> {
        if let Self::Of(area) = self { Some(area) } else { None }
    }
}

/// The word: "legs", "movements".
impl fmt::Display for Section {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of(area) => area.fmt(out),
            Self::Anywhere => out.write_str("anywhere"),
            Self::Movements => out.write_str("movements"),
            Self::Colic => out.write_str("colic"),
        }
    }
}

impl FromStr for Section {
    type Err = UnknownArea;

    fn from_str(text: &str) -> Result<Self, UnknownArea> {
        let beside = Self::BESIDE.into_iter().find(|section| section.to_string() == text);
        beside.map_or_else(|| text.parse().map(Self::Of), Ok)
    }
}

impl TryFrom<String> for Section {
    type Error = UnknownArea;

    fn try_from(text: String) -> Result<Self, UnknownArea> {
        text.parse()
    }
}

impl From<Section> for String {
    fn from(section: Section) -> Self {
        section.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_reads_back_what_it_prints() {
        for section in Area::DRAWN.map(Section::Of).into_iter().chain(Section::BESIDE) {
            assert_eq!(section.to_string().parse(), Ok(section));
        }
        assert!("knees".parse::<Section>().is_err());
    }
}
