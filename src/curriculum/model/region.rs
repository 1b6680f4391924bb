//! The body as a course sees it: areas that the figure draws, and the regions that a school makes of them.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::OwnKey;

/// A part of the body that a region is made of: one that the figure draws, or one that an instructor has named. Their
/// order here is only for sorting, not for teaching. Written as a word: "legs".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Area {
    Legs,
    Feet,
    Tummy,
    Chest,
    Arms,
    Face,
    Back,
    /// An instructor's own, such as hands or head. The library of her practice knows its name.
    Own(OwnKey),
}

impl Area {
    /// Every area that the figure draws, once.
    pub const DRAWN: [Self; 7] = [Self::Legs, Self::Feet, Self::Tummy, Self::Chest, Self::Arms, Self::Face, Self::Back];

    /// The word that stands for a drawn area in forms, files and drawings; nothing for an own one.
    fn word(self) -> Option<&'static str> {
        match self {
            Self::Legs => Some("legs"),
            Self::Feet => Some("feet"),
            Self::Tummy => Some("tummy"),
            Self::Chest => Some("chest"),
            Self::Arms => Some("arms"),
            Self::Face => Some("face"),
            Self::Back => Some("back"),
            Self::Own(_) => None,
        }
    }
}

/// A text that names no area. Its sentence repeats the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownArea(String);

impl fmt::Display for UnknownArea {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not a part of the body that we know.", self.0)
    }
}

impl std::error::Error for UnknownArea {}

/// The word: "legs", or the key of an own area.
impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.word()) {
            (Self::Own(key), _) => key.fmt(f),
            (_, word) => f.write_str(word.unwrap_or_default()),
        }
    }
}

impl FromStr for Area {
    type Err = UnknownArea;

    fn from_str(text: &str) -> Result<Self, UnknownArea> {
        let drawn = Self::DRAWN.into_iter().find(|area| area.word() == Some(text));
        drawn.or_else(|| text.parse().ok().map(Self::Own)).ok_or_else(|| UnknownArea(text.to_owned()))
    }
}

impl TryFrom<String> for Area {
    type Error = UnknownArea;

    fn try_from(text: String) -> Result<Self, UnknownArea> {
        text.parse()
    }
}

impl From<Area> for String {
    fn from(area: Area) -> Self {
        area.to_string()
    }
}

/// What may come new in a week: one area, or several that a school teaches together. Holds each area once.
/// Written `legs+feet` in files, forms and the database.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Region(Vec<Area>);

impl Region {
    /// The region of these areas, in whatever order they come; `None` without any.
    pub fn of(areas: &[Area]) -> Option<Self> {
        (!areas.is_empty()).then(|| Self::sorted(areas.to_vec()))
    }

    fn sorted(mut areas: Vec<Area>) -> Self {
        areas.sort_unstable();
        areas.dedup();
        Self(areas)
    }

    /// Its areas, sorted.
    pub fn areas(&self) -> &[Area] {
        &self.0
    }

    /// Whether this area belongs to it.
    pub fn has(&self, area: Area) -> bool {
        self.0.contains(&area)
    }

    /// Whether all of it is of an instructor's own.
    pub fn is_own(&self) -> bool {
        self.0.iter().all(|area| matches!(area, Area::Own(_)))
    }

    /// Both regions as one, as a school teaches them that takes them in the same week.
    pub fn joined(&self, other: &Self) -> Self {
        Self::sorted([self.areas(), other.areas()].concat())
    }

    /// One region for each of its areas.
    pub fn split(&self) -> Vec<Self> {
        self.0.iter().map(|&area| Self(vec![area])).collect()
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, area) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str("+")?;
            }
            write!(f, "{area}")?;
        }
        Ok(())
    }
}

impl FromStr for Region {
    type Err = UnknownArea;

    fn from_str(text: &str) -> Result<Self, UnknownArea> {
        text.split('+').map(str::parse).collect::<Result<_, _>>().map(Self::sorted)
    }
}

impl TryFrom<String> for Region {
    type Error = UnknownArea;

    fn try_from(text: String) -> Result<Self, UnknownArea> {
        text.parse()
    }
}

impl From<Region> for String {
    fn from(region: Region) -> Self {
        region.to_string()
    }
}

crate::db::stored_as_text!(Region);

/// The five regions that ship, legs first, in the order in which the shipped plans teach them.
pub fn shipped_regions() -> Vec<Region> {
    use Area::{Arms, Back, Chest, Face, Feet, Legs, Tummy};
    vec![
        Region(vec![Legs, Feet]),
        Region(vec![Tummy]),
        Region(vec![Chest, Arms]),
        Region(vec![Face]),
        Region(vec![Back]),
    ]
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*, sample::select};

    use super::*;

    fn any_area() -> impl Strategy<Value = Area> {
        prop_oneof![select(&Area::DRAWN[..]), any::<u32>().prop_map(|number| Area::Own(OwnKey::of(number)))]
    }

    fn any_region() -> impl Strategy<Value = Region> {
        vec(any_area(), 1..10).prop_map(|areas| Region::of(&areas).unwrap())
    }

    proptest! {
        #[test]
        fn a_region_reads_back_what_it_prints(region in any_region()) {
            prop_assert_eq!(region.to_string().parse::<Region>().unwrap(), region.clone());
            let json = serde_json::to_string(&region).unwrap();
            prop_assert_eq!(serde_json::from_str::<Region>(&json).unwrap(), region);
        }

        #[test]
        fn a_region_holds_each_area_once_and_in_order(areas in vec(any_area(), 1..10)) {
            let region = Region::of(&areas).unwrap();
            prop_assert!(region.areas().is_sorted_by(|a, b| a < b));
            prop_assert!(Area::DRAWN.iter().chain(&areas).all(|&area| region.has(area) == areas.contains(&area)));
        }

        #[test]
        fn splitting_and_joining_give_the_region_back(region in any_region()) {
            let parts = region.split();
            prop_assert_eq!(parts.len(), region.areas().len());
            prop_assert_eq!(parts.into_iter().reduce(|all, part| part.joined(&all)).unwrap(), region);
        }
    }

    #[test]
    fn nothing_and_nonsense_are_no_regions() {
        assert_eq!(Region::of(&[]), None);
        for text in ["", "+", "legs+", "knees", "Legs", "legs feet"] {
            assert!(text.parse::<Region>().is_err(), "{text:?}");
        }
        assert_eq!(
            "legs+knees".parse::<Region>().unwrap_err().to_string(),
            "\"knees\" is not a part of the body that we know."
        );
    }

    #[test]
    fn the_shipped_regions_share_out_the_areas() {
        let mut shared: Vec<Area> = shipped_regions().iter().flat_map(|region| region.areas().to_vec()).collect();
        assert!(shipped_regions().iter().all(|region| Region::of(region.areas()).as_ref() == Some(region)));
        assert_eq!(shared.first(), Some(&Area::Legs));
        shared.sort_unstable();
        assert_eq!(shared, Area::DRAWN);
    }
}
