//! `/plans/{id}/glance`: the whole course on one sheet of paper.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::curriculum;
use crate::ids::PlanId;
use crate::plans::glance::Glance;
use crate::plans::store;
use crate::plans::summary::length;
use crate::practice::model::Actor;
use crate::text::Name;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "plans/glance.html")]
struct GlancePage {
    chrome: Chrome,
    /// The address of the plan.
    plan: String,
    name: Name,
    lede: String,
    glance: Glance,
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let stored = store::find(&mut db, actor.practice, PlanId::from(id)).await?.ok_or(Fault::NotFound)?;
    let library = curriculum::store::library(&mut db, actor.practice).await?;
    let plan = stored.plan.0;
    page(&GlancePage {
        chrome,
        plan: format!("/plans/{id}"),
        lede: length(&plan),
        glance: Glance::of(&library, &plan, &[]),
        name: plan.name,
    })
}
