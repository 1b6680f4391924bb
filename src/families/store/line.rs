//! Every statement on the waiting list of a class: who waits, and who is offered a place.

use sqlx::SqliteConnection;

use crate::calendar::{Day, Moment, Zone};
use crate::classes::model::Class;
use crate::classes::terms::{Terms, WaitingList};
use crate::families::booking::{Open, State, Waiting, offer_end, to_offer};
use crate::families::store::{invitations, told};
use crate::ids::{ClassId, FamilyId, PracticeId};
use crate::text::Name;

/// Puts a family that has no place back on the waiting list, at its end.
pub async fn wait_again(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    (from_week, until_week): (u32, u32),
    now: Moment,
) -> sqlx::Result<bool> {
    let waits = sqlx::query!(
        "UPDATE family SET state = 'waiting', waits_since = ?, state_at = ?, from_week = ?, until_week = ?
         WHERE practice_id = ? AND id = ? AND state IN ('given back', 'ended')",
        now,
        now,
        from_week,
        until_week,
        practice,
        family
    )
    .execute(&mut *db)
    .await?;
    if waits.rows_affected() == 1 {
        told::family(db, practice, family, State::Waiting, now).await?;
    }
    Ok(waits.rows_affected() == 1)
}

/// Lets time and free places do their work in a class: offers that have run out pass on, and where the waiting list goes
/// in order, places that are open are offered. To be called before a place is asked for and after one may have become
/// free, within the same transaction.
pub async fn turn(db: &mut SqliteConnection, practice: PracticeId, class: &Class, now: Moment) -> sqlx::Result<()> {
    pass_on(db, practice, class.id, now).await?;
    let Some(terms) = crate::classes::store::terms(db, practice, class.id).await? else { return Ok(()) };
    let (next_week, weeks) = coming_week(db, practice, class.id, now.day_in(&class.zone)).await?;
    let Some(next_week) = next_week.filter(|_| terms.waiting_list == WaitingList::InOrder) else { return Ok(()) };
    let line = waiting(db, practice, class.id, &terms, (next_week, weeks)).await?;
    if line.is_empty() {
        return Ok(());
    }
    let mut open = open(db, practice, class.id).await?;
    let until = offer_end(now, terms.offer_hours, &class.zone);
    for waiting in to_offer(&line, &mut open) {
        offer(db, practice, waiting, until, now).await?;
    }
    Ok(())
}

/// Who waits, the longest waiting first, with the weeks that each would have if it began in `next_week` at the earliest.
pub async fn waiting(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    terms: &Terms,
    (next_week, weeks): (u32, u32),
) -> sqlx::Result<Vec<Waiting>> {
    let rows = sqlx::query!(
        "SELECT id, places, from_week FROM family
         WHERE practice_id = ? AND class_id = ? AND state = 'waiting' ORDER BY waits_since, id",
        practice,
        class
    )
    .fetch_all(db)
    .await?;
    let waiting = rows.into_iter().map(|row| {
        let from_week = row.from_week.max(next_week);
        Waiting { family: row.id, places: row.places, from_week, until_week: terms.until(from_week, weeks) }
    });
    Ok(waiting.collect())
}

/// The places of a class that families may take without the instructor, week by week.
pub async fn open(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<Open> {
    let rows = sqlx::query!(
        "SELECT room.week AS 'week!: u32', room.open AS 'open!: i64' FROM room JOIN class ON class.id = room.class_id
         WHERE class.practice_id = ? AND class.id = ?",
        practice,
        class
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.week, row.open)).collect())
}

/// Keeps places for a family that waits, in these weeks, until a moment: if there is room in each; tells whether it did.
pub async fn offer(
    db: &mut SqliteConnection,
    practice: PracticeId,
    waiting: Waiting,
    until: Moment,
    now: Moment,
) -> sqlx::Result<bool> {
    let offered = sqlx::query!(
        "UPDATE family SET state = 'offered', offered_until = ?1, from_week = ?2, until_week = ?3, state_at = ?4
         WHERE practice_id = ?5 AND id = ?6 AND state = 'waiting' AND ?2 <= ?3 AND NOT EXISTS (
             SELECT 1 FROM room WHERE room.class_id = family.class_id
                 AND room.week BETWEEN ?2 AND ?3 AND room.places < family.places)",
        until,
        waiting.from_week,
        waiting.until_week,
        now,
        practice,
        waiting.family
    )
    .execute(&mut *db)
    .await?;
    if offered.rows_affected() == 1 {
        told::family(db, practice, waiting.family, State::Offered, now).await?;
    }
    Ok(offered.rows_affected() == 1)
}

