//! `/s/{token}`: the sheets of one family. The token is the key; no page here names another family.

mod phone;
mod word;

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::from_fn;
use axum::response::Response;
use axum::routing::{get, post};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::{Class, DayOffReason, Meeting};
use crate::classes::terms::Terms;
use crate::curriculum::model::{Library, Says, Strength};
use crate::families::booking::State as Standing;
use crate::families::model::Family;
use crate::ids::PracticeId;
use crate::languages::Texts;
use crate::needs::words::Word;
use crate::plans::copies;
use crate::plans::figure::Figure;
use crate::practice::language_store;
use crate::practice::model::Settings;
use crate::sessions::catch_store;
use crate::sessions::catch_up::missed;
use crate::sessions::store::{self, Taught};
use crate::sheets::model::Sheet;
use crate::sheets::opening::Opening;
use crate::sheets::pages::word::Asking;
use crate::sheets::paper::Paper;
use crate::sheets::reading::Reading;
use crate::web::chrome::Chrome;
use crate::web::etag;
use crate::web::fault::Fault;
use crate::web::layers::unlisted;
use crate::web::page::{go_to, page, page_with};

pub fn public() -> Router<App> {
    let routes = Router::new()
        .route("/s/{token}", get(latest))
        .route("/s/{token}/weeks/{week}", get(of_week))
        .route("/s/{token}/word", post(word::say).get(word::back))
        .route("/s/{token}/manifest.webmanifest", get(phone::manifest))
        .route("/s/{token}/away", get(phone::away))
        .route("/s/{token}/", get(elsewhere))
        .route("/s/{token}/{*other}", get(elsewhere))
        .layer(from_fn(etag::answer))
        .layer(SetResponseHeaderLayer::overriding(CACHE_CONTROL, HeaderValue::from_static("private, no-cache")));
    unlisted(routes)
}

/// Everything that a family's pages are made of.
struct Found {
    practice: PracticeId,
    /// The session that it can say a word for.
    asking: Option<Asking>,
    family: Family,
    class: Class,
    settings: Settings,
    meetings: Vec<Meeting>,
    taught: Vec<Taught>,
    /// The weeks in which the class learnt what this family has not learnt yet.
    new_for_you: BTreeSet<u32>,
    cancelled: Vec<Day>,
    /// What can be taught, in each language that the family reads.
    libraries: Vec<Arc<Library>>,
    figure: Figure,
    has_account: bool,
    /// Whether it may choose another language.
    has_languages: bool,
}

impl Found {
    /// What its pages say.
    fn texts(&self) -> Texts {
        self.libraries.first().map(|library| library.texts.clone()).unwrap_or_default()
    }
}

#[derive(Template)]
#[template(path = "sheets/sheet.html")]
struct SheetPage {
    chrome: Chrome,
    family: Family,
    class: Class,
    settings: Settings,
    asking: Option<Asking>,
    meeting: Meeting,
    weeks: usize,
    next: Option<Meeting>,
    /// Cancelled days that are still to come: somebody may have noted them.
    cancelled: Vec<Day>,
    taught: Vec<u32>,
    new_for_you: BTreeSet<u32>,
    /// The sheet in each language that the family reads.
    readings: Vec<Reading>,
    /// Whether there is anything to read of money.
    has_account: bool,
    /// Whether it may choose another language.
    has_languages: bool,
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
    /// Whether it may choose another language.
    has_languages: bool,
}

#[derive(Template)]
#[template(path = "sheets/not_here.html")]
struct NotHerePage {
    chrome: Chrome,
    /// The family's own start page, when the link is a good one.
    start: Option<String>,
}

