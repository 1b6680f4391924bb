//! What every request passes through, whatever its page.

use std::time::Duration;

use askama::Template;
use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, RETRY_AFTER, SET_COOKIE, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{Html, IntoResponse, Response};
use tower::ServiceBuilder;
use tower_http::ServiceBuilderExt;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::csrf::CsrfLayer;
use tower_http::request_id::{MakeRequestId, RequestId};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::{DefaultOnResponse, TraceLayer};
use tracing::{Level, Span};

use crate::app::App;
use crate::dice::Dice;
use crate::trouble::Trouble;
use crate::web::chrome::Chrome;
use crate::web::page::Drawn;
use crate::web::{cookies, etag, notice};

/// The greatest body that a form may have, in bytes; a page that takes files sets its own.
const BODY_LIMIT: usize = 256 * 1024;
/// How long a request may take.
const TIME_LIMIT: Duration = Duration::from_secs(20);

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
    manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Puts all layers round the routes, the outermost last.
pub fn wrap(routes: Router<App>, app: &App) -> Router<App> {
    let always = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
    };
    let transport = app.https().then(|| always(STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains"));
    let compressed = DefaultPredicate::new().and(NotForContentType::const_new(etag::AS_IT_STANDS));
    let layers = ServiceBuilder::new()
        .set_x_request_id(Reference(app.dice.clone()))
        .layer(TraceLayer::new_for_http().make_span_with(span).on_response(DefaultOnResponse::new().level(Level::INFO)))
        .layer(always(CONTENT_SECURITY_POLICY, POLICY))
        .layer(always(X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(always(REFERRER_POLICY, "same-origin"))
        .layer(always(CACHE_CONTROL, "no-store"))
        .option_layer(transport)
        .layer(CompressionLayer::new().compress_when(compressed))
        .layer(from_fn_with_state(app.clone(), dress))
        .layer(CatchPanicLayer::custom(|_| {
            tracing::error!("a handler panicked");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, TIME_LIMIT))
        .layer(CsrfLayer::new())
        .layer(DefaultBodyLimit::max(BODY_LIMIT));
    routes.layer(layers)
}

/// Routes that are reached by a secret link: no search engine lists them. That other sites do not learn the link from a
/// `Referer` is settled for all pages; within this site it must travel, or older browsers could send no form.
pub fn unlisted(routes: Router<App>) -> Router<App> {
    let robots = HeaderName::from_static("x-robots-tag");
    routes.layer(SetResponseHeaderLayer::overriding(robots, HeaderValue::from_static("noindex, nofollow")))
}

/// Gives each request a reference that a visitor can read out to us.
#[derive(Clone, Debug)]
struct Reference(Dice);

impl MakeRequestId for Reference {
    fn make_request_id<B>(&mut self, _: &axum::http::Request<B>) -> Option<RequestId> {
        HeaderValue::from_str(&self.0.short_word()).ok().map(RequestId::new)
    }
}

/// One span a request: its reference and its route, never its address, which may hold a token.
fn span(request: &Request) -> Span {
    let id = reference(request.extensions().get::<RequestId>());
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str);
    tracing::info_span!("request", id, method = %request.method(), route)
}

fn reference(id: Option<&RequestId>) -> String {
    id.and_then(|id| id.header_value().to_str().ok()).unwrap_or_default().to_owned()
}

/// Draws the error pages, and forgets a notice once it has been shown.
async fn dress(State(app): State<App>, request: Request, next: Next) -> Response {
    let id = reference(request.extensions().get::<RequestId>());
    let noticed = cookies::read(request.headers(), notice::COOKIE).is_some();
    let mut response = next.run(request).await;
    let status = response.status();
    if response.extensions().get() == Some(&Trouble::Damaged) {
        app.db.distrust();
    }
    let drawn = response.extensions().get::<Drawn>().is_some();
    if noticed
        && drawn
        && let Some(cookie) = cookies::write(notice::COOKIE, "", 0, false)
    {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    let failed = status.is_client_error() || status.is_server_error();
    if failed && !drawn { draw_error(&app, status, id, &response) } else { response }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    chrome: Chrome,
    title: &'static str,
    words: &'static str,
    /// What to tell us, on faults of ours.
    reference: Option<String>,
}

fn draw_error(app: &App, status: StatusCode, id: String, bare: &Response) -> Response {
    let (title, words) = match status {
        StatusCode::SERVICE_UNAVAILABLE => out_of_service(bare.extensions().get().copied()),
        StatusCode::NOT_FOUND => {
            ("This page is not here", "It may have been removed, or the address may have lost a letter.")
        }
        StatusCode::METHOD_NOT_ALLOWED => {
            ("That can't be done here", "Please go back and use the buttons of the page.")
        }
        StatusCode::PAYLOAD_TOO_LARGE => {
            ("That is too much at once", "What was sent is larger than this page can take.")
        }
        StatusCode::TOO_MANY_REQUESTS => {
            ("Please wait a little", "There were many attempts. Try again in a few minutes.")
        }
        StatusCode::FORBIDDEN => {
            ("That came from elsewhere", "For your safety, forms are only taken from this site's own pages.")
        }
        status if status.is_client_error() => ("That could not be read", "Please go back and try again."),
        _ => (
            "Something went wrong on our side",
            "It is not your doing, and nothing half-done was kept. Please try again.",
        ),
    };
    let reference = (status == StatusCode::INTERNAL_SERVER_ERROR).then_some(id);
    let page = ErrorPage { chrome: Chrome::bare(app.assets), title, words, reference };
    let html = page.render().unwrap_or_else(|_| title.to_owned());
    let mut response = (status, Html(html)).into_response();
    if let Some(wait) = bare.headers().get(RETRY_AFTER) {
        response.headers_mut().insert(RETRY_AFTER, wait.clone());
    }
    response
}

/// What a visitor reads while something outside the program is wrong, and what whoever runs it should do.
fn out_of_service(trouble: Option<Trouble>) -> (&'static str, &'static str) {
    match trouble {
        Some(Trouble::Damaged) => (
            "Nothing can be saved just now",
            "The data file is damaged, so nothing is written to it; what you sent was not kept. Whoever looks after this \
             machine should stop the program, keep the file, and restore the latest backup into an empty folder.",
        ),
        Some(Trouble::Full) => (
            "There is no room to save this",
            "The disk of this machine is full. What you sent was not kept, and nothing half-done was. Once there is room, \
             go back and send it again.",
        ),
        Some(Trouble::Disk) => (
            "The disk of this machine fails",
            "What you sent was not kept, and nothing half-done was. Whoever looks after this machine should look at its \
             disk; warmhands doctor tells more.",
        ),
        Some(Trouble::Busy) | None => {
            ("Too many people at once", "Nothing half-done was kept. Please go back and try again in a moment.")
        }
    }
}
