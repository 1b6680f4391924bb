//! One sheet as one reader has it: in a language, with its paper.

use std::sync::Arc;

use crate::curriculum::model::Library;
use crate::languages::Texts;
use crate::sheets::model::Sheet;
use crate::sheets::opening::Opening;
use crate::sheets::paper::Paper;

/// A week's sheet in one language.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What the page says.
    pub t: Texts,
    /// What can be taught, in this language.
    pub library: Arc<Library>,
    /// How it begins.
    pub opening: Opening,
    /// The babies' names as the language lists them.
    pub babies: String,
    /// What was taught.
    pub sheet: Sheet,
    /// How it is printed.
    pub paper: Paper,
}
