//! Every statement on what looking back counts: one for each figure, however many rows there are.

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::amount::Currency;
use crate::calendar::Day;
use crate::ids::{ClassId, PracticeId, SessionId};
use crate::looking_back::model::{Booked, Cancelled, Clock, Course, FirstSeen, Held, Marked, Scope, Waited};
use crate::money::model::Kind;
use crate::plans::model::Week;
use crate::sessions::model::Mark;

/// The years in which a practice has a session, the latest first.
pub async fn years(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<i64>> {
    sqlx::query_scalar!(
        "SELECT DISTINCT CAST(substr(day, 1, 4) AS INTEGER) AS 'year!: i64' FROM session WHERE practice_id = ?
         ORDER BY 1 DESC",
        practice
    )
    .fetch_all(db)
    .await
}

/// The classes that have a session in a scope, in the order in which they were made.
pub async fn courses(db: &mut SqliteConnection, practice: PracticeId, scope: Scope) -> sqlx::Result<Vec<Course>> {
    let rows = sqlx::query!(
        "SELECT class.id AS 'id!: ClassId', class.name, class.venue, class.instructor_id, course_plan.content
         FROM class JOIN course_plan ON course_plan.id = class.plan_id
         WHERE class.practice_id = ?1 AND (?2 IS NULL OR class.id = ?2) AND EXISTS (
             SELECT 1 FROM session WHERE session.class_id = class.id AND session.day BETWEEN ?3 AND ?4)
         ORDER BY class.id",
        practice,
        scope.class,
        scope.from,
        scope.until
    )
    .fetch_all(db)
    .await?;
    let courses = rows.into_iter().map(|row| Course {
        class: row.id,
        name: row.name,
        venue: row.venue,
        instructor: row.instructor_id,
        plan: row.content.0,
    });
    Ok(courses.collect())
}

/// The sessions of a scope by their days, with the time that each took.
pub async fn held(db: &mut SqliteConnection, practice: PracticeId, scope: Scope) -> sqlx::Result<Vec<Held>> {
    // Of all acts on one block the latest holds, as it does in `teach_acts::latest`.
    let rows = sqlx::query!(
        "WITH here AS (SELECT id FROM session
             WHERE practice_id = ?1 AND (?2 IS NULL OR class_id = ?2) AND day BETWEEN ?3 AND ?4),
         last AS (SELECT session_id, thing, act ->> '$.seconds' AS seconds,
                 row_number() OVER (PARTITION BY session_id, thing ORDER BY acted_at DESC, id DESC) AS place
             FROM session_act
             WHERE session_id IN (SELECT id FROM here) AND applied AND (thing = 'break' OR thing GLOB 'block *')),
         clock AS (SELECT session_id, sum(iif(thing = 'break', 0, seconds)) AS seconds,
                 sum(iif(thing = 'break', seconds, 0)) AS breaks
             FROM last WHERE place = 1 GROUP BY session_id)
         SELECT session.id AS 'id!: SessionId', session.class_id AS 'class_id!: ClassId', session.week AS 'week!: u32',
             session.day AS 'day!: Day', session.taught AS 'taught: Json<Week>',
             course_plan.content ->> ('$.weeks[' || (session.week - 1) || '].minutes') AS 'minutes!: u32',
             clock.seconds AS 'seconds?: u32', clock.breaks AS 'breaks?: u32'
         FROM here JOIN session ON session.id = here.id JOIN class ON class.id = session.class_id
         JOIN course_plan ON course_plan.id = class.plan_id LEFT JOIN clock ON clock.session_id = session.id
         ORDER BY session.day, session.starts, session.id",
        practice,
        scope.class,
        scope.from,
        scope.until
    )
    .fetch_all(db)
    .await?;
    let held = rows.into_iter().map(|row| Held {
        session: row.id,
        class: row.class_id,
        week: row.week,
        day: row.day,
        minutes: row.minutes,
        taught: row.taught.map(|Json(taught)| taught),
        clock: row
            .seconds
            .filter(|seconds| *seconds > 0)
            .map(|seconds| Clock { seconds, breaks: row.breaks.unwrap_or(0) }),
    });
    Ok(held.collect())
}

