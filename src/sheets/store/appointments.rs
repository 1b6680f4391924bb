//! Every statement on the sessions of one family, as its calendar has them.

use sqlx::SqliteConnection;

use crate::calendar::{Day, Moment, TimeOfDay, Zone};
use crate::calendars::model::Appointment;
use crate::classes::model::Venue;
use crate::ids::{ClassId, FamilyId, PracticeId, SessionId};
use crate::text::Name;

/// The sessions of a family, whatever class they are of, the earliest first. Those that it will not come to, since it
/// left, moved, visits another class instead or does not visit this one after all, are cancelled rather than gone: a
/// calendar may know them already.
pub async fn of_family(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
) -> sqlx::Result<Vec<Appointment>> {
    // The plus keeps SQLite from walking through all sessions of the practice.
    let rows = sqlx::query!(
        "SELECT session.id AS 'session!: SessionId', class.id AS 'class_id!: ClassId', class.made_at AS 'made_at!: Moment',
             class.name AS 'class!: Name', class.venue AS 'venue!: Venue', class.zone AS 'zone!: Zone',
             session.week AS 'week!: u32', session.day AS 'day!: Day', session.starts AS 'starts!: TimeOfDay',
             (SELECT count(*) FROM session AS every WHERE every.class_id = class.id) AS 'weeks!: u32',
             course_plan.content ->> ('$.weeks[' || (session.week - 1) || '].minutes') AS 'minutes!: u32',
             session.sequence + family.sequence AS 'sequence!: u32',
             expected.family_id IS NULL OR EXISTS (SELECT 1 FROM guest
                 WHERE guest.instead_of = session.id AND guest.family_id = family.id) AS 'is_cancelled!: bool'
         FROM family JOIN session ON session.id IN (
                 SELECT id FROM session AS own WHERE own.class_id = family.class_id
                 UNION SELECT before.id FROM earlier_place JOIN session AS before USING (class_id)
                     WHERE earlier_place.family_id = family.id
                 UNION SELECT session_id FROM guest WHERE guest.family_id = family.id
                 UNION SELECT session_id FROM visit_taken_back WHERE visit_taken_back.family_id = family.id)
             JOIN class ON class.id = session.class_id JOIN course_plan ON course_plan.id = class.plan_id
             LEFT JOIN expected ON expected.session_id = session.id AND expected.family_id = family.id
         WHERE +session.practice_id = ?1 AND family.practice_id = ?1 AND family.id = ?2
           AND family.state IN ('booked', 'given back', 'ended') AND (expected.family_id IS NOT NULL
               OR (session.class_id = family.class_id AND session.week > family.until_week
                   AND (family.state <> 'booked' OR class.stay_weeks IS NULL))
               OR EXISTS (SELECT 1 FROM earlier_place WHERE earlier_place.family_id = family.id
                   AND earlier_place.class_id = session.class_id AND session.week > earlier_place.until_week)
               OR EXISTS (SELECT 1 FROM visit_taken_back WHERE visit_taken_back.family_id = family.id
                   AND visit_taken_back.session_id = session.id))
         GROUP BY session.id ORDER BY session.day, session.starts, session.id",
        practice,
        family
    )
    .fetch_all(db)
    .await?;
    let appointments = rows.into_iter().map(|row| Appointment {
        session: Some(row.session),
        class_id: row.class_id,
        made_at: row.made_at,
        class: row.class,
        venue: row.venue,
        zone: row.zone,
        week: row.week,
        weeks: row.weeks,
        day: row.day,
        starts: row.starts,
        minutes: row.minutes,
        sequence: row.sequence,
        is_cancelled: row.is_cancelled,
    });
    Ok(appointments.collect())
}
