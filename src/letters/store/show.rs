//! The outbox as the instructor sees it, and what she chooses.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::calendar::{Moment, Zone};
use crate::ids::{ClassId, FamilyId, LetterId, PracticeId};
use crate::letters::model::{Content, Kind, Letter, OwnWords, State};
use crate::letters::store::Row;
use crate::text::Name;

/// Lists hold so many letters at most.
const MOST: u32 = 200;

/// One line of a list of letters.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Which letter.
    pub id: LetterId,
    /// What it tells.
    pub kind: Kind,
    /// Where it stands.
    pub state: State,
    /// Since when.
    pub state_at: Moment,
    /// When it goes at the earliest.
    pub due_at: Moment,
    /// How often it was handed to the mail server.
    pub tries: u32,
    /// Why it did not go.
    pub problem: String,
    /// The class that it is about.
    pub class_id: ClassId,
    /// What that is called.
    pub class: Name,
    /// The zone of its times.
    pub zone: Zone,
    /// The family that it is about.
    pub family_id: Option<FamilyId>,
    /// The names of its adults, or of its babies where no adult has one; empty for the list of a morning.
    pub about: String,
}

/// Which letters a list holds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    /// Of one class.
    pub class: Option<ClassId>,
    /// Of one family.
    pub family: Option<FamilyId>,
    /// In one state.
    pub state: Option<State>,
}

/// Letters of a practice: those that want something of the instructor first, then the latest.
pub async fn list(db: &mut SqliteConnection, practice: PracticeId, wanted: Wanted) -> sqlx::Result<Vec<Listed>> {
    sqlx::query_as!(
        Listed,
        "SELECT letter.id, kind, letter.state, letter.state_at, due_at, tries, problem, letter.class_id,
             class.name AS class, class.zone, letter.family_id,
             coalesce((SELECT group_concat(name, ' and ') FROM adult WHERE adult.family_id = letter.family_id AND name <> ''),
                 (SELECT group_concat(name, ' and ') FROM baby WHERE baby.family_id = letter.family_id), '') AS 'about!: String'
         FROM letter JOIN class ON class.id = letter.class_id
         WHERE letter.practice_id = ?1 AND (?2 IS NULL OR letter.class_id = ?2) AND (?3 IS NULL OR letter.family_id = ?3)
           AND (?4 IS NULL OR letter.state = ?4)
         ORDER BY letter.state NOT IN ('failed', 'held'), letter.state_at DESC, letter.id DESC LIMIT ?5",
        practice,
        wanted.class,
        wanted.family,
        wanted.state,
        MOST
    )
    .fetch_all(db)
    .await
}

/// How many letters of a practice stand in each state.
pub async fn counts(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<BTreeMap<State, u32>> {
    let rows = sqlx::query!(
        "SELECT state, count(*) AS 'letters!: u32' FROM letter WHERE practice_id = ? GROUP BY state",
        practice
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.state, row.letters)).collect())
}

/// Letters that want something of the instructor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stuck {
    /// How many did not go, however often it was tried.
    pub failed: u32,
    /// How many should have gone by now and wait.
    pub overdue: u32,
}

/// How many letters of a practice failed or are overdue.
pub async fn stuck(db: &mut SqliteConnection, practice: PracticeId, now: Moment) -> sqlx::Result<Stuck> {
    sqlx::query_as!(
        Stuck,
        "SELECT count(*) FILTER (WHERE state = 'failed') AS 'failed!: u32',
             count(*) FILTER (WHERE state = 'waiting' AND due_at <= ?2) AS 'overdue!: u32'
         FROM letter WHERE practice_id = ?1 AND state IN ('failed', 'waiting')",
        practice,
        now
    )
    .fetch_one(db)
    .await
}

/// One letter of a practice.
pub async fn letter(db: &mut SqliteConnection, practice: PracticeId, letter: LetterId) -> sqlx::Result<Option<Letter>> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, practice_id, class_id, family_id, session_id, kind, reason, state, made_at, due_at, state_at, tries,
             problem, content AS 'content: Json<Content>'
         FROM letter WHERE practice_id = ? AND id = ?",
        practice,
        letter
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(Letter::from))
}

/// Brings a letter from one of the states that are open into another; tells whether it stood there. One that is to wait
/// again is tried ten times again.
pub async fn set_state(
    db: &mut SqliteConnection,
    practice: PracticeId,
    letter: LetterId,
    state: State,
    now: Moment,
) -> sqlx::Result<bool> {
    let set = sqlx::query!(
        "UPDATE letter SET state = ?1, state_at = ?2, problem = '', tries = iif(?1 = 'waiting', 0, tries),
             due_at = iif(?1 = 'waiting', ?2, due_at)
         WHERE practice_id = ?3 AND id = ?4 AND state IN ('waiting', 'failed', 'held')",
        state,
        now,
        practice,
        letter
    )
    .execute(db)
    .await?;
    Ok(set.rows_affected() == 1)
}

