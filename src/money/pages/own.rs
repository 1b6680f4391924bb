//! `/s/{token}/due`: what a family reads of its own account, by the link of its sheet and without a sign-in.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use crate::app::App;
use crate::classes::model::Class;
use crate::classes::price::Price;
use crate::money::account::{Account, Standing};
use crate::money::model::Kind;
use crate::money::pages::found::{Found, of_family};
use crate::money::pages::receipt::Receipt;
use crate::practice::language_store;
use crate::practice::model::Settings;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::page::{page, page_with};

#[derive(Template)]
#[template(path = "money/own.html")]
struct OwnPage {
    chrome: Chrome,
    token: String,
    class: Class,
    settings: Settings,
    price: Option<Price>,
    account: Option<(Account, Standing)>,
}

impl OwnPage {
    /// Whether to say how to pay: only to a family that has something to pay.
    fn asks(&self, price: &Price) -> bool {
        let owes = self.account.as_ref().is_some_and(|(_, standing)| standing.owed.is_some());
        owes && (price.pay_link.is_some() || !price.pay_note.as_ref().is_empty())
    }
}

#[derive(Template)]
#[template(path = "money/own_receipt.html")]
struct OwnReceiptPage {
    chrome: Chrome,
    token: String,
    class: Class,
    receipt: Receipt,
}

#[derive(Template)]
#[template(path = "sheets/not_here.html")]
struct NotHerePage {
    chrome: Chrome,
    start: Option<String>,
}

fn not_here(chrome: Chrome) -> Result<Response, Fault> {
    page_with(StatusCode::NOT_FOUND, &NotHerePage { chrome, start: None })
}

/// The family's account and its practice, and the frame of its pages in its language.
async fn find(app: &App, chrome: Chrome, token: &str) -> Result<(Chrome, Option<(Found, Settings)>), Fault> {
    let mut db = app.db.read().await?;
    let Some((practice, family)) = crate::families::store::by_token(&mut db, token).await? else {
        return Ok((chrome, None));
    };
    let texts = language_store::texts(&mut db, practice, family.reads.first).await?;
    let found = of_family(&mut db, practice, family, app.clock.now()).await?;
    let settings = crate::practice::store::settings(&mut db, practice).await?;
    Ok((chrome.speaking(texts), Some((found, settings))))
}

pub async fn show(State(app): State<App>, chrome: Chrome, Path(token): Path<String>) -> Result<Response, Fault> {
    let (chrome, found) = find(&app, chrome, &token).await?;
    let Some((found, settings)) = found else { return not_here(chrome.to_anybody()) };
    let Found { class, price, account, today, .. } = found;
    let written = account.filter(|account| !account.entries.is_empty());
    let account = written.map(|account| {
        let standing = account.on(today);
        (account, standing)
    });
    page(&OwnPage { chrome, token, class, settings, price, account })
}

pub async fn receipt(
    State(app): State<App>,
    chrome: Chrome,
    Path((token, number)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let (chrome, found) = find(&app, chrome, &token).await?;
    let Some((found, settings)) = found else { return not_here(chrome.to_anybody()) };
    let payer = found.payer(&chrome.t);
    let receipt = found.account.and_then(|account| {
        let number: i64 = number.parse().ok()?;
        let entry = account.entries.iter().find(|entry| entry.number == Some(number))?.clone();
        Some(Receipt { practice: settings.name, number, payer, is_void: account.is_undone(&entry.id), entry })
    });
    let Some(receipt) = receipt else { return not_here(chrome) };
    page(&OwnReceiptPage { chrome, token, class: found.class, receipt })
}
