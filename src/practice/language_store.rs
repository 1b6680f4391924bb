//! Every statement on the languages that a practice offers, and on what it has put in its own words.

use sqlx::SqliteConnection;

use crate::calendar::Moment;
use crate::ids::PracticeId;
use crate::languages::{Correction, Language, Reads, Texts};

/// The languages that families of a practice may choose, English first.
pub async fn offered(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<Language>> {
    let chosen = sqlx::query_scalar!("SELECT language FROM offered_language WHERE practice_id = ?", practice)
        .fetch_all(db)
        .await?;
    let is_offered = |language: &Language| *language == Language::English || chosen.contains(language);
    Ok(Language::ALL.into_iter().filter(is_offered).collect())
}

/// The languages that a family may choose: those that are offered, and those that it reads already.
pub async fn choices(db: &mut SqliteConnection, practice: PracticeId, reads: Reads) -> sqlx::Result<Vec<Language>> {
    let offered = offered(db, practice).await?;
    let may_choose = |language: &Language| offered.contains(language) || reads.all().any(|read| read == *language);
    Ok(Language::ALL.into_iter().filter(may_choose).collect())
}

/// Offers these languages beside English, and no others. Families keep the language that they read.
pub async fn offer(db: &mut SqliteConnection, practice: PracticeId, languages: &[Language]) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM offered_language WHERE practice_id = ?", practice).execute(&mut *db).await?;
    for language in languages.iter().filter(|language| **language != Language::English) {
        sqlx::query!("INSERT INTO offered_language (practice_id, language) VALUES (?, ?)", practice, language)
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

/// What a practice has put in its own words in a language.
pub async fn corrections(
    db: &mut SqliteConnection,
    practice: PracticeId,
    language: Language,
) -> sqlx::Result<Vec<Correction>> {
    sqlx::query_as!(
        Correction,
        "SELECT text_id AS id, text FROM correction WHERE practice_id = ? AND language = ? ORDER BY text_id",
        practice,
        language
    )
    .fetch_all(db)
    .await
}

/// The texts of a language as the families of a practice read them.
pub async fn texts(db: &mut SqliteConnection, practice: PracticeId, language: Language) -> sqlx::Result<Texts> {
    Ok(Texts::with(language, &corrections(db, practice, language).await?))
}

/// Puts a text in a practice's own words, or takes them back where there are none.
pub async fn correct(
    db: &mut SqliteConnection,
    practice: PracticeId,
    language: Language,
    id: &str,
    text: Option<&str>,
    now: Moment,
) -> sqlx::Result<()> {
    sqlx::query!(
        "DELETE FROM correction WHERE practice_id = ? AND language = ? AND text_id = ?",
        practice,
        language,
        id
    )
    .execute(&mut *db)
    .await?;
    if let Some(text) = text {
        sqlx::query!(
            "INSERT INTO correction (practice_id, language, text_id, text, corrected_at) VALUES (?, ?, ?, ?, ?)",
            practice,
            language,
            id,
            text,
            now
        )
        .execute(db)
        .await?;
    }
    Ok(())
}
