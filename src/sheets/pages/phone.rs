//! What makes a family's sheets at home on its phone: the manifest for the home screen, and the page for a day without
//! a network.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::app::App;
use crate::families::store;
use crate::languages::Texts;
use crate::practice::language_store;
use crate::sheets::pages::not_here;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

/// The paper of `tokens.css`, by day.
const PAPER: &str = "#fbf5ec";

#[derive(Template)]
#[template(path = "sheets/away.html")]
struct AwayPage {
    chrome: Chrome,
    /// The family's own start page.
    start: String,
}

/// The address of a family's sheets and what they say, while its link is in use.
async fn start(app: &App, token: &str) -> Result<Option<(String, Texts)>, Fault> {
    let mut db = app.db.read().await?;
    let Some((practice, family)) = store::by_token(&mut db, token).await? else { return Ok(None) };
    let texts = language_store::texts(&mut db, practice, family.reads.first).await?;
    Ok(Some((format!("/s/{}", family.sheet_token), texts)))
}

/// `GET /s/{token}/manifest.webmanifest`: how the sheets stand on a home screen, where anybody may see them: no name of
/// the family is in it.
pub(super) async fn manifest(
    State(app): State<App>,
    chrome: Chrome,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    let Some((start, texts)) = start(&app, &token).await? else { return not_here(chrome, None) };
    let icon = |name, kind, sizes, purpose| -> Value {
        json!({ "src": app.assets.url(name), "type": kind, "sizes": sizes, "purpose": purpose })
    };
    let manifest = json!({
        "id": start,
        "name": "Warm Hands",
        "lang": texts.language().tag(),
        "dir": texts.language().direction(),
        "short_name": "Warm Hands",
        "start_url": start,
        "scope": start,
        "display": "standalone",
        "theme_color": PAPER,
        "background_color": PAPER,
        "icons": [
            icon("icon.svg", "image/svg+xml", "any", "any"),
            icon("icon-192.png", "image/png", "192x192", "any"),
            icon("icon-512.png", "image/png", "512x512", "any"),
            icon("icon-maskable.png", "image/png", "512x512", "maskable"),
        ],
    });
    Ok(([(CONTENT_TYPE, "application/manifest+json")], manifest.to_string()).into_response())
}

/// `GET /s/{token}/away`: what a phone keeps to show in place of a page that needs the network.
pub(super) async fn away(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    match start(&app, &token).await? {
        Some((start, texts)) => page(&AwayPage { chrome: chrome.speaking(texts), start }),
        None => not_here(chrome, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_home_screen_has_the_colour_of_the_sheet() {
        let tokens = include_str!("../../../static/css/tokens.css");
        let base = include_str!("../../../templates/sheets/base.html");
        let papers: Vec<&str> = tokens.split("--paper: ").skip(1).filter_map(|rest| rest.split(';').next()).collect();
        assert_eq!((papers.len(), papers[0]), (2, PAPER));
        assert!(papers.iter().all(|paper| base.contains(&format!("content=\"{paper}\""))), "{papers:?}");
    }
}
