//! `/practice/questions`: what families are asked, why, and how long an answer is kept.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use crate::app::App;
use crate::needs::model::Question;
use crate::needs::pages::questions_form::{NewForm, QuestionsForm, Row};
use crate::needs::store;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::Posted;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

/// The most questions that a practice has: nobody answers more.
const MOST: usize = 40;

#[derive(Template)]
#[template(path = "needs/questions.html")]
struct QuestionsPage {
    chrome: Chrome,
    questions: Vec<Question>,
    form: QuestionsForm,
    new: NewForm,
    full: bool,
    stale: bool,
}

impl QuestionsPage {
    fn of(chrome: Chrome, questions: Vec<Question>) -> Self {
        let (form, new) = (QuestionsForm::holding(&questions), NewForm::default());
        Self { chrome, full: questions.len() >= MOST, form, new, questions, stale: false }
    }

    fn rows(&self) -> Vec<Row<'_>> {
        self.form.rows(&self.questions)
    }
}

pub async fn show(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let questions = store::all_questions(&mut *app.db.read().await?, actor.practice).await?;
    page(&QuestionsPage::of(chrome, questions))
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Posted(mut form): Posted<QuestionsForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let questions = store::all_questions(&mut db, actor.practice).await?;
    let stored = QuestionsForm::holding(&questions);
    form.pad(&questions);
    if form.shown != stored.shown {
        form.compare(&stored);
        let page = QuestionsPage { form, stale: true, ..QuestionsPage::of(chrome, questions) };
        return page_with(StatusCode::CONFLICT, &page);
    }
    let Some((kept, gone)) = form.read(&questions) else {
        let page = QuestionsPage { form, ..QuestionsPage::of(chrome, questions) };
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    for question in kept.iter().filter(|question| !questions.contains(question)) {
        store::save_question(&mut db, actor.practice, question).await?;
    }
    for question in gone {
        store::remove_question(&mut db, actor.practice, question).await?;
    }
    db.commit().await?;
    Ok(go_with("/practice/questions", Notice::QuestionsSaved))
}

pub async fn add(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Posted(mut new): Posted<NewForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let questions = store::all_questions(&mut db, actor.practice).await?;
    match new.read(&questions) {
        Some(question) if questions.len() < MOST => {
            store::save_question(&mut db, actor.practice, &question).await?;
            db.commit().await?;
            Ok(go_with("/practice/questions", Notice::QuestionAdded))
        }
        _ => {
            let page = QuestionsPage { new, ..QuestionsPage::of(chrome, questions) };
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
