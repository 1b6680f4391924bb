//! `/s/{token}`: the sheets of one family. The token is the key; no page here names another family.

mod appointments;
mod asking;
mod beside;
mod certificate;
mod circle;
mod cues;
mod data;
mod feedback;
mod not_here;
mod own;
mod phone;
mod print;
mod word;

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::middleware::from_fn;
use axum::response::Response;
use axum::routing::{get, post};
use sqlx::SqliteConnection;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::app::App;
use crate::calendar::{Day, Moment};
use crate::classes::model::{Class, DayOffReason, Meeting};
use crate::classes::terms::Terms;
use crate::curriculum::drawing_store;
use crate::curriculum::model::Library;
use crate::families::booking::{Shares, State as Standing};
use crate::families::circle::is_asked;
use crate::families::model::Family;
use crate::families::store::circle as circle_store;
use crate::ids::PracticeId;
use crate::languages::Texts;
use crate::needs::words::Word;
use crate::plans::copies;
use crate::plans::figure::Figure;
use crate::plans::model::Plan;
use crate::practice::language_store;
use crate::practice::model::Settings;
use crate::sessions::catch_store;
use crate::sessions::catch_up::missed;
use crate::sessions::store::{self, Taught};
use crate::sheets::ending::{is_over, is_through};
use crate::sheets::model::Sheet;
use crate::sheets::opening::Opening;
use crate::sheets::pages::not_here::{elsewhere, not_here};
use crate::sheets::pages::word::Asking;
use crate::sheets::reading::Reading;
use crate::text::{Email, Name};
use crate::web::chrome::Chrome;
use crate::web::etag;
use crate::web::fault::Fault;
use crate::web::layers::unlisted;
use crate::web::page::{go_to, page};

pub fn public() -> Router<App> {
    let routes = Router::new()
        .route("/s/{token}", get(latest))
        .route("/s/{token}/weeks/{week}", get(of_week))
        .route("/s/{token}/weeks/{week}/beside", get(beside::first))
        .route("/s/{token}/weeks/{week}/beside/{place}", get(beside::at))
        .route("/s/{token}/asking", get(asking::show))
        .route("/s/{token}/cues", get(cues::show))
        .route("/s/{token}/word", post(word::say).get(word::back))
        .route("/s/{token}/manifest.webmanifest", get(phone::manifest))
        .route("/s/{token}/away", get(phone::away))
        .route("/s/{token}/paper", get(print::booklet))
        .route("/s/{token}/weeks/{week}/large", get(print::large))
        .route("/s/{token}/calendar.ics", get(appointments::show))
        .route("/s/{token}/certificate", get(certificate::show))
        .route("/s/{token}/feedback", get(feedback::show).post(feedback::say))
        .route("/s/{token}/circle", post(circle::answer).get(word::back))
        .route("/s/{token}/data", get(data::show))
        .route("/s/{token}/data/delete", get(data::ask).post(data::delete))
        .route("/s/gone/{language}", get(data::gone))
        .route("/s/{token}/", get(elsewhere))
        .route("/s/{token}/{*other}", get(elsewhere))
        .layer(from_fn(etag::answer))
        .layer(SetResponseHeaderLayer::overriding(CACHE_CONTROL, HeaderValue::from_static("private, no-cache")));
    unlisted(routes.route("/s/{token}/weeks/{week}/qr.svg", get(print::qr)))
}

/// For signed-in instructors: sheets on paper, what a class took home, and what it said.
pub fn private() -> Router<App> {
    Router::new()
        .route("/classes/{class}/weeks/{week}/paper", get(print::of_class))
        .route("/classes/{id}/certificates", get(certificate::of_class))
        .route("/classes/{id}/feedback", get(feedback::of_class))
}

/// Everything that a family's pages are made of.
struct Found {
    practice: PracticeId,
    /// The session that it can say a word for.
    asking: Option<Asking>,
    family: Family,
    class: Class,
    settings: Settings,
    /// Who teaches, with an e-mail address.
    teacher: (Name, Email),
    meetings: Vec<Meeting>,
    plan: Plan,
    taught: Vec<Taught>,
    /// The weeks in which the class learnt what this family has not learnt yet.
    new_for_you: BTreeSet<u32>,
    cancelled: Vec<Day>,
    /// What can be taught, in each language that the family reads.
    libraries: Vec<Arc<Library>>,
    figure: Figure,
    has_account: bool,
    /// Whether the family was there to the end, and the course is over.
    is_through: bool,
    /// Whether it was not asked yet to share with other families.
    asks_circle: bool,
    /// Whether it may choose another language.
    has_languages: bool,
}

impl Found {
    /// What its pages say.
    fn texts(&self) -> Texts {
        self.libraries.first().map(|library| library.texts.clone()).unwrap_or_default()
    }
}

