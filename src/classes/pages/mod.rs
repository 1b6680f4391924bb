//! Pages of the classes.

mod again;
mod cancel;
mod details;
mod glance;
mod list;
mod new;
mod overview;
mod price;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub fn private() -> Router<App> {
    Router::new()
        .route("/classes", get(list::show))
        .route("/classes/new", get(new::show).post(new::make))
        .route("/classes/{id}", get(overview::show))
        .route("/classes/{id}/glance", get(glance::show))
        .route("/classes/{id}/edit", get(details::show).post(details::save))
        .route("/classes/{id}/price", get(price::show).post(price::save))
        .route("/classes/{id}/remove", get(details::ask_remove).post(details::remove))
        .route("/classes/{id}/again", get(again::ask).post(again::run))
        .route("/classes/{id}/improve", post(overview::give_back))
        .route("/classes/{id}/weeks/{week}/cancel", get(cancel::ask).post(cancel::cancel))
}
