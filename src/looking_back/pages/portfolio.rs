//! `/portfolio`: a trainee chooses her practice families, and prints what she did with them. What she chose stands in
//! the address alone; nothing of it is kept.

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::curriculum;
use crate::ids::FamilyId;
use crate::looking_back::model::{Course, Scope};
use crate::looking_back::portfolio::{Called, Material, Part, PracticeFamily, parts, quotes};
use crate::looking_back::{people_store, store};
use crate::practice::model::Actor;
use crate::text::Name;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Tick, Typed};
use crate::web::page::{page, page_with};

#[derive(Template)]
#[template(path = "looking_back/choose.html")]
struct ChoosePage {
    chrome: Chrome,
    /// Each class with its families.
    classes: Vec<(Course, Vec<PracticeFamily>)>,
    form: Choice,
    /// Why the choice cannot be shown.
    nobody: bool,
    not_agreed: bool,
}

impl ChoosePage {
    fn is_chosen(&self, family: &PracticeFamily) -> bool {
        self.form.family.contains(&family.id)
    }

    fn calls(&self, called: &Called) -> bool {
        self.form.called.get() == Some(*called)
    }
}

#[derive(Template)]
#[template(path = "looking_back/portfolio.html")]
struct PortfolioPage {
    chrome: Chrome,
    instructor: Name,
    practice: Name,
    families: usize,
    parts: Vec<Part>,
    quotes: Vec<(String, Option<String>)>,
    /// The way back to the choice.
    back: String,
}

/// What she chose.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Choice {
    family: Vec<FamilyId>,
    called: Typed<Called>,
    notes: Tick,
    quotes: Tick,
    agreed: Tick,
    show: Tick,
}

impl Choice {
    fn read(query: Option<&str>) -> Result<Self, Fault> {
        serde_html_form::from_str(query.unwrap_or_default()).map_err(|_| Fault::Refused)
    }

    /// The address at which it can be changed. Agreement is asked anew.
    fn back(&self) -> String {
        let families = self.family.iter().map(|id| format!("family={id}"));
        let ticks = [("notes=yes", self.notes), ("quotes=yes", self.quotes)];
        let ticks = ticks.into_iter().filter(|(_, tick)| tick.0).map(|(pair, _)| pair.to_owned());
        let pairs: Vec<String> = families.chain([format!("called={}", self.called.text)]).chain(ticks).collect();
        format!("/portfolio?{}", pairs.join("&"))
    }
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let form = Choice::read(query.as_deref())?;
    let mut db = app.db.read().await?;
    let families = people_store::families(&mut db, actor.practice, actor.instructor).await?;
    if form.family.iter().any(|id| families.iter().all(|family| family.id != *id)) {
        return Err(Fault::NotFound);
    }
    let ready = form.called.get().is_some() && form.agreed.0 && !form.family.is_empty();
    if form.show.0 && ready {
        return portfolio(&mut db, &actor, chrome, (form, families)).await;
    }
    let courses = every_course(&mut db, &actor).await?;
    let of = |course: &Course| families.iter().filter(|family| family.class == course.class).cloned().collect();
    let mut classes: Vec<(Course, Vec<PracticeFamily>)> =
        courses.into_iter().map(|course| (course.clone(), of(&course))).collect();
    classes.retain(|(_, families)| !families.is_empty());
    let (nobody, not_agreed) = (form.show.0 && form.family.is_empty(), form.show.0 && !form.agreed.0);
    let status = if form.show.0 { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page_with(status, &ChoosePage { chrome, classes, form, nobody, not_agreed })
}

async fn every_course(db: &mut SqliteConnection, actor: &Actor) -> Result<Vec<Course>, Fault> {
    let mut courses = store::courses(db, actor.practice, Scope::ever().ok_or(Fault::Internal)?).await?;
    courses.retain(|course| course.instructor == actor.instructor);
    Ok(courses)
}

async fn portfolio(
    db: &mut SqliteConnection,
    actor: &Actor,
    chrome: Chrome,
    (form, mut families): (Choice, Vec<PracticeFamily>),
) -> Result<Response, Fault> {
    let practice = actor.practice;
    families.retain(|family| form.family.contains(&family.id));
    let chosen: Vec<FamilyId> = families.iter().map(|family| family.id).collect();
    let notes = if form.notes.0 { people_store::notes(db, practice, &chosen).await? } else { Vec::new() };
    let said = if form.quotes.0 { people_store::said(db, practice, &chosen).await? } else { Vec::new() };
    let parts = parts(&Material {
        library: &*curriculum::store::library(db, practice).await?,
        courses: &every_course(db, actor).await?,
        held: &store::held(db, practice, Scope::ever().ok_or(Fault::Internal)?).await?,
        families: &families,
        marked: &people_store::marks(db, practice, &chosen).await?,
        notes: &notes,
        called: form.called.get().unwrap_or_default(),
    });
    page(&PortfolioPage {
        chrome,
        instructor: actor.name.clone(),
        practice: crate::practice::store::settings(db, practice).await?.name,
        families: families.len(),
        parts,
        quotes: quotes(&said, families.len()),
        back: form.back(),
    })
}
