//! Every statement on the outbox.

mod post;
mod round;
mod show;

use sqlx::types::Json;

use crate::calendar::Moment;
use crate::ids::{ClassId, FamilyId, LetterId, PracticeId, SessionId};
use crate::letters::model::{Content, Kind, Letter, State};

pub use post::{Post, post, post_morning, post_reminders, post_sheets, post_to_class};
pub use round::{
    ToList, ToRemind, Tried, claim, due, end_old, failed, forget, hold, reclaim, sent, to_list, to_remind, withdraw,
    write,
};
pub use show::{
    Choices, Listed, Stopped, Stuck, Wanted, choices, class_off, counts, letter, list, set_booking_only, set_choice,
    set_class_off, set_state, stop_class, stop_family, stopped, stuck,
};

/// A letter as the table holds it.
struct Row {
    id: LetterId,
    practice_id: PracticeId,
    class_id: ClassId,
    family_id: Option<FamilyId>,
    session_id: Option<SessionId>,
    kind: Kind,
    reason: String,
    state: State,
    made_at: Moment,
    due_at: Moment,
    state_at: Moment,
    tries: u32,
    problem: String,
    content: Option<Json<Content>>,
}

impl From<Row> for Letter {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            practice: row.practice_id,
            class: row.class_id,
            family: row.family_id,
            session: row.session_id,
            kind: row.kind,
            reason: row.reason,
            state: row.state,
            made_at: row.made_at,
            due_at: row.due_at,
            state_at: row.state_at,
            tries: row.tries,
            problem: row.problem,
            content: row.content.map(|content| content.0),
        }
    }
}
