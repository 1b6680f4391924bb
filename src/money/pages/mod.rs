//! Pages of money: for the instructor, and for a family by its link.

mod account;
mod form;
mod found;
mod owed;
mod own;
mod receipt;

use axum::Router;
use axum::http::header::REFERRER_POLICY;
use axum::http::{HeaderName, HeaderValue};
use axum::routing::{get, post};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::app::App;

/// A family's own account: its link is the key, as it is for the sheet.
pub fn public() -> Router<App> {
    let header = |name, value| SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value));
    Router::new()
        .route("/s/{token}/due", get(own::show))
        .route("/s/{token}/due/{number}", get(own::receipt))
        .layer(header(REFERRER_POLICY, "no-referrer"))
        .layer(header(HeaderName::from_static("x-robots-tag"), "noindex, nofollow"))
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
