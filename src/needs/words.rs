//! How things are with a family for one session, as it says on its sheet with one tap.

use std::fmt;
use std::str::FromStr;

use crate::calendar::{Day, Moment, TimeOfDay, Zone};
use crate::db::stored_as_text;
use crate::ids::{FamilyId, SessionId};
use crate::text::text;

text! {
    /// A line that a family adds to its word.
    Line 300 "",
}

/// What a family can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    Fine,
    CannotCome,
    /// A vaccine since the last session.
    Vaccine,
    Unwell,
    SomethingElse,
}

impl Word {
    /// Every word, in the order of the buttons.
    pub const ALL: [Self; 5] = [Self::Fine, Self::CannotCome, Self::Vaccine, Self::Unwell, Self::SomethingElse];

    /// The text that says it to a family.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Fine => "word-fine",
            Self::CannotCome => "word-cannot-come",
            Self::Vaccine => "word-vaccine",
            Self::Unwell => "word-unwell",
            Self::SomethingElse => "word-something-else",
        }
    }

    /// What the instructor reads.
    pub fn label(self) -> &'static str {
        match self {
            Self::Fine => "All is fine",
            Self::CannotCome => "We can’t come",
            Self::Vaccine => "A vaccine since last time",
            Self::Unwell => "Unwell",
            Self::SomethingElse => "Something else",
        }
    }

    /// Whether a line may be added to it.
    pub fn takes_a_line(self) -> bool {
        matches!(self, Self::Unwell | Self::SomethingElse)
    }
}

impl fmt::Display for Word {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Fine => "fine",
            Self::CannotCome => "cannot come",
            Self::Vaccine => "vaccine",
            Self::Unwell => "unwell",
            Self::SomethingElse => "something else",
        })
    }
}

impl FromStr for Word {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|word| word.to_string() == text).ok_or("Please choose one of the answers.")
    }
}

stored_as_text!(Word);

/// What a family said for one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub family: FamilyId,
    pub session: SessionId,
    pub word: Word,
    /// Whether it told of a vaccine and did not take that back; a later word stands beside it.
    pub vaccine: bool,
    /// The day of the vaccine, where it was told.
    pub day: Option<Day>,
    /// Its time of day, where it was told.
    pub time: Option<TimeOfDay>,
    /// The line that was added; often empty.
    pub words: Line,
    /// When it was said.
    pub said_at: Moment,
}

impl Said {
    /// When it was said, on the clock of the class: "Wed 25 Nov, 19:30".
    pub fn when(&self, zone: &Zone) -> String {
        format!("{}, {}", self.said_at.day_in(zone).short(), self.said_at.time_in(zone))
    }
}

/// Whether a session that starts and ends then is near enough to say a word for: from the day before until its end.
pub fn is_open(now: Moment, (starts, ends): (Moment, Moment), zone: &Zone) -> bool {
    now.day_in(zone) >= starts.day_in(zone).plus_days(-1) && now < ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_can_be_said_from_the_day_before_until_the_end() {
        let zone: Zone = "Europe/London".parse().unwrap();
        let moment = |text: &str| -> Moment { text.parse().unwrap() };
        let session = (moment("2026-11-26T10:30:00Z"), moment("2026-11-26T11:30:00Z"));
        let open = |now| is_open(moment(now), session, &zone);
        assert!(!open("2026-11-24T23:59:59Z"));
        assert!(open("2026-11-25T00:00:00Z"));
        assert!(open("2026-11-26T11:29:59Z"));
        assert!(!open("2026-11-26T11:30:00Z"));
    }

    #[test]
    fn words_read_back_as_they_are_written() {
        assert!(Word::ALL.into_iter().all(|word| word.to_string().parse() == Ok(word)));
    }
}
