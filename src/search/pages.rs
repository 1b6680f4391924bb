//! `/search`: families, classes and the curriculum by a word.
//!
//! What is looked for is mostly somebody's name, and a name stands in no address: it would stay in the browser's history
//! and in the log of whatever server stands before this one. So the form is posted although it changes nothing, and the
//! answer is its page. That page alone may be kept by her own browser, so that "back" leads to it again without a question.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use axum::routing::get;
use serde::Deserialize;

use crate::app::App;
use crate::families::booking::State as Standing;
use crate::library::search::{Entry, search};
use crate::library::store::as_families_read;
use crate::practice::model::Actor;
use crate::search::model::{Sought, Wanted, by_name_first};
use crate::search::store::{self, FoundClass, FoundFamily};
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Typed};
use crate::web::page::{page, page_with};

/// How many families and how many classes are shown, and how many things of the curriculum, which has a page to look
/// further.
const MOST: usize = 25;
const MOST_ENTRIES: usize = 10;

pub fn private() -> Router<App> {
    Router::new().route("/search", get(show).post(find))
}

#[derive(Template)]
#[template(path = "search/search.html")]
struct SearchPage {
    chrome: Chrome,
    q: Typed<Sought>,
    /// What was found; nothing before something was looked for.
    found: Option<Found>,
}

#[derive(Default)]
struct Found {
    families: Vec<FoundFamily>,
    classes: Vec<FoundClass>,
    entries: Vec<Entry>,
    /// Whether there is more than is shown.
    more: bool,
}

impl Found {
    /// Shows so many of a kind, and says that there were more.
    fn cut<T>(&mut self, mut all: Vec<T>, most: usize) -> Vec<T> {
        self.more |= all.len() > most;
        all.truncate(most);
        all
    }

    fn count(&self) -> usize {
        self.families.len() + self.classes.len() + self.entries.len()
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct SearchForm {
    q: Typed<Sought>,
}

async fn show(chrome: Chrome) -> Result<Response, Fault> {
    page(&SearchPage { chrome, q: Typed::blank(), found: None })
}

async fn find(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Posted(SearchForm { q }): Posted<SearchForm>,
) -> Result<Response, Fault> {
    let Some(sought) = q.get() else {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &SearchPage { chrome, q, found: None });
    };
    let found = found(&app, &actor, &sought).await?;
    let mut response = page(&SearchPage { chrome, q, found })?;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    Ok(response)
}

async fn found(app: &App, actor: &Actor, sought: &Sought) -> Result<Option<Found>, Fault> {
    let Some(wanted) = Wanted::of(sought) else { return Ok(None) };
    let most = (app.clock.now().day_in(&actor.zone), u32::try_from(MOST + 1).unwrap_or(u32::MAX));
    let mut db = app.db.read().await?;
    let mut found = Found::default();
    let families = store::families(&mut db, actor.practice, &wanted, most).await?;
    found.families = found.cut(families, MOST);
    let classes = store::classes(&mut db, actor.practice, &wanted, most).await?;
    found.classes = found.cut(classes, MOST);
    let library = as_families_read(&mut db, actor.practice).await?;
    found.entries = found.cut(by_name_first(search(&library, sought.as_ref()), sought), MOST_ENTRIES);
    Ok(Some(found))
}
