//! Pages of what a practice asks its families, and of its own rules.

mod questions;
mod questions_form;
mod rules;
mod rules_form;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub fn private() -> Router<App> {
    Router::new()
        .route("/practice/rules", get(rules::show).post(rules::save))
        .route("/practice/questions", get(questions::show).post(questions::save))
        .route("/practice/questions/new", post(questions::add))
}
