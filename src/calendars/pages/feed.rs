//! `/practice/calendar`: the address that an instructor's calendar program follows, made, renewed and ended.

use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::Response;

use crate::app::App;
use crate::calendars::model::subscription;
use crate::calendars::store::{self, Feed};
use crate::dice::token_hash;
use crate::practice::model::Actor;
use crate::web::chrome::Chrome;
use crate::web::cookies;
use crate::web::fault::Fault;
use crate::web::notice::Notice;
use crate::web::page::{go_with, page};

/// Holds the secret word of a feed that was just made, so that a page that is loaded again shows it again.
const COOKIE: &str = "feed";
/// For so long, in seconds; after that nobody can tell it any more.
const SHOWN_SECONDS: i64 = 10 * 60;

#[derive(Template)]
#[template(path = "calendars/feed.html")]
struct FeedPage {
    chrome: Chrome,
    actor: Actor,
    feed: Option<Feed>,
    /// Its address, while it can still be shown, and the same as calendar programs know that it is to be followed.
    shown: Option<(String, String)>,
}

pub async fn show(State(app): State<App>, actor: Actor, chrome: Chrome, headers: HeaderMap) -> Result<Response, Fault> {
    let feed = store::feed(&mut *app.db.read().await?, actor.practice, actor.instructor).await?;
    let token = cookies::read(&headers, COOKIE).unwrap_or_default();
    let is_it = feed.as_ref().is_some_and(|feed| feed.token_hash == token_hash(token));
    let shown = is_it.then(|| {
        let address = format!("{}/calendars/{token}/classes.ics", app.origin);
        (address.clone(), subscription(&address))
    });
    page(&FeedPage { chrome, actor, feed, shown })
}

/// Makes an address; one that there was is dead from now on.
pub async fn make(State(app): State<App>, actor: Actor) -> Result<Response, Fault> {
    let (token, now) = (app.dice.token(), app.clock.now());
    let mut db = app.db.write().await?;
    store::set_feed(&mut db, actor.practice, actor.instructor, &token_hash(&token), now).await?;
    db.commit().await?;
    Ok(with_word(&app, &token, SHOWN_SECONDS, go_with("/practice/calendar", Notice::FeedMade)))
}

pub async fn end(State(app): State<App>, actor: Actor) -> Result<Response, Fault> {
    let mut db = app.db.write().await?;
    store::end_feed(&mut db, actor.practice, actor.instructor).await?;
    db.commit().await?;
    Ok(with_word(&app, "", 0, go_with("/practice/calendar", Notice::FeedEnded)))
}

fn with_word(app: &App, token: &str, seconds: i64, mut response: Response) -> Response {
    if let Some(cookie) = cookies::write(COOKIE, token, seconds, app.https()) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}
