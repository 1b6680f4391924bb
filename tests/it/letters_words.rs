//! Every letter in every language: no line without a translation, every link absolute.

use std::collections::BTreeSet;

use warmhands::languages::{Language, Texts};
use warmhands::letters::model::Kind;

use crate::support::app::TestApp;
use crate::support::{course, people};

fn to_families() -> impl Iterator<Item = Kind> {
    Kind::ALL.iter().copied().filter(|kind| kind.has_choice() && !kind.is_to_instructor())
}

#[tokio::test]
async fn every_letter_reads_well_in_every_language() {
    let app = TestApp::at("https://planner.test").await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    for language in Language::ALL {
        app.run(&format!(
            "INSERT OR IGNORE INTO offered_language (practice_id, language) SELECT id, '{language}' FROM practice"
        ))
        .await;
    }
    for kind in to_families() {
        owner.open(&format!("/letters/choices/{kind}")).await;
        let text = owner.page.text();
        for language in Language::ALL {
            assert!(text.contains(language.name()), "{kind} is not shown in {language}");
        }
        assert!(!text.contains("letter-") && !text.contains("{ $"), "{kind}: a text is missing in {text}");
        let links: Vec<&str> = text.split_whitespace().filter(|word| word.contains("/s/")).collect();
        assert!(links.len() >= 10, "{kind}: {links:?}");
        assert!(links.iter().all(|link| link.starts_with("https://planner.test/s/")), "{kind}: {links:?}");
    }
}

/// Whether something stands beside what is put in: "{ $day }, { $time }" reads the same in every language.
fn has_words(text: &str) -> bool {
    text.split('{').any(|part| part.rsplit('}').next().unwrap_or_default().contains(char::is_alphabetic))
}

#[test]
fn no_letter_has_a_line_in_english_elsewhere() {
    let english = Texts::from(Language::English);
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let t = Texts::from(language);
        for kind in to_families() {
            for part in ["subject", "text"] {
                let id = format!("letter-{kind}-{part}");
                let own = t.as_written(&id).unwrap_or_else(|| panic!("{language} lacks {id}"));
                let of_english = english.as_written(&id).unwrap();
                assert!(own != of_english || !has_words(&of_english), "{language}: {id}");
                let lines: BTreeSet<&str> =
                    of_english.lines().filter(|line| line.len() > 20 && has_words(line)).collect();
                assert!(own.lines().all(|line| !lines.contains(line)), "{language}: {id}");
            }
        }
    }
}
