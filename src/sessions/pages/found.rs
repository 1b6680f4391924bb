//! A session with all that its pages start from, and the brief that it is composed from.

use std::collections::BTreeSet;
use std::sync::Arc;

use sqlx::SqliteConnection;

use crate::classes::model::Class;
use crate::curriculum;
use crate::curriculum::model::{Library, Region};
use crate::families::model::Family;
use crate::families::store::guests;
use crate::ids::{ClassId, FamilyId, PracticeId};
use crate::plans::check::Budget;
use crate::plans::compose::brief::{Brief, Pin, Slot};
use crate::plans::copies;
use crate::plans::model::{Plan, Week};
use crate::sessions::catch_store::{self, Recap};
use crate::sessions::history::History;
use crate::sessions::kept::{Change, Kept};
use crate::sessions::kept_store::{self, StoredOrder};
use crate::sessions::model::Session;
use crate::sessions::steps::{Prepared, composed, prepare};
use crate::sessions::{register, store};
use crate::web::fault::Fault;
use crate::words::listed;

/// How long the review of a region takes that is recapped for somebody.
const RECAP_MINUTES: u32 = 5;

/// A session, its class, and what came before it.
pub(super) struct Found {
    pub library: Arc<Library>,
    pub class: Class,
    pub plan: Plan,
    pub session: Session,
    /// The families that it expects: those of the class in their weeks, and guests.
    pub expected: Vec<Family>,
    /// Which of them are guests from another class.
    pub guests: BTreeSet<FamilyId>,
    /// What is shown again to some of them.
    pub recaps: Vec<Recap>,
    /// The running order as it was left.
    pub order: StoredOrder,
    /// What the plan holds for its week.
    planned: Week,
    history: History,
    budget: Budget,
}

/// The session of a week of a class.
pub(super) async fn find(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (class, week): (i64, u32),
) -> Result<Found, Fault> {
    let class = crate::classes::store::class(db, practice, ClassId::from(class)).await?.ok_or(Fault::NotFound)?;
    let plan = copies::plan(db, practice, class.plan_id).await?;
    let planned = plan.week(week).cloned().ok_or(Fault::NotFound)?;
    let session = store::session(db, practice, class.id, week).await?.ok_or(Fault::NotFound)?;
    let expected = crate::families::store::expected(db, practice, session.meeting.id).await?;
    let guests = guests::guests(db, practice, session.meeting.id).await?;
    let mut taught = store::taught(db, practice, class.id).await?;
    taught.retain(|earlier| earlier.day < session.meeting.day);
    let absences = register::absences(db, practice, class.id).await?;
    let settings = crate::practice::store::settings(db, practice).await?;
    let mut recaps = catch_store::recaps(db, practice, class.id).await?;
    recaps.retain(|recap| recap.session_id == session.meeting.id);
    let own: Vec<Family> = expected.iter().filter(|family| !guests.contains(&family.id)).cloned().collect();
    Ok(Found {
        library: curriculum::store::library(db, practice).await?,
        order: kept_store::of_session(db, practice, session.meeting.id).await?,
        history: History::of(&plan, &taught, &own, &absences),
        budget: Budget { strokes: settings.stroke_budget, minutes: settings.minute_budget },
        class,
        plan,
        session,
        expected,
        guests,
        recaps,
        planned,
    })
}

impl Found {
    /// What the session is composed from, round what she fixed.
    fn brief<'a>(&'a self, pinned: &'a [Pin], arranged: &'a [Slot]) -> Brief<'a> {
        let meeting = &self.session.meeting;
        let ages = self.expected.iter().flat_map(|family| &family.babies).map(|baby| baby.age_on(&meeting.day));
        Brief {
            library: &self.library,
            plan: &self.plan,
            week: meeting.week,
            planned: &self.planned,
            minutes: meeting.minutes,
            budget: self.budget,
            youngest_weeks: ages.map(|age| age.corrected.unwrap_or(age.weeks)).min(),
            taught: &self.history.taught,
            left_out: &self.history.left_out,
            missed: &self.history.missed,
            pinned,
            arranged,
        }
    }

    /// The address of its page.
    pub fn address(&self) -> String {
        format!("/classes/{}/weeks/{}", self.class.id, self.session.meeting.week)
    }

    /// The session as it is to be taught.
    pub fn prepared(&self) -> Prepared {
        let kept = self.order.kept.as_ref().map(|_| self.kept());
        prepare(&self.brief(&self.fixed(Vec::new()), &[]), kept.as_ref(), self.session.meeting.starts)
    }

    /// What she fixed, and a review of each region that is recapped for somebody, unless she fixed that otherwise.
    fn fixed(&self, mut pins: Vec<Pin>) -> Vec<Pin> {
        for recap in &self.recaps {
            let slot = Slot::review(&recap.region);
            if self.session.meeting.taught_at.is_none() && pins.iter().all(|pin| pin.slot != slot) {
                pins.push(Pin { slot, minutes: RECAP_MINUTES });
            }
        }
        pins
    }

    /// For whom a region is recapped: "Mia, Leo"; empty where it is for nobody.
    pub fn recapped_for(&self, region: Option<&Region>) -> String {
        let recaps = self.recaps.iter().filter(|recap| Some(&recap.region) == region);
        let babies = recaps
            .filter_map(|recap| Some(self.expected.iter().find(|family| family.id == recap.family_id)?.baby_names()));
        listed(&babies.collect::<Vec<_>>())
    }

    /// Its running order, to be edited: as she left it, or else as it is composed.
    pub fn kept(&self) -> Kept {
        match &self.order.kept {
            Some(kept) if kept.is_whole() => kept.clone(),
            Some(fixed) => fixed.renewed(composed(&self.brief(&self.fixed(fixed.pins()), &[])).blocks),
            None => self.composed_afresh(),
        }
    }

    /// Its running order composed again round what she fixed, and what has to be said about it.
    pub fn composed_again(&self) -> (Kept, Vec<String>) {
        let kept = self.kept();
        let again = composed(&self.brief(&self.fixed(kept.pins()), &kept.slots()));
        (kept.renewed(again.blocks), again.told)
    }

    /// Its running order composed from nothing but the plan and what was taught.
    pub fn composed_afresh(&self) -> Kept {
        Kept::of(composed(&self.brief(&self.fixed(Vec::new()), &[])).blocks)
    }

    /// How many blocks would be different if a session that she edited were composed again.
    pub fn could_change(&self) -> usize {
        let Some(_) = &self.order.kept else { return 0 };
        let changes = self.kept().beside(&self.composed_again().0);
        changes.into_iter().filter(Change::differs).count()
    }
}
