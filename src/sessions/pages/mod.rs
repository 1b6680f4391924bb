//! Pages of the day itself: what is next, and each session.

mod minutes;
mod register;
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
        .route("/classes/{class}/weeks/{week}", get(session::show).post(session::save))
        .route("/classes/{class}/weeks/{week}/teach", get(teach::show))
        .route("/classes/{class}/weeks/{week}/teach/acts", post(teach_acts::take))
        .route("/classes/{class}/weeks/{week}/minutes", get(minutes::show).post(minutes::save))
        .route("/classes/{class}/weeks/{week}/reopen", post(session::reopen))
        .route("/classes/{class}/weeks/{week}/register", post(register::save))
        .route("/classes/{class}/weeks/{week}/register/all-here", post(register::all_here))
        .route("/classes/{class}/weeks/{week}/register/undo", post(register::undo))
}
