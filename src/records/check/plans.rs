//! Faults of plan documents, read as the program reads them.

use std::collections::BTreeMap;

use sqlx::SqliteConnection;

use crate::curriculum::model::{Area, Key};
use crate::plans::model::{Plan, Week};

/// A line for each plan that cannot be read or does not share out the body, and for each session whose taught week
/// cannot be read or contradicts what was left out.
pub async fn faults(db: &mut SqliteConnection) -> sqlx::Result<Vec<String>> {
    let documents: Vec<(i64, String)> =
        sqlx::query_as("SELECT id, content FROM course_plan ORDER BY id").fetch_all(&mut *db).await?;
    let mut plans = BTreeMap::new();
    let mut faults = Vec::new();
    for (id, document) in documents {
        // The words of the error may quote what somebody typed, so they are not told.
        match serde_json::from_str::<Plan>(&document) {
            Ok(plan) => {
                if !shares_out_the_body(&plan) {
                    faults.push(format!("regions that do not share out the body: plan {id}"));
                }
                plans.insert(id, plan);
            }
            Err(_) => faults.push(format!("plan that cannot be read: plan {id}")),
        }
    }
    faults.extend(taught_weeks(db).await?);
    faults.extend(left_out(db, &plans).await?);
    Ok(faults)
}

/// Whether each area of the body stands in exactly one region.
fn shares_out_the_body(plan: &Plan) -> bool {
    let mut areas: Vec<Area> = plan.regions.iter().flat_map(|region| region.areas().to_vec()).collect();
    areas.sort_unstable();
    areas == Area::ALL
}

async fn taught_weeks(db: &mut SqliteConnection) -> sqlx::Result<Vec<String>> {
    let sessions: Vec<(i64, String)> =
        sqlx::query_as("SELECT id, taught FROM session WHERE taught IS NOT NULL ORDER BY id").fetch_all(db).await?;
    let unreadable = sessions.iter().filter(|(_, document)| serde_json::from_str::<Week>(document).is_err());
    Ok(unreadable.map(|(id, _)| format!("taught week that cannot be read: session {id}")).collect())
}

/// A taught session is compared with the week that was taught, for the plan may have changed since; one that is still
/// to come with the plan.
async fn left_out(db: &mut SqliteConnection, plans: &BTreeMap<i64, Plan>) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(i64, u32, i64, Option<String>, String)> = sqlx::query_as(
        "SELECT session.id, session.week, class.plan_id, session.taught, left_out.step
         FROM left_out JOIN session ON session.id = session_id JOIN class ON class.id = session.class_id
         ORDER BY session.id, step",
    )
    .fetch_all(db)
    .await?;
    let mut faults = Vec::new();
    for (session, number, plan, taught, step) in rows {
        let step: Option<Key> = step.parse().ok();
        let holds = |week: &Week| step.as_ref().is_some_and(|step| tickable(week).contains(&step));
        match taught.map(|document| serde_json::from_str::<Week>(&document)) {
            Some(Ok(week)) if holds(&week) => faults.push(format!("taught and left out: session {session}")),
            None if plans.get(&plan).and_then(|plan| plan.week(number)).is_some_and(|week| !holds(week)) => {
                faults.push(format!("left out what week {number} does not hold: session {session}"));
            }
            _ => {}
        }
    }
    Ok(faults)
}

/// Everything of a week that a session can leave out.
fn tickable(week: &Week) -> Vec<&Key> {
    [&week.strokes, &week.parts, &week.topics, &week.songs].into_iter().flatten().collect()
}
