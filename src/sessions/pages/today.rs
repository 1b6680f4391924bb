//! `/today`: what is next, and what waits.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use crate::app::App;
use crate::calendar::Day;
use crate::practice::model::Actor;
use crate::sessions::store::{self, Coming};
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

/// How far ahead the page looks, in weeks.
const WEEKS_AHEAD: i32 = 2;

#[derive(Template)]
#[template(path = "sessions/today.html")]
struct TodayPage {
    chrome: Chrome,
    today: Day,
    /// Sessions whose day has passed and that nobody has marked as taught.
    waiting: Vec<Coming>,
    now: Vec<Coming>,
    later: Vec<Coming>,
}

pub async fn show(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let today = app.clock.now().day_in(&actor.zone);
    let coming = store::coming(&mut *app.db.read().await?, actor.practice, today.plus_weeks(WEEKS_AHEAD)).await?;
    let (waiting, coming): (Vec<_>, Vec<_>) = coming.into_iter().partition(|session| session.meeting.day < today);
    let (now, later) = coming.into_iter().partition(|session| session.meeting.day == today);
    page(&TodayPage { chrome, today, waiting, now, later })
}
