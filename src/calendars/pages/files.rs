//! `/calendars/{token}/classes.ics` and `/classes/{id}/calendar.ics`: the sessions of an instructor, and of one class.

use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Day;
use crate::calendars::model::Appointment;
use crate::calendars::store::{self, Which};
use crate::calendars::teaching::{self, Teaching};
use crate::curriculum;
use crate::curriculum::model::Library;
use crate::dice::token_hash;
use crate::ids::{ClassId, PracticeId};
use crate::needs::flags::At;
use crate::practice::model::Actor;
use crate::web::fault::Fault;

/// How far back a feed tells of what was, in weeks.
const WEEKS_BACK: i32 = 52;

pub async fn of_follower(State(app): State<App>, Path(token): Path<String>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let follower = store::follower(&mut db, &token_hash(&token)).await?.ok_or(Fault::NotFound)?;
    let today = app.clock.now().day_in(&follower.zone);
    let (which, since) = (Which::Instructor(follower.instructor), today.plus_weeks(-WEEKS_BACK));
    let teaching = all(&mut db, follower.practice, which, (since, today)).await?;
    let gone = store::gone(&mut db, follower.practice, follower.instructor).await?;
    Ok(answer("inline", teaching::file(follower.practice_name.as_ref(), &teaching, &gone, &app.origin)))
}

pub async fn of_class(State(app): State<App>, actor: Actor, Path(id): Path<i64>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let class = crate::classes::store::class(&mut db, actor.practice, ClassId::from(id)).await?;
    let class = class.ok_or(Fault::NotFound)?;
    let (which, today) = (Which::Class(class.id), app.clock.now().day_in(&actor.zone));
    let meetings = crate::classes::store::meetings(&mut db, actor.practice, class.id).await?;
    let since = meetings.iter().map(|meeting| meeting.day).min().unwrap_or(today);
    let teaching = all(&mut db, actor.practice, which, (since, today)).await?;
    Ok(answer("attachment", teaching::file(class.name.as_ref(), &teaching, &[], &app.origin)))
}

fn answer(disposition: &str, file: String) -> Response {
    let head = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("{disposition}; filename=\"classes.ics\"")),
    ];
    (head, file).into_response()
}

/// The sessions and the cancelled days since a day; those to come with how many families and flags they have.
async fn all(
    db: &mut SqliteConnection,
    practice: PracticeId,
    which: Which,
    (since, today): (Day, Day),
) -> Result<Vec<Teaching>, Fault> {
    let mut teaching = store::sessions(db, practice, which, since).await?;
    let off = store::days_off(db, practice, which, since).await?;
    let library = curriculum::store::library(db, practice).await?;
    for one in teaching.iter_mut().filter(|one| one.is_to_come(today)) {
        one.counts = counts(db, practice, &one.appointment, &library).await?;
    }
    let off = off.into_iter().map(|appointment| Teaching { appointment, is_taught: false, counts: None });
    Ok(teaching.into_iter().chain(off).collect())
}

/// How many families a session expects, and how many flags stand at it.
async fn counts(
    db: &mut SqliteConnection,
    practice: PracticeId,
    appointment: &Appointment,
    library: &Library,
) -> Result<Option<(usize, usize)>, Fault> {
    let Some(session) = appointment.session else { return Ok(None) };
    let families = crate::families::store::expected(db, practice, session).await?;
    let known = crate::needs::store::known(db, practice, session).await?;
    let (zone, starts) = (&appointment.zone, appointment.zone.moment(appointment.day, appointment.starts));
    let at = At { session, starts, zone, library };
    let parties: Vec<_> = families.iter().map(|family| family.party_on(&appointment.day)).collect();
    Ok(Some((families.len(), known.flags(&parties, at).len())))
}
