//! The body as a course sees it: areas that the figure draws, and the regions that a school makes of them.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A part of the body that the figure draws and a region is made of. Their order here is only for sorting, not for teaching.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Area {
    Legs,
    Feet,
    Tummy,
    Chest,
    Arms,
    Face,
    Back,
}

impl Area {
    /// Every area once.
    pub const ALL: [Self; 7] = [Self::Legs, Self::Feet, Self::Tummy, Self::Chest, Self::Arms, Self::Face, Self::Back];

    /// The name on a page: "Legs".
    pub fn name(self) -> &'static str {
        match self {
            Self::Legs => "Legs",
            Self::Feet => "Feet",
            Self::Tummy => "Tummy",
            Self::Chest => "Chest",
            Self::Arms => "Arms",
            Self::Face => "Face",
            Self::Back => "Back",
        }
    }

    /// The word that stands for it in forms, files and drawings.
    pub fn key(self) -> &'static str {
        match self {
            Self::Legs => "legs",
            Self::Feet => "feet",
            Self::Tummy => "tummy",
            Self::Chest => "chest",
            Self::Arms => "arms",
            Self::Face => "face",
            Self::Back => "back",
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

/// The key: "legs".
impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl FromStr for Area {
    type Err = UnknownArea;

    fn from_str(text: &str) -> Result<Self, UnknownArea> {
        Self::ALL.into_iter().find(|area| area.key() == text).ok_or_else(|| UnknownArea(text.to_owned()))
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

    /// The name on a page: "Legs and feet", "Chest, arms and face".
    pub fn name(&self) -> String {
        let last = self.0.len() - 1;
        let mut name = String::new();
        for (place, area) in self.0.iter().enumerate() {
            match place {
                0 => name.push_str(area.name()),
                _ => {
                    name.push_str(if place == last { " and " } else { ", " });
                    name.push_str(area.key());
                }
            }
        }
        name
    }

    /// Whether this area belongs to it.
    pub fn has(&self, area: Area) -> bool {
        self.0.contains(&area)
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

    fn any_region() -> impl Strategy<Value = Region> {
        vec(select(&Area::ALL[..]), 1..10).prop_map(|areas| Region::of(&areas).unwrap())
    }

    proptest! {
        #[test]
        fn a_region_reads_back_what_it_prints(region in any_region()) {
            prop_assert_eq!(region.to_string().parse::<Region>().unwrap(), region.clone());
            let json = serde_json::to_string(&region).unwrap();
            prop_assert_eq!(serde_json::from_str::<Region>(&json).unwrap(), region);
        }

        #[test]
        fn a_region_holds_each_area_once_and_in_order(areas in vec(select(&Area::ALL[..]), 1..10)) {
            let region = Region::of(&areas).unwrap();
            prop_assert!(region.areas().is_sorted_by(|a, b| a < b));
            prop_assert!(Area::ALL.iter().all(|&area| region.has(area) == areas.contains(&area)));
        }

        #[test]
        fn splitting_and_joining_give_the_region_back(region in any_region()) {
            let parts = region.split();
            prop_assert_eq!(parts.len(), region.areas().len());
            prop_assert_eq!(parts.into_iter().reduce(|all, part| part.joined(&all)).unwrap(), region);
        }
    }

    #[test]
    fn names_read_like_english() {
        let name = |text: &str| text.parse::<Region>().unwrap().name();
        assert_eq!(name("tummy"), "Tummy");
        assert_eq!(name("feet+legs"), "Legs and feet");
        assert_eq!(name("face+chest+arms"), "Chest, arms and face");
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
        assert_eq!(shared, Area::ALL);
    }
}
