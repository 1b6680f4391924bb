//! `/s/{token}/circle`: whether a family lets the others of its class know it, asked once at the beginning.

use axum::extract::{Path, State};
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::families::booking::Shares;
use crate::families::store::circle;
use crate::sheets::pages::not_here::not_here;
use crate::sheets::pages::own::Own;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Tick, Typed};
use crate::web::page::go_to;

/// What the family chose, or that it does not want to choose now.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct CircleForm {
    shares: Typed<Shares>,
    not_now: Tick,
}

pub(super) async fn answer(
    State(app): State<App>,
    chrome: Chrome,
    Path(token): Path<String>,
    Posted(form): Posted<CircleForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let Some(own) = Own::find(&app, &mut db, &token).await? else { return not_here(chrome, None) };
    let chosen = form.shares.get().ok_or(Fault::Refused)?;
    let shares = if form.not_now.0 { own.family.consents.shares } else { chosen };
    circle::answer(&mut db, own.practice, own.family.id, shares).await?;
    db.commit().await?;
    Ok(go_to(&own.start()))
}
