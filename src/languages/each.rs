//! Something for each language, made when it is first asked for: who reads one language does not wait for ten.

use std::sync::OnceLock;

use super::Language;

/// What is made once for each language.
pub struct Each<T> {
    made: [OnceLock<T>; Language::ALL.len()],
    make: fn(Language) -> T,
}

impl<T> Each<T> {
    /// Made in this way.
    pub const fn new(make: fn(Language) -> T) -> Self {
        Self { made: [const { OnceLock::new() }; Language::ALL.len()], make }
    }

    /// The one of a language.
    pub fn of(&self, language: Language) -> &T {
        // `ALL` names the languages in the order of the enum.
        self.made[language as usize].get_or_init(|| (self.make)(language))
    }
}
