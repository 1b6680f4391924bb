//! The copies that classes teach from: a plan can change while they run, and they can give back what they improved.

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::calendar::{Day, Moment};
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

/// The plans that a class can be made from, the latest changed first; none that is put away.
pub async fn choices(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<Choice>> {
    sqlx::query_as!(
        Choice,
        "SELECT id, content ->> '$.name' AS 'name!: String' FROM course_plan
         WHERE practice_id = ? AND is_copy = 0 AND archived_at IS NULL ORDER BY changed_at DESC, id DESC",
        practice
    )
    .fetch_all(db)
    .await
}

/// Makes a copy of a plan for one class; nothing when the practice has no such plan, or put it away.
pub async fn take(
    db: &mut SqliteConnection,
    practice: PracticeId,
    plan: PlanId,
    now: Moment,
) -> sqlx::Result<Option<PlanId>> {
    sqlx::query_scalar!(
        "INSERT INTO course_plan (practice_id, content, is_copy, origin_id, made_at, changed_at)
         SELECT practice_id, content, 1, id, ?, ? FROM course_plan
         WHERE practice_id = ? AND id = ? AND is_copy = 0 AND archived_at IS NULL
         RETURNING id AS 'id!: PlanId'",
        now,
        now,
        practice,
        plan
    )
    .fetch_optional(db)
    .await
}

/// Makes a copy of what a class teaches from, for a class that runs it again.
pub async fn take_again(
    db: &mut SqliteConnection,
    practice: PracticeId,
    copy: PlanId,
    now: Moment,
) -> sqlx::Result<PlanId> {
    sqlx::query_scalar!(
        "INSERT INTO course_plan (practice_id, content, is_copy, origin_id, made_at, changed_at)
         SELECT practice_id, content, 1, origin_id, ?, ? FROM course_plan
         WHERE practice_id = ? AND id = ? AND is_copy = 1 RETURNING id AS 'id!: PlanId'",
        now,
        now,
        practice,
        copy
    )
    .fetch_one(db)
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

/// A class that was made from a plan.
#[derive(Clone, Debug)]
pub struct MadeFrom {
    /// Which class.
    pub id: ClassId,
    /// What it is called.
    pub name: Name,
    /// When it first meets.
    pub first: Day,
    /// When it meets for the last time.
    pub last: Day,
}

/// The classes that were made from a plan, the newest first.
pub async fn classes_from(
    db: &mut SqliteConnection,
    practice: PracticeId,
    plan: PlanId,
) -> sqlx::Result<Vec<MadeFrom>> {
    sqlx::query_as!(
        MadeFrom,
        "SELECT class.id AS 'id!: ClassId', class.name AS 'name!: Name',
             min(session.day) AS 'first!: Day', max(session.day) AS 'last!: Day'
         FROM course_plan AS copy JOIN class ON class.plan_id = copy.id JOIN session ON session.class_id = class.id
         WHERE copy.practice_id = ? AND class.practice_id = copy.practice_id AND copy.origin_id = ? AND copy.is_copy = 1
         GROUP BY class.id ORDER BY max(session.day) DESC, class.id DESC",
        practice,
        plan
    )
    .fetch_all(db)
    .await
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

/// Gives every session of a copy the same length, in minutes. That is how the class is made and no change to undo.
pub async fn set_length(
    db: &mut SqliteConnection,
    practice: PracticeId,
    copy: PlanId,
    minutes: u32,
) -> sqlx::Result<()> {
    let mut plan = plan(db, practice, copy).await?;
    plan.weeks.iter_mut().for_each(|week| week.minutes = minutes);
    let content = Json(plan);
    sqlx::query!(
        "UPDATE course_plan SET content = ? WHERE practice_id = ? AND id = ? AND is_copy = 1",
        content,
        practice,
        copy
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The plan that a copy was taken from, when the copy has something to give back to it.
pub async fn improves(
    db: &mut SqliteConnection,
    practice: PracticeId,
    copy: PlanId,
) -> sqlx::Result<Option<(PlanId, Plan)>> {
    let found = with_origin(db, practice, copy).await?;
    Ok(found.filter(|(_, origin, copy)| improved(origin, copy) != *origin).map(|(id, origin, _)| (id, origin)))
}

/// Copies what a class improved back to the plan it was taken from, which an undo brings back; tells whether there
/// still is one. The caller holds the transaction.
pub async fn give_back(
    db: &mut SqliteConnection,
    practice: PracticeId,
    copy: PlanId,
    now: Moment,
) -> sqlx::Result<bool> {
    let Some((id, origin, copy)) = with_origin(db, practice, copy).await? else { return Ok(false) };
    let content = Json(improved(&origin, &copy));
    sqlx::query!(
        "UPDATE course_plan SET before = content, content = ?, revision = revision + 1, changed_at = ?
         WHERE practice_id = ? AND id = ?",
        content,
        now,
        practice,
        id
    )
    .execute(db)
    .await?;
    Ok(true)
}

/// The plan that a copy was taken from, and the copy.
async fn with_origin(
    db: &mut SqliteConnection,
    practice: PracticeId,
    copy: PlanId,
) -> sqlx::Result<Option<(PlanId, Plan, Plan)>> {
    let found = sqlx::query!(
        "SELECT origin.id, origin.content, copy.content AS copied FROM course_plan AS origin
         JOIN course_plan AS copy ON copy.origin_id = origin.id
         WHERE origin.practice_id = ? AND copy.practice_id = origin.practice_id AND copy.id = ? AND copy.is_copy = 1",
        practice,
        copy
    )
    .fetch_optional(db)
    .await?;
    Ok(found.map(|row| (row.id, row.content.0, row.copied.0)))
}

/// What a plan becomes when a copy of it is given back. How long sessions take is the class's own affair.
fn improved(origin: &Plan, copy: &Plan) -> Plan {
    let mut improved = copy.clone();
    if copy.length() == origin.length() {
        for (week, before) in improved.weeks.iter_mut().zip(&origin.weeks) {
            week.minutes = before.minutes;
        }
    }
    improved
}

/// Forgets a copy together with its class.
pub async fn remove(db: &mut SqliteConnection, practice: PracticeId, copy: PlanId) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM course_plan WHERE practice_id = ? AND id = ? AND is_copy = 1", practice, copy)
        .execute(db)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plans::shipped::shipped;

    #[test]
    fn the_length_of_sessions_is_no_improvement() {
        let origin = &shipped()[0].plan;
        let mut copy = origin.clone();
        copy.weeks.iter_mut().for_each(|week| week.minutes = 50);
        assert_eq!(&improved(origin, &copy), origin);
        copy.weeks[1].songs.clear();
        let better = improved(origin, &copy);
        assert_eq!((better.weeks[1].minutes, better.weeks[1].songs.len()), (60, 0));
        let longer = &shipped()[1].plan;
        assert_eq!(improved(longer, &copy), copy);
    }
}
