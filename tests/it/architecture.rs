//! The rules of the house, kept by reading the source.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Each feature, and the features whose stores and models it may use: one way, no circle.
/// What is not named here but stands beside them (`web`, `db`, `ids`, ...) belongs to everybody.
const FEATURES: &[(&str, &[&str])] = &[
    ("curriculum", &[]),
    ("letters", &[]),
    ("practice", &["curriculum"]),
    ("plans", &["curriculum", "practice"]),
    ("library", &["curriculum", "practice", "plans"]),
    ("classes", &["letters", "curriculum", "practice", "plans"]),
    ("needs", &["letters", "curriculum", "practice", "plans", "classes"]),
    ("families", &["letters", "curriculum", "practice", "plans", "classes", "needs"]),
    ("money", &["practice", "plans", "classes", "families"]),
    ("sessions", &["letters", "curriculum", "practice", "plans", "classes", "needs", "families"]),
    ("calendars", &["curriculum", "practice", "classes", "needs", "families", "sessions"]),
    ("keeping", &["practice", "needs", "families"]),
    (
        "sheets",
        &[
            "keeping",
            "curriculum",
            "practice",
            "plans",
            "classes",
            "needs",
            "families",
            "money",
            "sessions",
            "calendars",
        ],
    ),
    (
        "post",
        &["letters", "curriculum", "practice", "plans", "classes", "needs", "families", "money", "sessions", "sheets"],
    ),
    ("today", &["letters", "curriculum", "practice", "plans", "classes", "needs", "families", "money", "sessions"]),
    ("search", &["curriculum", "practice", "library", "classes", "families"]),
    ("tables", &["curriculum", "practice", "plans", "classes", "families", "money", "sessions"]),
    (
        "looking_back",
        &["curriculum", "practice", "plans", "needs", "classes", "families", "money", "sessions", "sheets", "tables"],
    ),
    ("records", &["curriculum", "practice", "plans", "classes", "needs", "families", "money", "sessions", "sheets"]),
];

/// Stores that are called otherwise.
const STORES: &[&str] = &[
    "keeping/copy_store.rs",
    "classes/price_store.rs",
    "curriculum/drawing_store.rs",
    "library/uses.rs",
    "looking_back/people_store.rs",
    "needs/rule_store.rs",
    "needs/word_store.rs",
    "plans/copies.rs",
    "practice/language_store.rs",
    "sessions/catch_store.rs",
    "sessions/kept_store.rs",
    "sessions/register.rs",
    "sessions/teach_store.rs",
];

/// What stands in a feature and is neither page nor store, and yet more than a rule.
const MACHINERY: [&str; 8] = [
    "post/delivery.rs",
    "post/gather.rs",
    "post/mailer.rs",
    "post/reminding.rs",
    "practice/accounts.rs",
    "practice/attempts.rs",
    "practice/sign_in.rs",
    "records/",
];

/// A source file: its path below `src/`, and its text without tests and comments.
struct Source {
    path: String,
    code: String,
}

impl Source {
    fn feature(&self) -> Option<&str> {
        let room = self.path.split('/').next()?;
        FEATURES.iter().any(|(feature, _)| *feature == room).then_some(room)
    }

    /// What this file is in its feature: "pages", "store", or the name of a rule or of some machinery.
    fn part(&self) -> &str {
        self.path.split('/').nth(1).map_or("", |part| part.trim_end_matches(".rs"))
    }

    fn is_store(&self) -> bool {
        self.part() == "store" || STORES.contains(&&*self.path)
    }

    fn is_rule(&self) -> bool {
        let machinery = MACHINERY.iter().any(|path| self.path.starts_with(path));
        let other = ["pages", "mod"].contains(&self.part()) || self.is_store();
        self.feature().is_some() && !other && !machinery
    }

