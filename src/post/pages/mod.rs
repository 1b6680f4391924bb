//! Pages of letters: the outbox, one letter, what an instructor chooses, and where a family stops them.

mod by_hand;
mod choices;
mod example;
mod letter;
mod list;
mod of_class;
mod stop;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::web::layers::unlisted;

/// A family's own page, by its secret link.
pub fn public() -> Router<App> {
    unlisted(Router::new().route("/s/{token}/letters", get(stop::show).post(stop::save)))
}

/// For signed-in instructors.
pub fn private() -> Router<App> {
    Router::new()
        .route("/letters", get(list::show))
        .route("/letters/choices", get(choices::list))
        .route("/letters/choices/{kind}", get(choices::show).post(choices::save))
        .route("/letters/{id}", get(letter::show).post(letter::act))
        .route("/classes/{class}/letters", get(of_class::show).post(of_class::save))
        .route("/classes/{class}/letters/stop", post(of_class::stop))
        .route("/classes/{class}/letters/new", get(by_hand::blank).post(by_hand::send))
        .route("/classes/{class}/families/{id}/letters", get(list::of_family).post(list::stop_family))
}
