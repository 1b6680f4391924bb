//! `/setup`: makes the first practice and its owner; gone once there is one.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::calendar::Zone;
use crate::practice::model::{Password, Role};
use crate::practice::{sign_in, store};
use crate::text::{Email, Name};
use crate::web::address::Address;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Typed};
use crate::web::notice::Notice;
use crate::web::page::{go_with, page, page_with};

#[derive(Template)]
#[template(path = "practice/setup.html")]
struct SetupPage {
    chrome: Chrome,
    form: SetupForm,
    zones: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(default)]
#[derive(Default)]
pub struct SetupForm {
    code: Typed<String>,
    practice: Typed<Name>,
    zone: Typed<Zone>,
    name: Typed<Name>,
    email: Typed<Email>,
    password: Typed<Password>,
}

struct Setup {
    practice: Name,
    zone: Zone,
    name: Name,
    email: Email,
    password: Password,
}

impl SetupForm {
    fn blank() -> Self {
        Self {
            code: Typed::blank(),
            practice: Typed::blank(),
            zone: Typed::of("Europe/London"),
            name: Typed::blank(),
            email: Typed::blank(),
            password: Typed::blank(),
        }
    }

    fn meaning(&self) -> Option<Setup> {
        Some(Setup {
            practice: self.practice.get()?,
            zone: self.zone.get()?,
            name: self.name.get()?,
            email: self.email.get()?,
            password: self.password.get()?,
        })
    }
}

pub async fn show(State(app): State<App>, chrome: Chrome) -> Result<Response, Fault> {
    if store::exists(&mut *app.db.read().await?).await? {
        return Err(Fault::NotFound);
    }
    page(&SetupPage { chrome, form: SetupForm::blank(), zones: Zone::names() })
}

pub async fn make(
    State(app): State<App>,
    Address(address): Address,
    chrome: Chrome,
    headers: HeaderMap,
    Posted(mut form): Posted<SetupForm>,
) -> Result<Response, Fault> {
    if store::exists(&mut *app.db.read().await?).await? {
        return Err(Fault::NotFound);
    }
    app.attempts.count("setup", address).map_err(Fault::Busy)?;
    if spelt(&form.code.text) != spelt(&app.setup_code) {
        form.code.refuse("That is not the code that the program printed when it started.");
    }
    let setup = match form.meaning() {
        Some(setup) if form.code.problem.is_none() => setup,
        _ => {
            let page = SetupPage { chrome, form, zones: Zone::names() };
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let now = app.clock.now();
    let hash = sign_in::hash_password(setup.password.as_bytes().to_vec()).await?;
    let mut db = app.db.write().await?;
    if store::exists(&mut db).await? {
        return Err(Fault::NotFound);
    }
    let practice = store::make(&mut db, &setup.practice, &setup.zone, now).await?;
    store::add_instructor(&mut db, practice, (&setup.name, &setup.email, Role::Owner), &hash, now).await?;
    let account = store::account(&mut db, &setup.email.to_string()).await?.ok_or(Fault::Internal)?;
    db.commit().await?;
    sign_in::begin(&app, &account, &headers, go_with("/today", Notice::Welcome)).await
}

/// A code without its dash, in small letters: as a phone's keyboard may change it.
fn spelt(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}
