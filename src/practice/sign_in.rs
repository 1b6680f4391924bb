//! Signing in: the cookie, the password check, and the layer that private pages stand under.

use std::sync::LazyLock;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::task::spawn_blocking;

use crate::app::App;
use crate::calendar::Moment;
use crate::dice::token_hash;
use crate::practice::model::{Actor, SIGN_IN_SECONDS, device_name};
use crate::practice::store::{self, Account};
use crate::web::cookies;
use crate::web::fault::Fault;

/// A device that was seen within this many seconds is not written down again.
const TOUCH_SECONDS: i64 = 60 * 60;

/// The name of the cookie. Browsers keep `__Host-` cookies to this very host, by HTTPS only.
fn cookie_name(app: &App) -> &'static str {
    if app.https() { "__Host-warmhands" } else { "warmhands" }
}

fn cookie(app: &App, token: &str, seconds: i64) -> Option<HeaderValue> {
    cookies::write(cookie_name(app), token, seconds, app.https())
}

fn expired(now: Moment) -> Moment {
    now.plus_seconds(-SIGN_IN_SECONDS)
}

/// Whether this is the account's password, found out beside the requests since it takes its time.
/// An account that does not exist costs the same.
pub async fn password_fits(password: String, stored: Option<String>) -> Result<bool, Fault> {
    static NOBODY: LazyLock<String> = LazyLock::new(|| password_auth::generate_hash("nobody"));
    Ok(spawn_blocking(move || {
        let known = stored.is_some();
        let hash = stored.unwrap_or_else(|| NOBODY.clone());
        password_auth::verify_password(password, &hash).is_ok() && known
    })
    .await?)
}

/// The Argon2id hash of a new password.
pub async fn hash_password(password: Vec<u8>) -> Result<String, Fault> {
    Ok(spawn_blocking(move || password_auth::generate_hash(password)).await?)
}

/// Signs this device in to an account and puts the cookie on the response.
pub async fn begin(
    app: &App,
    account: &Account,
    headers: &HeaderMap,
    mut response: Response,
) -> Result<Response, Fault> {
    let token = app.dice.token();
    let now = app.clock.now();
    let agent = headers.get("user-agent").and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let mut db = app.db.write().await?;
    store::add_device(&mut db, account, &token_hash(&token), &device_name(agent), (now, expired(now))).await?;
    db.commit().await?;
    response.headers_mut().extend(cookie(app, &token, SIGN_IN_SECONDS).map(|cookie| (SET_COOKIE, cookie)));
    Ok(response)
}

/// Takes the cookie off the browser, with all that its pages kept on the device for a hall without a network.
pub fn end(app: &App, mut response: Response) -> Response {
    const EVERYTHING: (HeaderName, HeaderValue) =
        (HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\", \"storage\""));
    response.headers_mut().extend(cookie(app, "", 0).map(|cookie| (SET_COOKIE, cookie)));
    response.headers_mut().extend([EVERYTHING]);
    response
}

/// Who is signed in with the cookie of these headers.
pub async fn actor(app: &App, headers: &HeaderMap) -> Result<Option<Actor>, Fault> {
    let Some(token) = cookies::read(headers, cookie_name(app)) else { return Ok(None) };
    let mut db = app.db.read().await?;
    Ok(store::actor(&mut db, &token_hash(token), expired(app.clock.now())).await?)
}

/// The layer round all private pages: lets nobody through without a sign-in, and slides its end.
pub async fn require(State(app): State<App>, mut request: Request, next: Next) -> Result<Response, Fault> {
    let actor = actor(&app, request.headers()).await?.ok_or(Fault::SignIn)?;
    let now = app.clock.now();
    // A damaged file can still be read by who is signed in.
    let stale = now.seconds() - actor.seen_at.seconds() > TOUCH_SECONDS && app.db.is_sound();
    let token = cookies::read(request.headers(), cookie_name(&app)).unwrap_or_default();
    let renewed = if stale { cookie(&app, token, SIGN_IN_SECONDS) } else { None };
    if stale {
        let mut db = app.db.write().await?;
        store::touch_device(&mut db, actor.practice, actor.device, now).await?;
        db.commit().await?;
    }
    request.extensions_mut().insert(actor);
    let mut response = next.run(request).await;
    // A sign-out has taken the cookie off; it must stay off.
    if !response.headers().contains_key(SET_COOKIE) {
        response.headers_mut().extend(renewed.map(|cookie| (SET_COOKIE, cookie)));
    }
    Ok(response)
}

impl<S: Sync> FromRequestParts<S> for Actor {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Fault::SignIn.into_response())
    }
}

/// When sign-ins seen before this have run out.
pub fn expiry(app: &App) -> Moment {
    expired(app.clock.now())
}
