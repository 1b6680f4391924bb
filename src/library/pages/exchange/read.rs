//! Reads a file whole, or tells every mistake in it. The rules are those of the forms.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use toml::de::DeTable;

use super::read_plan::plan;
use super::tree::{Branch, Mistake, Mistakes};
use super::{Curriculum, LANGUAGE, LARGEST, Shared, VERSION};
use crate::curriculum::model::{Caution, Cover, Key, Library, Own, OwnKey};
use crate::library::pages::own_form::{Kind, OwnForm, read_word};
use crate::web::form::{Tick, Typed};

/// How many things of a kind and how many plans a file may hold.
const MOST_THINGS: usize = 1000;
const MOST_PLANS: usize = 100;

/// The lists of a file, and what stands in each. Regions come first, for strokes and songs belong to them.
const LISTS: [(&str, Kind); 5] = [
    ("regions", Kind::Region),
    ("strokes", Kind::Stroke),
    ("topics", Kind::Topic),
    ("songs", Kind::Song),
    ("blocks", Kind::Block),
];

/// What a file holds, for a practice that has this library.
///
/// # Errors
///
/// Every mistake with its line, field and sentence; nothing of such a file can be taken.
pub fn read(text: &str, library: &Library) -> Result<Curriculum, Vec<Mistake>> {
    let mut mistakes = Mistakes::of(text);
    if text.len() > LARGEST {
        mistakes.note(0, "", "This file is larger than 1 MB. A curriculum never is.");
        return Err(mistakes.told());
    }
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(problem) => {
            let at = problem.span().map_or(0, |span| span.start);
            mistakes.note(at, "", format!("This is not TOML: {}.", problem.message()));
            return Err(mistakes.told());
        }
    };
    let whole = Branch::whole(&table);
    let version = whole.read(&mut mistakes, "warmhands");
    match version {
        Some(1..=VERSION) => {}
        Some(newer) => {
            whole.note(&mut mistakes, "warmhands", format!("Version {newer} of the format is not known here."));
        }
        None => {
            mistakes = Mistakes::of(text);
            whole.note(&mut mistakes, "warmhands", "A file from Warm Hands begins with: warmhands = 1");
        }
    }
    if mistakes.count() > 0 {
        return Err(mistakes.told());
    }
    let curriculum = curriculum(&whole, library, &mut mistakes);
    if mistakes.count() == 0 { Ok(curriculum) } else { Err(mistakes.told()) }
}

fn curriculum(whole: &Branch, library: &Library, mistakes: &mut Mistakes) -> Curriculum {
    whole.knows(mistakes, &["warmhands", "regions", "strokes", "topics", "songs", "blocks", "plans"]);
    // Beside what the practice has, plans may name what the file brings.
    let mut library = library.clone();
    let mut curriculum = Curriculum::default();
    let mut taken: BTreeSet<Key> = BTreeSet::new();
    for (list, kind) in LISTS {
        for branch in at_most(whole, mistakes, list, MOST_THINGS) {
            curriculum.other_languages.extend(branch.languages().filter(|language| language != LANGUAGE));
            let archived = branch.yes(mistakes, "archived");
            let Some(own) = own(&branch, kind, &library, mistakes) else { continue };
            if !taken.insert(own.key()) {
                branch.note(mistakes, "key", "Something else in this file has the same key.");
            }
            match library.thing(&own.key()) {
                None => library.add(own.clone(), false),
                Some(known) if Kind::of(&known) == kind => {}
                Some(_) => branch.note(mistakes, "key", "You have something of another kind under this key."),
            }
            curriculum.own.push(Shared { it: own, archived });
        }
    }
    // Plans name the things: what is wrong with those would be told twice.
    let plans = if mistakes.count() == 0 { at_most(whole, mistakes, "plans", MOST_PLANS) } else { Vec::new() };
    for branch in plans {
        let archived = branch.yes(mistakes, "archived");
        if let Some(plan) = plan(&branch, &library, mistakes) {
            curriculum.plans.push(Shared { it: plan, archived });
        }
    }
    curriculum
}

