//! `/`: sign in, or on to the day.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::practice::model::Actor;
use crate::practice::{sign_in, store};
use crate::web::address::Address;
use crate::web::chrome::Chrome;
use crate::web::fault::Fault;
use crate::web::form::{Posted, Typed};
use crate::web::notice::Notice;
use crate::web::page::{go_to, go_with, page, page_with};

#[derive(Template)]
#[template(path = "practice/sign_in.html")]
struct SignInPage {
    chrome: Chrome,
    form: SignInForm,
}

/// Plain words, not domain types: what is wrong with an address or a password is not told before the sign-in.
#[derive(Debug, Deserialize)]
pub struct SignInForm {
    #[serde(default)]
    email: Typed<String>,
    #[serde(default)]
    password: Typed<String>,
}

pub async fn show(State(app): State<App>, chrome: Chrome, headers: HeaderMap) -> Result<Response, Fault> {
    if sign_in::actor(&app, &headers).await?.is_some() {
        return Ok(go_to("/today"));
    }
    if !store::exists(&mut *app.db.read().await?).await? {
        return Ok(go_to("/setup"));
    }
    page(&SignInPage { chrome, form: SignInForm { email: Typed::blank(), password: Typed::blank() } })
}

pub async fn sign_in(
    State(app): State<App>,
    Address(address): Address,
    chrome: Chrome,
    headers: HeaderMap,
    Posted(mut form): Posted<SignInForm>,
) -> Result<Response, Fault> {
    app.attempts.count(&form.email.text, address).map_err(Fault::Busy)?;
    let account = store::account(&mut *app.db.read().await?, form.email.text.trim()).await?;
    let stored = account.as_ref().map(|account| account.password_hash.clone());
    let fits = sign_in::password_fits(form.password.text.clone(), stored).await?;
    match account.filter(|_| fits) {
        Some(account) => sign_in::begin(&app, &account, &headers, go_to("/today")).await,
        None => {
            form.password.refuse("This e-mail address and password do not go together.");
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &SignInPage { chrome, form })
        }
    }
}

pub async fn sign_out(State(app): State<App>, actor: Actor) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    store::end_device(&mut db, actor.practice, actor.instructor, actor.device).await?;
    db.commit().await?;
    Ok(sign_in::end(&app, go_with("/", Notice::SignedOut)))
}
