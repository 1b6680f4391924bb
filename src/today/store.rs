//! The statement on sessions that are over and not yet done with.

use sqlx::SqliteConnection;

use crate::calendar::{Day, Zone};
use crate::classes::model::Meeting;
use crate::ids::{ClassId, PracticeId};
use crate::text::Name;

/// A session whose day has come and whose register or sheet still waits.
#[derive(Clone, Debug)]
pub struct Open {
    /// Which class.
    pub class_id: ClassId,
    /// What it is called.
    pub class: Name,
    /// The zone of its dates.
    pub zone: Zone,
    /// When it was, and whether it was marked as taught.
    pub meeting: Meeting,
    /// How many families whom it expected have no mark.
    pub unmarked: u32,
}

/// The sessions until `today` that were not marked as taught, and those since `since` in whose register a mark is
/// missing, the earliest first.
pub async fn open(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (since, today): (Day, Day),
) -> sqlx::Result<Vec<Open>> {
    let rows = sqlx::query!(
        "SELECT * FROM (
             SELECT class.id AS 'class_id!', class.name AS class, class.zone,
                 session.id AS 'id!', session.week, session.day, session.starts, session.taught_at,
                 course_plan.content ->> ('$.weeks[' || (session.week - 1) || '].minutes') AS 'minutes!: u32',
                 (SELECT count(*) FROM expected WHERE expected.session_id = session.id AND NOT EXISTS (
                     SELECT 1 FROM register_mark WHERE register_mark.session_id = expected.session_id
                         AND register_mark.family_id = expected.family_id)) AS 'unmarked!: u32'
             FROM session JOIN class ON class.id = session.class_id JOIN course_plan ON course_plan.id = class.plan_id
             WHERE session.practice_id = ? AND session.day <= ? AND (session.taught_at IS NULL OR session.day >= ?))
         WHERE taught_at IS NULL OR \"unmarked!: u32\" > 0
         ORDER BY day, starts, \"id!\"",
        practice,
        today,
        since
    )
    .fetch_all(db)
    .await?;
    let open = rows.into_iter().map(|row| Open {
        class_id: row.class_id,
        class: row.class,
        zone: row.zone,
        meeting: Meeting {
            id: row.id,
            week: row.week,
            day: row.day,
            starts: row.starts,
            minutes: row.minutes,
            taught_at: row.taught_at,
        },
        unmarked: row.unmarked,
    });
    Ok(open.collect())
}
