//! Every statement on families that come to another class: for one week as guests, or for the rest.

use std::collections::BTreeSet;

use sqlx::{Acquire, SqliteConnection};

use crate::calendar::{Day, Moment};
use crate::families::booking::State;
use crate::families::store::{places, told};
use crate::ids::{ClassId, FamilyId, PracticeId, SessionId};
use crate::text::Name;

/// Brings a family to one session of another class, if that was not taught yet and has room; tells whether it did. The
/// family keeps its place in its own class, also in the session `instead_of` which it comes.
pub async fn invite(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (session, family): (SessionId, FamilyId),
    instead_of: Option<SessionId>,
    now: Moment,
) -> sqlx::Result<bool> {
    let added = sqlx::query!(
        "INSERT INTO guest (session_id, family_id, practice_id, instead_of, made_at)
         SELECT session.id, family.id, session.practice_id, ?, ? FROM session, family
         WHERE session.practice_id = ? AND session.id = ? AND family.practice_id = session.practice_id AND family.id = ?
           AND session.class_id <> family.class_id AND session.taught_at IS NULL
           AND (SELECT places FROM room WHERE room.session_id = session.id) >= family.places
         ON CONFLICT DO NOTHING",
        instead_of,
        now,
        practice,
        session,
        family
    )
    .execute(db)
    .await?;
    Ok(added.rows_affected() == 1)
}

/// Takes a visit back; tells whether there was one.
pub async fn uninvite(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (session, family): (SessionId, FamilyId),
) -> sqlx::Result<bool> {
    let gone = sqlx::query!(
        "DELETE FROM guest WHERE practice_id = ? AND session_id = ? AND family_id = ?",
        practice,
        session,
        family
    )
    .execute(db)
    .await?;
    Ok(gone.rows_affected() == 1)
}

/// A visit of a family to a session of another class.
#[derive(Clone, Debug)]
pub struct Visit {
    /// Which family.
    pub family_id: FamilyId,
    /// The session that it visits.
    pub session_id: SessionId,
    /// Of which class.
    pub class_id: ClassId,
    /// What that class is called.
    pub class: Name,
    /// The week of that class.
    pub week: u32,
    /// The day of the visit.
    pub day: Day,
    /// The session of its own class that it does not come to because of it.
    pub instead_of: Option<SessionId>,
}

