//! Every statement on the families of a trainee's portfolio.

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::families::model::Baby;
use crate::ids::{ClassId, FamilyId, InstructorId, PracticeId, SessionId};
use crate::looking_back::portfolio::{Marked, PracticeFamily, Said};
use crate::sheets::feedback::Quote;

/// The families of an instructor's classes that have a place or stand in a register.
pub async fn families(
    db: &mut SqliteConnection,
    practice: PracticeId,
    instructor: InstructorId,
) -> sqlx::Result<Vec<PracticeFamily>> {
    let rows = sqlx::query!(
        "SELECT family.id AS 'id!: FamilyId', family.class_id AS 'class!: ClassId', from_week, until_week,
             coalesce((SELECT group_concat(adult.name, ' and ' ORDER BY adult.place) FROM adult
                 WHERE adult.family_id = family.id AND adult.name <> ''), '') AS 'adults!: String',
             (SELECT json_group_array(json_object('name', name, 'born', born, 'weeks_early', weeks_early)
                 ORDER BY baby.id) FROM baby WHERE baby.family_id = family.id) AS 'babies!: Json<Vec<Baby>>'
         FROM family JOIN class ON class.id = family.class_id
         WHERE family.practice_id = ? AND class.instructor_id = ? AND (family.state = 'booked' OR EXISTS (
             SELECT 1 FROM register_mark WHERE register_mark.family_id = family.id))
         ORDER BY family.class_id, family.id",
        practice,
        instructor
    )
    .fetch_all(db)
    .await?;
    let families = rows.into_iter().map(|row| PracticeFamily {
        id: row.id,
        class: row.class,
        from_week: row.from_week,
        until_week: row.until_week,
        adults: row.adults,
        babies: row.babies.0,
    });
    Ok(families.collect())
}

/// The marks of these families.
pub async fn marks(
    db: &mut SqliteConnection,
    practice: PracticeId,
    families: &[FamilyId],
) -> sqlx::Result<Vec<Marked>> {
    let families = Json(families);
    let rows = sqlx::query!(
        "SELECT session_id AS 'session_id!: SessionId', family_id AS 'family_id!: FamilyId', mark FROM register_mark
         WHERE practice_id = ? AND family_id IN (SELECT value FROM json_each(?)) ORDER BY session_id, family_id",
        practice,
        families
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.session_id, row.family_id, row.mark)).collect())
}

/// What the instructor noted on the sessions of the classes of these families.
pub async fn notes(
    db: &mut SqliteConnection,
    practice: PracticeId,
    families: &[FamilyId],
) -> sqlx::Result<Vec<(SessionId, String)>> {
    let families = Json(families);
    let rows = sqlx::query!(
        "SELECT id, note FROM session WHERE practice_id = ?1 AND note <> '' AND class_id IN (
             SELECT class_id FROM family WHERE practice_id = ?1 AND id IN (SELECT value FROM json_each(?2)))
         ORDER BY id",
        practice,
        families
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.note.to_string())).collect())
}

/// What these families wrote to be shown to others.
pub async fn said(db: &mut SqliteConnection, practice: PracticeId, families: &[FamilyId]) -> sqlx::Result<Vec<Said>> {
    let families = Json(families);
    let rows = sqlx::query!(
        "SELECT family_id AS 'family!: FamilyId', quote AS 'quote!: Quote', words AS 'words!: String',
             coalesce((SELECT group_concat(substr(adult.name, 1, instr(adult.name || ' ', ' ') - 1), ' and '
                 ORDER BY adult.place) FROM adult WHERE adult.family_id = feedback.family_id AND adult.name <> ''), '')
                 AS 'adults!: String'
         FROM feedback WHERE practice_id = ? AND quote <> 'no'
           AND family_id IN (SELECT value FROM json_each(?)) ORDER BY family_id",
        practice,
        families
    )
    .fetch_all(db)
    .await?;
    let said =
        rows.into_iter().map(|row| Said { family: row.family, quote: row.quote, words: row.words, adults: row.adults });
    Ok(said.collect())
}
