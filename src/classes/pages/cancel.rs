//! `/classes/{id}/weeks/{n}/cancel`: a session that cannot be held, and what becomes of its week.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::{Class, DayOffReason, Meeting};
use crate::classes::schedule::{self, Cancelling, Shift};
use crate::classes::store;
use crate::ids::{ClassId, PracticeId};
use crate::letters::model::Kind;
use crate::letters::store::post_to_class;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page};

#[derive(Template)]
#[template(path = "classes/cancel.html")]
struct CancelPage {
    chrome: Chrome,
    class: Class,
    meeting: Meeting,
    /// Each week's new date when the rest moves, and when this week goes to the end.
    moved: Vec<Shift>,
    appended: Vec<Shift>,
}

/// A class, the session to cancel, and what is needed to find new dates.
struct Found {
    class: Class,
    meeting: Meeting,
    held: Vec<Shift>,
    off: Vec<Day>,
}

/// A session that was taught, or that has a taught one after it, is history and cannot be cancelled.
async fn find(db: &mut SqliteConnection, practice: PracticeId, id: i64, week: u32) -> Result<Found, Fault> {
    let class = store::class(db, practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    let meetings = store::meetings(db, practice, class.id).await?;
    let off = store::days_off(db, practice, class.id).await?.into_iter().map(|off| off.day).collect();
    let held = meetings.iter().map(|meeting| (meeting.week, meeting.day)).collect();
    let last_taught = meetings.iter().filter(|meeting| meeting.taught_at.is_some()).map(|meeting| meeting.day).max();
    let meeting = meetings.into_iter().find(|meeting| meeting.week == week).ok_or(Fault::NotFound)?;
    if last_taught.is_some_and(|taught| meeting.day <= taught) {
        return Err(Fault::NotFound);
    }
    Ok(Found { class, meeting, held, off })
}

pub async fn ask(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((id, week)): Path<(i64, u32)>,
) -> Result<Response, Fault> {
    let Found { class, meeting, held, off } = find(&mut *app.db.read().await?, actor.practice, id, week).await?;
    let appended = schedule::cancelled(&held, week, Cancelling::AppendAtTheEnd, &off);
    let mut moved = schedule::cancelled(&held, week, Cancelling::MoveTheRest, &off);
    moved.reverse();
    page(&CancelPage { chrome, class, meeting, moved, appended })
}

#[derive(Debug, Deserialize)]
pub struct CancelForm {
    #[serde(default)]
    how: How,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum How {
    #[default]
    Move,
    Append,
}

pub async fn cancel(
    State(app): State<App>,
    actor: Actor,
    Path((id, week)): Path<(i64, u32)>,
    Posted(form): Posted<CancelForm>,
) -> Result<Response, Fault> {
    let how = match form.how {
        How::Move => Cancelling::MoveTheRest,
        How::Append => Cancelling::AppendAtTheEnd,
    };
    let mut db = app.db.write().await?;
    let Found { class, meeting, held, off } = find(&mut db, actor.practice, id, week).await?;
    for shift in schedule::cancelled(&held, week, how, &off) {
        store::shift(&mut db, actor.practice, class.id, shift).await?;
    }
    store::add_day_off(&mut db, actor.practice, class.id, meeting.day, DayOffReason::Cancelled).await?;
    let (reason, now) = (meeting.day.to_string(), app.clock.now());
    post_to_class(&mut db, actor.practice, (class.id, week), (Kind::Cancelled, &reason), now).await?;
    db.commit().await?;
    Ok(go_with(&format!("/classes/{id}"), Notice::SessionMoved))
}