    /// Fails when the file holds one of these.
    fn lacks(&self, unwanted: &[&str], why: &str) {
        for word in unwanted {
            assert!(!self.code.contains(word), "src/{} holds {word:?}: {why}", self.path);
        }
    }
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<PathBuf> = entries
        .flat_map(|path| if path.is_dir() { files(&path, ending) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    found.sort();
    found
}

fn below(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

fn sources() -> Vec<Source> {
    let root = below("src");
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let code = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        Source { path: path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned(), code }
    };
    let sources: Vec<Source> = files(&root, "rs").into_iter().map(read).collect();
    assert!(sources.len() > 30, "the scan reads the source");
    sources.into_iter().filter(|source| source.part() != "tests").collect()
}

#[test]
fn pages_hold_no_sql() {
    let sources = sources();
    let pages: Vec<_> = sources.iter().filter(|source| source.part() == "pages").collect();
    assert!(!pages.is_empty());
    for page in pages {
        page.lacks(&["sqlx::query", "query!(", "query_as!(", "query_scalar!(", "raw_sql", "\"SELECT "], "ask a store");
    }
}

#[test]
fn stores_hold_no_http() {
    let sources = sources();
    let stores: Vec<_> = sources.iter().filter(|source| source.is_store()).collect();
    assert!(!stores.is_empty());
    for store in stores {
        store.lacks(&["axum", "http::", "crate::web", "askama", "crate::app"], "that is the work of pages");
    }
}

#[test]
fn rules_are_pure() {
    let sources = sources();
    let rules: Vec<_> = sources.iter().filter(|source| source.is_rule()).collect();
    assert!(rules.iter().any(|source| source.part() == "model"));
    for rule in rules {
        rule.lacks(&["sqlx::query", "SqliteConnection", "query!(", "query_as!(", "query_scalar!("], "no SQL in rules");
        rule.lacks(&["axum", "http::", "crate::web", "crate::app", "askama"], "no HTTP in rules");
        rule.lacks(&["crate::clock", "crate::dice", "async fn", "std::fs", "std::env"], "rules take values");
    }
}

#[test]
fn features_lean_one_way() {
    for (place, (feature, uses)) in FEATURES.iter().enumerate() {
        let earlier: BTreeSet<&str> = FEATURES[..place].iter().map(|(name, _)| *name).collect();
        assert!(uses.iter().all(|used| earlier.contains(used)), "{feature} closes a circle");
    }
    for source in sources() {
        let Some(feature) = source.feature() else { continue };
        source.lacks(&["crate::{"], "name each module in a line of its own, so that this test sees it");
        let (_, allowed) = FEATURES.iter().find(|(name, _)| *name == feature).unwrap();
        for used in source.code.split("crate::").skip(1) {
            let room = used.split("::").next().unwrap_or_default();
            let known = FEATURES.iter().any(|(name, _)| *name == room);
            let fits = !known || room == feature || allowed.contains(&room);
            assert!(fits, "src/{}: {feature} may not use {room}", source.path);
            let pages = used.strip_prefix(room).is_some_and(|rest| rest.starts_with("::pages"));
            assert!(!(known && pages && room != feature), "src/{} uses the pages of {room}", source.path);
        }
    }
}

#[test]
fn every_feature_is_known_here() {
    let with_store = sources().into_iter().filter(|source| ["store", "model"].contains(&source.part()));
    for source in with_store {
        assert!(source.feature().is_some(), "src/{} is of no feature that this test knows", source.path);
    }
}

#[test]
fn plumbing_knows_no_feature_but_who_is_signed_in() {
    for source in sources().iter().filter(|source| source.path.starts_with("web/")) {
        for (feature, _) in FEATURES {
            let uses = source.code.matches(&format!("crate::{feature}")).count();
            let allowed = source.code.matches("crate::practice::model").count();
            let fits = if *feature == "practice" { uses == allowed } else { uses == 0 };
            assert!(fits, "src/{} uses {feature}", source.path);
        }
    }
}

#[test]
fn templates_hold_no_style_no_script_and_no_raw_text() {
    let templates = files(&below("templates"), "html");
    assert!(templates.len() > 4);
    for path in templates {
        let template = std::fs::read_to_string(&path).unwrap();
        let name = path.display();
        let tight = template.replace("| ", "|");
        assert!(!tight.contains("|safe") && !tight.contains("|escape"), "{name} meddles with escaping");
        let tags = template.split('<').skip(1).map(|tag| tag.split('>').next().unwrap_or_default());
        for tag in tags {
            let handler = tag.split_whitespace().skip(1).any(|word| word.starts_with("on") && word.contains('='));
            assert!(!handler && !tag.contains(" style="), "{name}: <{tag}>");
            assert!(!tag.starts_with("style"), "{name}: <{tag}>");
            assert!(!tag.starts_with("script") || tag.contains(" src="), "{name}: <{tag}>");
        }
        for script in template.split("<script").skip(1) {
            let content = script.split_once('>').and_then(|(_, rest)| rest.split_once("</script>"));
            assert!(content.is_some_and(|(content, _)| content.trim().is_empty()), "{name} holds a script");
        }
    }
    for source in sources() {
        source.lacks(&["escape = \"none\"", "MarkupDisplay", "filters::Safe"], "escaping stays on");
    }
}
