//! Drawings of what the hands do: a part of the baby, drawn once, and on it hands and arrows. All of it is data
//! (`library/drawings.toml`), so that one template draws every stroke alike and the directions can be checked.
//!
//! Everything is seen as the parent sees it. The parent faces the baby: the baby's left is at the right of a drawing. Only
//! on the back the baby's left is at the left.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::{Arrow, Key, Point, Stroke};

/// How much wider than a limb its outline is.
const OUTLINE: u32 = 4;

/// A part of the baby.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    pub name: String,
    /// Arms, legs, fingers: round lines of a width.
    #[serde(default)]
    pub limbs: Vec<Limb>,
    /// Closed outlines.
    #[serde(default)]
    pub shapes: Vec<String>,
    /// What is drawn on top: face, navel, creases.
    pub ink: String,
    /// Named points by which arrows are told and checked. Left and right are the baby's.
    pub places: BTreeMap<String, Point>,
}

impl View {
    /// The name of the place that is nearest to a point.
    pub fn nearest(&self, point: Point) -> Option<&str> {
        let nearest = self.places.iter().min_by(|(_, one), (_, other)| one.from(point).total_cmp(&other.from(point)));
        nearest.map(|(name, _)| name.as_str())
    }
}

/// A round line of a width.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limb {
    pub path: String,
    pub width: u32,
}

impl Limb {
    /// The width of the ink beneath it, of which the outline stays visible.
    pub fn outline(&self) -> u32 {
        self.width + OUTLINE
    }
}

/// How a hand of the parent is held: flat, as a grip, only the thumb.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hold {
    pub name: String,
    pub shape: String,
    pub ink: String,
}

/// A hand of the parent, laid on the baby.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hand {
    /// The name of how it is held.
    pub kind: String,
    pub at: Point,
    /// In degrees, clockwise; 0 has the fingers up.
    #[serde(default)]
    pub turn: i32,
    /// In percent.
    #[serde(default = "full")]
    pub size: u32,
    /// The left hand rather than the right.
    #[serde(default)]
    pub left: bool,
    /// Under the baby rather than on it.
    #[serde(default)]
    pub behind: bool,
}

fn full() -> u32 {
    100
}

/// What is drawn for one stroke.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawing {
    pub stroke: Key,
    /// The name of the part of the baby.
    pub view: String,
    #[serde(default)]
    pub hands: Vec<Hand>,
    #[serde(default)]
    pub arrows: Vec<Arrow>,
    /// Where fingers press or circle on one small place after the other.
    #[serde(default)]
    pub spots: Vec<Point>,
}

/// The file of drawings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "view")]
    views: Vec<View>,
    #[serde(rename = "hand")]
    holds: Vec<Hold>,
    #[serde(rename = "drawing")]
    drawings: Vec<Drawing>,
}

/// A drawing with all that it is made of, ready for the template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub view: View,
    pub drawing: Drawing,
    /// Hands under the baby.
    pub behind: Vec<LaidHand>,
    /// Hands on the baby.
    pub on_top: Vec<LaidHand>,
    /// All arrows, as data of one SVG path.
    pub arrows: String,
}

/// A hand with its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaidHand {
    pub hold: Hold,
    /// Where it lies, as SVG says it.
    pub transform: String,
}

impl Picture {
    /// What each arrow says, in the order of the drawing.
    pub fn told(&self) -> Vec<String> {
        self.drawing.arrows.iter().map(|arrow| arrow.told(&self.view)).collect()
    }
}

impl File {
    /// The picture of a drawing; nothing when it names what the file does not have.
    fn picture(&self, drawing: &Drawing) -> Option<Picture> {
        let view = self.views.iter().find(|view| view.name == drawing.view)?;
        let laid: Option<Vec<(bool, LaidHand)>> =
            drawing.hands.iter().map(|hand| Some((hand.behind, self.laid(hand)?))).collect();
        let (behind, on_top): (Vec<_>, Vec<_>) = laid?.into_iter().partition(|(behind, _)| *behind);
        let hands = |hands: Vec<(bool, LaidHand)>| hands.into_iter().map(|(_, hand)| hand).collect();
        Some(Picture {
            view: view.clone(),
            behind: hands(behind),
            on_top: hands(on_top),
            arrows: drawing.arrows.iter().map(Arrow::path).collect(),
            drawing: drawing.clone(),
        })
    }

    fn laid(&self, hand: &Hand) -> Option<LaidHand> {
        let hold = self.holds.iter().find(|hold| hold.name == hand.kind)?.clone();
        let size = f64::from(hand.size) / 100.0;
        let across = if hand.left { -size } else { size };
        Some(LaidHand {
            hold,
            transform: format!("translate({}) rotate({}) scale({across} {size})", hand.at, hand.turn),
        })
    }
}

impl Picture {
    /// How the stroke of this key is drawn. What an instructor added herself has no drawing.
    pub fn of(stroke: &Key) -> Option<&'static Self> {
        static PICTURES: LazyLock<BTreeMap<Key, Picture>> = LazyLock::new(|| {
            #[expect(clippy::expect_used, reason = "the file is built in and the tests read all of it")]
            let file: File = toml::from_str(include_str!("../library/drawings.toml")).expect("drawings can be read");
            let pictures = file.drawings.iter().filter_map(|drawing| file.picture(drawing));
            pictures.map(|picture| (picture.drawing.stroke.clone(), picture)).collect()
        });
        PICTURES.get(stroke)
    }
}

impl Stroke {
    /// Its drawing, where there is one and the practice shows it.
    pub fn picture(&self) -> Option<&'static Picture> {
        Picture::of(&self.key).filter(|_| !self.is_undrawn)
    }
}

#[cfg(test)]
mod tests;
