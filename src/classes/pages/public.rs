//! `/b/{id}`: what anybody may read of a class that is shown to everybody: what, when, where, and whether there is room.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::classes::model::{Class, Meeting};
use crate::classes::store::{self, Shown};
use crate::ids::ClassId;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "classes/public.html")]
struct PublicPage {
    chrome: Chrome,
    class: Class,
    meetings: Vec<Meeting>,
    shown: Shown,
    /// Whether its last session has passed.
    over: bool,
}

pub async fn show(State(app): State<App>, chrome: Chrome, Path(id): Path<i64>) -> Result<Response, Fault> {
    let id = ClassId::from(id);
    let mut db = app.db.read().await?;
    let shown = store::shown(&mut db, id).await?.ok_or(Fault::NotFound)?;
    let class = store::class(&mut db, shown.practice, id).await?.ok_or(Fault::NotFound)?;
    let meetings = store::meetings(&mut db, shown.practice, id).await?;
    let today = app.clock.now().day_in(&class.zone);
    let over = meetings.iter().all(|meeting| meeting.day < today);
    page(&PublicPage { chrome, class, meetings, shown, over })
}
