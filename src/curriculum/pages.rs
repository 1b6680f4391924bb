//! `/curriculum`: everything that can be taught, to read.

use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;

use crate::app::App;
use crate::curriculum::model::{Advice, Cue, Key, Library, Says, Section, Strength, Stroke, library, shipped_regions};
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

/// For signed-in instructors.
pub fn private() -> Router<App> {
    Router::new().route("/curriculum", get(show))
}

#[derive(Template)]
#[template(path = "curriculum/library.html")]
struct LibraryPage {
    chrome: Chrome,
    library: &'static Library,
    shelves: Vec<Shelf>,
    cues: Vec<CueList>,
}

/// A region, or a shelf beside the regions, with its strokes.
struct Shelf {
    /// The part of the page where it stands: "legs-feet".
    anchor: String,
    name: String,
    strokes: Vec<&'static Stroke>,
}

/// Cues of one kind.
struct CueList {
    heading: &'static str,
    subtle: Vec<&'static Cue>,
    potent: Vec<&'static Cue>,
}

impl LibraryPage {
    fn new(chrome: Chrome) -> Self {
        let library = library();
        let regions = shipped_regions().into_iter().map(|region| Shelf {
            anchor: region.to_string().replace('+', "-"),
            name: region.name(),
            strokes: library.strokes_of(&region).collect(),
        });
        let beside = [Section::Anywhere, Section::Movements, Section::Colic].map(|section| Shelf {
            anchor: section.name().to_lowercase().replace(' ', "-"),
            name: section.name().to_owned(),
            strokes: library.strokes.iter().filter(|stroke| stroke.section == section).collect(),
        });
        let cues = [
            ("More, please", Says::Engaged),
            ("Something should change", Says::Disengaged),
            ("It may mean either", Says::Either),
        ]
        .map(|(heading, says)| CueList::of(library, heading, says));
        Self { chrome, library, shelves: regions.chain(beside).collect(), cues: cues.into() }
    }

    fn stroke_name(&self, key: &Key) -> &str {
        self.library.stroke(key).map_or("", |stroke| &stroke.name)
    }
}

impl CueList {
    fn of(library: &'static Library, heading: &'static str, says: Says) -> Self {
        let of = |strength: Strength| {
            library.cues.iter().filter(|cue| cue.says == says && cue.strength == strength).collect()
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

async fn show(chrome: Chrome) -> Result<Response, Fault> {
    page(&LibraryPage::new(chrome))
}
