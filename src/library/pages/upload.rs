//! A form with a file in it.

use axum::extract::{FromRequest, Multipart, Request};
use axum::response::{IntoResponse, Response};

use super::exchange::LARGEST;
use crate::web::fault::Fault;

/// How much may come at all, in bytes. What is too large for a curriculum is still heard to its end, because a browser
/// shows no answer while it has not sent everything.
pub const LIMIT: usize = 32 * 1024 * 1024;

/// What the form of the import page sends.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    /// The file, or else what was typed in its place. Nothing of a file that is too large.
    pub text: Vec<u8>,
    /// Whether it is larger than a curriculum may be.
    pub too_large: bool,
    /// Whether what is shown is to be taken.
    pub take: bool,
    /// The state that was shown, a letter for each thing.
    pub seen: String,
    /// The keys of what is to be replaced.
    pub replace: Vec<String>,
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let mut form = Multipart::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        let mut upload = Self::default();
        while let Some(mut field) = form.next_field().await.map_err(IntoResponse::into_response)? {
            let name = field.name().unwrap_or_default().to_owned();
            let mut content = Vec::new();
            while let Some(chunk) = field.chunk().await.map_err(IntoResponse::into_response)? {
                if content.len() + chunk.len() <= LARGEST {
                    content.extend_from_slice(&chunk);
                } else {
                    upload.too_large = true;
                }
            }
            upload.keep(&name, content).map_err(IntoResponse::into_response)?;
        }
        if upload.too_large {
            upload.text.clear();
        }
        Ok(upload)
    }
}

impl Upload {
    fn keep(&mut self, name: &str, content: Vec<u8>) -> Result<(), Fault> {
        let word = |content| String::from_utf8(content).map_err(|_| Fault::Refused);
        match name {
            "file" | "text" if self.text.is_empty() => self.text = content,
            "then" => self.take = word(content)? == "take",
            "seen" => self.seen = word(content)?,
            "replace" => self.replace.push(word(content)?),
            _ => {}
        }
        Ok(())
    }
}
