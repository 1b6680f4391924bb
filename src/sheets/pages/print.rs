//! Sheets on paper: in large type, all weeks of a family as a booklet, a week for a whole class.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::app::App;
use crate::classes::model::{Class, Meeting};
use crate::ids::ClassId;
use crate::needs::words::Word;
use crate::practice::model::Actor;
use crate::sessions::store::Taught;
use crate::sheets::pages::found::{Found, Leaf, find, find_of};
use crate::sheets::pages::not_here::not_here;
use crate::sheets::pages::pdf::can_set;
use crate::sheets::pages::sheet;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;
use crate::web::qr::Qr;

#[derive(Template)]
#[template(path = "sheets/booklet.html")]
pub(super) struct BookletPage {
    chrome: Chrome,
    found: Found,
    leaves: Vec<Leaf>,
    pub has_pdf: bool,
}

#[derive(Template)]
#[template(path = "sheets/of_class.html")]
pub(super) struct ClassPage {
    chrome: Chrome,
    pub class: Class,
    pub meeting: Meeting,
    pub leaves: Vec<Leaf>,
    pub has_pdf: bool,
}

/// The sheet of a week in large type, on the screen and on as many pages as it takes.
pub(super) async fn large(
    State(app): State<App>,
    chrome: Chrome,
    Path((token, week)): Path<(String, u32)>,
) -> Result<Response, Fault> {
    match find(&app, &token).await? {
        Some(found) => sheet(&app, chrome, found, week, true),
        None => not_here(chrome, None),
    }
}

/// All weeks that were taught, each on its page.
pub(super) async fn booklet(
    State(app): State<App>,
    chrome: Chrome,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    let Some(found) = find(&app, &token).await? else { return not_here(chrome, None) };
    let chrome = chrome.speaking(found.texts());
    let start = format!("/s/{}", found.family.sheet_token);
    match BookletPage::of(&app, &chrome, found) {
        Some(booklet) => page(&booklet),
        None => not_here(chrome, Some(start)),
    }
}

impl BookletPage {
    /// The booklet of a family; nothing before the first week is taught.
    pub fn of(app: &App, chrome: &Chrome, found: Found) -> Option<Self> {
        let about = Arc::new(found.about());
        let weeks = found.taught.iter().filter_map(|taught| found.leaves(taught.week, &about));
        let leaves: Vec<Leaf> = weeks.flatten().collect();
        leaves.first()?;
        Some(Self { chrome: chrome.clone(), has_pdf: can_set(app, &leaves), found, leaves })
    }
}

/// The sheets of one week for all families that it expects.
pub(super) async fn of_class(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class, week)): Path<(i64, u32)>,
) -> Result<Response, Fault> {
    page(&ClassPage::of(&app, &actor, chrome, (ClassId::from(class), week)).await?)
}

impl ClassPage {
    /// The sheets of a week of a class, by language; as planned, where it is still to come.
    pub async fn of(app: &App, actor: &Actor, chrome: Chrome, (class, week): (ClassId, u32)) -> Result<Self, Fault> {
        let mut db = app.db.read().await?;
        let class = crate::classes::store::class(&mut db, actor.practice, class).await?.ok_or(Fault::NotFound)?;
        let meetings = crate::classes::store::meetings(&mut db, actor.practice, class.id).await?;
        let meeting = meetings.into_iter().find(|meeting| meeting.week == week).ok_or(Fault::NotFound)?;
        let mut families = crate::families::store::expected(&mut db, actor.practice, meeting.id).await?;
        families.retain(|family| family.class_id == class.id);
        families.sort_by_key(|family| family.reads.first);
        let mut leaves = Vec::new();
        for family in families {
            let mut found = find_of(&mut db, actor.practice, family, app.clock.now()).await?;
            let about = Arc::new(found.about());
            found.plan_ahead(week);
            leaves.extend(found.leaves(week, &about).unwrap_or_default());
        }
        Ok(Self { chrome, class, meeting, has_pdf: can_set(app, &leaves), leaves })
    }
}

impl Found {
    /// Takes the weeks up to this one as taught that still have to be: as they are planned.
    fn plan_ahead(&mut self, week: u32) {
        let is_taught = |number: u32| self.taught.iter().any(|taught| taught.week == number);
        let ahead: Vec<u32> = (1..=week).filter(|number| !is_taught(*number)).collect();
        for number in ahead {
            let meeting = self.meetings.iter().find(|meeting| meeting.week == number);
            if let Some((meeting, planned)) = meeting.zip(self.plan.week(number)) {
                self.taught.push(Taught { week: number, day: meeting.day, taught: planned.clone() });
            }
        }
        self.taught.sort_by_key(|taught| taught.day);
    }
}

/// The way from paper back to the page, for a phone's camera. It holds nothing but the address that it was asked by.
pub(super) async fn qr(State(app): State<App>, Path((token, week)): Path<(String, u32)>) -> Result<Response, Fault> {
    let code = Qr::of(&format!("{}/s/{token}/weeks/{week}", app.origin)).ok_or(Fault::NotFound)?;
    let picture = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-2 -2 {side} {side}\"><path fill=\"#fff\" \
         d=\"M-2-2h{side}v{side}h-{side}z\"/><path d=\"{}\"/></svg>",
        code.path,
        side = code.size + 4,
    );
    let headers = [(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, "private, max-age=31536000, immutable")];
    Ok((headers, picture).into_response())
}
