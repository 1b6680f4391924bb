//! Reads a plan of a file. Whatever no form of ours could have made is a mistake.

use crate::curriculum::model::{Area, Key, Library, Region};
use crate::library::pages::exchange::tree::{Branch, Mistakes};
use crate::plans::model::{LONGEST_SESSION, MOST_WEEKS, Plan, SHORTEST_SESSION, SetAside, Week};
use crate::plans::running_order::{Block, LONGEST_BLOCK, RunningOrder};
use crate::text::Name;
use crate::web::form::Within;

/// How many blocks a week may have.
const MOST_BLOCKS: usize = 60;

/// A plan whose every name this library knows.
pub fn plan(branch: &Branch, library: &Library, mistakes: &mut Mistakes) -> Option<Plan> {
    branch.knows(mistakes, &["name", "archived", "regions", "weeks", "set_aside"]);
    let name: Option<Name> = branch.read(mistakes, "name");
    let regions = branch.list(mistakes, "regions", |word| region(library, word));
    if let Some(problem) = uneven(library, &regions) {
        branch.note(mistakes, "regions", problem);
    }
    let weeks = branch.branches(mistakes, "weeks");
    if weeks.is_empty() || weeks.len() > MOST_WEEKS {
        branch.note(mistakes, "weeks", format!("A plan has 1 to {MOST_WEEKS} weeks."));
    }
    let weeks =
        weeks.iter().take(MOST_WEEKS).filter_map(|week| self::week(week, library, &regions, mistakes)).collect();
    let aside = branch.branches(mistakes, "set_aside");
    let aside = aside.iter().filter_map(|finding| set_aside(finding, mistakes)).collect();
    Some(Plan { name: name?, regions, weeks, aside })
}

fn region(library: &Library, word: &str) -> Result<Region, String> {
    let region: Region = word.parse().map_err(|problem| format!("{problem}"))?;
    let unknown =
        |area: &&Area| matches!(area, Area::Own(key) if library.own_regions.iter().all(|own| own.key != *key));
    match region.areas().iter().find(unknown) {
        Some(area) => Err(format!("“{area}” is not in this file, and you have no such region.")),
        None => Ok(region),
    }
}

/// What is wrong when an area of the body stands in no region or in two.
fn uneven(library: &Library, regions: &[Region]) -> Option<String> {
    let of_all = || regions.iter().flat_map(Region::areas);
    let missing = Area::DRAWN.iter().find(|area| !of_all().any(|other| other == *area));
    let twice = || of_all().find(|area| of_all().filter(|other| other == area).count() > 1);
    missing
        .map(|area| format!("{} are in no region. Each part of the body is in exactly one.", library.area_name(*area)))
        .or_else(|| Some(format!("{} are in two regions.", library.area_name(*twice()?))))
}

fn week(branch: &Branch, library: &Library, regions: &[Region], mistakes: &mut Mistakes) -> Option<Week> {
    const FIELDS: [&str; 8] = ["minutes", "regions", "strokes", "not_reviewed", "parts", "topics", "songs", "order"];
    branch.knows(mistakes, &FIELDS);
    let of_plan = |word: &str| {
        let region = region(library, word)?;
        if regions.contains(&region) { Ok(region) } else { Err(format!("“{word}” is no region of this plan.")) }
    };
    let known = |is_known: &dyn Fn(&Key) -> bool, word: &str| {
        let key = word.parse::<Key>().ok().filter(is_known);
        key.ok_or_else(|| format!("“{word}” is neither in this file nor in your curriculum."))
    };
    let minutes: Option<Within<SHORTEST_SESSION, LONGEST_SESSION>> = branch.read(mistakes, "minutes");
    let order = branch.list(mistakes, "order", |word| block(library, word));
    if order.len() > MOST_BLOCKS {
        branch.note(mistakes, "order", format!("A week has {MOST_BLOCKS} blocks at most."));
    }
    let week = Week {
        minutes: minutes.map_or(SHORTEST_SESSION, |Within(minutes)| minutes),
        regions: branch.list(mistakes, "regions", of_plan),
        strokes: branch.list(mistakes, "strokes", |word| known(&|key| library.stroke(key).is_some(), word)),
        not_reviewed: branch.list(mistakes, "not_reviewed", of_plan),
        parts: branch.list(mistakes, "parts", |word| known(&|key| library.part(key).is_some(), word)),
        topics: branch.list(mistakes, "topics", |word| known(&|key| library.topic(key).is_some(), word)),
        songs: branch.list(mistakes, "songs", |word| known(&|key| library.song(key).is_some(), word)),
        order: RunningOrder::of(order),
    };
    for (name, keys) in
        [("strokes", &week.strokes), ("parts", &week.parts), ("topics", &week.topics), ("songs", &week.songs)]
    {
        if let Some(twice) = twice(keys) {
            branch.note(mistakes, name, format!("“{twice}” stands here twice."));
        }
    }
    for (name, regions) in [("regions", &week.regions), ("not_reviewed", &week.not_reviewed)] {
        if let Some(twice) = twice(regions) {
            branch.note(mistakes, name, format!("“{twice}” stands here twice."));
        }
    }
    Some(week).filter(|_| minutes.is_some())
}

fn twice<T: PartialEq>(list: &[T]) -> Option<&T> {
    list.iter().enumerate().find(|(place, item)| list[..*place].contains(item)).map(|(_, item)| item)
}

/// A block as a file writes it: "topic 11".
fn block(library: &Library, text: &str) -> Result<Block, String> {
    let how = || format!("“{text}” is no block. A block is written as its kind and its minutes, like “topic 11”.");
    let (word, minutes) = text.split_once(' ').ok_or_else(how)?;
    let (kind, own) =
        library.block(word).ok_or_else(|| format!("“{word}” is no kind of block, and no block of yours."))?;
    let Within(minutes) = minutes.parse::<Within<1, LONGEST_BLOCK>>()?;
    Ok(Block { kind, own, minutes })
}

fn set_aside(branch: &Branch, mistakes: &mut Mistakes) -> Option<SetAside> {
    branch.knows(mistakes, &["finding", "reason"]);
    let finding: Option<Name> = branch.read(mistakes, "finding");
    let reason = branch.read(mistakes, "reason");
    Some(SetAside { finding: finding?.to_string(), reason: reason? })
}
