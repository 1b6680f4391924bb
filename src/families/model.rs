//! A family: one booking of one or two adults and their baby or babies.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

use crate::calendar::{Day, Moment};
use crate::families::age::Age;
use crate::families::booking::{Consents, State};
use crate::ids::{ClassId, FamilyId};
use crate::languages::{Reads, Texts};
use crate::needs::flags;
use crate::text::{Email, Name, Note, text};

/// The most babies that one family brings.
pub const MOST_BABIES: usize = 3;

text! {
    /// The first name of a baby.
    BabyName 60 "Please write the baby's first name.",
}

/// A phone number, as it was given: five digits at least, and what people write between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(String);

impl FromStr for Phone {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let sound = text.chars().all(|letter| letter.is_ascii_digit() || " +-/().".contains(letter));
        if digits >= 5 && sound && text.len() <= 40 {
            Ok(Self(text.to_owned()))
        } else {
            Err("Please give a phone number, like +44 20 7946 0000.")
        }
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Weeks born before the 40th week: 0 for a baby who came at term, 20 at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, Deserialize)]
#[sqlx(transparent)]
#[serde(transparent)]
pub struct WeeksEarly(pub u32);

impl FromStr for WeeksEarly {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim() {
            "" => Ok(Self(0)),
            text => match text.parse() {
                Ok(weeks @ 0..=20) => Ok(Self(weeks)),
                _ => Err("Please give whole weeks before the 40th, from 0 to 20."),
            },
        }
    }
}

impl fmt::Display for WeeksEarly {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

/// A grown-up of a family. Each part may be unknown, but a family can be reached in one way at least.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adult {
    /// What the adult is called.
    pub name: Option<Name>,
    /// Where letters go.
    pub email: Option<Email>,
    /// Where calls go.
    pub phone: Option<Phone>,
}

impl Adult {
    /// Whether nothing at all is known.
    pub fn is_empty(&self) -> bool {
        self.name.is_none() && !self.reachable()
    }

    /// Whether there is a way to reach the adult.
    pub fn reachable(&self) -> bool {
        self.email.is_some() || self.phone.is_some()
    }
}

/// A baby of a family.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Baby {
    /// The first name.
    pub name: BabyName,
    /// The date of birth.
    pub born: Day,
    /// Weeks born before the 40th.
    pub weeks_early: WeeksEarly,
}

impl Baby {
    /// How old the baby is on a day.
    pub fn age_on(&self, day: &Day) -> Age {
        Age::on(*day, self.born, self.weeks_early)
    }
}

/// Where each baby of `before` has its place in `after`, the first place being 1; a baby that is gone has none. A baby is
/// known by the name, or by place and birthday when only the name was put right.
pub fn new_places(before: &[Baby], after: &[Baby]) -> BTreeMap<u32, u32> {
    let place_of = |place: usize, baby: &Baby| {
        let named = after.iter().position(|other| other.name == baby.name);
        let renamed = || {
            let here = after.get(place)?;
            let new = before.iter().all(|other| other.name != here.name);
            (new && here.born == baby.born).then_some(place)
        };
        named.or_else(renamed)
    };
    let places = before.iter().enumerate().filter_map(|(place, baby)| Some((place, place_of(place, baby)?)));
    let counted = places.map(|(from, to)| Some((u32::try_from(from + 1).ok()?, u32::try_from(to + 1).ok()?)));
    counted.flatten().collect()
}

/// What is written down of a family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// One or two adults, one of them reachable.
    pub adults: Vec<Adult>,
    /// One to three babies.
    pub babies: Vec<Baby>,
    /// The week of the course in which the family begins.
    pub from_week: u32,
    /// The last week that it comes; nothing for the last that it can have.
    pub until_week: Option<u32>,
    /// The instructor's private note.
    pub note: Note,
    /// The languages in which it reads.
    pub reads: Reads,
}

/// The greatest number of weeks that a course has; as a last week it means the end of the course.
pub const LAST_WEEK: u32 = 20;

/// A family in a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// Which family.
    pub id: FamilyId,
    /// Its class.
    pub class_id: ClassId,
    /// The week of the course in which it begins; 1 for most.
    pub from_week: u32,
    /// The last week that it comes; [`LAST_WEEK`] for the end of the course.
    pub until_week: u32,
    /// Where its booking stands.
    pub state: State,
    /// How many places it takes.
    pub places: u32,
    /// Until when a place is kept for it, of an offer.
    pub offered_until: Option<Moment>,
    /// What it said yes to.
    pub consents: Consents,
    /// The instructor's private note.
    pub note: Note,
    /// The languages in which it reads.
    pub reads: Reads,
    /// The secret word in the address of its sheet.
    pub sheet_token: String,
    /// Rises with every change of the entry.
    pub revision: i64,
    /// One or two adults.
    pub adults: Vec<Adult>,
    /// The babies, as they were written down.
    pub babies: Vec<Baby>,
}

