//! `/s/{token}/needs`: a family tells what the class needs to know, and sees when each answer ends.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Day;
use crate::families::pages::link::Own;
use crate::families::pages::needs_form::NeedsForm;
use crate::needs::asking::Input;
use crate::needs::model::kept_until;
use crate::needs::store;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "families/tell.html")]
struct TellPage {
    chrome: Chrome,
    own: Own,
    form: NeedsForm,
    stale: bool,
    /// The day of the last session, from which every end is counted.
    last_day: Option<Day>,
}

impl TellPage {
    fn is_of(&self, input: &Input, place: &usize) -> bool {
        usize::try_from(input.baby) == Ok(*place)
    }

    fn kept(&self, input: &Input) -> String {
        let until = self.last_day.map(|day| self.own.t.full_day(&kept_until(day, input.question.weeks_kept)));
        until.map(|day| self.own.t.say("needs-kept").with("day", day).to_string()).unwrap_or_default()
    }
}

async fn stored(db: &mut SqliteConnection, own: &Own) -> Result<NeedsForm, Fault> {
    let questions = store::questions(db, own.practice).await?;
    let answers = store::answers_of_family(db, own.practice, own.family.id).await?;
    Ok(NeedsForm::holding(&questions, own.babies(), &answers, &[]))
}

fn tell_page(chrome: Chrome, own: Own, form: NeedsForm, stale: bool) -> TellPage {
    let chrome = chrome.speaking(own.t.clone());
    let last_day = own.meetings.iter().map(|meeting| meeting.day).max();
    TellPage { chrome, own, form, stale, last_day }
}

pub async fn show(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let own = Own::find(&mut db, &token).await?;
    let form = stored(&mut db, &own).await?;
    page(&tell_page(chrome, own, form, false))
}

pub async fn save(
    State(app): State<App>,
    chrome: Chrome,
    Path(token): Path<String>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let own = Own::find(&mut db, &token).await?;
    let stored = stored(&mut db, &own).await?;
    let questions = store::questions(&mut db, own.practice).await?;
    let mut form = NeedsForm::read(&fields, &questions, own.babies(), app.clock.now().day_in(&own.class.zone));
    if form.shown != stored.shown {
        form.compare(&stored);
        return page_with(StatusCode::CONFLICT, &tell_page(chrome, own, form, true));
    }
    let Some(answers) = form.answers() else {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &tell_page(chrome, own, form, false));
    };
    store::set_answers(&mut db, own.practice, own.family.id, &answers, app.clock.now()).await?;
    db.commit().await?;
    Ok(go_with(&own.page(), Notice::DetailsSaved))
}
