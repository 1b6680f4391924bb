//! Forms: what was typed, what it means, and why not.

use std::fmt;
use std::str::FromStr;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use sha2::{Digest, Sha256};

use crate::web::fault::Fault;

/// One input of a form: the text as typed, and its meaning or the sentence that says why it has none.
#[derive(Clone, Debug)]
pub struct Typed<T> {
    /// What was typed, to be shown again as it was.
    pub text: String,
    /// Why it cannot be taken, for the person who typed it.
    pub problem: Option<String>,
    /// What somebody else saved here since the page was opened, on a stale edit.
    pub meanwhile: Option<String>,
    value: Option<T>,
}

impl<T> Typed<T> {
    /// An input that nobody has typed into yet.
    pub fn blank() -> Self {
        Self { text: String::new(), problem: None, meanwhile: None, value: None }
    }

    /// Refuses what was typed for a reason that only the whole form or the data shows.
    pub fn refuse(&mut self, problem: impl Into<String>) {
        self.problem = Some(problem.into());
        self.value = None;
    }

    /// Notes what is stored now beside what was typed, when the two differ.
    pub fn compare(&mut self, stored: &impl fmt::Display) {
        let stored = stored.to_string();
        self.meanwhile = (stored != self.text).then_some(stored);
    }
}

impl<T: Clone> Typed<T> {
    /// What the text means, when it means something.
    pub fn get(&self) -> Option<T> {
        self.value.clone()
    }

    /// What it means beside the other fields; else it is refused with the sentence that says why not.
    pub fn settle<M>(&mut self, meaning: impl FnOnce(T) -> Result<M, String>) -> Option<M> {
        meaning(self.get()?).map_err(|problem| self.refuse(problem)).ok()
    }
}

impl<T: fmt::Display> Typed<T> {
    /// An input that holds a stored value.
    pub fn holding(value: T) -> Self {
        Self { text: value.to_string(), problem: None, meanwhile: None, value: Some(value) }
    }
}

impl<T: FromStr<Err: fmt::Display>> Typed<T> {
    /// Reads what was typed.
    pub fn of(text: impl Into<String>) -> Self {
        // Browsers send line ends as CR LF; we keep LF alone.
        let text = text.into().replace("\r\n", "\n");
        match text.parse() {
            Ok(value) => Self { text, problem: None, meanwhile: None, value: Some(value) },
            Err(problem) => Self { text, problem: Some(problem.to_string()), meanwhile: None, value: None },
        }
    }
}

/// A field that a request leaves out counts as left empty.
impl<T: FromStr<Err: fmt::Display>> Default for Typed<T> {
    fn default() -> Self {
        Self::of("")
    }
}

impl<'de, T: FromStr<Err: fmt::Display>> Deserialize<'de> for Typed<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        String::deserialize(input).map(Self::of)
    }
}

/// A field that may stay empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Optional<T>(pub Option<T>);

impl<T: FromStr> FromStr for Optional<T> {
    type Err = T::Err;

    fn from_str(text: &str) -> Result<Self, T::Err> {
        if text.trim().is_empty() { Ok(Self(None)) } else { text.parse().map(|value| Self(Some(value))) }
    }
}

impl<T: fmt::Display> fmt::Display for Optional<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.as_ref().map_or(Ok(()), |value| value.fmt(out))
    }
}

/// Stands for what a page showed, so that a save can tell whether something else is stored by now.
pub fn fingerprint<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let mut digest = Sha256::new();
    for text in texts {
        digest.update(text);
        digest.update([0]);
    }
    HEXLOWER.encode(&digest.finalize()[..12])
}

/// The body of a posted form. Fields may repeat; unknown fields are ignored.
#[derive(Clone, Copy, Debug)]
pub struct Posted<F>(pub F);

impl<F: DeserializeOwned, S: Send + Sync> FromRequest<S> for Posted<F> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let body = Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        serde_html_form::from_bytes(&body).map(Self).map_err(|_| Fault::Refused.into_response())
    }
}

/// The body of a posted form that several readers share, each with the fields that it knows.
#[derive(Clone, Debug)]
pub struct Fields(Bytes);

impl Fields {
    /// What one reader makes of it. Fields may repeat; unknown fields are ignored.
    pub fn read<F: DeserializeOwned>(&self) -> Result<F, Fault> {
        serde_html_form::from_bytes(&self.0).map_err(|_| Fault::Refused)
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        Bytes::from_request(request, state).await.map(Self).map_err(IntoResponse::into_response)
    }
}

/// A checkbox: ticked when the browser sends it at all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tick(pub bool);

impl<'de> Deserialize<'de> for Tick {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        String::deserialize(input).map(|value| Self(!value.is_empty()))
    }
}

/// A whole number from `LEAST` to `MOST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Within<const LEAST: u32, const MOST: u32>(pub u32);

impl<const LEAST: u32, const MOST: u32> FromStr for Within<LEAST, MOST> {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.trim().parse() {
            Ok(number) if (LEAST..=MOST).contains(&number) => Ok(Self(number)),
            _ => Err(format!("Please give a whole number from {LEAST} to {MOST}.")),
        }
    }
}

impl<const LEAST: u32, const MOST: u32> fmt::Display for Within<LEAST, MOST> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}
