//! Every statement on questions and answers.

use std::collections::BTreeMap;

use sqlx::SqliteConnection;

use crate::calendar::{Day, Moment};
use crate::ids::{FamilyId, PracticeId, QuestionId, SessionId};
use crate::needs::asking::Given;
use crate::needs::flags::Known;
use crate::needs::model::{Answer, Changed, Question, WEEKS_KEPT, kept_until, shipped_questions, with_changes};
use crate::needs::{rule_store, word_store};

/// All that was told and settled of what touches a session.
pub async fn known(db: &mut SqliteConnection, practice: PracticeId, session: SessionId) -> sqlx::Result<Known> {
    Ok(Known {
        questions: all_questions(db, practice).await?,
        answers: answers_of_session(db, practice, session).await?,
        spared: rule_store::spared_of_session(db, practice, session).await?,
        said: word_store::of_session(db, practice, session).await?,
        rules: rule_store::rules(db, practice).await?,
    })
}

/// All questions of a practice in their order, those that are not asked at present among them.
pub async fn all_questions(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<Question>> {
    let changes = sqlx::query_as!(
        Changed,
        "SELECT number, label, why, about, is_health, weeks_kept, asked, place FROM question WHERE practice_id = ?",
        practice
    )
    .fetch_all(db)
    .await?;
    Ok(with_changes(changes))
}

/// The questions that families of a practice are asked, in their order.
pub async fn questions(db: &mut SqliteConnection, practice: PracticeId) -> sqlx::Result<Vec<Question>> {
    let mut questions = all_questions(db, practice).await?;
    questions.retain(|question| question.asked);
    Ok(questions)
}

/// Keeps a question as it is now: one of her own, or one that ships with her words.
pub async fn save_question(db: &mut SqliteConnection, practice: PracticeId, question: &Question) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO question (practice_id, number, label, why, about, is_health, weeks_kept, asked, place)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (practice_id, number) DO UPDATE SET label = excluded.label, why = excluded.why,
             about = excluded.about, is_health = excluded.is_health, weeks_kept = excluded.weeks_kept,
             asked = excluded.asked, place = excluded.place",
        practice,
        question.id,
        question.label,
        question.why,
        question.about,
        question.is_health,
        question.weeks_kept,
        question.asked,
        question.place
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Forgets a question of her own with all its answers.
pub async fn remove_question(
    db: &mut SqliteConnection,
    practice: PracticeId,
    question: QuestionId,
) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM answer WHERE practice_id = ? AND question = ?", practice, question)
        .execute(&mut *db)
        .await?;
    sqlx::query!("DELETE FROM question WHERE practice_id = ? AND number = ?", practice, question).execute(db).await?;
    Ok(())
}

/// Keeps answers of a family, and takes back those that are nothing now. One that says the same as before keeps its
/// moment.
pub async fn set_answers(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    answers: &[Given],
    now: Moment,
) -> sqlx::Result<()> {
    for (question, baby, words) in answers {
        match words {
            Some(words) => {
                let answer =
                    Answer { family, question: *question, baby: *baby, words: words.clone(), answered_at: now };
                put(db, practice, &answer).await?;
            }
            None => {
                sqlx::query!(
                    "DELETE FROM answer WHERE practice_id = ? AND family_id = ? AND question = ? AND baby = ?",
                    practice,
                    family,
                    question,
                    baby
                )
                .execute(&mut *db)
                .await?;
            }
        }
    }
    Ok(())
}

async fn put(db: &mut SqliteConnection, practice: PracticeId, answer: &Answer) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO answer (family_id, practice_id, question, baby, words, answered_at)
         SELECT id, practice_id, ?, ?, ?, ? FROM family WHERE practice_id = ? AND id = ?
         ON CONFLICT (family_id, question, baby) DO UPDATE
         SET words = excluded.words, answered_at = excluded.answered_at WHERE answer.words <> excluded.words",
        answer.question,
        answer.baby,
        answer.words,
        answer.answered_at,
        practice,
        answer.family
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What one family answered.
pub async fn answers_of_family(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
) -> sqlx::Result<Vec<Answer>> {
    sqlx::query_as!(
        Answer,
        "SELECT family_id AS family, question, baby, words, answered_at FROM answer
         WHERE practice_id = ? AND family_id = ? ORDER BY baby, question",
        practice,
        family
    )
    .fetch_all(db)
    .await
}

