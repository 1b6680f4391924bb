//! `/b/{id}`: what anybody may read of a class that is shown to everybody; `/b/practice/{id}`: all such classes of one
//! practice.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::calendar::Day;
use crate::families::age::Age;
use crate::families::model::WeeksEarly;
use crate::families::pages::entrance::{Entrance, Way};
use crate::families::pages::visitor::{Choice, greet};
use crate::ids::{ClassId, PracticeId};
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Optional, Typed};
use crate::web::page::page;

#[derive(Template)]
#[template(path = "families/public.html")]
struct PublicPage {
    chrome: Chrome,
    choice: Choice,
    entrance: Entrance,
    /// The address of this very page, for those who share it.
    address: String,
}

pub async fn show(State(app): State<App>, chrome: Chrome, Path(id): Path<i64>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let entrance = Entrance::find(&app, &mut db, Way::Open(ClassId::from(id))).await?;
    let (chrome, choice) = greet(&mut db, entrance.shown.practice, chrome, None).await?;
    page(&PublicPage { chrome, choice, entrance, address: format!("{}/b/{id}", app.origin) })
}

/// What the list is narrowed down to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    born: Typed<Optional<Day>>,
}

#[derive(Template)]
#[template(path = "families/public_list.html")]
struct ListPage {
    chrome: Chrome,
    choice: Choice,
    practice: PracticeId,
    name: String,
    filter: Filter,
    /// Classes that have not ended, the next to begin first.
    classes: Vec<Entrance>,
}

/// Whether a baby that was born on this day fits into a class on its first day there.
fn fits(entrance: &Entrance, born: Day) -> bool {
    let first = entrance.beginnings().first().map(|meeting| meeting.day);
    first.is_none_or(|day| entrance.terms.ages.holds(Age::on(day, born, WeeksEarly(0)).weeks))
}

pub async fn list(
    State(app): State<App>,
    chrome: Chrome,
    Path(id): Path<i64>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let practice = PracticeId::from(id);
    let mut db = app.db.read().await?;
    let mut classes = Vec::new();
    for class in crate::classes::store::all_shown(&mut db, practice).await? {
        classes.push(Entrance::find(&app, &mut db, Way::Open(class)).await?);
    }
    let name = classes.first().map(|entrance| entrance.shown.practice_name.to_string()).ok_or(Fault::NotFound)?;
    let born = filter.born.get().and_then(|born| born.0);
    classes.retain(|entrance| !entrance.is_over() && born.is_none_or(|born| fits(entrance, born)));
    classes.sort_by_key(|entrance| entrance.beginnings().first().map(|meeting| meeting.day));
    let (chrome, mut choice) = greet(&mut db, practice, chrome, None).await?;
    choice.rest = born.map(|born| format!("&born={born}")).unwrap_or_default();
    page(&ListPage { chrome, choice, practice, name, filter, classes })
}
