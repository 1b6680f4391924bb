//! `/tables`: what comes in from a spreadsheet, and what goes out to one.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::stock;
use crate::app::App;
use crate::practice::model::Actor;
use crate::tables::rows::Course;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "tables/index.html")]
struct IndexPage {
    chrome: Chrome,
    courses: Vec<Course>,
}

pub async fn show(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let courses = stock::courses(&mut *app.db.read().await?, actor.practice, app.clock.now()).await?;
    page(&IndexPage { chrome, courses })
}
