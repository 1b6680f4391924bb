//! All that the figures of a page are made from, read once.

use std::sync::Arc;

use sqlx::SqliteConnection;

use crate::curriculum;
use crate::curriculum::model::Library;
use crate::ids::PracticeId;
use crate::looking_back::figure::Figure;
use crate::looking_back::model::{Booked, Cancelled, Course, FirstSeen, Held, Marked, Scope, Waited};
use crate::looking_back::{ages, attendance, minutes, regions, store, takings, waiting};
use crate::web::fault::Fault;

pub(super) struct Gathered {
    library: Arc<Library>,
    courses: Vec<Course>,
    held: Vec<Held>,
    marked: Vec<Marked>,
    seen: Vec<FirstSeen>,
    waited: Vec<Waited>,
    booked: Vec<Booked>,
    cancelled: Vec<Cancelled>,
}

impl Gathered {
    pub async fn of(db: &mut SqliteConnection, practice: PracticeId, scope: Scope) -> Result<Self, Fault> {
        Ok(Self {
            library: curriculum::store::library(db, practice).await?,
            courses: store::courses(db, practice, scope).await?,
            held: store::held(db, practice, scope).await?,
            marked: store::marked(db, practice, scope).await?,
            seen: store::first_seen(db, practice, scope).await?,
            waited: store::waited(db, practice, scope).await?,
            booked: store::booked(db, practice, scope).await?,
            cancelled: store::cancelled(db, practice, scope).await?,
        })
    }

    /// The figures of one class.
    pub fn of_class(&self) -> Vec<Figure> {
        let mut figures = vec![
            attendance::of_class(&self.held, &self.marked, &self.cancelled),
            ages::figure(&self.seen),
            regions::figure(&self.library, &self.courses, &self.held),
            minutes::of_class(&self.held),
            waiting::figure(&self.courses, &self.waited),
        ];
        figures.extend(takings::figures(&self.booked, true));
        figures
    }

    /// The figures of a year.
    pub fn of_year(&self) -> Vec<Figure> {
        let mut figures = vec![
            attendance::by_class(&self.courses, &self.held, &self.marked),
            attendance::of_year(&self.held, &self.marked),
            ages::figure(&self.seen),
            regions::figure(&self.library, &self.courses, &self.held),
            minutes::of_year(&self.courses, &self.held),
            waiting::figure(&self.courses, &self.waited),
        ];
        figures.extend(takings::figures(&self.booked, false));
        figures
    }
}
