//! What the form of the import page sends.

use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};

use crate::ids::ClassId;
use crate::tables::cells::LARGEST;
use crate::tables::columns::Meaning;
use crate::tables::days::Order;
use crate::web::fault::Fault;
use crate::web::parts::Parts;

/// A table to look at or to bring in.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    /// The file, or else what was pasted in its place.
    pub table: Vec<u8>,
    /// Whether it is larger than it may be: a spreadsheet is packed, and still no larger than twice its text.
    pub too_large: bool,
    /// Whether what is shown is to be brought in.
    pub bring: bool,
    /// The state that was shown.
    pub seen: String,
    /// What each column holds, when that was chosen.
    pub means: Vec<Meaning>,
    /// How days are written.
    pub order: Order,
    /// Where rows go that name no class.
    pub unnamed: Option<ClassId>,
    /// The names of classes in the table, and where their rows go.
    pub named: Vec<String>,
    pub into: Vec<Option<ClassId>>,
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let parts = Parts::heard(request, state, 2 * LARGEST).await?;
        let mut upload = Self { too_large: parts.too_large, ..Self::default() };
        for (name, content) in parts.fields {
            upload.keep(&name, content).map_err(IntoResponse::into_response)?;
        }
        Ok(upload)
    }
}

impl Upload {
    fn keep(&mut self, name: &str, content: Vec<u8>) -> Result<(), Fault> {
        if ["file", "text"].contains(&name) {
            if self.table.is_empty() {
                self.table = content;
            }
            return Ok(());
        }
        let word = String::from_utf8(content).map_err(|_| Fault::Refused)?;
        let class = || word.parse().ok().map(<ClassId as From<i64>>::from);
        match name {
            "then" => self.bring = word == "bring",
            "seen" => self.seen = word,
            "column" => self.means.push(word.parse().map_err(|_| Fault::Refused)?),
            "order" => self.order = word.parse().map_err(|_| Fault::Refused)?,
            "unnamed" => self.unnamed = class(),
            "named" => self.named.push(word),
            "into" => self.into.push(class()),
            _ => {}
        }
        Ok(())
    }
}
