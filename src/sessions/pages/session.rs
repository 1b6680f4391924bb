//! `/classes/{id}/weeks/{n}`: one session, before, during and after.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::Class;
use crate::curriculum;
use crate::curriculum::model::{Key, Library};
use crate::families::model::Family;
use crate::ids::{ClassId, PracticeId};
use crate::plans::check::Budget;
use crate::plans::compose::brief::{Brief, Pin};
use crate::plans::copies;
use crate::plans::figure::Figure;
use crate::plans::model::Plan;
use crate::practice::model::Actor;
use crate::sessions::history::History;
use crate::sessions::model::{Mark, Register, Session};
use crate::sessions::pages::form::{Marks, SessionForm};
use crate::sessions::steps::{Prepared, prepare};
use crate::sessions::teach_acts::{Took, latest, took};
use crate::sessions::{pins, register, store, teach_store};
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "sessions/session.html")]
pub(super) struct SessionPage {
    chrome: Chrome,
    class: Class,
    plan: Plan,
    session: Session,
    figure: Figure,
    title: String,
    prepared: Prepared,
    expected: Vec<Family>,
    /// The register as it is stored, and as it was chosen on the page.
    register: Register,
    chosen: Register,
    undoable: bool,
    /// How long each block really took, when it was taught from the floor.
    took: Vec<Took>,
    today: Day,
    form: SessionForm,
    pub stale: bool,
}

impl SessionPage {
    fn is_marked(&self, family: &Family, mark: &Mark) -> bool {
        self.chosen.get(&family.id) == Some(mark)
    }

    fn mark(&self, family: &Family) -> String {
        self.register.get(&family.id).map(Mark::to_string).unwrap_or_default()
    }

    fn is_ticked(&self, key: &Key) -> bool {
        self.form.step.contains(&key.to_string())
    }

    fn came(&self) -> usize {
        self.register.values().filter(|mark| mark.came()).count()
    }

    /// How many minutes the running order is over (positive) or under (negative) the session's length.
    fn over(&self) -> i64 {
        let planned = self.prepared.blocks.iter().map(|block| i64::from(block.minutes)).sum::<i64>();
        planned - i64::from(self.session.meeting.minutes)
    }
}

/// A session with all that its pages start from.
pub(super) struct Found {
    pub library: Arc<Library>,
    pub class: Class,
    pub plan: Plan,
    pub session: Session,
    /// The families that it expects: those of the class that have begun by its week.
    pub expected: Vec<Family>,
    /// The minutes that the instructor fixed.
    pub pins: Vec<Pin>,
}

pub(super) async fn find(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (class, week): (i64, u32),
) -> Result<Found, Fault> {
    let class = crate::classes::store::class(db, practice, ClassId::from(class)).await?.ok_or(Fault::NotFound)?;
    let plan = copies::plan(db, practice, class.plan_id).await?;
    let session = store::session(db, practice, class.id, week).await?.ok_or(Fault::NotFound)?;
    let mut expected = crate::families::store::of_class(db, practice, class.id).await?;
    expected.retain(|family| family.from_week <= week);
    let pins = pins::of_session(db, practice, session.meeting.id).await?;
    let library = curriculum::store::library(db, practice).await?;
    Ok(Found { library, class, plan, session, expected, pins })
}

/// The session as it is to be taught, from what the sessions before it came to.
pub(super) async fn prepared(
    db: &mut SqliteConnection,
    practice: PracticeId,
    found: &Found,
    pinned: &[Pin],
) -> Result<Prepared, Fault> {
    let Found { library, class, plan, session, expected, .. } = found;
    let meeting = &session.meeting;
    let planned = plan.week(meeting.week).ok_or(Fault::NotFound)?;
    let mut taught = store::taught(db, practice, class.id).await?;
    taught.retain(|earlier| earlier.day < meeting.day);
    let absences = register::absences(db, practice, class.id).await?;
    let history = History::of(plan, &taught, expected, &absences);
    let ages = expected.iter().flat_map(|family| &family.babies).map(|baby| baby.age_on(&meeting.day));
    let settings = crate::practice::store::settings(db, practice).await?;
    let brief = Brief {
        library,
        plan,
        week: meeting.week,
        planned,
        minutes: meeting.minutes,
        budget: Budget { strokes: settings.stroke_budget, minutes: settings.minute_budget },
        youngest_weeks: ages.map(|age| age.corrected.unwrap_or(age.weeks)).min(),
        taught: &history.taught,
        left_out: &history.left_out,
        missed: &history.missed,
        pinned,
    };
    Ok(prepare(&brief, meeting.starts))
}

/// The page of a session, with what was posted to it or else what is stored.
pub(super) async fn session_page(
    app: &App,
    db: &mut SqliteConnection,
    practice: PracticeId,
    chrome: Chrome,
    found: Found,
    posted: Option<(SessionForm, Marks)>,
) -> Result<SessionPage, Fault> {
    let prepared = prepared(db, practice, &found, &found.pins).await?;
    let Found { library, class, plan, session, expected, .. } = found;
    let week = session.meeting.week;
    let register = register::of_session(db, practice, session.meeting.id).await?;
    let mut chosen = register.clone();
    let form = match posted {
        None => SessionForm::holding(&session, &prepared.due.tickable()),
        Some((form, marks)) => {
            chosen.extend(marks.iter().filter_map(|(family, mark)| Some((*family, (*mark)?))));
            form
        }
    };
    let acts = teach_store::history(db, practice, session.meeting.id).await?;
    Ok(SessionPage {
        took: took(&latest(acts)),
        figure: Figure::of_week(&library, &plan, week),
        title: plan.week(week).map(|week| week.title(&library)).unwrap_or_default(),
        expected,
        register,
        chosen,
        undoable: register::before(db, practice, session.meeting.id).await?.is_some(),
        today: app.clock.now().day_in(&class.zone),
        stale: false,
        prepared,
        chrome,
        class,
        plan,
        session,
        form,
    })
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(i64, u32)>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let found = find(&mut db, actor.practice, path).await?;
    page(&session_page(&app, &mut db, actor.practice, chrome, found, None).await?)
}
