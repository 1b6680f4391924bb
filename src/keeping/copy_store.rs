//! All that is kept of one family, as it may take it along: a JSON object with a list of objects for each part. Only the
//! instructor's private note is not in it: she was told that nobody else sees it.

use serde_json::{Map, Value, json};
use sqlx::SqliteConnection;

use crate::ids::{FamilyId, PracticeId, QuestionId};
use crate::needs::model::shipped_questions;

/// Each part with the statement that reads it; what is empty is left out of an object.
const PARTS: [(&str, &str); 17] = [
    (
        "place",
        "SELECT json_object('practice', practice.name, 'class', class.name, 'venue', class.venue, 'state', state,
             'from_week', from_week, 'until_week', until_week, 'places', places, 'offered_until', offered_until,
             'waits_since', waits_since, 'languages', json_array(language, second_language), 'line', line,
             'written_down_at', family.made_at)
         FROM family JOIN class ON class.id = class_id JOIN practice ON practice.id = family.practice_id
         WHERE family.practice_id = ?1 AND family.id = ?2",
    ),
    (
        "adults",
        "SELECT json_object('name', name, 'email', email, 'phone', phone) FROM adult
         WHERE practice_id = ?1 AND family_id = ?2 ORDER BY place",
    ),
    (
        "babies",
        "SELECT json_object('name', name, 'born', born, 'weeks_early', weeks_early) FROM baby
         WHERE practice_id = ?1 AND family_id = ?2 ORDER BY id",
    ),
    (
        "choices",
        "SELECT json_object('photos', photos, 'letters', letters, 'shares', shares, 'circle', circle,
             'letters_stopped', stops_letters, 'letters_on_the_booking_only', booking_letters_only)
         FROM family WHERE practice_id = ?1 AND id = ?2",
    ),
    (
        "answers",
        "SELECT json_object('number', question, 'question',
             (SELECT label FROM question WHERE question.practice_id = ?1 AND number = question), 'baby', baby, 'words', words,
             'at', answered_at)
         FROM answer WHERE practice_id = ?1 AND family_id = ?2 ORDER BY question, baby",
    ),
    (
        "left_out_for_babies",
        "SELECT json_object('baby', baby, 'thing', thing) FROM spared WHERE practice_id = ?1 AND family_id = ?2",
    ),
    (
        "said_before_sessions",
        "SELECT json_object('day', day, 'word', word, 'vaccine', vaccine, 'vaccine_day', vaccine_day, 'vaccine_time',
             vaccine_time, 'words', words, 'at', said_at)
         FROM family_word JOIN session ON session.id = session_id
         WHERE family_word.practice_id = ?1 AND family_id = ?2 ORDER BY day",
    ),
    (
        "register",
        "SELECT json_object('day', day, 'week', week, 'mark', mark, 'at', marked_at)
         FROM register_mark JOIN session ON session.id = session_id
         WHERE register_mark.practice_id = ?1 AND family_id = ?2 ORDER BY day",
    ),
    (
        "noted_in_sessions",
        "SELECT json_object('day', day, 'act', json(act), 'at', acted_at)
         FROM session_act JOIN session ON session.id = session_id
         WHERE session_act.practice_id = ?1 AND family_id = ?2 ORDER BY acted_at, session_act.id",
    ),
    (
        "to_catch_up",
        "SELECT json_object('day', day, 'region', region) FROM recap JOIN session ON session.id = session_id
         WHERE recap.practice_id = ?1 AND family_id = ?2",
    ),
    (
        "visits",
        "SELECT json_object('day', day, 'week', week, 'at', guest.made_at) FROM guest JOIN session ON session.id = session_id
         WHERE guest.practice_id = ?1 AND family_id = ?2",
    ),
    (
        "visits_taken_back",
        "SELECT json_object('day', day, 'week', week) FROM visit_taken_back JOIN session ON session.id = session_id
         WHERE visit_taken_back.practice_id = ?1 AND family_id = ?2",
    ),
    (
        "earlier_places",
        "SELECT json_object('class', class.name, 'from_week', from_week, 'until_week', until_week, 'moved_at', moved_at)
         FROM earlier_place JOIN class ON class.id = class_id
         WHERE earlier_place.practice_id = ?1 AND family_id = ?2",
    ),
    (
        "money",
        "SELECT json_object('kind', kind, 'amount', amount, 'currency', currency, 'how', how, 'day', day, 'by_day', by_day,
             'words', words, 'number', number)
         FROM money_entry WHERE practice_id = ?1 AND family_id = ?2 ORDER BY id",
    ),
    (
        "feedback",
        "SELECT json_object('good', good, 'change', change, 'quote', quote, 'words', words, 'at', said_at)
         FROM feedback WHERE practice_id = ?1 AND family_id = ?2",
    ),
    (
        "letters",
        "SELECT json_object('kind', kind, 'state', state, 'at', state_at, 'subject', content ->> '$.subject')
         FROM letter WHERE practice_id = ?1 AND family_id = ?2 ORDER BY id",
    ),
    (
        "link",
        "SELECT json_object('ended', link_ended) FROM family WHERE practice_id = ?1 AND id = ?2 AND link_ended IS NOT NULL",
    ),
];

/// All that is kept of a family. A part of which there is nothing is an empty list.
pub async fn copy(
    db: &mut SqliteConnection,
    practice: PracticeId,
    family: FamilyId,
) -> sqlx::Result<Map<String, Value>> {
    let mut whole = Map::new();
    whole.insert("format".to_owned(), json!("warmhands-family"));
    whole.insert("version".to_owned(), json!(1));
    for (part, sql) in PARTS {
        let rows: Vec<String> = sqlx::query_scalar(sql).bind(practice).bind(family).fetch_all(&mut *db).await?;
        let rows = rows.iter().filter_map(|row| serde_json::from_str(row).ok()).map(plain);
        whole.insert(part.to_owned(), rows.collect());
    }
    Ok(whole)
}

/// An object without what is empty, and with the words of a question that is asked from the start.
fn plain(mut row: Value) -> Value {
    if let Some(object) = row.as_object_mut() {
        let asked = object.get("number").filter(|_| object.contains_key("question")).and_then(Value::as_i64);
        let shipped = shipped_questions().iter().find(|question| asked.map(QuestionId::from) == Some(question.id));
        if let (Some(question), Some(Value::Null)) = (shipped, object.get("question")) {
            object.insert("question".to_owned(), json!(question.label.to_string()));
        }
        object.retain(|_, value| !value.is_null() && *value != json!(""));
    }
    row
}
