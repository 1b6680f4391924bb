//! Pages of the families of a class, and those that a family sees of its booking.

mod book;
mod circle;
mod consents;
mod edit;
mod entrance;
mod form;
mod language;
mod link;
mod list;
mod moves;
mod place;
mod public;
mod needs;
mod needs_form;
mod remove;
mod tell;
mod terms;
mod visitor;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::web::layers::unlisted;

/// Open to everybody: classes that are shown, and a family's own booking by its secret link.
pub fn public() -> Router<App> {
    let shown = Router::new()
        .route("/b/{id}", get(public::show))
        .route("/b/practice/{id}", get(public::list))
        .route("/b/{id}/book", get(book::show).post(book::book));
    let own = Router::new()
        .route("/b/{id}/invited/{token}", get(book::show_invited).post(book::book_invited))
        .route("/s/{token}/booking", get(link::show).post(link::save_consents))
        .route("/s/{token}/booking/take", post(link::accept))
        .route("/s/{token}/booking/again", post(link::wait_again))
        .route("/s/{token}/booking/stay", post(circle::stay))
        .route("/s/{token}/language", post(language::save).get(language::back))
        .route("/s/{token}/leave", get(link::ask_leave).post(link::leave))
        .route("/s/{token}/needs", get(tell::show).post(tell::save))
        .route("/s/{token}/details", get(link::show_details).post(link::save_details));
    shown.merge(unlisted(own))
}

/// For signed-in instructors.
pub fn private() -> Router<App> {
    Router::new()
        .route("/classes/{class}/booking", get(terms::show).post(terms::save))
        .route("/classes/{class}/invitations", post(terms::invite))
        .route("/classes/{class}/invitations/{id}/end", post(terms::uninvite))
        .route("/classes/{class}/families", get(list::show))
        .route("/classes/{class}/families/new", get(edit::blank).post(edit::add))
        .route("/classes/{class}/families/{id}", get(edit::show).post(edit::save))
        .route("/classes/{class}/families/{id}/needs", get(needs::show).post(needs::save))
        .route("/classes/{class}/families/{id}/renew", post(edit::renew))
        .route("/classes/{class}/families/{id}/place", post(place::change))
        .route("/classes/{class}/families/{id}/move", get(moves::show).post(moves::apply))
        .route("/classes/{class}/families/{id}/visits/{session}/end", post(moves::uninvite))
        .route("/classes/{class}/families/{id}/remove", get(remove::ask).post(remove::remove))
}
