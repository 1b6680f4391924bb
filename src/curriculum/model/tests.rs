//! The shipped library holds what the rest of the program relies on, and its texts keep our word.

use std::collections::BTreeSet;

use super::*;

const SOURCES: &str = include_str!("../library/SOURCES.md");

/// Every key with every text that a person reads under it.
fn texts() -> Vec<(String, Vec<&'static str>)> {
    let library = shipped_library();
    let mut all = Vec::new();
    for stroke in &library.strokes {
        all.push((stroke.key.to_string(), vec![&*stroke.name, &*stroke.hands, &*stroke.notice]));
    }
    for part in &library.parts {
        all.push((part.key.to_string(), vec![&*part.name, &*part.about]));
    }
    for topic in &library.topics {
        all.push((topic.key.to_string(), lines(&topic.name, &topic.lines)));
    }
    for song in &library.songs {
        all.push((song.key.to_string(), lines(&song.name, &song.lines)));
    }
    for state in &library.states {
        all.push((state.key.to_string(), vec![&*state.name, &*state.looks, &*state.what_to_do]));
    }
    for step in library.permission.iter().chain(&library.before_touch) {
        all.push((step.key.to_string(), vec![&*step.name, &*step.how]));
    }
    all
}

/// The texts that stand under no key.
fn loose_texts() -> Vec<&'static str> {
    let Library { cues, oils, safety, .. } = &**shipped_library();
    let mut all: Vec<&str> = cues.iter().map(|cue| &*cue.text).collect();
    all.extend([&*oils.statement, &*oils.patch_test, &*safety.urgent]);
    for list in [&oils.agreed, &oils.avoided, &safety.not_now, &safety.ask_first, &safety.help] {
        assert!(!list.is_empty());
        all.extend(list.iter().map(|line| &**line));
    }
    all
}

fn lines(name: &'static str, lines: &'static [String]) -> Vec<&'static str> {
    std::iter::once(name).chain(lines.iter().map(|line| &**line)).collect()
}

fn minutes<'a>(strokes: impl Iterator<Item = &'a Stroke>) -> u32 {
    strokes.map(|stroke| stroke.minutes).sum()
}

#[test]
fn no_list_is_empty_and_no_key_stands_twice() {
    let Library { strokes, parts, topics, songs, states, permission, before_touch, cues, .. } = &**shipped_library();
    let sizes =
        [strokes.len(), parts.len(), topics.len(), songs.len(), permission.len(), before_touch.len(), cues.len()];
    assert!(sizes.iter().all(|&size| size > 0), "{sizes:?}");
    assert_eq!(states.len(), 6);

    let keys: Vec<String> = texts().into_iter().map(|(key, _)| key).collect();
    let once: BTreeSet<_> = keys.iter().collect();
    assert_eq!(once.len(), keys.len());
}

#[test]
fn whatever_has_a_key_is_found_by_it() {
    let library = shipped_library();
    assert!(library.strokes.iter().all(|stroke| library.stroke(&stroke.key) == Some(stroke)));
    assert!(library.parts.iter().all(|part| library.part(&part.key) == Some(part)));
    assert!(library.topics.iter().all(|topic| library.topic(&topic.key) == Some(topic)));
    assert!(library.songs.iter().all(|song| library.song(&song.key) == Some(song)));
    assert_eq!(library.stroke(&library.topics[0].key), None);
}

#[test]
fn a_stroke_key_begins_with_its_section() {
    for stroke in &shipped_library().strokes {
        let section = format!("{}/", stroke.section);
        assert!(stroke.key.as_ref().starts_with(&section), "{}", stroke.key);
    }
}

#[test]
fn each_shipped_region_teaches_four_to_eight_core_strokes_within_the_budget() {
    for region in shipped_regions() {
        let core = shipped_library().strokes_of(&region).filter(|stroke| stroke.core).count();
        assert!((4..=8).contains(&core), "{region}: {core}");
        assert!(shipped_library().strokes_of(&region).count() <= 12, "{region}");
        assert!(minutes(shipped_library().strokes_of(&region)) <= 25, "{region}");
    }
}

#[test]
fn each_area_alone_still_has_core_strokes() {
    for region in shipped_regions().iter().flat_map(Region::split) {
        assert!(shipped_library().strokes_of(&region).any(|stroke| stroke.core), "{region}");
    }
}

#[test]
fn strokes_of_a_joined_region_keep_the_order_of_teaching() {
    let region = "legs+feet".parse().unwrap();
    let keys: Vec<&str> = shipped_library().strokes_of(&region).map(|stroke| stroke.key.as_ref()).collect();
    assert_eq!(keys.len(), 11);
    assert_eq!(keys[..3], ["legs/indian-milking", "legs/hug-and-glide", "feet/thumb-over-thumb"]);
    assert_eq!(keys[10], "legs/bottom-relaxer");
}

#[test]
fn minutes_are_those_of_one_session() {
    let Library { strokes, parts, topics, .. } = &**shipped_library();
    assert!(strokes.iter().all(|stroke| (1..=2).contains(&stroke.minutes)));
    assert!(parts.iter().all(|part| (3..=25).contains(&part.minutes)));
    assert!(topics.iter().all(|topic| (3..=10).contains(&topic.minutes)));
}

#[test]
fn parts_name_strokes_that_exist() {
    for part in &shipped_library().parts {
        assert!(!part.strokes.is_empty(), "{}", part.key);
        for key in &part.strokes {
            assert!(shipped_library().stroke(key).is_some(), "{}: {key}", part.key);
        }
    }
}

