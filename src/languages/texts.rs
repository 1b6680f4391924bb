//! What is said to one reader: in a language, with what the practice has put in its own words.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock};

use fluent_bundle::{FluentArgs, FluentValue};

use super::Language;
use super::bundles::{self, Bundle, bundle, interface, said};
use super::formats::{self, Length};
use crate::calendar::{Day, TimeOfDay};

/// A text that a practice has put in its own words, in the syntax of the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The message, or a part of it: "sheet-oil", "stroke-legs-rolling.hands".
    pub id: String,
    /// Its words.
    pub text: String,
}

/// The texts of one reader.
#[derive(Clone, Default)]
pub struct Texts {
    language: Language,
    own: Option<Arc<Bundle>>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Texts({})", self.language)
    }
}

impl From<Language> for Texts {
    /// What ships, as it is.
    fn from(language: Language) -> Self {
        Self { language, own: None }
    }
}

impl Texts {
    /// What ships in a language, with a practice's own words before it.
    pub fn with(language: Language, corrections: &[Correction]) -> Self {
        let own = (!corrections.is_empty()).then(|| Arc::new(bundle(language, [written(corrections)]).0));
        Self { language, own }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether a practice has put something in its own words.
    pub fn is_corrected(&self) -> bool {
        self.own.is_some()
    }

    /// What a message of the interface says; in English where the language lacks it.
    pub fn say<'t>(&'t self, id: &'t str) -> Saying<'t> {
        Saying { texts: self, id, args: FluentArgs::new() }
    }

    /// What stands in the file of the language under this id, before anything is put in; nothing where it lacks the text.
    pub fn as_written(&self, id: &str) -> Option<String> {
        bundles::written(self.language).get(id).cloned()
    }

    /// What the curriculum says under this id, where the language has it.
    pub fn find(&self, id: &str) -> Option<String> {
        let own = self.own.as_deref().and_then(|own| said(own, id, None)).map(|text| text.into_owned());
        own.or_else(|| bundles::message(self.language, id, None))
    }

    /// A sentence that the program made in English about a form, or about what was done, in this language.
    pub fn sentence(&self, english: &str) -> String {
        if self.language == Language::English && self.own.is_none() {
            return english.to_owned();
        }
        let (wording, numbers) = numbered(english);
        let Some(id) = sentences().get(&wording) else { return english.to_owned() };
        let saying = numbers
            .iter()
            .enumerate()
            .fold(self.say(id), |saying, (place, number)| saying.count(if place == 0 { "n" } else { "m" }, number));
        saying.to_string()
    }

    /// "Thursday 26 November".
    pub fn day(&self, day: &Day) -> String {
        formats::day(self.language, *day, Length::Long)
    }

    /// "Thu 26 Nov".
    pub fn short_day(&self, day: &Day) -> String {
        formats::day(self.language, *day, Length::Short)
    }

    /// "26 November 2026".
    pub fn full_day(&self, day: &Day) -> String {
        formats::day(self.language, *day, Length::Full)
    }

    /// "10:30".
    pub fn time(&self, time: &TimeOfDay) -> String {
        formats::time(self.language, *time)
    }

    /// "Thursday 26 November, 10:30 to 11:30".
    pub fn when(&self, day: &Day, from: &TimeOfDay, until: TimeOfDay) -> String {
        let (day, from, until) = (self.day(day), self.time(from), self.time(&until));
        self.say("when").with("day", &day).with("from", &from).with("until", &until).to_string()
    }

    /// "Ada, Max and Ivy".
    pub fn list(&self, names: &[String]) -> String {
        formats::listed(self.language, names)
    }
}

/// One message on its way to the page, with what stands in it.
pub struct Saying<'t> {
    texts: &'t Texts,
    id: &'t str,
    args: FluentArgs<'t>,
}

impl<'t> Saying<'t> {
    /// Puts a word into it: a name, a day.
    pub fn with(mut self, name: &'static str, word: impl fmt::Display) -> Self {
        self.args.set(name, FluentValue::from(word.to_string()));
        self
    }

    /// Puts a number into it, by which the language may choose its wording.
    pub fn count(mut self, name: &'static str, number: impl fmt::Display) -> Self {
        self.args.set(name, FluentValue::from(number.to_string().parse().unwrap_or(0.0_f64)));
        self
    }
}

