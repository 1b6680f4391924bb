//! Every statement on practices, instructors and their devices.

use sqlx::SqliteConnection;

use crate::calendar::{Moment, Zone};
use crate::ids::{DeviceId, InstructorId, PracticeId};
use crate::practice::model::{Actor, Device, Role, Settings};
use crate::text::{Email, Name};

/// Forgets the devices that were last seen before this moment: their sign-ins have ended.
pub async fn forget_devices(db: &mut SqliteConnection, expired: Moment) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM device WHERE seen_at <= ?", expired).execute(db).await?;
    Ok(())
}

/// Whether there is any practice yet.
pub async fn exists(db: &mut SqliteConnection) -> sqlx::Result<bool> {
    let found = sqlx::query_scalar!("SELECT EXISTS (SELECT 1 FROM practice) AS 'found!: bool'").fetch_one(db).await?;
    Ok(found)
}

/// The only practice there is; nothing while there is none or more than one.
pub async fn only(db: &mut SqliteConnection) -> sqlx::Result<Option<PracticeId>> {
    let ids = sqlx::query_scalar!("SELECT id FROM practice LIMIT 2").fetch_all(db).await?;
    Ok(if let [id] = ids[..] { Some(id) } else { None })
}

/// Makes a practice.
pub async fn make(db: &mut SqliteConnection, name: &Name, zone: &Zone, now: Moment) -> sqlx::Result<PracticeId> {
    sqlx::query_scalar!("INSERT INTO practice (name, zone, made_at) VALUES (?, ?, ?) RETURNING id", name, zone, now)
        .fetch_one(db)
        .await
}

/// Makes an instructor. Nothing is made, and nothing given back, when the address is taken.
pub async fn add_instructor(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (name, email, role): (&Name, &Email, Role),
    password_hash: &str,
    now: Moment,
) -> sqlx::Result<Option<InstructorId>> {
    sqlx::query_scalar!(
        "INSERT INTO instructor (practice_id, name, email, password_hash, role, made_at) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (email) DO NOTHING RETURNING id AS 'id!: InstructorId'",
        practice,
        name,
        email,
        password_hash,
        role,
        now
    )
    .fetch_optional(db)
    .await
}

/// What is needed to check a password.
#[derive(Debug)]
pub struct Account {
    /// The person.
    pub id: InstructorId,
    /// Her practice.
    pub practice_id: PracticeId,
    /// The hash of her password.
    pub password_hash: String,
}

/// The account with this e-mail address, in whatever letter case.
pub async fn account(db: &mut SqliteConnection, email: &str) -> sqlx::Result<Option<Account>> {
    sqlx::query_as!(Account, "SELECT id, practice_id, password_hash FROM instructor WHERE email = ?", email)
        .fetch_optional(db)
        .await
}

/// The hash of an instructor's password.
pub async fn password_hash(
    db: &mut SqliteConnection,
    practice: PracticeId,
    instructor: InstructorId,
) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!("SELECT password_hash FROM instructor WHERE practice_id = ? AND id = ?", practice, instructor)
        .fetch_optional(db)
        .await
}

/// Gives an instructor a new password and ends all her sign-ins but one.
pub async fn set_password(
    db: &mut SqliteConnection,
    practice: PracticeId,
    instructor: InstructorId,
    hash: &str,
    keep: Option<DeviceId>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE instructor SET password_hash = ? WHERE practice_id = ? AND id = ?",
        hash,
        practice,
        instructor
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "DELETE FROM device WHERE practice_id = ? AND instructor_id = ? AND id IS NOT ?",
        practice,
        instructor,
        keep
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Signs a device in. Sign-ins of this instructor that have run out by `expired` are forgotten.
pub async fn add_device(
    db: &mut SqliteConnection,
    account: &Account,
    token_hash: &[u8],
    name: &str,
    (now, expired): (Moment, Moment),
) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM device WHERE instructor_id = ? AND seen_at <= ?", account.id, expired)
        .execute(&mut *db)
        .await?;
    sqlx::query!(
        "INSERT INTO device (practice_id, instructor_id, token_hash, name, made_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)",
        account.practice_id,
        account.id,
        token_hash,
        name,
        now,
        now
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Who is signed in with the token of this hash, seen after `expired`.
pub async fn actor(db: &mut SqliteConnection, token_hash: &[u8], expired: Moment) -> sqlx::Result<Option<Actor>> {
    sqlx::query_as!(
        Actor,
        r#"SELECT device.practice_id AS practice, device.instructor_id AS instructor, device.id AS device,
               device.seen_at, instructor.role, instructor.name, practice.zone
           FROM device
           JOIN instructor ON instructor.id = device.instructor_id
           JOIN practice ON practice.id = device.practice_id
           WHERE device.token_hash = ? AND device.seen_at > ?"#,
        token_hash,
        expired
    )
    .fetch_optional(db)
    .await
}

/// Notes that a device was seen.
pub async fn touch_device(
    db: &mut SqliteConnection,
    practice: PracticeId,
    device: DeviceId,
    now: Moment,
) -> sqlx::Result<()> {
    sqlx::query!("UPDATE device SET seen_at = ? WHERE practice_id = ? AND id = ?", now, practice, device)
        .execute(db)
        .await?;
    Ok(())
}

/// The devices on which an instructor is signed in, the latest first.
pub async fn devices(
    db: &mut SqliteConnection,
    practice: PracticeId,
    instructor: InstructorId,
    expired: Moment,
) -> sqlx::Result<Vec<Device>> {
    sqlx::query_as!(
        Device,
        "SELECT id, name, made_at, seen_at FROM device
         WHERE practice_id = ? AND instructor_id = ? AND seen_at > ? ORDER BY seen_at DESC, id DESC",
        practice,
        instructor,
        expired
    )
    .fetch_all(db)
    .await
}

/// Ends the sign-in of a device; tells whether there was one.
pub async fn end_device(
    db: &mut SqliteConnection,
    practice: PracticeId,
    instructor: InstructorId,
    device: DeviceId,
) -> sqlx::Result<bool> {
    let ended = sqlx::query!(
        "DELETE FROM device WHERE practice_id = ? AND instructor_id = ? AND id = ?",
        practice,
        instructor,
        device
    )
    .execute(db)
    .await?;
    Ok(ended.rows_affected() == 1)
}

/// What a practice has settled.
pub async fn settings(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Settings> {
    sqlx::query_as!(
        Settings,
        "SELECT name, zone, oil_statement, help_line, stroke_budget, minute_budget FROM practice WHERE id = ?",
        practice
    )
    .fetch_one(db)
    .await
}

/// Changes what a practice has settled.
pub async fn save_settings(db: &mut SqliteConnection, practice: PracticeId, settings: &Settings) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE practice SET name = ?, zone = ?, oil_statement = ?, help_line = ?, stroke_budget = ?, minute_budget = ?
         WHERE id = ?",
        settings.name,
        settings.zone,
        settings.oil_statement,
        settings.help_line,
        settings.stroke_budget,
        settings.minute_budget,
        practice
    )
    .execute(db)
    .await?;
    Ok(())
}
