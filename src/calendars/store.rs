//! Every statement on sessions as an instructor's calendar has them, and on the feed that it follows.

use sqlx::SqliteConnection;

use crate::calendar::{Day, Moment, Zone};
use crate::calendars::model::{Appointment, Gone};
use crate::calendars::teaching::Teaching;
use crate::ids::{ClassId, InstructorId, PracticeId, SessionId};
use crate::text::Name;

/// Which sessions are read: those of one class, or those of the classes that somebody teaches.
#[derive(Clone, Copy, Debug)]
pub enum Which {
    /// Of this class.
    Class(ClassId),
    /// Of her classes.
    Instructor(InstructorId),
}

impl Which {
    fn parts(self) -> (Option<ClassId>, Option<InstructorId>) {
        match self {
            Self::Class(class) => (Some(class), None),
            Self::Instructor(instructor) => (None, Some(instructor)),
        }
    }
}

/// The sessions from `since` on, the earliest first.
pub async fn sessions(
    db: &mut SqliteConnection,
    practice: PracticeId,
    which: Which,
    since: Day,
) -> sqlx::Result<Vec<Teaching>> {
    let (class, instructor) = which.parts();
    let rows = sqlx::query!(
        "SELECT session.id, session.week, session.day, session.starts, session.taught_at,
             session.sequence AS 'sequence: u32', class.id AS class_id, class.made_at AS 'made_at: Moment',
             class.name AS class, class.venue, class.zone,
             (SELECT count(*) FROM session AS every WHERE every.class_id = class.id) AS 'weeks!: u32',
             course_plan.content ->> ('$.weeks[' || (session.week - 1) || '].minutes') AS 'minutes!: u32'
         FROM class JOIN session ON session.class_id = class.id JOIN course_plan ON course_plan.id = class.plan_id
         WHERE class.practice_id = ? AND (class.id = ? OR class.instructor_id = ?) AND session.day >= ?
         ORDER BY session.day, session.starts, session.id",
        practice,
        class,
        instructor,
        since
    )
    .fetch_all(db)
    .await?;
    let sessions = rows.into_iter().map(|row| Teaching {
        appointment: Appointment {
            session: Some(row.id),
            class_id: row.class_id,
            made_at: row.made_at,
            class: row.class,
            venue: row.venue,
            zone: row.zone,
            week: row.week,
            weeks: row.weeks,
            day: row.day,
            starts: row.starts,
            minutes: row.minutes,
            sequence: row.sequence,
            is_cancelled: false,
        },
        is_taught: row.taught_at.is_some(),
        counts: None,
    });
    Ok(sessions.collect())
}

/// The days from `since` on on which a session was cancelled, since somebody may have noted them by hand. They change
/// when their class does.
pub async fn days_off(
    db: &mut SqliteConnection,
    practice: PracticeId,
    which: Which,
    since: Day,
) -> sqlx::Result<Vec<Appointment>> {
    let (class, instructor) = which.parts();
    let rows = sqlx::query!(
        "SELECT day_off.day, first.starts, class.id AS class_id, class.made_at AS 'made_at: Moment',
             class.name AS class, class.venue, class.zone,
             (SELECT count(*) FROM session AS every WHERE every.class_id = class.id) AS 'weeks!: u32',
             (SELECT max(sequence) FROM session AS every WHERE every.class_id = class.id) AS 'sequence!: u32',
             course_plan.content ->> '$.weeks[0].minutes' AS 'minutes!: u32'
         FROM class JOIN day_off ON day_off.class_id = class.id
             JOIN session AS first ON first.class_id = class.id AND first.week = 1
             JOIN course_plan ON course_plan.id = class.plan_id
         WHERE class.practice_id = ? AND (class.id = ? OR class.instructor_id = ?) AND day_off.day >= ?
             AND day_off.reason = 'cancelled'
         ORDER BY day_off.day, class.id",
        practice,
        class,
        instructor,
        since
    )
    .fetch_all(db)
    .await?;
    let off = rows.into_iter().map(|row| Appointment {
        session: None,
        class_id: row.class_id,
        made_at: row.made_at,
        class: row.class,
        venue: row.venue,
        zone: row.zone,
        week: 1,
        weeks: row.weeks,
        day: row.day,
        starts: row.starts,
        minutes: row.minutes,
        sequence: row.sequence,
        is_cancelled: true,
    });
    Ok(off.collect())
}

