//! `/today`: what is next, and what waits.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use crate::app::App;
use crate::calendar::Day;
use crate::families::store::line::{self, Asked, Offer};
use crate::practice::model::Actor;
use crate::sessions::store::{self, Coming};
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

/// How far ahead the page tells of every session, in weeks.
const WEEKS_AHEAD: i32 = 2;
/// How far ahead it looks for the next one when there is none until then, in weeks.
const MOST_WEEKS_AHEAD: i32 = 104;

#[derive(Template)]
#[template(path = "sessions/today.html")]
struct TodayPage {
    chrome: Chrome,
    today: Day,
    /// Sessions whose day has passed and that nobody has marked as taught.
    waiting: Vec<Coming>,
    /// Bookings that wait for her answer.
    asked: Vec<Asked>,
    /// Offers that families have yet to answer.
    offers: Vec<Offer>,
    now: Vec<Coming>,
    later: Vec<Coming>,
    /// The first session after these two weeks, when there is none until then.
    next: Option<Coming>,
}

pub async fn show(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let today = app.clock.now().day_in(&actor.zone);
    let mut db = app.db.read().await?;
    let coming = store::coming(&mut db, actor.practice, today.plus_weeks(WEEKS_AHEAD)).await?;
    let (waiting, coming): (Vec<_>, Vec<_>) = coming.into_iter().partition(|session| session.meeting.day < today);
    let next = if coming.is_empty() {
        let far = store::coming(&mut db, actor.practice, today.plus_weeks(MOST_WEEKS_AHEAD)).await?;
        far.into_iter().find(|session| session.meeting.day > today)
    } else {
        None
    };
    let (now, later) = coming.into_iter().partition(|session| session.meeting.day == today);
    let asked = line::asked(&mut db, actor.practice).await?;
    let offers = line::offers(&mut db, actor.practice).await?;
    page(&TodayPage { chrome, today, asked, offers, waiting, now, later, next })
}
