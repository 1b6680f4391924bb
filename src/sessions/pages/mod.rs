//! Pages of the day itself: what is next, and each session.

mod form;
mod minutes;
mod save;
mod session;
mod teach;
mod teach_acts;
mod today;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub fn private() -> Router<App> {
    Router::new()
        .route("/today", get(today::show))
        .route("/classes/{class}/weeks/{week}", get(session::show).post(save::save))
        .route("/classes/{class}/weeks/{week}/teach", get(teach::show))
        .route("/classes/{class}/weeks/{week}/teach/acts", post(teach_acts::take))
        .route("/classes/{class}/weeks/{week}/minutes", get(minutes::show).post(minutes::save))
}
