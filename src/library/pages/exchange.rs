#![doc = include_str!("exchange/FORMAT.md")]

mod compare;
mod read;
mod read_plan;
#[cfg(test)]
mod tests;
mod tree;
mod write;

pub use compare::{Entry, Standing, compare};
pub use read::read;
pub use tree::Mistake;
pub use write::write;

use std::collections::BTreeSet;

use crate::curriculum::model::Own;
use crate::plans::model::Plan;

/// The version of the format that this program writes, and the newest that it reads.
pub const VERSION: u32 = 1;

/// How large a file may be, in bytes.
pub const LARGEST: usize = 1024 * 1024;

/// The language in which this program keeps texts.
const LANGUAGE: &str = "en";

/// What a file holds: what an instructor added to the library, and her plans.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Curriculum {
    /// What she added, in the order in which she did.
    pub own: Vec<Shared<Own>>,
    /// Her plans.
    pub plans: Vec<Shared<Plan>>,
    /// Languages of which the file has texts that this program cannot keep yet.
    pub other_languages: BTreeSet<String>,
}

/// One thing of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared<T> {
    /// What it is.
    pub it: T,
    /// Whether she had put it away.
    pub archived: bool,
}
