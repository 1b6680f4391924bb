//! `/today`: what is next, what waits, and the week ahead across all classes.

mod next;
mod waiting;

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;

use crate::app::App;
use crate::calendar::Day;
use crate::practice::model::Actor;
use crate::sessions::store::{self as sessions, Coming};
use crate::today::pages::next::{Next, next};
use crate::today::pages::waiting::{Waiting, waiting};
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

/// How far ahead the page tells of every session, in weeks.
const WEEKS_AHEAD: i32 = 1;
/// How far ahead it looks for the next one when there is none until then, in weeks.
const MOST_WEEKS_AHEAD: i32 = 104;

pub fn private() -> Router<App> {
    Router::new().route("/today", get(show))
}

#[derive(Template)]
#[template(path = "today/today.html")]
struct TodayPage {
    chrome: Chrome,
    today: Day,
    next: Option<Next>,
    waiting: Waiting,
    /// The sessions after the next one, until a week from now.
    ahead: Vec<Coming>,
}

async fn show(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let now = app.clock.now();
    let today = now.day_in(&actor.zone);
    let mut db = app.db.read().await?;
    let to_come = |all: Vec<Coming>| {
        let to_come = all.into_iter().filter(|session| session.meeting.end(&session.zone) > now);
        to_come.collect::<Vec<_>>()
    };
    let mut ahead = to_come(sessions::coming(&mut db, actor.practice, today.plus_weeks(WEEKS_AHEAD)).await?);
    if ahead.is_empty() {
        ahead = to_come(sessions::coming(&mut db, actor.practice, today.plus_weeks(MOST_WEEKS_AHEAD)).await?);
        ahead.truncate(1);
    }
    let first = if ahead.is_empty() { None } else { Some(ahead.remove(0)) };
    let next = match first {
        Some(session) => Some(next(&mut db, actor.practice, session, now).await?),
        None => None,
    };
    let waiting = waiting(&mut db, actor.practice, &actor.zone, (now, app.mailer.is_none())).await?;
    page(&TodayPage { chrome, today, next, waiting, ahead })
}