/// What a sheet says beside what was taught.
struct About {
    token: String,
    class: Class,
    settings: Settings,
    weeks: usize,
    next: Option<Meeting>,
    /// Cancelled days that are still to come: somebody may have noted them.
    cancelled: Vec<Day>,
    new_for_you: BTreeSet<u32>,
    /// Who teaches, with an e-mail address.
    teacher: (Name, Email),
    /// The weeks whose pages are there: paper may be printed before.
    open: Vec<u32>,
}

/// A week's sheet in one language, whole.
struct Leaf {
    reading: Reading,
    meeting: Meeting,
    about: Arc<About>,
    /// Whether it is what the page is about.
    heads: bool,
    /// What the page asks beside it.
    asking: Option<Asking>,
}

#[derive(Template)]
#[template(path = "sheets/sheet.html")]
struct SheetPage {
    chrome: Chrome,
    token: String,
    settings: Settings,
    /// The week of the course.
    week: u32,
    taught: Vec<u32>,
    /// The sheet in each language that the family reads.
    leaves: Vec<Leaf>,
    /// Whether it is shown and printed in large type.
    large: bool,
    /// Whether there is anything to read of money.
    has_account: bool,
    is_through: bool,
    /// Whether it asks what other families may see.
    asks_circle: bool,
    /// Whether it may choose another language.
    has_languages: bool,
}

impl SheetPage {
    /// Whether there are fields among what is read first.
    fn has_fields(&self) -> bool {
        let has_fields = |asking: &Asking| asking.asks_when() || asking.takes_a_line().is_some();
        self.leaves.iter().any(|leaf| leaf.asking.as_ref().is_some_and(has_fields))
    }
}

#[derive(Template)]
#[template(path = "sheets/welcome.html")]
struct WelcomePage {
    chrome: Chrome,
    family: Family,
    class: Class,
    settings: Settings,
    asking: Option<Asking>,
    next: Option<Meeting>,
    figure: Figure,
    opening: Opening,
    library: Arc<Library>,
    /// Whether there is anything to read of money.
    has_account: bool,
    asks_circle: bool,
    /// Whether it may choose another language.
    has_languages: bool,
}

async fn find(app: &App, token: &str) -> Result<Option<Found>, Fault> {
    let mut db = app.db.read().await?;
    match crate::families::store::by_token(&mut db, token).await? {
        Some((practice, family)) => Ok(Some(find_of(&mut db, practice, family, app.clock.now()).await?)),
        None => Ok(None),
    }
}

async fn find_of(db: &mut SqliteConnection, practice: PracticeId, family: Family, now: Moment) -> Result<Found, Fault> {
    let class = crate::classes::store::class(db, practice, family.class_id).await?.ok_or(Fault::Internal)?;
    let plan = copies::plan(db, practice, class.plan_id).await?;
    let added = crate::curriculum::store::list(db, practice).await?;
    let hidden = drawing_store::hidden(db, practice).await?;
    let mut libraries = Vec::new();
    for language in family.reads.all() {
        let texts = language_store::texts(db, practice, language).await?;
        libraries.push(crate::curriculum::store::spoken(&added, &hidden, &texts));
    }
    let today = now.day_in(&class.zone);
    let meetings = crate::classes::store::meetings(db, practice, class.id).await?;
    let off = crate::classes::store::days_off(db, practice, class.id).await?;
    let terms = crate::classes::store::terms(db, practice, class.id).await?.ok_or(Fault::Internal)?;
    let mut taught = store::taught(db, practice, class.id).await?;
    taught.retain(|session| is_theirs(&family, &terms, session.week));
    let learnt = catch_store::learnt(db, practice, &class, &plan).await?;
    let missed = missed(&learnt.taught, family.id, &learnt.attended);
    let is_missed = |session: &&Taught| session.taught.regions.iter().any(|region| missed.contains(region));
    let new_for_you = taught.iter().filter(is_missed).map(|session| session.week).collect();
    let circle = circle_store::of_class(db, practice, class.id).await?;
    let cancelled = off.into_iter().filter(|off| off.reason == DayOffReason::Cancelled && off.day >= today);
    let shown = crate::classes::store::shown(db, class.id, true).await?.ok_or(Fault::Internal)?;
    let figure = libraries.first().map(|library| Figure::of_week(library, &plan, 0)).unwrap_or_default();
    Ok(Found {
        practice,
        asking: Asking::of(db, practice, &class, &family, &meetings, now).await?,
        cancelled: cancelled.map(|off| off.day).collect(),
        settings: crate::practice::store::settings(db, practice).await?,
        teacher: (shown.instructor, shown.email),
        plan,
        taught,
        new_for_you,
        figure,
        has_account: crate::money::store::has_account(db, practice, class.id, family.id).await?,
        is_through: is_through(&family, &meetings),
        asks_circle: !is_over(&family, &meetings, today)
            && is_asked(&family, circle.get(&family.id).copied().unwrap_or_default()),
        meetings,
        has_languages: language_store::choices(db, practice, family.reads).await?.len() > 1,
        libraries,
        family,
        class,
    })
}

