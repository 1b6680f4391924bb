//! Every statement on course plans.

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::calendar::Moment;
use crate::ids::{PlanId, PracticeId};
use crate::plans::model::Plan;

/// A plan as it is stored.
#[derive(Clone, Debug)]
pub struct StoredPlan {
    /// Which plan.
    pub id: PlanId,
    /// What it holds.
    pub plan: Json<Plan>,
    /// What it held before its last change.
    pub before: Option<Json<Plan>>,
    /// Whether it is the copy that a class teaches from.
    pub is_copy: bool,
    /// Whether it is put away: no new class is made from it.
    pub is_archived: bool,
    /// Rises with every save; an edit names the revision that it was made on.
    pub revision: i64,
}

/// The plans of a practice without the copies of its classes, the one changed last first.
pub async fn list(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<StoredPlan>> {
    sqlx::query_as!(
        StoredPlan,
        "SELECT id, content AS plan, before, is_copy, archived_at IS NOT NULL AS 'is_archived!: bool', revision
         FROM course_plan WHERE practice_id = ? AND is_copy = 0 ORDER BY changed_at DESC, id DESC",
        practice
    )
    .fetch_all(db)
    .await
}

/// A plan of this practice, or the copy that one of its classes teaches from.
pub async fn find(db: &mut SqliteConnection, practice: PracticeId, id: PlanId) -> sqlx::Result<Option<StoredPlan>> {
    sqlx::query_as!(
        StoredPlan,
        "SELECT id, content AS plan, before, is_copy, archived_at IS NOT NULL AS 'is_archived!: bool', revision
         FROM course_plan WHERE practice_id = ? AND id = ?",
        practice,
        id
    )
    .fetch_optional(db)
    .await
}

/// Keeps a new plan.
pub async fn add(db: &mut SqliteConnection, practice: PracticeId, plan: &Plan, now: Moment) -> sqlx::Result<PlanId> {
    let content = Json(plan);
    sqlx::query_scalar!(
        "INSERT INTO course_plan (practice_id, content, made_at, changed_at) VALUES (?, ?, ?, ?)
         RETURNING id AS 'id!: PlanId'",
        practice,
        content,
        now,
        now
    )
    .fetch_one(db)
    .await
}

/// Keeps a plan in place of the one that was read at this revision, which an undo brings back; tells whether that was
/// still the current one. A save without a change leaves what an undo brings back.
pub async fn save(
    db: &mut SqliteConnection,
    practice: PracticeId,
    id: PlanId,
    (plan, revision): (&Plan, i64),
    now: Moment,
) -> sqlx::Result<bool> {
    let content = Json(plan);
    let saved = sqlx::query!(
        "UPDATE course_plan SET before = iif(content = ?, before, content), content = ?, revision = revision + 1,
             changed_at = ?
         WHERE practice_id = ? AND id = ? AND revision = ?",
        content,
        content,
        now,
        practice,
        id,
        revision
    )
    .execute(db)
    .await?;
    Ok(saved.rows_affected() == 1)
}

/// Exchanges what a plan holds with what it held before its last change, so that an undo can be undone; tells whether
/// there was such a change and this revision was the current one.
pub async fn undo(
    db: &mut SqliteConnection,
    practice: PracticeId,
    id: PlanId,
    revision: i64,
    now: Moment,
) -> sqlx::Result<bool> {
    let undone = sqlx::query!(
        "UPDATE course_plan SET content = before, before = content, revision = revision + 1, changed_at = ?
         WHERE practice_id = ? AND id = ? AND revision = ? AND before IS NOT NULL",
        now,
        practice,
        id,
        revision
    )
    .execute(db)
    .await?;
    Ok(undone.rows_affected() == 1)
}

/// Puts a plan away from a moment on, or brings it back; tells whether there is such a plan. No copy of a class is put
/// away.
pub async fn archive(
    db: &mut SqliteConnection,
    practice: PracticeId,
    id: PlanId,
    since: Option<Moment>,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE course_plan SET archived_at = ? WHERE practice_id = ? AND id = ? AND is_copy = 0",
        since,
        practice,
        id
    )
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Removes a plan; tells whether there was one. Classes that were made from it keep their copies, which stay.
pub async fn remove(db: &mut SqliteConnection, practice: PracticeId, id: PlanId) -> sqlx::Result<bool> {
    let removed =
        sqlx::query!("DELETE FROM course_plan WHERE practice_id = ? AND id = ? AND is_copy = 0", practice, id)
            .execute(db)
            .await?;
    Ok(removed.rows_affected() == 1)
}

#[cfg(test)]
mod tests {
    use sqlx::SqlitePool;

    use super::*;
    use crate::plans::copies;
    use crate::plans::shipped::shipped;
    use crate::practice;

    const NOW: i64 = 1_800_000_000;

    async fn two_practices(db: &mut SqliteConnection) -> [PracticeId; 2] {
        let (zone, now) = ("Europe/London".parse().unwrap(), Moment::from_seconds(NOW));
        let ours = practice::store::make(db, &"Ours".parse().unwrap(), &zone, now).await.unwrap();
        let theirs = practice::store::make(db, &"Theirs".parse().unwrap(), &zone, now).await.unwrap();
        [ours, theirs]
    }

    #[sqlx::test]
    async fn a_plan_reads_back_as_it_was_kept(pool: SqlitePool) {
        let mut db = pool.acquire().await.unwrap();
        let [ours, theirs] = two_practices(&mut db).await;
        for shipped in shipped() {
            let id = add(&mut db, ours, &shipped.plan, Moment::from_seconds(NOW)).await.unwrap();
            let stored = find(&mut db, ours, id).await.unwrap().unwrap();
            assert_eq!((stored.plan.0, stored.revision), (shipped.plan.clone(), 1));
            assert!(find(&mut db, theirs, id).await.unwrap().is_none());
        }
        assert_eq!(list(&mut db, ours).await.unwrap().len(), shipped().len());
        assert!(list(&mut db, theirs).await.unwrap().is_empty());
    }

    #[sqlx::test]
    async fn a_save_on_an_old_revision_changes_nothing(pool: SqlitePool) {
        let mut db = pool.acquire().await.unwrap();
        let [ours, theirs] = two_practices(&mut db).await;
        let [five, six, ..] = shipped() else { panic!("three plans") };
        let now = Moment::from_seconds(NOW);
        let id = add(&mut db, ours, &five.plan, now).await.unwrap();
        assert!(!save(&mut db, theirs, id, (&six.plan, 1), now).await.unwrap());
        assert!(save(&mut db, ours, id, (&six.plan, 1), now).await.unwrap());
        assert!(!save(&mut db, ours, id, (&five.plan, 1), now).await.unwrap());
        let stored = find(&mut db, ours, id).await.unwrap().unwrap();
        assert_eq!((stored.plan.0, stored.revision), (six.plan.clone(), 2));
    }

    #[sqlx::test]
    async fn the_last_change_can_be_undone_and_made_again(pool: SqlitePool) {
        let mut db = pool.acquire().await.unwrap();
        let [ours, theirs] = two_practices(&mut db).await;
        let [five, six, ..] = shipped() else { panic!("three plans") };
        let now = Moment::from_seconds(NOW);
        let id = add(&mut db, ours, &five.plan, now).await.unwrap();
        assert!(!undo(&mut db, ours, id, 1, now).await.unwrap());
        for (revision, plan) in [(1, &six.plan), (2, &six.plan)] {
            assert!(save(&mut db, ours, id, (plan, revision), now).await.unwrap());
        }
        assert!(!undo(&mut db, theirs, id, 3, now).await.unwrap());
        assert!(!undo(&mut db, ours, id, 2, now).await.unwrap());
        for (revision, plan) in [(3, &five.plan), (4, &six.plan)] {
            assert!(undo(&mut db, ours, id, revision, now).await.unwrap());
            assert_eq!(&find(&mut db, ours, id).await.unwrap().unwrap().plan.0, plan);
        }
    }

    #[sqlx::test]
    async fn a_plan_is_put_away_and_comes_back(pool: SqlitePool) {
        let mut db = pool.acquire().await.unwrap();
        let [ours, theirs] = two_practices(&mut db).await;
        let now = Moment::from_seconds(NOW);
        let id = add(&mut db, ours, &shipped()[0].plan, now).await.unwrap();
        let copy = copies::take(&mut db, ours, id, now).await.unwrap().unwrap();
        assert!(!archive(&mut db, theirs, id, Some(now)).await.unwrap());
        assert!(!archive(&mut db, ours, copy, Some(now)).await.unwrap());
        assert!(archive(&mut db, ours, id, Some(now)).await.unwrap());
        assert!(list(&mut db, ours).await.unwrap()[0].is_archived);
        assert!(copies::choices(&mut db, ours).await.unwrap().is_empty());
        assert!(copies::take(&mut db, ours, id, now).await.unwrap().is_none());
        assert!(archive(&mut db, ours, id, None).await.unwrap());
        assert!(copies::take(&mut db, ours, id, now).await.unwrap().is_some());
    }

    #[sqlx::test]
    async fn the_plan_changed_last_comes_first_and_plans_can_go(pool: SqlitePool) {
        let mut db = pool.acquire().await.unwrap();
        let [ours, theirs] = two_practices(&mut db).await;
        let plan = &shipped()[0].plan;
        let mut ids = Vec::new();
        for hour in 0..2 {
            ids.push(add(&mut db, ours, plan, Moment::from_seconds(NOW + hour * 3600)).await.unwrap());
        }
        save(&mut db, ours, ids[0], (plan, 1), Moment::from_seconds(NOW + 9000)).await.unwrap();
        let listed: Vec<PlanId> = list(&mut db, ours).await.unwrap().into_iter().map(|stored| stored.id).collect();
        assert_eq!(listed, ids);
        let copy = copies::take(&mut db, ours, ids[0], Moment::from_seconds(NOW)).await.unwrap().unwrap();
        assert_eq!(list(&mut db, ours).await.unwrap().len(), 2);
        assert!(!remove(&mut db, ours, copy).await.unwrap());
        assert!(!remove(&mut db, theirs, ids[0]).await.unwrap());
        assert!(remove(&mut db, ours, ids[0]).await.unwrap());
        assert!(!remove(&mut db, ours, ids[0]).await.unwrap());
        assert_eq!(list(&mut db, ours).await.unwrap().len(), 1);
        assert!(find(&mut db, ours, copy).await.unwrap().unwrap().is_copy);
    }
}
