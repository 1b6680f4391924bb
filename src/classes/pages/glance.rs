//! `/classes/{id}/glance`: the whole course with its dates on one sheet of paper.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::classes::model::Class;
use crate::classes::store;
use crate::curriculum;
use crate::ids::ClassId;
use crate::plans::copies;
use crate::plans::glance::Glance;
use crate::plans::summary::length;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "classes/glance.html")]
struct GlancePage {
    chrome: Chrome,
    class: Class,
    /// How long the course and its sessions are.
    length: String,
    glance: Glance,
}

impl GlancePage {
    fn address(&self) -> String {
        format!("/classes/{}", self.class.id)
    }
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let class = store::class(&mut db, actor.practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    let plan = copies::plan(&mut db, actor.practice, class.plan_id).await?;
    let library = curriculum::store::library(&mut db, actor.practice).await?;
    let meetings = store::meetings(&mut db, actor.practice, class.id).await?;
    let days: Vec<_> = meetings.iter().map(|meeting| (meeting.week, meeting.day)).collect();
    page(&GlancePage { chrome, class, length: length(&plan), glance: Glance::of(&library, &plan, &days) })
}
