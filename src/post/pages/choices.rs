//! `/letters/choices`: which letters go, the instructor's own words in each, and how it reads.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::languages::Language;
use crate::letters::model::{Content, Kind, OwnWords};
use crate::letters::store::{self, Choices};
use crate::post::pages::example;
use crate::practice::language_store;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Tick, Typed};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "post/choices.html")]
struct ChoicesPage {
    chrome: Chrome,
    choices: Choices,
    is_sending: bool,
}

impl ChoicesPage {
    fn kinds(&self, to_instructor: &bool) -> impl Iterator<Item = &'static Kind> {
        let to_instructor = *to_instructor;
        Kind::ALL.iter().filter(move |kind| kind.has_choice() && kind.is_to_instructor() == to_instructor)
    }

    fn has_words(&self, kind: &Kind) -> bool {
        self.choices.words.get(kind).is_some_and(|words| !words.as_ref().is_empty())
    }
}

pub(super) async fn list(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let choices = store::choices(&mut *app.db.read().await?, actor.practice).await?;
    page(&ChoicesPage { chrome, choices, is_sending: app.mailer.is_some() })
}

#[derive(Template)]
#[template(path = "post/choice.html")]
struct ChoicePage {
    chrome: Chrome,
    kind: Kind,
    form: ChoiceForm,
    /// How it reads in each language that families may choose; nothing for a letter to the instructor.
    examples: Vec<(Language, Content)>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ChoiceForm {
    goes: Tick,
    words: Typed<OwnWords>,
}

fn kind_of(text: &str) -> Result<Kind, Fault> {
    text.parse().ok().filter(|kind: &Kind| kind.has_choice()).ok_or(Fault::NotFound)
}

async fn choice_page(
    app: &App,
    actor: &Actor,
    chrome: Chrome,
    kind: Kind,
    form: ChoiceForm,
) -> Result<ChoicePage, Fault> {
    let mut db = app.db.read().await?;
    let settings = crate::practice::store::settings(&mut db, actor.practice).await?;
    let mut examples = Vec::new();
    if !kind.is_to_instructor() {
        for language in language_store::offered(&mut db, actor.practice).await? {
            let t = language_store::texts(&mut db, actor.practice, language).await?;
            let words = form.words.get();
            examples.push((language, example::letter(app, (actor, &settings), kind, (t, words))?));
        }
    }
    Ok(ChoicePage { chrome, kind, form, examples })
}

pub(super) async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(kind): Path<String>,
) -> Result<Response, Fault> {
    let kind = kind_of(&kind)?;
    let mut choices = store::choices(&mut *app.db.read().await?, actor.practice).await?;
    let goes = Tick(!choices.off.contains(&kind));
    let words = choices.words.remove(&kind).map_or_else(Typed::default, Typed::holding);
    page(&choice_page(&app, &actor, chrome, kind, ChoiceForm { goes, words }).await?)
}

pub(super) async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(kind): Path<String>,
    Posted(form): Posted<ChoiceForm>,
) -> Result<Response, Fault> {
    let kind = kind_of(&kind)?;
    let Some(words) = form.words.get() else {
        let page = choice_page(&app, &actor, chrome, kind, form).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let mut db = app.db.write().await?;
    store::set_choice(&mut db, actor.practice, kind, (!form.goes.0, &words)).await?;
    db.commit().await?;
    Ok(go_with(&format!("/letters/choices/{kind}"), Notice::LettersSaved))
}
