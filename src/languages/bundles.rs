//! The files of each language, read once: `interface.ftl` for what pages say, `curriculum.ftl` for what is taught.
//! English is the curriculum itself, so it has no file of its own there.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::{Each, Language};

/// Messages that can be asked by their ids.
pub type Bundle = FluentBundle<FluentResource>;

/// The files of a language as they are written.
pub fn files(language: Language) -> [&'static str; 2] {
    macro_rules! of {
        ($code:literal) => {
            [include_str!(concat!($code, "/interface.ftl")), include_str!(concat!($code, "/curriculum.ftl"))]
        };
    }
    match language {
        Language::English => [include_str!("en/interface.ftl"), ""],
        Language::Italian => of!("it"),
        Language::German => of!("de"),
        Language::French => of!("fr"),
        Language::Spanish => of!("es"),
        Language::Swedish => of!("sv"),
        Language::Portuguese => of!("pt"),
        Language::Dutch => of!("nl"),
        Language::Polish => of!("pl"),
        Language::Arabic => of!("ar"),
    }
}

/// A bundle of these texts, and what in them is no message; a message that comes twice counts as it came first.
pub fn bundle(language: Language, texts: impl IntoIterator<Item = String>) -> (Bundle, Vec<String>) {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Names of people run their own way inside a text that runs from right to left.
    bundle.set_use_isolating(language == Language::Arabic);
    let mut faults = Vec::new();
    for text in texts {
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, wrong)| {
            faults.extend(wrong.iter().map(ToString::to_string));
            resource
        });
        if let Err(wrong) = bundle.add_resource(resource) {
            faults.extend(wrong.iter().map(ToString::to_string));
        }
    }
    (bundle, faults)
}

/// The bundle of what ships in a language.
pub fn shipped(language: Language) -> &'static Bundle {
    static BUNDLES: Each<Bundle> = Each::new(|language| bundle(language, files(language).map(str::to_owned)).0);
    BUNDLES.of(language)
}

/// What a bundle says under this id: a message, or the part of one after a dot.
pub fn said<'b>(bundle: &'b Bundle, id: &str, args: Option<&'b FluentArgs<'_>>) -> Option<Cow<'b, str>> {
    let (name, part) = id.split_once('.').map_or((id, None), |(name, part)| (name, Some(part)));
    let message = bundle.get_message(name)?;
    let pattern = match part {
        Some(part) => message.get_attribute(part)?.value(),
        None => message.value()?,
    };
    Some(bundle.format_pattern(pattern, args, &mut Vec::new()))
}

/// What ships in a language under this id.
pub fn message(language: Language, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    said(shipped(language), id, args).map(Cow::into_owned)
}

/// Every text of the interface in English, by its id.
pub fn interface() -> &'static [(String, String)] {
    static INTERFACE: LazyLock<Vec<(String, String)>> = LazyLock::new(|| entries(files(Language::English)[0]));
    &INTERFACE
}

/// Every text of a language as its files have it, by its id.
pub fn written(language: Language) -> &'static BTreeMap<String, String> {
    static WRITTEN: Each<BTreeMap<String, String>> =
        Each::new(|language| files(language).into_iter().flat_map(entries).collect());
    WRITTEN.of(language)
}

/// The texts of a file as they are written, by their ids: messages, and their parts after a dot.
pub fn entries(file: &str) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    let mut message = "";
    for line in file.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let part = line.strip_prefix("    .").and_then(|part| part.split_once(" ="));
        let begun = if line.starts_with([' ', '}']) { None } else { line.split_once(" =") };
        match (begun, part) {
            (Some((id, text)), _) => {
                message = id;
                entries.push((id.to_owned(), text.trim().to_owned()));
            }
            (None, Some((part, text))) => entries.push((format!("{message}.{part}"), text.trim().to_owned())),
            (None, None) => {
                if let Some((_, text)) = entries.last_mut() {
                    text.push_str(if text.is_empty() { "" } else { "\n" });
                    text.push_str(line.trim());
                }
            }
        }
    }
    entries.retain(|(_, text)| !text.is_empty());
    entries
}
