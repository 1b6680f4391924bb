//! Pages of the library.

mod drawings;
mod exchange; // a curriculum as a file
mod import;
mod languages; // which ones families may choose, and their texts
mod own;
mod own_form; // what the form of something of hers means
mod show;
mod upload;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::app::App;
use crate::web::parts::LIMIT;

/// For signed-in instructors.
pub fn private() -> Router<App> {
    Router::new()
        .route("/curriculum", get(show::show))
        .route("/curriculum/drawings", get(drawings::show))
        .route("/curriculum/export", get(import::export))
        .route("/curriculum/import", get(import::ask).post(import::look).layer(DefaultBodyLimit::max(LIMIT)))
        .route("/curriculum/languages", get(languages::list).post(languages::choose))
        .route("/curriculum/languages/{code}", get(languages::show))
        .route("/curriculum/languages/{code}/texts/{id}", get(languages::edit).post(languages::save))
        .route("/curriculum/new/{kind}", get(own::blank).post(own::make))
        .route("/curriculum/own/{key}", get(own::show).post(own::save))
        .route("/curriculum/own/{key}/{change}", post(own::change))
}
