//! `doctor`: looks at the whole set-up, and says in plain sentences what is wrong with it.

mod judge;
mod look;

use std::fmt;

use crate::calendar::Moment;
use crate::config::Config;

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub weight: Weight,
    /// What it is, and what to do.
    pub words: String,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// As it should be.
    Fine,
    /// Worth knowing; may be meant.
    Note,
    /// Wrong.
    Fault,
}

impl Finding {
    fn fine(words: impl Into<String>) -> Self {
        Self { weight: Weight::Fine, words: words.into() }
    }

    fn note(words: impl Into<String>) -> Self {
        Self { weight: Weight::Note, words: words.into() }
    }

    fn fault(words: impl Into<String>) -> Self {
        Self { weight: Weight::Fault, words: words.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let weight = match self.weight {
            Weight::Fine => "fine ",
            Weight::Note => "note ",
            Weight::Fault => "FAULT",
        };
        write!(out, "{weight} {}", self.words)
    }
}

/// Looks at everything. Changes nothing, and can be asked while a server runs.
pub async fn examine(config: &Config, now: Moment) -> Vec<Finding> {
    let seen = look::look(config, now).await;
    judge::judge(&seen)
}

/// Whether nothing is wrong.
pub fn is_well(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| finding.weight != Weight::Fault)
}