/// Whether the sheet of a week is for this family: up to its last week, and of a rolling class from its first. Who has no
/// place yet has no sheets yet.
fn is_theirs(family: &Family, terms: &Terms, week: u32) -> bool {
    let has_been_in = matches!(family.state, Standing::Booked | Standing::GivenBack | Standing::Ended);
    has_been_in && week <= family.until_week && (terms.stay_weeks.is_none() || week >= family.from_week)
}

/// The session that this family meets next: the first by date that was not taught yet.
fn next(meetings: &[Meeting], family: &Family) -> Option<Meeting> {
    let is_coming = |meeting: &&Meeting| meeting.taught_at.is_none() && family.comes_in(meeting.week);
    let coming = meetings.iter().filter(is_coming);
    coming.min_by_key(|meeting| meeting.day).cloned()
}

async fn latest(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    match find(&app, &token).await? {
        Some(found) => latest_page(chrome, found),
        None => not_here(chrome, None),
    }
}

/// The sheet of the last week that was taught, or the welcome before there is one.
fn latest_page(chrome: Chrome, found: Found) -> Result<Response, Fault> {
    let week = found.taught.last().map(|taught| taught.week);
    let library = found.libraries.first().cloned();
    match (week, library) {
        (Some(week), _) => sheet(chrome, found, week, false),
        (None, Some(library)) if found.family.state == Standing::Booked => page(&WelcomePage {
            chrome: chrome.speaking(found.texts()),
            next: next(&found.meetings, &found.family),
            family: found.family,
            class: found.class,
            settings: found.settings,
            asking: found.asking,
            figure: found.figure,
            opening: Opening::of(&library),
            library,
            has_account: found.has_account,
            asks_circle: found.asks_circle,
            has_languages: found.has_languages,
        }),
        (None, _) => Ok(go_to(&format!("/s/{}/booking", found.family.sheet_token))),
    }
}

async fn of_week(
    State(app): State<App>,
    chrome: Chrome,
    Path((token, week)): Path<(String, String)>,
) -> Result<Response, Fault> {
    match find(&app, &token).await? {
        Some(found) => sheet(chrome, found, week.parse().unwrap_or(0), false),
        None => not_here(chrome, None),
    }
}

impl Found {
    /// What its sheets say beside what was taught.
    fn about(&self) -> About {
        About {
            token: self.family.sheet_token.clone(),
            class: self.class.clone(),
            settings: self.settings.clone(),
            weeks: self.meetings.len(),
            next: next(&self.meetings, &self.family),
            cancelled: self.cancelled.clone(),
            new_for_you: self.new_for_you.clone(),
            teacher: self.teacher.clone(),
            open: self.taught.iter().map(|taught| taught.week).collect(),
        }
    }

    /// The sheet of a week in each language that it reads; nothing when that week was not taught.
    fn leaves(&self, week: u32, about: &Arc<About>) -> Option<Vec<Leaf>> {
        let meeting = self.meetings.iter().find(|meeting| meeting.week == week)?;
        let leaf = |library: &Arc<Library>| {
            let babies = self.family.baby_names_in(&library.texts);
            let sheet = Sheet::of(library, &self.taught, week, &babies)?;
            let reading = Reading::of(library, sheet, babies, &self.settings, self.class.venue.as_ref());
            Some(Leaf { reading, meeting: meeting.clone(), about: Arc::clone(about), heads: false, asking: None })
        };
        self.libraries.iter().map(leaf).collect()
    }
}

fn sheet(chrome: Chrome, found: Found, week: u32, large: bool) -> Result<Response, Fault> {
    let chrome = chrome.speaking(found.texts());
    let token = found.family.sheet_token.clone();
    let Some(mut leaves) = found.leaves(week, &Arc::new(found.about())) else {
        return not_here(chrome, Some(format!("/s/{token}")));
    };
    if let Some(first) = leaves.first_mut() {
        first.heads = true;
        first.asking = found.asking;
    }
    page(&SheetPage {
        chrome,
        token,
        settings: found.settings,
        week,
        taught: found.taught.iter().map(|taught| taught.week).collect(),
        leaves,
        large,
        has_account: found.has_account,
        is_through: found.is_through,
        asks_circle: found.asks_circle && found.taught.first().is_some_and(|first| first.week == week),
        has_languages: found.has_languages,
    })
}
