//! A sheet beside the baby: asking first, then one stroke a screen, then resting hands.

use crate::curriculum::model::{Library, Region, Stroke};
use crate::plans::figure::Figure;
use crate::sheets::model::Sheet;

/// What one screen shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The question, before any hand moves.
    Ask,
    /// One stroke, counted from 1.
    Stroke(usize),
    /// Resting hands, and thanks.
    Rest,
}

impl Screen {
    /// The screen at this place of as many strokes; nothing beyond the last one, and without strokes no screen at all.
    pub fn at(place: usize, strokes: usize) -> Option<Self> {
        match place {
            _ if strokes == 0 => None,
            0 => Some(Self::Ask),
            place if place <= strokes => Some(Self::Stroke(place)),
            place if place == strokes + 1 => Some(Self::Rest),
            _ => None,
        }
    }
}

impl Sheet {
    /// Every stroke that came new, in the order of the sheet, each once: those of the week, then those that a closing part
    /// brought.
    pub fn new_strokes(&self) -> Vec<&Stroke> {
        let mut strokes: Vec<&Stroke> = Vec::new();
        for stroke in self.strokes.iter().chain(self.parts.iter().flat_map(|closing| &closing.new)) {
            if strokes.iter().all(|other| other.key != stroke.key) {
                strokes.push(stroke);
            }
        }
        strokes
    }
}

/// Where on the baby a stroke without a drawing is done: its area alone, or the whole baby of the sheet.
pub fn whereabouts(library: &Library, sheet: &Sheet, stroke: &Stroke) -> Figure {
    let region = stroke.section.area().and_then(|area| Region::of(&[area]));
    let Some(region) = region else { return sheet.figure.clone() };
    let told = library.texts.say("beside-where").with("region", library.region_in_words(&region)).to_string();
    Figure { label: told, ..Figure::of(library, &[region], []) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;
    use crate::curriculum::model::{Key, shipped_library};
    use crate::plans::model::Week;
    use crate::plans::running_order::RunningOrder;
    use crate::sessions::store::Taught;

    fn sheet(strokes: &[&str], parts: &[&str]) -> Sheet {
        let keys = |texts: &[&str]| texts.iter().map(|text| text.parse().unwrap()).collect::<Vec<Key>>();
        let taught = Week {
            minutes: 60,
            regions: vec!["tummy".parse().unwrap()],
            strokes: keys(strokes),
            not_reviewed: Vec::new(),
            parts: keys(parts),
            topics: Vec::new(),
            songs: Vec::new(),
            order: RunningOrder::default(),
        };
        let session = Taught { week: 1, day: Day::of(2026, 11, 1).unwrap(), taught };
        Sheet::of(shipped_library(), &[session], 1, "Ada").unwrap()
    }

    #[test]
    fn it_asks_first_and_rests_last() {
        let screens: Vec<_> = (0..5).map(|place| Screen::at(place, 2)).collect();
        let expected = [Some(Screen::Ask), Some(Screen::Stroke(1)), Some(Screen::Stroke(2)), Some(Screen::Rest), None];
        assert_eq!(screens, expected);
        assert_eq!(Screen::at(0, 0), None);
    }

    #[test]
    fn what_a_closing_part_brings_comes_last_and_once() {
        let sheet = sheet(&["tummy/water-wheel-a", "tummy/sun-and-moon"], &["colic-routine"]);
        let keys: Vec<&str> = sheet.new_strokes().iter().map(|stroke| stroke.key.as_ref()).collect();
        let expected =
            ["tummy/water-wheel-a", "tummy/sun-and-moon", "colic/knees-to-tummy", "anywhere/touch-relaxation"];
        assert_eq!(keys, expected);
    }

    #[test]
    fn a_stroke_is_found_on_the_baby() {
        let sheet = sheet(&["tummy/water-wheel-a", "anywhere/resting-hands"], &[]);
        let [wheel, resting] = sheet.new_strokes()[..] else { panic!("two strokes") };
        let figure = whereabouts(shipped_library(), &sheet, wheel);
        assert_eq!(figure.label, "Where it is: tummy");
        let new = figure.areas.iter().filter(|area| area.state == "new").map(|area| area.area.to_string());
        assert_eq!(new.collect::<Vec<_>>(), ["tummy"]);
        assert_eq!(whereabouts(shipped_library(), &sheet, resting), sheet.figure);
    }
}
