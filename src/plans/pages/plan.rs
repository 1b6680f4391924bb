//! `/plans/{id}`: the weeks of a plan side by side, and what the plan check finds.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::curriculum;
use crate::curriculum::model::{Area, Library, OwnRegion, Region};
use crate::ids::{ClassId, PlanId, PracticeId};
use crate::plans::check::{Budget, Finding, Yardstick, check};
use crate::plans::copies::{self, MadeFrom};
use crate::plans::model::{MOST_WEEKS, Plan, Reason};
use crate::plans::settled::Settled;
use crate::plans::store::{self, StoredPlan};
use crate::plans::summary::{WeekSummary, length};
use crate::practice;
use crate::practice::model::Actor;
use crate::text::Name;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Typed;
use crate::web::page::{page, page_with};
use crate::words::counted;

#[derive(Template)]
#[template(path = "plans/plan.html")]
pub struct PlanPage {
    chrome: Chrome,
    id: PlanId,
    revision: i64,
    name: Name,
    /// How long the course and its sessions are.
    lede: String,
    /// The class that teaches from this copy. Its weeks have dates, so that none can come or go.
    class: Option<(ClassId, Name)>,
    /// The classes that were made from it.
    made_from: Vec<MadeFrom>,
    is_archived: bool,
    library: Arc<Library>,
    settled: Settled,
    /// Whether the last change can be undone.
    can_undo: bool,
    weeks: Vec<WeekSummary>,
    regions: Vec<RegionRow>,
    open: Vec<OpenFinding>,
    aside: Vec<Finding>,
    rename: Typed<Name>,
    /// Why what was asked for has not been done.
    problem: Option<String>,
}

/// A region, and where it comes new.
struct RegionRow {
    region: Region,
    name: String,
    when: String,
    /// Whether a class has been taught it, so that it stays as it is.
    is_taught: bool,
}

/// A finding with the reason for setting it aside, as far as it was typed.
struct OpenFinding {
    finding: Finding,
    mend: Option<String>,
    reason: Typed<Reason>,
    /// Tells its field from those of other findings.
    at: String,
}

/// What was typed into the small forms of the page and could not be kept.
#[derive(Debug, Default)]
pub struct Draft {
    /// A new name.
    pub name: Option<Typed<Name>>,
    /// The key of a finding, and why it is to be set aside.
    pub reason: Option<(String, Typed<Reason>)>,
}

/// A plan with all that its page needs from the data.
pub struct Loaded {
    /// The plan.
    pub stored: StoredPlan,
    /// What can be taught in the practice.
    pub library: Arc<Library>,
    /// What the practice has settled on.
    pub budget: Budget,
    /// The class that teaches from it, when it is a copy.
    pub class: Option<(ClassId, Name)>,
    /// The classes that were made from it, when it is none.
    pub made_from: Vec<MadeFrom>,
    /// What no edit may change.
    pub settled: Settled,
}

/// A plan of the practice with all that its pages need.
pub async fn load(db: &mut SqliteConnection, practice: PracticeId, id: PlanId) -> Result<Loaded, Fault> {
    let stored = store::find(db, practice, id).await?.ok_or(Fault::NotFound)?;
    let settings = practice::store::settings(db, practice).await?;
    let library = curriculum::store::library(db, practice).await?;
    let budget = Budget { strokes: settings.stroke_budget, minutes: settings.minute_budget };
    if !stored.is_copy {
        let made_from = copies::classes_from(db, practice, id).await?;
        return Ok(Loaded { stored, library, budget, class: None, made_from, settled: Settled::default() });
    }
    let class = copies::class(db, practice, id).await?;
    let settled = Settled { dated: true, taught: copies::taught_weeks(db, practice, id).await? };
    Ok(Loaded { stored, library, budget, class, made_from: Vec::new(), settled })
}

impl Loaded {
    /// What the plan is held against.
    pub fn yardstick(&self) -> Yardstick<'_> {
        Yardstick { library: &self.library, budget: self.budget }
    }
}

