//! `/classes/{id}/families`: who is in the class.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::Class;
use crate::families::model::Family;
use crate::families::store;
use crate::ids::ClassId;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "families/list.html")]
struct ListPage {
    chrome: Chrome,
    class: Class,
    families: Vec<Family>,
    today: Day,
    /// The address of every sheet, before its token.
    sheets: String,
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let class = crate::classes::store::class(&mut db, actor.practice, ClassId::from(id)).await?;
    let class = class.ok_or(Fault::NotFound)?;
    let families = store::of_class(&mut db, actor.practice, class.id).await?;
    let today = app.clock.now().day_in(&class.zone);
    let sheets = format!("{}/s/", app.origin);
    page(&ListPage { chrome, class, families, today, sheets })
}
