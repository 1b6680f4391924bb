//! How long a practice keeps what it knows, what is past its end, and the receipts of what was erased.

use sqlx::SqliteConnection;

use crate::calendar::{Day, Moment};
use crate::families::erasing::Why;
use crate::ids::{FamilyId, PracticeId};
use crate::keeping::model::Term;

/// How long a practice keeps families, and their links alive.
pub async fn term(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Term> {
    sqlx::query_as!(
        Term,
        "SELECT years_kept AS years, years_source AS source, link_weeks FROM practice WHERE id = ?",
        practice
    )
    .fetch_one(db)
    .await
}

/// Changes that.
pub async fn set_term(db: &mut SqliteConnection, practice: PracticeId, term: &Term) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE practice SET years_kept = ?, years_source = ?, link_weeks = ? WHERE id = ?",
        term.years,
        term.source,
        term.link_weeks,
        practice
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A family whose class has met for the last time.
#[derive(Clone, Debug)]
pub struct Behind {
    /// Whose it is.
    pub practice: PracticeId,
    /// Which family.
    pub family: FamilyId,
    /// Today, where the class met.
    pub today: Day,
    /// The day of the last session of its class.
    pub last_session: Day,
    /// Whether the link that it had has ended already.
    pub link_ended: bool,
    /// How long its practice keeps what it knows.
    pub term: Term,
}

/// The families of every practice whose class has met for the last time. Knows no practice: time passes for all. What
/// stands under a day or a zone that cannot be read has no end until that is mended.
pub async fn behind(db: &mut SqliteConnection, now: Moment) -> sqlx::Result<Vec<Behind>> {
    let rows = sqlx::query!(
        "SELECT family.practice_id, family.id, class.zone AS 'zone!: String',
             (SELECT max(day) FROM session WHERE session.class_id = class.id) AS 'last_day?: String',
             family.link_ended IS NOT NULL AS 'link_ended!: bool', years_kept, years_source, link_weeks
         FROM family JOIN class ON class.id = family.class_id JOIN practice ON practice.id = family.practice_id
         ORDER BY family.id"
    )
    .fetch_all(db)
    .await?;
    let behind = rows.into_iter().filter_map(|row| {
        let last_session: Day = row.last_day?.parse().ok()?;
        let today = now.day_in(&row.zone.parse().ok()?);
        let term = Term { years: row.years_kept, source: row.years_source, link_weeks: row.link_weeks };
        let link_ended = row.link_ended;
        (last_session < today).then_some(Behind {
            practice: row.practice_id,
            family: row.id,
            today,
            last_session,
            link_ended,
            term,
        })
    });
    Ok(behind.collect())
}

/// Ends the link of a family: whoever has it reads nothing any more. The new one is given to nobody yet.
pub async fn end_link(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    (token, today): (&str, Day),
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE family SET sheet_token = ?, link_ended = ? WHERE practice_id = ? AND id = ?",
        token,
        today,
        practice,
        family
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A receipt of what was erased. It names no one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// When.
    pub erased_at: Moment,
    /// Why.
    pub why: Why,
    /// How many adults of the family were known.
    pub adults: u32,
    /// How many babies.
    pub babies: u32,
}

/// The receipts of a practice, the latest first.
pub async fn receipts(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<Receipt>> {
    sqlx::query_as!(
        Receipt,
        "SELECT erased_at, why, adults, babies FROM erasure WHERE practice_id = ? ORDER BY id DESC LIMIT 200",
        practice
    )
    .fetch_all(db)
    .await
}
