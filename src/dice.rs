//! Randomness from outside: seeded by the operating system in service, by a number in tests.

use std::sync::{Arc, Mutex, PoisonError};

use data_encoding::BASE32_NOPAD;
use rand::rngs::{StdRng, SysRng};
use rand::{Rng, SeedableRng};
use sha2::{Digest, Sha256};

use crate::config::Refusal;

/// Gives random bytes fit for secrets. Clones share one sequence.
#[derive(Clone, Debug)]
pub struct Dice(Arc<Mutex<StdRng>>);

impl Dice {
    /// Dice that nobody can foresee. Fails when the operating system has no randomness to give.
    pub fn from_system() -> Result<Self, Refusal> {
        let none = |_| Refusal("The system has no randomness to give.".to_owned());
        Ok(Self(Arc::new(Mutex::new(StdRng::try_from_rng(&mut SysRng).map_err(none)?))))
    }

    /// The same sequence each time, for tests.
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// A word of 160 random bits that may stand in an address: 32 small letters and digits.
    pub fn token(&self) -> String {
        BASE32_NOPAD.encode(&self.bytes::<20>()).to_ascii_lowercase()
    }

    /// A word of 50 random bits that a person can type: "k3qf9-m2xap".
    pub fn short_word(&self) -> String {
        let word = self.token();
        format!("{}-{}", &word[..5], &word[5..10])
    }
}

/// Only this hash of a secret word is stored, so that a stolen data file signs nobody in and opens no calendar.
pub fn token_hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}
