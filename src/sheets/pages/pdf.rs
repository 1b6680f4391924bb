//! Sheets as PDF files, for those who send them: the printed pages, set by the server.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use tokio::task::spawn_blocking;

use crate::app::App;
use crate::ids::ClassId;
use crate::pdf::outline::Outline;
use crate::practice::model::Actor;
use crate::sheets::pages::SheetPage;
use crate::sheets::pages::found::{Leaf, find};
use crate::sheets::pages::not_here::not_here;
use crate::sheets::pages::print::{BookletPage, ClassPage};
use crate::sheets::pdf;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::{go_to, page_with};
use crate::web::qr::Qr;

/// What an address asks for.
#[derive(Deserialize)]
pub(super) struct Asked {
    /// "letter" for the paper of North America; else A4.
    #[serde(default)]
    paper: String,
}

#[derive(Template)]
#[template(path = "sheets/no_pdf.html")]
struct NoPdfPage {
    chrome: Chrome,
    /// The page to print instead.
    printed: String,
}

/// Whether this machine has fonts for all of these.
pub(super) fn can_set(app: &App, leaves: &[Leaf]) -> bool {
    leaves.iter().all(|leaf| app.fonts.have(leaf.reading.t.language().letters()))
}

/// The sheet of a week, in each language that the family reads.
pub(super) async fn of_week(
    State(app): State<App>,
    chrome: Chrome,
    Path((token, week)): Path<(String, u32)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let Some(found) = find(&app, &token).await? else { return not_here(chrome, None) };
    let chrome = chrome.speaking(found.texts());
    match SheetPage::of(&app, &chrome, found, week, false) {
        Some(sheet) if sheet.has_pdf => file(&app, sheet.render()?, &asked, &format!("week-{week}.pdf")).await,
        Some(_) => no_pdf(chrome, format!("/s/{token}/weeks/{week}")),
        None => not_here(chrome, Some(format!("/s/{token}"))),
    }
}

/// All weeks that were taught, each on its page.
pub(super) async fn booklet(
    State(app): State<App>,
    chrome: Chrome,
    Path(token): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let Some(found) = find(&app, &token).await? else { return not_here(chrome, None) };
    let chrome = chrome.speaking(found.texts());
    match BookletPage::of(&app, &chrome, found) {
        Some(booklet) if booklet.has_pdf => file(&app, booklet.render()?, &asked, "all-weeks.pdf").await,
        Some(_) => no_pdf(chrome, format!("/s/{token}/paper")),
        None => not_here(chrome, Some(format!("/s/{token}"))),
    }
}

/// The sheets of one week for a whole class. Where there is nothing to set, or nothing to set it in, its page tells.
pub(super) async fn of_class(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class, week)): Path<(i64, u32)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let sheets = ClassPage::of(&app, &actor, chrome, (ClassId::from(class), week)).await?;
    if !sheets.has_pdf {
        return page_with(StatusCode::NOT_FOUND, &sheets);
    }
    if sheets.leaves.is_empty() {
        return Ok(go_to(&format!("/classes/{class}/weeks/{week}/paper")));
    }
    file(&app, sheets.render()?, &asked, &format!("class-week-{week}.pdf")).await
}

fn no_pdf(chrome: Chrome, printed: String) -> Result<Response, Fault> {
    page_with(StatusCode::NOT_FOUND, &NoPdfPage { chrome, printed })
}

/// The printed pages of a page as a file.
async fn file(app: &App, page: String, asked: &Asked, name: &str) -> Result<Response, Fault> {
    let size = if asked.paper == "letter" { pdf::LETTER } else { pdf::A4 };
    let (fonts, origin) = (app.fonts.clone(), app.origin.clone());
    // The picture to scan is named by the page that it leads to.
    let code = move |picture: &str| {
        let code = Qr::of(&format!("{origin}{}", picture.strip_suffix("/qr.svg")?))?;
        #[expect(clippy::cast_precision_loss, reason = "a code is small")]
        Some((Outline::read(&code.path), code.size as f32))
    };
    let file = spawn_blocking(move || pdf::file(&page, &fonts, size, &code)).await.map_err(|_| Fault::Internal)?;
    let headers =
        [(CONTENT_TYPE, "application/pdf".to_owned()), (CONTENT_DISPOSITION, format!("inline; filename=\"{name}\""))];
    Ok((headers, file.ok_or(Fault::Internal)?).into_response())
}
