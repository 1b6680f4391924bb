//! `/plans/{id}/archive`: puts a plan away, or brings it back.

use axum::extract::{Path, State};
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::ids::PlanId;
use crate::plans::store;
use crate::practice::model::Actor;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Tick};
use crate::web::notice::Notice;
use crate::web::page::go_with;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ArchiveForm {
    archived: Tick,
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<i64>,
    Posted(form): Posted<ArchiveForm>,
) -> Result<Response, Fault> {
    let since = form.archived.0.then(|| app.clock.now());
    let mut db = app.db.write().await?;
    if !store::archive(&mut db, actor.practice, PlanId::from(id), since).await? {
        return Err(Fault::NotFound);
    }
    db.commit().await?;
    let notice = if form.archived.0 { Notice::PlanArchived } else { Notice::PlanBroughtBack };
    Ok(go_with(&format!("/plans/{id}"), notice))
}
