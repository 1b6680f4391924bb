//! `/classes/{id}/register`: the register of a whole course, to read and to print.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::classes::model::Class;
use crate::classes::store as classes;
use crate::families::store as families;
use crate::ids::{ClassId, PracticeId};
use crate::practice::model::Actor;
use crate::tables::register::{Cell, Grid};
use crate::tables::store;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

/// How many empty rows paper has at least, for families that come unannounced.
const SPARE: usize = 2;

#[derive(Template)]
#[template(path = "tables/register.html")]
struct RegisterPage {
    chrome: Chrome,
    class: Class,
    grid: Grid,
}

impl RegisterPage {
    /// Rows without a name, for paper: one for each place that is left, and a few more.
    fn spare(&self) -> usize {
        usize::try_from(self.class.places_left()).unwrap_or(0).min(12) + SPARE
    }

    /// How many families came in a week.
    fn came(&self, place: &usize) -> usize {
        let came = |cell: &&Cell| matches!(cell, Cell::Marked(mark) if mark.came());
        self.grid.lines.iter().filter_map(|line| line.cells.get(*place)).filter(came).count()
    }
}

/// A class of the practice, and its register.
pub(super) async fn grid(db: &mut SqliteConnection, practice: PracticeId, class: i64) -> Result<(Class, Grid), Fault> {
    let class = classes::class(db, practice, ClassId::from(class)).await?.ok_or(Fault::NotFound)?;
    let meetings = classes::meetings(db, practice, class.id).await?;
    let expected = store::expected(db, practice, class.id).await?;
    let mut people = families::of_class(db, practice, class.id).await?;
    let elsewhere: BTreeSet<ClassId> = expected.iter().map(|one| one.class_id).filter(|id| *id != class.id).collect();
    for other in elsewhere {
        people.extend(families::of_class(db, practice, other).await?);
    }
    let grid = Grid::of(meetings, people, &expected);
    Ok((class, grid))
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(class): Path<i64>,
) -> Result<Response, Fault> {
    let (class, grid) = grid(&mut *app.db.read().await?, actor.practice, class).await?;
    page(&RegisterPage { chrome, class, grid })
}
