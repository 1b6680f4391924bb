//! `/classes/{id}/weeks/{n}`: one session, before, during and after.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::Class;
use crate::curriculum::model::Key;
use crate::families::model::Family;
use crate::ids::PracticeId;
use crate::plans::figure::Figure;
use crate::plans::model::Plan;
use crate::practice::model::Actor;
use crate::sessions::model::{Mark, Register, Session};
use crate::sessions::pages::flagged::{Flagged, flagged};
use crate::sessions::pages::form::{Marks, SessionForm};
use crate::sessions::pages::found::{Found, find};
use crate::sessions::pages::help::{Help, help};
use crate::sessions::pages::marked::{Marked, No};
use crate::sessions::paper::Paper;
use crate::sessions::steps::Prepared;
use crate::sessions::teach_acts::{Took, latest, not_overtaken, took};
use crate::sessions::{register, teach_store};
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
    paper: Paper,
    expected: Vec<Family>,
    /// The register as it is stored, and as it was chosen on the page.
    register: Register,
    chosen: Register,
    undoable: bool,
    /// How the register came to be.
    marked: Vec<Marked>,
    /// What families told, beside what it touches.
    flagged: Flagged,
    /// Where to turn, when somebody is unwell.
    help: Option<Help>,
    /// What babies said not today to, on the floor.
    noes: Vec<No>,
    /// How long each block really took, when it was taught from the floor.
    took: Vec<Took>,
    today: Day,
    form: SessionForm,
    /// How many blocks would be different if a session that she edited were composed again.
    could_change: usize,
    undoable_order: bool,
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

/// The page of a session, with what was posted to it or else what is stored.
pub(super) async fn session_page(
    app: &App,
    db: &mut SqliteConnection,
    practice: PracticeId,
    chrome: Chrome,
    found: Found,
    posted: Option<(SessionForm, Marks)>,
) -> Result<SessionPage, Fault> {
    let prepared = found.prepared();
    let could_change = found.could_change();
    let undoable_order = found.order.undoable;
    let flagged = flagged(db, practice, &found).await?;
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
    let acts = teach_store::all(db, practice, session.meeting.id).await?;
    let marked = Marked::all(&acts, &expected, &class.zone);
    let acts = latest(not_overtaken(acts));
    Ok(SessionPage {
        paper: Paper::of(&prepared.blocks),
        noes: No::all(&library, &expected, &acts),
        took: took(&acts),
        figure: Figure::of_week(&library, &plan, week),
        title: plan.week(week).map(|week| week.title(&library)).unwrap_or_default(),
        marked,
        expected,
        register,
        chosen,
        help: help(db, practice, &flagged).await?,
        flagged,
        undoable: register::before(db, practice, session.meeting.id).await?.is_some(),
        today: app.clock.now().day_in(&class.zone),
        stale: false,
        could_change,
        undoable_order,
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