/// The tables of a list, unless there are too many.
fn at_most<'t>(whole: &Branch<'t>, mistakes: &mut Mistakes, list: &str, most: usize) -> Vec<Branch<'t>> {
    let branches = whole.branches(mistakes, list);
    if branches.len() <= most {
        return branches;
    }
    whole.note(mistakes, list, format!("There is room for {most} in one file."));
    Vec::new()
}

fn own(branch: &Branch, kind: Kind, library: &Library, mistakes: &mut Mistakes) -> Option<Own> {
    let (fields, text_fields) = fields(kind);
    branch.knows(mistakes, &[&["key", "source", "archived", LANGUAGE], fields].concat());
    let key: Option<OwnKey> = branch.read(mistakes, "key");
    let texts = branch.branch(mistakes, LANGUAGE)?;
    texts.knows(mistakes, &[&["name"], text_fields].concat());
    let mut form = form(kind, branch, &texts, mistakes);
    let own = form.read(kind, library, key.unwrap_or(OwnKey::of(0)));
    for (name, problem) in problems(kind, &form) {
        let Some(problem) = problem else { continue };
        let of = if name == "name" || text_fields.contains(&name) { &texts } else { branch };
        of.note(mistakes, name, problem);
    }
    own.filter(|_| key.is_some())
}

/// The fields of a kind, beside those that every kind has; then those of its texts.
fn fields(kind: Kind) -> (&'static [&'static str], &'static [&'static str]) {
    match kind {
        Kind::Region => (&["drawn"], &[]),
        Kind::Stroke => (&["section", "core", "minutes", "youngest_weeks", "cautions"], &["hands", "notice"]),
        Kind::Topic => (&["minutes", "covers"], &["lines"]),
        Kind::Song => (&["section"], &["lines"]),
        Kind::Block => (&["takes_place_of", "minutes"], &["about"]),
    }
}

/// The form that somebody would have filled to add it.
fn form(kind: Kind, branch: &Branch, texts: &Branch, mistakes: &mut Mistakes) -> OwnForm {
    let section = if kind == Kind::Region { "drawn" } else { "section" };
    let about = if kind == Kind::Stroke { "hands" } else { "about" };
    let lines: Vec<String> = texts.words(mistakes, "lines").into_iter().map(|(_, line)| line).collect();
    OwnForm {
        revision: 0,
        name: Typed::of(texts.word(mistakes, "name")),
        section: Typed::of(branch.word(mistakes, section)),
        about: Typed::of(texts.word(mistakes, about)),
        notice: Typed::of(texts.word(mistakes, "notice")),
        core: Tick(branch.yes(mistakes, "core")),
        minutes: Typed::of(branch.word(mistakes, "minutes")),
        youngest: Typed::of(branch.word(mistakes, "youngest_weeks")),
        caution: branch.list(mistakes, "cautions", known::<Caution>),
        lines: Typed::of(lines.join("\n")),
        cover: branch.list(mistakes, "covers", known::<Cover>),
        takes_place_of: Typed::of(branch.word(mistakes, "takes_place_of")),
        source: Typed::of(branch.word(mistakes, "source")),
    }
}

/// What the form says to each field of a kind, under the name that the field has in the file.
fn problems(kind: Kind, form: &OwnForm) -> Vec<(&'static str, &Option<String>)> {
    let minutes = ("minutes", &form.minutes.problem);
    let section = ("section", &form.section.problem);
    let lines = ("lines", &form.lines.problem);
    let of_kind = match kind {
        Kind::Region => vec![("drawn", &form.section.problem)],
        Kind::Stroke => {
            let youngest = ("youngest_weeks", &form.youngest.problem);
            vec![section, minutes, youngest, ("hands", &form.about.problem), ("notice", &form.notice.problem)]
        }
        Kind::Topic => vec![minutes, lines],
        Kind::Song => vec![section, lines],
        Kind::Block => {
            vec![("takes_place_of", &form.takes_place_of.problem), minutes, ("about", &form.about.problem)]
        }
    };
    [("name", &form.name.problem), ("source", &form.source.problem)].into_iter().chain(of_kind).collect()
}

/// A word that stands for a caution or a cover.
fn known<T: DeserializeOwned>(word: &str) -> Result<String, String> {
    read_word::<T>(word).map(|_| word.to_owned()).ok_or_else(|| format!("“{word}” is not known here."))
}
