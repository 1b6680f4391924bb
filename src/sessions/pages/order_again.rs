//! `/classes/{id}/weeks/{n}/order/again`: what composing a session again would change, before it does; and one step back.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::practice::model::Actor;
use crate::sessions::kept::{Change, Kept};
use crate::sessions::kept_store;
use crate::sessions::pages::found::{Found, find};
use crate::sessions::steps::title;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "sessions/order_again.html")]
struct AgainPage {
    chrome: Chrome,
    found: Found,
    /// The order as it stands beside the one round what she fixed.
    around: Vec<Change>,
    told: Vec<String>,
    /// The order as it stands beside one composed from nothing but the plan and what was taught.
    afresh: Vec<Change>,
    stale: bool,
}

impl AgainPage {
    fn of(chrome: Chrome, found: Found, stale: bool) -> Self {
        let kept = found.kept();
        let (again, told) = found.composed_again();
        let afresh = kept.beside(&found.composed_afresh());
        Self { chrome, around: kept.beside(&again), told, afresh, found, stale }
    }

    fn title(&self, change: &Change) -> String {
        title(&self.found.library, &change.slot)
    }

    fn changes(changes: &[Change]) -> bool {
        changes.iter().any(Change::differs)
    }

    fn minutes(changes: &[Change]) -> (u32, u32) {
        let sum = |of: fn(&Change) -> Option<u32>| changes.iter().filter_map(of).sum();
        (sum(|change| change.was), sum(|change| change.becomes))
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AgainForm {
    revision: i64,
    /// "afresh" lets go of everything that was fixed.
    then: String,
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(i64, u32)>,
) -> Result<Response, Fault> {
    let found = find(&mut *app.db.read().await?, actor.practice, path).await?;
    page(&AgainPage::of(chrome, found, false))
}

pub async fn apply(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class, week)): Path<(i64, u32)>,
    Posted(form): Posted<AgainForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let found = find(&mut db, actor.practice, (class, week)).await?;
    // Afresh means that it follows the plan again by itself.
    let order: Option<Kept> = (form.then != "afresh").then(|| found.composed_again().0);
    let session = found.session.meeting.id;
    if !kept_store::set(&mut db, actor.practice, session, form.revision, order.as_ref()).await? {
        return page_with(StatusCode::CONFLICT, &AgainPage::of(chrome, found, true));
    }
    db.commit().await?;
    Ok(go_with(&format!("/classes/{class}/weeks/{week}"), Notice::OrderComposed))
}

pub async fn undo(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class, week)): Path<(i64, u32)>,
    Posted(form): Posted<AgainForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let found = find(&mut db, actor.practice, (class, week)).await?;
    if !kept_store::undo(&mut db, actor.practice, found.session.meeting.id, form.revision).await? {
        return page_with(StatusCode::CONFLICT, &AgainPage::of(chrome, found, true));
    }
    db.commit().await?;
    Ok(go_with(&format!("/classes/{class}/weeks/{week}"), Notice::OrderUndone))
}
