//! `/classes/{id}/weeks/{n}`: one session, before, during and after.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::Class;
use crate::curriculum::model::Key;
use crate::families::model::Family;
use crate::families::store::guests as visits;
use crate::ids::{FamilyId, PracticeId};
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
use crate::text::Name;
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
    guests: BTreeSet<FamilyId>,
    /// The families that visit another class instead, with its name.
    away: BTreeMap<FamilyId, Name>,
    /// For whom each block is a recap, in the order of the blocks.
    recapped: Vec<String>,
    /// For how many weeks each family stays, in a rolling class.
    stay_weeks: Option<u32>,
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
    /// Families whose mark somebody else has changed since the page was opened.
    pub marked_meanwhile: Vec<FamilyId>,
}

impl SessionPage {
    fn is_marked(&self, family: &Family, mark: &Mark) -> bool {
        self.chosen.get(&family.id) == Some(mark)
    }

    fn mark(&self, family: &Family) -> String {
        self.register.get(&family.id).map(Mark::to_string).unwrap_or_default()
    }

    /// Where a family stands that is not simply one of the class: a guest, away, or in a week of its own.
    fn standing(&self, family: &Family) -> Option<String> {
        if self.guests.contains(&family.id) {
            return Some("guest".to_owned());
        }
        if let Some(class) = self.away.get(&family.id) {
            return Some(format!("this week in {class}"));
        }
        let stay = self.stay_weeks?;
        Some(format!("its week {} of {stay}", (self.session.meeting.week + 1).saturating_sub(family.from_week)))
    }

    fn recapped_for(&self, block: &usize) -> &str {
        self.recapped.get(*block).map_or("", String::as_str)
    }

    fn is_ticked(&self, key: &Key) -> bool {
        self.form.step.contains(&key.to_string())
    }

    fn is_marked_meanwhile(&self, family: &Family) -> bool {
        self.marked_meanwhile.contains(&family.id)
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
    let recapped = prepared.blocks.iter().map(|block| found.recapped_for(block.region.as_ref())).collect();
    let visits = visits::visits(db, practice, found.class.id).await?;
    let instead = visits.into_iter().filter(|visit| visit.instead_of == Some(found.session.meeting.id));
    let away = instead.map(|visit| (visit.family_id, visit.class)).collect();
    let terms = crate::classes::store::terms(db, practice, found.class.id).await?;
    let Found { library, class, plan, session, expected, guests, .. } = found;
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
        guests,
        away,
        recapped,
        stay_weeks: terms.and_then(|terms| terms.stay_weeks),
        expected,
        register,
        chosen,
        help: help(db, practice, &flagged).await?,
        flagged,
        undoable: register::before(db, practice, session.meeting.id).await?.is_some(),
        today: app.clock.now().day_in(&class.zone),
        stale: false,
        marked_meanwhile: Vec::new(),
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
