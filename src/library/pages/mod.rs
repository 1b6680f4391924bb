//! Pages of the library.

mod show;

use axum::Router;
use axum::routing::get;

use crate::app::App;

/// For signed-in instructors.
pub fn private() -> Router<App> {
    Router::new().route("/curriculum", get(show::show))
}
