//! Minutes that the instructor fixed for blocks of one session.

use sqlx::SqliteConnection;

use crate::ids::{PracticeId, SessionId};
use crate::plans::compose::brief::Pin;
use crate::sessions::store::claim;

/// The minutes that the instructor fixed for a session.
pub async fn of_session(db: &mut SqliteConnection, practice: PracticeId, session: SessionId) -> sqlx::Result<Vec<Pin>> {
    let rows = sqlx::query!(
        "SELECT kind, region, minutes FROM session_pin WHERE practice_id = ? AND session_id = ?",
        practice,
        session
    )
    .fetch_all(db)
    .await?;
    let pin = |kind, region: String, minutes| Pin { kind, region: region.parse().ok(), minutes };
    Ok(rows.into_iter().map(|row| pin(row.kind, row.region, row.minutes)).collect())
}

/// Fixes these minutes for a session and no others, if its revision is still this one; tells whether it did.
pub async fn set(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    revision: i64,
    pins: &[Pin],
) -> sqlx::Result<bool> {
    if !claim(db, practice, session, revision).await? {
        return Ok(false);
    }
    sqlx::query!("DELETE FROM session_pin WHERE practice_id = ? AND session_id = ?", practice, session)
        .execute(&mut *db)
        .await?;
    for pin in pins {
        let region = pin.region.as_ref().map(ToString::to_string).unwrap_or_default();
        sqlx::query!(
            "INSERT INTO session_pin (session_id, practice_id, kind, region, minutes) VALUES (?, ?, ?, ?, ?)",
            session,
            practice,
            pin.kind,
            region,
            pin.minutes
        )
        .execute(&mut *db)
        .await?;
    }
    Ok(true)
}
