//! The letters of the example: those of the days before went, the rest waits to be given by hand.

use sqlx::SqliteConnection;

use crate::calendar::Moment;
use crate::letters::model::OwnWords;
use crate::letters::model::{Kind, State};
use crate::letters::store::{self, Wanted};
use crate::practice;
use crate::web::fault::Fault;

/// What is older than this went.
const A_WHILE: i64 = 6 * 60 * 60;

pub(super) async fn fill(db: &mut SqliteConnection, now: Moment) -> Result<(), Fault> {
    let practice = practice::store::only(db).await?.ok_or(Fault::Internal)?;
    let words: OwnWords =
        "Please come by the garden gate: the front door sticks.".parse().map_err(|_| Fault::Internal)?;
    store::set_choice(db, practice, Kind::Booked, (false, &words)).await?;
    let waiting = Wanted { state: Some(State::Waiting), ..Wanted::default() };
    for letter in store::list(db, practice, waiting).await? {
        if letter.due_at < now.plus_seconds(-A_WHILE) {
            store::sent(db, letter.id, letter.due_at).await?;
        }
    }
    Ok(())
}
