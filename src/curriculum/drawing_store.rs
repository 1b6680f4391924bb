//! Every statement on the drawings that a practice keeps from its families.

use std::collections::BTreeSet;

use sqlx::SqliteConnection;

use crate::calendar::Moment;
use crate::curriculum::model::Key;
use crate::ids::PracticeId;

/// The strokes that a practice shows without their drawings.
pub async fn hidden(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<BTreeSet<Key>> {
    let strokes = sqlx::query_scalar!("SELECT stroke FROM hidden_drawing WHERE practice_id = ?", practice);
    Ok(strokes.fetch_all(db).await?.into_iter().collect())
}

/// Shows a stroke without its drawing from now on.
pub async fn hide(db: &mut SqliteConnection, practice: PracticeId, stroke: &Key, now: Moment) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO hidden_drawing (practice_id, stroke, hidden_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        practice,
        stroke,
        now
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Shows a stroke with its drawing again.
pub async fn show(db: &mut SqliteConnection, practice: PracticeId, stroke: &Key) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM hidden_drawing WHERE practice_id = ? AND stroke = ?", practice, stroke)
        .execute(db)
        .await?;
    Ok(())
}
