//! Every statement on what happened in a session.

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::calendar::{Day, Moment, Zone};
use crate::classes::model::{Meeting, Venue};
use crate::curriculum::model::Key;
use crate::ids::{ClassId, PracticeId, SessionId};
use crate::plans::model::Week;
use crate::sessions::model::{Session, SessionNote};
use crate::text::Name;

/// The session of a week.
pub async fn session(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    week: u32,
) -> sqlx::Result<Option<Session>> {
    let row = sqlx::query!(
        "SELECT session.id, session.week, session.day, session.starts,
             course_plan.content ->> ('$.weeks[' || (session.week - 1) || '].minutes') AS 'minutes!: u32',
             session.taught_at, session.note, session.revision
         FROM session JOIN class ON class.id = session.class_id JOIN course_plan ON course_plan.id = class.plan_id
         WHERE session.practice_id = ? AND session.class_id = ? AND session.week = ?",
        practice,
        class,
        week
    )
    .fetch_optional(&mut *db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let left_out = sqlx::query_scalar!(
        "SELECT step FROM left_out WHERE practice_id = ? AND session_id = ? ORDER BY step",
        practice,
        row.id
    )
    .fetch_all(db)
    .await?;
    let meeting = Meeting {
        id: row.id,
        week: row.week,
        day: row.day,
        starts: row.starts,
        minutes: row.minutes,
        taught_at: row.taught_at,
    };
    Ok(Some(Session { meeting, note: row.note, revision: row.revision, left_out }))
}

/// Saves note and steps, if the revision is still this one; tells whether it did.
pub async fn save(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    revision: i64,
    note: &SessionNote,
    left_out: &[Key],
) -> sqlx::Result<bool> {
    if !claim(db, practice, session, revision).await? {
        return Ok(false);
    }
    sqlx::query!("UPDATE session SET note = ? WHERE practice_id = ? AND id = ?", note, practice, session)
        .execute(&mut *db)
        .await?;
    sqlx::query!("DELETE FROM left_out WHERE practice_id = ? AND session_id = ?", practice, session)
        .execute(&mut *db)
        .await?;
    for step in left_out {
        sqlx::query!("INSERT INTO left_out (session_id, practice_id, step) VALUES (?, ?, ?)", session, practice, step)
            .execute(&mut *db)
            .await?;
    }
    Ok(true)
}

/// Takes the turn to change a session, if its revision is still this one; tells whether it did.
pub async fn claim(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    revision: i64,
) -> sqlx::Result<bool> {
    let claimed = sqlx::query!(
        "UPDATE session SET revision = revision + 1 WHERE practice_id = ? AND id = ? AND revision = ?",
        practice,
        session,
        revision
    )
    .execute(db)
    .await?;
    Ok(claimed.rows_affected() == 1)
}

/// Marks a session as taught, with what was. One that is marked already keeps its moment.
pub async fn mark_taught(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    taught: &Week,
    now: Moment,
) -> sqlx::Result<()> {
    let taught = Json(taught);
    sqlx::query!(
        "UPDATE session SET taught_at = coalesce(taught_at, ?), taught = ? WHERE practice_id = ? AND id = ?",
        now,
        taught,
        practice,
        session
    )
    .execute(&mut *db)
    .await?;
    crate::letters::store::post_sheets(db, practice, session, now).await
}

/// Takes the mark back: the sheet is closed again.
pub async fn reopen(db: &mut SqliteConnection, practice: PracticeId, session: SessionId) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE session SET taught_at = NULL, taught = NULL WHERE practice_id = ? AND id = ?",
        practice,
        session
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A session that was taught.
#[derive(Clone, Debug)]
pub struct Taught {
    /// Its week of the course.
    pub week: u32,
    /// Its day.
    pub day: Day,
    /// What was taught.
    pub taught: Week,
}

/// The sessions of a class that were taught, in the order in which they were held.
pub async fn taught(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<Vec<Taught>> {
    let rows = sqlx::query!(
        "SELECT week, day, taught FROM session
         WHERE practice_id = ? AND class_id = ? AND taught_at IS NOT NULL ORDER BY day",
        practice,
        class
    )
    .fetch_all(db)
    .await?;
    let taught = rows
        .into_iter()
        .filter_map(|row| row.taught.map(|Json(taught)| Taught { week: row.week, day: row.day, taught }));
    Ok(taught.collect())
}

/// A session that still has to be taught, with its class.
#[derive(Clone, Debug)]
pub struct Coming {
    /// Which class.
    pub class_id: ClassId,
    /// What it is called.
    pub class: Name,
    /// Where it meets.
    pub venue: Venue,
    /// The zone of its dates.
    pub zone: Zone,
    /// When it is.
    pub meeting: Meeting,
    /// How many weeks the course has.
    pub weeks: u32,
    /// How many families it expects.
    pub families: u32,
}

/// The sessions that were not marked as taught and are held until `until`, the earliest first.
pub async fn coming(db: &mut SqliteConnection, practice: PracticeId, until: Day) -> sqlx::Result<Vec<Coming>> {
    let rows = sqlx::query!(
        "SELECT class.id AS 'class_id!', class.name AS class, class.venue, class.zone,
             session.id AS 'id!', session.week, session.day, session.starts, session.taught_at,
             course_plan.content ->> ('$.weeks[' || (session.week - 1) || '].minutes') AS 'minutes!: u32',
             (SELECT count(*) FROM session AS every WHERE every.class_id = class.id) AS 'weeks!: u32',
             (SELECT count(*) FROM family WHERE family.class_id = class.id AND family.state = 'booked'
                 AND session.week BETWEEN family.from_week AND family.until_week)
             + (SELECT count(*) FROM guest WHERE guest.session_id = session.id) AS 'families!: u32'
         FROM session JOIN class ON class.id = session.class_id JOIN course_plan ON course_plan.id = class.plan_id
         WHERE session.practice_id = ? AND session.taught_at IS NULL AND session.day <= ?
         ORDER BY session.day, session.starts, session.id",
        practice,
        until
    )
    .fetch_all(db)
    .await?;
    let coming = rows.into_iter().map(|row| Coming {
        class_id: row.class_id,
        class: row.class,
        venue: row.venue,
        zone: row.zone,
        meeting: Meeting {
            id: row.id,
            week: row.week,
            day: row.day,
            starts: row.starts,
            minutes: row.minutes,
            taught_at: row.taught_at,
        },
        weeks: row.weeks,
        families: row.families,
    });
    Ok(coming.collect())
}
