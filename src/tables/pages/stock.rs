//! The classes of a practice as rows can come into them, and who is there.

use sqlx::SqliteConnection;

use crate::calendar::Moment;
use crate::classes::model::Class;
use crate::classes::store as classes;
use crate::classes::terms::PlaceFor;
use crate::families::model::Family;
use crate::families::store as families;
use crate::families::store::places;
use crate::ids::PracticeId;
use crate::tables::preview::folded;
use crate::tables::rows::Course;

/// The classes of a practice, the newest first.
pub async fn courses(db: &mut SqliteConnection, practice: PracticeId, now: Moment) -> sqlx::Result<Vec<Course>> {
    let all = classes::classes(db, practice).await?;
    let mut courses = Vec::new();
    for class in &all {
        let meetings = classes::meetings(db, practice, class.id).await?;
        let terms = classes::terms(db, practice, class.id).await?;
        let today = now.day_in(&class.zone);
        let first = meetings.iter().map(|meeting| meeting.day).min().unwrap_or(today);
        let name = class.name.to_string();
        let alike = |other: &Class| other.id != class.id && folded(other.name.as_ref()) == folded(&name);
        courses.push(Course {
            id: class.id,
            label: if all.iter().any(alike) { format!("{name}, from {}", first.full()) } else { name.clone() },
            name,
            weeks: u32::try_from(meetings.len()).unwrap_or(u32::MAX),
            first,
            today,
            open: places::room(db, practice, class.id).await?,
            by_baby: terms.as_ref().is_some_and(|terms| terms.place_for == PlaceFor::Baby),
            stay_weeks: terms.and_then(|terms| terms.stay_weeks),
        });
    }
    Ok(courses)
}

/// All classes and families of a practice.
pub struct Stock {
    pub courses: Vec<Course>,
    pub families: Vec<Family>,
}

impl Stock {
    pub async fn of(db: &mut SqliteConnection, practice: PracticeId, now: Moment) -> sqlx::Result<Self> {
        let courses = courses(db, practice, now).await?;
        Ok(Self { families: families_of(db, practice, &courses).await?, courses })
    }
}

/// The families of these classes.
pub async fn families_of(
    db: &mut SqliteConnection,
    practice: PracticeId,
    courses: &[Course],
) -> sqlx::Result<Vec<Family>> {
    let mut all = Vec::new();
    for course in courses {
        all.extend(families::of_class(db, practice, course.id).await?);
    }
    Ok(all)
}
