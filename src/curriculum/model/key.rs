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

/// Key of something that an instructor added herself: `own/4f3a2b1c`. Drawn at random, so that what two practices made
/// can meet in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OwnKey(u32);

impl OwnKey {
    /// How every own key begins.
    pub const START: &str = "own/";

    /// The key of a random number.
    pub fn of(number: u32) -> Self {
        Self(number)
    }
}

impl fmt::Display for OwnKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{:08x}", Self::START, self.0)
    }
}

impl FromStr for OwnKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let number = text.strip_prefix(Self::START).ok_or(KeyError)?;
        let read = u32::from_str_radix(number, 16).map(Self).map_err(|_| KeyError)?;
        if read.to_string() == text { Ok(read) } else { Err(KeyError) }
    }
}

impl TryFrom<String> for OwnKey {
    type Error = KeyError;

    fn try_from(text: String) -> Result<Self, KeyError> {
        text.parse()
    }
}

impl From<OwnKey> for String {
    fn from(key: OwnKey) -> Self {
        key.to_string()
    }
}

impl From<OwnKey> for Key {
    fn from(key: OwnKey) -> Self {
        Self(key.to_string())
    }
}

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

crate::db::stored_as_text!(Key);

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
    fn own_keys_are_told_from_shipped_ones() {
        let key = OwnKey::of(0x4f3);
        assert_eq!(key.to_string(), "own/000004f3");
        assert_eq!(key.to_string().parse(), Ok(key));
        assert_eq!(Key::from(key).as_ref(), "own/000004f3");
        for text in ["", "own/", "legs/rolling", "own/4f3", "own/000004F3", "own/+00004f3", "own/0000000004f3"] {
            assert_eq!(text.parse::<OwnKey>(), Err(KeyError), "{text:?}");
        }
    }

    #[test]
    fn other_texts_are_no_keys() {
        for text in ["", "Legs", "legs rolling", "legs_rolling", "füße", &"a".repeat(61)] {
            assert_eq!(text.parse::<Key>(), Err(KeyError), "{text:?}");
        }
    }
}
