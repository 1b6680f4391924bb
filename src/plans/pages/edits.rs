//! What the buttons of a plan do. Each carries the revision that it was drawn on.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::plan::{Draft, Loaded, load, refused};
use crate::app::App;
use crate::curriculum::model::Region;
use crate::ids::PlanId;
use crate::plans::change::Hindrance;
use crate::plans::edit::Edit;
use crate::plans::model::{Plan, Reason};
use crate::plans::store;
use crate::practice::model::Actor;
use crate::text::Name;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Typed};
use crate::web::notice::Notice;
use crate::web::page::go_with;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct OnRevision {
    revision: i64,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RenameForm {
    revision: i64,
    name: Typed<Name>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AddWeekForm {
    revision: i64,
    after: Option<u32>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RegionForm {
    revision: i64,
    region: Option<Region>,
    /// The week to move to.
    to: Option<u32>,
    /// The region to join.
    with: Option<Region>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FindingForm {
    revision: i64,
    finding: String,
    reason: Typed<Reason>,
}

pub async fn rename(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
    Posted(form): Posted<RenameForm>,
) -> Result<Response, Fault> {
    let edit = form.name.get().map(Edit::Rename).ok_or("The plan needs a name.");
    let draft = Draft { name: Some(form.name), ..Draft::default() };
    change(&app, &actor, chrome, Request { draft, ..Request::plain(id, form.revision, edit) }).await
}

pub async fn add_week(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
    Posted(form): Posted<AddWeekForm>,
) -> Result<Response, Fault> {
    let edit = form.after.map(|after| Edit::AddWeek { after }).ok_or("Please choose where the new week goes.");
    change(&app, &actor, chrome, Request::plain(id, form.revision, edit)).await
}

pub async fn change_week(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((id, week, what)): Path<(i64, u32, String)>,
    Posted(form): Posted<OnRevision>,
) -> Result<Response, Fault> {
    let edit = Ok(match what.as_str() {
        "earlier" => Edit::MoveEarlier(week),
        "later" => Edit::MoveLater(week),
        "remove" => Edit::RemoveWeek(week),
        _ => return Err(Fault::NotFound),
    });
    change(&app, &actor, chrome, Request::plain(id, form.revision, edit)).await
}

pub async fn change_regions(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((id, what)): Path<(i64, String)>,
    Posted(form): Posted<RegionForm>,
) -> Result<Response, Fault> {
    let RegionForm { region, to, with, .. } = form;
    let edit = match what.as_str() {
        "move" => region.zip(to).map(|(region, to)| Edit::MoveRegion { region, to }),
        "join" => region.zip(with).map(|(region, with)| Edit::Join { region, with }),
        "split" => region.map(Edit::Split),
        "add" => region.map(Edit::AddRegion),
        "remove" => region.map(Edit::RemoveRegion),
        _ => return Err(Fault::NotFound),
    }
    .ok_or("Please choose the region, and where it goes.");
    let request = Request { back_to: "#regions", ..Request::plain(id, form.revision, edit) };
    change(&app, &actor, chrome, request).await
}

pub async fn change_finding(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((id, what)): Path<(i64, String)>,
    Posted(form): Posted<FindingForm>,
) -> Result<Response, Fault> {
    let FindingForm { revision, finding, reason } = form;
    let mut draft = Draft::default();
    let edit = match what.as_str() {
        "mend" => Ok(Edit::Mend { finding }),
        "take-up" => Ok(Edit::TakeUp { finding }),
        "set-aside" => {
            let given = reason.get().ok_or("What is set aside needs a reason.");
            draft.reason = Some((finding.clone(), reason));
            given.map(|reason| Edit::SetAside { finding, reason })
        }
        _ => return Err(Fault::NotFound),
    };
    change(&app, &actor, chrome, Request { id, revision, edit, draft, back_to: "#check" }).await
}

/// Brings back the plan as it was before its last change.
pub async fn undo(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
    Posted(form): Posted<OnRevision>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let loaded = load(&mut db, actor.practice, PlanId::from(id)).await?;
    if loaded.stored.revision != form.revision {
        let problem = outdated("undo the last change");
        return refused(StatusCode::CONFLICT, chrome, loaded, problem, Draft::default());
    }
    if let Err(why) = undone(&loaded) {
        return refused(StatusCode::UNPROCESSABLE_ENTITY, chrome, loaded, why.to_string(), Draft::default());
    }
    store::undo(&mut db, actor.practice, loaded.stored.id, form.revision, app.clock.now()).await?;
    db.commit().await?;
    Ok(go_with(&format!("/plans/{id}"), Notice::PlanUndone))
}

/// Whether the last change can be undone, or why it cannot.
fn undone(loaded: &Loaded) -> Result<(), Hindrance> {
    let before = loaded.stored.before.as_ref().ok_or(Hindrance::NothingToUndo)?;
    loaded.settled.keeps(&loaded.stored.plan, before)
}

/// An edit that was asked for.
struct Request {
    id: i64,
    revision: i64,
    /// What to do, or why that cannot be understood.
    edit: Result<Edit, &'static str>,
    /// What was typed for it, to be shown again when it cannot be done.
    draft: Draft,
    /// The part of the page where it shows.
    back_to: &'static str,
}

impl Request {
    fn plain(id: i64, revision: i64, edit: Result<Edit, &'static str>) -> Self {
        Self { id, revision, edit, draft: Draft::default(), back_to: "" }
    }
}

async fn change(app: &App, actor: &Actor, chrome: Chrome, request: Request) -> Result<Response, Fault> {
    let Request { id, revision, edit, mut draft, back_to } = request;
    let mut db = app.db.write().await?;
    let loaded = load(&mut db, actor.practice, PlanId::from(id)).await?;
    let edit = match edit {
        Ok(edit) => edit,
        Err(problem) => return refused(StatusCode::UNPROCESSABLE_ENTITY, chrome, loaded, problem, draft),
    };
    if loaded.stored.revision != revision {
        if let Some(name) = &mut draft.name {
            name.compare(&loaded.stored.plan.name);
        }
        let words = outdated(&edit.words(&loaded.library));
        return refused(StatusCode::CONFLICT, chrome, loaded, words, draft);
    }
    let plan = match made(&edit, &loaded) {
        Ok(plan) => plan,
        Err(why) => return refused(StatusCode::UNPROCESSABLE_ENTITY, chrome, loaded, why.to_string(), draft),
    };
    store::save(&mut db, actor.practice, loaded.stored.id, (&plan, revision), app.clock.now()).await?;
    db.commit().await?;
    Ok(go_with(&format!("/plans/{id}{back_to}"), Notice::PlanSaved))
}

/// The plan after an edit, or why it cannot be made.
pub fn made(edit: &Edit, loaded: &Loaded) -> Result<Plan, Hindrance> {
    let before = &loaded.stored.plan;
    let plan = edit.apply(before, loaded.yardstick())?;
    loaded.settled.keeps(before, &plan)?;
    Ok(plan)
}

/// What to say when an edit was made on an old copy.
pub fn outdated(words: &str) -> String {
    format!("This plan was changed meanwhile, so this was not done: {words}. Here is the plan as it is now.")
}
