//! `/classes/{id}/edit` and `/classes/{id}/remove`: what can change of a class, and its end.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::classes::model::{Class, Details, Venue};
use crate::classes::store;
use crate::ids::ClassId;
use crate::letters::model::Kind;
use crate::letters::store::post_to_class;
use crate::plans::copies;
use crate::practice::model::Actor;
use crate::text::Name;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Tick, Typed, Within};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "classes/edit.html")]
struct EditPage {
    chrome: Chrome,
    class: Class,
    form: EditForm,
    stale: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct EditForm {
    revision: i64,
    name: Typed<Name>,
    venue: Typed<Venue>,
    capacity: Typed<Within<1, 60>>,
    is_public: Tick,
}

impl EditForm {
    fn holding(class: &Class) -> Self {
        Self {
            revision: class.revision,
            name: Typed::holding(class.name.clone()),
            venue: Typed::holding(class.venue.clone()),
            capacity: Typed::holding(Within(class.capacity)),
            is_public: Tick(class.is_public),
        }
    }

    fn meaning(&self) -> Option<Details> {
        Some(Details {
            name: self.name.get()?,
            venue: self.venue.get()?,
            capacity: self.capacity.get()?.0,
            is_public: self.is_public.0,
        })
    }

    /// Shows what is stored now beside what was typed; saving again then means it.
    fn compare(&mut self, class: &Class) {
        self.revision = class.revision;
        self.name.compare(&class.name);
        self.venue.compare(&class.venue);
        self.capacity.compare(&class.capacity);
    }
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let class = store::class(&mut *app.db.read().await?, actor.practice, ClassId::from(id)).await?;
    let class = class.ok_or(Fault::NotFound)?;
    page(&EditPage { chrome, form: EditForm::holding(&class), class, stale: false })
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
    Posted(mut form): Posted<EditForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let class = store::class(&mut db, actor.practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    if form.capacity.get().is_some_and(|capacity| capacity.0 < class.taken) {
        form.capacity.refuse(format!("{} places are taken already.", class.taken));
    }
    let Some(details) = form.meaning() else {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &EditPage { chrome, class, form, stale: false });
    };
    if !store::save(&mut db, actor.practice, class.id, form.revision, &details).await? {
        form.compare(&class);
        return page_with(StatusCode::CONFLICT, &EditPage { chrome, class, form, stale: true });
    }
    if details.venue != class.venue {
        let now = app.clock.now();
        post_to_class(&mut db, actor.practice, (class.id, 1), (Kind::Moved, &now.to_string()), now).await?;
    }
    db.commit().await?;
    Ok(go_with(&format!("/classes/{id}"), Notice::ClassSaved))
}

#[derive(Template)]
#[template(path = "classes/remove.html")]
struct RemovePage {
    chrome: Chrome,
    class: Class,
    taught: usize,
}

pub async fn ask_remove(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let class = store::class(&mut db, actor.practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    let meetings = store::meetings(&mut db, actor.practice, class.id).await?;
    let taught = meetings.iter().filter(|meeting| meeting.taught_at.is_some()).count();
    page(&RemovePage { chrome, class, taught })
}

pub async fn remove(State(app): State<App>, actor: Actor, Path(id): Path<i64>) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let class = store::class(&mut db, actor.practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    store::remove(&mut db, actor.practice, class.id, app.clock.now()).await?;
    copies::remove(&mut db, actor.practice, class.plan_id).await?;
    db.commit().await?;
    Ok(go_with("/classes", Notice::ClassRemoved))
}
