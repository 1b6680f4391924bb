//! `/classes/{id}/catch-up`: what each family missed, and where it can still learn it.

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
use crate::curriculum::model::Region;
use crate::families::booking::State as Standing;
use crate::families::model::Family;
use crate::families::store::guests;
use crate::families::store::places;
use crate::ids::{ClassId, FamilyId, PracticeId, SessionId};
use crate::plans::copies;
use crate::practice::model::Actor;
use crate::sessions::catch_store;
use crate::sessions::catch_up::{Elsewhere, Teaches, missed, offers};
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "sessions/catch_up.html")]
struct CatchUpPage {
    chrome: Chrome,
    class: Class,
    families: Vec<Behind>,
    problem: Option<&'static str>,
}

/// A family that has something to catch up on.
struct Behind {
    family: Family,
    missed: Vec<Missed>,
}

/// A region that a family missed, with its ways to it.
struct Missed {
    region: Region,
    name: String,
    ways: Vec<Way>,
    /// The next session of its own class, for a recap; nothing when there is none.
    next: Option<Meeting>,
    /// Where it is planned already: a visit or a recap, in words.
    planned: Vec<String>,
    /// The session in which a recap is planned.
    recap_in: Option<Meeting>,
}

/// A session of another class.
struct Way {
    class: Class,
    week: u32,
    day: Day,
    is_new: bool,
}

/// The sessions of all other classes that are still to come.
async fn elsewhere(
    db: &mut SqliteConnection,
    practice: PracticeId,
    own: ClassId,
    now: Moment,
) -> Result<Vec<Elsewhere>, Fault> {
    let mut sessions = Vec::new();
    for class in crate::classes::store::classes(db, practice).await?.into_iter().filter(|class| class.id != own) {
        let meetings = crate::classes::store::meetings(db, practice, class.id).await?;
        let today = now.day_in(&class.zone);
        let to_come = meetings.iter().filter(|meeting| meeting.is_to_come(today));
        let to_come: Vec<&Meeting> = to_come.collect();
        if to_come.is_empty() {
            continue;
        }
        let plan = copies::plan(db, practice, class.plan_id).await?;
        let room = places::room(db, practice, class.id).await?;
        let terms = crate::classes::store::terms(db, practice, class.id).await?.ok_or(Fault::NotFound)?;
        for meeting in to_come {
            sessions.push(Elsewhere {
                class: class.clone(),
                ages: terms.ages,
                week: meeting.week,
                day: meeting.day,
                new: plan.week(meeting.week).map(|week| week.regions.clone()).unwrap_or_default(),
                reviewed: plan.reviewed_in(meeting.week).into_iter().cloned().collect(),
                room: room.get(&meeting.week).copied().unwrap_or(0),
            });
        }
    }
    Ok(sessions)
}

async fn catch_up_page(
    app: &App,
    db: &mut SqliteConnection,
    practice: PracticeId,
    chrome: Chrome,
    id: i64,
) -> Result<CatchUpPage, Fault> {
    let now = app.clock.now();
    let class = crate::classes::store::class(db, practice, ClassId::from(id)).await?.ok_or(Fault::NotFound)?;
    let plan = copies::plan(db, practice, class.plan_id).await?;
    let library = curriculum::store::library(db, practice).await?;
    let meetings = crate::classes::store::meetings(db, practice, class.id).await?;
    let last_day = meetings.iter().map(|meeting| meeting.day).max().ok_or(Fault::NotFound)?;
    let learnt = catch_store::learnt(db, practice, &class, &plan).await?;
    let sessions = elsewhere(db, practice, class.id, now).await?;
    let visits = guests::visits(db, practice, class.id).await?;
    let today = now.day_in(&class.zone);
    let mut behind = Vec::new();
    for family in crate::families::store::of_class(db, practice, class.id).await? {
        let regions = missed(&learnt.taught, family.id, &learnt.attended);
        if family.state != Standing::Booked || regions.is_empty() {
            continue;
        }
        let to_come = meetings.iter().filter(|meeting| meeting.is_to_come(today) && family.comes_in(meeting.week));
        let next = to_come.min_by_key(|meeting| meeting.day);
        let visits = visits.iter().filter(|visit| visit.family_id == family.id && visit.day >= today);
        let visits: Vec<String> =
            visits.map(|visit| format!("guest in {}, {}", visit.class, visit.day.short())).collect();
        let missed = regions.into_iter().map(|region| {
            let recap = learnt.recaps.iter().find(|recap| recap.family_id == family.id && recap.region == region);
            let found = offers(&region, &family, last_day, &sessions);
            Missed {
                name: library.region_name(&region),
                ways: found
                    .iter()
                    .map(|offer| Way {
                        class: offer.session.class.clone(),
                        week: offer.session.week,
                        day: offer.session.day,
                        is_new: offer.teaches == Teaches::New,
                    })
                    .collect(),
                next: next.cloned(),
                planned: visits.clone(),
                recap_in: recap
                    .and_then(|recap| meetings.iter().find(|meeting| meeting.id == recap.session_id).cloned()),
                region,
            }
        });
        behind.push(Behind { missed: missed.collect(), family });
    }
    Ok(CatchUpPage { chrome, class, families: behind, problem: None })
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    page(&catch_up_page(&app, &mut *app.db.read().await?, actor.practice, chrome, id).await?)
}

/// What is decided for a family: a visit, a recap, or no recap after all.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CatchUpForm {
    family: i64,
    /// The class that it visits; 0 for a recap in its own.
    class: i64,
    week: u32,
    region: String,
    /// Whether a recap is taken out again.
    end: bool,
}

const GONE: &str = "That way is closed meanwhile: the session is full, over, or held already. Nothing was changed.";

pub async fn decide(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
    Posted(form): Posted<CatchUpForm>,
) -> Result<Response, Fault> {
    let (practice, now) = (actor.practice, app.clock.now());
    let mut db = app.db.write().await?;
    let own = ClassId::from(id);
    let family = crate::families::store::family(&mut db, practice, own, FamilyId::from(form.family)).await?;
    let family = family.ok_or(Fault::NotFound)?.id;
    let class = if form.class == 0 { own } else { ClassId::from(form.class) };
    let session = session_of(&mut db, practice, class, form.week).await?;
    let region = || form.region.parse::<Region>().map_err(|_| Fault::Refused);
    let (done, notice) = match (form.class, form.end) {
        (0, false) => {
            (catch_store::set_recap(&mut db, practice, (session, family), &region()?).await?, Notice::RecapSet)
        }
        (0, true) => {
            (catch_store::end_recap(&mut db, practice, (session, family), &region()?).await?, Notice::RecapOff)
        }
        _ => (guests::invite(&mut db, practice, (session, family), None, now).await?, Notice::GuestComes),
    };
    if !done {
        let page = catch_up_page(&app, &mut db, practice, chrome, id).await?;
        return page_with(StatusCode::CONFLICT, &CatchUpPage { problem: Some(GONE), ..page });
    }
    db.commit().await?;
    Ok(go_with(&format!("/classes/{id}/catch-up"), notice))
}

async fn session_of(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    week: u32,
) -> Result<SessionId, Fault> {
    let meetings = crate::classes::store::meetings(db, practice, class).await?;
    meetings.iter().find(|meeting| meeting.week == week).map(|meeting| meeting.id).ok_or(Fault::NotFound)
}
