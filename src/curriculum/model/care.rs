//! Oils, and when hands rest. Neutral words; an instructor's own rules stand above them.

use serde::Deserialize;

/// What is said about oils where an instructor has not put her own words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Oils {
    /// The neutral statement, which an instructor replaces by her own.
    pub statement: String,
    /// What most bodies agree on.
    pub agreed: Vec<String>,
    /// What many avoid; not everyone does.
    pub avoided: Vec<String>,
    /// How to try an oil on a small patch of skin.
    pub patch_test: String,
    /// Keys of `library/SOURCES.md`, with commas between.
    pub source: String,
}

/// When not to massage, and where to turn. Points to help; gives no medical advice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Safety {
    /// When a massage waits.
    pub not_now: Vec<String>,
    /// When a health professional is asked before any massage.
    pub ask_first: Vec<String>,
    /// What needs medical help at once.
    pub urgent: String,
    /// Where a parent may turn.
    pub help: Vec<String>,
    /// Keys of `library/SOURCES.md`, with commas between.
    pub source: String,
}
