//! Removing a family: asks first and says what goes.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::families::erasing::Why;
use crate::families::model::Family;
use crate::families::store::{self, line};
use crate::ids::{ClassId, FamilyId};
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page};

#[derive(Template)]
#[template(path = "families/remove.html")]
struct RemovePage {
    chrome: Chrome,
    family: Family,
}

pub async fn ask(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class, id)): Path<(i64, i64)>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let family = store::family(&mut db, actor.practice, ClassId::from(class), FamilyId::from(id)).await?;
    page(&RemovePage { chrome, family: family.ok_or(Fault::NotFound)? })
}

pub async fn remove(
    State(app): State<App>,
    actor: Actor,
    Path((class, id)): Path<(i64, i64)>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let family = store::family(&mut db, actor.practice, ClassId::from(class), FamilyId::from(id)).await?;
    let family = family.ok_or(Fault::NotFound)?;
    store::remove(&mut db, actor.practice, family.id, (Why::Instructor, app.clock.now())).await?;
    let class_now = crate::classes::store::class(&mut db, actor.practice, family.class_id).await?;
    line::turn(&mut db, actor.practice, &class_now.ok_or(Fault::NotFound)?, app.clock.now()).await?;
    db.commit().await?;
    Ok(go_with(&format!("/classes/{class}/families"), Notice::FamilyRemoved))
}
