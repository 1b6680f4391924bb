//! `/classes`: every class, those still to come or running first.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::{Class, Meeting};
use crate::classes::store;
use crate::curriculum;
use crate::curriculum::model::Library;
use crate::plans::copies;
use crate::plans::figure::Figure;
use crate::plans::model::Plan;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "classes/list.html")]
struct ListPage {
    chrome: Chrome,
    running: Vec<Row>,
    ended: Vec<Row>,
}

/// A class on the list, with the week that comes next.
struct Row {
    class: Class,
    plan: Plan,
    library: Arc<Library>,
    next: Option<Meeting>,
    last: Option<Day>,
}

impl Row {
    fn figure(&self) -> Figure {
        let week = self.next.as_ref().map_or(self.plan.length() + 1, |next| next.week);
        Figure::of_week(&self.library, &self.plan, week)
    }
}

pub async fn show(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let today = app.clock.now().day_in(&actor.zone);
    let mut db = app.db.read().await?;
    let library = curriculum::store::library(&mut db, actor.practice).await?;
    let mut rows = Vec::new();
    for class in store::classes(&mut db, actor.practice).await? {
        let meetings = store::meetings(&mut db, actor.practice, class.id).await?;
        let plan = copies::plan(&mut db, actor.practice, class.plan_id).await?;
        let last = meetings.iter().map(|meeting| meeting.day).max();
        let coming = meetings.into_iter().filter(|meeting| meeting.is_to_come(today));
        let next = coming.min_by_key(|meeting| meeting.day);
        rows.push(Row { class, plan, library: Arc::clone(&library), next, last });
    }
    let (mut running, ended): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.last >= Some(today));
    running.sort_by_key(|row| row.next.as_ref().map(|next| (next.day, next.starts)));
    page(&ListPage { chrome, running, ended })
}
