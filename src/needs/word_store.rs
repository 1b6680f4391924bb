//! Every statement on what families say for a session.

use sqlx::SqliteConnection;

use crate::calendar::{Day, Moment, TimeOfDay};
use crate::ids::{FamilyId, PracticeId, SessionId};
use crate::letters::model::Kind;
use crate::letters::store::{Post, post};
use crate::needs::words::{Line, Said, Word};

/// Keeps what a family says for a session in place of what it said before. A vaccine that it told of stays, and so does
/// its day when it is told of again without one.
pub async fn say(db: &mut SqliteConnection, practice: PracticeId, said: &Said) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO family_word
             (session_id, family_id, practice_id, word, vaccine, vaccine_day, vaccine_time, words, said_at)
         SELECT session.id, family.id, session.practice_id, ?, ?, ?, ?, ?, ? FROM session
         JOIN family ON family.practice_id = session.practice_id
         WHERE session.practice_id = ? AND session.id = ? AND family.id = ?
         ON CONFLICT (session_id, family_id) DO UPDATE SET word = excluded.word,
             vaccine = max(vaccine, excluded.vaccine), words = excluded.words, said_at = excluded.said_at,
             vaccine_time = iif(excluded.vaccine_day IS NULL, vaccine_time, excluded.vaccine_time),
             vaccine_day = coalesce(excluded.vaccine_day, vaccine_day)",
        said.word,
        said.vaccine,
        said.day,
        said.time,
        said.words,
        said.said_at,
        practice,
        said.session,
        said.family
    )
    .execute(&mut *db)
    .await?;
    let kind = match said.word {
        Word::CannotCome => Kind::CannotCome,
        Word::SomethingElse if !said.words.as_ref().is_empty() => Kind::Question,
        _ => return Ok(()),
    };
    post(db, practice, &Post::now(kind, said.family, said.said_at).on(said.session), said.said_at).await?;
    Ok(())
}

/// Takes back that there was a vaccine.
pub async fn no_vaccine(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (session, family): (SessionId, FamilyId),
    now: Moment,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE family_word SET word = iif(word = 'vaccine', 'fine', word), vaccine = 0, vaccine_day = NULL,
             vaccine_time = NULL, said_at = ?
         WHERE practice_id = ? AND session_id = ? AND family_id = ?",
        now,
        practice,
        session,
        family
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Whether a session expects a family.
pub async fn expects(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    family: FamilyId,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        "SELECT EXISTS (SELECT 1 FROM expected JOIN session ON session.id = expected.session_id
             WHERE session.practice_id = ? AND expected.session_id = ? AND expected.family_id = ?) AS 'expects!: bool'",
        practice,
        session,
        family
    )
    .fetch_one(db)
    .await
}

/// What a family said for a session.
pub async fn of_family(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
    family: FamilyId,
) -> sqlx::Result<Option<Said>> {
    sqlx::query_as!(
        Said,
        "SELECT family_id AS family, session_id AS session, word, vaccine, vaccine_day AS day, vaccine_time AS time, words, said_at
         FROM family_word WHERE practice_id = ? AND session_id = ? AND family_id = ?",
        practice,
        session,
        family
    )
    .fetch_optional(db)
    .await
}

/// What the families said whom a session expects: for this session, and of vaccines for any other.
pub async fn of_session(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
) -> sqlx::Result<Vec<Said>> {
    sqlx::query_as!(
        Said,
        "SELECT family_id AS 'family!: FamilyId', session_id AS 'session!: SessionId', word AS 'word!: Word',
             vaccine AS 'vaccine!: bool', vaccine_day AS 'day?: Day', vaccine_time AS 'time?: TimeOfDay', words AS 'words!: Line',
             said_at AS 'said_at!: Moment'
         FROM family_word WHERE practice_id = ? AND (session_id = ? OR vaccine = 1)
           AND family_id IN (SELECT family_id FROM expected WHERE session_id = ?)
         ORDER BY said_at",
        practice,
        session,
        session
    )
    .fetch_all(db)
    .await
}
