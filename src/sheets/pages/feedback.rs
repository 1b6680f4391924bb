//! `/s/{token}/feedback`: three questions after the course; and what a class answered, for its instructor.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::calendar::Moment;
use crate::classes::model::Class;
use crate::families::model::Family;
use crate::ids::{ClassId, FamilyId};
use crate::practice::model::Actor;
use crate::sheets::feedback::{Answer, Feedback, Quote};
use crate::sheets::pages::certificate::SoonPage;
use crate::sheets::pages::not_here::not_here;
use crate::sheets::pages::own::Own;
use crate::sheets::store;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Typed};
use crate::web::page::{go_to, page, page_with};

#[derive(Template)]
#[template(path = "sheets/feedback.html")]
struct FeedbackPage {
    chrome: Chrome,
    own: Own,
    form: FeedbackForm,
    /// Whether it has said anything yet.
    is_said: bool,
}

impl FeedbackPage {
    fn chose(&self, quote: &Quote) -> bool {
        self.form.quote.get() == Some(*quote)
    }
}

/// The three answers as they were typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct FeedbackForm {
    good: Typed<Answer>,
    change: Typed<Answer>,
    quote: Typed<Quote>,
    words: Typed<Answer>,
}

impl FeedbackForm {
    fn holding(said: Feedback) -> Self {
        Self {
            good: Typed::holding(said.good),
            change: Typed::holding(said.change),
            quote: Typed::holding(said.quote),
            words: Typed::holding(said.words),
        }
    }

    /// What is said, once it makes sense. Words that may not be shown are not kept.
    fn read(&mut self, family_id: FamilyId, said_at: Moment) -> Option<Feedback> {
        let quote = self.quote.get()?;
        let words = match quote {
            Quote::No => "".parse().ok()?,
            _ => self.words.settle(|words: Answer| match words.as_ref() {
                "" => Err("Please write the words that we may show, or choose no.".to_owned()),
                _ => Ok(words),
            })?,
        };
        Some(Feedback { family_id, good: self.good.get()?, change: self.change.get()?, quote, words, said_at })
    }
}

fn soon(chrome: Chrome, own: Own) -> Result<Response, Fault> {
    let start = own.start();
    let chrome = chrome.speaking(own.t);
    page_with(StatusCode::NOT_FOUND, &SoonPage { chrome, about: "feedback-soon", start })
}

pub(super) async fn show(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let Some(own) = Own::find(&app, &mut db, &token).await? else { return not_here(chrome, None) };
    if !own.is_through() {
        return soon(chrome, own);
    }
    let said = store::feedback(&mut db, own.practice, own.family.id).await?;
    let is_said = said.as_ref().is_some_and(|said| !said.is_empty());
    let form = said.map(FeedbackForm::holding).unwrap_or_default();
    page(&FeedbackPage { chrome: chrome.speaking(own.t.clone()), own, form, is_said })
}

pub(super) async fn say(
    State(app): State<App>,
    chrome: Chrome,
    Path(token): Path<String>,
    Posted(mut form): Posted<FeedbackForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let Some(own) = Own::find(&app, &mut db, &token).await? else { return not_here(chrome, None) };
    if !own.is_through() {
        return soon(chrome, own);
    }
    let Some(said) = form.read(own.family.id, app.clock.now()) else {
        let refused = FeedbackPage { chrome: chrome.speaking(own.t.clone()), own, form, is_said: false };
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &refused);
    };
    store::say(&mut db, own.practice, &said).await?;
    db.commit().await?;
    Ok(go_to(&format!("{}/feedback", own.start())))
}

/// Words of a family that may be shown, with the name under which they may.
struct Shown {
    words: Answer,
    name: Option<String>,
}

impl Shown {
    /// A family has a name here only where it chose so.
    fn of(said: &Feedback, families: &[Family]) -> Option<Self> {
        let family = families.iter().find(|family| family.id == said.family_id)?;
        match said.quote {
            Quote::No => None,
            Quote::Nameless => Some(Self { words: said.words.clone(), name: None }),
            Quote::FirstName => Some(Self { words: said.words.clone(), name: Some(family.first_names_of_adults()) }),
        }
    }
}

#[derive(Template)]
#[template(path = "sheets/class_feedback.html")]
struct ClassFeedbackPage {
    chrome: Chrome,
    class: Class,
    said: Vec<Feedback>,
    /// Apart and in another order, so that a name does not stand beside the answers.
    shown: Vec<Shown>,
}

pub(super) async fn of_class(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let class = crate::classes::store::class(&mut db, actor.practice, ClassId::from(id)).await?;
    let class = class.ok_or(Fault::NotFound)?;
    let families = crate::families::store::of_class(&mut db, actor.practice, class.id).await?;
    let mut said = store::feedback_of_class(&mut db, actor.practice, class.id).await?;
    let mut shown: Vec<Shown> = said.iter().filter_map(|said| Shown::of(said, &families)).collect();
    shown.sort_by(|one, other| one.words.cmp(&other.words));
    said.retain(|said| !said.good.as_ref().is_empty() || !said.change.as_ref().is_empty());
    page(&ClassFeedbackPage { chrome, class, said, shown })
}
