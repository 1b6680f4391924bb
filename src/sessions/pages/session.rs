//! `/classes/{id}/weeks/{n}`: one session, before, during and after.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::Class;
use crate::curriculum::model::Key;
use crate::families::model::Family;
use crate::ids::{ClassId, PracticeId};
use crate::plans::check::Budget;
use crate::plans::compose::brief::{Brief, Pin};
use crate::plans::copies;
use crate::plans::figure::Figure;
use crate::plans::model::Plan;
use crate::practice::model::Actor;
use crate::sessions::history::History;
use crate::sessions::model::{Mark, Register, Session, SessionNote, taught_of};
use crate::sessions::steps::{Prepared, prepare};
use crate::sessions::teach_acts::{Act, Took, latest, took};
use crate::sessions::{store, teach_store};
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Typed};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "sessions/session.html")]
struct SessionPage {
    chrome: Chrome,
    class: Class,
    plan: Plan,
    session: Session,
    figure: Figure,
    title: String,
    prepared: Prepared,
    expected: Vec<Family>,
    register: Register,
    undoable: bool,
    /// How long each block really took, when it was taught from the floor.
    took: Vec<Took>,
    today: Day,
    form: SessionForm,
    stale: bool,
}

impl SessionPage {
    fn is_marked(&self, family: &Family, mark: &Mark) -> bool {
        self.register.get(&family.id) == Some(mark)
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

/// Note and steps as posted; a step that is not ticked was left out.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SessionForm {
    revision: i64,
    note: Typed<SessionNote>,
    step: Vec<String>,
    then: Then,
}

/// What else the pressed button asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Then {
    #[default]
    Save,
    Taught,
}

impl SessionForm {
    fn holding(session: &Session, tickable: &[Key]) -> Self {
        Self {
            revision: session.revision,
            note: Typed::holding(session.note.clone()),
            step: tickable.iter().filter(|key| !session.left_out.contains(key)).map(Key::to_string).collect(),
            then: Then::Save,
        }
    }

    fn left_out(&self, tickable: Vec<Key>) -> Vec<Key> {
        tickable.into_iter().filter(|key| !self.step.contains(&key.to_string())).collect()
    }
}

/// A session with its class and plan.
pub(super) struct Found {
    pub class: Class,
    pub plan: Plan,
    pub session: Session,
}

pub(super) async fn find(
    db: &mut SqliteConnection,
    practice: PracticeId,
    (class, week): (i64, u32),
) -> Result<Found, Fault> {
    let class = crate::classes::store::class(db, practice, ClassId::from(class)).await?.ok_or(Fault::NotFound)?;
    let plan = copies::plan(db, practice, class.plan_id).await?;
    let session = store::session(db, practice, class.id, week).await?.ok_or(Fault::NotFound)?;
    Ok(Found { class, plan, session })
}

/// The families that a session expects: those of the class that have begun by its week.
pub(super) async fn expected(
    db: &mut SqliteConnection,
    practice: PracticeId,
    class: ClassId,
    week: u32,
) -> Result<Vec<Family>, Fault> {
    let mut families = crate::families::store::of_class(db, practice, class).await?;
    families.retain(|family| family.from_week <= week);
    Ok(families)
}

/// The session as it is to be taught, from what the sessions before it came to.
pub(super) async fn prepared(
    db: &mut SqliteConnection,
    practice: PracticeId,
    found: &Found,
    pinned: &[Pin],
) -> Result<Prepared, Fault> {
    let Found { class, plan, session } = found;
    let meeting = &session.meeting;
    let planned = plan.week(meeting.week).ok_or(Fault::NotFound)?;
    let mut taught = store::taught(db, practice, class.id).await?;
    taught.retain(|earlier| earlier.day < meeting.day);
    let mut families = crate::families::store::of_class(db, practice, class.id).await?;
    let absences = store::absences(db, practice, class.id).await?;
    families.retain(|family| family.from_week <= meeting.week);
    let history = History::of(plan, &taught, &families, &absences);
    let ages = families.iter().flat_map(|family| &family.babies).map(|baby| baby.age_on(&meeting.day));
    let settings = crate::practice::store::settings(db, practice).await?;
    let brief = Brief {
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

async fn session_page(
    app: &App,
    db: &mut SqliteConnection,
    practice: PracticeId,
    chrome: Chrome,
    found: Found,
    form: Option<SessionForm>,
) -> Result<SessionPage, Fault> {
    let pins = store::pins(db, practice, found.session.meeting.id).await?;
    let prepared = prepared(db, practice, &found, &pins).await?;
    let Found { class, plan, session } = found;
    let week = session.meeting.week;
    let form = form.unwrap_or_else(|| SessionForm::holding(&session, &prepared.due.tickable()));
    let acts = teach_store::history(db, practice, session.meeting.id).await?;
    Ok(SessionPage {
        took: took(&latest(acts)),
        figure: Figure::of_week(&plan, week),
        title: plan.week(week).map(|week| week.title()).unwrap_or_default(),
        expected: expected(db, practice, class.id, week).await?,
        register: store::register(db, practice, session.meeting.id).await?,
        undoable: store::register_before(db, practice, session.meeting.id).await?.is_some(),
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

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class_id, week)): Path<(i64, u32)>,
    Posted(mut form): Posted<SessionForm>,
) -> Result<Response, Fault> {
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    let found = find(&mut db, actor.practice, (class_id, week)).await?;
    let meeting = &found.session.meeting;
    if form.then == Then::Taught && meeting.day > now.day_in(&found.class.zone) {
        form.note
            .refuse(format!("This session is on {}; it can be marked as taught from that day on.", meeting.day.long()));
    }
    let Some(note) = form.note.get() else {
        let page = session_page(&app, &mut db, actor.practice, chrome, found, Some(form)).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let pins = store::pins(&mut db, actor.practice, meeting.id).await?;
    let due = prepared(&mut db, actor.practice, &found, &pins).await?.due;
    let left_out = form.left_out(due.tickable());
    if !store::save(&mut db, actor.practice, meeting.id, form.revision, &note, &left_out).await? {
        form.revision = found.session.revision;
        form.note.compare(&found.session.note);
        let page = session_page(&app, &mut db, actor.practice, chrome, found, Some(form)).await?;
        return page_with(StatusCode::CONFLICT, &SessionPage { stale: true, ..page });
    }
    for step in due.tickable() {
        let (was_left, is_left) = (found.session.left_out.contains(&step), left_out.contains(&step));
        if was_left != is_left {
            let act = Act::Step { step, taught: Some(was_left) };
            teach_store::note(&mut db, actor.practice, meeting.id, &act, now).await?;
        }
    }
    let was_taught = meeting.taught_at.is_some();
    if was_taught || form.then == Then::Taught {
        store::mark_taught(&mut db, actor.practice, meeting.id, &taught_of(&due, &left_out), now).await?;
    }
    db.commit().await?;
    let newly = form.then == Then::Taught && !was_taught;
    let notice = if newly { Notice::SessionTaught } else { Notice::SessionSaved };
    Ok(go_with(&format!("/classes/{class_id}/weeks/{week}"), notice))
}

pub async fn reopen(
    State(app): State<App>,
    actor: Actor,
    Path((class, week)): Path<(i64, u32)>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let found = find(&mut db, actor.practice, (class, week)).await?;
    store::reopen(&mut db, actor.practice, found.session.meeting.id).await?;
    db.commit().await?;
    Ok(go_with(&format!("/classes/{class}/weeks/{week}"), Notice::SessionReopened))
}
