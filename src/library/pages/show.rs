//! `/curriculum`: everything that can be taught, to read.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use crate::app::App;
use crate::curriculum::model::{Advice, Cue, Key, Library, Says, Section, Strength, Stroke, shipped_regions};
use crate::curriculum::store;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "library/library.html")]
struct LibraryPage {
    chrome: Chrome,
    library: Arc<Library>,
    shelves: Vec<Shelf>,
    cues: Vec<CueList>,
}

/// A region, or a shelf beside the regions, with its strokes.
struct Shelf {
    /// The part of the page where it stands: "legs-feet".
    anchor: String,
    name: String,
    strokes: Vec<Stroke>,
}

/// Cues of one kind.
struct CueList {
    heading: &'static str,
    subtle: Vec<Cue>,
    potent: Vec<Cue>,
}

impl LibraryPage {
    fn new(chrome: Chrome, library: Arc<Library>) -> Self {
        let regions = shipped_regions().into_iter().map(|region| Shelf {
            anchor: region.to_string().replace('+', "-"),
            name: library.region_name(&region),
            strokes: library.strokes_of(&region).cloned().collect(),
        });
        let beside = Section::BESIDE.map(|section| Shelf {
            anchor: section.to_string(),
            name: library.section_name(section),
            strokes: library.strokes.iter().filter(|stroke| stroke.section == section).cloned().collect(),
        });
        let cues = [
            ("More, please", Says::Engaged),
            ("Something should change", Says::Disengaged),
            ("It may mean either", Says::Either),
        ]
        .map(|(heading, says)| CueList::of(&library, heading, says));
        let shelves = regions.chain(beside).collect();
        Self { chrome, shelves, cues: cues.into(), library }
    }

    fn stroke_name(&self, key: &Key) -> &str {
        self.library.stroke(key).map_or("", |stroke| &stroke.name)
    }
}

impl CueList {
    fn of(library: &Library, heading: &'static str, says: Says) -> Self {
        let of = |strength: Strength| {
            library.cues.iter().filter(|cue| cue.says == says && cue.strength == strength).cloned().collect()
        };
        Self { heading, subtle: of(Strength::Subtle), potent: of(Strength::Potent) }
    }
}

impl Advice {
    /// Whether this is a time for massage, in a word or two.
    fn words(&self) -> &'static str {
        match self {
            Self::Now => "a good time",
            Self::Wait => "wait a little",
            Self::NotNow => "not now",
        }
    }
}

pub async fn show(State(app): State<App>, actor: Actor, chrome: Chrome) -> Result<Response, Fault> {
    let library = store::library(&mut *app.db.read().await?, actor.practice).await?;
    page(&LibraryPage::new(chrome, library))
}
