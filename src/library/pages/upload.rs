//! What the form of the import page sends.

use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};

use super::exchange::LARGEST;
use crate::web::fault::Fault;
use crate::web::parts::Parts;

/// A curriculum to look at or to take.
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
        let parts = Parts::heard(request, state, LARGEST).await?;
        let mut upload = Self { too_large: parts.too_large, ..Self::default() };
        for (name, content) in parts.fields {
            upload.keep(&name, content).map_err(IntoResponse::into_response)?;
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
