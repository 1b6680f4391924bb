//! `/s/{token}/language`: the language of a family's pages, and the one that stands beside it on its sheets.

use std::fmt;
use std::str::FromStr;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::families::pages::link::{Own, booking_page};
use crate::families::store;
use crate::languages::{Language, Reads};
use crate::practice::language_store;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Typed};
use crate::web::notice::Notice;
use crate::web::page::{go_to, go_with, page_with};

/// A second language, or none.
#[derive(Clone, Copy, Debug, Default)]
pub struct Second(pub Option<Language>);

impl FromStr for Second {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "none" { Ok(Self(None)) } else { text.parse().map(|language| Self(Some(language))) }
    }
}

impl fmt::Display for Second {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0.map_or("none", Language::code))
    }
}

/// What a family chooses.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct LanguageForm {
    pub language: Typed<Language>,
    pub second: Typed<Second>,
}

impl LanguageForm {
    /// The choice as it is stored.
    pub fn holding(reads: Reads) -> Self {
        Self { language: Typed::holding(reads.first), second: Typed::holding(Second(reads.second)) }
    }

    /// What was chosen of these languages; else the problems stand at their fields.
    fn read(&mut self, choices: &[Language]) -> Option<Reads> {
        const OTHER: &str = "Please choose a language of the list.";
        if self.language.get().is_some_and(|language| !choices.contains(&language)) {
            self.language.refuse(OTHER);
        }
        if self.second.get().and_then(|second| second.0).is_some_and(|second| !choices.contains(&second)) {
            self.second.refuse(OTHER);
        }
        Some(Reads::of(self.language.get()?, self.second.get()?.0))
    }
}

/// Whoever reloads the page of a choice that could not be taken is brought back to the booking.
pub(super) async fn back(Path(token): Path<String>) -> Response {
    go_to(&format!("/s/{token}/booking"))
}

pub(super) async fn save(
    State(app): State<App>,
    chrome: Chrome,
    Path(token): Path<String>,
    Posted(mut form): Posted<LanguageForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let own = Own::find(&mut db, &token).await?;
    let choices = language_store::choices(&mut db, own.practice, own.family.reads).await?;
    let Some(reads) = form.read(&choices) else {
        let page = booking_page(&app, &mut db, chrome, own).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page.with_language(form));
    };
    store::set_reads(&mut db, own.practice, own.family.id, reads).await?;
    db.commit().await?;
    Ok(go_with(&format!("{}#language", own.page()), Notice::LanguageSaved))
}
