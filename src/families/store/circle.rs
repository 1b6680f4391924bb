//! Every statement on the circle of a class.

use std::collections::BTreeMap;

use sqlx::SqliteConnection;

use crate::families::booking::Shares;
use crate::families::circle::Circle;
use crate::ids::{ClassId, FamilyId, PracticeId};

/// Where each family of a class stands with its circle.
pub async fn of_class(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
) -> sqlx::Result<BTreeMap<FamilyId, Circle>> {
    let rows = sqlx::query!("SELECT id, circle FROM family WHERE practice_id = ? AND class_id = ?", practice, class)
        .fetch_all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.circle)).collect())
}

/// Notes what a family lets the others see, and that it has answered. Who stays in touch stays as long as it shares.
pub async fn answer(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    shares: Shares,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE family SET shares = ?1, circle = iif(circle = 'stays' AND ?1 <> 'nothing', 'stays', 'answered')
         WHERE practice_id = ?2 AND id = ?3",
        shares,
        practice,
        family
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Lets a family that shares stay in touch after its class.
pub async fn stay(db: &mut SqliteConnection, practice: PracticeId, family: FamilyId) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE family SET circle = 'stays' WHERE practice_id = ? AND id = ? AND shares <> 'nothing'",
        practice,
        family
    )
    .execute(db)
    .await?;
    Ok(())
}
