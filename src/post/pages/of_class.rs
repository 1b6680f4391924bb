//! `/classes/{class}/letters`: the letters of a class, which kinds it sends, and whether any go at all.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::calendar::Moment;
use crate::classes::model::Class;
use crate::ids::ClassId;
use crate::letters::model::Kind;
use crate::letters::store::{self, Choices, Listed, Wanted};
use crate::post::pages::list::StopForm;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page};

#[derive(Template)]
#[template(path = "post/of_class.html")]
struct ClassPage {
    chrome: Chrome,
    class: Class,
    letters: Vec<Listed>,
    /// The kinds that this class does not send.
    off: BTreeSet<Kind>,
    /// What the practice chose.
    choices: Choices,
    is_stopped: bool,
    now: Moment,
}

impl ClassPage {
    fn kinds(&self) -> impl Iterator<Item = &'static Kind> {
        Kind::ALL.iter().filter(|kind| kind.has_choice())
    }
}

pub(super) async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let class = crate::classes::store::class(&mut db, actor.practice, ClassId::from(id)).await?;
    let class = class.ok_or(Fault::NotFound)?;
    page(&ClassPage {
        chrome,
        letters: store::list(&mut db, actor.practice, Wanted { class: Some(class.id), ..Wanted::default() }).await?,
        off: store::class_off(&mut db, actor.practice, class.id).await?,
        choices: store::choices(&mut db, actor.practice).await?,
        is_stopped: store::stopped(&mut db, actor.practice, (class.id, None)).await?.class,
        class,
        now: app.clock.now(),
    })
}

/// Sets which kinds go: those that are ticked.
pub(super) async fn save(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<i64>,
    Posted(ticked): Posted<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let on: BTreeSet<Kind> =
        ticked.iter().filter_map(|(name, kind)| (name == "on").then(|| kind.parse().ok())?).collect();
    let off = Kind::ALL.iter().copied().filter(|kind| kind.has_choice() && !on.contains(kind)).collect();
    let mut db = app.db.write().await?;
    let class = crate::classes::store::class(&mut db, actor.practice, ClassId::from(id)).await?;
    store::set_class_off(&mut db, actor.practice, class.ok_or(Fault::NotFound)?.id, &off).await?;
    db.commit().await?;
    Ok(go_with(&format!("/classes/{id}/letters"), Notice::LettersSaved))
}

pub(super) async fn stop(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<i64>,
    Posted(form): Posted<StopForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let class = crate::classes::store::class(&mut db, actor.practice, ClassId::from(id)).await?;
    let class = class.ok_or(Fault::NotFound)?;
    store::stop_class(&mut db, actor.practice, class.id, (form.stop.0, app.clock.now())).await?;
    db.commit().await?;
    let notice = if form.stop.0 { Notice::LettersStopped } else { Notice::LettersGo };
    Ok(go_with(&format!("/classes/{id}/letters"), notice))
}
