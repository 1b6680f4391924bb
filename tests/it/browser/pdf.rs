//! The printed page and the PDF file made by the server say the same.

use std::collections::BTreeMap;

use axum::http::Method;
use warmhands::languages::Language;

use crate::support::chromium::{PHONE, browse, tools};
use crate::support::served::Served;
use crate::support::{course, pdf, people};

/// How often each word stands in a text, without what only tells of vowels or direction: Poppler moves those about.
fn words(text: &str) -> BTreeMap<String, usize> {
    let is_kept =
        |letter: &char| !matches!(letter, '\u{64b}'..='\u{65f}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(is_kept).collect();
    let mut words = BTreeMap::new();
    for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        *words.entry(word.to_owned()).or_default() += 1;
    }
    words
}

/// What one text says more often than another.
fn beyond(one: &BTreeMap<String, usize>, other: &BTreeMap<String, usize>) -> BTreeMap<String, usize> {
    let more = |(word, count): (&String, &usize)| {
        let more = count.saturating_sub(other.get(word).copied().unwrap_or_default());
        (more > 0).then(|| (word.clone(), more))
    };
    one.iter().filter_map(more).collect()
}

/// All letters of these words.
fn letters(words: &BTreeMap<String, usize>) -> Vec<char> {
    let mut letters: Vec<char> =
        words.iter().flat_map(|(word, count)| word.repeat(*count).chars().collect::<Vec<_>>()).collect();
    letters.sort_unstable();
    letters
}

#[tokio::test]
async fn file_and_printed_page_say_the_same() {
    tools::fonts().unwrap();
    let served = Served::empty().await;
    let mut owner = people::owner(&served.test).await;
    course::plan(&served.test).await;
    let class = course::class_from(&mut owner, "2026-10-01", "").await;
    course::family(&mut owner, &class, "Åsa Öberg", "Leo").await;
    served.test.run("UPDATE baby SET name = 'Łucja & <Zoë>'").await;
    for week in 1..=5 {
        course::teach(&mut owner, &class, week).await;
    }
    let sheet = course::sheet(&mut owner, &class, "Åsa Öberg").await;
    let mut phone = served.test.visitor();
    let faults = browse(PHONE, &served.origin, async |parent| {
        let mut faults = Vec::new();
        for language in [Language::English, Language::German, Language::Polish, Language::Arabic] {
            served.test.run(&format!("UPDATE family SET language = '{language}'")).await;
            let weeks = (1..=5).map(|week| (format!("/weeks/{week}"), format!("/weeks/{week}/sheet.pdf")));
            for (page, file) in weeks.chain([("/paper".to_owned(), "/paper.pdf".to_owned())]) {
                parent.open(&format!("{sheet}{page}")).await;
                parent.on_paper(true).await;
                let printed: String = parent.ask("return document.body.innerText", &[]).await;
                parent.on_paper(false).await;
                let file = phone.send(Method::GET, &format!("{sheet}{file}"), &[], String::new()).await;
                let (printed, filed) = (words(&printed), words(&pdf::text(&file.body)));
                assert!(printed.values().sum::<usize>() > 150, "{printed:?}");
                // Numbers of strokes and of steps in drawings are drawn by the style sheet, not written.
                let mut added = beyond(&filed, &printed);
                added.retain(|word, _| word.parse::<usize>().map_or(true, |number| number > 20));
                let lacks = beyond(&printed, &filed);
                // Poppler tears an alef that a font draws with its lam from the word: then no letter may be lost or added.
                let is_torn = language == Language::Arabic && letters(&added) == letters(&lacks);
                if !(is_torn || (added.is_empty() && lacks.is_empty())) {
                    faults.push(format!("{language}{page}: the file lacks {lacks:?} and adds {added:?}"));
                }
            }
        }
        faults
    })
    .await;
    assert!(faults.is_empty(), "{faults:#?}");
}
