//! `/classes/{id}/again`: the same class once more, on other dates.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::new::{check_first, set_dates};
use crate::app::App;
use crate::calendar::{Day, TimeOfDay};
use crate::classes::day_list::DayList;
use crate::classes::model::{Class, Details};
use crate::classes::store;
use crate::ids::ClassId;
use crate::plans::copies;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Typed};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "classes/again.html")]
struct AgainPage {
    chrome: Chrome,
    class: Class,
    form: AgainForm,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AgainForm {
    first: Typed<Day>,
    starts: Typed<TimeOfDay>,
    off: Typed<DayList>,
}

pub async fn ask(State(app): State<App>, actor: Actor, chrome: Chrome, Path(id): Path<i64>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let class = store::class(&mut db, actor.practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    let meetings = store::meetings(&mut db, actor.practice, class.id).await?;
    let starts = meetings.first().map_or_else(Typed::blank, |meeting| Typed::holding(meeting.starts));
    let form = AgainForm { first: Typed::blank(), starts, off: Typed::blank() };
    page(&AgainPage { chrome, class, form })
}

/// Makes the class with its own weeks as they were improved; no family, register or note comes along.
pub async fn run(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
    Posted(mut form): Posted<AgainForm>,
) -> Result<Response, Fault> {
    let (practice, now) = (actor.practice, app.clock.now());
    let mut db = app.db.write().await?;
    let class = store::class(&mut db, practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    check_first(&mut form.first, now.day_in(&actor.zone));
    let (Some(first), Some(starts), Some(off)) = (form.first.get(), form.starts.get(), form.off.get()) else {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &AgainPage { chrome, class, form });
    };
    let Class { name, venue, capacity, zone, plan_id, .. } = class;
    let details = Details { name, venue, capacity, is_public: false };
    let copy = copies::take_again(&mut db, practice, plan_id, now).await?;
    let again = store::add(&mut db, (practice, actor.instructor), copy, &details, &zone, now).await?;
    store::copy_price(&mut db, practice, class.id, again).await?;
    set_dates(&mut db, practice, (again, copy), (first, starts), &off).await?;
    db.commit().await?;
    Ok(go_with(&format!("/classes/{again}"), Notice::ClassMade))
}
