//! What a baby tells, and how a parent asks.

use serde::Deserialize;

use super::Key;

/// One of the six behavioural states, from deep sleep to crying.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    pub key: Key,
    pub name: String,
    /// What it looks like.
    pub looks: String,
    pub advice: Advice,
    pub what_to_do: String,
}

/// Whether a state is a time for massage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Advice {
    Now,
    Wait,
    NotNow,
}

/// A sign that a baby gives. One alone may mean little.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cue {
    pub key: Key,
    /// As it stands inside a sentence.
    pub text: String,
    pub says: Says,
    pub strength: Strength,
}

/// What a cue is usually read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Says {
    /// More, please.
    Engaged,
    /// Something should change, which need not mean to stop.
    Disengaged,
    /// Teachers read it both ways: look for other cues.
    Either,
}

/// How hard a cue is to miss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    Subtle,
    Potent,
}

impl Strength {
    /// Both, the small signs first.
    pub const ALL: &'static [Self] = &[Self::Subtle, Self::Potent];
}

/// One step before the first stroke: of asking permission, or of look, voice and song.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub key: Key,
    pub name: String,
    /// What the parent does, in a line or two.
    pub how: String,
}
