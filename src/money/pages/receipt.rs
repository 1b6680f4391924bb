//! `.../money/{entry}/receipt`: one payment on one page of paper, without a word on health and without a baby's name.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::classes::model::Class;
use crate::families::model::Family;
use crate::ids::EntryId;
use crate::money::model::{Entry, Kind};
use crate::money::pages::found::find;
use crate::practice::model::Actor;
use crate::text::Name;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::page;

#[derive(Template)]
#[template(path = "money/receipt.html")]
struct ReceiptPage {
    chrome: Chrome,
    class: Class,
    family: Family,
    receipt: Receipt,
}

/// What stands on a receipt.
pub struct Receipt {
    pub practice: Name,
    pub number: i64,
    /// Who paid, or was paid.
    pub payer: String,
    pub entry: Entry,
    /// Whether the line was taken back since.
    pub is_void: bool,
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path((class, family, entry)): Path<(i64, i64, i64)>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let found = find(&mut db, actor.practice, (class, family), app.clock.now()).await?;
    let practice = crate::practice::store::settings(&mut db, actor.practice).await?.name;
    let (payer, entry) = (found.payer(&chrome.t), EntryId::from(entry));
    let account = found.account.ok_or(Fault::NotFound)?;
    let entry = account.entries.iter().find(|line| line.id == entry).cloned().ok_or(Fault::NotFound)?;
    let number = entry.number.ok_or(Fault::NotFound)?;
    let is_void = account.is_undone(&entry.id);
    let receipt = Receipt { practice, number, payer, entry, is_void };
    page(&ReceiptPage { chrome, class: found.class, family: found.family, receipt })
}
