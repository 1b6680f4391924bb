//! Pages of the day itself: each session.

mod catch_up;
mod flagged;
mod form;
mod found;
mod help;
mod kit;
mod marked;
mod order;
mod order_again;
mod order_form;
mod save;
mod session;
mod teach;
mod teach_acts;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub fn private() -> Router<App> {
    Router::new()
        .route("/classes/{class}/catch-up", get(catch_up::show).post(catch_up::decide))
        .route("/classes/{class}/weeks/{week}", get(session::show).post(save::save))
        .route("/classes/{class}/weeks/{week}/kit", get(kit::show))
        .route("/classes/{class}/weeks/{week}/teach", get(teach::show))
        .route("/classes/{class}/weeks/{week}/teach/acts", post(teach_acts::take))
        .route("/classes/{class}/weeks/{week}/order", get(order::show).post(order::save))
        .route("/classes/{class}/weeks/{week}/order/again", get(order_again::show).post(order_again::apply))
        .route("/classes/{class}/weeks/{week}/order/undo", post(order_again::undo))
}
