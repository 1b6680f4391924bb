//! `/curriculum/drawings`: every stroke that ships with its drawing, to check and to print as a booklet.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use crate::app::App;
use crate::curriculum::model::{Library, Picture, Section, Stroke, shipped_library};
use crate::library::store::as_families_read;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "library/drawings.html")]
struct DrawingsPage {
    chrome: Chrome,
    shelves: Vec<Shelf>,
    /// Strokes of hers, which nobody has drawn.
    undrawn: Vec<Stroke>,
}

/// Strokes of one section, in the order of teaching.
struct Shelf {
    section: Section,
    name: String,
    strokes: Vec<Drawn>,
}

/// A stroke as her families see it, with its drawing even where she hides that.
struct Drawn {
    stroke: Stroke,
    picture: &'static Picture,
    /// Whether its words are her own.
    in_her_words: bool,
}

impl Drawn {
    fn of(stroke: &Stroke) -> Option<Self> {
        let shipped = shipped_library().stroke(&stroke.key);
        let differs = |shipped: &Stroke| (&shipped.hands, &shipped.notice) != (&stroke.hands, &stroke.notice);
        let picture = Picture::of(&stroke.key)?;
        Some(Self { stroke: stroke.clone(), picture, in_her_words: shipped.is_some_and(differs) })
    }
}

impl DrawingsPage {
    fn of(chrome: Chrome, library: &Library) -> Self {
        let mut shelves: Vec<Shelf> = Vec::new();
        let mut undrawn = Vec::new();
        for stroke in &library.strokes {
            let Some(drawn) = Drawn::of(stroke) else {
                undrawn.push(stroke.clone());
                continue;
            };
            match shelves.iter_mut().find(|shelf| shelf.section == stroke.section) {
                Some(shelf) => shelf.strokes.push(drawn),
                None => shelves.push(Shelf {
                    section: stroke.section,
                    name: library.section_name(stroke.section),
                    strokes: vec![drawn],
                }),
            }
        }
        Self { chrome, shelves, undrawn }
    }
}

pub async fn show(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let library = as_families_read(&mut *app.db.read().await?, actor.practice).await?;
    page(&DrawingsPage::of(chrome, &library))
}
