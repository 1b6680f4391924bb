//! A form that may hold files: heard to its end whatever its size, because a browser shows no answer while it has not
//! sent everything.

use axum::extract::{FromRequest, Multipart, Request};
use axum::response::{IntoResponse, Response};

/// How much such a form may send at all, in bytes: the limit of its route.
pub const LIMIT: usize = 32 * 1024 * 1024;

/// The fields of a form, in the order of the page.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// Name and content of each.
    pub fields: Vec<(String, Vec<u8>)>,
    /// Whether one of them is larger than it may be. No field is kept then.
    pub too_large: bool,
}

impl Parts {
    /// Hears a form out, of which no field may be larger than so many bytes.
    pub async fn heard(request: Request, state: &(impl Send + Sync), largest: usize) -> Result<Self, Response> {
        let mut form = Multipart::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        let mut parts = Self::default();
        while let Some(mut field) = form.next_field().await.map_err(IntoResponse::into_response)? {
            let name = field.name().unwrap_or_default().to_owned();
            let mut content = Vec::new();
            while let Some(chunk) = field.chunk().await.map_err(IntoResponse::into_response)? {
                if content.len() + chunk.len() <= largest {
                    content.extend_from_slice(&chunk);
                } else {
                    parts.too_large = true;
                }
            }
            parts.fields.push((name, content));
        }
        if parts.too_large {
            parts.fields.clear();
        }
        Ok(parts)
    }
}
