//! The shelves of the library.

use serde::Deserialize;

use super::Area;

/// Where a stroke or a song stands in the library: an area, or one of the shelves beside the areas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Section {
    Legs,
    Feet,
    Tummy,
    Chest,
    Arms,
    Face,
    Back,
    /// Strokes that fit every area, such as resting hands.
    Anywhere,
    /// Gentle crossing, bending and stretching.
    Movements,
    /// What the colic routine needs beside the tummy strokes.
    Colic,
}

impl Section {
    /// The area whose region brings its strokes; `None` for the shelves beside the areas.
    pub fn area(self) -> Option<Area> {
        match self {
            Self::Legs => Some(Area::Legs),
            Self::Feet => Some(Area::Feet),
            Self::Tummy => Some(Area::Tummy),
            Self::Chest => Some(Area::Chest),
            Self::Arms => Some(Area::Arms),
            Self::Face => Some(Area::Face),
            Self::Back => Some(Area::Back),
            Self::Anywhere | Self::Movements | Self::Colic => None,
        }
    }

    /// The name on a page: "Legs", "Gentle movements".
    pub fn name(self) -> &'static str {
        match self {
            Self::Anywhere => "Anywhere",
            Self::Movements => "Gentle movements",
            Self::Colic => "Colic routine",
            Self::Legs => Area::Legs.name(),
            Self::Feet => Area::Feet.name(),
            Self::Tummy => Area::Tummy.name(),
            Self::Chest => Area::Chest.name(),
            Self::Arms => Area::Arms.name(),
            Self::Face => Area::Face.name(),
            Self::Back => Area::Back.name(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_area_has_its_own_section() {
        use Section::{Arms, Back, Chest, Face, Feet, Legs, Tummy};
        let areas = [Legs, Feet, Tummy, Chest, Arms, Face, Back].map(|section| section.area().unwrap());
        assert_eq!(areas, Area::ALL);
    }
}
