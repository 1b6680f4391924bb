//! `/letters`: the outbox of the practice; `/classes/{class}/families/{id}/letters`: the letters of one family.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::calendar::Moment;
use crate::families::model::Family;
use crate::ids::{ClassId, FamilyId};
use crate::letters::model::State as Standing;
use crate::letters::store::{self, Listed, Wanted};
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Tick};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page};

#[derive(Template)]
#[template(path = "post/list.html")]
struct ListPage {
    chrome: Chrome,
    letters: Vec<Listed>,
    /// How many letters stand in each state, the states that want something first.
    counts: Vec<(Standing, u32)>,
    /// The state that is looked at.
    state: Option<Standing>,
    /// Whether a mail server takes letters.
    is_sending: bool,
    now: Moment,
}

impl ListPage {
    fn is_at(&self, state: &Standing) -> bool {
        self.state == Some(*state)
    }
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    state: Option<String>,
}

pub(super) async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let state = asked.state.and_then(|state| state.parse().ok());
    let mut db = app.db.read().await?;
    let counts = store::counts(&mut db, actor.practice).await?;
    page(&ListPage {
        chrome,
        letters: store::list(&mut db, actor.practice, Wanted { state, ..Wanted::default() }).await?,
        counts: Standing::ALL.into_iter().filter_map(|state| Some((state, *counts.get(&state)?))).collect(),
        state,
        is_sending: app.mailer.is_some(),
        now: app.clock.now(),
    })
}

#[derive(Template)]
#[template(path = "post/of_family.html")]
struct FamilyPage {
    chrome: Chrome,
    family: Family,
    letters: Vec<Listed>,
    is_stopped: bool,
    now: Moment,
}

pub(super) async fn of_family(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class, id)): Path<(i64, i64)>,
) -> Result<Response, Fault> {
    let (class, id) = (ClassId::from(class), FamilyId::from(id));
    let mut db = app.db.read().await?;
    let family = crate::families::store::family(&mut db, actor.practice, class, id).await?.ok_or(Fault::NotFound)?;
    page(&FamilyPage {
        chrome,
        letters: store::list(&mut db, actor.practice, Wanted { family: Some(id), ..Wanted::default() }).await?,
        is_stopped: store::stopped(&mut db, actor.practice, (class, Some(id))).await?.family,
        family,
        now: app.clock.now(),
    })
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct StopForm {
    pub stop: Tick,
}

pub(super) async fn stop_family(
    State(app): State<App>,
    actor: Actor,
    Path((class, id)): Path<(i64, i64)>,
    Posted(form): Posted<StopForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let (of, family) = (ClassId::from(class), FamilyId::from(id));
    crate::families::store::family(&mut db, actor.practice, of, family).await?.ok_or(Fault::NotFound)?;
    store::stop_family(&mut db, actor.practice, family, (form.stop.0, app.clock.now())).await?;
    db.commit().await?;
    let notice = if form.stop.0 { Notice::LettersStopped } else { Notice::LettersGo };
    Ok(go_with(&format!("/classes/{class}/families/{id}/letters"), notice))
}