/// The visits of all families of a class to other classes.
pub async fn visits(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<Vec<Visit>> {
    sqlx::query_as!(
        Visit,
        "SELECT guest.family_id, guest.session_id AS 'session_id!', session.class_id, class.name AS class,
             session.week, session.day, guest.instead_of
         FROM family JOIN guest ON guest.family_id = family.id JOIN session ON session.id = guest.session_id
         JOIN class ON class.id = session.class_id
         WHERE family.practice_id = ? AND family.class_id = ? ORDER BY session.day, guest.family_id",
        practice,
        class
    )
    .fetch_all(db)
    .await
}

/// The families that come to a session as guests.
pub async fn guests(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
) -> sqlx::Result<BTreeSet<FamilyId>> {
    let ids =
        sqlx::query_scalar!("SELECT family_id FROM guest WHERE practice_id = ? AND session_id = ?", practice, session)
            .fetch_all(db)
            .await?;
    Ok(ids.into_iter().collect())
}

/// Where a family goes: the class, and the first and last week there.
pub type Place = (ClassId, u32, u32);

/// Moves a family that has a place to another class of the practice for the rest of its course, if there is room in all
/// its weeks there; tells whether it did. Its marks in the class that it leaves stay: it was there until `left_in`.
pub async fn move_to(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (family, left_in): (FamilyId, u32),
    to: Place,
    now: Moment,
) -> sqlx::Result<bool> {
    let mut step = db.begin().await?;
    let moved = put(&mut step, practice, (family, left_in), to, now).await?
        && !places::is_over_full(&mut step, practice, family).await?;
    if moved {
        step.commit().await?;
    }
    Ok(moved)
}

/// Lets two families with places change classes, each from its first week there on; tells whether they did. Nobody moves
/// unless both fit.
pub async fn swap(
    db: &mut SqliteConnection,
    practice: PracticeId,
    [(one, left_one, to_one), (other, left_other, to_other)]: [(FamilyId, u32, Place); 2],
    now: Moment,
) -> sqlx::Result<bool> {
    let mut step = db.begin().await?;
    let swapped = put(&mut step, practice, (one, left_one), to_one, now).await?
        && put(&mut step, practice, (other, left_other), to_other, now).await?
        && !places::is_over_full(&mut step, practice, one).await?
        && !places::is_over_full(&mut step, practice, other).await?;
    if swapped {
        step.commit().await?;
    }
    Ok(swapped)
}

async fn put(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (family, left_in): (FamilyId, u32),
    (class, from_week, until_week): Place,
    now: Moment,
) -> sqlx::Result<bool> {
    sqlx::query!(
        "INSERT INTO earlier_place (practice_id, family_id, class_id, from_week, until_week, moved_at)
         SELECT practice_id, id, class_id, from_week, min(until_week, ?), ? FROM family
         WHERE practice_id = ? AND id = ?",
        left_in,
        now,
        practice,
        family
    )
    .execute(&mut *db)
    .await?;
    let moved = sqlx::query!(
        "UPDATE family SET class_id = ?1, from_week = ?2, until_week = ?3, state_at = ?4, revision = revision + 1,
             places = (SELECT iif(place_for = 'baby',
                 max(1, (SELECT count(*) FROM baby WHERE baby.family_id = family.id)), 1) FROM class WHERE id = ?1)
         WHERE practice_id = ?5 AND id = ?6 AND state = 'booked' AND class_id <> ?1
           AND EXISTS (SELECT 1 FROM class WHERE id = ?1 AND practice_id = ?5)",
        class,
        from_week,
        until_week,
        now,
        practice,
        family
    )
    .execute(&mut *db)
    .await?;
    // In its new class it is no guest any more.
    sqlx::query!(
        "DELETE FROM guest WHERE practice_id = ? AND family_id = ?
             AND session_id IN (SELECT id FROM session WHERE class_id = ? AND taught_at IS NULL)",
        practice,
        family,
        class
    )
    .execute(&mut *db)
    .await?;
    if moved.rows_affected() == 1 {
        told::family(db, practice, family, State::Booked, now).await?;
    }
    Ok(moved.rows_affected() == 1)
}

/// A class in which a family was before it moved.
#[derive(Clone, Debug)]
pub struct Earlier {
    /// Which class.
    pub class_id: ClassId,
    /// What it is called.
    pub class: Name,
    /// The first week there.
    pub from_week: u32,
    /// The last.
    pub until_week: u32,
}

/// The classes in which a family was before.
pub async fn earlier(db: &mut SqliteConnection, practice: PracticeId, family: FamilyId) -> sqlx::Result<Vec<Earlier>> {
    sqlx::query_as!(
        Earlier,
        "SELECT class.id AS class_id, class.name AS class, from_week, until_week
         FROM earlier_place JOIN class ON class.id = earlier_place.class_id
         WHERE earlier_place.practice_id = ? AND family_id = ? ORDER BY moved_at, earlier_place.id",
        practice,
        family
    )
    .fetch_all(db)
    .await
}

/// Families that were in a class and moved on, with the class that they are in now.
#[derive(Clone, Debug)]
pub struct MovedOn {
    /// Which family.
    pub family_id: FamilyId,
    /// Its class now.
    pub class_id: ClassId,
    /// What that class is called.
    pub class: Name,
    /// Its last week here.
    pub until_week: u32,
}

/// The families that moved on from a class.
pub async fn moved_on(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<Vec<MovedOn>> {
    sqlx::query_as!(
        MovedOn,
        "SELECT family.id AS family_id, class.id AS class_id, class.name AS class, earlier_place.until_week
         FROM earlier_place JOIN family ON family.id = earlier_place.family_id JOIN class ON class.id = family.class_id
         WHERE earlier_place.practice_id = ? AND earlier_place.class_id = ? ORDER BY earlier_place.id",
        practice,
        class
    )
    .fetch_all(db)
    .await
}
