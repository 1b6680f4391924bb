//! `/classes/{class}/families/{id}/needs`: what a family answered, and what the instructor leaves out for its babies.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::Class;
use crate::families::model::Family;
use crate::families::pages::needs_form::NeedsForm;
use crate::ids::{ClassId, FamilyId, PracticeId};
use crate::needs::asking::Input;
use crate::needs::model::{Answer, Question, Spare, WEEKS_KEPT, kept_until};
use crate::needs::{rule_store, store};
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "families/needs.html")]
struct NeedsPage {
    chrome: Chrome,
    class: Class,
    family: Family,
    answers: Vec<Answer>,
    /// The day of the last session, from which every end is counted.
    last_day: Option<Day>,
    /// All that can be left out, with its name.
    choices: Vec<(Spare, String)>,
    form: NeedsForm,
    stale: bool,
}

impl NeedsPage {
    fn is_of(&self, input: &Input, place: &usize) -> bool {
        usize::try_from(input.baby) == Ok(*place)
    }

    /// When an answer was given and when it ends: "Told on Fri 20 Nov, kept until 4 February 2027."
    fn kept(&self, input: &Input) -> String {
        let mine = |answer: &&Answer| (answer.question, answer.baby) == (input.question.id, input.baby);
        let until = self.until(input.question.weeks_kept);
        match self.answers.iter().find(mine) {
            Some(answer) => {
                format!("Told on {}, kept until {until}.", answer.answered_at.day_in(&self.class.zone).short())
            }
            None => String::new(),
        }
    }

    fn spared_until(&self) -> String {
        self.until(WEEKS_KEPT)
    }

    fn until(&self, weeks: u32) -> String {
        self.last_day.map(|day| kept_until(day, weeks).full()).unwrap_or_default()
    }
}

/// All that the page starts from.
struct Found {
    class: Class,
    family: Family,
    questions: Vec<Question>,
    answers: Vec<Answer>,
    stored: NeedsForm,
}

impl Found {
    fn babies(&self) -> u32 {
        u32::try_from(self.family.babies.len()).unwrap_or(0)
    }
}

async fn find(db: &mut SqliteConnection, practice: PracticeId, (class, id): (i64, i64)) -> Result<Found, Fault> {
    let class = crate::classes::store::class(db, practice, ClassId::from(class)).await?.ok_or(Fault::NotFound)?;
    let family = crate::families::store::family(db, practice, class.id, FamilyId::from(id)).await?;
    let family = family.ok_or(Fault::NotFound)?;
    let answers = store::answers_of_family(db, practice, family.id).await?;
    let mut questions = store::all_questions(db, practice).await?;
    // A question that is no longer asked stays here as long as its answer is kept.
    questions.retain(|question| question.asked || answers.iter().any(|answer| answer.question == question.id));
    let spared = rule_store::spared_of_family(db, practice, family.id).await?;
    let babies = u32::try_from(family.babies.len()).unwrap_or(0);
    let stored = NeedsForm::holding(&questions, babies, &answers, &spared);
    Ok(Found { class, family, questions, answers, stored })
}

async fn needs_page(
    db: &mut SqliteConnection,
    practice: PracticeId,
    chrome: Chrome,
    found: Found,
    form: Option<NeedsForm>,
) -> Result<NeedsPage, Fault> {
    let library = crate::curriculum::store::library(db, practice).await?;
    let meetings = crate::classes::store::meetings(db, practice, found.class.id).await?;
    Ok(NeedsPage {
        chrome,
        answers: found.answers,
        last_day: meetings.iter().map(|meeting| meeting.day).max(),
        choices: Spare::choices(&library),
        form: form.unwrap_or(found.stored),
        class: found.class,
        family: found.family,
        stale: false,
    })
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(i64, i64)>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let found = find(&mut db, actor.practice, path).await?;
    page(&needs_page(&mut db, actor.practice, chrome, found, None).await?)
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(i64, i64)>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let found = find(&mut db, actor.practice, path).await?;
    let mut form =
        NeedsForm::read(&fields, &found.questions, found.babies(), app.clock.now().day_in(&found.class.zone));
    if form.shown != found.stored.shown {
        form.compare(&found.stored);
        let page = needs_page(&mut db, actor.practice, chrome, found, Some(form)).await?;
        return page_with(StatusCode::CONFLICT, &NeedsPage { stale: true, ..page });
    }
    let Some(answers) = form.answers() else {
        let page = needs_page(&mut db, actor.practice, chrome, found, Some(form)).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    store::set_answers(&mut db, actor.practice, found.family.id, &answers, app.clock.now()).await?;
    rule_store::set_spared(&mut db, actor.practice, found.family.id, &form.spared).await?;
    db.commit().await?;
    Ok(go_with(&format!("/classes/{}/families/{}", path.0, path.1), Notice::NeedsSaved))
}
