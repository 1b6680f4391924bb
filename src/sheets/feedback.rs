//! What a family says of its course: three questions, each optional. Pure.

use std::fmt;
use std::str::FromStr;

use crate::calendar::Moment;
use crate::db::stored_as_text;
use crate::ids::FamilyId;
use crate::text::text;

text! {
    /// What a family wrote to a question; it may stay empty.
    Answer 1000 "",
}

/// Whether a family's words may be shown to others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Quote {
    /// They may not.
    #[default]
    No,
    /// Without a name.
    Nameless,
    /// With the adults' first names.
    FirstName,
}

impl Quote {
    /// Every choice, in the order in which it is offered.
    pub const ALL: [Self; 3] = [Self::No, Self::Nameless, Self::FirstName];

    /// The text that says it to a family.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::No => "feedback-quote-no",
            Self::Nameless => "feedback-quote-nameless",
            Self::FirstName => "feedback-quote-first-name",
        }
    }
}

impl fmt::Display for Quote {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::No => "no",
            Self::Nameless => "nameless",
            Self::FirstName => "first name",
        })
    }
}

impl FromStr for Quote {
    type Err = &'static str;

    /// What is left out is not agreed to.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "" => Ok(Self::No),
            text => Self::ALL.into_iter().find(|quote| quote.to_string() == text).ok_or("Please choose one of these."),
        }
    }
}

stored_as_text!(Quote);

/// What a family says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// Which family.
    pub family_id: FamilyId,
    /// What was good.
    pub good: Answer,
    /// What should change.
    pub change: Answer,
    /// Whether its words may be shown to others.
    pub quote: Quote,
    /// These words; empty when they may not.
    pub words: Answer,
    /// When it said so last.
    pub said_at: Moment,
}

impl Feedback {
    /// Whether it says anything at all.
    pub fn is_empty(&self) -> bool {
        [&self.good, &self.change, &self.words].into_iter().all(|answer| answer.as_ref().is_empty())
    }
}
