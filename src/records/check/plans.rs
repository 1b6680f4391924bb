//! Faults of plan documents, read as the program reads them.

use sqlx::SqliteConnection;

use crate::curriculum::model::{Area, Key};
use crate::plans::model::{Plan, Week};

/// A line for each plan that cannot be read or does not share out the body, and for each session whose taught week
/// cannot be read or contradicts what was left out.
pub async fn faults(db: &mut SqliteConnection) -> sqlx::Result<Vec<String>> {
    let documents: Vec<(i64, String)> = sqlx::query_as(
        "SELECT id, content FROM course_plan
         UNION ALL SELECT id, before FROM course_plan WHERE before IS NOT NULL ORDER BY id",
    )
    .fetch_all(&mut *db)
    .await?;
    let mut faults = Vec::new();
    for (id, document) in documents {
        // The words of the error may quote what somebody typed, so they are not told.
        match serde_json::from_str::<Plan>(&document) {
            Ok(plan) if shares_out_the_body(&plan) => {}
            Ok(_) => faults.push(format!("regions that do not share out the body: plan {id}")),
            Err(_) => faults.push(format!("plan that cannot be read: plan {id}")),
        }
    }
    faults.extend(taught_weeks(db).await?);
    faults.extend(left_out(db).await?);
    Ok(faults)
}

/// Whether each area that is drawn stands in exactly one region, and no area in two.
fn shares_out_the_body(plan: &Plan) -> bool {
    let mut areas: Vec<Area> = plan.regions.iter().flat_map(|region| region.areas().to_vec()).collect();
    areas.sort_unstable();
    areas.windows(2).all(|pair| pair[0] != pair[1]) && Area::DRAWN.iter().all(|area| areas.contains(area))
}

async fn taught_weeks(db: &mut SqliteConnection) -> sqlx::Result<Vec<String>> {
    let sessions: Vec<(i64, String)> =
        sqlx::query_as("SELECT id, taught FROM session WHERE taught IS NOT NULL ORDER BY id").fetch_all(db).await?;
    let unreadable = sessions.iter().filter(|(_, document)| serde_json::from_str::<Week>(document).is_err());
    Ok(unreadable.map(|(id, _)| format!("taught week that cannot be read: session {id}")).collect())
}

/// What was left out of a session was not taught. A session that is still to come may leave out what its plan has
/// dropped since.
async fn left_out(db: &mut SqliteConnection) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(i64, String, String)> = sqlx::query_as(
        "SELECT session.id, session.taught, left_out.step FROM left_out JOIN session ON session.id = session_id
         WHERE session.taught IS NOT NULL ORDER BY session.id, step",
    )
    .fetch_all(db)
    .await?;
    let both = rows.iter().filter(|(_, taught, step)| {
        let (week, step) = (serde_json::from_str::<Week>(taught), step.parse::<Key>());
        week.is_ok_and(|week| step.is_ok_and(|step| week.tickable().contains(&step)))
    });
    Ok(both.map(|(session, ..)| format!("taught and left out: session {session}")).collect())
}
