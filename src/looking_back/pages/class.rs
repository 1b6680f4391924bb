//! `/classes/{id}/looking-back`: how a class was, in figures.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use super::csv;
use super::gathered::Gathered;
use crate::app::App;
use crate::classes::model::Class;
use crate::ids::{ClassId, PracticeId};
use crate::looking_back::figure::{self, Figure};
use crate::looking_back::model::Scope;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "looking_back/class.html")]
struct ClassPage {
    chrome: Chrome,
    class: Class,
    figures: Vec<Figure>,
}

async fn find(db: &mut SqliteConnection, practice: PracticeId, id: i64) -> Result<(Class, Vec<Figure>), Fault> {
    let class = crate::classes::store::class(db, practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    let scope = Scope::class(class.id).ok_or(Fault::Internal)?;
    let figures = Gathered::of(db, practice, scope).await?.of_class();
    Ok((class, figures))
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let (class, figures) = find(&mut *app.db.read().await?, actor.practice, id).await?;
    page(&ClassPage { chrome, class, figures })
}

pub async fn table(State(app): State<App>, actor: Actor, Path(id): Path<i64>) -> Result<Response, Fault> {
    let (_, figures) = find(&mut *app.db.read().await?, actor.practice, id).await?;
    Ok(csv("attachment; filename=\"looking-back.csv\"", &figure::table(&figures)))
}
