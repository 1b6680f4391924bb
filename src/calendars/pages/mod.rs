//! Pages of the instructor's calendar: its address, and the files themselves.

mod feed;
mod files;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::middleware::from_fn;
use axum::routing::{get, post};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::app::App;
use crate::web::etag;
use crate::web::layers::unlisted;

/// Open to whoever has the address.
pub fn public() -> Router<App> {
    unlisted(kept(Router::new().route("/calendars/{token}/classes.ics", get(files::of_follower))))
}

/// For signed-in instructors.
pub fn private() -> Router<App> {
    let files = kept(Router::new().route("/classes/{id}/calendar.ics", get(files::of_class)));
    let feed = Router::new()
        .route("/practice/calendar", get(feed::show).post(feed::make))
        .route("/practice/calendar/end", post(feed::end));
    files.merge(feed)
}

/// A calendar program keeps the file and asks whether it has changed.
fn kept(routes: Router<App>) -> Router<App> {
    let kept = HeaderValue::from_static("private, no-cache");
    routes.layer(from_fn(etag::answer)).layer(SetResponseHeaderLayer::overriding(CACHE_CONTROL, kept))
}
