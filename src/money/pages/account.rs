//! `/classes/{class}/families/{id}/money`: the account of a family, and everything that is written into it.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Moment;
use crate::classes::model::Class;
use crate::classes::price::Price;
use crate::families::model::Family;
use crate::ids::{EntryId, FamilyId};
use crate::money::account::{Account, Standing};
use crate::money::model::{How, Kind, Line};
use crate::money::pages::form::{LineForm, newest};
use crate::money::pages::found::{Found, find};
use crate::money::store;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Tick};
use crate::web::notice::Notice;
use crate::web::page::{go_to, go_with, page, page_with};

#[derive(Template)]
#[template(path = "money/account.html")]
struct AccountPage {
    chrome: Chrome,
    class: Class,
    family: Family,
    price: Option<Price>,
    /// The account and where it stands; nothing while no currency is known.
    account: Option<(Account, Standing)>,
    /// What charging the price would write down, while that has not been done.
    charge: Vec<Line>,
    forms: Vec<LineForm>,
    /// Whether a form was sent from a page that did not show all there is.
    stale: bool,
    /// Where the family reads its own account.
    own: String,
}

impl AccountPage {
    fn new(app: &App, chrome: Chrome, found: Found, charge: Vec<Line>) -> Self {
        let Found { class, family, price, account, today } = found;
        let account = account.map(|account| {
            let standing = account.on(today);
            (account, standing)
        });
        let forms = account.as_ref().map(|(account, standing)| LineForm::all(account, standing, today));
        let own = format!("{}/s/{}/due", app.origin, family.sheet_token);
        Self { chrome, class, family, price, account, charge, forms: forms.unwrap_or_default(), stale: false, own }
    }

    fn address(&self) -> String {
        format!("/classes/{}/families/{}/money", self.class.id, self.family.id)
    }

    /// The same page, with a form as it was sent.
    fn with(mut self, mut form: LineForm, stale: bool) -> Self {
        if let Some(place) = self.forms.iter_mut().find(|other| other.at() == form.at()) {
            if stale {
                form.seen.clone_from(&place.seen);
            }
            *place = form;
        }
        self.stale = stale;
        self
    }
}

async fn draw(
    app: &App,
    db: &mut SqliteConnection,
    actor: &Actor,
    chrome: Chrome,
    found: Found,
) -> Result<AccountPage, Fault> {
    let is_charged = found.account.as_ref().is_some_and(Account::is_charged);
    let charge = if is_charged { Vec::new() } else { found.charge(db, actor.practice, false).await? };
    Ok(AccountPage::new(app, chrome, found, charge))
}

pub async fn show(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(i64, i64)>,
) -> Result<Response, Fault> {
    let mut db = app.db.read().await?;
    let found = find(&mut db, actor.practice, path, app.clock.now()).await?;
    page(&draw(&app, &mut db, &actor, chrome, found).await?)
}

pub async fn note(
    State(app): State<App>,
    actor: Actor,
    chrome: Chrome,
    Path(path): Path<(i64, i64)>,
    Posted(mut form): Posted<LineForm>,
) -> Result<Response, Fault> {
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    let found = find(&mut db, actor.practice, path, now).await?;
    let (Some(kind), Some(account)) = (form.kind.get(), &found.account) else { return Err(Fault::Refused) };
    if form.seen != newest(account) {
        let page = draw(&app, &mut db, &actor, chrome, found).await?;
        return page_with(StatusCode::CONFLICT, &page.with(form, true));
    }
    let Some(line) = form.read(kind, account, found.today) else {
        let page = draw(&app, &mut db, &actor, chrome, found).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page.with(form, false));
    };
    let for_good = kind == Kind::Refund && form.for_good.0;
    let lines = if for_good { account.for_good(line) } else { vec![line] };
    write(&mut db, &actor, found.family.id, &lines, now).await?;
    db.commit().await?;
    Ok(go_with(&address(path), Notice::EntryMade))
}

/// Writes lines into an account; none of them when one does not fit.
async fn write(
    db: &mut SqliteConnection,
    actor: &Actor,
    family: FamilyId,
    lines: &[Line],
    now: Moment,
) -> Result<(), Fault> {
    for line in lines {
        store::add(db, (actor.practice, actor.instructor), family, line, now).await?.ok_or(Fault::Internal)?;
    }
    Ok(())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ChargeForm {
    returning: Tick,
}

/// Charges the price once: a second press finds it charged, and changes nothing.
pub async fn charge(
    State(app): State<App>,
    actor: Actor,
    Path(path): Path<(i64, i64)>,
    Posted(form): Posted<ChargeForm>,
) -> Result<Response, Fault> {
    let now = app.clock.now();
    let mut db = app.db.write().await?;
    let found = find(&mut db, actor.practice, path, now).await?;
    if found.account.as_ref().is_some_and(Account::is_charged) {
        return Ok(go_to(&address(path)));
    }
    let lines = found.charge(&mut db, actor.practice, form.returning.0).await?;
    write(&mut db, &actor, found.family.id, &lines, now).await?;
    db.commit().await?;
    Ok(go_with(&address(path), Notice::Charged))
}

/// Takes a line back. Pressed twice, it is taken back once.
pub async fn take_back(
    State(app): State<App>,
    actor: Actor,
    Path((class, family, entry)): Path<(i64, i64, i64)>,
) -> Result<Response, Fault> {
    let now = app.clock.now();
    let entry = EntryId::from(entry);
    let mut db = app.db.write().await?;
    let found = find(&mut db, actor.practice, (class, family), now).await?;
    let entries = found.account.map(|account| account.entries).unwrap_or_default();
    if !entries.iter().any(|line| line.id == entry) {
        return Err(Fault::NotFound);
    }
    let by = (actor.practice, actor.instructor);
    store::take_back(&mut db, by, found.family.id, entry, (found.today, now)).await?;
    db.commit().await?;
    Ok(go_with(&address((class, family)), Notice::EntryTakenBack))
}

fn address((class, family): (i64, i64)) -> String {
    format!("/classes/{class}/families/{family}/money")
}
