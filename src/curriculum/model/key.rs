//! Names by which plans and classes point into the library.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Key of anything in the library, such as `legs/indian-milking`: 1 to 60 small ASCII letters, digits, `-` and `/`.
/// Plans keep keys for years, so a shipped key is never renamed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Key(String);

/// Why a text is no [`Key`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyError;

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("A key has 1 to 60 small letters, digits, hyphens and slashes.")
    }
}

impl std::error::Error for KeyError {}

impl TryFrom<String> for Key {
    type Error = KeyError;

    fn try_from(text: String) -> Result<Self, KeyError> {
        let allowed = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'/');
        if (1..=60).contains(&text.len()) && text.bytes().all(allowed) { Ok(Self(text)) } else { Err(KeyError) }
    }
}

impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        text.to_owned().try_into()
    }
}

impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.0
    }
}

impl AsRef<str> for Key {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_key_prints_as_it_was_read(text in "[a-z0-9/-]{1,60}") {
            prop_assert_eq!(text.parse::<Key>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_texts_are_no_keys() {
        for text in ["", "Legs", "legs rolling", "legs_rolling", "füße", &"a".repeat(61)] {
            assert_eq!(text.parse::<Key>(), Err(KeyError), "{text:?}");
        }
    }
}
