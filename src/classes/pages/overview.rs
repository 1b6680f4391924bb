//! `/classes/{id}`: the course of one class at a glance.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::classes::model::{Class, DayOff, Meeting};
use crate::classes::store;
use crate::curriculum;
use crate::curriculum::model::Library;
use crate::ids::{ClassId, PlanId};
use crate::plans::copies;
use crate::plans::figure::Figure;
use crate::plans::model::Plan;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page};

#[derive(Template)]
#[template(path = "classes/overview.html")]
struct OverviewPage {
    chrome: Chrome,
    class: Class,
    plan: Plan,
    library: Arc<Library>,
    meetings: Vec<Meeting>,
    next: Option<u32>,
    days_off: Vec<DayOff>,
    /// The plan that this class could give its weeks back to.
    improves: Option<(PlanId, Plan)>,
}

impl OverviewPage {
    fn figure(&self, week: &u32) -> Figure {
        Figure::of_week(&self.library, &self.plan, *week)
    }

    fn is_next(&self, meeting: &Meeting) -> bool {
        self.next == Some(meeting.week)
    }

    /// Whether a session was taught already.
    fn has_begun(&self) -> bool {
        self.meetings.iter().any(|meeting| meeting.taught_at.is_some())
    }

    fn title(&self, week: &u32) -> String {
        self.plan.week(*week).map(|week| week.title(&self.library)).unwrap_or_default()
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
    let mut meetings = store::meetings(&mut db, actor.practice, class.id).await?;
    meetings.sort_by_key(|meeting| meeting.day);
    let days_off = store::days_off(&mut db, actor.practice, class.id).await?;
    let improves = copies::improves(&mut db, actor.practice, class.plan_id).await?;
    let coming = meetings.iter().filter(|meeting| meeting.taught_at.is_none());
    let next = coming.min_by_key(|meeting| meeting.day).map(|meeting| meeting.week);
    page(&OverviewPage { chrome, class, plan, library, meetings, next, days_off, improves })
}

pub async fn give_back(State(app): State<App>, actor: Actor, Path(id): Path<i64>) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let class = store::class(&mut db, actor.practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    let given = copies::give_back(&mut db, actor.practice, class.plan_id, app.clock.now()).await?;
    db.commit().await?;
    if given { Ok(go_with(&format!("/classes/{id}"), Notice::PlanImproved)) } else { Err(Fault::NotFound) }
}
