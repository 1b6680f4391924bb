//! A page that has not changed is not sent again.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// The greatest page that is looked at, in bytes.
const LIMIT: usize = 4 * 1024 * 1024;

/// The type of what is sent as it stands: calendar programs are many, and not all know what compressing is or what a
/// weak tag means.
pub const AS_IT_STANDS: &str = "text/calendar";

/// The layer: puts an ETag on each good answer, and answers 304 when the browser holds that very page. The tag is a
/// weak one where the page may be compressed on its way.
pub async fn answer(request: Request, next: Next) -> Response {
    let held = request.headers().get(IF_NONE_MATCH).cloned();
    let asked = request.method() == Method::GET || request.method() == Method::HEAD;
    let response = next.run(request).await;
    if !asked || response.status() != StatusCode::OK {
        return response;
    }
    let (mut head, body) = response.into_parts();
    let Ok(body) = to_bytes(body, LIMIT).await else {
        head.status = StatusCode::INTERNAL_SERVER_ERROR;
        return Response::from_parts(head, Body::empty());
    };
    let strong = format!("\"{}\"", HEXLOWER.encode(&Sha256::digest(&body)[..12]));
    let bare = |one: &str| one.trim().trim_start_matches("W/") == strong;
    let same = held.is_some_and(|held| held.to_str().is_ok_and(|held| held.split(',').any(bare)));
    let tag = if stands(&head.headers) { strong } else { format!("W/{strong}") };
    head.headers.extend(HeaderValue::from_str(&tag).ok().map(|tag| (ETAG, tag)));
    if same {
        head.status = StatusCode::NOT_MODIFIED;
        head.headers.remove(CONTENT_TYPE);
        head.headers.remove(CONTENT_LENGTH);
        return Response::from_parts(head, Body::empty());
    }
    Response::from_parts(head, Body::from(body))
}

/// Whether it is sent as it stands.
fn stands(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(AS_IT_STANDS.as_bytes()))
}
