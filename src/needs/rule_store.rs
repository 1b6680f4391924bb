//! Every statement on what the instructor herself settles: her rules, and what she spares a baby.

use std::collections::BTreeMap;

use sqlx::SqliteConnection;

use crate::calendar::Day;
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

/// Keeps these rules in place of all others from today on. What they were before stays to be read.
pub async fn save_rules(
    db: &mut SqliteConnection,
    practice: PracticeId,
    rules: &Rules,
    today: Day,
) -> sqlx::Result<()> {
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
    keep_versions(db, practice, today).await
}

/// Ends the versions that are no rule any more, and begins those that are new. One that was noted and taken back on the
/// same day was a slip, and is forgotten.
async fn keep_versions(db: &mut SqliteConnection, practice: PracticeId, today: Day) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE rule_version SET until_day = ? WHERE practice_id = ? AND until_day IS NULL AND NOT EXISTS (
             SELECT 1 FROM rule WHERE rule.practice_id = rule_version.practice_id AND rule.kind = rule_version.kind
                 AND rule.amount = rule_version.amount AND rule.words = rule_version.words
                 AND rule.source = rule_version.source AND rule.since = rule_version.since)",
        today,
        practice
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!("DELETE FROM rule_version WHERE practice_id = ? AND until_day = noted_on", practice)
        .execute(&mut *db)
        .await?;
    sqlx::query!(
        "INSERT INTO rule_version (practice_id, kind, amount, words, source, since, noted_on, from_day)
         SELECT practice_id, kind, amount, words, source, since, ?1,
             iif(EXISTS (SELECT 1 FROM rule_version AS earlier
                 WHERE earlier.practice_id = rule.practice_id AND earlier.kind = rule.kind), ?1, min(since, ?1))
         FROM rule WHERE practice_id = ?2 AND NOT EXISTS (SELECT 1 FROM rule_version AS current
             WHERE current.practice_id = rule.practice_id AND current.kind = rule.kind AND current.until_day IS NULL)",
        today,
        practice
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A rule with the days on which it held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleVersion {
    /// The rule.
    pub rule: Rule,
    /// The first day.
    pub from: Day,
    /// The first day on which it did not hold any more; nothing while it does.
    pub until: Option<Day>,
}

/// The rules that held on some day from one to another, both included, each kind in the order of time.
pub async fn rules_between(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (from, until): (Day, Day),
) -> sqlx::Result<Vec<RuleVersion>> {
    let rows = sqlx::query!(
        "SELECT kind, amount, words, source, since, from_day, until_day FROM rule_version
         WHERE practice_id = ? AND from_day <= ? AND (until_day IS NULL OR until_day > ?) ORDER BY from_day",
        practice,
        until,
        from
    )
    .fetch_all(db)
    .await?;
    let version = |kind, amount, words, source, since| Rule { kind, amount, words, source, since };
    let mut versions: Vec<RuleVersion> = rows
        .into_iter()
        .map(|row| RuleVersion {
            rule: version(row.kind, row.amount, row.words, row.source, row.since),
            from: row.from_day,
            until: row.until_day,
        })
        .collect();
    versions.sort_by_key(|version| RuleKind::ALL.iter().position(|kind| *kind == version.rule.kind));
    Ok(versions)
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
