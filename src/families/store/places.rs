//! Every statement on the places of a class: who gets one, who gives one back.

use sqlx::SqliteConnection;

use crate::calendar::Moment;
use crate::families::booking::{Consents, Open, State};
use crate::families::model::{Entry, LAST_WEEK};
use crate::families::store::{add_people, circle, told};
use crate::ids::{ClassId, FamilyId, PracticeId};

/// Who gives the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The instructor: any place of the class.
    Instructor,
    /// The family itself: not those that are kept back. It stands as asked or booked; or as waiting, for which there is
    /// always room, at the end of the line.
    Family(State),
}

/// Gives a family a place in each of its weeks. Seeing that there is one and taking it are a single statement; nothing
/// is written, and nothing given back, when a week is full or the class another practice's.
pub async fn add(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    (by, entry, consents): (By, &Entry, Consents),
    token: &str,
    now: Moment,
) -> sqlx::Result<Option<FamilyId>> {
    let (state, online) = match by {
        By::Instructor => (State::Booked, false),
        By::Family(state) => (state, true),
    };
    let until_week = entry.until_week.unwrap_or(LAST_WEEK);
    let babies = i64::try_from(entry.babies.len()).unwrap_or(1);
    let id = sqlx::query_scalar!(
        "INSERT INTO family (practice_id, class_id, from_week, until_week, places, state, state_at, waits_since,
             photos, letters, shares, note, sheet_token, made_at, language, second_language)
         SELECT class.practice_id, class.id, ?1, ?2, iif(class.place_for = 'baby', ?3, 1), ?4, ?5,
             iif(?4 = 'waiting', ?5, NULL), ?6, ?7, ?8, ?9, ?10, ?5, ?14, ?15
         FROM class WHERE class.practice_id = ?11 AND class.id = ?12 AND (?4 = 'waiting' OR NOT EXISTS (
             SELECT 1 FROM room WHERE room.class_id = class.id AND room.week BETWEEN ?1 AND ?2
                 AND iif(?13, room.open, room.places) < iif(class.place_for = 'baby', ?3, 1)))
         RETURNING id AS 'id!: FamilyId'",
        entry.from_week,
        until_week,
        babies,
        state,
        now,
        consents.photos,
        consents.letters,
        consents.shares,
        entry.note,
        token,
        practice,
        class,
        online,
        entry.reads.first,
        entry.reads.second
    )
    .fetch_optional(&mut *db)
    .await?;
    if let Some(id) = id {
        add_people(db, practice, id, entry).await?;
    }
    Ok(id)
}

/// The places that each week of a class has left, whoever gives them.
pub async fn room(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<Open> {
    let rows = sqlx::query!(
        "SELECT room.week AS 'week!: u32', room.places AS 'places!: i64' FROM room
         JOIN class ON class.id = room.class_id WHERE class.practice_id = ? AND class.id = ?",
        practice,
        class
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.week, row.places)).collect())
}

/// Whether the class of a family has more places taken than it has, in some week of that family.
pub async fn is_over_full(db: &mut SqliteConnection, practice: PracticeId, family: FamilyId) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        "SELECT EXISTS (SELECT 1 FROM family JOIN room ON room.class_id = family.class_id
             WHERE family.practice_id = ? AND family.id = ? AND family.state IN ('asked', 'offered', 'booked')
               AND room.week BETWEEN family.from_week AND family.until_week AND room.places < 0) AS 'full!: bool'",
        practice,
        family
    )
    .fetch_one(db)
    .await
}

/// Books a family that asked, waits or was offered a place, if there is room in its weeks; tells whether it did.
pub async fn book(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    now: Moment,
) -> sqlx::Result<bool> {
    let booked = sqlx::query!(
        "UPDATE family SET state = 'booked', offered_until = NULL, state_at = ?
         WHERE practice_id = ? AND id = ? AND (state IN ('asked', 'offered') OR (
             state IN ('waiting', 'given back', 'ended') AND NOT EXISTS (
                 SELECT 1 FROM room WHERE room.class_id = family.class_id
                     AND room.week BETWEEN family.from_week AND family.until_week AND room.places < family.places)))",
        now,
        practice,
        family
    )
    .execute(&mut *db)
    .await?;
    if booked.rows_affected() == 1 {
        told::family(db, practice, family, State::Booked, now).await?;
    }
    Ok(booked.rows_affected() == 1)
}

/// Lets a family go from `until_week` on: the weeks that it was there for stay its own; the rest of its places are free.
pub async fn leave(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    (state, until_week): (State, u32),
    now: Moment,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE family SET state = ?, until_week = min(until_week, ?), offered_until = NULL, waits_since = NULL,
             state_at = ?, revision = revision + 1
         WHERE practice_id = ? AND id = ?",
        state,
        until_week,
        now,
        practice,
        family
    )
    .execute(&mut *db)
    .await?;
    // What was planned for it ahead is off as well.
    sqlx::query!(
        "DELETE FROM guest WHERE practice_id = ? AND family_id = ?
             AND session_id IN (SELECT id FROM session WHERE taught_at IS NULL)",
        practice,
        family
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Sets what a family said yes to.
pub async fn set_consents(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    consents: Consents,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE family SET photos = ?, letters = ? WHERE practice_id = ? AND id = ?",
        consents.photos,
        consents.letters,
        practice,
        family
    )
    .execute(&mut *db)
    .await?;
    circle::answer(db, practice, family, consents.shares).await
}

/// Counts anew what each family of a class takes, after the class changed what a place is for; tells whether all fit.
pub async fn recount(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<bool> {
    sqlx::query!(
        "UPDATE family SET places = iif((SELECT place_for FROM class WHERE class.id = family.class_id) = 'baby',
             max(1, (SELECT count(*) FROM baby WHERE baby.family_id = family.id)), 1)
         WHERE practice_id = ? AND class_id = ?",
        practice,
        class
    )
    .execute(&mut *db)
    .await?;
    sqlx::query_scalar!(
        "SELECT NOT EXISTS (SELECT 1 FROM room WHERE class_id = ? AND places < 0) AS 'fits!: bool'",
        class
    )
    .fetch_one(db)
    .await
}

/// Whether a family of these people has an open booking in a class already: the same e-mail and the same baby.
pub async fn is_known(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    entry: &Entry,
) -> sqlx::Result<bool> {
    for adult in entry.adults.iter().filter_map(|adult| adult.email.as_ref()) {
        for baby in &entry.babies {
            let known = sqlx::query_scalar!(
                "SELECT EXISTS (SELECT 1 FROM family JOIN adult ON adult.family_id = family.id
                     JOIN baby ON baby.family_id = family.id
                     WHERE family.practice_id = ? AND family.class_id = ?
                       AND family.state IN ('asked', 'waiting', 'offered', 'booked')
                       AND adult.email = ? COLLATE NOCASE AND baby.name = ? COLLATE NOCASE AND baby.born = ?)
                     AS 'known!: bool'",
                practice,
                class,
                adult,
                baby.name,
                baby.born
            )
            .fetch_one(&mut *db)
            .await?;
            if known {
                return Ok(true);
            }
        }
    }
    Ok(false)
}
