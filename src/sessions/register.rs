//! The register: who came to a session.

use std::collections::BTreeSet;

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::calendar::Moment;
use crate::ids::{ClassId, FamilyId, PracticeId, SessionId};
use crate::sessions::model::{Mark, Register};

/// The weeks of a class in which some family did not come.
pub async fn absences(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<BTreeSet<u32>> {
    let weeks = sqlx::query_scalar!(
        "SELECT DISTINCT session.week FROM register_mark JOIN session ON session.id = register_mark.session_id
         WHERE session.practice_id = ? AND session.class_id = ? AND register_mark.mark IN ('told us', 'missed')",
        practice,
        class
    )
    .fetch_all(db)
    .await?;
    Ok(weeks.into_iter().collect())
}

/// Who came to a session.
pub async fn of_session(db: &mut SqliteConnection, practice: PracticeId, session: SessionId) -> sqlx::Result<Register> {
    let rows = sqlx::query!(
        "SELECT family_id, mark FROM register_mark WHERE practice_id = ? AND session_id = ?",
        practice,
        session
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.family_id, row.mark)).collect())
}

/// Sets the marks of some families, or clears them, and keeps the register as it was for an undo.
/// Families that the session does not expect are passed over.
pub async fn set_marks(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    marks: &[(FamilyId, Option<Mark>)],
    now: Moment,
) -> sqlx::Result<()> {
    let before = of_session(db, practice, session).await?.into_iter().collect::<Vec<_>>();
    let before = Json(before);
    sqlx::query!(
        "INSERT INTO register_before (session_id, practice_id, marks) VALUES (?, ?, ?)
         ON CONFLICT (session_id) DO UPDATE SET marks = excluded.marks",
        session,
        practice,
        before
    )
    .execute(&mut *db)
    .await?;
    for (family, mark) in marks {
        match mark {
            Some(mark) => set_mark(db, practice, session, *family, *mark, now).await?,
            None => clear_mark(db, practice, session, *family).await?,
        }
    }
    Ok(())
}

async fn set_mark(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    family: FamilyId,
    mark: Mark,
    now: Moment,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO register_mark (session_id, family_id, practice_id, mark, marked_at)
         SELECT session.id, expected.family_id, session.practice_id, ?, ? FROM session
         JOIN expected ON expected.session_id = session.id
         WHERE session.practice_id = ? AND session.id = ? AND expected.family_id = ?
         ON CONFLICT (session_id, family_id) DO UPDATE SET mark = excluded.mark, marked_at = excluded.marked_at",
        mark,
        now,
        practice,
        session,
        family
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn clear_mark(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    family: FamilyId,
) -> sqlx::Result<()> {
    sqlx::query!(
        "DELETE FROM register_mark WHERE practice_id = ? AND session_id = ? AND family_id = ?",
        practice,
        session,
        family
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The register as it was before its last change, when there is one.
pub async fn before(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
) -> sqlx::Result<Option<Register>> {
    let before = sqlx::query_scalar!(
        "SELECT marks AS 'marks: Json<Vec<(FamilyId, Mark)>>' FROM register_before
         WHERE practice_id = ? AND session_id = ?",
        practice,
        session
    )
    .fetch_optional(db)
    .await?;
    Ok(before.map(|Json(marks)| marks.into_iter().collect()))
}
