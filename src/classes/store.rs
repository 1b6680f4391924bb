//! Every statement on classes, their days off and their dates.

use sqlx::SqliteConnection;

use crate::calendar::{Day, Moment, TimeOfDay, Zone};
use crate::classes::model::{Class, DayOff, DayOffReason, Details, Meeting};
use crate::classes::schedule::Shift;
use crate::classes::terms::{AgeRange, Terms};
use crate::ids::{ClassId, InstructorId, PlanId, PracticeId};
use crate::text::{Email, Name};

pub use crate::classes::price_store::{copy_price, latest_currency, price, save_price};

/// All classes of a practice, the newest first.
pub async fn classes(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<Class>> {
    sqlx::query_as!(
        Class,
        "SELECT id, plan_id, name, venue, zone, capacity, is_public, revision,
             (SELECT count(*) FROM family WHERE family.class_id = class.id) AS 'families!: u32',
             (SELECT coalesce(max(room.taken), 0) FROM room WHERE room.class_id = class.id AND room.week >= coalesce(
                 (SELECT min(week) FROM session WHERE session.class_id = class.id AND taught_at IS NULL), 1))
                 AS 'taken!: u32'
         FROM class WHERE practice_id = ? ORDER BY id DESC",
        practice
    )
    .fetch_all(db)
    .await
}

/// One class of a practice.
pub async fn class(db: &mut SqliteConnection, practice: PracticeId, id: ClassId) -> sqlx::Result<Option<Class>> {
    sqlx::query_as!(
        Class,
        "SELECT id, plan_id, name, venue, zone, capacity, is_public, revision,
             (SELECT count(*) FROM family WHERE family.class_id = class.id) AS 'families!: u32',
             (SELECT coalesce(max(room.taken), 0) FROM room WHERE room.class_id = class.id AND room.week >= coalesce(
                 (SELECT min(week) FROM session WHERE session.class_id = class.id AND taught_at IS NULL), 1))
                 AS 'taken!: u32'
         FROM class WHERE practice_id = ? AND id = ?",
        practice,
        id
    )
    .fetch_optional(db)
    .await
}

/// How a class is booked.
pub async fn terms(db: &mut SqliteConnection, practice: PracticeId, id: ClassId) -> sqlx::Result<Option<Terms>> {
    let row = sqlx::query!(
        "SELECT booking, waiting_list, offer_hours, place_for, kept_back, youngest_weeks, oldest_weeks, stay_weeks, about
         FROM class WHERE practice_id = ? AND id = ?",
        practice,
        id
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Terms {
        booking: row.booking,
        waiting_list: row.waiting_list,
        offer_hours: row.offer_hours,
        place_for: row.place_for,
        kept_back: row.kept_back,
        ages: AgeRange { from: row.youngest_weeks, to: row.oldest_weeks },
        stay_weeks: row.stay_weeks,
        about: row.about,
    }))
}

/// Changes how a class is booked, if its revision is still this one; tells whether it did.
pub async fn set_terms(
    db: &mut SqliteConnection,
    practice: PracticeId,
    id: ClassId,
    revision: i64,
    terms: &Terms,
) -> sqlx::Result<bool> {
    let saved = sqlx::query!(
        "UPDATE class SET booking = ?, waiting_list = ?, offer_hours = ?, place_for = ?, kept_back = ?,
             youngest_weeks = ?, oldest_weeks = ?, stay_weeks = ?, about = ?, revision = revision + 1
         WHERE practice_id = ? AND id = ? AND revision = ?",
        terms.booking,
        terms.waiting_list,
        terms.offer_hours,
        terms.place_for,
        terms.kept_back,
        terms.ages.from,
        terms.ages.to,
        terms.stay_weeks,
        terms.about,
        practice,
        id,
        revision
    )
    .execute(db)
    .await?;
    Ok(saved.rows_affected() == 1)
}

/// What a public page tells of a class.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Whose class it is.
    pub practice: PracticeId,
    /// The name of the practice.
    pub practice_name: Name,
    /// Who teaches.
    pub instructor: Name,
    /// Where to ask for a place.
    pub email: Email,
}

/// Whose class this is, when anybody may read of it or somebody is `invited`. The only look at a class without its
/// practice.
pub async fn shown(db: &mut SqliteConnection, id: ClassId, invited: bool) -> sqlx::Result<Option<Shown>> {
    sqlx::query_as!(
        Shown,
        "SELECT class.practice_id AS practice, practice.name AS practice_name,
             instructor.name AS instructor, instructor.email
         FROM class JOIN practice ON practice.id = class.practice_id
         JOIN instructor ON instructor.id = class.instructor_id
         WHERE class.id = ? AND (class.is_public = 1 OR ?)",
        id,
        invited
    )
    .fetch_optional(db)
    .await
}

