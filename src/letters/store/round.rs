//! Out of the outbox: what the worker does with each letter, step by step.

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::calendar::{Day, Moment, TimeOfDay, Zone};
use crate::ids::{ClassId, LetterId, PracticeId, SessionId};
use crate::letters::model::{Content, Letter, MOST_TRIES, State, pause_after};
use crate::letters::store::Row;

/// The letters that are due, the longest waiting first: whole, to be written anew; of every practice.
pub async fn due(db: &mut SqliteConnection, now: Moment, most: u32, unwritten: bool) -> sqlx::Result<Vec<Letter>> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, practice_id, class_id, family_id, session_id, kind, reason, state, made_at, due_at, state_at, tries,
             problem, content AS 'content: Json<Content>'
         FROM letter WHERE state = 'waiting' AND due_at <= ? AND (content IS NULL OR NOT ?)
         ORDER BY due_at, id LIMIT ?",
        now,
        unwritten,
        most
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Letter::from).collect())
}

/// Writes down what a waiting letter says.
pub async fn write(db: &mut SqliteConnection, letter: LetterId, content: &Content) -> sqlx::Result<()> {
    let content = Json(content);
    sqlx::query!("UPDATE letter SET content = ? WHERE id = ? AND state = 'waiting'", content, letter)
        .execute(db)
        .await?;
    Ok(())
}

/// Takes a letter to hand it to the mail server; tells whether it was there to be taken.
pub async fn claim(db: &mut SqliteConnection, letter: LetterId, now: Moment) -> sqlx::Result<bool> {
    let claimed = sqlx::query!(
        "UPDATE letter SET state = 'sending', state_at = ?, tries = tries + 1
         WHERE id = ? AND state = 'waiting' AND content IS NOT NULL",
        now,
        letter
    )
    .execute(db)
    .await?;
    Ok(claimed.rows_affected() == 1)
}

/// Notes that the mail server has taken a letter.
pub async fn sent(db: &mut SqliteConnection, letter: LetterId, now: Moment) -> sqlx::Result<()> {
    stands(db, letter, State::Sent, "", now).await
}

/// Why a try came to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// The mail server will not take it, however often it is asked.
    Refused,
    /// It may take it later.
    NotNow,
}

/// Notes a try that came to nothing: the letter waits for the next, or has failed after the last.
pub async fn failed(
    db: &mut SqliteConnection,
    letter: LetterId,
    (tried, problem): (Tried, &str),
    now: Moment,
) -> sqlx::Result<()> {
    let tries = sqlx::query_scalar!("SELECT tries FROM letter WHERE id = ?", letter).fetch_one(&mut *db).await?;
    if tried == Tried::Refused || tries >= MOST_TRIES {
        return stands(db, letter, State::Failed, problem, now).await;
    }
    let due = now.plus_seconds(pause_after(tries));
    sqlx::query!(
        "UPDATE letter SET state = 'waiting', state_at = ?, due_at = ?, problem = ? WHERE id = ? AND state = 'sending'",
        now,
        due,
        problem,
        letter
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Holds a letter that would be due.
pub async fn hold(db: &mut SqliteConnection, letter: LetterId, why: &str, now: Moment) -> sqlx::Result<()> {
    stands(db, letter, State::Held, why, now).await
}

/// Withdraws a letter that is no longer true.
pub async fn withdraw(db: &mut SqliteConnection, letter: LetterId, why: &str, now: Moment) -> sqlx::Result<()> {
    stands(db, letter, State::Withdrawn, why, now).await
}

async fn stands(
    db: &mut SqliteConnection,
    letter: LetterId,
    state: State,
    problem: &str,
    now: Moment,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE letter SET state = ?, state_at = ?, problem = ? WHERE id = ? AND state IN ('waiting', 'sending')",
        state,
        now,
        problem,
        letter
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Lets the letters wait again that were being sent when the program ended. The mail server may have taken one; it gets
/// the same letter under the same Message-ID.
pub async fn reclaim(db: &mut SqliteConnection, now: Moment) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE letter SET state = 'waiting', state_at = ?, due_at = min(due_at, ?) WHERE state = 'sending'",
        now,
        now
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Withdraws the letters that would tell nothing any more.
pub async fn end_old(db: &mut SqliteConnection, now: Moment) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE letter SET state = 'withdrawn', state_at = ?1, problem = 'Its time was over before it could go.'
         WHERE state IN ('waiting', 'failed', 'held') AND ends_at <= ?1",
        now
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Forgets the texts of letters that have been done with since before this moment.
pub async fn forget(db: &mut SqliteConnection, before: Moment) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE letter SET content = NULL
         WHERE content IS NOT NULL AND state NOT IN ('waiting', 'sending') AND state_at < ?",
        before
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A session that families may have to be reminded of.
#[derive(Clone, Debug)]
pub struct ToRemind {
    /// Whose it is.
    pub practice: PracticeId,
    /// Of which class.
    pub class: ClassId,
    /// Which session.
    pub session: SessionId,
    /// Its day.
    pub day: Day,
    /// When it starts.
    pub starts: TimeOfDay,
    /// The zone of its times.
    pub zone: Zone,
}

/// The sessions between two days for which nobody was reminded yet, of every practice.
pub async fn to_remind(db: &mut SqliteConnection, (from, to): (Day, Day)) -> sqlx::Result<Vec<ToRemind>> {
    sqlx::query_as!(
        ToRemind,
        "SELECT session.practice_id AS practice, session.class_id AS class, session.id AS session, day, starts, class.zone
         FROM session JOIN class ON class.id = session.class_id
         WHERE taught_at IS NULL AND day BETWEEN ? AND ? AND reminded_day IS NOT day ORDER BY session.id",
        from,
        to
    )
    .fetch_all(db)
    .await
}

/// A day for which an instructor has no list yet: her first session on it.
#[derive(Clone, Debug)]
pub struct ToList {
    /// Whose it is.
    pub practice: PracticeId,
    /// The class of that session.
    pub class: ClassId,
    /// The day.
    pub day: Day,
    /// When it starts.
    pub starts: TimeOfDay,
    /// The zone of its times.
    pub zone: Zone,
}

/// The days between two days on which an instructor teaches and has no list yet, of every practice.
pub async fn to_list(db: &mut SqliteConnection, (from, to): (Day, Day)) -> sqlx::Result<Vec<ToList>> {
    // With min(), SQLite takes the other columns from the row that holds it.
    sqlx::query_as!(
        ToList,
        "SELECT session.practice_id AS 'practice!: PracticeId', session.class_id AS 'class!: ClassId', day AS 'day!: Day',
             min(starts) AS 'starts!: TimeOfDay', class.zone AS 'zone!: Zone'
         FROM session JOIN class ON class.id = session.class_id
         WHERE taught_at IS NULL AND day BETWEEN ? AND ? AND NOT EXISTS (
             SELECT 1 FROM letter JOIN class AS listed ON listed.id = letter.class_id
             WHERE letter.practice_id = session.practice_id AND letter.kind = 'morning' AND letter.reason = session.day
               AND listed.instructor_id = class.instructor_id)
         GROUP BY session.practice_id, class.instructor_id, day ORDER BY session.class_id",
        from,
        to
    )
    .fetch_all(db)
    .await
}
