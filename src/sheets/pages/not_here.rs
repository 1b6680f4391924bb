//! What answers an address that opens nothing.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page_with;

#[derive(Template)]
#[template(path = "sheets/not_here.html")]
struct NotHerePage {
    chrome: Chrome,
    /// The family's own start page, when the link is a good one.
    start: Option<String>,
}

pub(super) fn not_here(chrome: Chrome, start: Option<String>) -> Result<Response, Fault> {
    let chrome = if start.is_none() { chrome.to_anybody() } else { chrome };
    page_with(StatusCode::NOT_FOUND, &NotHerePage { chrome, start })
}

/// Chat programs lose letters and add some: a kind word for every address of this kind.
pub(super) async fn elsewhere(chrome: Chrome) -> Result<Response, Fault> {
    not_here(chrome, None)
}
