//! Every statement on the running order of a session as its instructor left it.

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::ids::{PracticeId, SessionId};
use crate::sessions::kept::Kept;
use crate::sessions::store::claim;

/// The order as it is stored.
#[derive(Clone, Debug, Default)]
pub struct StoredOrder {
    /// The order that she left; nothing while the session is composed afresh.
    pub kept: Option<Kept>,
    /// Whether there is a change to undo.
    pub undoable: bool,
}

/// The order of a session.
pub async fn of_session(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
) -> sqlx::Result<StoredOrder> {
    let row =
        sqlx::query!("SELECT content FROM session_order WHERE practice_id = ? AND session_id = ?", practice, session)
            .fetch_optional(db)
            .await?;
    let stored = |content: Option<Json<Kept>>| StoredOrder { kept: content.map(|Json(kept)| kept), undoable: true };
    Ok(row.map(|row| stored(row.content)).unwrap_or_default())
}

/// Keeps an order, or none, if the session's revision is still this one; tells whether it did.
pub async fn set(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    revision: i64,
    kept: Option<&Kept>,
) -> sqlx::Result<bool> {
    if !claim(db, practice, session, revision).await? {
        return Ok(false);
    }
    let content = kept.map(Json);
    sqlx::query!(
        "INSERT INTO session_order (session_id, practice_id, content) VALUES (?, ?, ?)
         ON CONFLICT (session_id) DO UPDATE SET before = content, content = excluded.content",
        session,
        practice,
        content
    )
    .execute(db)
    .await?;
    Ok(true)
}

/// Exchanges the order with what it was before its last change, if the session's revision is still this one; tells
/// whether it did.
pub async fn undo(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    revision: i64,
) -> sqlx::Result<bool> {
    if !claim(db, practice, session, revision).await? {
        return Ok(false);
    }
    sqlx::query!(
        "UPDATE session_order SET content = before, before = content WHERE practice_id = ? AND session_id = ?",
        practice,
        session
    )
    .execute(db)
    .await?;
    Ok(true)
}
