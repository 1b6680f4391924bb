//! `/s/{token}/cues`: "my baby is…", and what that leads to. Only read: nothing that is looked up here is kept.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::curriculum::model::{Advice, Cue, Key, Library, Says};
use crate::families::booking::State as Standing;
use crate::sheets::cues::{NO, Sign, cues_that};
use crate::sheets::model::Sheet;
use crate::sheets::pages::found::{Found, find};
use crate::sheets::pages::not_here::not_here;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::{go_to, page};
use crate::words::capitalised;

#[derive(Template)]
#[template(path = "sheets/cues.html")]
struct CuesPage {
    chrome: Chrome,
    /// The path of the family's own start page.
    start: String,
    library: Arc<Library>,
}

#[derive(Template)]
#[template(path = "sheets/cue.html")]
struct CuePage {
    chrome: Chrome,
    start: String,
    sign: Sign,
    libraries: Vec<Arc<Library>>,
    /// Where the strokes of the last week are shown one at a time.
    beside: Option<String>,
    /// Whether there is a session for which the family can tell how things are.
    can_tell: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Seen {
    /// The key of what the parent sees.
    is: String,
}

impl CuesPage {
    /// The signs under the heading of each message: the key of each, and how its button reads.
    fn groups(&self) -> [(&'static str, Vec<(Key, String)>); 3] {
        let button = |cue: &'_ Cue| (cue.key.clone(), capitalised(&cue.text));
        [("cues-more", Says::Engaged), ("cues-change", Says::Disengaged), ("cues-either", Says::Either)]
            .map(|(heading, says)| (heading, cues_that(&self.library, says).into_iter().map(button).collect()))
    }
}

impl CuePage {
    /// What the sign is in another of the family's languages.
    fn sign_in(&self, library: &Library) -> Sign {
        let key = match &self.sign {
            Sign::No => NO,
            Sign::State(state) => state.key.as_ref(),
            Sign::Cue(cue) => cue.key.as_ref(),
        };
        Sign::of(library, key).unwrap_or_else(|| self.sign.clone())
    }
}

pub(super) async fn show(
    State(app): State<App>,
    chrome: Chrome,
    Path(token): Path<String>,
    Query(seen): Query<Seen>,
) -> Result<Response, Fault> {
    let Some(found) = find(&app, &token).await? else { return not_here(chrome, None) };
    let start = format!("/s/{token}");
    // Who has no place yet has no sheet to come from.
    let is_in = found.family.state == Standing::Booked || !found.taught.is_empty();
    let Some(library) = found.libraries.first().cloned().filter(|_| is_in) else { return Ok(go_to(&start)) };
    let chrome = chrome.speaking(found.texts());
    match Sign::of(&library, &seen.is) {
        Some(sign) => page(&CuePage {
            chrome,
            beside: beside(&found, &library),
            start,
            can_tell: found.asking.is_some() && sign.advice() == Advice::NotNow,
            sign,
            libraries: found.libraries,
        }),
        None => page(&CuesPage { chrome, start, library }),
    }
}

/// Where the strokes of the last week that brought any are shown one at a time.
fn beside(found: &Found, library: &Library) -> Option<String> {
    let brings =
        |week: &u32| Sheet::of(library, &found.taught, *week, "").is_some_and(|sheet| !sheet.new_strokes().is_empty());
    let week = found.taught.iter().rev().map(|session| session.week).find(brings)?;
    Some(format!("/s/{}/weeks/{week}/beside", found.family.sheet_token))
}
