//! Every statement on who was taught what, and on recaps.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::calendar::Day;
use crate::classes::model::Class;
use crate::curriculum::model::Region;
use crate::ids::{ClassId, FamilyId, PracticeId, SessionId};
use crate::plans::model::{Plan, Week};
use crate::sessions::catch_up::Attended;
use crate::sessions::model::Mark;
use crate::sessions::store::{self, Taught};

/// A session that was taught and that expected a family.
#[derive(Debug)]
pub struct Expected {
    /// Which family.
    pub family: FamilyId,
    /// Which session.
    pub session: SessionId,
    /// Of which class.
    pub class: ClassId,
    /// Its week of that class.
    pub week: u32,
    /// Its day.
    pub day: Day,
    /// Whether the family was a guest there.
    pub is_guest: bool,
    /// What was taught.
    pub taught: Week,
    /// The family's mark.
    pub mark: Option<Mark>,
}

/// The taught sessions, of whatever class, that expected families which are in this class now.
pub async fn expected(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<Vec<Expected>> {
    // The plus keeps SQLite from walking through all sessions of the practice.
    let rows = sqlx::query!(
        "SELECT expected.family_id AS 'family!: FamilyId', expected.is_guest AS 'is_guest!: bool',
             session.id AS 'session!: SessionId', session.class_id AS 'class!: ClassId', session.week AS 'week!: u32',
             session.day AS 'day!: Day', session.taught AS 'taught!: Json<Week>', register_mark.mark AS 'mark?: Mark'
         FROM expected JOIN session ON session.id = expected.session_id
         LEFT JOIN register_mark
             ON register_mark.session_id = session.id AND register_mark.family_id = expected.family_id
         WHERE +session.practice_id = ? AND session.taught IS NOT NULL
             AND expected.family_id IN (SELECT id FROM family WHERE class_id = ? AND state IN ('booked', 'given back', 'ended'))
         ORDER BY session.day, session.id",
        practice,
        class
    )
    .fetch_all(db)
    .await?;
    let expected = rows.into_iter().map(|row| Expected {
        family: row.family,
        session: row.session,
        class: row.class,
        week: row.week,
        day: row.day,
        is_guest: row.is_guest,
        taught: row.taught.0,
        mark: row.mark,
    });
    Ok(expected.collect())
}

/// The taught sessions of the families of a class, each with what they could learn there.
#[derive(Debug)]
pub struct Learnt {
    /// Session by session, the earliest first.
    pub attended: Vec<Attended>,
    /// The recaps of the class, held or to come.
    pub recaps: Vec<Recap>,
    /// What the class itself was taught, in that order.
    pub taught: Vec<Region>,
}

/// What the families of a class were taught so far, wherever they were.
pub async fn learnt(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: &Class,
    plan: &Plan,
) -> sqlx::Result<Learnt> {
    let sessions = expected(db, practice, class.id).await?;
    let all_recaps = recaps(db, practice, class.id).await?;
    let mut courses: BTreeMap<ClassId, Vec<Taught>> = BTreeMap::new();
    for visited in sessions.iter().filter(|session| session.is_guest) {
        if let Entry::Vacant(course) = courses.entry(visited.class) {
            course.insert(store::taught(db, practice, visited.class).await?);
        }
    }
    let own = store::taught(db, practice, class.id).await?;
    let mut taught: Vec<Region> = Vec::new();
    for region in own.iter().flat_map(|session| &session.taught.regions).filter(|region| plan.regions.contains(region))
    {
        if !taught.contains(region) {
            taught.push(region.clone());
        }
    }
    let attended = sessions.iter().map(|session| attended(session, courses.get(&session.class), &all_recaps)).collect();
    Ok(Learnt { attended, recaps: all_recaps, taught })
}

/// A guest also learns what is reviewed; in its own class a family learns what comes new, and what is recapped for it.
fn attended(session: &Expected, course: Option<&Vec<Taught>>, recaps: &[Recap]) -> Attended {
    let mut learnt = session.taught.regions.clone();
    if session.is_guest {
        let earlier = course.into_iter().flatten().filter(|earlier| earlier.day < session.day);
        let reviewed = earlier.flat_map(|earlier| &earlier.taught.regions);
        learnt.extend(reviewed.filter(|region| !session.taught.not_reviewed.contains(region)).cloned());
    }
    let recapped =
        recaps.iter().filter(|recap| (recap.session_id, recap.family_id) == (session.session, session.family));
    learnt.extend(recapped.map(|recap| recap.region.clone()));
    Attended { family: session.family, came: session.mark.is_none_or(Mark::came), learnt }
}

/// A region that is shown again to a family in a session of its own class.
#[derive(Clone, Debug)]
pub struct Recap {
    /// For which family.
    pub family_id: FamilyId,
    /// In which session.
    pub session_id: SessionId,
    /// Which region.
    pub region: Region,
}

/// The recaps of all sessions of a class.
pub async fn recaps(db: &mut SqliteConnection, practice: PracticeId, class: ClassId) -> sqlx::Result<Vec<Recap>> {
    sqlx::query_as!(
        Recap,
        "SELECT recap.family_id, recap.session_id, recap.region FROM recap JOIN session ON session.id = recap.session_id
         WHERE session.practice_id = ? AND session.class_id = ? ORDER BY recap.session_id, recap.family_id",
        practice,
        class
    )
    .fetch_all(db)
    .await
}

/// Sets a recap, if the session was not taught yet and expects the family; tells whether it is there now.
pub async fn set_recap(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (session, family): (SessionId, FamilyId),
    region: &Region,
) -> sqlx::Result<bool> {
    let region = region.to_string();
    let set = sqlx::query!(
        "INSERT INTO recap (session_id, family_id, practice_id, region)
         SELECT session.id, expected.family_id, session.practice_id, ? FROM session
         JOIN expected ON expected.session_id = session.id
         WHERE session.practice_id = ? AND session.id = ? AND session.taught_at IS NULL AND expected.family_id = ?
         ON CONFLICT DO NOTHING",
        region,
        practice,
        session,
        family
    )
    .execute(db)
    .await?;
    Ok(set.rows_affected() == 1)
}

/// Takes a recap out again; tells whether it was there.
pub async fn end_recap(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (session, family): (SessionId, FamilyId),
    region: &Region,
) -> sqlx::Result<bool> {
    let region = region.to_string();
    let gone = sqlx::query!(
        "DELETE FROM recap WHERE practice_id = ? AND session_id = ? AND family_id = ? AND region = ?",
        practice,
        session,
        family,
        region
    )
    .execute(db)
    .await?;
    Ok(gone.rows_affected() == 1)
}