/// What the families answered that a session expects, guests among them.
pub async fn answers_of_session(
    db: &mut SqliteConnection,
    practice: PracticeId,
    session: SessionId,
) -> sqlx::Result<Vec<Answer>> {
    sqlx::query_as!(
        Answer,
        "SELECT family_id AS family, question, baby, words, answered_at FROM answer
         WHERE practice_id = ? AND family_id IN (SELECT family_id FROM expected WHERE session_id = ?)
         ORDER BY family_id, baby, question",
        practice,
        session
    )
    .fetch_all(db)
    .await
}

/// Lets the answers about babies follow them to their new places in the family; those of a baby that has none go.
pub async fn follow_babies(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
    places: &BTreeMap<u32, u32>,
) -> sqlx::Result<()> {
    let answers = answers_of_family(db, practice, family).await?;
    sqlx::query!("DELETE FROM answer WHERE practice_id = ? AND family_id = ? AND baby > 0", practice, family)
        .execute(&mut *db)
        .await?;
    for answer in answers {
        if let Some(baby) = places.get(&answer.baby) {
            put(db, practice, &Answer { baby: *baby, ..answer }).await?;
        }
    }
    Ok(())
}

/// Something that was told, and until when it is kept.
#[derive(Clone, Debug)]
pub struct Told {
    /// Whose it is.
    pub practice: PracticeId,
    /// Who told it.
    pub family: FamilyId,
    /// The question that it answers; nothing for what is spared and for words said for a session.
    pub question: Option<QuestionId>,
    /// The last day on which it is kept.
    pub until: Day,
    /// Today, where the class meets.
    pub today: Day,
}

/// All that families told, in every practice, with its end. Knows no practice: time passes for all. What stands under a
/// day or a zone that cannot be read has no end until that is mended.
pub async fn all_told(db: &mut SqliteConnection, now: Moment) -> sqlx::Result<Vec<Told>> {
    let rows = sqlx::query!(
        "SELECT told.practice_id AS 'practice!: PracticeId', told.family_id AS 'family!: FamilyId',
             told.question AS 'question?: QuestionId', question.weeks_kept AS 'weeks_kept?: u32',
             class.zone AS 'zone!: String',
             (SELECT max(day) FROM session WHERE session.class_id = class.id) AS 'last_day?: String'
         FROM (SELECT practice_id, family_id, question FROM answer
               UNION SELECT practice_id, family_id, NULL FROM spared
               UNION SELECT practice_id, family_id, NULL FROM family_word) AS told
         JOIN family ON family.id = told.family_id JOIN class ON class.id = family.class_id
         LEFT JOIN question ON question.practice_id = told.practice_id AND question.number = told.question
         ORDER BY told.family_id, told.question"
    )
    .fetch_all(db)
    .await?;
    let told = rows.into_iter().filter_map(|row| {
        let shipped = || shipped_questions().iter().find(|question| Some(question.id) == row.question);
        let weeks = row.weeks_kept.or_else(|| Some(shipped()?.weeks_kept)).unwrap_or(WEEKS_KEPT);
        Some(Told {
            practice: row.practice,
            family: row.family,
            question: row.question,
            until: kept_until(row.last_day?.parse().ok()?, weeks),
            today: now.day_in(&row.zone.parse().ok()?),
        })
    });
    Ok(told.collect())
}

/// Erases what is past its end, in every practice, and tells how much it was: what one family told to one question
/// counts once.
pub async fn end_answers(db: &mut SqliteConnection, now: Moment) -> sqlx::Result<u64> {
    let mut ended = 0;
    for told in all_told(db, now).await?.into_iter().filter(|told| told.today > told.until) {
        match told.question {
            Some(question) => {
                sqlx::query!(
                    "DELETE FROM answer WHERE practice_id = ? AND family_id = ? AND question = ?",
                    told.practice,
                    told.family,
                    question
                )
                .execute(&mut *db)
                .await?;
            }
            None => {
                sqlx::query!("DELETE FROM spared WHERE practice_id = ? AND family_id = ?", told.practice, told.family)
                    .execute(&mut *db)
                    .await?;
                sqlx::query!(
                    "DELETE FROM family_word WHERE practice_id = ? AND family_id = ?",
                    told.practice,
                    told.family
                )
                .execute(&mut *db)
                .await?;
            }
        }
        ended += 1;
    }
    Ok(ended)
}