/// What an instructor chose for her letters.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// The kinds that are switched off for the whole practice.
    pub off: BTreeSet<Kind>,
    /// Her own words, by kind.
    pub words: BTreeMap<Kind, OwnWords>,
}

/// What is chosen in a practice.
pub async fn choices(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Choices> {
    let rows = sqlx::query!("SELECT kind, is_off, words FROM letter_choice WHERE practice_id = ?", practice)
        .fetch_all(db)
        .await?;
    let mut choices = Choices::default();
    for row in rows {
        if row.is_off {
            choices.off.insert(row.kind);
        }
        choices.words.insert(row.kind, row.words);
    }
    Ok(choices)
}

/// Sets what is chosen for a kind of letter.
pub async fn set_choice(
    db: &mut SqliteConnection,
    practice: PracticeId,
    kind: Kind,
    (is_off, words): (bool, &OwnWords),
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO letter_choice (practice_id, kind, is_off, words) VALUES (?, ?, ?, ?)
         ON CONFLICT (practice_id, kind) DO UPDATE SET is_off = excluded.is_off, words = excluded.words",
        practice,
        kind,
        is_off,
        words
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The kinds that a class does not send.
pub async fn class_off(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
) -> sqlx::Result<BTreeSet<Kind>> {
    let kinds = sqlx::query_scalar!(
        "SELECT kind FROM class_letter_off WHERE practice_id = ? AND class_id = ?",
        practice,
        class
    )
    .fetch_all(db)
    .await?;
    Ok(kinds.into_iter().collect())
}

/// Sets the kinds that a class does not send.
pub async fn set_class_off(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    off: &BTreeSet<Kind>,
) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM class_letter_off WHERE practice_id = ? AND class_id = ?", practice, class)
        .execute(&mut *db)
        .await?;
    for kind in off {
        sqlx::query!(
            "INSERT INTO class_letter_off (class_id, kind, practice_id)
             SELECT id, ?, practice_id FROM class WHERE practice_id = ? AND id = ?",
            kind,
            practice,
            class
        )
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// Who may have letters just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped {
    /// Whether the letters of the class are stopped.
    pub class: bool,
    /// Whether the letters to the family are.
    pub family: bool,
    /// Whether the family wants letters on its booking only.
    pub unwanted: bool,
}

/// Whether letters are stopped for a class, and for a family where one is asked about.
pub async fn stopped(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (class, family): (ClassId, Option<FamilyId>),
) -> sqlx::Result<Stopped> {
    sqlx::query_as!(
        Stopped,
        "SELECT stops_letters AS 'class!: bool', coalesce((SELECT family.stops_letters FROM family
             WHERE family.practice_id = ?1 AND family.id = ?3), 0) AS 'family!: bool',
             coalesce((SELECT family.booking_letters_only FROM family
             WHERE family.practice_id = ?1 AND family.id = ?3), 0) AS 'unwanted!: bool'
         FROM class WHERE practice_id = ?1 AND id = ?2",
        practice,
        class,
        family
    )
    .fetch_optional(db)
    .await
    .map(|stopped| stopped.unwrap_or(Stopped { class: true, family: true, unwanted: true }))
}

/// Stops the letters of a class, or lets them go again, and with them those that were held.
pub async fn stop_class(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    (stops, now): (bool, Moment),
) -> sqlx::Result<()> {
    sqlx::query!("UPDATE class SET stops_letters = ? WHERE practice_id = ? AND id = ?", stops, practice, class)
        .execute(&mut *db)
        .await?;
    if stops { Ok(()) } else { release(db, practice, (Some(class), None), now).await }
}

/// Lets the letters go that were held for a class or a family.
async fn release(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (class, family): (Option<ClassId>, Option<FamilyId>),
    now: Moment,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE letter SET state = 'waiting', state_at = ?1, due_at = ?1, problem = ''
         WHERE practice_id = ?2 AND (class_id = ?3 OR family_id = ?4) AND state = 'held'",
        now,
        practice,
        class,
        family
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Sets whether a family wants letters on its booking only.
pub async fn set_booking_only(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    only: bool,
) -> sqlx::Result<()> {
    sqlx::query!("UPDATE family SET booking_letters_only = ? WHERE practice_id = ? AND id = ?", only, practice, family)
        .execute(db)
        .await?;
    Ok(())
}

/// Stops the letters to a family, or lets them go again, and with them those that were held.
pub async fn stop_family(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    (stops, now): (bool, Moment),
) -> sqlx::Result<()> {
    sqlx::query!("UPDATE family SET stops_letters = ? WHERE practice_id = ? AND id = ?", stops, practice, family)
        .execute(&mut *db)
        .await?;
    if stops { Ok(()) } else { release(db, practice, (None, Some(family)), now).await }
}
