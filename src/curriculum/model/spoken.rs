//! The library in another language: every text that a family reads goes by an id, under which languages hold it.

use super::Library;
use crate::curriculum::model::{Key, Stroke};
use crate::languages::Texts;

impl Library {
    /// This library in the words of a reader. What the language lacks stays as it is.
    pub fn spoken(&self, texts: &Texts) -> Self {
        let mut spoken = self.clone();
        spoken.texts = texts.clone();
        spoken.each_text(|id, text| {
            if let Some(words) = texts.find(id) {
                *text = words;
            }
        });
        spoken
    }

    /// Every text that a family may read, by its id: "stroke-legs-rolling", "stroke-legs-rolling.hands". A list is one
    /// text of as many lines.
    pub fn each_text(&mut self, mut visit: impl FnMut(&str, &mut String)) {
        for (area, name) in &mut self.areas {
            visit(&format!("area-{area}"), name);
        }
        for region in &mut self.own_regions {
            visit(&id("region", &region.key.into()), &mut region.name);
        }
        for stroke in &mut self.strokes {
            let id = stroke.text_id();
            visit(&id, &mut stroke.name);
            visit(&format!("{id}.hands"), &mut stroke.hands);
            visit(&format!("{id}.notice"), &mut stroke.notice);
        }
        for part in &mut self.parts {
            let id = id("part", &part.key);
            visit(&id, &mut part.name);
            visit(&format!("{id}.about"), &mut part.about);
        }
        for step in self.permission.iter_mut().chain(&mut self.before_touch) {
            let id = id("step", &step.key);
            visit(&id, &mut step.name);
            visit(&format!("{id}.how"), &mut step.how);
        }
        for cue in &mut self.cues {
            visit(&id("cue", &cue.key), &mut cue.text);
        }
        for state in &mut self.states {
            let id = id("state", &state.key);
            visit(&id, &mut state.name);
            visit(&format!("{id}.looks"), &mut state.looks);
            visit(&format!("{id}.what-to-do"), &mut state.what_to_do);
        }
        visit("oils.statement", &mut self.oils.statement);
        visit("oils.patch-test", &mut self.oils.patch_test);
        lines("oils.agreed", &mut self.oils.agreed, &mut visit);
        lines("oils.avoided", &mut self.oils.avoided, &mut visit);
        visit("safety.urgent", &mut self.safety.urgent);
        lines("safety.not-now", &mut self.safety.not_now, &mut visit);
        lines("safety.ask-first", &mut self.safety.ask_first, &mut visit);
        lines("safety.help", &mut self.safety.help, &mut visit);
        for topic in &mut self.topics {
            let id = id("topic", &topic.key);
            visit(&id, &mut topic.name);
            lines(&format!("{id}.lines"), &mut topic.lines, &mut visit);
        }
        for song in &mut self.songs {
            let id = id("song", &song.key);
            visit(&id, &mut song.name);
            lines(&format!("{id}.lines"), &mut song.lines, &mut visit);
        }
    }
}

impl Stroke {
    /// The id of its name; those of its other texts go on with ".hands" and ".notice".
    pub fn text_id(&self) -> String {
        id("stroke", &self.key)
    }
}

/// The id of what has this key: a key that names its kind already does not name it twice.
fn id(kind: &str, key: &Key) -> String {
    let key = key.as_ref().replace('/', "-");
    if key.starts_with(&format!("{kind}-")) { key } else { format!("{kind}-{key}") }
}

fn lines(id: &str, lines: &mut Vec<String>, visit: &mut impl FnMut(&str, &mut String)) {
    let mut text = lines.join("\n");
    visit(id, &mut text);
    *lines = text.lines().map(str::to_owned).collect();
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::curriculum::model::shipped_library;
    use crate::languages::Language;

    fn texts(library: &Library) -> BTreeMap<String, String> {
        let mut texts = BTreeMap::new();
        library.clone().each_text(|id, text| {
            assert!(texts.insert(id.to_owned(), text.clone()).is_none(), "{id} comes twice");
        });
        texts
    }

    #[test]
    fn every_language_has_every_text() {
        let english = texts(shipped_library());
        for language in Language::ALL.into_iter().skip(1) {
            let spoken = texts(&shipped_library().spoken(&language.into()));
            let said = Texts::from(language);
            let lacking: Vec<&String> = english.keys().filter(|id| said.find(id).is_none()).collect();
            assert!(lacking.is_empty(), "{language} lacks {lacking:?}");
            for (id, text) in &spoken {
                let is_song = id.starts_with("song-");
                assert!(is_song || text.lines().count() == english[id].lines().count(), "{language}: lines of {id}");
                assert!(!text.contains(['{', '}']), "{language}: {id}");
                let names = |text: &str| text.matches("[name]").count();
                assert_eq!(names(text), names(&english[id]), "{language}: {id}");
            }
            let alike = spoken.iter().filter(|(id, text)| text.len() > 20 && english[*id] == **text).count();
            assert_eq!(alike, 0, "{language} has English texts");
        }
    }

    #[test]
    fn titles_follow_the_language() {
        let name = |language: Language, region: &str| {
            shipped_library().spoken(&language.into()).region_name(&region.parse().unwrap())
        };
        assert_eq!(name(Language::English, "legs+feet"), "Legs and feet");
        assert_eq!(name(Language::German, "legs+feet"), "Beine und Füße");
        assert_eq!(name(Language::Spanish, "chest+arms"), "Pecho y brazos");
    }
}
