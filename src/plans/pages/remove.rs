//! `/plans/{id}/remove`: asks before a plan goes.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::ids::{PlanId, PracticeId};
use crate::plans::copies;
use crate::plans::store::{self, StoredPlan};
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "plans/remove.html")]
struct RemovePage {
    chrome: Chrome,
    stored: StoredPlan,
    /// Whether a class was made from it, so that it stays.
    is_used: bool,
    /// Whether the plan was changed since the question was asked.
    stale: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RemoveForm {
    revision: i64,
}

pub async fn ask(State(app): State<App>, actor: Actor, chrome: Chrome, Path(id): Path<i64>) -> Result<Response, Fault> {
    let (stored, is_used) = load(&mut *app.db.read().await?, actor.practice, PlanId::from(id)).await?;
    page(&RemovePage { chrome, stored, is_used, stale: false })
}

pub async fn remove(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
    Posted(form): Posted<RemoveForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let (stored, is_used) = load(&mut db, actor.practice, PlanId::from(id)).await?;
    let stale = stored.revision != form.revision;
    if is_used || stale {
        return page_with(StatusCode::CONFLICT, &RemovePage { chrome, stored, is_used, stale });
    }
    store::remove(&mut db, actor.practice, stored.id).await?;
    db.commit().await?;
    Ok(go_with("/plans", Notice::PlanRemoved))
}

/// The plan, and whether classes were made from it. The copy of a class goes with its class, and only so.
async fn load(db: &mut SqliteConnection, practice: PracticeId, id: PlanId) -> Result<(StoredPlan, bool), Fault> {
    let stored = store::find(db, practice, id).await?;
    let stored = stored.filter(|stored| !stored.is_copy).ok_or(Fault::NotFound)?;
    let is_used = !copies::classes_from(db, practice, id).await?.is_empty();
    Ok((stored, is_used))
}
