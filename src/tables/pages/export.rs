//! What leaves as CSV: the families of a class or of all, and a register.

use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::register::grid;
use super::stock::{self, Stock};
use crate::app::App;
use crate::calendar::Day;
use crate::families::model::Family;
use crate::ids::ClassId;
use crate::money::store::entries_of_practice;
use crate::practice::model::Actor;
use crate::tables::out;
use crate::tables::rows::Course;
use crate::web::fault::Fault;

/// A table to be kept. Its name is the same for everybody: names of classes or people are nobody's business in a folder of
/// downloads.
fn file(name: &'static str, rows: &[Vec<String>]) -> Response {
    let head = [
        (CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8")),
        (CONTENT_DISPOSITION, HeaderValue::from_static(name)),
    ];
    (head, out::file(rows)).into_response()
}

const FAMILIES: &str = "attachment; filename=\"families.csv\"";
const MONEY: &str = "attachment; filename=\"money.csv\"";
const REGISTER: &str = "attachment; filename=\"register.csv\"";

fn families_file(courses: &[Course], families: &[Family]) -> Response {
    let label = |family: &Family| courses.iter().find(|course| course.id == family.class_id).map(|it| &*it.label);
    file(FAMILIES, &out::families(families.iter().map(|family| (label(family).unwrap_or_default(), family))))
}

pub async fn all_families(State(app): State<App>, actor: Actor) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let stock = Stock::of(&mut db, actor.practice, app.clock.now()).await?;
    Ok(families_file(&stock.courses, &stock.families))
}

pub async fn families(State(app): State<App>, actor: Actor, Path(class): Path<i64>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let mut courses = stock::courses(&mut db, actor.practice, app.clock.now()).await?;
    courses.retain(|course| course.id == ClassId::from(class));
    if courses.is_empty() {
        return Err(Fault::NotFound);
    }
    let families = stock::families_of(&mut db, actor.practice, &courses).await?;
    Ok(families_file(&courses, &families))
}

pub async fn money(State(app): State<App>, actor: Actor) -> Result<Response, Fault> {
    let ever = Day::of(1900, 1, 1).zip(Day::of(2200, 12, 31)).ok_or(Fault::Internal)?;
    let lines = entries_of_practice(&mut *app.db.read().await?, actor.practice, ever).await?;
    Ok(file(MONEY, &out::money(&lines)))
}

pub async fn register(State(app): State<App>, actor: Actor, Path(class): Path<i64>) -> Result<Response, Fault> {
    let (_, grid) = grid(&mut *app.db.read().await?, actor.practice, class).await?;
    Ok(file(REGISTER, &out::register(&grid)))
}
