//! A family is erased, and a receipt of it stays that names no one.

use std::fmt;
use std::str::FromStr;

use crate::db::stored_as_text;

/// Why something was erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The family asked for it on its own page.
    Family,
    /// The instructor removed the family.
    Instructor,
    /// The instructor removed its class.
    Class,
    /// Its time was over.
    Time,
}

impl Why {
    const ALL: [Self; 4] = [Self::Family, Self::Instructor, Self::Class, Self::Time];

    /// What the instructor reads.
    pub fn label(self) -> &'static str {
        match self {
            Self::Family => "The family deleted it",
            Self::Instructor => "You removed the family",
            Self::Class => "You removed its class",
            Self::Time => "Its time was over",
        }
    }
}

impl fmt::Display for Why {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Family => "family",
            Self::Instructor => "instructor",
            Self::Class => "class",
            Self::Time => "time",
        })
    }
}

impl FromStr for Why {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|why| why.to_string() == text).ok_or("no reason to erase")
    }
}

stored_as_text!(Why);
