//! Every statement on families, their adults and babies.

pub mod circle; // the circle of a class
pub mod guests; // who comes to a session of another class, and who moved
pub mod invitations; // places that are kept for somebody
pub mod line; // waiting, offers
pub mod told; // what letters tell of a booking
pub mod places; // seats: who gets one, who gives one back

use sqlx::types::Json;
use sqlx::{Acquire, SqliteConnection};

use crate::calendar::Moment;
use crate::families::booking::Consents;
use crate::families::erasing::Why;
use crate::families::model::{Adult, Baby, Entry, Family, LAST_WEEK, new_places};
use crate::ids::{ClassId, FamilyId, PracticeId, SessionId};
use crate::languages::Reads;
use crate::needs;

/// An adult as the table holds it: what is unknown is empty.
#[derive(Debug, serde::Deserialize)]
struct AdultRow {
    name: String,
    email: String,
    phone: String,
}

impl From<AdultRow> for Adult {
    fn from(row: AdultRow) -> Self {
        Self { name: row.name.parse().ok(), email: row.email.parse().ok(), phone: row.phone.parse().ok() }
    }
}

/// Which families are read.
#[derive(Clone, Copy, Debug, Default)]
struct Which {
    class: Option<ClassId>,
    family: Option<FamilyId>,
    session: Option<SessionId>,
}

/// One statement reads families with all their people, whichever they are.
async fn read(db: &mut SqliteConnection, practice: PracticeId, which: Which) -> sqlx::Result<Vec<Family>> {
    // The plus keeps SQLite from walking through the whole practice.
    let rows = sqlx::query!(
        "SELECT id, class_id, from_week, until_week, state, places, offered_until, photos, letters, shares, note,
             language, second_language, sheet_token, revision,
             (SELECT json_group_array(json_object('name', name, 'email', email, 'phone', phone) ORDER BY place)
              FROM adult WHERE adult.family_id = family.id) AS 'adults!: Json<Vec<AdultRow>>',
             (SELECT json_group_array(json_object('name', name, 'born', born, 'weeks_early', weeks_early)
                  ORDER BY baby.id)
              FROM baby WHERE baby.family_id = family.id) AS 'babies!: Json<Vec<Baby>>'
         FROM family WHERE +practice_id = ? AND id IN (
             SELECT ? UNION ALL SELECT id FROM family WHERE class_id = ?
             UNION ALL SELECT family_id FROM expected WHERE session_id = ?)
         ORDER BY id",
        practice,
        which.family,
        which.class,
        which.session
    )
    .fetch_all(db)
    .await?;
    let families = rows.into_iter().map(|row| Family {
        id: row.id,
        class_id: row.class_id,
        from_week: row.from_week,
        until_week: row.until_week,
        state: row.state,
        places: row.places,
        offered_until: row.offered_until,
        consents: Consents { photos: row.photos, letters: row.letters, shares: row.shares },
        note: row.note,
        reads: Reads::of(row.language, row.second_language),
        sheet_token: row.sheet_token,
        revision: row.revision,
        adults: row.adults.0.into_iter().map(Adult::from).collect(),
        babies: row.babies.0,
    });
    Ok(families.collect())
}