#[test]
fn the_whole_routine_is_every_core_stroke_of_the_regions_between_rest_and_integration() {
    let whole = shipped_library().part(&"whole-routine".parse().unwrap()).unwrap();
    let regions = shipped_regions();
    let core = regions.iter().flat_map(|region| shipped_library().strokes_of(region)).filter(|stroke| stroke.core);
    let mut expected = vec!["anywhere/resting-hands"];
    expected.extend(core.map(|stroke| stroke.key.as_ref()));
    expected.push("anywhere/integration");
    let strokes: Vec<&str> = whole.strokes.iter().map(AsRef::as_ref).collect();
    assert_eq!(strokes, expected);
}

#[test]
fn gentle_movements_hold_their_whole_shelf() {
    let part = shipped_library().part(&"gentle-movements".parse().unwrap()).unwrap();
    let shelf = shipped_library().strokes.iter().filter(|stroke| stroke.section == Section::Movements);
    assert!(shelf.map(|stroke| &stroke.key).eq(&part.strokes));
}

#[test]
fn a_course_can_cover_everything_it_should() {
    let covered: BTreeSet<Cover> = shipped_library().topics.iter().flat_map(|topic| topic.covers.clone()).collect();
    assert_eq!(covered, BTreeSet::from(Cover::ALL));
}

#[test]
fn texts_are_there_and_fit_on_a_sheet() {
    for (key, texts) in texts() {
        for text in texts {
            assert!(!text.is_empty() && text.trim() == text && !text.contains('\n'), "{key}: {text:?}");
            assert!(text.chars().count() <= 140, "{key}: {text}");
        }
    }
    for topic in &shipped_library().topics {
        assert!((3..=5).contains(&topic.lines.len()), "{}", topic.key);
        assert!(topic.lines.iter().all(|line| line.chars().count() <= 100), "{}", topic.key);
    }
    for song in &shipped_library().songs {
        assert!((4..=6).contains(&song.lines.len()), "{}", song.key);
    }
}

#[test]
fn no_text_promises_and_none_bears_a_mark() {
    let texts = texts().into_iter().flat_map(|(_, texts)| texts).chain(loose_texts());
    for text in texts {
        let small = text.to_lowercase();
        for word in ["cures", "heals", "guarantee", "proven", "will stop", "always safe", "prevents", "must "] {
            assert!(!small.contains(word), "{word}: {text}");
        }
        for mark in ["iaim", "c.i.m.i", "cimi", "®", "™"] {
            assert!(!small.contains(mark), "{mark}: {text}");
        }
    }
}

#[test]
fn every_source_is_in_the_list_of_sources() {
    let Library { strokes, parts, topics, songs, oils, safety, .. } = &**shipped_library();
    let mut sources: Vec<&str> = vec![&oils.source, &safety.source];
    sources.extend(strokes.iter().map(|stroke| &*stroke.source));
    sources.extend(parts.iter().map(|part| &*part.source));
    sources.extend(topics.iter().map(|topic| &*topic.source));
    sources.extend(songs.iter().map(|song| &*song.source));
    for key in sources.into_iter().flat_map(|source| source.split(", ")) {
        assert!(SOURCES.contains(&format!("| `{key}` |")), "{key:?}");
    }
}

#[test]
fn circles_on_the_tummy_go_clockwise() {
    let tummy = shipped_library().strokes_of(&"tummy".parse().unwrap()).collect::<Vec<_>>();
    let round: Vec<&str> = tummy
        .iter()
        .filter(|stroke| stroke.hands.contains("circle") || stroke.key.as_ref() == "tummy/i-love-you")
        .inspect(|stroke| assert!(stroke.hands.to_lowercase().contains("clockwise"), "{}", stroke.key))
        .map(|stroke| stroke.key.as_ref())
        .collect();
    assert_eq!(round, ["tummy/sun-and-moon", "tummy/i-love-you"]);
    assert!(tummy.iter().all(|stroke| !stroke.hands.contains("anticlockwise")));
}

#[test]
fn flags_find_the_strokes_they_are_about() {
    for stroke in &shipped_library().strokes {
        let area = stroke.section.area();
        let has = |caution| stroke.cautions.contains(&caution);
        assert_eq!(has(Caution::Face), area == Some(Area::Face), "{}", stroke.key);
        assert_eq!(has(Caution::Back), area == Some(Area::Back), "{}", stroke.key);
        assert!(has(Caution::Hips) || area != Some(Area::Legs), "{}", stroke.key);
        assert!((has(Caution::Tummy) && has(Caution::Navel)) || area != Some(Area::Tummy), "{}", stroke.key);
        assert!(!(has(Caution::Oil) && has(Caution::Face)), "{}", stroke.key);
    }
}

#[test]
fn quiet_alert_is_the_one_state_for_massage() {
    let now: Vec<&str> =
        shipped_library().states.iter().filter(|state| state.advice == Advice::Now).map(|state| &*state.name).collect();
    assert_eq!(now, ["Quiet alert"]);
}

#[test]
fn cues_of_every_kind_are_there() {
    for says in [Says::Engaged, Says::Disengaged, Says::Either] {
        for strength in [Strength::Subtle, Strength::Potent] {
            assert!(
                shipped_library().cues.iter().any(|cue| cue.says == says && cue.strength == strength),
                "{says:?} {strength:?}"
            );
        }
    }
}
