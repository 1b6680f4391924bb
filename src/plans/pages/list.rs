//! `/plans`: the plans of a practice, and those that ship with the program to start from.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::curriculum;
use crate::curriculum::model::Library;
use crate::ids::PlanId;
use crate::plans::model::Plan;
use crate::plans::naming::free_name;
use crate::plans::shipped::{Shipped, shipped};
use crate::plans::store::{self, StoredPlan};
use crate::plans::summary::{WeekSummary, length};
use crate::practice::model::Actor;
use crate::text::Name;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page};

#[derive(Template)]
#[template(path = "plans/list.html")]
struct ListPage {
    chrome: Chrome,
    plans: Vec<Card>,
    shipped: Vec<Card>,
    archived: Vec<Card>,
}

/// A plan among others.
struct Card {
    /// What a copy starts from: the id of a plan or the key of a shipped one.
    start: String,
    name: Name,
    about: String,
    length: String,
    weeks: Vec<WeekSummary>,
}

impl Card {
    fn of(library: &Library, start: String, plan: &Plan, about: &str) -> Self {
        let weeks = WeekSummary::all(library, plan);
        Self { start, name: plan.name.clone(), about: about.to_owned(), length: length(plan), weeks }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Start {
    start: String,
}

pub async fn show(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let library = curriculum::store::library(&mut db, actor.practice).await?;
    let (archived, plans): (Vec<_>, Vec<_>) =
        store::list(&mut db, actor.practice).await?.into_iter().partition(|stored| stored.is_archived);
    let cards = |plans: &[StoredPlan]| {
        plans.iter().map(|stored| Card::of(&library, stored.id.to_string(), &stored.plan, "")).collect()
    };
    let shipped = shipped()
        .iter()
        .map(|Shipped { key, about, plan }| Card::of(&library, (*key).to_owned(), plan, about))
        .collect();
    page(&ListPage { chrome, plans: cards(&plans), shipped, archived: cards(&archived) })
}

/// Makes a copy of a shipped plan or of one of hers.
pub async fn start(State(app): State<App>, actor: Actor, Posted(form): Posted<Start>) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let (mut plan, copied) = match form.start.parse::<i64>() {
        Ok(id) => {
            let stored = store::find(&mut db, actor.practice, PlanId::from(id)).await?.ok_or(Fault::NotFound)?;
            (stored.plan.0, true)
        }
        Err(_) => {
            let start = shipped().iter().find(|shipped| shipped.key == form.start).ok_or(Fault::NotFound)?;
            (start.plan.clone(), false)
        }
    };
    let taken: Vec<Name> =
        store::list(&mut db, actor.practice).await?.into_iter().map(|stored| stored.plan.0.name).collect();
    plan.name = free_name(&plan.name, copied, &taken);
    let id = store::add(&mut db, actor.practice, &plan, app.clock.now()).await?;
    db.commit().await?;
    Ok(go_with(&format!("/plans/{id}"), Notice::PlanMade))
}
