//! What a family says yes to, each on its own.

use serde::Deserialize;

use crate::families::booking::{Consents, Shares};
use crate::web::form::{Tick, Typed};

/// The choices as a form posts them; what is left out is not agreed to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ConsentForm {
    pub photos: Tick,
    pub letters: Tick,
    pub shares: Typed<Shares>,
}

impl ConsentForm {
    /// The choices as they are stored.
    pub fn holding(consents: Consents) -> Self {
        Self { photos: Tick(consents.photos), letters: Tick(consents.letters), shares: Typed::holding(consents.shares) }
    }

    /// What was chosen; nothing when a choice cannot be read.
    pub fn read(&self) -> Option<Consents> {
        Some(Consents { photos: self.photos.0, letters: self.letters.0, shares: self.shares.get()? })
    }
}
