//! `/s/{token}/booking/stay`: a family stays in touch after its class.

use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Day;
use crate::families::booking::Shares;
use crate::families::circle::{Circle, is_open, sees};
use crate::families::model::Family;
use crate::families::pages::link::Own;
use crate::families::store::{self, circle};
use crate::web::fault::Fault;
use crate::web::page::go_to;

/// The circle of a class as one family of it sees it.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The others, each with what it shares.
    pub others: Vec<Family>,
    /// Whether it is still there for all who share.
    pub is_open: bool,
    /// Whether the last session is over, so that it can be asked for longer.
    pub is_over: bool,
    /// Whether this family stays in touch.
    pub stays: bool,
}

impl Seen {
    /// What a family sees; nothing where it shares nothing itself.
    pub async fn by(db: &mut SqliteConnection, own: &Own, today: Day) -> Result<Self, Fault> {
        let Own { practice, family, class, meetings, .. } = own;
        if family.consents.shares == Shares::Nothing {
            return Ok(Self::default());
        }
        let standing = circle::of_class(db, *practice, class.id).await?;
        let of = |family: &Family| standing.get(&family.id).copied().unwrap_or_default();
        let is_open = is_open(meetings.iter().map(|meeting| meeting.day).max(), today);
        let mut others = store::of_class(db, *practice, class.id).await?;
        others.retain(|other| sees((family, of(family)), (other, of(other)), is_open));
        let is_over = meetings.iter().all(|meeting| !meeting.is_to_come(today));
        Ok(Self { others, is_open, is_over, stays: of(family) == Circle::Stays })
    }
}

pub async fn stay(State(app): State<App>, Path(token): Path<String>) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let own = Own::find(&mut db, &token).await?;
    circle::stay(&mut db, own.practice, own.family.id).await?;
    db.commit().await?;
    Ok(go_to(&format!("{}#circle", own.page())))
}
