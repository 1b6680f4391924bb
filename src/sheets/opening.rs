//! How every sheet begins, in short: asking, being together, reading the answer.

use crate::curriculum::model::{Library, Says, Step, Strength};

/// What a parent needs in view before the first stroke; the rest is told step by step on request.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The steps of asking, by name.
    pub asking: Vec<Step>,
    /// What each answer leads to.
    pub answers: Vec<Step>,
    /// Look, talk and sing, each with its first sentence.
    pub together: Vec<(String, String)>,
    /// Cues for "more" that are hard to miss.
    pub go_on: String,
    /// Cues for "something should change" that are hard to miss.
    pub change: String,
}

impl Opening {
    /// The opening, from what can be taught.
    pub fn of(library: &Library) -> Self {
        let is_answer = |step: &Step| ["permission/yes", "permission/no"].contains(&step.key.as_ref());
        let (answers, asking) = library.permission.iter().cloned().partition(is_answer);
        Self {
            asking,
            answers,
            together: library
                .before_touch
                .iter()
                .map(|step| (step.name.clone(), first_sentence(&step.how).to_owned()))
                .collect(),
            go_on: library.cues_that(Says::Engaged, &[Strength::Potent]),
            change: library.cues_that(Says::Disengaged, &[Strength::Potent]),
        }
    }
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::shipped_library;

    #[test]
    fn it_holds_the_whole_way_of_asking() {
        let opening = Opening::of(shipped_library());
        assert_eq!(opening.answers.len(), 2);
        assert_eq!(opening.asking.len() + 2, shipped_library().permission.len());
        assert_eq!(opening.asking.last().unwrap().name, "Wait and watch");
        assert!(!opening.go_on.is_empty() && !opening.change.is_empty());
    }

    #[test]
    fn only_the_first_sentence_is_kept() {
        assert_eq!(first_sentence("Look at 9.30 a day. Then rest."), "Look at 9.30 a day.");
        assert_eq!(first_sentence("Look."), "Look.");
    }
}
