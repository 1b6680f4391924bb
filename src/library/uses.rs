//! What holds something of hers, so that it is archived and not removed.

use sqlx::SqliteConnection;

use crate::curriculum::model::Key;
use crate::ids::{PlanId, PracticeId};

/// What holds something.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    /// The plans that hold it, without the copies of classes: which, and what they are called.
    pub plans: Vec<(PlanId, String)>,
    /// Whether a class, an earlier form of a plan, or something of hers holds it.
    pub elsewhere: bool,
}

impl Uses {
    /// Whether anything holds it.
    pub fn is_held(&self) -> bool {
        self.elsewhere || !self.plans.is_empty()
    }
}

/// What of a practice holds the thing of this key.
pub async fn of(db: &mut SqliteConnection, practice: PracticeId, key: &Key) -> sqlx::Result<Uses> {
    let plans = sqlx::query!(
        "SELECT id, content ->> '$.name' AS 'name!: String' FROM course_plan
         WHERE practice_id = ? AND is_copy = 0 AND instr(content, ?) > 0 ORDER BY id",
        practice,
        key
    )
    .fetch_all(&mut *db)
    .await?;
    // Its own row names it as its key; another row of hers may be about it, as a stroke is about a region.
    let elsewhere = sqlx::query_scalar!(
        "SELECT EXISTS (SELECT 1 FROM course_plan WHERE practice_id = ?1
                 AND (is_copy AND instr(content, ?2) > 0 OR instr(before, ?2) > 0))
             OR EXISTS (SELECT 1 FROM session WHERE practice_id = ?1 AND instr(taught, ?2) > 0)
             OR EXISTS (SELECT 1 FROM session_order WHERE practice_id = ?1
                 AND (instr(content, ?2) > 0 OR instr(before, ?2) > 0))
             OR EXISTS (SELECT 1 FROM left_out WHERE practice_id = ?1 AND step = ?2)
             OR EXISTS (SELECT 1 FROM own_material WHERE practice_id = ?1 AND key <> ?2 AND instr(content, ?2) > 0)
             AS 'held!: bool'",
        practice,
        key
    )
    .fetch_one(db)
    .await?;
    Ok(Uses { plans: plans.into_iter().map(|row| (row.id, row.name)).collect(), elsewhere })
}
