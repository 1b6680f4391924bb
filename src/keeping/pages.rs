//! `/practice/keeping`: what is kept, for how long and why; `/s/{token}/data.json`: all that is kept of one family.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;
use serde_json::Value;

use crate::app::App;
use crate::keeping::model::{EVERYTHING, Ends, Kept, Source, Term};
use crate::keeping::store::Receipt;
use crate::keeping::{copy_store, store};
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Typed, Within};
use crate::web::layers::unlisted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};
use crate::words::counted;

/// For families, by their link.
pub fn public() -> Router<App> {
    unlisted(Router::new().route("/s/{token}/data.json", get(take)))
}

/// For signed-in instructors.
pub fn private() -> Router<App> {
    Router::new().route("/practice/keeping", get(show).post(save))
}

#[derive(Template)]
#[template(path = "keeping/keeping.html")]
struct KeepingPage {
    chrome: Chrome,
    actor: Actor,
    term: Term,
    form: TermForm,
    receipts: Vec<Receipt>,
}

impl KeepingPage {
    /// When something goes, as this practice has it.
    fn end(&self, kept: &Kept) -> String {
        match kept.ends {
            Ends::WithTheFamily => {
                format!("{} after the last session of the class", counted(self.term.years as usize, "year", "years"))
            }
            Ends::WithTheAnswers => "The weeks that each question says, after the last session".to_owned(),
            Ends::WithTheLink => format!(
                "{} after the last session of the class",
                counted(self.term.link_weeks as usize, "week", "weeks")
            ),
            Ends::WithItsTerm => "When it runs out or is taken up".to_owned(),
            Ends::Days(days) => format!("{days} days after it was done with"),
            Ends::WithThePractice => "When the practice ends".to_owned(),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct TermForm {
    years: Typed<Within<1, 30>>,
    source: Typed<Source>,
    link_weeks: Typed<Within<1, 520>>,
}

impl TermForm {
    fn holding(term: &Term) -> Self {
        Self {
            years: Typed::holding(Within(term.years)),
            source: Typed::holding(term.source.clone()),
            link_weeks: Typed::holding(Within(term.link_weeks)),
        }
    }

    fn meaning(&self) -> Option<Term> {
        Some(Term { years: self.years.get()?.0, source: self.source.get()?, link_weeks: self.link_weeks.get()?.0 })
    }
}

async fn keeping(app: &App, actor: Actor, chrome: Chrome, form: Option<TermForm>) -> Result<KeepingPage, Fault> {
    let mut db = app.db.read().await?;
    let term = store::term(&mut db, actor.practice).await?;
    let receipts = store::receipts(&mut db, actor.practice).await?;
    Ok(KeepingPage { chrome, actor, form: form.unwrap_or_else(|| TermForm::holding(&term)), term, receipts })
}

async fn show(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    page(&keeping(&app, actor, chrome, None).await?)
}

async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Posted(form): Posted<TermForm>,
) -> Result<Response, Fault> {
    let Some(term) = form.meaning() else {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &keeping(&app, actor, chrome, Some(form)).await?);
    };
    let mut db = app.db.write().await?;
    store::set_term(&mut db, actor.practice, &term).await?;
    db.commit().await?;
    Ok(go_with("/practice/keeping", Notice::TermSaved))
}

/// All that is kept of a family, as a file whose name says nothing of whose it is.
async fn take(State(app): State<App>, Path(token): Path<String>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let found = crate::families::store::by_token(&mut db, &token).await?;
    let (practice, family) = found.ok_or(Fault::NotFound)?;
    let copy = copy_store::copy(&mut db, practice, family.id).await?;
    let head = [
        (CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
        (CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"our-data.json\"")),
    ];
    Ok((head, Value::Object(copy).to_string()).into_response())
}