/// How many took part in which way in each session of a scope.
pub async fn marked(db: &mut SqliteConnection, practice: PracticeId, scope: Scope) -> sqlx::Result<Vec<Marked>> {
    sqlx::query_as!(
        Marked,
        "WITH here AS (SELECT id FROM session
             WHERE practice_id = ?1 AND (?2 IS NULL OR class_id = ?2) AND day BETWEEN ?3 AND ?4),
         there AS (SELECT expected.session_id, expected.family_id FROM here JOIN expected ON expected.session_id = here.id
             UNION SELECT session_id, family_id FROM here JOIN register_mark ON register_mark.session_id = here.id)
         SELECT there.session_id AS 'session!: SessionId', register_mark.mark AS 'mark?: Mark',
             count(*) AS 'families!: u32',
             sum((SELECT count(*) FROM baby WHERE baby.family_id = there.family_id)) AS 'babies!: u32'
         FROM there LEFT JOIN register_mark
             ON register_mark.session_id = there.session_id AND register_mark.family_id = there.family_id
         GROUP BY there.session_id, register_mark.mark ORDER BY 1, 2",
        practice,
        scope.class,
        scope.from,
        scope.until
    )
    .fetch_all(db)
    .await
}

/// The babies of a scope that came to a session that was taught, guests left aside, with the first of these days.
pub async fn first_seen(db: &mut SqliteConnection, practice: PracticeId, scope: Scope) -> sqlx::Result<Vec<FirstSeen>> {
    sqlx::query_as!(
        FirstSeen,
        "SELECT baby.born AS 'born!: Day', min(session.day) AS 'first!: Day'
         FROM session JOIN expected ON expected.session_id = session.id AND expected.is_guest = 0
         JOIN baby ON baby.family_id = expected.family_id
         LEFT JOIN register_mark
             ON register_mark.session_id = session.id AND register_mark.family_id = expected.family_id
         WHERE session.practice_id = ?1 AND (?2 IS NULL OR session.class_id = ?2) AND session.day BETWEEN ?3 AND ?4
           AND session.taught_at IS NOT NULL AND coalesce(register_mark.mark, 'here') NOT IN ('told us', 'missed')
         GROUP BY baby.id ORDER BY baby.id",
        practice,
        scope.class,
        scope.from,
        scope.until
    )
    .fetch_all(db)
    .await
}

/// The waiting lists of the classes of a scope; those on which nobody ever stood are left out.
pub async fn waited(db: &mut SqliteConnection, practice: PracticeId, scope: Scope) -> sqlx::Result<Vec<Waited>> {
    sqlx::query_as!(
        Waited,
        "SELECT class_id AS 'class!: ClassId', count(*) AS 'families!: u32', sum(line = 'got a place') AS 'placed!: u32',
             sum(line = 'waited' AND state = 'offered') AS 'offered!: u32',
             sum(line = 'waited' AND state = 'waiting') AS 'waiting!: u32'
         FROM family WHERE practice_id = ?1 AND line <> 'never' AND (?2 IS NULL OR class_id = ?2) AND class_id IN (
             SELECT class_id FROM session WHERE practice_id = ?1 AND day BETWEEN ?3 AND ?4)
         GROUP BY class_id ORDER BY class_id",
        practice,
        scope.class,
        scope.from,
        scope.until
    )
    .fetch_all(db)
    .await
}

/// The books of a scope by month. Those of a class hold the lines of the families that are in it now.
pub async fn booked(db: &mut SqliteConnection, practice: PracticeId, scope: Scope) -> sqlx::Result<Vec<Booked>> {
    sqlx::query_as!(
        Booked,
        "SELECT substr(money_entry.day, 1, 8) || '01' AS 'month!: Day', currency AS 'currency!: Currency',
             kind AS 'kind!: Kind', sum(iif(undoes IS NULL, amount, -amount)) AS 'minor!: i64'
         FROM money_entry LEFT JOIN family ON family.id = money_entry.family_id
         WHERE money_entry.practice_id = ?1 AND (?2 IS NULL OR family.class_id = ?2)
           AND money_entry.day BETWEEN ?3 AND ?4
         GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
        practice,
        scope.class,
        scope.from,
        scope.until
    )
    .fetch_all(db)
    .await
}

/// The days in a scope on which a session was cancelled.
pub async fn cancelled(db: &mut SqliteConnection, practice: PracticeId, scope: Scope) -> sqlx::Result<Vec<Cancelled>> {
    let rows = sqlx::query!(
        "SELECT class_id, day FROM day_off WHERE practice_id = ?1 AND (?2 IS NULL OR class_id = ?2)
           AND day BETWEEN ?3 AND ?4 AND reason = 'cancelled' ORDER BY day, class_id",
        practice,
        scope.class,
        scope.from,
        scope.until
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.class_id, row.day)).collect())
}
