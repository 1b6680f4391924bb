//! Every statement on families, their adults and babies.

use std::collections::BTreeMap;

use sqlx::SqliteConnection;

use crate::calendar::Moment;
use crate::families::model::{Adult, Baby, Entry, Family, new_places};
use crate::ids::{ClassId, FamilyId, PracticeId};
use crate::needs;

/// The families of a class, in the order of booking.
pub async fn of_class(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<Vec<Family>> {
    let rows = sqlx::query!(
        "SELECT id, class_id, from_week, note, sheet_token, revision FROM family
         WHERE practice_id = ? AND class_id = ? ORDER BY id",
        practice,
        class
    )
    .fetch_all(&mut *db)
    .await?;
    let mut adults = adults_of_class(db, practice, class).await?;
    let mut babies = babies_of_class(db, practice, class).await?;
    let families = rows.into_iter().map(|row| Family {
        id: row.id,
        class_id: row.class_id,
        from_week: row.from_week,
        note: row.note,
        sheet_token: row.sheet_token,
        revision: row.revision,
        adults: adults.remove(&row.id).unwrap_or_default(),
        babies: babies.remove(&row.id).unwrap_or_default(),
    });
    Ok(families.collect())
}

/// One family of a class.
pub async fn family(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    id: FamilyId,
) -> sqlx::Result<Option<Family>> {
    Ok(of_class(db, practice, class).await?.into_iter().find(|family| family.id == id))
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

async fn adults_of_class(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
) -> sqlx::Result<BTreeMap<FamilyId, Vec<Adult>>> {
    let rows = sqlx::query!(
        "SELECT adult.family_id, adult.name, adult.email, adult.phone
         FROM adult JOIN family ON family.id = adult.family_id
         WHERE family.practice_id = ? AND family.class_id = ? ORDER BY adult.family_id, adult.place",
        practice,
        class
    )
    .fetch_all(db)
    .await?;
    let mut adults: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in rows {
        let adult = Adult { name: row.name.parse().ok(), email: row.email.parse().ok(), phone: row.phone.parse().ok() };
        adults.entry(row.family_id).or_default().push(adult);
    }
    Ok(adults)
}

async fn babies_of_class(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
) -> sqlx::Result<BTreeMap<FamilyId, Vec<Baby>>> {
    let rows = sqlx::query!(
        "SELECT baby.family_id, baby.name, baby.born, baby.weeks_early
         FROM baby JOIN family ON family.id = baby.family_id
         WHERE family.practice_id = ? AND family.class_id = ? ORDER BY baby.id",
        practice,
        class
    )
    .fetch_all(db)
    .await?;
    let mut babies: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in rows {
        let baby = Baby { name: row.name, born: row.born, weeks_early: row.weeks_early };
        babies.entry(row.family_id).or_default().push(baby);
    }
    Ok(babies)
}

async fn babies_of_family(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
) -> sqlx::Result<Vec<Baby>> {
    sqlx::query_as!(
        Baby,
        "SELECT name, born, weeks_early FROM baby WHERE practice_id = ? AND family_id = ? ORDER BY id",
        practice,
        family
    )
    .fetch_all(db)
    .await
}

/// Gives a family a place. Seeing that there is one and taking it are a single statement; nothing is written, and
/// nothing given back, when the class is full or another practice's.
pub async fn add(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    entry: &Entry,
    token: &str,
    now: Moment,
) -> sqlx::Result<Option<FamilyId>> {
    let id = sqlx::query_scalar!(
        "INSERT INTO family (practice_id, class_id, from_week, note, sheet_token, made_at)
         SELECT class.practice_id, class.id, ?, ?, ?, ? FROM class
         WHERE class.practice_id = ? AND class.id = ?
           AND (SELECT count(*) FROM family WHERE family.class_id = class.id) < class.capacity
         RETURNING id AS 'id!: FamilyId'",
        entry.from_week,
        entry.note,
        token,
        now,
        practice,
        class
    )
    .fetch_optional(&mut *db)
    .await?;
    if let Some(id) = id {
        add_people(db, practice, id, entry).await?;
    }
    Ok(id)
}

/// Changes a family, if its revision is still this one; tells whether it did.
pub async fn save(
    db: &mut SqliteConnection,
    practice: PracticeId,
    id: FamilyId,
    revision: i64,
    entry: &Entry,
) -> sqlx::Result<bool> {
    let saved = sqlx::query!(
        "UPDATE family SET from_week = ?, note = ?, revision = revision + 1
         WHERE practice_id = ? AND id = ? AND revision = ?",
        entry.from_week,
        entry.note,
        practice,
        id,
        revision
    )
    .execute(&mut *db)
    .await?;
    if saved.rows_affected() == 0 {
        return Ok(false);
    }
    // What is kept for a baby stands by its place, so it has to follow before the places change.
    let places = new_places(&babies_of_family(db, practice, id).await?, &entry.babies);
    needs::store::follow_babies(db, practice, id, &places).await?;
    needs::rule_store::follow_babies(db, practice, id, &places).await?;
    sqlx::query!("DELETE FROM adult WHERE practice_id = ? AND family_id = ?", practice, id).execute(&mut *db).await?;
    sqlx::query!("DELETE FROM baby WHERE practice_id = ? AND family_id = ?", practice, id).execute(&mut *db).await?;
    add_people(db, practice, id, entry).await?;
    Ok(true)
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

/// Forgets a family and all that hangs on it.
pub async fn remove(db: &mut SqliteConnection, practice: PracticeId, id: FamilyId) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM family WHERE practice_id = ? AND id = ?", practice, id).execute(db).await?;
    Ok(())
}
