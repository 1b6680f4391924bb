//! `/s/{token}/asking`: how to ask, step by step, and how to read the answer: what a sheet says in short.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::curriculum::model::{Library, Says, Strength};
use crate::sheets::pages::found::find;
use crate::sheets::pages::not_here::not_here;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "sheets/asking.html")]
struct AskingPage {
    chrome: Chrome,
    token: String,
    /// What can be taught, in each language that the family reads.
    libraries: Vec<Arc<Library>>,
}

pub(super) async fn show(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    match find(&app, &token).await? {
        Some(found) => page(&AskingPage { chrome: chrome.speaking(found.texts()), token, libraries: found.libraries }),
        None => not_here(chrome, None),
    }
}
