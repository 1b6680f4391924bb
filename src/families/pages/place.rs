//! What the instructor decides about a booking: yes, no, an offer, back in line, or that the family leaves.

use axum::extract::{Path, State};
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Moment;
use crate::classes::model::{Class, last_taught};
use crate::families::booking::{State as Standing, Waiting, offer_end};
use crate::families::model::Family;
use crate::families::pages::list::refuse;
use crate::families::store::{self, line, places};
use crate::ids::{ClassId, FamilyId, PracticeId};
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::go_with;

/// What is decided.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// It has its place.
    Book,
    /// A place is kept for it until it answers.
    Offer,
    /// It waits in line, at the end.
    Wait,
    /// There is no place for it.
    Decline,
    /// It comes no more; the weeks that it was there for stay.
    Leave,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    then: Option<Decision>,
}

const FULL: &str =
    "There is no room for this family in all its weeks. You can give the class more places, or move somebody.";
const PASSED: &str = "Somebody, or time, has changed this booking meanwhile. Here is how it stands now.";

pub async fn change(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class_id, id)): Path<(i64, i64)>,
    Posted(form): Posted<DecisionForm>,
) -> Result<Response, Fault> {
    let (practice, now) = (actor.practice, app.clock.now());
    let mut db = app.db.write().await?;
    let class = crate::classes::store::class(&mut db, practice, ClassId::from(class_id)).await?;
    let class = class.ok_or(Fault::NotFound)?;
    let family = store::family(&mut db, practice, class.id, FamilyId::from(id)).await?.ok_or(Fault::NotFound)?;
    let decision = form.then.ok_or(Fault::Refused)?;
    line::pass_on(&mut db, practice, class.id, now).await?;
    if !carry_out(&mut db, practice, (&class, &family), decision, now).await? {
        db.rollback().await?;
        return refuse(&app, &actor, chrome, class_id, decision.why_not()).await;
    }
    line::turn(&mut db, practice, &class, now).await?;
    db.commit().await?;
    Ok(go_with(&format!("/classes/{class_id}/families"), decision.notice()))
}

impl Decision {
    fn notice(self) -> Notice {
        match self {
            Self::Book => Notice::FamilyBooked,
            Self::Offer => Notice::FamilyOffered,
            Self::Wait => Notice::FamilyWaits,
            Self::Decline => Notice::FamilyDeclined,
            Self::Leave => Notice::FamilyLeft,
        }
    }

    fn why_not(self) -> &'static str {
        if matches!(self, Self::Book | Self::Offer) { FULL } else { PASSED }
    }
}

/// Does what was decided, if the booking still allows it; tells whether it did.
async fn carry_out(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (class, family): (&Class, &Family),
    decision: Decision,
    now: Moment,
) -> Result<bool, Fault> {
    let (next, weeks) = line::coming_week(db, practice, class.id, now.day_in(&class.zone)).await?;
    let terms = crate::classes::store::terms(db, practice, class.id).await?.ok_or(Fault::NotFound)?;
    let from_week = family.from_week.max(next.unwrap_or(family.from_week));
    let until_week = terms.until(from_week, weeks);
    Ok(match decision {
        Decision::Book => places::book(db, practice, family.id, now).await?,
        Decision::Offer => {
            let waiting = Waiting { family: family.id, places: family.places, from_week, until_week };
            line::offer(db, practice, waiting, offer_end(now, terms.offer_hours, &class.zone), now).await?
        }
        Decision::Wait => line::wait_again(db, practice, family.id, (from_week, until_week), now).await?,
        Decision::Decline if !family.state.is_open() || family.state == Standing::Booked => false,
        Decision::Decline => {
            places::leave(db, practice, family.id, (Standing::Ended, 0), now).await?;
            true
        }
        Decision::Leave if family.state != Standing::Booked => false,
        Decision::Leave => {
            let been = last_taught(&crate::classes::store::meetings(db, practice, class.id).await?);
            places::leave(db, practice, family.id, (Standing::Ended, been), now).await?;
            true
        }
    })
}
