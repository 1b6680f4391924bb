//! A family with its class, as the pages beside its sheets need it.

use sqlx::SqliteConnection;

use crate::app::App;
use crate::calendar::Day;
use crate::classes::model::{Class, Meeting};
use crate::families::model::Family;
use crate::ids::PracticeId;
use crate::languages::Texts;
use crate::practice::language_store;
use crate::practice::model::Settings;
use crate::sheets::ending;
use crate::web::fault::Fault;

/// Found by the secret word in the address of its pages.
pub(super) struct Own {
    pub practice: PracticeId,
    pub family: Family,
    pub class: Class,
    pub meetings: Vec<Meeting>,
    pub settings: Settings,
    /// What its pages say.
    pub t: Texts,
    pub today: Day,
}

impl Own {
    pub async fn find(app: &App, db: &mut SqliteConnection, token: &str) -> Result<Option<Self>, Fault> {
        let Some((practice, family)) = crate::families::store::by_token(db, token).await? else { return Ok(None) };
        let class = crate::classes::store::class(db, practice, family.class_id).await?.ok_or(Fault::Internal)?;
        Ok(Some(Self {
            practice,
            meetings: crate::classes::store::meetings(db, practice, class.id).await?,
            settings: crate::practice::store::settings(db, practice).await?,
            t: language_store::texts(db, practice, family.reads.first).await?,
            today: app.clock.now().day_in(&class.zone),
            family,
            class,
        }))
    }

    /// The address of its sheets.
    pub fn start(&self) -> String {
        format!("/s/{}", self.family.sheet_token)
    }

    /// Whether the last of its sessions was taught, and it was there to the end.
    pub fn is_through(&self) -> bool {
        ending::is_through(&self.family, &self.meetings)
    }

    /// Whether nothing is to come for it.
    pub fn is_over(&self) -> bool {
        ending::is_over(&self.family, &self.meetings, self.today)
    }
}