impl PlanPage {
    /// The page of a plan as it is stored, with what could not be done and what was typed for it.
    pub fn of(chrome: Chrome, loaded: Loaded, problem: Option<String>, draft: Draft) -> Self {
        let Loaded { stored, library, budget, class, made_from, settled } = loaded;
        let StoredPlan { id, plan, before, revision, is_archived, .. } = stored;
        let yardstick = Yardstick { library: &library, budget };
        let plan = plan.0;
        let can_undo = before.is_some_and(|before| settled.keeps(&plan, &before).is_ok());
        let (aside, open): (Vec<_>, Vec<_>) =
            check(&plan, yardstick).into_iter().partition(|finding| finding.aside.is_some());
        let mut typed = draft.reason;
        let open = (1..)
            .zip(open)
            .map(|(at, finding)| OpenFinding::of((at, finding), &library, &plan, &settled, &mut typed))
            .collect();
        Self {
            chrome,
            id,
            revision,
            name: plan.name.clone(),
            lede: length(&plan),
            class,
            made_from,
            is_archived,
            weeks: WeekSummary::all(&library, &plan),
            regions: plan.regions.iter().map(|region| RegionRow::of(&library, &plan, region, &settled)).collect(),
            open,
            aside,
            rename: draft.name.unwrap_or_else(|| Typed::holding(plan.name)),
            library,
            settled,
            can_undo,
            problem,
        }
    }

    /// Whether a week can change places with the one after.
    fn can_swap(&self, number: u32) -> bool {
        !self.settled.is_taught(number) && !self.settled.is_taught(number + 1)
    }

    /// The regions that can still move, join or split.
    fn movable(&self) -> Vec<&RegionRow> {
        self.regions.iter().filter(|row| !row.is_taught).collect()
    }

    /// The regions of her own that the plan does not have yet.
    fn own_regions(&self) -> Vec<&OwnRegion> {
        let in_plan = |area| self.regions.iter().any(|row| row.region.has(area));
        let own = self.library.own_regions.iter();
        own.filter(|own| !in_plan(Area::Own(own.key)) && self.library.offers(&own.key.into())).collect()
    }

    fn has_room(&self) -> bool {
        self.class.is_none() && self.weeks.len() < MOST_WEEKS
    }

    fn week_page(&self, number: &u32) -> String {
        format!("/plans/{}/weeks/{number}", self.id)
    }

    /// How many findings a week has, in words; nothing when it has none.
    fn found_in(&self, number: &u32) -> Option<String> {
        let count = self.open.iter().filter(|open| open.finding.week == Some(*number)).count();
        (count > 0).then(|| counted(count, "finding", "findings"))
    }
}

impl RegionRow {
    fn of(library: &Library, plan: &Plan, region: &Region, settled: &Settled) -> Self {
        let weeks = plan.weeks_of(region);
        let is_taught = weeks.iter().any(|week| settled.is_taught(*week));
        let weeks: Vec<String> = weeks.iter().map(u32::to_string).collect();
        let when = match weeks.len() {
            0 => "not taught".to_owned(),
            1 => format!("new in week {}", weeks[0]),
            _ => format!("new in weeks {}", weeks.join(", ")),
        };
        Self { name: library.region_name(region), region: region.clone(), when, is_taught }
    }

    fn can_go(&self) -> bool {
        self.region.is_own() && !self.is_taught
    }

    fn can_split(&self) -> bool {
        self.region.areas().len() > 1 && !self.is_taught
    }
}

impl OpenFinding {
    /// Takes what was typed for this finding. A mend that would change what is settled is not offered.
    fn of(
        (at, finding): (u32, Finding),
        library: &Library,
        plan: &Plan,
        settled: &Settled,
        typed: &mut Option<(String, Typed<Reason>)>,
    ) -> Self {
        let fits = |after: Plan| settled.keeps(plan, &after).is_ok();
        let mend = finding.mend().filter(|mend| fits(mend.apply(library, plan))).map(|mend| mend.label(library));
        let mine = typed.take_if(|(key, _)| key == finding.key());
        Self { finding, mend, reason: mine.map_or_else(Typed::blank, |(_, reason)| reason), at: format!("-{at}") }
    }

    fn was_typed(&self) -> bool {
        !self.reason.text.is_empty() || self.reason.problem.is_some()
    }
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let loaded = load(&mut *app.db.read().await?, actor.practice, PlanId::from(id)).await?;
    page(&PlanPage::of(chrome, loaded, None, Draft::default()))
}

/// The page with what could not be done: 409 for an edit on an old copy, 422 for one that cannot be made.
pub fn refused(
    status: StatusCode,
    chrome: Chrome,
    loaded: Loaded,
    problem: impl Into<String>,
    draft: Draft,
) -> Result<Response, Fault> {
    page_with(status, &PlanPage::of(chrome, loaded, Some(problem.into()), draft))
}
