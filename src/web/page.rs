//! Answers: a page, or the way to the next one.

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::response::{Html, IntoResponse, Response};

use crate::web::cookies;
use crate::web::fault::Fault;
use crate::web::notice::{self, Notice};

/// Marks a response whose page is drawn already, so that the outer layer leaves it alone.
#[derive(Clone, Copy, Debug)]
pub struct Drawn;

/// A page drawn from its template.
pub fn page(template: &impl Template) -> Result<Response, Fault> {
    page_with(StatusCode::OK, template)
}

/// A page with another status: 422 for a form with mistakes, 409 for a stale edit, 404 with a kind word.
pub fn page_with(status: StatusCode, template: &impl Template) -> Result<Response, Fault> {
    let mut response = (status, Html(template.render()?)).into_response();
    response.extensions_mut().insert(Drawn);
    Ok(response)
}

/// 303 to one of our own pages.
pub fn go_to(path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, path.to_owned())]).into_response()
}

/// 303 to one of our own pages, which then shows a notice once.
pub fn go_with(path: &str, notice: Notice) -> Response {
    let mut response = go_to(path);
    if let Some(cookie) = cookies::write(notice::COOKIE, notice.code(), 60, false) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}
