//! Every statement on what was done while a session was taught.

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::calendar::Moment;
use crate::curriculum::model::Key;
use crate::ids::{DeviceId, InstructorId, PracticeId, SessionId};
use crate::sessions::teach_acts::{Act, Noted, Past, Sent, not_overtaken};

/// Who does something, and on which device.
pub type By = (InstructorId, DeviceId);

/// Whether an act with this key has come before.
pub async fn has_come(db: &mut SqliteConnection, practice: PracticeId, key: &str) -> sqlx::Result<bool> {
    let found = sqlx::query_scalar!(
        "SELECT EXISTS (SELECT 1 FROM session_act WHERE practice_id = ? AND key = ?) AS 'found!: bool'",
        practice,
        key
    );
    found.fetch_one(db).await
}

/// Whether a thing was changed after this moment.
pub async fn changed_after(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    thing: &str,
    at: Moment,
) -> sqlx::Result<bool> {
    let found = sqlx::query_scalar!(
        "SELECT EXISTS (SELECT 1 FROM session_act
             WHERE practice_id = ? AND session_id = ? AND thing = ? AND acted_at > ? AND applied) AS 'found!: bool'",
        practice,
        session,
        thing,
        at
    );
    found.fetch_one(db).await
}

/// Keeps an act of a device, and whether it was applied.
pub async fn keep(
    db: &mut SqliteConnection,
    practice: PracticeId,
    by: By,
    session: SessionId,
    sent: &Sent,
    applied: bool,
    now: Moment,
) -> sqlx::Result<()> {
    insert(db, (practice, by), session, (Some(&sent.key), &sent.act), (Moment::from_seconds(sent.at), now), applied)
        .await
}

/// Notes what was done on a plain page. A mark of a family that the session does not expect is passed over.
pub async fn note(
    db: &mut SqliteConnection,
    practice: PracticeId,
    by: By,
    session: SessionId,
    act: &Act,
    now: Moment,
) -> sqlx::Result<()> {
    insert(db, (practice, by), session, (None, act), (now, now), true).await
}

async fn insert(
    db: &mut SqliteConnection,
    (practice, (instructor, device)): (PracticeId, By),
    session: SessionId,
    (key, act): (Option<&str>, &Act),
    (acted_at, received_at): (Moment, Moment),
    applied: bool,
) -> sqlx::Result<()> {
    let (family, thing, act) = (act.family(), act.thing(), Json(act));
    sqlx::query!(
        "INSERT INTO session_act
             (practice_id, session_id, family_id, key, thing, act, acted_at, received_at, applied, instructor_id, device)
         SELECT practice_id, id, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?10,
             coalesce((SELECT name FROM device WHERE id = ?11 AND practice_id = ?8), '') FROM session WHERE practice_id = ?8 AND id = ?9
             AND (?1 IS NULL OR EXISTS (SELECT 1 FROM expected WHERE session_id = session.id AND family_id = ?1))",
        family,
        key,
        thing,
        act,
        acted_at,
        received_at,
        applied,
        practice,
        session,
        instructor,
        device
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Everything that was done in a session, by its own time.
pub async fn all(db: &mut SqliteConnection, practice: PracticeId, session: SessionId) -> sqlx::Result<Vec<Noted>> {
    let rows = sqlx::query!(
        "SELECT act, acted_at, applied AS 'applied!: bool', concat_ws(', ', instructor.name, nullif(device, '')) AS 'by!: String'
         FROM session_act LEFT JOIN instructor ON instructor.id = session_act.instructor_id
         WHERE session_act.practice_id = ? AND session_id = ? ORDER BY acted_at, session_act.id",
        practice,
        session
    )
    .fetch_all(db)
    .await?;
    let noted = rows.into_iter().map(|row| Noted {
        past: Past { act: row.act.0, at: row.acted_at },
        overtaken: !row.applied,
        by: row.by,
    });
    Ok(noted.collect())
}

/// What was done in a session and was not overtaken when it came, by its own time.
pub async fn history(db: &mut SqliteConnection, practice: PracticeId, session: SessionId) -> sqlx::Result<Vec<Past>> {
    Ok(not_overtaken(all(db, practice, session).await?))
}

/// Leaves a step for next time, or takes it back in. Forms that show the old steps are stale after that.
pub async fn leave_out(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    step: &Key,
    left_out: bool,
) -> sqlx::Result<()> {
    let changed = if !left_out {
        sqlx::query!(
            "DELETE FROM left_out WHERE practice_id = ? AND session_id = ? AND step = ?",
            practice,
            session,
            step
        )
        .execute(&mut *db)
        .await?
    } else {
        sqlx::query!(
            "INSERT INTO left_out (session_id, practice_id, step)
             SELECT id, practice_id, ? FROM session WHERE practice_id = ? AND id = ? ON CONFLICT DO NOTHING",
            step,
            practice,
            session
        )
        .execute(&mut *db)
        .await?
    };
    if changed.rows_affected() > 0 {
        sqlx::query!("UPDATE session SET revision = revision + 1 WHERE practice_id = ? AND id = ?", practice, session)
            .execute(db)
            .await?;
    }
    Ok(())
}
