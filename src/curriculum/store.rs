//! Every statement on what an instructor adds to the library.

use std::collections::BTreeSet;
use std::sync::Arc;

use sqlx::SqliteConnection;
use sqlx::types::Json;

use crate::calendar::Moment;
use crate::curriculum::model::{Key, Library, Own, shipped_in, shipped_library};
use crate::ids::PracticeId;
use crate::languages::Texts;

/// Something of her own as it is stored.
#[derive(Clone, Debug)]
pub struct StoredOwn {
    /// What it is.
    pub own: Json<Own>,
    /// When it was archived, if it was.
    pub archived_at: Option<Moment>,
    /// Rises with every save; an edit names the revision that it was made on.
    pub revision: i64,
}

/// The library of a practice: what ships, and what it added.
pub async fn library(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Arc<Library>> {
    Ok(library_with(&list(db, practice).await?))
}

/// The library of a practice that added this.
pub fn library_with(added: &[StoredOwn]) -> Arc<Library> {
    if added.is_empty() {
        return Arc::clone(shipped_library());
    }
    let mut library = Library::clone(shipped_library());
    for StoredOwn { own, archived_at, .. } in added {
        library.add(own.0.clone(), archived_at.is_some());
    }
    Arc::new(library)
}

/// The library of a practice that added this and shows these strokes without their drawings, in the words of a reader.
pub fn spoken(added: &[StoredOwn], hidden: &BTreeSet<Key>, texts: &Texts) -> Arc<Library> {
    if added.is_empty() && hidden.is_empty() && !texts.is_corrected() {
        return Arc::clone(shipped_in(texts.language()));
    }
    let mut library = library_with(added).spoken(texts);
    library.hide_drawings(hidden);
    Arc::new(library)
}

/// Everything that a practice added, the oldest first.
pub async fn list(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<StoredOwn>> {
    sqlx::query_as!(
        StoredOwn,
        "SELECT content AS own, archived_at, revision FROM own_material WHERE practice_id = ? ORDER BY made_at, key",
        practice
    )
    .fetch_all(db)
    .await
}

/// What a practice added under this key.
pub async fn find(db: &mut SqliteConnection, practice: PracticeId, key: &Key) -> sqlx::Result<Option<StoredOwn>> {
    sqlx::query_as!(
        StoredOwn,
        "SELECT content AS own, archived_at, revision FROM own_material WHERE practice_id = ? AND key = ?",
        practice,
        key
    )
    .fetch_optional(db)
    .await
}

/// Keeps something new; tells whether its key was free.
pub async fn add(db: &mut SqliteConnection, practice: PracticeId, own: &Own, now: Moment) -> sqlx::Result<bool> {
    let (key, content) = (own.key(), Json(own));
    let added = sqlx::query!(
        "INSERT INTO own_material (practice_id, key, content, made_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        practice,
        key,
        content,
        now
    )
    .execute(db)
    .await?;
    Ok(added.rows_affected() == 1)
}

/// Keeps it in place of what was read at this revision; tells whether that was still the current one.
pub async fn save(db: &mut SqliteConnection, practice: PracticeId, own: &Own, revision: i64) -> sqlx::Result<bool> {
    let (key, content) = (own.key(), Json(own));
    let saved = sqlx::query!(
        "UPDATE own_material SET content = ?, revision = revision + 1 WHERE practice_id = ? AND key = ? AND revision = ?",
        content,
        practice,
        key,
        revision
    )
    .execute(db)
    .await?;
    Ok(saved.rows_affected() == 1)
}

/// Archives it at this moment, or brings it back without one.
pub async fn archive(
    db: &mut SqliteConnection,
    practice: PracticeId,
    key: &Key,
    at: Option<Moment>,
) -> sqlx::Result<()> {
    sqlx::query!("UPDATE own_material SET archived_at = ? WHERE practice_id = ? AND key = ?", at, practice, key)
        .execute(db)
        .await?;
    Ok(())
}

/// Removes it. Whoever asks has seen that no plan and no session holds it.
pub async fn remove(db: &mut SqliteConnection, practice: PracticeId, key: &Key) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM own_material WHERE practice_id = ? AND key = ?", practice, key).execute(db).await?;
    Ok(())
}