/// The classes of a practice that anybody may read of, with the name of the practice; nothing without one.
pub async fn all_shown(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<ClassId>> {
    sqlx::query_scalar!("SELECT id FROM class WHERE practice_id = ? AND is_public = 1 ORDER BY id", practice)
        .fetch_all(db)
        .await
}

/// Makes a class that teaches from the copy `plan`.
pub async fn add(
    db: &mut SqliteConnection,
    (practice, instructor): (PracticeId, InstructorId),
    plan: PlanId,
    details: &Details,
    zone: &Zone,
    now: Moment,
) -> sqlx::Result<ClassId> {
    sqlx::query_scalar!(
        "INSERT INTO class (practice_id, instructor_id, plan_id, name, venue, zone, capacity, is_public, made_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id AS 'id!: ClassId'",
        practice,
        instructor,
        plan,
        details.name,
        details.venue,
        zone,
        details.capacity,
        details.is_public,
        now
    )
    .fetch_one(db)
    .await
}

/// Changes the details of a class, if its revision is still this one and its families fit; tells whether it did.
pub async fn save(
    db: &mut SqliteConnection,
    practice: PracticeId,
    id: ClassId,
    revision: i64,
    details: &Details,
) -> sqlx::Result<bool> {
    let saved = sqlx::query!(
        "UPDATE class SET name = ?, venue = ?, capacity = ?, is_public = ?, revision = revision + 1
         WHERE practice_id = ? AND id = ? AND revision = ?
           AND NOT EXISTS (SELECT 1 FROM room WHERE room.class_id = class.id AND room.taken > ?)",
        details.name,
        details.venue,
        details.capacity,
        details.is_public,
        practice,
        id,
        revision,
        details.capacity
    )
    .execute(db)
    .await?;
    Ok(saved.rows_affected() == 1)
}

/// Erases a class with its sessions and families; a receipt of each family stays.
pub async fn remove(db: &mut SqliteConnection, practice: PracticeId, id: ClassId, now: Moment) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO erasure (practice_id, why, adults, babies, erased_at)
         SELECT practice_id, 'class', (SELECT count(*) FROM adult WHERE adult.family_id = family.id),
             (SELECT count(*) FROM baby WHERE baby.family_id = family.id), ?3
         FROM family WHERE practice_id = ?1 AND class_id = ?2 ORDER BY id",
        practice,
        id,
        now
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!("DELETE FROM class WHERE practice_id = ? AND id = ?", practice, id).execute(db).await?;
    Ok(())
}

/// Notes a day without a session.
pub async fn add_day_off(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    day: Day,
    reason: DayOffReason,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO day_off (class_id, practice_id, day, reason) VALUES (?, ?, ?, ?)
         ON CONFLICT (class_id, day) DO UPDATE SET reason = excluded.reason",
        class,
        practice,
        day,
        reason
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The days without a session, in order.
pub async fn days_off(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<Vec<DayOff>> {
    sqlx::query_as!(
        DayOff,
        "SELECT day, reason FROM day_off WHERE practice_id = ? AND class_id = ? ORDER BY day",
        practice,
        class
    )
    .fetch_all(db)
    .await
}

/// Sets down the session of a week.
pub async fn add_meeting(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    week: u32,
    (day, starts): (Day, TimeOfDay),
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO session (practice_id, class_id, week, day, starts) VALUES (?, ?, ?, ?, ?)",
        practice,
        class,
        week,
        day,
        starts
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The sessions of a class, by week.
pub async fn meetings(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<Vec<Meeting>> {
    sqlx::query_as!(
        Meeting,
        "SELECT session.id, session.week, session.day, session.starts,
             course_plan.content ->> ('$.weeks[' || (session.week - 1) || '].minutes') AS 'minutes!: u32', session.taught_at
         FROM session JOIN class ON class.id = session.class_id JOIN course_plan ON course_plan.id = class.plan_id
         WHERE session.practice_id = ? AND session.class_id = ? ORDER BY session.week",
        practice,
        class
    )
    .fetch_all(db)
    .await
}

/// Gives a week its new date.
pub async fn shift(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    (week, day): Shift,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE session SET day = ? WHERE practice_id = ? AND class_id = ? AND week = ?",
        day,
        practice,
        class,
        week
    )
    .execute(db)
    .await?;
    Ok(())
}