impl Family {
    /// What the family is called on the instructor's pages: its adults, or its babies where no adult has a name.
    pub fn title(&self) -> String {
        let adults = self.adults.iter().filter_map(|adult| adult.name.as_ref());
        match together(adults.map(AsRef::as_ref)) {
            names if names.is_empty() => format!("{}’s family", self.baby_names()),
            names => names,
        }
    }

    /// The first names of its adults and babies, as they stand before another family that reads these texts: "Tess and Bea,
    /// with Otis and Wren".
    pub fn first_names_in(&self, texts: &Texts) -> String {
        let first = |name: &str| name.split_whitespace().next().unwrap_or_default().to_owned();
        let adults: Vec<String> =
            self.adults.iter().filter_map(|adult| Some(first(adult.name.as_ref()?.as_ref()))).collect();
        let babies = self.baby_names_in(texts);
        if adults.is_empty() {
            return babies;
        }
        texts.say("booking-circle.names").with("adults", texts.list(&adults)).with("babies", babies).to_string()
    }

    /// The first names of its adults: "Tess and Bea". A single one where only one has a name.
    pub fn first_names_of_adults(&self) -> String {
        let names = self.adults.iter().filter_map(|adult| adult.name.as_ref());
        together(names.filter_map(|name| name.as_ref().split_whitespace().next()))
    }

    /// The family as flags see it on a day.
    pub fn party_on(&self, day: &Day) -> flags::Party {
        let babies = self.babies.iter().map(|baby| {
            let age = baby.age_on(day);
            flags::Baby { name: baby.name.to_string(), weeks: age.weeks, corrected: age.corrected }
        });
        flags::Party { id: self.id, babies: babies.collect() }
    }

    /// Whether it comes in a week of its class.
    pub fn comes_in(&self, week: u32) -> bool {
        (self.from_week..=self.until_week).contains(&week)
    }

    /// The babies' first names as its language lists them.
    pub fn baby_names_in(&self, texts: &Texts) -> String {
        texts.list(&self.babies.iter().map(|baby| baby.name.to_string()).collect::<Vec<_>>())
    }

    /// The babies' first names: "Leo", "Ada and Max".
    pub fn baby_names(&self) -> String {
        together(self.babies.iter().map(|baby| baby.name.as_ref()))
    }
}

/// "Ada", "Ada and Max", "Ada, Max and Leo".
fn together<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.collect();
    match &names[..] {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_joined_as_one_says_them() {
        assert_eq!(together(["Ada"].into_iter()), "Ada");
        assert_eq!(together(["Ada", "Max"].into_iter()), "Ada and Max");
        assert_eq!(together(["Ada", "Max", "Leo"].into_iter()), "Ada, Max and Leo");
    }

    #[test]
    fn babies_keep_what_is_theirs_when_places_change() {
        let baby = |name: &str, born: &str| Baby {
            name: name.parse().unwrap(),
            born: born.parse().unwrap(),
            weeks_early: WeeksEarly(0),
        };
        let places = |before: &[(&str, &str)], after: &[(&str, &str)]| {
            let babies = |list: &[(&str, &str)]| list.iter().map(|(name, born)| baby(name, born)).collect::<Vec<_>>();
            new_places(&babies(before), &babies(after)).into_iter().collect::<Vec<_>>()
        };
        let twins = [("Otis", "2026-09-01"), ("Wren", "2026-09-01")];
        assert_eq!(places(&twins, &twins), [(1, 1), (2, 2)]);
        assert_eq!(places(&twins, &[("Wren", "2026-09-01")]), [(2, 1)], "the first was removed");
        assert_eq!(places(&twins, &[("Wren", "2026-09-01"), ("Otis", "2026-09-01")]), [(1, 2), (2, 1)]);
        assert_eq!(places(&twins, &[("Otto", "2026-09-01"), ("Wren", "2026-09-01")]), [(1, 1), (2, 2)], "put right");
        assert_eq!(places(&twins[..1], &[("Max", "2026-10-01")]), [], "somebody else");
    }
}
