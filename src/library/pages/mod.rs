//! Pages of the library.

mod own;
mod show;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

/// For signed-in instructors.
pub fn private() -> Router<App> {
    Router::new()
        .route("/curriculum", get(show::show))
        .route("/curriculum/new/{kind}", get(own::blank).post(own::make))
        .route("/curriculum/own/{key}", get(own::show).post(own::save))
        .route("/curriculum/own/{key}/{change}", post(own::change))
}
