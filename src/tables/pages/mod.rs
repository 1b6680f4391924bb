//! Pages of what comes in and what goes out.

mod bring;
mod export;
mod import;
mod index;
mod matching; // what was chosen for the columns and classes of a table
mod register;
mod stock; // the classes and families of a practice
mod upload;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;

use crate::app::App;
use crate::web::parts::LIMIT;

/// For signed-in instructors.
pub fn private() -> Router<App> {
    Router::new()
        .route("/tables", get(index::show))
        .route("/families/import", get(import::ask).post(import::look).layer(DefaultBodyLimit::max(LIMIT)))
        .route("/families.csv", get(export::all_families))
        .route("/money.csv", get(export::money))
        .route("/classes/{class}/families.csv", get(export::families))
        .route("/classes/{class}/register", get(register::show))
        .route("/classes/{class}/register.csv", get(export::register))
}
