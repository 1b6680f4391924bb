//! Reads a TOML document branch by branch, so that each mistake is told with its line and its field.

use std::fmt;
use std::str::FromStr;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What is wrong in a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The line; the first is 1.
    pub line: usize,
    /// The field, as "strokes[2].minutes"; empty where the file as a whole is meant.
    pub field: String,
    /// The sentence.
    pub sentence: String,
}

/// Collects the mistakes of a text.
#[derive(Debug)]
pub struct Mistakes<'t> {
    text: &'t str,
    /// Each with the byte where it stands, its field and its sentence.
    found: Vec<(usize, String, String)>,
}

impl<'t> Mistakes<'t> {
    /// None yet.
    pub fn of(text: &'t str) -> Self {
        Self { text, found: Vec::new() }
    }

    /// Notes a mistake at a byte of the text.
    pub fn note(&mut self, at: usize, field: impl Into<String>, sentence: impl fmt::Display) {
        self.found.push((at, field.into(), sentence.to_string()));
    }

    /// How many there are so far.
    pub fn count(&self) -> usize {
        self.found.len()
    }

    /// All of them, from the first line to the last. A hostile file has very many, so its lines are counted once.
    pub fn told(mut self) -> Vec<Mistake> {
        self.found.sort_by_key(|(at, ..)| *at);
        let (mut line, mut counted) = (1, 0);
        let mut told = Vec::new();
        for (at, field, sentence) in self.found {
            let passed = self.text.as_bytes().get(counted..at).unwrap_or_default();
            line += passed.iter().filter(|byte| **byte == b'\n').count();
            counted = at;
            told.push(Mistake { line, field, sentence });
        }
        told
    }
}

/// A table of the document.
#[derive(Clone, Debug)]
pub struct Branch<'t> {
    table: &'t DeTable<'t>,
    at: usize,
    /// Where it stands: "strokes[2]"; empty for the whole.
    path: String,
}

impl<'t> Branch<'t> {
    /// The document as a whole.
    pub fn whole(table: &'t Spanned<DeTable<'t>>) -> Self {
        Self { table: table.get_ref(), at: 0, path: String::new() }
    }

    /// The name of one of its fields, as mistakes give it.
    pub fn field(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// Notes a mistake in one of its fields: at its line, or at the line of the table where the field is missing.
    pub fn note(&self, mistakes: &mut Mistakes, name: &str, sentence: impl fmt::Display) {
        let at = self.table.get(name).map_or(self.at, |value| value.span().start);
        mistakes.note(at, self.field(name), sentence);
    }

    /// A text or a whole number, as it is written; empty where it is missing.
    pub fn word(&self, mistakes: &mut Mistakes, name: &str) -> String {
        let Some(value) = self.table.get(name) else { return String::new() };
        match value.get_ref() {
            DeValue::String(text) => text.replace("\r\n", "\n"),
            DeValue::Integer(number) if number.radix() == 10 => number.as_str().to_owned(),
            _ => {
                self.note(mistakes, name, "This should be a text in quotes, or a whole number.");
                String::new()
            }
        }
    }

    /// What a text or a whole number means.
    pub fn read<T: FromStr<Err: fmt::Display>>(&self, mistakes: &mut Mistakes, name: &str) -> Option<T> {
        if !self.table.contains_key(name) {
            self.note(mistakes, name, format!("“{name}” is missing."));
            return None;
        }
        let known = mistakes.count();
        let word = self.word(mistakes, name);
        match word.parse() {
            _ if mistakes.count() > known => None,
            Ok(value) => Some(value),
            Err(problem) => {
                self.note(mistakes, name, problem);
                None
            }
        }
    }

    /// `true` or `false`; `false` where it is missing.
    pub fn yes(&self, mistakes: &mut Mistakes, name: &str) -> bool {
        let Some(value) = self.table.get(name) else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            self.note(mistakes, name, "This should be true or false.");
            false
        })
    }

    /// The texts of a list, each with the byte where it stands; none where it is missing.
    pub fn words(&self, mistakes: &mut Mistakes, name: &str) -> Vec<(usize, String)> {
        let Some(value) = self.table.get(name) else { return Vec::new() };
        let list = value.get_ref().as_array();
        let texts: Option<Vec<_>> = list.and_then(|list| {
            let text = |item: &Spanned<DeValue>| Some((item.span().start, item.get_ref().as_str()?.to_owned()));
            list.iter().map(text).collect()
        });
        texts.unwrap_or_else(|| {
            self.note(mistakes, name, "This should be a list of texts: [\"one\", \"two\"].");
            Vec::new()
        })
    }

    /// What the texts of a list mean; each that means nothing is noted.
    pub fn list<T>(
        &self,
        mistakes: &mut Mistakes,
        name: &str,
        mut read: impl FnMut(&str) -> Result<T, String>,
    ) -> Vec<T> {
        let mut all = Vec::new();
        for (at, word) in self.words(mistakes, name) {
            match read(&word) {
                Ok(value) => all.push(value),
                Err(problem) => mistakes.note(at, self.field(name), problem),
            }
        }
        all
    }

    /// The table of this name.
    pub fn branch(&self, mistakes: &mut Mistakes, name: &str) -> Option<Self> {
        let Some(value) = self.table.get(name) else {
            self.note(mistakes, name, format!("“{name}” is missing."));
            return None;
        };
        let Some(table) = value.get_ref().as_table() else {
            self.note(mistakes, name, format!("This should be a table: [{}].", self.field(name)));
            return None;
        };
        Some(Self { table, at: value.span().start, path: self.field(name) })
    }

    /// The tables of a list, as `[[strokes]]` writes them; none where there is none.
    pub fn branches(&self, mistakes: &mut Mistakes, name: &str) -> Vec<Self> {
        let Some(value) = self.table.get(name) else { return Vec::new() };
        let tables = value.get_ref().as_array().and_then(|list| {
            let branch = |(number, item): (usize, &'t Spanned<DeValue<'t>>)| {
                let path = format!("{}[{number}]", self.field(name));
                Some(Self { table: item.get_ref().as_table()?, at: item.span().start, path })
            };
            (1..).zip(list.iter()).map(branch).collect()
        });
        tables.unwrap_or_else(|| {
            self.note(mistakes, name, format!("This should be a list of tables: [[{}]].", self.field(name)));
            Vec::new()
        })
    }

    /// Notes each field that is none of these, so that a slip of the pen is not lost in silence.
    pub fn knows(&self, mistakes: &mut Mistakes, names: &[&str]) {
        for (key, value) in self.table.iter().filter(|(key, _)| !names.contains(&key.get_ref().as_ref())) {
            let name = key.get_ref();
            if !is_language(name, value) {
                mistakes.note(key.span().start, self.field(name), format!("There is no field “{name}” here."));
            }
        }
    }

    /// The languages of which it has texts.
    pub fn languages(&self) -> impl Iterator<Item = String> {
        let languages = self.table.iter().filter(|(key, value)| is_language(key.get_ref(), value));
        languages.map(|(key, _)| key.get_ref().to_string())
    }
}

/// Whether this is a table of texts under the code of a language, such as "de" or "pt-BR".
fn is_language(name: &str, value: &Spanned<DeValue>) -> bool {
    let code = name.split('-').next().unwrap_or_default();
    let is_code = (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    is_code && name.len() <= 12 && value.get_ref().is_table()
}
