//! What makes a family's sheets at home on its phone: the manifest for the home screen, and the page for a day without
//! a network.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::app::App;
use crate::families::store;
use crate::sheets::pages::not_here;
use crate::web::assets::Assets;
use crate::web::fault::Fault;
use crate::web::page::page;

/// The paper of `tokens.css`, by day.
const PAPER: &str = "#fbf5ec";

#[derive(Template)]
#[template(path = "sheets/away.html")]
struct AwayPage {
    assets: &'static Assets,
    /// The family's own start page.
    start: String,
}

/// The address of a family's sheets, while its link is in use.
async fn start(app: &App, token: &str) -> Result<Option<String>, Fault> {
    let found = store::by_token(&mut *app.db.read().await?, token).await?;
    Ok(found.map(|(_, family)| format!("/s/{}", family.sheet_token)))
}

/// `GET /s/{token}/manifest.webmanifest`: how the sheets stand on a home screen, where anybody may see them: no name of
/// the family is in it.
pub(super) async fn manifest(State(app): State<App>, Path(token): Path<String>) -> Result<Response, Fault> {
    let Some(start) = start(&app, &token).await? else { return not_here(&app, None) };
    let icon = |name, kind, sizes, purpose| -> Value {
        json!({ "src": app.assets.url(name), "type": kind, "sizes": sizes, "purpose": purpose })
    };
    let manifest = json!({
        "id": start,
        "name": "Warm Hands",
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
pub(super) async fn away(State(app): State<App>, Path(token): Path<String>) -> Result<Response, Fault> {
    match start(&app, &token).await? {
        Some(start) => page(&AwayPage { assets: app.assets, start }),
        None => not_here(&app, None),
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
