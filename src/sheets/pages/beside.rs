//! `/s/{token}/weeks/{n}/beside`: the strokes of a week one at a time, for a phone that lies beside the baby.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::curriculum::model::{Library, Picture, Stroke};
use crate::languages::Texts;
use crate::plans::figure::Figure;
use crate::sheets::beside::{Screen, whereabouts};
use crate::sheets::model::Sheet;
use crate::sheets::opening::Opening;
use crate::sheets::pages::found::{Found, find};
use crate::sheets::pages::not_here::not_here;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "sheets/beside.html")]
struct BesidePage {
    chrome: Chrome,
    /// The path of the family's own start page.
    start: String,
    /// The path of the week's sheet, and what it is called.
    sheet: (String, String),
    screen: Screen,
    /// How many strokes there are.
    strokes: usize,
    /// The words in each language that the family reads.
    words: Vec<Words>,
    drawing: Option<&'static Picture>,
    figure: Figure,
}

/// What a screen says in one language.
struct Words {
    t: Texts,
    opening: Opening,
    stroke: Option<Stroke>,
}

impl BesidePage {
    /// Where the screens before and after this one are.
    fn ways(&self) -> (String, String) {
        let sheet = &self.sheet.0;
        let to = |place: usize| match place {
            0 => format!("{sheet}/beside"),
            place => format!("{sheet}/beside/{place}"),
        };
        match self.screen {
            Screen::Ask => (sheet.clone(), to(1)),
            Screen::Stroke(place) => (to(place - 1), to(place + 1)),
            Screen::Rest => (to(self.strokes), sheet.clone()),
        }
    }

    /// What the browser's window is called.
    fn title(&self) -> String {
        let t = &self.chrome.t;
        let stroke = self.words.first().and_then(|words| words.stroke.as_ref());
        match (self.screen, stroke) {
            (Screen::Stroke(place), Some(stroke)) => t
                .say("beside-title")
                .with("stroke", &stroke.name)
                .count("at", place)
                .count("all", self.strokes)
                .to_string(),
            (Screen::Rest, _) => t.say("beside-rest").to_string(),
            _ => t.say("beside-ask").to_string(),
        }
    }
}

pub(super) async fn first(
    State(app): State<App>,
    chrome: Chrome,
    Path((token, week)): Path<(String, String)>,
) -> Result<Response, Fault> {
    show(&app, chrome, &token, (&week, "0")).await
}

pub(super) async fn at(
    State(app): State<App>,
    chrome: Chrome,
    Path((token, week, place)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    show(&app, chrome, &token, (&week, &place)).await
}

async fn show(app: &App, chrome: Chrome, token: &str, (week, place): (&str, &str)) -> Result<Response, Fault> {
    let Some(found) = find(app, token).await? else { return not_here(chrome, None) };
    let start = format!("/s/{token}");
    let chrome = chrome.speaking(found.texts());
    let (Ok(week), Ok(place)) = (week.parse(), place.parse()) else { return not_here(chrome, Some(start)) };
    match beside(chrome.clone(), &found, week, place) {
        Some(shown) => page(&shown),
        None => not_here(chrome, Some(start)),
    }
}

/// The screen at this place of a week; nothing when that week was not taught or has no such place.
fn beside(chrome: Chrome, found: &Found, week: u32, place: usize) -> Option<BesidePage> {
    let library = found.libraries.first()?;
    let sheet = sheet_in(library, found, week)?;
    let strokes = sheet.new_strokes();
    let screen = Screen::at(place, strokes.len())?;
    let stroke = place.checked_sub(1).and_then(|place| strokes.get(place).copied());
    let resting = || library.strokes.iter().find(|stroke| stroke.key.as_ref() == "anywhere/resting-hands");
    let shown = if screen == Screen::Rest { resting() } else { stroke };
    let words = |library: &Arc<Library>| Words {
        t: library.texts.clone(),
        opening: Opening::of(library),
        stroke: stroke.and_then(|stroke| library.stroke(&stroke.key)).cloned(),
    };
    Some(BesidePage {
        start: format!("/s/{}", found.family.sheet_token),
        sheet: (format!("/s/{}/weeks/{week}", found.family.sheet_token), sheet.title.clone()),
        screen,
        strokes: strokes.len(),
        words: found.libraries.iter().map(words).collect(),
        drawing: shown.and_then(Stroke::picture),
        figure: shown.map_or_else(|| sheet.figure.clone(), |stroke| whereabouts(library, &sheet, stroke)),
        chrome,
    })
}

fn sheet_in(library: &Library, found: &Found, week: u32) -> Option<Sheet> {
    Sheet::of(library, &found.taught, week, &found.family.baby_names_in(&library.texts))
}
