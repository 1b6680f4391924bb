//! The language of a page that needs no link of its own: the one that its address asks for, or that the browser likes.

use sqlx::SqliteConnection;

use crate::ids::PracticeId;
use crate::languages::Language;
use crate::practice::language_store;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;

/// The languages of a page, of which its reader may choose another.
pub(super) struct Choice {
    /// All there are.
    pub offered: Vec<Language>,
    /// The one of this page.
    pub current: Language,
    /// Whether the address asked for it, so that further links have to.
    is_asked: bool,
    path: String,
    /// What else stands in the query: "&born=2026-09-24".
    pub rest: String,
}

impl Choice {
    /// No choice, beside a form that was filled in: another page would lose it.
    pub fn closed(self) -> Self {
        Self { offered: Vec::new(), ..self }
    }

    /// The same page in another language.
    pub fn href(&self, language: &Language) -> String {
        format!("{}?in={language}{}", self.path, self.rest)
    }

    /// What further links carry, so that their pages are in this language too.
    pub fn query(&self) -> String {
        if self.is_asked { format!("?in={}", self.current) } else { String::new() }
    }
}

/// The frame of such a page in the language of its visitor: the one that a form brought, where it is offered.
pub(super) async fn greet(
    db: &mut SqliteConnection,
    practice: PracticeId,
    chrome: Chrome,
    brought: Option<Language>,
) -> Result<(Chrome, Choice), Fault> {
    let offered = language_store::offered(db, practice).await?;
    let brought = brought.filter(|language| offered.contains(language));
    let current = brought.unwrap_or_else(|| chrome.wanted(&offered));
    let (is_asked, path) = (chrome.asked == Some(current), chrome.path.clone());
    let texts = language_store::texts(db, practice, current).await?;
    Ok((chrome.speaking(texts), Choice { offered, current, is_asked, path, rest: String::new() }))
}
