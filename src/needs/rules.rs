//! The instructor's own rules, each with its source and its date. None of ours is built in: bodies disagree, and a rule
//! that she has not set does not exist.

use std::fmt;
use std::str::FromStr;

use crate::calendar::Day;
use crate::db::stored_as_text;
use crate::text::{Note, text};

text! {
    /// The oil of a class and what it is made from.
    OilWords 200 "Please write which oil you use, and what it is made from.",
    /// Where a rule comes from: an insurer, a training body, a guideline.
    Source 200 "Please say where this rule comes from.",
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuleKind {
    /// How long the whole massage waits after a vaccine.
    VaccineWholeBody,
    /// How long the place of a vaccine is spared.
    VaccineNearPlace,
    /// The youngest age for massage in the class.
    Youngest,
    /// The youngest age for oil.
    YoungestForOil,
    /// How long massage waits after a feed.
    AfterFeed,
    /// The oil of the class.
    Oil,
}

impl RuleKind {
    /// Every kind, in the order of the page.
    pub const ALL: [Self; 6] = [
        Self::VaccineWholeBody,
        Self::VaccineNearPlace,
        Self::Youngest,
        Self::YoungestForOil,
        Self::AfterFeed,
        Self::Oil,
    ];

    /// What the instructor reads.
    pub fn name(self) -> &'static str {
        match self {
            Self::VaccineWholeBody => "Wait after a vaccine, whole body",
            Self::VaccineNearPlace => "Wait after a vaccine, near its place",
            Self::Youngest => "Youngest age",
            Self::YoungestForOil => "First oil, from what age",
            Self::AfterFeed => "Wait after a feed",
            Self::Oil => "Oil, and what it is made from",
        }
    }

    /// What its amount counts, in the plural; nothing for the oil.
    pub fn unit(self) -> &'static str {
        match self {
            Self::VaccineWholeBody | Self::VaccineNearPlace => "hours",
            Self::Youngest | Self::YoungestForOil => "weeks",
            Self::AfterFeed => "minutes",
            Self::Oil => "",
        }
    }

    /// The greatest amount that makes sense.
    pub fn most(self) -> u32 {
        match self {
            Self::VaccineWholeBody | Self::VaccineNearPlace => 1000,
            Self::Youngest | Self::YoungestForOil => 104,
            Self::AfterFeed => 240,
            Self::Oil => 0,
        }
    }
}

impl fmt::Display for RuleKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::VaccineWholeBody => "vaccine, whole body",
            Self::VaccineNearPlace => "vaccine, near the place",
            Self::Youngest => "youngest",
            Self::YoungestForOil => "youngest for oil",
            Self::AfterFeed => "after a feed",
            Self::Oil => "oil",
        })
    }
}

impl FromStr for RuleKind {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|kind| kind.to_string() == text).ok_or("There is no such rule.")
    }
}

stored_as_text!(RuleKind);

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What it is about.
    pub kind: RuleKind,
    /// Hours, weeks or minutes; 0 for the oil.
    pub amount: u32,
    /// The oil in words; empty for every other kind.
    pub words: Note,
    /// Where it comes from.
    pub source: Source,
    /// The date of its source.
    pub since: Day,
}

impl Rule {
    /// "48 hours", "Sunflower oil, from sunflower seed".
    pub fn value(&self) -> String {
        match self.kind {
            RuleKind::Oil => self.words.to_string(),
            kind => format!("{} {}", self.amount, kind.unit()),
        }
    }
}

/// The rules of a practice, each kind at most once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules(pub Vec<Rule>);

impl Rules {
    /// The rule of a kind, where she has set one.
    pub fn of(&self, kind: RuleKind) -> Option<&Rule> {
        self.0.iter().find(|rule| rule.kind == kind)
    }

    /// The amount of a kind, where she has set one.
    pub fn amount(&self, kind: RuleKind) -> Option<u32> {
        self.of(kind).map(|rule| rule.amount)
    }

    /// The kinds that she has set no rule for.
    pub fn missing(&self) -> Vec<RuleKind> {
        RuleKind::ALL.into_iter().filter(|kind| self.of(*kind).is_none()).collect()
    }

    /// What to ask everybody at the door; nothing without a rule for it.
    pub fn at_the_door(&self) -> Option<String> {
        let minutes = self.amount(RuleKind::AfterFeed)?;
        Some(format!("Ask whose feed was less than {minutes} min ago (your rule {minutes} min)."))
    }
}
