//! What a session is made of.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Key;

/// What happens in a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// Families come in and settle; nobody is late.
    Arrive,
    /// A greeting of every baby by name.
    Welcome,
    /// The parents breathe and let go before they touch.
    Relax,
    /// Each baby is asked, and answers.
    Permission,
    /// Warm hands rest, before anything moves.
    StillHands,
    /// Strokes of earlier weeks, again.
    Review,
    /// This week's strokes, shown on a doll.
    NewStrokes,
    /// Colic routine, gentle movements or the whole routine.
    ClosingPart,
    /// One long sweep that joins what was done.
    Integration,
    /// Something to know and to talk about.
    Topic,
    /// A song or rhyme.
    Song,
    /// Feeding, changing, cuddling: the babies' own time.
    BabyTime,
    /// Parents talk with each other.
    TalkTogether,
    /// The end: sheet, next date, goodbye.
    Close,
}

impl BlockKind {
    /// Every kind, in the order in which a session usually goes.
    pub const ALL: [Self; 14] = [
        Self::Arrive,
        Self::Welcome,
        Self::Topic,
        Self::Relax,
        Self::Permission,
        Self::StillHands,
        Self::Review,
        Self::NewStrokes,
        Self::ClosingPart,
        Self::Integration,
        Self::Song,
        Self::BabyTime,
        Self::TalkTogether,
        Self::Close,
    ];

    /// Whether hands are on babies.
    pub fn hands_on(self) -> bool {
        matches!(self, Self::StillHands | Self::Review | Self::NewStrokes | Self::ClosingPart | Self::Integration)
    }

    /// Whether an instructor can have blocks of her own of this kind. Review and new strokes follow from what is taught.
    pub fn can_be_own(self) -> bool {
        !matches!(self, Self::Review | Self::NewStrokes)
    }

    /// What the instructor reads.
    pub fn name(self) -> &'static str {
        match self {
            Self::Arrive => "Arrive and settle",
            Self::Welcome => "Welcome",
            Self::Relax => "Parents relax",
            Self::Permission => "Ask permission",
            Self::StillHands => "Still hands",
            Self::Review => "Review",
            Self::NewStrokes => "New strokes",
            Self::ClosingPart => "Closing part",
            Self::Integration => "Integration",
            Self::Topic => "Topic",
            Self::Song => "Song",
            Self::BabyTime => "Baby time",
            Self::TalkTogether => "Talk together",
            Self::Close => "Close",
        }
    }

    /// The word that stands for it in forms and stored plans.
    pub fn key(self) -> &'static str {
        match self {
            Self::Arrive => "arrive",
            Self::Welcome => "welcome",
            Self::Relax => "relax",
            Self::Permission => "permission",
            Self::StillHands => "still-hands",
            Self::Review => "review",
            Self::NewStrokes => "new-strokes",
            Self::ClosingPart => "closing-part",
            Self::Integration => "integration",
            Self::Topic => "topic",
            Self::Song => "song",
            Self::BabyTime => "baby-time",
            Self::TalkTogether => "talk-together",
            Self::Close => "close",
        }
    }
}

impl fmt::Display for BlockKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.key())
    }
}

impl std::str::FromStr for BlockKind {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|kind| kind.key() == text).ok_or("There is no such block.")
    }
}

crate::db::stored_as_text!(BlockKind);

/// A block of an instructor's own: a kind of block in her words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnBlock {
    pub key: Key,
    pub name: String,
    /// What kind of block it is; one of those that `BlockKind::can_be_own` allows.
    pub takes_place_of: BlockKind,
    /// What to do in it, in a line or two.
    pub about: String,
    /// Minutes it usually takes.
    pub minutes: u32,
    /// Where it comes from, in her words.
    pub source: String,
}
