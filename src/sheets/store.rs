//! Every statement on what stands on a family's pages alone.

pub mod appointments; // its sessions as its calendar has them

use sqlx::SqliteConnection;

use crate::ids::{ClassId, FamilyId, PracticeId};
use crate::sheets::feedback::Feedback;

/// What a family said of its course.
pub async fn feedback(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
) -> sqlx::Result<Option<Feedback>> {
    sqlx::query_as!(
        Feedback,
        "SELECT family_id, good, change, quote, words, said_at FROM feedback WHERE practice_id = ? AND family_id = ?",
        practice,
        family
    )
    .fetch_optional(db)
    .await
}

/// What the families of a class said, the latest first.
pub async fn feedback_of_class(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
) -> sqlx::Result<Vec<Feedback>> {
    sqlx::query_as!(
        Feedback,
        "SELECT family_id, good, change, quote, words, said_at FROM feedback JOIN family ON family.id = family_id
         WHERE feedback.practice_id = ? AND class_id = ? ORDER BY said_at DESC, family_id",
        practice,
        class
    )
    .fetch_all(db)
    .await
}

/// Keeps what a family says, in place of what it said before.
pub async fn say(db: &mut SqliteConnection, practice: PracticeId, feedback: &Feedback) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO feedback (family_id, practice_id, good, change, quote, words, said_at)
         SELECT id, practice_id, ?, ?, ?, ?, ? FROM family WHERE practice_id = ? AND id = ?
         ON CONFLICT (family_id) DO UPDATE SET good = excluded.good, change = excluded.change, quote = excluded.quote,
             words = excluded.words, said_at = excluded.said_at",
        feedback.good,
        feedback.change,
        feedback.quote,
        feedback.words,
        feedback.said_at,
        practice,
        feedback.family_id
    )
    .execute(db)
    .await?;
    Ok(())
}
