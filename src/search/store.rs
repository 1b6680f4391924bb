//! Every statement on the index of names. What stands in it the migration says; triggers keep it.

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::calendar::Day;
use crate::classes::model::Venue;
use crate::families::booking::State;
use crate::ids::{ClassId, FamilyId, PracticeId};
use crate::search::model::Wanted;
use crate::text::Name;
use crate::words::listed;

/// Of families that fit so many are looked at, the newest; the rest needs another word.
const LOOKED_AT: i64 = 200;

/// A family that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundFamily {
    /// Which family.
    pub id: FamilyId,
    /// Its class.
    pub class_id: ClassId,
    /// What the class is called.
    pub class: Name,
    /// Where its booking stands.
    pub state: State,
    /// Whether it is in a class that still meets.
    pub current: bool,
    /// The first names of its babies: "Ada and Max".
    pub babies: String,
    /// The names of its adults; empty where none is known.
    pub adults: String,
}

/// The families of a practice that fit, at most `most`: those that bear the very words first, then those in classes that
/// still meet, then the newest.
pub async fn families(
    db: &mut SqliteConnection,
    practice: PracticeId,
    wanted: &Wanted,
    (today, most): (Day, u32),
) -> sqlx::Result<Vec<FoundFamily>> {
    let (exactly, beginning) = (wanted.exactly(practice), wanted.beginning(practice));
    let rows = sqlx::query!(
        "WITH hit (id, exact) AS (
             SELECT id, max(exact) FROM (
                 SELECT * FROM (SELECT rowid AS id, 1 AS exact FROM family_search
                     WHERE family_search MATCH ?1 ORDER BY rowid DESC LIMIT ?3)
                 UNION ALL
                 SELECT * FROM (SELECT rowid, 0 FROM family_search
                     WHERE family_search MATCH ?2 ORDER BY rowid DESC LIMIT ?3))
             GROUP BY id),
         best (id, exact, current) AS (
             SELECT family.id, hit.exact, family.state IN ('asked', 'waiting', 'offered', 'booked')
                 AND (SELECT max(day) FROM session WHERE session.class_id = family.class_id) >= ?4 AS current
             FROM hit CROSS JOIN family ON family.id = hit.id WHERE family.practice_id = ?5
             ORDER BY hit.exact DESC, current DESC, family.id DESC LIMIT ?6)
         SELECT family.id, family.class_id, class.name AS class, family.state, best.current AS 'current!: bool',
             (SELECT json_group_array(name ORDER BY place) FROM adult
              WHERE adult.family_id = family.id AND name <> '') AS 'adults!: Json<Vec<String>>',
             (SELECT json_group_array(name ORDER BY baby.id) FROM baby
              WHERE baby.family_id = family.id) AS 'babies!: Json<Vec<String>>'
         FROM best CROSS JOIN family ON family.id = best.id JOIN class ON class.id = family.class_id
         ORDER BY best.exact DESC, best.current DESC, family.id DESC",
        exactly,
        beginning,
        LOOKED_AT,
        today,
        practice,
        most
    )
    .fetch_all(db)
    .await?;
    let found = rows.into_iter().map(|row| FoundFamily {
        id: row.id,
        class_id: row.class_id,
        class: row.class,
        state: row.state,
        current: row.current,
        babies: listed(&row.babies.0),
        adults: listed(&row.adults.0),
    });
    Ok(found.collect())
}

/// A class that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundClass {
    /// Which class.
    pub id: ClassId,
    /// What it is called.
    pub name: Name,
    /// Where it meets.
    pub venue: Venue,
    /// Its first day, when it has one.
    pub first: Option<Day>,
    /// Whether it still meets.
    pub current: bool,
}

/// The classes of a practice that fit, at most `most`: in the same order as families.
pub async fn classes(
    db: &mut SqliteConnection,
    practice: PracticeId,
    wanted: &Wanted,
    (today, most): (Day, u32),
) -> sqlx::Result<Vec<FoundClass>> {
    let (exactly, beginning) = (wanted.exactly(practice), wanted.beginning(practice));
    let rows = sqlx::query!(
        "WITH hit (id, exact) AS (
             SELECT id, max(exact) FROM (
                 SELECT rowid AS id, 1 AS exact FROM class_search WHERE class_search MATCH ?1
                 UNION ALL SELECT rowid, 0 FROM class_search WHERE class_search MATCH ?2)
             GROUP BY id)
         SELECT class.id, class.name, class.venue,
             (SELECT min(day) FROM session WHERE session.class_id = class.id) AS 'first?: Day',
             coalesce((SELECT max(day) FROM session WHERE session.class_id = class.id) >= ?3, 0) AS 'current!: bool'
         FROM hit CROSS JOIN class ON class.id = hit.id WHERE class.practice_id = ?4
         ORDER BY hit.exact DESC, 5 DESC, class.id DESC LIMIT ?5",
        exactly,
        beginning,
        today,
        practice,
        most
    )
    .fetch_all(db)
    .await?;
    let found = rows.into_iter().map(|row| FoundClass {
        id: row.id,
        name: row.name,
        venue: row.venue,
        first: row.first,
        current: row.current,
    });
    Ok(found.collect())
}
