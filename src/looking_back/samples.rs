//! A course of five weeks for the tests of this feature.

use crate::calendar::Day;
use crate::curriculum::model::shipped_library;
use crate::ids::{ClassId, InstructorId, SessionId};
use crate::looking_back::model::{Course, Held, Marked};
use crate::plans::model::Plan;
use crate::plans::shipped::shipped;
use crate::sessions::model::{Mark, taught_of};

pub fn plan() -> &'static Plan {
    &shipped()[0].plan
}

pub fn course() -> Course {
    Course {
        class: ClassId::from(5),
        name: "Thursday mornings".parse().unwrap(),
        venue: "Elm Hall".parse().unwrap(),
        instructor: InstructorId::from(3),
        plan: plan().clone(),
    }
}

/// The session of a week, a week after the one before, taught as planned or not at all.
pub fn session(week: u32, is_taught: bool) -> Held {
    let planned = plan().week(week).unwrap();
    Held {
        session: SessionId::from(i64::from(week) + 100),
        class: ClassId::from(5),
        week,
        day: Day::of(2026, 10, 22).unwrap().plus_weeks(i32::try_from(week).unwrap()),
        minutes: 60,
        taught: is_taught.then(|| taught_of(shipped_library(), planned, &[])),
        clock: None,
    }
}

pub fn marked(session: &Held, mark: Option<Mark>, families: u32, babies: u32) -> Marked {
    Marked { session: session.session, mark, families, babies }
}
