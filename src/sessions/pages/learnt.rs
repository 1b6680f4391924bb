//! What the families of a class were taught so far, wherever they were.

use std::collections::BTreeMap;

use sqlx::SqliteConnection;

use crate::classes::model::Class;
use crate::curriculum::model::Region;
use crate::ids::{ClassId, PracticeId};
use crate::plans::model::Plan;
use crate::sessions::catch_store::{self, Expected, Recap};
use crate::sessions::catch_up::Attended;
use crate::sessions::model::Mark;
use crate::sessions::store::{self, Taught};
use crate::web::fault::Fault;

/// The taught sessions of the families of a class, each with what they could learn there.
pub(super) struct Learnt {
    pub attended: Vec<Attended>,
    pub recaps: Vec<Recap>,
    /// What the class itself was taught, in that order.
    pub taught: Vec<Region>,
}

pub(super) async fn learnt(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: &Class,
    plan: &Plan,
) -> Result<Learnt, Fault> {
    let expected = catch_store::expected(db, practice, class.id).await?;
    let recaps = catch_store::recaps(db, practice, class.id).await?;
    let mut courses: BTreeMap<ClassId, Vec<Taught>> = BTreeMap::new();
    for visited in expected.iter().filter(|session| session.is_guest) {
        if !courses.contains_key(&visited.class) {
            courses.insert(visited.class, store::taught(db, practice, visited.class).await?);
        }
    }
    let own = store::taught(db, practice, class.id).await?;
    let mut taught: Vec<Region> = Vec::new();
    for region in own.iter().flat_map(|session| &session.taught.regions).filter(|region| plan.regions.contains(region))
    {
        if !taught.contains(region) {
            taught.push(region.clone());
        }
    }
    let attended = expected.iter().map(|session| attended(session, courses.get(&session.class), &recaps)).collect();
    Ok(Learnt { attended, recaps, taught })
}

/// A guest also learns what is reviewed; in its own class a family learns what comes new, and what is recapped for it.
fn attended(session: &Expected, course: Option<&Vec<Taught>>, recaps: &[Recap]) -> Attended {
    let mut learnt = session.taught.regions.clone();
    if session.is_guest {
        let earlier = course.into_iter().flatten().filter(|earlier| earlier.day < session.day);
        let reviewed = earlier.flat_map(|earlier| &earlier.taught.regions);
        learnt.extend(reviewed.filter(|region| !session.taught.not_reviewed.contains(region)).cloned());
    }
    let recapped =
        recaps.iter().filter(|recap| (recap.session_id, recap.family_id) == (session.session, session.family));
    learnt.extend(recapped.map(|recap| recap.region.clone()));
    Attended { family: session.family, came: session.mark.is_none_or(Mark::came), learnt }
}
