//! The frame round every page: who is signed in, where we are, what has just been done.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::app::App;
use crate::languages::Texts;
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
    path: String,
}

impl Chrome {
    /// A frame for somebody who is not signed in, with nothing to say.
    pub fn bare(assets: &'static Assets) -> Self {
        Self { assets, actor: None, notice: None, t: Texts::default(), path: String::new() }
    }

    /// This frame in the language of a reader.
    pub fn speaking(self, t: Texts) -> Self {
        Self { t, ..self }
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
        Ok(Self {
            assets: app.assets,
            actor: parts.extensions.get::<Actor>().cloned(),
            notice: cookies::read(&parts.headers, notice::COOKIE).and_then(Notice::of),
            t: Texts::default(),
            path: parts.uri.path().to_owned(),
        })
    }
}
