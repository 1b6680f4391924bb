//! The copies that classes teach from: a plan can change while they run, and they can give back what they improved.

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::calendar::Moment;
use crate::ids::{ClassId, PlanId, PracticeId};
use crate::plans::model::Plan;
use crate::text::Name;

/// A plan that a class can be made from.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Which plan.
    pub id: PlanId,
    /// What it is called.
    pub name: String,
}

/// The plans that a class can be made from, the latest changed first.
pub async fn choices(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<Choice>> {
    sqlx::query_as!(
        Choice,
        "SELECT id, content ->> '$.name' AS 'name!: String' FROM course_plan
         WHERE practice_id = ? AND is_copy = 0 ORDER BY changed_at DESC, id DESC",
        practice
    )
    .fetch_all(db)
    .await
}

/// Makes a copy of a plan for one class; nothing when the practice has no such plan.
pub async fn take(
    db: &mut SqliteConnection,
    practice: PracticeId,
    plan: PlanId,
    now: Moment,
) -> sqlx::Result<Option<PlanId>> {
    sqlx::query_scalar!(
        "INSERT INTO course_plan (practice_id, content, is_copy, origin_id, made_at, changed_at)
         SELECT practice_id, content, 1, id, ?, ? FROM course_plan WHERE practice_id = ? AND id = ? AND is_copy = 0
         RETURNING id AS 'id!: PlanId'",
        now,
        now,
        practice,
        plan
    )
    .fetch_optional(db)
    .await
}

/// The class that teaches from a copy, and what it is called.
pub async fn class(
    db: &mut SqliteConnection,
    practice: PracticeId,
    copy: PlanId,
) -> sqlx::Result<Option<(ClassId, Name)>> {
    let found = sqlx::query!("SELECT id, name FROM class WHERE practice_id = ? AND plan_id = ?", practice, copy)
        .fetch_optional(db)
        .await?;
    Ok(found.map(|row| (row.id, row.name)))
}

/// The weeks that the class of a copy has been taught, the first one first.
pub async fn taught_weeks(db: &mut SqliteConnection, practice: PracticeId, copy: PlanId) -> sqlx::Result<Vec<u32>> {
    sqlx::query_scalar!(
        "SELECT session.week FROM session JOIN class ON class.id = session.class_id
         WHERE session.practice_id = ? AND class.plan_id = ? AND session.taught_at IS NOT NULL ORDER BY session.week",
        practice,
        copy
    )
    .fetch_all(db)
    .await
}

/// The plan in a copy.
pub async fn plan(db: &mut SqliteConnection, practice: PracticeId, copy: PlanId) -> sqlx::Result<Plan> {
    let Json(plan) = sqlx::query_scalar!(
        "SELECT content FROM course_plan WHERE practice_id = ? AND id = ? AND is_copy = 1",
        practice,
        copy
    )
    .fetch_one(db)
    .await?;
    Ok(plan)
}

/// The plan that a copy was taken from, with its name, when the two differ now.
pub async fn improves(
    db: &mut SqliteConnection,
    practice: PracticeId,
    copy: PlanId,
) -> sqlx::Result<Option<(PlanId, Plan)>> {
    let found = sqlx::query!(
        "SELECT origin.id, origin.content FROM course_plan AS origin
         JOIN course_plan AS copy ON copy.origin_id = origin.id
         WHERE origin.practice_id = ? AND copy.practice_id = origin.practice_id AND copy.id = ?
           AND copy.content <> origin.content",
        practice,
        copy
    )
    .fetch_optional(db)
    .await?;
    Ok(found.map(|row| (row.id, row.content.0)))
}

/// Copies what a class improved back to the plan it was taken from; tells whether there still is one.
pub async fn give_back(
    db: &mut SqliteConnection,
    practice: PracticeId,
    copy: PlanId,
    now: Moment,
) -> sqlx::Result<bool> {
    let given = sqlx::query!(
        "UPDATE course_plan SET before = course_plan.content, content = copy.content, revision = course_plan.revision + 1, changed_at = ?
         FROM course_plan AS copy
         WHERE copy.practice_id = ? AND copy.id = ? AND copy.is_copy = 1
           AND course_plan.id = copy.origin_id AND course_plan.practice_id = copy.practice_id",
        now,
        practice,
        copy
    )
    .execute(db)
    .await?;
    Ok(given.rows_affected() == 1)
}

/// Forgets a copy together with its class.
pub async fn remove(db: &mut SqliteConnection, practice: PracticeId, copy: PlanId) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM course_plan WHERE practice_id = ? AND id = ? AND is_copy = 1", practice, copy)
        .execute(db)
        .await?;
    Ok(())
}
