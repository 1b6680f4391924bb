//! `/s/{token}/data`: what is kept of a family and why; after the course it keeps or deletes it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use serde_json::{Map, Value};

use crate::app::App;
use crate::calendar::Day;
use crate::families::erasing::Why;
use crate::families::store::line;
use crate::keeping;
use crate::keeping::copy_store;
use crate::languages::{Language, Texts};
use crate::sheets::kept;
use crate::sheets::pages::not_here::not_here;
use crate::sheets::pages::own::Own;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::{go_to, page};

/// The kinds of what is kept, each a message with its `.why`.
const KINDS: [&str; 8] = [
    "data-people",
    "data-babies",
    "data-answers",
    "data-marks",
    "data-money",
    "data-words",
    "data-consents",
    "data-note",
];

#[derive(Template)]
#[template(path = "sheets/data.html")]
struct DataPage {
    chrome: Chrome,
    own: Own,
    copy: Map<String, Value>,
    /// The last days of what is kept and of the link, once the dates of the class are known.
    until: Option<(Day, Day)>,
}

impl DataPage {
    /// Why something of this kind is kept.
    fn why(&self, kind: &str) -> String {
        self.chrome.t.say(&format!("{kind}.why")).to_string()
    }

    /// What it is, line by line.
    fn lines(&self, kind: &str) -> Vec<String> {
        kept::lines(kind, &self.copy, &self.chrome.t)
    }
}

#[derive(Template)]
#[template(path = "sheets/data_sure.html")]
struct SurePage {
    chrome: Chrome,
    own: Own,
}

#[derive(Template)]
#[template(path = "sheets/data_gone.html")]
struct GonePage {
    chrome: Chrome,
}

pub(super) async fn show(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let Some(own) = Own::find(&app, &mut db, &token).await? else { return not_here(chrome, None) };
    let term = keeping::store::term(&mut db, own.practice).await?;
    let last = own.meetings.iter().map(|meeting| meeting.day).max();
    page(&DataPage {
        chrome: chrome.speaking(own.t.clone()),
        copy: copy_store::copy(&mut db, own.practice, own.family.id).await?,
        until: last.map(|last| (term.kept_until(last), term.link_until(last))),
        own,
    })
}

/// Asks once more.
pub(super) async fn ask(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    let Some(own) = Own::find(&app, &mut *app.db.read().await?, &token).await? else { return not_here(chrome, None) };
    if !own.is_over() {
        return Ok(go_to(&format!("{}/data", own.start())));
    }
    page(&SurePage { chrome: chrome.speaking(own.t.clone()), own })
}

/// Deletes a family just as its instructor would.
pub(super) async fn delete(
    State(app): State<App>,
    chrome: Chrome,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let Some(own) = Own::find(&app, &mut db, &token).await? else { return not_here(chrome, None) };
    if !own.is_over() {
        return Ok(go_to(&format!("{}/data", own.start())));
    }
    let now = app.clock.now();
    crate::families::store::remove(&mut db, own.practice, own.family.id, (Why::Family, now)).await?;
    line::turn(&mut db, own.practice, &own.class, now).await?;
    db.commit().await?;
    Ok(go_to(&format!("/s/gone/{}", own.t.language())))
}

/// What is gone and what stays. Nobody is known here any more, so its address holds no more than a language.
pub(super) async fn gone(chrome: Chrome, Path(language): Path<String>) -> Result<Response, Fault> {
    let language: Language = language.parse().unwrap_or_default();
    page(&GonePage { chrome: chrome.speaking(Texts::from(language)) })
}
