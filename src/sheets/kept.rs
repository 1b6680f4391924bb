//! What is kept of a family, line by line, as the family reads it.

use serde_json::{Map, Value};

use crate::calendar::Day;
use crate::languages::Texts;
use crate::sessions::model::Mark;

/// The lines of one kind of what is kept; none where its own page shows it, or nothing is known.
pub fn lines(kind: &str, copy: &Map<String, Value>, t: &Texts) -> Vec<String> {
    let rows = |part: &str| copy.get(part).and_then(Value::as_array).into_iter().flatten();
    match kind {
        "data-people" => rows("adults").map(|row| joined(row, &["name", "email", "phone"])).collect(),
        "data-babies" => rows("babies").map(|row| format!("{}, {}", text(row, "name"), day(row, "born", t))).collect(),
        "data-answers" => rows("answers").map(|row| format!("{} {}", question(row, t), text(row, "words"))).collect(),
        "data-marks" => rows("register").map(|row| format!("{}: {}", day(row, "day", t), mark(row, t))).collect(),
        "data-words" => {
            let said = rows("said_before_sessions").chain(rows("feedback"));
            said.map(|row| joined(row, &["words", "good", "change"])).filter(|line| !line.is_empty()).collect()
        }
        _ => Vec::new(),
    }
}

fn text<'v>(row: &'v Value, name: &str) -> &'v str {
    row.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn joined(row: &Value, names: &[&str]) -> String {
    let known: Vec<&str> = names.iter().map(|name| text(row, name)).filter(|text| !text.is_empty()).collect();
    known.join(", ")
}

fn day(row: &Value, name: &str, t: &Texts) -> String {
    let day = text(row, name);
    day.parse::<Day>().map_or_else(|_| day.to_owned(), |day| t.full_day(&day))
}

fn question(row: &Value, t: &Texts) -> String {
    let number = row.get("number").and_then(Value::as_i64).unwrap_or_default();
    let asked = t.find(&format!("question-{number}")).unwrap_or_else(|| text(row, "question").to_owned());
    if asked.ends_with(['?', '؟']) { asked } else { format!("{asked}:") }
}

fn mark(row: &Value, t: &Texts) -> String {
    let came = text(row, "mark").parse::<Mark>().is_ok_and(Mark::came);
    t.say(if came { "data-there" } else { "data-not-there" }).to_string()
}
