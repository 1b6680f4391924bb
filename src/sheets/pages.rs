//! `/s/{token}`: the sheets of one family. The token is the key; no page here names another family.

mod appointments;
mod asking;
mod beside;
mod certificate;
mod circle;
mod cues;
mod data;
mod feedback;
mod found;
mod not_here;
mod own;
mod pdf;
mod phone;
mod print;
mod word;

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::middleware::from_fn;
use axum::response::Response;
use axum::routing::{get, post};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::app::App;
use crate::classes::model::{Class, Meeting};
use crate::curriculum::model::Library;
use crate::families::booking::{Shares, State as Standing};
use crate::families::model::Family;
use crate::needs::words::Word;
use crate::plans::figure::Figure;
use crate::practice::model::Settings;
use crate::sheets::opening::Opening;
use crate::sheets::pages::found::{Found, Leaf, find, next};
use crate::sheets::pages::not_here::{elsewhere, not_here};
use crate::sheets::pages::word::Asking;
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
        .route("/s/{token}/paper.pdf", get(pdf::booklet))
        .route("/s/{token}/weeks/{week}/sheet.pdf", get(pdf::of_week))
        .route("/s/{token}/weeks/{week}/large", get(print::large))
        .route("/s/{token}/calendar", get(appointments::ask))
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
        .route("/classes/{class}/weeks/{week}/paper.pdf", get(pdf::of_class))
        .route("/classes/{id}/certificates", get(certificate::of_class))
        .route("/classes/{id}/feedback", get(feedback::of_class))
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
    /// Whether there are fonts to set it in as a file.
    has_pdf: bool,
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

async fn latest(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    match find(&app, &token).await? {
        Some(found) => latest_page(&app, chrome, found),
        None => not_here(chrome, None),
    }
}

/// The sheet of the last week that was taught, or the welcome before there is one.
fn latest_page(app: &App, chrome: Chrome, found: Found) -> Result<Response, Fault> {
    let week = found.taught.last().map(|taught| taught.week);
    let library = found.libraries.first().cloned();
    match (week, library) {
        (Some(week), _) => sheet(app, chrome, found, week, false),
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
        Some(found) => sheet(&app, chrome, found, week.parse().unwrap_or(0), false),
        None => not_here(chrome, None),
    }
}

fn sheet(app: &App, chrome: Chrome, found: Found, week: u32, large: bool) -> Result<Response, Fault> {
    let chrome = chrome.speaking(found.texts());
    let start = format!("/s/{}", found.family.sheet_token);
    match SheetPage::of(app, &chrome, found, week, large) {
        Some(sheet) => page(&sheet),
        None => not_here(chrome, Some(start)),
    }
}

impl SheetPage {
    /// The page of a week; nothing when that week was not taught.
    fn of(app: &App, chrome: &Chrome, found: Found, week: u32, large: bool) -> Option<Self> {
        let mut leaves = found.leaves(week, &Arc::new(found.about()))?;
        let has_pdf = pdf::can_set(app, &leaves);
        if let Some(first) = leaves.first_mut() {
            first.heads = true;
            first.asking = found.asking;
        }
        Some(Self {
            chrome: chrome.clone(),
            token: found.family.sheet_token,
            settings: found.settings,
            week,
            taught: found.taught.iter().map(|taught| taught.week).collect(),
            leaves,
            large,
            has_account: found.has_account,
            is_through: found.is_through,
            asks_circle: found.asks_circle && found.taught.first().is_some_and(|first| first.week == week),
            has_languages: found.has_languages,
            has_pdf,
        })
    }
}
