//! `/classes/{class}/families/{id}/move`: a family goes to another class, for one week or for the rest, or changes places.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::{Day, Moment};
use crate::classes::model::{Class, Meeting};
use crate::curriculum;
use crate::curriculum::model::Library;
use crate::families::booking::State as Standing;
use crate::families::model::{Family, LAST_WEEK};
use crate::families::store::guests::{self, Earlier, Visit};
use crate::families::store::{self, line, places};
use crate::ids::{ClassId, FamilyId, PracticeId, SessionId};
use crate::plans::copies;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

/// A class that the family could go to.
struct Target {
    class: Class,
    /// Its sessions to come: what each teaches, and whether the family has room there.
    sessions: Vec<Coming>,
    /// Families with a place there, who could change places with it.
    families: Vec<Family>,
}

struct Coming {
    meeting: Meeting,
    title: String,
    has_room: bool,
}

impl Target {
    /// Whether any session has room.
    fn has_room(&self) -> bool {
        self.sessions.iter().any(|coming| coming.has_room)
    }

    /// The weeks from which the family has room until the end.
    fn weeks_to_the_end(&self) -> Vec<&Coming> {
        let last_full = self.sessions.iter().filter(|coming| !coming.has_room).map(|coming| coming.meeting.week).max();
        self.sessions.iter().filter(|coming| last_full.is_none_or(|full| coming.meeting.week > full)).collect()
    }
}

#[derive(Template)]
#[template(path = "families/move.html")]
struct MovePage {
    chrome: Chrome,
    class: Class,
    family: Family,
    /// The sessions of its own class that are to come.
    own: Vec<Meeting>,
    targets: Vec<Target>,
    visits: Vec<Visit>,
    earlier: Vec<Earlier>,
    problem: Option<&'static str>,
}

async fn targets(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: &Family,
    library: &Library,
    today: impl Fn(&Class) -> Day,
) -> Result<Vec<Target>, Fault> {
    let mut targets = Vec::new();
    for class in crate::classes::store::classes(db, practice).await? {
        let from = today(&class);
        let mut meetings = crate::classes::store::meetings(db, practice, class.id).await?;
        meetings.retain(|meeting| meeting.is_to_come(from));
        if class.id == family.class_id || meetings.is_empty() {
            continue;
        }
        let plan = copies::plan(db, practice, class.plan_id).await?;
        let room = places::room(db, practice, class.id).await?;
        let coming = |meeting: Meeting| Coming {
            title: plan.week(meeting.week).map(|week| week.title(library)).unwrap_or_default(),
            has_room: room.get(&meeting.week).is_some_and(|room| *room >= i64::from(family.places)),
            meeting,
        };
        let mut families = store::of_class(db, practice, class.id).await?;
        families.retain(|other| other.state == Standing::Booked);
        targets.push(Target { sessions: meetings.into_iter().map(coming).collect(), families, class });
    }
    Ok(targets)
}

async fn move_page(
    app: &App,
    db: &mut SqliteConnection,
    practice: PracticeId,
    chrome: Chrome,
    (class_id, id): (i64, i64),
) -> Result<MovePage, Fault> {
    let class = crate::classes::store::class(db, practice, ClassId::from(class_id)).await?.ok_or(Fault::NotFound)?;
    let family = store::family(db, practice, class.id, FamilyId::from(id)).await?.ok_or(Fault::NotFound)?;
    let library = curriculum::store::library(db, practice).await?;
    let now = app.clock.now();
    let mut own = crate::classes::store::meetings(db, practice, class.id).await?;
    own.retain(|meeting| meeting.is_to_come(now.day_in(&class.zone)) && family.comes_in(meeting.week));
    let mut visits = guests::visits(db, practice, class.id).await?;
    visits.retain(|visit| visit.family_id == family.id);
    Ok(MovePage {
        targets: targets(db, practice, &family, &library, |class| now.day_in(&class.zone)).await?,
        earlier: guests::earlier(db, practice, family.id).await?,
        own,
        visits,
        problem: None,
        chrome,
        class,
        family,
    })
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(i64, i64)>,
) -> Result<Response, Fault> {
    page(&move_page(&app, &mut *app.db.read().await?, actor.practice, chrome, path).await?)
}

