//! `/classes/{id}/weeks/{n}/minutes`: the instructor fixes minutes of one session, and the rest is composed round them.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::classes::model::Class;
use crate::ids::PracticeId;
use crate::plans::compose::brief::Pin;
use crate::practice::model::Actor;
use crate::sessions::pages::session::{Found, find, prepared};
use crate::sessions::pins;
use crate::sessions::steps::TimedBlock;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Optional, Posted, Typed, Within};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "sessions/minutes.html")]
struct MinutesPage {
    chrome: Chrome,
    class: Class,
    week: u32,
    minutes: u32,
    revision: i64,
    rows: Vec<Row>,
    stale: bool,
}

/// A block that can be given minutes of its own.
struct Row {
    /// Tells its input from the others of the name.
    name: String,
    aside: String,
    block: TimedBlock,
    field: Typed<Minutes>,
}

type Minutes = Optional<Within<0, 240>>;

/// One `minutes` for each row, in the order of the page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct MinutesForm {
    revision: i64,
    minutes: Vec<Typed<Minutes>>,
}

/// The blocks as they are composed with nothing fixed, so that a block that was left out can come back.
async fn rows(db: &mut SqliteConnection, practice: PracticeId, found: &Found) -> Result<Vec<Row>, Fault> {
    let blocks = prepared(db, practice, found, &[]).await?.blocks;
    let row = |(place, block): (usize, TimedBlock)| {
        let pin = found.pins.iter().find(|pin| pin.kind == block.kind && pin.region == block.region);
        let field = pin.map_or_else(Typed::blank, |pin| Typed::of(pin.minutes.to_string()));
        Row { name: format!("-{place}"), aside: format!("composed: {} min", block.minutes), block, field }
    };
    Ok(blocks.into_iter().enumerate().map(row).collect())
}

fn minutes_page(chrome: Chrome, found: Found, rows: Vec<Row>, stale: bool) -> MinutesPage {
    let meeting = found.session.meeting;
    let (class, revision) = (found.class, found.session.revision);
    MinutesPage { chrome, class, week: meeting.week, minutes: meeting.minutes, revision, rows, stale }
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(i64, u32)>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let found = find(&mut db, actor.practice, path).await?;
    let rows = rows(&mut db, actor.practice, &found).await?;
    page(&minutes_page(chrome, found, rows, false))
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class, week)): Path<(i64, u32)>,
    Posted(form): Posted<MinutesForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let found = find(&mut db, actor.practice, (class, week)).await?;
    let session = found.session.meeting.id;
    let mut rows = rows(&mut db, actor.practice, &found).await?;
    let stale = form.revision != found.session.revision;
    for (row, mut typed) in rows.iter_mut().zip(form.minutes) {
        if stale {
            typed.compare(&row.field.text);
        }
        if row.block.core && typed.get().is_some_and(|minutes| minutes.0 == Some(Within(0))) {
            typed.refuse("The session would not be whole without this.");
        }
        row.field = typed;
    }
    let pins = rows.iter().filter_map(|row| {
        let minutes = row.field.get()?.0?.0;
        Some(Pin { kind: row.block.kind, region: row.block.region.clone(), minutes })
    });
    let pins: Vec<Pin> = pins.collect();
    if rows.iter().any(|row| row.field.problem.is_some()) {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &minutes_page(chrome, found, rows, false));
    }
    if stale || !pins::set(&mut db, actor.practice, session, form.revision, &pins).await? {
        return page_with(StatusCode::CONFLICT, &minutes_page(chrome, found, rows, true));
    }
    db.commit().await?;
    Ok(go_with(&format!("/classes/{class}/weeks/{week}"), Notice::MinutesSaved))
}
