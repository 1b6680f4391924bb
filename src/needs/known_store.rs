//! All that is known of the families whom a session expects, read together.

use sqlx::SqliteConnection;

use crate::ids::{PracticeId, SessionId};
use crate::needs::flags::Known;
use crate::needs::{rule_store, store, word_store};

/// What these families told and what is settled for them, beside the rules of the practice.
pub async fn of_session(db: &mut SqliteConnection, practice: PracticeId, session: SessionId) -> sqlx::Result<Known> {
    Ok(Known {
        questions: store::all_questions(db, practice).await?,
        answers: store::answers_of_session(db, practice, session).await?,
        spared: rule_store::spared_of_session(db, practice, session).await?,
        said: word_store::of_session(db, practice, session).await?,
        rules: rule_store::rules(db, practice).await?,
    })
}