impl fmt::Display for Saying<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let args = Some(&self.args);
        let own = self.texts.own.as_deref().and_then(|own| said(own, self.id, args));
        let shipped = || said(bundles::shipped(self.texts.language), self.id, args);
        let english = || said(bundles::shipped(Language::English), self.id, args);
        out.write_str(&own.or_else(shipped).or_else(english).unwrap_or_default())
    }
}

/// Corrections as a file of the language: parts stand under their message, further lines further in.
fn written(corrections: &[Correction]) -> String {
    let mut messages: BTreeMap<&str, (String, String)> = BTreeMap::new();
    for Correction { id, text } in corrections {
        let (name, part) = id.split_once('.').map_or((&**id, None), |(name, part)| (name, Some(part)));
        let (value, parts) = messages.entry(name).or_default();
        match part {
            None => value.push_str(&further_in(text, "    ")),
            Some(part) => parts.push_str(&format!("    .{part} ={}\n", further_in(text, "        "))),
        }
    }
    messages.iter().map(|(name, (value, parts))| format!("{name} ={value}\n{parts}")).collect()
}

fn further_in(text: &str, indent: &str) -> String {
    text.lines().map(|line| format!("\n{indent}{line}")).collect()
}

/// Why a text cannot stand in place of what ships under this id; nothing when it can. Whatever stands in curly brackets is
/// put in by the program, so a text has to hold it just as the one that ships does.
pub fn refusal(language: Language, id: &str, text: &str) -> Option<String> {
    let correction = Correction { id: id.to_owned(), text: text.to_owned() };
    let (own, faults) = bundle(language, [written(&[correction])]);
    let is_said = faults.is_empty() && said(&own, id, None).is_some_and(|said| !said.trim().is_empty());
    let is_put_in =
        text.matches('{').count() == text.split('{').filter(|piece| piece.trim_start().starts_with('$')).count();
    if !is_said || !is_put_in || text.lines().any(|line| line.trim_start().starts_with(['[', '*', '.', '}', '#'])) {
        return Some(
            "This cannot stand as a text. Please leave out curly brackets, and begin each line with a word.".into(),
        );
    }
    let wanted = interface().iter().find(|(of, _)| of == id).map(|(_, text)| variables(text)).unwrap_or_default();
    (variables(text) != wanted).then(|| match &wanted[..] {
        [] => "Please leave out curly brackets: nothing is put in here.".to_owned(),
        wanted => format!("Please keep what is put in by the program: {}.", wanted.join(", ")),
    })
}

/// The names in curly brackets, each once.
fn variables(text: &str) -> Vec<String> {
    let after = text.split('{').skip(1).filter_map(|piece| piece.trim_start().strip_prefix('$'));
    let is_name = |letter: &char| letter.is_alphanumeric() || *letter == '-';
    let name = |piece: &str| piece.chars().take_while(is_name).collect::<String>();
    let mut names: Vec<String> = after.map(|piece| format!("{{ ${} }}", name(piece))).collect();
    names.sort();
    names.dedup();
    names
}

/// The ids of English sentences that a form or a notice says, by their wording.
fn sentences() -> &'static BTreeMap<String, String> {
    static SENTENCES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
        let split = interface().iter().filter(|(id, _)| id.starts_with("sentence-"));
        let counted = |wording: &str| numbered(&wording.replace("{ $n }", "1").replace("{ $m }", "1")).0;
        split.map(|(id, wording)| (counted(wording), id.clone())).collect()
    });
    &SENTENCES
}

/// A sentence with its numbers taken out, and the numbers.
fn numbered(sentence: &str) -> (String, Vec<String>) {
    let mut numbers: Vec<String> = Vec::new();
    let mut wording = String::new();
    let mut inside = false;
    for letter in sentence.chars() {
        match (letter.is_ascii_digit(), inside) {
            (true, true) => numbers.iter_mut().last().map_or((), |number| number.push(letter)),
            (true, false) => {
                numbers.push(letter.to_string());
                wording.push('#');
            }
            (false, _) => wording.push(letter),
        }
        inside = letter.is_ascii_digit();
    }
    (wording, numbers)
}
