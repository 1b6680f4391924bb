//! `/curriculum`: everything that can be taught, to read.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;

use serde::Deserialize;

use crate::app::App;
use crate::curriculum::model::{Advice, Cue, Key, Library, Says, Section, Strength, Stroke, shipped_regions};
use crate::curriculum::store::{self, StoredOwn};
use crate::library::pages::own_form::Kind;
use crate::library::search::{Entry, search};
use crate::library::store::as_families_read;
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
    /// What she added, with where to change it.
    yours: Vec<Yours>,
    /// What was searched for, and what was found.
    wanted: String,
    found: Vec<Entry>,
    cues: Vec<CueList>,
}

/// Something that she added.
struct Yours {
    key: Key,
    name: String,
    kind: Kind,
    archived: bool,
}

impl Yours {
    fn of(stored: StoredOwn) -> Self {
        let (key, name) = (stored.own.key(), stored.own.name().to_owned());
        Self { key, name, kind: Kind::of(&stored.own), archived: stored.archived_at.is_some() }
    }
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
    fn new(chrome: Chrome, library: Arc<Library>, yours: Vec<Yours>, wanted: String) -> Self {
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
        let found = search(&library, &wanted);
        Self { chrome, yours, wanted, found, shelves, cues: cues.into(), library }
    }

    fn stroke_name(&self, key: &Key) -> &str {
        self.library.stroke(key).map_or("", |stroke| &stroke.name)
    }
}

impl CueList {
    fn of(library: &Library, heading: &'static str, says: Says) -> Self {
        let of = |strength| library.cues_of(says, strength).cloned().collect();
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

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Search {
    q: String,
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Query(search): Query<Search>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let added = store::list(&mut db, actor.practice).await?;
    let library = as_families_read(&mut db, actor.practice).await?;
    let yours = added.into_iter().map(Yours::of).collect();
    page(&LibraryPage::new(chrome, library, yours, search.q.trim().to_owned()))
}