/// The families of a class, in the order of booking, whether they have a place or not.
pub async fn of_class(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<Vec<Family>> {
    read(db, practice, Which { class: Some(class), ..Which::default() }).await
}

/// The families that a session expects: those of its class in their weeks, those that were in it then, and guests.
pub async fn expected(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
) -> sqlx::Result<Vec<Family>> {
    read(db, practice, Which { session: Some(session), ..Which::default() }).await
}

/// One family of a class.
pub async fn family(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    id: FamilyId,
) -> sqlx::Result<Option<Family>> {
    let found = read(db, practice, Which { family: Some(id), ..Which::default() }).await?;
    Ok(found.into_iter().find(|family| family.class_id == class))
}

/// The family whose sheet has this token, with its practice. The token is all that a parent needs to show.
pub async fn by_token(db: &mut SqliteConnection, token: &str) -> sqlx::Result<Option<(PracticeId, Family)>> {
    let found = sqlx::query!("SELECT practice_id, class_id, id FROM family WHERE sheet_token = ?", token)
        .fetch_optional(&mut *db)
        .await?;
    let Some(found) = found else { return Ok(None) };
    let family = family(db, found.practice_id, found.class_id, found.id).await?;
    Ok(family.map(|family| (found.practice_id, family)))
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is saved.
    Done,
    /// Somebody else changed the family meanwhile; nothing was written.
    Stale,
    /// There is no room for it in some week; nothing was written.
    Full,
}

/// Changes a family, if its revision is still this one and its places fit.
pub async fn save(
    db: &mut SqliteConnection,
    practice: PracticeId,
    id: FamilyId,
    revision: i64,
    entry: &Entry,
) -> sqlx::Result<Saved> {
    let mut step = db.begin().await?;
    let until_week = entry.until_week.unwrap_or(LAST_WEEK);
    let babies = i64::try_from(entry.babies.len()).unwrap_or(1);
    let saved = sqlx::query!(
        "UPDATE family SET from_week = ?, until_week = ?, note = ?, language = ?, second_language = ?,
             revision = revision + 1,
             places = (SELECT iif(place_for = 'baby', ?, 1) FROM class WHERE class.id = family.class_id)
         WHERE practice_id = ? AND id = ? AND revision = ?",
        entry.from_week,
        until_week,
        entry.note,
        entry.reads.first,
        entry.reads.second,
        babies,
        practice,
        id,
        revision
    )
    .execute(&mut *step)
    .await?;
    if saved.rows_affected() == 0 {
        return Ok(Saved::Stale);
    }
    if places::is_over_full(&mut step, practice, id).await? {
        return Ok(Saved::Full);
    }
    set_people(&mut step, practice, id, entry).await?;
    step.commit().await?;
    Ok(Saved::Done)
}

/// Writes down the people of a family in the place of those who were.
async fn set_people(db: &mut SqliteConnection, practice: PracticeId, id: FamilyId, entry: &Entry) -> sqlx::Result<()> {
    // What is kept for a baby stands by its place, so it has to follow before the places change.
    let known = read(db, practice, Which { family: Some(id), ..Which::default() }).await?;
    let babies = known.first().map(|family| family.babies.as_slice()).unwrap_or_default();
    let places = new_places(babies, &entry.babies);
    needs::store::follow_babies(db, practice, id, &places).await?;
    needs::rule_store::follow_babies(db, practice, id, &places).await?;
    sqlx::query!("DELETE FROM adult WHERE practice_id = ? AND family_id = ?", practice, id).execute(&mut *db).await?;
    sqlx::query!("DELETE FROM baby WHERE practice_id = ? AND family_id = ?", practice, id).execute(&mut *db).await?;
    add_people(db, practice, id, entry).await
}

async fn add_people(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    entry: &Entry,
) -> sqlx::Result<()> {
    for (place, adult) in (1_i64..).zip(&entry.adults) {
        let name = adult.name.as_ref().map(ToString::to_string).unwrap_or_default();
        let email = adult.email.as_ref().map(ToString::to_string).unwrap_or_default();
        let phone = adult.phone.as_ref().map(ToString::to_string).unwrap_or_default();
        sqlx::query!(
            "INSERT INTO adult (family_id, practice_id, place, name, email, phone) VALUES (?, ?, ?, ?, ?, ?)",
            family,
            practice,
            place,
            name,
            email,
            phone
        )
        .execute(&mut *db)
        .await?;
    }
    for baby in &entry.babies {
        sqlx::query!(
            "INSERT INTO baby (practice_id, family_id, name, born, weeks_early) VALUES (?, ?, ?, ?, ?)",
            practice,
            family,
            baby.name,
            baby.born,
            baby.weeks_early
        )
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// Sets the languages in which a family reads.
pub async fn set_reads(
    db: &mut SqliteConnection,
    practice: PracticeId,
    id: FamilyId,
    reads: Reads,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE family SET language = ?, second_language = ?, revision = revision + 1
         WHERE practice_id = ? AND id = ?",
        reads.first,
        reads.second,
        practice,
        id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Gives a family's sheet a new link; the old one is dead at once.
pub async fn renew_token(
    db: &mut SqliteConnection,
    practice: PracticeId,
    id: FamilyId,
    token: &str,
) -> sqlx::Result<()> {
    sqlx::query!("UPDATE family SET sheet_token = ? WHERE practice_id = ? AND id = ?", token, practice, id)
        .execute(db)
        .await?;
    Ok(())
}

/// Erases a family and all that hangs on it; a receipt stays.
pub async fn remove(
    db: &mut SqliteConnection,
    practice: PracticeId,
    id: FamilyId,
    (why, now): (Why, Moment),
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO erasure (practice_id, why, adults, babies, erased_at)
         SELECT practice_id, ?3, (SELECT count(*) FROM adult WHERE adult.family_id = family.id),
             (SELECT count(*) FROM baby WHERE baby.family_id = family.id), ?4
         FROM family WHERE practice_id = ?1 AND id = ?2",
        practice,
        id,
        why,
        now
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!("DELETE FROM family WHERE practice_id = ? AND id = ?", practice, id).execute(db).await?;
    Ok(())
}
