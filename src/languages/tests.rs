use std::collections::BTreeMap;

use super::bundles::{bundle, entries, files};
use super::*;
use crate::calendar::{Day, TimeOfDay};

fn day() -> Day {
    Day::of(2026, 11, 26).unwrap()
}

/// The names that the program puts into a text.
fn put_in(text: &str) -> Vec<&str> {
    let after = text.split('$').skip(1);
    let mut names: Vec<&str> =
        after.filter_map(|rest| rest.split(|letter: char| !letter.is_alphanumeric() && letter != '-').next()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn every_file_is_sound_and_says_nothing_twice() {
    for language in Language::ALL {
        assert_eq!(bundle(language, files(language).map(str::to_owned)).1, [""; 0], "{language}");
    }
}

#[test]
fn every_language_says_what_english_says() {
    let english: BTreeMap<String, String> = interface().iter().cloned().collect();
    for language in Language::ALL {
        let own: BTreeMap<String, String> = entries(files(language)[0]).into_iter().collect();
        let lacking: Vec<_> = english.keys().filter(|id| !own.contains_key(*id)).collect();
        assert!(lacking.is_empty(), "{language} lacks {lacking:?}");
        let idle: Vec<_> = own.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(idle.is_empty(), "{language} has what nobody says: {idle:?}");
        for (id, text) in &own {
            assert_eq!(put_in(text), put_in(&english[id]), "{language}: {id}");
        }
        // Week is week in Dutch.
        let is_long = |text: &str| text.split(['{', '}']).step_by(2).map(str::len).sum::<usize>() > 12;
        let same = own.iter().filter(|(id, text)| is_long(text) && english[*id] == **text);
        let same: Vec<_> = same.map(|(id, _)| id).collect();
        assert!(language == Language::English || same.is_empty(), "{language} has English texts: {same:?}");
    }
}

#[test]
fn nobody_has_read_a_language_unless_its_file_says_so() {
    assert!(Language::English.reader().is_some());
    assert_eq!(Language::German.reader(), None);
}

#[test]
fn days_times_and_lists_follow_the_language() {
    let ten = TimeOfDay::of(10, 30).unwrap();
    let says = |language: Language| {
        let texts = Texts::from(language);
        let names = ["Ada", "Max", "Ivy"].map(str::to_owned);
        (texts.day(&day()), texts.full_day(&day()), texts.time(&ten), texts.list(&names))
    };
    let told = |day: &str, full: &str, time: &str, list: &str| (day.into(), full.into(), time.into(), list.into());
    let german = told("Donnerstag, 26. November", "26. November 2026", "10:30", "Ada, Max und Ivy");
    assert_eq!(says(Language::English), told("Thursday 26 November", "26 November 2026", "10:30", "Ada, Max and Ivy"));
    assert_eq!(says(Language::German), german);
    assert_eq!(
        says(Language::Arabic),
        told("الخميس، 26 نوفمبر", "26 نوفمبر 2026", "10:30\u{a0}ص", "\u{200f}Ada وMax وIvy")
    );
    for language in Language::ALL {
        assert!(!says(language).0.contains("2026-"), "{language} has its data in the program");
    }
}

#[test]
fn a_wish_is_met_from_what_is_offered() {
    let offered = [Language::English, Language::German, Language::Polish];
    let wanted = |header| Language::wanted(header, &offered);
    assert_eq!(wanted("de-AT,de;q=0.9,en;q=0.5"), Language::German);
    assert_eq!(wanted("en;q=0.5, pl"), Language::Polish);
    assert_eq!(wanted("fr, ja;q=0.8, DE;q=0.3"), Language::German);
    assert_eq!(wanted("fr"), Language::English);
    assert_eq!(wanted("de;q=0"), Language::English);
    assert_eq!(wanted(""), Language::English);
    assert_eq!(wanted(";;q=x,,"), Language::English);
}

#[test]
fn a_practice_speaks_before_what_ships() {
    let own = |id: &str, text: &str| Correction { id: id.into(), text: text.into() };
    let corrections = [
        own("sheet-oil", "Öl, wenn ihr mögt"),
        own("sheet-week-of", "{ $week }. Treffen von { $weeks }"),
        own("stroke-legs-rolling.hands", "Rolle das Bein."),
        own("topic-sleep.lines", "Eins.\nZwei."),
    ];
    let texts = Texts::with(Language::German, &corrections);
    assert_eq!(texts.say("sheet-oil").to_string(), "Öl, wenn ihr mögt");
    assert_eq!(texts.say("sheet-week-of").count("week", 2).count("weeks", 5).to_string(), "2. Treffen von 5");
    assert_eq!(texts.find("stroke-legs-rolling.hands").as_deref(), Some("Rolle das Bein."));
    assert_eq!(texts.find("topic-sleep.lines").as_deref(), Some("Eins.\nZwei."));
    assert_ne!(texts.find("stroke-legs-rolling").as_deref(), None, "the rest ships");
}

#[test]
fn a_text_that_would_break_a_page_is_refused() {
    let refused = |id, text| refusal(Language::German, id, text).is_some();
    assert!(!refused("sheet-oil", "Öl"));
    assert!(!refused("sheet-week-of", "Treffen { $week } von { $weeks }"));
    assert!(refused("sheet-week-of", "Treffen { $week }"), "lacks a number");
    assert!(refused("sheet-oil", "Öl für { $names }"));
    for text in ["{", "}", "Öl { $", "[eins]", "*", ".teil = x", "{ sheet-oil }", "# nichts"] {
        assert!(refused("sheet-oil", text), "{text:?}");
    }
}

#[test]
fn sentences_of_forms_are_found_by_their_english_wording() {
    for language in Language::ALL.into_iter().skip(1) {
        let texts = Texts::from(language);
        for (id, english) in interface().iter().filter(|(id, _)| id.starts_with("sentence-")) {
            let english = english.replace("{ $n }", "12").replace("{ $m }", "345");
            let said = texts.sentence(&english);
            assert_ne!(said, english, "{language}: {id}");
            for number in ["12", "345"].into_iter().filter(|number| english.contains(number)) {
                assert!(said.contains(number), "{language}: {id}: {said}");
            }
        }
        assert_eq!(texts.sentence("Nobody says this."), "Nobody says this.");
    }
}
