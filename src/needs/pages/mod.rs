//! Pages of what a practice asks and which rules it holds.

use axum::Router;

use crate::app::App;

pub fn private() -> Router<App> {
    Router::new()
}
