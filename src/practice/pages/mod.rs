//! Pages of the practice: set-up, sign-in, settings.

mod entrance;
mod settings;
mod setup;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

/// Open to everybody.
pub fn public() -> Router<App> {
    Router::new()
        .route("/", get(entrance::show).post(entrance::sign_in))
        .route("/setup", get(setup::show).post(setup::make))
}

/// For signed-in instructors.
pub fn private() -> Router<App> {
    Router::new()
        .route("/sign-out", post(entrance::sign_out))
        .route("/practice", get(settings::show).post(settings::save))
        .route("/practice/password", post(settings::change_password))
        .route("/practice/devices/{id}/end", post(settings::end_device))
}
