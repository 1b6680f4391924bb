//! `/curriculum/languages`: which languages families may choose, and each text of a language in the practice's own words.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::curriculum::model::Library;
use crate::ids::PracticeId;
use crate::languages::{Correction, Language, Texts, interface, refusal};
use crate::practice::language_store;
use crate::practice::model::Actor;
use crate::text::Note;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Fields, Posted, Typed};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

/// A text of a language, as a list shows it.
struct Line {
    id: String,
    english: String,
    /// What families read.
    read: String,
    /// Whether the practice has put it in its own words.
    is_own: bool,
    /// Whether the language lacks it, so that families read English.
    is_missing: bool,
}

/// A language that can be offered.
struct Offer {
    language: Language,
    is_offered: bool,
    /// Who has read it, where somebody qualified has.
    reader: Option<String>,
    /// How many texts are the practice's own.
    own: usize,
    /// How many texts are English still.
    missing: usize,
}

#[derive(Template)]
#[template(path = "library/languages.html")]
struct LanguagesPage {
    chrome: Chrome,
    offers: Vec<Offer>,
}

#[derive(Template)]
#[template(path = "library/language.html")]
struct LanguagePage {
    chrome: Chrome,
    offer: Offer,
    wanted: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "library/text.html")]
struct TextPage {
    chrome: Chrome,
    language: Language,
    line: Line,
    /// What ships, as its file has it.
    shipped: String,
    text: Typed<Note>,
}

/// What is looked for in a language.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    find: String,
}

/// A text as it is posted.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct TextForm {
    text: Typed<Note>,
}

/// Every text of a language for a practice: what is taught, then what pages say.
fn lines(library: &Library, texts: &Texts, corrections: &[Correction]) -> Vec<Line> {
    let shipped = Texts::from(texts.language());
    let is_own = |id: &str| corrections.iter().any(|own| own.id == id);
    let line = |id: &str, english: &str, read: Option<String>| Line {
        id: id.to_owned(),
        english: english.to_owned(),
        is_own: is_own(id),
        is_missing: read.is_none(),
        read: read.unwrap_or_else(|| english.to_owned()),
    };
    let mut lines = Vec::new();
    library.clone().each_text(|id, english| {
        let is_english = texts.language() == Language::English;
        let read = texts.find(id).or_else(|| is_english.then(|| english.clone()));
        lines.push(line(id, english, read));
    });
    for (id, english) in interface().iter().filter(|(id, _)| id != "reader") {
        let own = corrections.iter().find(|own| own.id == *id).map(|own| own.text.clone());
        lines.push(line(id, english, own.or_else(|| shipped.as_written(id))));
    }
    lines
}

async fn found(app: &App, practice: PracticeId, language: Language) -> Result<Vec<Line>, Fault> {
    let mut db = app.db.read().await?;
    let library = crate::curriculum::store::library(&mut db, practice).await?;
    let corrections = language_store::corrections(&mut db, practice, language).await?;
    Ok(lines(&library, &Texts::with(language, &corrections), &corrections))
}

fn offer(language: Language, offered: &[Language], lines: &[Line]) -> Offer {
    Offer {
        language,
        is_offered: offered.contains(&language),
        reader: language.reader(),
        own: lines.iter().filter(|line| line.is_own).count(),
        missing: lines.iter().filter(|line| line.is_missing).count(),
    }
}

/// A language that is known by its code in the address.
fn of(code: &str) -> Result<Language, Fault> {
    code.parse().map_err(|_| Fault::NotFound)
}

pub async fn list(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let offered = language_store::offered(&mut *app.db.read().await?, actor.practice).await?;
    let mut offers = Vec::new();
    for language in Language::ALL {
        offers.push(offer(language, &offered, &found(&app, actor.practice, language).await?));
    }
    page(&LanguagesPage { chrome, offers })
}

pub async fn choose(State(app): State<App>, actor: Actor, fields: Fields) -> Result<Response, Fault> {
    let posted: Vec<(String, String)> = fields.read()?;
    let chosen = posted.iter().filter(|(name, _)| name == "language").map(|(_, code)| of(code));
    let chosen = chosen.collect::<Result<Vec<Language>, Fault>>()?;
    let mut db = app.db.write().await?;
    language_store::offer(&mut db, actor.practice, &chosen).await?;
    db.commit().await?;
    Ok(go_with("/curriculum/languages", Notice::LanguagesSaved))
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(code): Path<String>,
    Query(Wanted { find: wanted }): Query<Wanted>,
) -> Result<Response, Fault> {
    let language = of(&code)?;
    let offered = language_store::offered(&mut *app.db.read().await?, actor.practice).await?;
    let mut lines = found(&app, actor.practice, language).await?;
    let offer = offer(language, &offered, &lines);
    let words = wanted.to_lowercase();
    let has = |line: &Line| line.english.to_lowercase().contains(&words) || line.read.to_lowercase().contains(&words);
    match words.trim() {
        "" => lines.retain(|line| line.is_own || line.is_missing || line.id.starts_with("stroke-")),
        _ => lines.retain(has),
    }
    page(&LanguagePage { chrome, offer, wanted, lines })
}

/// One text of a language, what ships of it, and what stands in its field.
async fn text(app: &App, actor: &Actor, language: Language, id: &str) -> Result<(Line, String), Fault> {
    let lines = found(app, actor.practice, language).await?;
    let line = lines.into_iter().find(|line| line.id == id).ok_or(Fault::NotFound)?;
    let shipped = Texts::from(language).as_written(id).unwrap_or_else(|| line.english.clone());
    Ok((line, shipped))
}

pub async fn edit(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((code, id)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let language = of(&code)?;
    let (line, shipped) = text(&app, &actor, language, &id).await?;
    let text = Typed::of(line.read.clone());
    page(&TextPage { chrome, language, line, shipped, text })
}

/// Keeps a text in the practice's own words; empty, or just as it ships, it is what ships again.
pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((code, id)): Path<(String, String)>,
    Posted(TextForm { text: mut typed }): Posted<TextForm>,
) -> Result<Response, Fault> {
    let language = of(&code)?;
    let (line, shipped) = text(&app, &actor, language, &id).await?;
    let words = typed.settle(|words| match words.as_ref() {
        "" => Ok(None),
        same if same == shipped && !line.is_missing => Ok(None),
        other => refusal(language, &id, other).map_or_else(|| Ok(Some(other.to_owned())), Err),
    });
    let Some(words) = words else {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &TextPage { chrome, language, line, shipped, text: typed });
    };
    let mut db = app.db.write().await?;
    language_store::correct(&mut db, actor.practice, language, &id, words.as_deref(), app.clock.now()).await?;
    db.commit().await?;
    Ok(go_with(&format!("/curriculum/languages/{language}"), Notice::TextSaved))
}
