//! Every statement on places that are kept for somebody who has not booked yet.

use sqlx::SqliteConnection;

use crate::calendar::Moment;
use crate::ids::{ClassId, InvitationId, PracticeId};
use crate::text::Name;

/// A place that is kept for somebody who has not booked yet.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Which invitation.
    pub id: InvitationId,
    /// For whom.
    pub whom: Name,
    /// The secret word in the address where the place is taken.
    pub token: String,
    /// Until when it is kept.
    pub until: Moment,
}

/// Keeps a place for somebody, if every week of the class from `next_week` on has one; tells whether it did.
pub async fn invite(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    (whom, next_week): (&Name, u32),
    (token, until): (&str, Moment),
    now: Moment,
) -> sqlx::Result<bool> {
    let kept = sqlx::query!(
        "INSERT INTO invitation (practice_id, class_id, whom, token, until, made_at)
         SELECT practice_id, id, ?, ?, ?, ? FROM class WHERE practice_id = ? AND id = ? AND NOT EXISTS (
             SELECT 1 FROM room WHERE room.class_id = class.id AND room.week >= ? AND room.places < 1)",
        whom,
        token,
        until,
        now,
        practice,
        class,
        next_week
    )
    .execute(db)
    .await?;
    Ok(kept.rows_affected() == 1)
}

/// The invitations of a class, the first to end first.
pub async fn of_class(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
) -> sqlx::Result<Vec<Invitation>> {
    sqlx::query_as!(
        Invitation,
        "SELECT id, whom, token, until FROM invitation WHERE practice_id = ? AND class_id = ? ORDER BY until, id",
        practice,
        class
    )
    .fetch_all(db)
    .await
}

/// Whose class an invitation is to, while it lasts. The token is all that the invited have to show.
pub async fn invited(
    db: &mut SqliteConnection,
    token: &str,
    now: Moment,
) -> sqlx::Result<Option<(PracticeId, ClassId, Invitation)>> {
    let row = sqlx::query!(
        "SELECT practice_id, class_id, id, whom, token, until FROM invitation WHERE token = ? AND until > ?",
        token,
        now
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| {
        let invitation = Invitation { id: row.id, whom: row.whom, token: row.token, until: row.until };
        (row.practice_id, row.class_id, invitation)
    }))
}

/// Ends an invitation, used or not; tells whether it was there.
pub async fn end(db: &mut SqliteConnection, practice: PracticeId, invitation: InvitationId) -> sqlx::Result<bool> {
    let gone = sqlx::query!("DELETE FROM invitation WHERE practice_id = ? AND id = ?", practice, invitation)
        .execute(db)
        .await?;
    Ok(gone.rows_affected() == 1)
}

/// Ends the invitations to a class that have run out.
pub async fn pass_on(db: &mut SqliteConnection, practice: PracticeId, class: ClassId, now: Moment) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM invitation WHERE practice_id = ? AND class_id = ? AND until <= ?", practice, class, now)
        .execute(db)
        .await?;
    Ok(())
}
