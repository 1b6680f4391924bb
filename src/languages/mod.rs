//! The languages that a family may read: its texts, days, times and lists, each by the rules of the language.

mod bundles;
mod each;
mod formats;
mod texts;

use std::fmt;
use std::str::FromStr;

pub use bundles::interface;
pub use each::Each;
pub use formats::listed;
pub use texts::{Correction, Saying, Texts, refusal};

use serde::{Deserialize, Serialize};

use crate::db::stored_as_text;
use crate::pdf::fonts::Letters;

/// A language in which a family may read its pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Language {
    #[default]
    English,
    Italian,
    German,
    French,
    Spanish,
    Swedish,
    Portuguese,
    Dutch,
    Polish,
    Arabic,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 10] = [
        Self::English,
        Self::Italian,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Swedish,
        Self::Portuguese,
        Self::Dutch,
        Self::Polish,
        Self::Arabic,
    ];

    /// How it is stored and named in addresses: the code of ISO 639.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Italian => "it",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Swedish => "sv",
            Self::Portuguese => "pt",
            Self::Dutch => "nl",
            Self::Polish => "pl",
            Self::Arabic => "ar",
        }
    }

    /// What a page's `lang` says, and whose rules days and times follow: BCP 47.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Portuguese => "pt-PT",
            other => other.code(),
        }
    }

    /// The letters that it is written with.
    pub fn letters(self) -> Letters {
        if self == Self::Arabic { Letters::Arabic } else { Letters::Latin }
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Italian => "Italiano",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Swedish => "Svenska",
            Self::Portuguese => "Português",
            Self::Dutch => "Nederlands",
            Self::Polish => "Polski",
            Self::Arabic => "العربية",
        }
    }

    /// Its name in English, for the instructor.
    pub fn in_english(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Italian => "Italian",
            Self::German => "German",
            Self::French => "French",
            Self::Spanish => "Spanish",
            Self::Swedish => "Swedish",
            Self::Portuguese => "Portuguese",
            Self::Dutch => "Dutch",
            Self::Polish => "Polish",
            Self::Arabic => "Arabic",
        }
    }

    /// The way in which it runs: the value of `dir`.
    pub fn direction(self) -> &'static str {
        if self == Self::Arabic { "rtl" } else { "ltr" }
    }

    /// Whether nouns stand with a capital inside a sentence.
    pub fn capitalises_nouns(self) -> bool {
        self == Self::German
    }

    /// What stands between the words of a list.
    pub fn comma(self) -> &'static str {
        if self == Self::Arabic { "، " } else { ", " }
    }

    /// What stands between the phrases of a list.
    pub fn semicolon(self) -> &'static str {
        if self == Self::Arabic { "؛ " } else { "; " }
    }

    /// Who has read its texts and stands for them, as its file says; nothing where nobody qualified has.
    pub fn reader(self) -> Option<String> {
        let reader = bundles::message(self, "reader", None).unwrap_or_default();
        (!reader.is_empty() && reader != "nobody").then_some(reader)
    }

    /// The one of `offered` that an `Accept-Language` header likes best; the first offered when it likes none.
    pub fn wanted(header: &str, offered: &[Self]) -> Self {
        let mut wishes: Vec<(f32, &str)> = header.split(',').map(wish).collect();
        wishes.sort_by(|one, other| other.0.total_cmp(&one.0));
        let liked = wishes.iter().filter(|(weight, _)| *weight > 0.0);
        let mut known = liked.filter_map(|(_, code)| code.to_lowercase().parse().ok());
        known.find(|language| offered.contains(language)).or(offered.first().copied()).unwrap_or_default()
    }
}

/// The languages in which a family reads: one, or two side by side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reads {
    /// The language of its pages.
    pub first: Language,
    /// The language that stands beside it on a sheet.
    pub second: Option<Language>,
}

impl Reads {
    /// These languages; the same one twice is one.
    pub fn of(first: Language, second: Option<Language>) -> Self {
        Self { first, second: second.filter(|second| *second != first) }
    }

    /// Whether this is what every family reads unless it says otherwise.
    pub fn is_usual(self) -> bool {
        self == Self::default()
    }

    /// Their names in English, for the instructor: "German", "Arabic and English".
    pub fn in_english(self) -> String {
        let first = self.first.in_english();
        self.second.map_or_else(|| first.to_owned(), |second| format!("{first} and {}", second.in_english()))
    }

    /// Both, or the one.
    pub fn all(self) -> impl Iterator<Item = Language> {
        [self.first].into_iter().chain(self.second)
    }
}

/// One wish of an `Accept-Language` header: its weight, and the main part of its tag.
fn wish(text: &str) -> (f32, &str) {
    let (tag, weight) = text.split_once(';').unwrap_or((text, ""));
    let weight = weight.trim().strip_prefix("q=").map_or(Ok(1.0), str::parse).unwrap_or(0.0);
    (weight, tag.trim().split('-').next().unwrap_or_default())
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = Self::ALL.into_iter().find(|language| language.code() == text.trim());
        known.ok_or("Please choose a language of the list.")
    }
}

impl TryFrom<String> for Language {
    type Error = &'static str;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        code.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.to_string()
    }
}

stored_as_text!(Language);

#[cfg(test)]
mod tests;
