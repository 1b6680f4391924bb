//! What families and their instructor are told by letter when the state of a booking changes.

use sqlx::SqliteConnection;

use crate::calendar::Moment;
use crate::families::booking::State;
use crate::ids::{FamilyId, PracticeId};
use crate::letters::model::Kind;
use crate::letters::store::{Post, post};

/// Tells a family where its booking stands now; one that gave its place back, or that was told no, hears it otherwise.
pub async fn family(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    state: State,
    now: Moment,
) -> sqlx::Result<()> {
    let kind = match state {
        State::Asked => Kind::Received,
        State::Waiting => Kind::Waiting,
        State::Offered => Kind::Offer,
        State::Booked => Kind::Booked,
        State::GivenBack | State::Ended => return Ok(()),
    };
    post(db, practice, &Post::now(kind, family, now), now).await?;
    Ok(())
}

/// Tells a family that its offer passed on.
pub(super) async fn passed_on(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    now: Moment,
) -> sqlx::Result<()> {
    post(db, practice, &Post::now(Kind::PassedOn, family, now), now).await?;
    Ok(())
}

/// Tells the instructor what a family did with its booking.
pub async fn instructor(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    now: Moment,
) -> sqlx::Result<()> {
    post(db, practice, &Post::now(Kind::NewBooking, family, now), now).await?;
    Ok(())
}