/// Ends the offers and invitations of a class that have run out.
pub async fn pass_on(db: &mut SqliteConnection, practice: PracticeId, class: ClassId, now: Moment) -> sqlx::Result<()> {
    let passed = sqlx::query_scalar!(
        "UPDATE family SET state = 'ended', offered_until = NULL, waits_since = NULL, state_at = ?1
         WHERE practice_id = ?2 AND class_id = ?3 AND state = 'offered' AND offered_until <= ?1 RETURNING id",
        now,
        practice,
        class
    )
    .fetch_all(&mut *db)
    .await?;
    for family in passed {
        told::passed_on(db, practice, family, now).await?;
    }
    invitations::pass_on(db, practice, class, now).await
}

/// The classes in which an offer or an invitation has run out, of every practice: for the rounds that nobody asks for.
pub async fn run_out(db: &mut SqliteConnection, now: Moment) -> sqlx::Result<Vec<(PracticeId, ClassId)>> {
    let rows = sqlx::query!(
        "SELECT practice_id AS 'practice_id!: PracticeId', class_id AS 'class_id!: ClassId' FROM family
         WHERE offered_until <= ?1
         UNION SELECT practice_id, class_id FROM invitation WHERE until <= ?1",
        now
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.practice_id, row.class_id)).collect())
}

/// How many families wait before this one; nothing when it does not wait.
pub async fn before(db: &mut SqliteConnection, practice: PracticeId, family: FamilyId) -> sqlx::Result<Option<u32>> {
    sqlx::query_scalar!(
        "SELECT count(other.id) AS 'before!: u32' FROM family LEFT JOIN family AS other
             ON other.class_id = family.class_id AND other.state = 'waiting'
             AND (other.waits_since, other.id) < (family.waits_since, family.id)
         WHERE family.practice_id = ? AND family.id = ? AND family.state = 'waiting' GROUP BY family.id",
        practice,
        family
    )
    .fetch_optional(db)
    .await
}

/// An offer that a family has yet to answer.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Of which class.
    pub class_id: ClassId,
    /// What the class is called.
    pub class: Name,
    /// The zone of its times.
    pub zone: Zone,
    /// Until when.
    pub until: Moment,
}

/// How many bookings of a practice wait for the instructor's answer, by class.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Which class.
    pub class_id: ClassId,
    /// What it is called.
    pub class: Name,
    /// How many families asked.
    pub families: u32,
}

/// The bookings of a practice that wait for the instructor's answer.
pub async fn asked(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<Asked>> {
    sqlx::query_as!(
        Asked,
        "SELECT class.id AS class_id, class.name AS class, count(*) AS 'families!: u32'
         FROM family JOIN class ON class.id = family.class_id
         WHERE family.practice_id = ? AND family.state = 'asked' GROUP BY class.id ORDER BY class.id",
        practice
    )
    .fetch_all(db)
    .await
}

/// The offers of a practice that are still open, the first to end first.
pub async fn offers(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<Offer>> {
    let rows = sqlx::query!(
        "SELECT class.id AS class_id, class.name AS class, class.zone, family.offered_until
         FROM family JOIN class ON class.id = family.class_id
         WHERE family.practice_id = ? AND family.state = 'offered' ORDER BY family.offered_until, family.id",
        practice
    )
    .fetch_all(db)
    .await?;
    let offer = rows.into_iter().filter_map(|row| {
        let until = row.offered_until?;
        Some(Offer { class_id: row.class_id, class: row.class, zone: row.zone, until })
    });
    Ok(offer.collect())
}

/// The first week of a class that is still to come on `today`, and the number of its weeks; no week when all are over.
pub async fn coming_week(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    today: Day,
) -> sqlx::Result<(Option<u32>, u32)> {
    let row = sqlx::query!(
        "SELECT min(iif(taught_at IS NULL AND day >= ?, week, NULL)) AS 'next: u32', count(*) AS 'weeks!: u32'
         FROM session WHERE practice_id = ? AND class_id = ?",
        today,
        practice,
        class
    )
    .fetch_one(db)
    .await?;
    Ok((row.next, row.weeks))
}
