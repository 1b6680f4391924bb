//! Where to turn when somebody is unwell: the practice's own help line, and what never waits for a class.

use sqlx::SqliteConnection;

use crate::curriculum::model::shipped_library;
use crate::ids::PracticeId;
use crate::sessions::pages::flagged::Flagged;
use crate::web::fault::Fault;

/// The words of the page.
pub(super) struct Help {
    pub urgent: &'static str,
    /// Her own help line; empty for the lines that ship.
    pub line: String,
    pub lines: &'static [String],
}

/// The help of a practice, once a family has said that somebody is unwell.
pub(super) async fn help(
    db: &mut SqliteConnection,
    practice: PracticeId,
    flagged: &Flagged,
) -> Result<Option<Help>, Fault> {
    if !flagged.somebody_is_unwell() {
        return Ok(None);
    }
    let settings = crate::practice::store::settings(db, practice).await?;
    let safety = &shipped_library().safety;
    Ok(Some(Help { urgent: &safety.urgent, line: settings.help_line.to_string(), lines: &safety.help }))
}
