//! The statement that a whole register is read with.

use sqlx::SqliteConnection;

use crate::ids::{ClassId, FamilyId, PracticeId};
use crate::sessions::model::Mark;
use crate::tables::register::Expected;

/// Whom the sessions of a class expect or expected, and all that was marked there.
pub async fn expected(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<Vec<Expected>> {
    sqlx::query_as!(
        Expected,
        "SELECT session.week AS 'week!: u32', expected.family_id AS 'family_id!: FamilyId',
             family.class_id AS 'class_id!: ClassId', register_mark.mark AS 'mark: Mark'
         FROM session JOIN expected ON expected.session_id = session.id
         JOIN family ON family.id = expected.family_id
         LEFT JOIN register_mark
             ON register_mark.session_id = session.id AND register_mark.family_id = expected.family_id
         WHERE session.practice_id = ?1 AND session.class_id = ?2
         UNION
         SELECT session.week, family.id, family.class_id, register_mark.mark
         FROM session JOIN register_mark ON register_mark.session_id = session.id
         JOIN family ON family.id = register_mark.family_id
         WHERE session.practice_id = ?1 AND session.class_id = ?2",
        practice,
        class
    )
    .fetch_all(db)
    .await
}
