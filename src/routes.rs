//! Every address of the program: open to all, then for signed-in instructors, then what all pass through.

use axum::Router;
use axum::extract::State;
use axum::middleware::from_fn_with_state;
use axum::routing::get;

use crate::app::App;

use crate::practice::sign_in;
use crate::trouble::Trouble;
use crate::web::fault::Fault;
use crate::web::{assets, layers};
use crate::{
    calendars, classes, families, keeping, library, looking_back, money, needs, plans, post, practice, search,
    sessions, sheets, tables, today,
};

/// The whole program as a service.
pub fn router(app: App) -> Router {
    let public = Router::new()
        .merge(practice::pages::public())
        .merge(families::pages::public())
        .merge(money::pages::public())
        .merge(sheets::pages::public())
        .merge(post::pages::public())
        .merge(keeping::pages::public())
        .merge(calendars::pages::public())
        .route("/static/{*name}", get(assets::serve))
        .route("/healthz", get(healthy));
    let private = Router::new()
        .merge(classes::pages::private())
        .merge(families::pages::private())
        .merge(money::pages::private())
        .merge(needs::pages::private())
        .merge(calendars::pages::private())
        .merge(sessions::pages::private())
        .merge(library::pages::private())
        .merge(plans::pages::private())
        .merge(practice::pages::private())
        .merge(post::pages::private())
        .merge(keeping::pages::private())
        .merge(search::pages::private())
        .merge(sheets::pages::private())
        .merge(tables::pages::private())
        .merge(looking_back::pages::private())
        .merge(today::pages::private())
        .route_layer(from_fn_with_state(app.clone(), sign_in::require));
    let routes = public.merge(private).fallback(|| async { Fault::NotFound });
    layers::wrap(routes, &app).with_state(app)
}

/// `GET /healthz`: 200 when the database answers and no damage was seen in it.
async fn healthy(State(app): State<App>) -> Result<&'static str, Fault> {
    if !app.db.is_sound() {
        return Err(Fault::Storage(Trouble::Damaged));
    }
    practice::store::exists(&mut *app.db.read().await?).await?;
    Ok("well\n")
}
