//! `/curriculum/drawings/{section}/{name}`: one stroke as her families see it, its drawing hidden or its words her own.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::curriculum::drawing_store;
use crate::curriculum::model::{Key, Picture, Stroke, shipped_library};
use crate::ids::PracticeId;
use crate::languages::{Language, refusal};
use crate::library::pages::own_form::{About, Line};
use crate::library::store::as_families_read;
use crate::practice::language_store;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Optional, Posted, Typed, fingerprint};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "library/drawing.html")]
struct DrawingPage {
    chrome: Chrome,
    /// As it ships.
    shipped: &'static Stroke,
    /// As her families read it.
    stroke: Stroke,
    picture: &'static Picture,
    form: WordsForm,
    stale: bool,
}

/// Her own words for a stroke; left empty, those that ship.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct WordsForm {
    /// What the page showed as stored.
    shown: String,
    hands: Typed<Optional<About>>,
    notice: Typed<Optional<Line>>,
}

impl WordsForm {
    fn holding(stroke: &Stroke) -> Self {
        Self {
            shown: fingerprint([stroke.hands.as_str(), &stroke.notice]),
            hands: Typed::of(&stroke.hands),
            notice: Typed::of(&stroke.notice),
        }
    }

    /// Each text with its id, and nothing where what ships is meant; nothing at all once a mistake has its sentence.
    fn read(&mut self, shipped: &Stroke) -> Option<[(String, Option<String>); 2]> {
        let id = shipped.text_id();
        let hands = own(&mut self.hands, format!("{id}.hands"), &shipped.hands);
        let notice = own(&mut self.notice, format!("{id}.notice"), &shipped.notice);
        Some([hands?, notice?])
    }

    /// Shows what is stored now beside what was typed; saving again then means it.
    fn compare(&mut self, stored: &Stroke) {
        self.shown = Self::holding(stored).shown;
        self.hands.compare(&stored.hands);
        self.notice.compare(&stored.notice);
    }
}

/// What a field says in her own words.
fn own<T: AsRef<str> + Clone>(
    field: &mut Typed<Optional<T>>,
    id: String,
    shipped: &str,
) -> Option<(String, Option<String>)> {
    let text = field.get()?.0.map(|text| text.as_ref().split_whitespace().collect::<Vec<_>>().join(" "));
    let own = text.filter(|text| text != shipped);
    if let Some(problem) = own.as_ref().and_then(|text| refusal(Language::English, &id, text)) {
        field.refuse(problem);
        return None;
    }
    Some((id, own))
}

/// The stroke of these two words of an address, if it ships with a drawing.
fn shipped((section, name): &(String, String)) -> Result<(&'static Stroke, &'static Picture), Fault> {
    let key: Key = format!("{section}/{name}").parse().map_err(|_| Fault::NotFound)?;
    let stroke = shipped_library().stroke(&key).ok_or(Fault::NotFound)?;
    Ok((stroke, Picture::of(&key).ok_or(Fault::NotFound)?))
}

async fn drawing_page(
    db: &mut SqliteConnection,
    practice: PracticeId,
    chrome: Chrome,
    path: &(String, String),
    form: Option<WordsForm>,
) -> Result<DrawingPage, Fault> {
    let (shipped, picture) = shipped(path)?;
    let library = as_families_read(db, practice).await?;
    let stroke = library.stroke(&shipped.key).cloned().ok_or(Fault::NotFound)?;
    let form = form.unwrap_or_else(|| WordsForm::holding(&stroke));
    Ok(DrawingPage { chrome, shipped, stroke, picture, form, stale: false })
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(String, String)>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    page(&drawing_page(&mut db, actor.practice, chrome, &path, None).await?)
}

pub async fn save(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(String, String)>,
    Posted(mut form): Posted<WordsForm>,
) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    let read = form.read(shipped(&path)?.0);
    let mut shown = drawing_page(&mut db, actor.practice, chrome, &path, Some(form)).await?;
    if shown.form.shown != WordsForm::holding(&shown.stroke).shown {
        shown.form.compare(&shown.stroke);
        shown.stale = true;
        return page_with(StatusCode::CONFLICT, &shown);
    }
    let Some(texts) = read else { return page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown) };
    for (id, text) in texts {
        let now = app.clock.now();
        language_store::correct(&mut db, actor.practice, Language::English, &id, text.as_deref(), now).await?;
    }
    db.commit().await?;
    Ok(go_with(&format!("/curriculum/drawings/{}", shown.shipped.key), Notice::DrawingSaved))
}

/// Hides its drawing, or shows it again.
pub async fn change(
    State(app): State<App>,
    actor: Actor,
    Path((section, name, what)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    let (stroke, _) = shipped(&(section, name))?;
    let mut db = app.db.write().await?;
    let notice = match what.as_str() {
        "hide" => {
            drawing_store::hide(&mut db, actor.practice, &stroke.key, app.clock.now()).await?;
            Notice::DrawingHidden
        }
        "show" => {
            drawing_store::show(&mut db, actor.practice, &stroke.key).await?;
            Notice::DrawingShown
        }
        _ => return Err(Fault::NotFound),
    };
    db.commit().await?;
    Ok(go_with(&format!("/curriculum/drawings/{}", stroke.key), notice))
}
