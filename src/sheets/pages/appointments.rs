//! `/s/{token}/calendar`: how a family's sessions come into its calendar; `/s/{token}/calendar.ics`: what comes.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendars::model::{Appointment, subscription};
use crate::calendars::store::{Which, days_off};
use crate::sheets::appointments;
use crate::sheets::pages::not_here::not_here;
use crate::sheets::pages::own::Own;
use crate::sheets::store;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "sheets/calendar.html")]
struct CalendarPage {
    chrome: Chrome,
    own: Own,
    /// Where the file is, for a program and for a person.
    address: String,
    /// The same, as calendar programs know that it is to be followed.
    follow: String,
}

pub(super) async fn ask(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let Some(own) = Own::find(&app, &mut db, &token).await? else { return not_here(chrome, None) };
    let address = format!("{}{}/calendar.ics", app.origin, own.start());
    page(&CalendarPage { chrome: chrome.speaking(own.t.clone()), own, follow: subscription(&address), address })
}

pub(super) async fn show(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let Some(own) = Own::find(&app, &mut db, &token).await? else { return not_here(chrome, None) };
    let all = of_family(&mut db, &own).await?;
    let file = appointments::file(&own.t, &all, &format!("{}{}", app.origin, own.start()));
    let head = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (CONTENT_DISPOSITION, "inline; filename=\"baby-massage.ics\""),
    ];
    Ok((head, file).into_response())
}

/// The sessions of the family, and the days on which one of its class was cancelled.
async fn of_family(db: &mut SqliteConnection, own: &Own) -> Result<Vec<Appointment>, Fault> {
    let mut all = store::appointments::of_family(db, own.practice, own.family.id).await?;
    let since = all.iter().filter(|one| one.class_id == own.class.id).map(|one| one.day).min();
    if let Some(since) = since {
        all.extend(days_off(db, own.practice, Which::Class(own.class.id), since).await?);
    }
    Ok(all)
}
