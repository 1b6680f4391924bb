//! `/s/{token}/letters`: a family wants no letters but those on its booking. Mail programs post here by themselves.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::families::model::Family;
use crate::families::store;
use crate::letters::store as letters;
use crate::practice::language_store;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Tick};
use crate::web::page::{go_to, page};

#[derive(Template)]
#[template(path = "post/stop.html")]
struct StopPage {
    chrome: Chrome,
    family: Family,
    /// Whether it wants letters on its booking only.
    stopped: bool,
}

pub(super) async fn show(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let (practice, family) = store::by_token(&mut db, &token).await?.ok_or(Fault::NotFound)?;
    let t = language_store::texts(&mut db, practice, family.reads.first).await?;
    let stopped = letters::stopped(&mut db, practice, (family.class_id, Some(family.id))).await?.unwanted;
    page(&StopPage { chrome: chrome.speaking(t), family, stopped })
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct StopForm {
    /// Whether the other letters are wanted again.
    again: Tick,
}

pub(super) async fn save(
    State(app): State<App>,
    Path(token): Path<String>,
    Posted(form): Posted<StopForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let (practice, family) = store::by_token(&mut db, &token).await?.ok_or(Fault::NotFound)?;
    letters::set_booking_only(&mut db, practice, family.id, !form.again.0).await?;
    db.commit().await?;
    Ok(go_to(&format!("/s/{token}/letters")))
}
