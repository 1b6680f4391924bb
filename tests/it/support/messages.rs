//! What the program says to families: the English messages as their file has them, and a language made up from them.

use std::path::Path;

use warmhands::ids::PracticeId;
use warmhands::languages::Language;
use warmhands::needs::model::shipped_questions;
use warmhands::practice::language_store;

use super::app::TestApp;

/// One text: a message, or a part of one after a dot.
pub struct Message {
    pub id: String,
    /// As the file has it, without its name.
    pub text: String,
}

/// Every English text of the interface that says something.
pub fn english() -> Vec<Message> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/languages/en/interface.ftl");
    let mut found: Vec<Message> = Vec::new();
    let mut message = String::new();
    for line in std::fs::read_to_string(file).unwrap().lines().filter(|line| !line.starts_with('#')) {
        let part = line.strip_prefix("    .").and_then(|rest| rest.split_once(" ="));
        let whole = line.split_once(" =").filter(|_| line.starts_with(|letter: char| letter.is_ascii_lowercase()));
        match (whole, part, found.last_mut()) {
            (Some((id, text)), _, _) => {
                id.clone_into(&mut message);
                found.push(Message { id: id.to_owned(), text: text.trim().to_owned() });
            }
            (None, Some((part, text)), _) => {
                found.push(Message { id: format!("{message}.{part}"), text: text.trim().to_owned() });
            }
            (None, None, Some(last)) => last.text.push_str(line.trim()),
            (None, None, None) => {}
        }
    }
    found.retain(|message| !message.text.is_empty());
    assert!(found.len() > 100, "the file is read");
    found
}

/// How the language that is made up says a text into which nothing is put.
pub fn made_up(id: &str) -> String {
    assert!(english().iter().any(|message| message.id == id), "nothing is called {id:?}");
    format!("‹{id}›")
}

/// Makes German a made-up language for the first practice, in which each text is its own name and what is put into it: so
/// that whatever else stands on a page was never translated.
pub async fn make_up(app: &TestApp) {
    let practice = PracticeId::from(app.number("SELECT min(id) FROM practice").await);
    let mut db = app.app.db.write().await.unwrap();
    language_store::offer(&mut db, practice, &[Language::German]).await.unwrap();
    let questions = shipped_questions().iter().map(|question| format!("question-{}", question.id));
    let questions = questions.flat_map(|id| [id.clone(), format!("{id}.why")]);
    let questions = questions.map(|id| Message { id, text: String::new() });
    let messages = english().into_iter().filter(|message| message.id != "reader");
    for Message { id, text } in messages.chain(questions) {
        let mut names: Vec<&str> =
            text.split("{ $").skip(1).map(|rest| rest.split([' ', '}']).next().unwrap()).collect();
        names.sort_unstable();
        names.dedup();
        let put_in: String = names.iter().map(|name| format!(" {{ ${name} }}")).collect();
        let words = format!("‹{id}{put_in}›");
        let now = app.app.clock.now();
        language_store::correct(&mut db, practice, Language::German, &id, Some(&words), now).await.unwrap();
    }
    db.commit().await.unwrap();
}
