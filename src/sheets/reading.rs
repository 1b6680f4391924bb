//! One sheet as one reader has it: in a language, with its paper.

use std::sync::Arc;

use crate::curriculum::model::Library;
use crate::languages::Texts;
use crate::practice::model::Settings;
use crate::sheets::model::Sheet;
use crate::sheets::opening::Opening;
use crate::sheets::paper::{Beside, Paper};

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

impl Reading {
    /// A sheet for these babies, with what the practice says on it and where the class meets.
    pub fn of(library: &Arc<Library>, sheet: Sheet, babies: String, settings: &Settings, venue: &str) -> Self {
        let opening = Opening::of(library);
        let own = |own: &str, shipped: String| if own.is_empty() { shipped } else { own.to_owned() };
        let statement = own(settings.oil_statement.as_ref(), library.oils.statement.clone());
        let patch = if settings.oil_statement.as_ref().is_empty() { library.oils.patch_test.as_str() } else { "" };
        let safety = &library.safety;
        let help = own(settings.help_line.as_ref(), safety.help.join(" "));
        let beside = Beside {
            language: library.texts.language(),
            opening: &opening,
            oil: [&statement, patch],
            care: [&safety.not_now.join(" "), &safety.ask_first.join(" "), &safety.urgent, &help],
            next: &format!("{venue}{venue}"),
        };
        let paper = Paper::of(&sheet, &beside);
        Self { t: library.texts.clone(), library: Arc::clone(library), opening, babies, sheet, paper }
    }
}
