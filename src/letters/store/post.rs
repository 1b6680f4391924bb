//! Into the outbox: within the transaction of the change that a letter tells of.

use sqlx::SqliteConnection;

use crate::calendar::{Day, Moment};
use crate::ids::{ClassId, FamilyId, LetterId, PracticeId, SessionId};
use crate::letters::model::{Kind, State};

/// A letter that tells nothing any more after so many days.
const DAYS: i64 = 30;

/// What is to be told to whom.
#[derive(Clone, Debug)]
pub struct Post {
    /// The family that it is about.
    pub family: FamilyId,
    /// The session that it is about.
    pub session: Option<SessionId>,
    /// What is told.
    pub kind: Kind,
    /// What exactly: a family is told of the same thing once.
    pub reason: String,
    /// When it goes at the earliest.
    pub due: Moment,
    /// When it would tell nothing any more.
    pub ends: Moment,
}

impl Post {
    /// A letter on a change at this moment: to go at once, and told once for this moment.
    pub fn now(kind: Kind, family: FamilyId, now: Moment) -> Self {
        let ends = now.plus_seconds(DAYS * 24 * 60 * 60);
        Self { family, session: None, kind, reason: now.to_string(), due: now, ends }
    }

    /// The same on a session.
    pub fn on(self, session: SessionId) -> Self {
        Self { session: Some(session), ..self }
    }
}

/// Posts a letter and tells its id; nothing when its kind is switched off for the practice or the class, or the same was
/// told already.
pub async fn post(
    db: &mut SqliteConnection,
    practice: PracticeId,
    post: &Post,
    now: Moment,
) -> sqlx::Result<Option<LetterId>> {
    sqlx::query_scalar!(
        "INSERT INTO letter
             (practice_id, class_id, family_id, session_id, kind, reason, state, made_at, due_at, ends_at, state_at)
         SELECT family.practice_id, family.class_id, family.id, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?7 FROM family
         WHERE family.practice_id = ?1 AND family.id = ?2
           AND NOT EXISTS (SELECT 1 FROM letter_choice
               WHERE letter_choice.practice_id = ?1 AND letter_choice.kind = ?4 AND is_off = 1)
           AND NOT EXISTS (SELECT 1 FROM class_letter_off
               WHERE class_letter_off.class_id = family.class_id AND class_letter_off.kind = ?4)
         ON CONFLICT DO NOTHING RETURNING id AS 'id!: LetterId'",
        practice,
        post.family,
        post.session,
        post.kind,
        post.reason,
        State::Waiting,
        now,
        post.due,
        post.ends
    )
    .fetch_optional(db)
    .await
}

/// Posts the same to every booked family of a class that comes in `from_week` or later.
pub async fn post_to_class(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (class, from_week): (ClassId, u32),
    (kind, reason): (Kind, &str),
    now: Moment,
) -> sqlx::Result<()> {
    let families = sqlx::query_scalar!(
        "SELECT id FROM family WHERE practice_id = ? AND class_id = ? AND state = 'booked' AND until_week >= ? ORDER BY id",
        practice,
        class,
        from_week
    )
    .fetch_all(&mut *db)
    .await?;
    for family in families {
        let told = Post { reason: reason.to_owned(), ..Post::now(kind, family, now) };
        post(db, practice, &told, now).await?;
    }
    Ok(())
}

/// Reminds every family that a session expects on this day, once for the day; who comes to another session instead is not.
pub async fn post_reminders(
    db: &mut SqliteConnection,
    (practice, session, day): (PracticeId, SessionId, Day),
    (now, starts): (Moment, Moment),
) -> sqlx::Result<()> {
    let families = sqlx::query_scalar!(
        "SELECT DISTINCT expected.family_id AS 'family!: FamilyId' FROM expected
         JOIN session ON session.id = expected.session_id JOIN family ON family.id = expected.family_id
         WHERE session.practice_id = ?1 AND session.id = ?2 AND family.state = 'booked' AND NOT EXISTS (
             SELECT 1 FROM guest WHERE guest.instead_of = ?2 AND guest.family_id = expected.family_id)
         ORDER BY expected.family_id",
        practice,
        session
    )
    .fetch_all(&mut *db)
    .await?;
    for family in families {
        let reminder = Post::now(Kind::Reminder, family, now).on(session);
        let reason = format!("session {session} on {day}");
        post(db, practice, &Post { reason, ends: starts, ..reminder }, now).await?;
    }
    sqlx::query!("UPDATE session SET reminded_day = ? WHERE practice_id = ? AND id = ?", day, practice, session)
        .execute(db)
        .await?;
    Ok(())
}

/// Posts the list of a day to the instructor of a class, once a day.
pub async fn post_morning(
    db: &mut SqliteConnection,
    (practice, class): (PracticeId, ClassId),
    day: Day,
    (now, ends): (Moment, Moment),
) -> sqlx::Result<()> {
    let kind = Kind::Morning;
    let reason = day.to_string();
    sqlx::query!(
        "INSERT INTO letter (practice_id, class_id, kind, reason, state, made_at, due_at, ends_at, state_at)
         SELECT class.practice_id, class.id, ?3, ?4, 'waiting', ?5, ?5, ?6, ?5 FROM class
         WHERE class.practice_id = ?1 AND class.id = ?2
           AND NOT EXISTS (SELECT 1 FROM letter_choice
               WHERE letter_choice.practice_id = ?1 AND letter_choice.kind = ?3 AND is_off = 1)
           AND NOT EXISTS (SELECT 1 FROM class_letter_off WHERE class_id = class.id AND class_letter_off.kind = ?3)
         ON CONFLICT DO NOTHING",
        practice,
        class,
        kind,
        reason,
        now,
        ends
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Sheets open a while after the session was marked as taught, so that a slip can be taken back unseen.
const SHEET_AFTER: i64 = 15 * 60;
/// The questions on the course come some days after its end.
const FEEDBACK_AFTER: i64 = 2 * 24 * 60 * 60;

/// Tells the families of a session that its sheet can be read; those for whom it was the last, that the course is over,
/// and some days later the questions on it.
pub async fn post_sheets(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    now: Moment,
) -> sqlx::Result<()> {
    let families = sqlx::query!(
        "SELECT DISTINCT expected.family_id AS 'family!: FamilyId', session.week >= min(family.until_week,
             (SELECT max(week) FROM session AS every WHERE every.class_id = session.class_id)) AS 'is_last!: bool'
         FROM expected JOIN session ON session.id = expected.session_id JOIN family ON family.id = expected.family_id
         WHERE session.practice_id = ?1 AND session.id = ?2 AND family.state = 'booked'
           AND family.class_id = session.class_id AND NOT EXISTS (
             SELECT 1 FROM guest WHERE guest.instead_of = ?2 AND guest.family_id = expected.family_id)
         ORDER BY expected.family_id",
        practice,
        session
    )
    .fetch_all(&mut *db)
    .await?;
    for row in families {
        let kind = if row.is_last { Kind::End } else { Kind::Sheet };
        let told = Post { reason: format!("session {session}"), ..Post::now(kind, row.family, now).on(session) };
        post(db, practice, &Post { due: now.plus_seconds(SHEET_AFTER), ..told.clone() }, now).await?;
        if row.is_last {
            let asked = Post { kind: Kind::Feedback, due: now.plus_seconds(FEEDBACK_AFTER), ..told };
            post(db, practice, &asked, now).await?;
        }
    }
    Ok(())
}
