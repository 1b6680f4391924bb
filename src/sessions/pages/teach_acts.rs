//! `/classes/{id}/weeks/{n}/teach/acts`: what was done on the floor comes in, perhaps hours later, perhaps twice.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Moment;
use crate::curriculum::model::BlockKind;
use crate::ids::{FamilyId, SessionId};
use crate::practice::model::Actor;
use crate::sessions::model::taught_of;
use crate::sessions::pages::found::find;
use crate::sessions::teach_acts::{Act, Batch, Past, Reach, Sent, latest};
use crate::sessions::{register, store, teach_store};
use crate::web::fault::Fault;
use crate::web::page::Drawn;

/// What became of an act.
#[derive(Debug, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
enum Outcome {
    /// It holds now.
    Kept,
    /// It had come before.
    Known,
    /// Another device did something later; both are in the history.
    Overtaken,
    /// It is about nothing in this session.
    Ignored { why: &'static str },
}

#[derive(Debug, Serialize)]
struct Answered {
    key: String,
    #[serde(flatten)]
    outcome: Outcome,
}

/// What became of each act, and what holds now, so that a device learns what others did.
#[derive(Debug, Serialize)]
struct Answer {
    acts: Vec<Answered>,
    holds: Vec<Holding>,
}

#[derive(Debug, Serialize)]
struct Holding {
    at: i64,
    act: Act,
}

#[derive(Debug, Serialize)]
struct Refusal {
    problem: &'static str,
}

fn json(status: StatusCode, body: &impl Serialize) -> Result<Response, Fault> {
    let body = serde_json::to_vec(body).map_err(|_| Fault::Internal)?;
    let mut response = (status, [(CONTENT_TYPE, "application/json")], body).into_response();
    response.extensions_mut().insert(Drawn);
    Ok(response)
}

/// Takes a list of acts, all or none: one that cannot be read refuses the list.
pub async fn take(
    State(app): State<App>,
    actor: Actor,
    Path(path): Path<(i64, u32)>,
    body: Bytes,
) -> Result<Response, Fault> {
    let (practice, week, now) = (actor.practice, path.1, app.clock.now());
    let mut db = app.db.write().await?;
    let found = find(&mut db, practice, path).await?;
    let session = found.session.meeting.id;
    let batch: Batch = match str::from_utf8(&body).unwrap_or_default().parse() {
        Ok(batch) => batch,
        Err(problem) => return json(StatusCode::UNPROCESSABLE_ENTITY, &Refusal { problem }),
    };
    let families: Vec<FamilyId> = found.expected.iter().map(|family| family.id).collect();
    let prepared = found.prepared();
    let steps = prepared.due.tickable();
    let blocks: Vec<BlockKind> = prepared.blocks.iter().map(|block| block.kind).collect();
    let reach = Reach { families: &families, steps: &steps, blocks: &blocks };
    let (mut acts, mut steps_changed) = (Vec::new(), false);
    for sent in batch.acts {
        let (key, is_step) = (sent.key.clone(), matches!(sent.act, Act::Step { .. }));
        let outcome = take_one(&mut db, &actor, session, sent, reach, now).await?;
        steps_changed |= is_step && matches!(outcome, Outcome::Kept);
        acts.push(Answered { key, outcome });
    }
    if steps_changed
        && found.session.meeting.taught_at.is_some()
        && let Some(after) = store::session(&mut db, practice, found.class.id, week).await?
    {
        store::mark_taught(&mut db, practice, session, &taught_of(&found.library, &prepared.due, &after.left_out), now)
            .await?;
    }
    let holds = latest(teach_store::history(&mut db, practice, session).await?).into_values();
    let holds = holds.map(|Past { act, at }| Holding { at: at.seconds(), act }).collect();
    db.commit().await?;
    json(StatusCode::OK, &Answer { acts, holds })
}

async fn take_one(
    db: &mut SqliteConnection,
    actor: &Actor,
    session: SessionId,
    sent: Sent,
    reach: Reach<'_>,
    now: Moment,
) -> Result<Outcome, Fault> {
    let (practice, by) = (actor.practice, (actor.instructor, actor.device));
    if teach_store::has_come(db, practice, &sent.key).await? {
        return Ok(Outcome::Known);
    }
    if let Some(why) = sent.act.stray(reach) {
        return Ok(Outcome::Ignored { why });
    }
    // A clock that runs ahead must not win for ever.
    let sent = Sent { at: sent.at.min(now.seconds()), ..sent };
    let at = Moment::from_seconds(sent.at);
    let overtaken = teach_store::changed_after(db, practice, session, &sent.act.thing(), at).await?;
    teach_store::keep(db, practice, by, session, &sent, !overtaken, now).await?;
    if overtaken {
        return Ok(Outcome::Overtaken);
    }
    match &sent.act {
        Act::Mark { family, mark } => register::set_marks(db, practice, session, &[(*family, *mark)], at).await?,
        Act::Step { step, taught } => {
            teach_store::leave_out(db, practice, session, step, *taught == Some(false)).await?;
        }
        Act::NotToday { .. } | Act::Block { .. } | Act::Break { .. } => {}
    }
    Ok(Outcome::Kept)
}
