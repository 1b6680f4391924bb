//! What a baby shows, and what that leads to: now, wait, or not now. It reads and advises; it keeps nothing.

use crate::curriculum::model::{Advice, Cue, Library, Says, State, Strength};
use crate::words::capitalised;

/// The word in an address for "said no".
pub const NO: &str = "no";

/// What a parent sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The baby was asked, and said no.
    No,
    /// One of the six states.
    State(State),
    /// A sign that the baby gives.
    Cue(Cue),
}

impl Sign {
    /// The sign of this key; nothing where the library has none.
    pub fn of(library: &Library, key: &str) -> Option<Self> {
        let state = || library.states.iter().find(|state| state.key.as_ref() == key).cloned().map(Self::State);
        let cue = || library.cues.iter().find(|cue| cue.key.as_ref() == key).cloned().map(Self::Cue);
        if key == NO { Some(Self::No) } else { state().or_else(cue) }
    }

    /// Whether this is a time for massage.
    pub fn advice(&self) -> Advice {
        match self {
            Self::No => Advice::NotNow,
            Self::State(state) => state.advice,
            Self::Cue(cue) => match (cue.says, cue.strength) {
                (Says::Engaged, _) => Advice::Now,
                (Says::Disengaged, Strength::Potent) => Advice::NotNow,
                (Says::Disengaged, Strength::Subtle) | (Says::Either, _) => Advice::Wait,
            },
        }
    }

    /// The message that says so in a word or two.
    pub fn advice_id(&self) -> &'static str {
        match (self, self.advice()) {
            (Self::No, _) => "cues-no",
            (_, Advice::Now) => "cues-now",
            (_, Advice::Wait) => "cues-wait",
            (_, Advice::NotNow) => "cues-not-now",
        }
    }

    /// What it is called, as a heading.
    pub fn name(&self, library: &Library) -> String {
        match self {
            Self::No => library.texts.say("cues-said-no").to_string(),
            Self::State(state) => state.name.clone(),
            Self::Cue(cue) => capitalised(&cue.text),
        }
    }

    /// What to do next, in a sentence or two.
    pub fn what_next(&self, library: &Library) -> String {
        let id = match self {
            Self::No => "cues-no.next",
            Self::State(state) => return state.what_to_do.clone(),
            Self::Cue(cue) => match (cue.says, cue.strength) {
                (Says::Engaged, _) => "cues-more.next",
                (Says::Either, _) => "cues-either.next",
                (Says::Disengaged, Strength::Subtle) => "cues-change.less",
                (Says::Disengaged, Strength::Potent) => "cues-change.stop",
            },
        };
        library.texts.say(id).to_string()
    }

    /// The face that is drawn beside it: that of a state, or "content".
    pub fn face(&self) -> &str {
        match (self, self.advice()) {
            (Self::No, _) => "content",
            (Self::State(state), _) => state.key.as_ref(),
            (_, Advice::Now) => "state/quiet-alert",
            (_, Advice::Wait) => "state/active-alert",
            (_, Advice::NotNow) => "state/crying",
        }
    }
}

/// The cues that say one thing, the clear ones first: a tired eye finds them sooner.
pub fn cues_that(library: &Library, says: Says) -> Vec<&Cue> {
    library.cues_of(says, Strength::Potent).chain(library.cues_of(says, Strength::Subtle)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::shipped_library;

    fn advice(key: &str) -> Option<Advice> {
        Sign::of(shipped_library(), key).map(|sign| sign.advice())
    }

    #[test]
    fn each_sign_leads_somewhere() {
        let library = shipped_library();
        let keys = library.states.iter().map(|state| &state.key).chain(library.cues.iter().map(|cue| &cue.key));
        let signs: Vec<Sign> = keys.map(|key| Sign::of(library, key.as_ref()).unwrap()).chain([Sign::No]).collect();
        assert_eq!(signs.len(), library.states.len() + library.cues.len() + 1);
        for sign in signs {
            assert!(!sign.name(library).is_empty() && !sign.what_next(library).is_empty(), "{sign:?}");
            assert!(!library.texts.say(sign.advice_id()).to_string().is_empty(), "{sign:?}");
        }
        assert_eq!(advice("cue/of-nobody"), None);
    }

    #[test]
    fn a_small_sign_asks_to_wait_and_a_clear_one_to_stop() {
        assert_eq!(advice("state/quiet-alert"), Some(Advice::Now));
        assert_eq!(advice("cue/smiles"), Some(Advice::Now));
        assert_eq!(advice("cue/looks-away"), Some(Advice::Wait));
        assert_eq!(advice("cue/wriggles-hard"), Some(Advice::Wait));
        assert_eq!(advice("cue/cries"), Some(Advice::NotNow));
        assert_eq!(advice(NO), Some(Advice::NotNow));
    }

    #[test]
    fn no_cue_is_left_out() {
        let library = shipped_library();
        let told = [Says::Engaged, Says::Disengaged, Says::Either].map(|says| cues_that(library, says).len());
        assert_eq!(told.iter().sum::<usize>(), library.cues.len());
    }
}
