//! `/classes/{id}/weeks/{n}/kit`: what to pack, from the plan, the register and what families told.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::classes::model::Class;
use crate::needs::rules::RuleKind;
use crate::practice::model::Actor;
use crate::sessions::kit::Kit;
use crate::sessions::model::Session;
use crate::sessions::pages::flagged::{Flagged, flagged};
use crate::sessions::pages::found::{Found, find};
use crate::sessions::pages::help::{Help, help};
use crate::sessions::register;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;
use crate::words::listed;

#[derive(Template)]
#[template(path = "sessions/kit.html")]
struct KitPage {
    chrome: Chrome,
    class: Class,
    session: Session,
    title: String,
    kit: Kit,
    flagged: Flagged,
    oil: Option<String>,
    /// What she has set no rule on, in one line.
    missing: String,
    help: Option<Help>,
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(i64, u32)>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let found = find(&mut db, actor.practice, path).await?;
    let flagged = flagged(&mut db, actor.practice, &found).await?;
    let register = register::of_session(&mut db, actor.practice, found.session.meeting.id).await?;
    let help = help(&mut db, actor.practice, &flagged).await?;
    let Found { library, class, plan, session, expected, .. } = found;
    let kit = Kit::of(expected, (flagged.known(), &flagged.flags), session.meeting.id, &register);
    let missing: Vec<String> = flagged.rules().missing().iter().map(|kind| kind.name().to_lowercase()).collect();
    page(&KitPage {
        title: plan.week(session.meeting.week).map(|week| week.title(&library)).unwrap_or_default(),
        oil: flagged.rules().of(RuleKind::Oil).map(|rule| rule.value()),
        missing: listed(&missing),
        chrome,
        class,
        session,
        kit,
        flagged,
        help,
    })
}