async fn find(app: &App, token: &str) -> Result<Option<Found>, Fault> {
    let mut db = app.db.read().await?;
    let Some((practice, family)) = crate::families::store::by_token(&mut db, token).await? else { return Ok(None) };
    let class = crate::classes::store::class(&mut db, practice, family.class_id).await?.ok_or(Fault::Internal)?;
    let plan = copies::plan(&mut db, practice, class.plan_id).await?;
    let added = crate::curriculum::store::list(&mut db, practice).await?;
    let mut libraries = Vec::new();
    for language in family.reads.all() {
        let texts = language_store::texts(&mut db, practice, language).await?;
        libraries.push(crate::curriculum::store::spoken(&added, &texts));
    }
    let now = app.clock.now();
    let today = now.day_in(&class.zone);
    let meetings = crate::classes::store::meetings(&mut db, practice, class.id).await?;
    let off = crate::classes::store::days_off(&mut db, practice, class.id).await?;
    let terms = crate::classes::store::terms(&mut db, practice, class.id).await?.ok_or(Fault::Internal)?;
    let mut taught = store::taught(&mut db, practice, class.id).await?;
    taught.retain(|session| is_theirs(&family, &terms, session.week));
    let learnt = catch_store::learnt(&mut db, practice, &class, &plan).await?;
    let missed = missed(&learnt.taught, family.id, &learnt.attended);
    let is_missed = |session: &&Taught| session.taught.regions.iter().any(|region| missed.contains(region));
    let new_for_you = taught.iter().filter(is_missed).map(|session| session.week).collect();
    let cancelled = off.into_iter().filter(|off| off.reason == DayOffReason::Cancelled && off.day >= today);
    Ok(Some(Found {
        practice,
        asking: Asking::of(&mut db, practice, &class, &family, &meetings, now).await?,
        cancelled: cancelled.map(|off| off.day).collect(),
        settings: crate::practice::store::settings(&mut db, practice).await?,
        meetings,
        taught,
        new_for_you,
        figure: libraries.first().map(|library| Figure::of_week(library, &plan, 0)).unwrap_or_default(),
        has_account: crate::money::store::has_account(&mut db, practice, class.id, family.id).await?,
        has_languages: language_store::choices(&mut db, practice, family.reads).await?.len() > 1,
        libraries,
        family,
        class,
    }))
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

fn not_here(chrome: Chrome, start: Option<String>) -> Result<Response, Fault> {
    page_with(StatusCode::NOT_FOUND, &NotHerePage { chrome, start })
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
        (Some(week), _) => sheet(chrome, found, week),
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
        Some(found) => sheet(chrome, found, week.parse().unwrap_or(0)),
        None => not_here(chrome, None),
    }
}

/// Chat programs lose letters and add some: a kind word for every address of this kind.
async fn elsewhere(chrome: Chrome) -> Result<Response, Fault> {
    not_here(chrome, None)
}

/// The sheet of a week in one language; nothing when that week was not taught.
fn reading(found: &Found, library: &Arc<Library>, week: u32) -> Option<Reading> {
    let t = library.texts.clone();
    let babies = found.family.baby_names_in(&t);
    let sheet = Sheet::of(library, &found.taught, week, &babies)?;
    let (oil, help) = (found.settings.oil_statement.as_ref(), found.settings.help_line.as_ref());
    let venue = found.class.venue.as_ref();
    let paper = Paper::of(&sheet, &[oil, help, venue, venue, &babies]);
    Some(Reading { opening: Opening::of(library), library: Arc::clone(library), t, babies, sheet, paper })
}

fn sheet(chrome: Chrome, found: Found, week: u32) -> Result<Response, Fault> {
    let chrome = chrome.speaking(found.texts());
    let meeting = found.meetings.iter().find(|meeting| meeting.week == week).cloned();
    let readings: Option<Vec<Reading>> = found.libraries.iter().map(|library| reading(&found, library, week)).collect();
    let (Some(readings), Some(meeting)) = (readings, meeting) else {
        return not_here(chrome, Some(format!("/s/{}", found.family.sheet_token)));
    };
    page(&SheetPage {
        chrome,
        next: next(&found.meetings, &found.family),
        weeks: found.meetings.len(),
        cancelled: found.cancelled,
        new_for_you: found.new_for_you,
        taught: found.taught.iter().map(|taught| taught.week).collect(),
        family: found.family,
        class: found.class,
        settings: found.settings,
        asking: found.asking,
        meeting,
        readings,
        has_account: found.has_account,
        has_languages: found.has_languages,
    })
}