/// The sessions of hers that were still to be taught when their class was removed.
pub async fn gone(
    db: &mut SqliteConnection,
    practice: PracticeId,
    instructor: InstructorId,
) -> sqlx::Result<Vec<Gone>> {
    sqlx::query_as!(
        Gone,
        "SELECT session_id AS 'session!: SessionId', class_id AS 'class_id!: ClassId', made_at AS 'made_at!: Moment',
              zone, day, starts, minutes, sequence FROM gone_session
         WHERE practice_id = ? AND instructor_id = ? ORDER BY day, starts, session_id",
        practice,
        instructor
    )
    .fetch_all(db)
    .await
}

/// Forgets what would have been held before `day`: calendars have had their time.
pub async fn forget_gone(db: &mut SqliteConnection, day: Day) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM gone_session WHERE day < ?", day).execute(db).await?;
    Ok(())
}

/// The feed of an instructor.
#[derive(Clone, Debug)]
pub struct Feed {
    /// The hash of the secret word in its address.
    pub token_hash: Vec<u8>,
    /// When this address was made.
    pub made_at: Moment,
}

/// The feed of an instructor, if she has one.
pub async fn feed(
    db: &mut SqliteConnection,
    practice: PracticeId,
    instructor: InstructorId,
) -> sqlx::Result<Option<Feed>> {
    sqlx::query_as!(
        Feed,
        "SELECT token_hash, made_at FROM calendar_feed WHERE practice_id = ? AND instructor_id = ?",
        practice,
        instructor
    )
    .fetch_optional(db)
    .await
}

/// Gives an instructor a feed, in place of the one that she had.
pub async fn set_feed(
    db: &mut SqliteConnection,
    practice: PracticeId,
    instructor: InstructorId,
    token_hash: &[u8],
    now: Moment,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO calendar_feed (instructor_id, practice_id, token_hash, made_at)
         SELECT id, practice_id, ?, ? FROM instructor WHERE practice_id = ? AND id = ?
         ON CONFLICT (instructor_id) DO UPDATE SET token_hash = excluded.token_hash, made_at = excluded.made_at",
        token_hash,
        now,
        practice,
        instructor
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Ends the feed of an instructor; tells whether she had one.
pub async fn end_feed(db: &mut SqliteConnection, practice: PracticeId, instructor: InstructorId) -> sqlx::Result<bool> {
    let ended =
        sqlx::query!("DELETE FROM calendar_feed WHERE practice_id = ? AND instructor_id = ?", practice, instructor)
            .execute(db)
            .await?;
    Ok(ended.rows_affected() == 1)
}

/// Who reads a feed.
#[derive(Clone, Debug)]
pub struct Follower {
    /// Her practice.
    pub practice: PracticeId,
    /// Who teaches.
    pub instructor: InstructorId,
    /// What the practice is called.
    pub practice_name: Name,
    /// Where she is.
    pub zone: Zone,
}

/// Whose feed has this hash. Its secret word is all that a calendar program shows.
pub async fn follower(db: &mut SqliteConnection, token_hash: &[u8]) -> sqlx::Result<Option<Follower>> {
    sqlx::query_as!(
        Follower,
        "SELECT practice.id AS practice, calendar_feed.instructor_id AS instructor, practice.name AS practice_name,
             practice.zone
         FROM calendar_feed JOIN practice ON practice.id = calendar_feed.practice_id
         WHERE calendar_feed.token_hash = ?",
        token_hash
    )
    .fetch_optional(db)
    .await
}
