//! `/looking-back` and `/looking-back/{year}`: a year of the practice in figures.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use super::csv;
use super::gathered::Gathered;
use crate::app::App;
use crate::looking_back::figure::{self, Figure};
use crate::looking_back::model::Scope;
use crate::looking_back::store;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "looking_back/year.html")]
struct YearPage {
    chrome: Chrome,
    year: i64,
    /// The years that have a session, the latest first.
    years: Vec<i64>,
    figures: Vec<Figure>,
}

impl YearPage {
    /// Whether there is anything in this year.
    fn is_known(&self) -> bool {
        self.years.contains(&self.year)
    }
}

fn scope(year: i64) -> Result<Scope, Fault> {
    i16::try_from(year).ok().and_then(Scope::year).ok_or(Fault::NotFound)
}

/// This year, whatever there is of it.
pub async fn now(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let year = i64::from(app.clock.now().day_in(&actor.zone).year());
    let mut db = app.db.read().await?;
    let years = store::years(&mut db, actor.practice).await?;
    let figures = Gathered::of(&mut db, actor.practice, scope(year)?).await?.of_year();
    page(&YearPage { chrome, year, years, figures })
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(year): Path<i64>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let years = store::years(&mut db, actor.practice).await?;
    let scope = scope(year).ok().filter(|_| years.contains(&year)).ok_or(Fault::NotFound)?;
    let figures = Gathered::of(&mut db, actor.practice, scope).await?.of_year();
    page(&YearPage { chrome, year, years, figures })
}

pub async fn table(State(app): State<App>, actor: Actor, Path(year): Path<i64>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let years = store::years(&mut db, actor.practice).await?;
    let scope = scope(year).ok().filter(|_| years.contains(&year)).ok_or(Fault::NotFound)?;
    let figures = Gathered::of(&mut db, actor.practice, scope).await?.of_year();
    Ok(csv("attachment; filename=\"looking-back.csv\"", &figure::table(&figures)))
}
