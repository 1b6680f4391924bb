//! The certificate of a course: who took part in what, and what they learnt. No more than that. Pure.

use crate::calendar::Day;
use crate::classes::model::Class;
use crate::curriculum::model::{Library, Region};
use crate::families::model::Family;
use crate::languages::Texts;
use crate::plans::figure::Figure;
use crate::text::Name;

/// What one family took part in.
#[derive(Clone, Debug)]
pub struct TakenPart {
    /// The first day on which it was there.
    pub from: Day,
    /// The last day that was held for it.
    pub until: Day,
    /// How many weeks it was there.
    pub attended: usize,
    /// How many weeks were held for it.
    pub held: usize,
    /// The regions that it learnt, in the order of teaching.
    pub regions: Vec<Region>,
}

impl TakenPart {
    /// From the days on which sessions were held for a family, with whether it came; nothing where it never came. A
    /// visit to another class counts in place of a week that was missed.
    pub fn of(own: &[(Day, bool)], visits: usize, regions: Vec<Region>) -> Option<Self> {
        let came = own.iter().filter(|(_, came)| *came).count();
        let attended = (came + visits).min(own.len());
        let from = own.iter().find(|(_, came)| *came).or(own.first()).map(|(day, _)| *day)?;
        let until = own.last().map(|(day, _)| *day)?;
        (attended > 0).then_some(Self { from, until, attended, held: own.len(), regions })
    }
}

/// A certificate as its family reads it.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// What the page says.
    pub t: Texts,
    /// The baby with all that was learnt.
    pub figure: Figure,
    /// The babies' names as the language lists them.
    pub babies: String,
    /// Everybody who took part, the babies first.
    pub names: String,
    /// How many these are.
    pub people: usize,
    /// What the class is called.
    pub class: Name,
    /// What they took part in.
    pub part: TakenPart,
    /// The names of the regions.
    pub regions: String,
}

impl Certificate {
    /// The certificate of a family, in the words of `library`.
    pub fn of(library: &Library, family: &Family, class: &Class, part: TakenPart) -> Self {
        let t = library.texts.clone();
        let babies = family.babies.iter().map(|baby| baby.name.to_string());
        let adults = family.adults.iter().filter_map(|adult| Some(adult.name.as_ref()?.to_string()));
        let names: Vec<String> = babies.chain(adults).collect();
        let regions: Vec<String> = part.regions.iter().map(|region| library.region_in_words(region)).collect();
        Self {
            figure: Figure::of(library, &[], &part.regions),
            babies: family.baby_names_in(&t),
            names: t.list(&names),
            people: names.len(),
            class: class.name.clone(),
            regions: regions.join(t.language().semicolon()),
            part,
            t,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_makes_up_for_a_week_and_never_for_more() {
        let day = |number| Day::of(2026, 11, number).unwrap();
        let own = [(day(5), false), (day(12), true), (day(19), true)];
        let part = TakenPart::of(&own, 1, Vec::new()).unwrap();
        assert_eq!((part.attended, part.held, part.from, part.until), (3, 3, day(12), day(19)));
        assert_eq!(TakenPart::of(&own, 4, Vec::new()).unwrap().attended, 3);
        assert!(TakenPart::of(&[(day(5), false)], 0, Vec::new()).is_none(), "who never came took no part");
        assert!(TakenPart::of(&[], 2, Vec::new()).is_none());
    }
}
