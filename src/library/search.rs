//! Finds things of the library by a word. Pure.

use crate::curriculum::model::{Key, Library, OwnKey};
use crate::words::capitalised;

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is: "stroke", "topic".
    pub kind: &'static str,
    /// What it is called.
    pub name: String,
    /// The part of the body that it belongs to, where it does.
    pub place: String,
    /// What is said about it.
    pub text: String,
    /// Where it stands: on the page of the curriculum, or on its own when it is hers.
    pub address: String,
}

/// Everything in which all these words stand, in any letter case; nothing for no words.
pub fn search(library: &Library, wanted: &str) -> Vec<Entry> {
    let wanted: Vec<String> = wanted.split_whitespace().map(str::to_lowercase).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let has_all = |entry: &Entry| {
        let text = format!("{} {} {} {}", entry.kind, entry.name, entry.place, entry.text).to_lowercase();
        wanted.iter().all(|word| text.contains(word.as_str()))
    };
    entries(library).into_iter().filter(has_all).collect()
}

/// The address of something: of hers its own page, of what ships a place on the page of the curriculum.
fn address(key: &Key, place: &str) -> String {
    if key.as_ref().starts_with(OwnKey::START) { format!("/curriculum/{key}") } else { format!("/curriculum#{place}") }
}

fn entries(library: &Library) -> Vec<Entry> {
    let entry = |kind, name: &str, text: String, address: String| Entry {
        kind,
        name: name.to_owned(),
        place: String::new(),
        text,
        address,
    };
    let both = |first: &str, then: &str| format!("{first} {then}");
    let mut all = Vec::new();
    let own_regions = library.own_regions.iter();
    all.extend(own_regions.map(|own| entry("region", &own.name, String::new(), address(&own.key.into(), ""))));
    all.extend(library.strokes.iter().map(|stroke| Entry {
        place: library.section_name(stroke.section),
        ..entry("stroke", &stroke.name, both(&stroke.hands, &stroke.notice), address(&stroke.key, stroke.key.as_ref()))
    }));
    let parts = library.parts.iter();
    all.extend(parts.map(|part| entry("closing part", &part.name, part.about.clone(), address(&part.key, "parts"))));
    let topics = library.topics.iter();
    all.extend(topics.map(|topic| entry("topic", &topic.name, topic.lines.join(" "), address(&topic.key, "topics"))));
    let songs = library.songs.iter();
    all.extend(songs.map(|song| entry("song", &song.name, song.lines.join(" "), address(&song.key, "songs"))));
    let blocks = library.own_blocks.iter();
    all.extend(blocks.map(|block| entry("block", &block.name, block.about.clone(), address(&block.key, ""))));
    let states = library.states.iter();
    all.extend(states.map(|state| {
        entry("state", &state.name, both(&state.looks, &state.what_to_do), address(&state.key, "states"))
    }));
    let cues = library.cues.iter();
    all.extend(cues.map(|cue| entry("cue", &capitalised(&cue.text), String::new(), address(&cue.key, "cues"))));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::shipped_library;

    #[test]
    fn every_word_counts_and_no_word_finds_nothing() {
        let names = |wanted| search(shipped_library(), wanted).into_iter().map(|entry| entry.name).collect::<Vec<_>>();
        assert!(names("  ").is_empty());
        assert_eq!(names("LITTLE pig"), ["This little pig"]);
        assert!(names("stroke clockwise").contains(&"I love you".to_owned()), "{:?}", names("stroke clockwise"));
        assert!(names("tummy stroke").contains(&"Sun and moon".to_owned()), "{:?}", names("tummy stroke"));
        assert!(names("clockwise submarine").is_empty());
    }
}