/// What is asked for.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum How {
    /// To one session, as a guest.
    Once,
    /// For the rest of the course.
    Rest,
    /// With a family of that class, who comes here.
    Swap,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct MoveForm {
    how: Option<How>,
    class: i64,
    week: u32,
    /// The week of its own class that it misses for it; 0 for none.
    instead: u32,
    with: i64,
}

const FULL: &str = "There is no room for that any more. Nothing was changed.";

pub async fn apply(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class_id, id)): Path<(i64, i64)>,
    Posted(form): Posted<MoveForm>,
) -> Result<Response, Fault> {
    let (practice, now) = (actor.practice, app.clock.now());
    let mut db = app.db.write().await?;
    let page = move_page(&app, &mut db, practice, chrome, (class_id, id)).await?;
    let target = page.targets.iter().find(|target| target.class.id == ClassId::from(form.class));
    let target = target.ok_or(Fault::NotFound)?;
    let (done, goes_to, notice) = match form.how.ok_or(Fault::Refused)? {
        How::Once => (visit(&mut db, practice, &page, target, &form, now).await?, class_id, Notice::GuestComes),
        How::Rest => {
            let place = (target.class.id, form.week.max(1), last_week(&mut db, practice, target, form.week).await?);
            let leaves = (page.family.id, left_in(&page.own));
            let moved = guests::move_to(&mut db, practice, leaves, place, now).await?;
            (moved, form.class, Notice::FamilyMoved)
        }
        How::Swap => {
            let swapped = swap(&mut db, practice, &page, target, FamilyId::from(form.with), now).await?;
            (swapped, form.class, Notice::FamiliesSwapped)
        }
    };
    if !done {
        let page = MovePage { problem: Some(FULL), ..page };
        return page_with(StatusCode::CONFLICT, &page);
    }
    line::turn(&mut db, practice, &page.class, now).await?;
    line::turn(&mut db, practice, &target.class, now).await?;
    db.commit().await?;
    Ok(go_with(&format!("/classes/{goes_to}/families/{id}"), notice))
}

/// The last week that a family was there for, when it leaves before these sessions.
fn left_in(to_come: &[Meeting]) -> u32 {
    to_come.iter().map(|meeting| meeting.week).min().map_or(LAST_WEEK, |week| week - 1)
}

async fn last_week(db: &mut SqliteConnection, practice: PracticeId, target: &Target, from: u32) -> Result<u32, Fault> {
    let terms = crate::classes::store::terms(db, practice, target.class.id).await?.ok_or(Fault::NotFound)?;
    Ok(terms.until(from.max(1), LAST_WEEK))
}

async fn visit(
    db: &mut SqliteConnection,
    practice: PracticeId,
    page: &MovePage,
    target: &Target,
    form: &MoveForm,
    now: Moment,
) -> Result<bool, Fault> {
    let session = target.sessions.iter().find(|coming| coming.meeting.week == form.week).ok_or(Fault::NotFound)?;
    let instead = page.own.iter().find(|meeting| meeting.week == form.instead).map(|meeting| meeting.id);
    Ok(guests::invite(db, practice, (session.meeting.id, page.family.id), instead, now).await?)
}

async fn swap(
    db: &mut SqliteConnection,
    practice: PracticeId,
    page: &MovePage,
    target: &Target,
    with: FamilyId,
    now: Moment,
) -> Result<bool, Fault> {
    let other = target.families.iter().find(|family| family.id == with).ok_or(Fault::NotFound)?;
    let theirs: Vec<Meeting> = target.sessions.iter().map(|coming| coming.meeting.clone()).collect();
    let (Some(there), Some(here)) = (theirs.first(), page.own.first()) else { return Ok(false) };
    let until_here = if page.family.comes_in(here.week) { page.family.until_week } else { 0 };
    let to_there = (target.class.id, there.week, other.until_week);
    let to_here = (page.class.id, here.week, until_here);
    let both = [(page.family.id, left_in(&page.own), to_there), (other.id, left_in(&theirs), to_here)];
    Ok(guests::swap(db, practice, both, now).await?)
}

pub async fn uninvite(
    State(app): State<App>,
    actor: Actor,
    Path((class_id, id, session)): Path<(i64, i64, i64)>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let visit = (SessionId::from(session), FamilyId::from(id));
    if !guests::uninvite(&mut db, actor.practice, visit).await? {
        return Err(Fault::NotFound);
    }
    db.commit().await?;
    Ok(go_with(&format!("/classes/{class_id}/families/{id}"), Notice::GuestStays))
}
