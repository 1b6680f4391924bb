//! What can go wrong in a request, once for all features.

use axum::http::header::{LOCATION, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::trouble::Trouble;

/// Ends a request early. The outer layer draws the page; no text of an error ever reaches a visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such thing here, or it is another practice's.
    NotFound,
    /// The page needs a sign-in.
    SignIn,
    /// The request makes no sense or came from another site.
    Refused,
    /// Too many attempts; the next may come after this many seconds.
    Busy(u64),
    /// The data file or its disk is in trouble. Nothing was saved; it has been logged.
    Storage(Trouble),
    /// Something broke on our side. It has been logged.
    Internal,
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND.into_response(),
            Self::SignIn => (StatusCode::SEE_OTHER, [(LOCATION, "/")]).into_response(),
            Self::Refused => StatusCode::BAD_REQUEST.into_response(),
            Self::Busy(seconds) => {
                (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, seconds.to_string())]).into_response()
            }
            Self::Storage(trouble) => {
                let mut response = StatusCode::SERVICE_UNAVAILABLE.into_response();
                let wait = if trouble == Trouble::Busy { "5" } else { "300" };
                response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static(wait));
                response.extensions_mut().insert(trouble);
                response
            }
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }
}

impl From<sqlx::Error> for Fault {
    fn from(error: sqlx::Error) -> Self {
        // Only the kind: the words of a database error may quote what somebody typed.
        let kind = match &error {
            sqlx::Error::Database(inner) => inner.code().unwrap_or_default().into_owned(),
            sqlx::Error::ColumnDecode { index, .. } => format!("column {index}"),
            sqlx::Error::PoolTimedOut => "pool timed out".to_owned(),
            sqlx::Error::RowNotFound => "row not found".to_owned(),
            _ => "other".to_owned(),
        };
        let trouble = Trouble::behind(&error);
        tracing::error!(kind, ?trouble, "the database failed");
        trouble.map_or(Self::Internal, Self::Storage)
    }
}

impl From<askama::Error> for Fault {
    fn from(_: askama::Error) -> Self {
        tracing::error!("a page could not be drawn");
        Self::Internal
    }
}

impl From<tokio::task::JoinError> for Fault {
    fn from(_: tokio::task::JoinError) -> Self {
        tracing::error!("a task broke off");
        Self::Internal
    }
}
