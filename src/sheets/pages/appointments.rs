//! `/s/{token}/calendar.ics`: a family's sessions for the calendar of its phone.

use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sqlx::SqliteConnection;

use crate::app::App;
use crate::classes::model::DayOffReason;
use crate::sheets::appointments::{self, Appointment};
use crate::sheets::pages::not_here::not_here;
use crate::sheets::pages::own::Own;
use crate::sheets::store;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;

pub(super) async fn show(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let Some(own) = Own::find(&app, &mut db, &token).await? else { return not_here(chrome, None) };
    let mut all = store::appointments::of_family(&mut db, own.practice, own.family.id).await?;
    all.extend(days_off(&mut db, &own, &all).await?);
    let file = appointments::file(&own.t, &all, &format!("{}{}", app.origin, own.start()));
    let head = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (CONTENT_DISPOSITION, "inline; filename=\"baby-massage.ics\""),
    ];
    Ok((head, file).into_response())
}

/// The days on which a session of the family's class was cancelled, since somebody may have noted them by hand.
async fn days_off(db: &mut SqliteConnection, own: &Own, all: &[Appointment]) -> Result<Vec<Appointment>, Fault> {
    let Some(first) = all.iter().find(|one| one.class_id == own.class.id) else { return Ok(Vec::new()) };
    let off = crate::classes::store::days_off(db, own.practice, own.class.id).await?;
    let cancelled = off.iter().filter(|off| off.reason == DayOffReason::Cancelled);
    let off = |day| Appointment { session: None, day, sequence: 0, is_cancelled: true, ..first.clone() };
    Ok(cancelled.map(|cancelled| off(cancelled.day)).collect())
}
