//! Pages of looking back: a class, a year, the teaching record, a portfolio.

mod class;
mod gathered; // all that the figures of a page are made from
mod portfolio;
mod record;
mod year;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::app::App;
use crate::tables::out;

/// For signed-in instructors.
pub fn private() -> Router<App> {
    Router::new()
        .route("/looking-back", get(year::now))
        .route("/looking-back/{year}", get(year::show))
        .route("/looking-back/{year}/figures.csv", get(year::table))
        .route("/classes/{class}/looking-back", get(class::show))
        .route("/classes/{class}/looking-back.csv", get(class::table))
        .route("/teaching-record", get(record::show))
        .route("/teaching-record.csv", get(record::table))
        .route("/portfolio", get(portfolio::show))
}

/// A table to be kept, under a name that says nothing of whose it is.
fn csv(name: &'static str, rows: &[Vec<String>]) -> Response {
    let head = [
        (CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8")),
        (CONTENT_DISPOSITION, HeaderValue::from_static(name)),
    ];
    (head, out::file(rows)).into_response()
}
