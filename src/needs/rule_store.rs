//! Every statement on what the instructor herself settles: her rules, and what she spares a baby.

use std::collections::BTreeMap;

use sqlx::SqliteConnection;

use crate::ids::{FamilyId, PracticeId, SessionId};
use crate::needs::model::{Spare, Spared};
use crate::needs::rules::{Rule, RuleKind, Rules};

/// The rules of a practice.
pub async fn rules(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Rules> {
    let mut rules =
        sqlx::query_as!(Rule, "SELECT kind, amount, words, source, since FROM rule WHERE practice_id = ?", practice)
            .fetch_all(db)
            .await?;
    rules.sort_by_key(|rule| RuleKind::ALL.iter().position(|kind| *kind == rule.kind));
    Ok(Rules(rules))
}

/// Keeps these rules in place of all others.
pub async fn save_rules(db: &mut SqliteConnection, practice: PracticeId, rules: &Rules) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM rule WHERE practice_id = ?", practice).execute(&mut *db).await?;
    for rule in &rules.0 {
        sqlx::query!(
            "INSERT INTO rule (practice_id, kind, amount, words, source, since) VALUES (?, ?, ?, ?, ?, ?)",
            practice,
            rule.kind,
            rule.amount,
            rule.words,
            rule.source,
            rule.since
        )
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// What is spared the babies of a family.
pub async fn spared_of_family(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
) -> sqlx::Result<Vec<Spared>> {
    sqlx::query_as!(
        Spared,
        "SELECT family_id AS family, baby, thing FROM spared WHERE practice_id = ? AND family_id = ? ORDER BY baby, thing",
        practice,
        family
    )
    .fetch_all(db)
    .await
}

/// What is spared the babies whom a session expects, guests among them.
pub async fn spared_of_session(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
) -> sqlx::Result<Vec<Spared>> {
    sqlx::query_as!(
        Spared,
        "SELECT family_id AS family, baby, thing FROM spared
         WHERE practice_id = ? AND family_id IN (SELECT family_id FROM expected WHERE session_id = ?)
         ORDER BY family_id, baby, thing",
        practice,
        session
    )
    .fetch_all(db)
    .await
}

/// Spares the babies of a family this and nothing else.
pub async fn set_spared(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    spared: &[(u32, Spare)],
) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM spared WHERE practice_id = ? AND family_id = ?", practice, family)
        .execute(&mut *db)
        .await?;
    for (baby, thing) in spared {
        sqlx::query!(
            "INSERT INTO spared (family_id, practice_id, baby, thing)
             SELECT id, practice_id, ?, ? FROM family WHERE practice_id = ? AND id = ?",
            baby,
            thing,
            practice,
            family
        )
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// Lets what is spared follow the babies to their new places in the family.
pub async fn follow_babies(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    places: &BTreeMap<u32, u32>,
) -> sqlx::Result<()> {
    let spared = spared_of_family(db, practice, family).await?;
    let moved = spared.into_iter().filter_map(|spared| Some((*places.get(&spared.baby)?, spared.thing)));
    set_spared(db, practice, family, &moved.collect::<Vec<_>>()).await
}
