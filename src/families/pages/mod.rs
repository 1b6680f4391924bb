//! Pages of the families of a class.

mod edit;
mod form;
mod list;
mod needs;
mod needs_form;
mod remove;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub fn private() -> Router<App> {
    Router::new()
        .route("/classes/{class}/families", get(list::show))
        .route("/classes/{class}/families/new", get(edit::blank).post(edit::add))
        .route("/classes/{class}/families/{id}", get(edit::show).post(edit::save))
        .route("/classes/{class}/families/{id}/needs", get(needs::show).post(needs::save))
        .route("/classes/{class}/families/{id}/renew", post(edit::renew))
        .route("/classes/{class}/families/{id}/remove", get(remove::ask).post(remove::remove))
}
