//! The frame round every page: who is signed in, where we are, what has just been done.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;

use crate::app::App;
use crate::languages::{Language, Texts};
use crate::practice::model::Actor;
use crate::web::assets::Assets;
use crate::web::cookies;
use crate::web::notice::{self, Notice};

/// What every page's template gets first.
#[derive(Clone, Debug)]
pub struct Chrome {
    /// Addresses of style sheets and scripts.
    pub assets: &'static Assets,
    /// Who is signed in.
    pub actor: Option<Actor>,
    /// What has just been done.
    pub notice: Option<Notice>,
    /// What the page says, in the language of its reader. An instructor's pages are in English.
    pub t: Texts,
    /// The language that the address asks for: "?in=de".
    pub asked: Option<Language>,
    /// Path of the page.
    pub path: String,
    /// What the browser says of the languages that it likes.
    wishes: String,
}

impl Chrome {
    /// A frame for somebody who is not signed in, with nothing to say.
    pub fn bare(assets: &'static Assets) -> Self {
        Self {
            assets,
            actor: None,
            notice: None,
            t: Texts::default(),
            asked: None,
            path: String::new(),
            wishes: String::new(),
        }
    }

    /// This frame in the language of a reader.
    pub fn speaking(self, t: Texts) -> Self {
        Self { t, ..self }
    }

    /// This frame in the language that the browser likes best, for who is no family of a practice.
    pub fn to_anybody(self) -> Self {
        let language = self.wanted(&Language::ALL);
        self.speaking(language.into())
    }

    /// The one of these languages that the address asks for, or else that the browser likes best.
    pub fn wanted(&self, offered: &[Language]) -> Language {
        let asked = self.asked.filter(|language| offered.contains(language));
        asked.unwrap_or_else(|| Language::wanted(&self.wishes, offered))
    }

    /// The value of `aria-current` for a room's link: this very page, a page inside the room, or elsewhere.
    pub fn current(&self, room: &str) -> Option<&'static str> {
        let inside = self.path.strip_prefix(room)?;
        match inside {
            "" => Some("page"),
            _ if inside.starts_with('/') => Some("true"),
            _ => None,
        }
    }
}

impl FromRequestParts<App> for Chrome {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let wishes = parts.headers.get(ACCEPT_LANGUAGE).and_then(|wishes| wishes.to_str().ok());
        let mut asked = parts.uri.query().unwrap_or_default().split('&').filter_map(|part| part.strip_prefix("in="));
        Ok(Self {
            assets: app.assets,
            actor: parts.extensions.get::<Actor>().cloned(),
            notice: cookies::read(&parts.headers, notice::COOKIE).and_then(Notice::of),
            t: Texts::default(),
            asked: asked.next().and_then(|code| code.parse().ok()),
            wishes: wishes.unwrap_or_default().to_owned(),
            path: parts.uri.path().to_owned(),
        })
    }
}
