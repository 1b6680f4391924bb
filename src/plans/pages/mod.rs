//! Pages of the course plans.

mod archive;
mod choices;
mod edits;
mod glance;
mod list;
mod plan;
mod remove;
mod week;
mod week_form;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

/// For signed-in instructors.
pub fn private() -> Router<App> {
    Router::new()
        .route("/plans", get(list::show).post(list::start))
        .route("/plans/{id}", get(plan::show))
        .route("/plans/{id}/glance", get(glance::show))
        .route("/plans/{id}/archive", post(archive::save))
        .route("/plans/{id}/undo", post(edits::undo))
        .route("/plans/{id}/name", post(edits::rename))
        .route("/plans/{id}/weeks", post(edits::add_week))
        .route("/plans/{id}/weeks/{week}", get(week::show).post(week::save))
        .route("/plans/{id}/weeks/{week}/{change}", post(edits::change_week))
        .route("/plans/{id}/regions/{change}", post(edits::change_regions))
        .route("/plans/{id}/findings/{change}", post(edits::change_finding))
        .route("/plans/{id}/remove", get(remove::ask).post(remove::remove))
}
