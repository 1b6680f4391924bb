//! The library as families of a practice read it, put together from the stores of the curriculum and of the languages.

use std::sync::Arc;

use sqlx::SqliteConnection;

use crate::curriculum::model::Library;
use crate::curriculum::{drawing_store, store};
use crate::ids::PracticeId;
use crate::languages::Language;
use crate::practice::language_store;

/// The library with what her families do not see left out, and in her own words where she has put it so.
pub async fn as_families_read(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Arc<Library>> {
    let added = store::list(db, practice).await?;
    let hidden = drawing_store::hidden(db, practice).await?;
    let texts = language_store::texts(db, practice, Language::English).await?;
    Ok(store::spoken(&added, &hidden, &texts))
}
