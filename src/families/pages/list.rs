//! `/classes/{id}/families`: who is in the class, who asks, who waits.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::Class;
use crate::families::booking::State as Standing;
use crate::families::model::Family;
use crate::families::store::guests::{self, MovedOn, Visit};
use crate::families::store::{self, line};
use crate::ids::{ClassId, FamilyId};
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::{page, page_with};

#[derive(Template)]
#[template(path = "families/list.html")]
struct ListPage {
    chrome: Chrome,
    class: Class,
    families: Vec<Family>,
    /// The line of those who wait, the longest waiting first.
    line: Vec<FamilyId>,
    visits: Vec<Visit>,
    moved_on: Vec<MovedOn>,
    today: Day,
    /// The address of every sheet, before its token.
    sheets: String,
    /// Why what was pressed could not be done.
    problem: Option<&'static str>,
}

impl ListPage {
    /// The families whose booking stands so, in the order of booking; those that wait in the order of the line.
    fn standing(&self, state: Standing) -> Vec<&Family> {
        let mut families: Vec<&Family> = self.families.iter().filter(|family| family.state == state).collect();
        let places: BTreeMap<_, _> = self.line.iter().zip(0..).collect();
        families.sort_by_key(|family| places.get(&family.id).copied().unwrap_or(0));
        families
    }

    /// The families that no longer want or have anything of the class.
    fn gone(&self) -> Vec<&Family> {
        self.families.iter().filter(|family| !family.state.is_open()).collect()
    }
}

async fn list_page(app: &App, actor: &Actor, chrome: Chrome, id: i64) -> Result<ListPage, Fault> {
    let mut db = app.db.read().await?;
    let class = crate::classes::store::class(&mut db, actor.practice, ClassId::from(id)).await?;
    let class = class.ok_or(Fault::NotFound)?;
    let terms = crate::classes::store::terms(&mut db, actor.practice, class.id).await?.ok_or(Fault::NotFound)?;
    let waiting = line::waiting(&mut db, actor.practice, class.id, &terms, (1, 1)).await?;
    Ok(ListPage {
        families: store::of_class(&mut db, actor.practice, class.id).await?,
        line: waiting.iter().map(|waiting| waiting.family).collect(),
        visits: guests::visits(&mut db, actor.practice, class.id).await?,
        moved_on: guests::moved_on(&mut db, actor.practice, class.id).await?,
        today: app.clock.now().day_in(&class.zone),
        sheets: format!("{}/s/", app.origin),
        problem: None,
        chrome,
        class,
    })
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    page(&list_page(&app, &actor, chrome, id).await?)
}

/// The page again, with why what was pressed could not be done.
pub(super) async fn refuse(
    app: &App,
    actor: &Actor,
    chrome: Chrome,
    id: i64,
    problem: &'static str,
) -> Result<Response, Fault> {
    let page = list_page(app, actor, chrome, id).await?;
    page_with(StatusCode::CONFLICT, &ListPage { problem: Some(problem), ..page })
}
