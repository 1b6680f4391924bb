//! Pages of money: for the instructor, and for a family by its link.

mod account;
mod form;
mod found;
mod owed;
mod own;
mod receipt;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::web::layers::unlisted;

/// A family's own account: its link is the key, as it is for the sheet.
pub fn public() -> Router<App> {
    unlisted(Router::new().route("/s/{token}/due", get(own::show)).route("/s/{token}/due/{number}", get(own::receipt)))
}

/// For signed-in instructors.
pub fn private() -> Router<App> {
    Router::new()
        .route("/money", get(owed::show))
        .route("/classes/{class}/charge", post(owed::charge))
        .route("/classes/{class}/families/{id}/money", get(account::show).post(account::note))
        .route("/classes/{class}/families/{id}/money/charge", post(account::charge))
        .route("/classes/{class}/families/{id}/money/{entry}/back", post(account::take_back))
        .route("/classes/{class}/families/{id}/money/{entry}/receipt", get(receipt::show))
}
