//! What the instructor decides about a booking: yes, no, an offer, back in line, or that the family leaves.

use axum::extract::{Path, State};
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::families::booking::{State as Standing, Waiting, offer_end};
use crate::families::pages::list::refuse;
use crate::families::store::{self, line, places};
use crate::ids::{ClassId, FamilyId};
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
    let (next, weeks) = line::coming_week(&mut db, practice, class.id, now.day_in(&class.zone)).await?;
    let terms = crate::classes::store::terms(&mut db, practice, class.id).await?.ok_or(Fault::NotFound)?;
    let from_week = family.from_week.max(next.unwrap_or(family.from_week));
    let until_week = terms.until(from_week, weeks);
    let (done, notice, else_words) = match decision {
        Decision::Book => (places::book(&mut db, practice, family.id, now).await?, Notice::FamilyBooked, FULL),
        Decision::Offer => {
            let waiting = Waiting { family: family.id, places: family.places, from_week, until_week };
            let until = offer_end(now, terms.offer_hours, &class.zone);
            (line::offer(&mut db, practice, waiting, until, now).await?, Notice::FamilyOffered, FULL)
        }
        Decision::Wait => {
            let weeks = (from_week, until_week);
            (line::wait_again(&mut db, practice, family.id, weeks, now).await?, Notice::FamilyWaits, PASSED)
        }
        Decision::Decline | Decision::Leave => {
            let declined = matches!(decision, Decision::Decline);
            let stands = family.state.is_open() && (declined == (family.state != Standing::Booked));
            if stands {
                let meetings = crate::classes::store::meetings(&mut db, practice, class.id).await?;
                let been = meetings.iter().filter(|meeting| meeting.taught_at.is_some()).map(|meeting| meeting.week);
                let until = if declined { 0 } else { been.max().unwrap_or(0) };
                places::leave(&mut db, practice, family.id, (Standing::Ended, until), now).await?;
            }
            (stands, if declined { Notice::FamilyDeclined } else { Notice::FamilyLeft }, PASSED)
        }
    };
    if !done {
        db.rollback().await?;
        return refuse(&app, &actor, chrome, class_id, else_words).await;
    }
    line::turn(&mut db, practice, &class, now).await?;
    db.commit().await?;
    Ok(go_with(&format!("/classes/{class_id}/families"), notice))
}
