//! Weeks come, go, change places and change what they hold. Findings that were set aside follow their week.

use crate::curriculum::model::{BlockKind, Library};
use crate::plans::change::Hindrance;
use crate::plans::change::regions::{begin_region, end_region};
use crate::plans::check::week_prefix;
use crate::plans::model::{LONGEST_SESSION, MOST_WEEKS, Plan, SHORTEST_SESSION, Week};
use crate::plans::running_order::LONGEST_BLOCK;

/// What a week without anything new has no time for.
const NEEDS_CONTENT: [BlockKind; 4] =
    [BlockKind::NewStrokes, BlockKind::ClosingPart, BlockKind::Topic, BlockKind::Song];

/// A new week after this one; 0 puts it first.
pub fn add(plan: &mut Plan, after: u32) -> Result<(), Hindrance> {
    if plan.weeks.len() >= MOST_WEEKS {
        return Err(Hindrance::TooManyWeeks);
    }
    if after > plan.length() {
        return Err(Hindrance::NoSuchWeek);
    }
    insert_week(plan, after);
    Ok(())
}

/// Puts in a week that brings nothing new, with the length and the remaining blocks of its neighbour.
pub fn insert_week(plan: &mut Plan, after: u32) {
    let Some(neighbour) = plan.week(after.max(1)) else { return };
    let week = Week {
        minutes: neighbour.minutes,
        regions: Vec::new(),
        strokes: Vec::new(),
        not_reviewed: Vec::new(),
        parts: Vec::new(),
        topics: Vec::new(),
        songs: Vec::new(),
        order: neighbour.order.without(&NEEDS_CONTENT),
    };
    plan.weeks.insert(after as usize, week);
    renumber(plan, |number| Some(if number > after { number + 1 } else { number }));
}

/// A week goes. At least one stays.
pub fn remove(plan: &mut Plan, number: u32) -> Result<(), Hindrance> {
    plan.week(number).ok_or(Hindrance::NoSuchWeek)?;
    if plan.weeks.len() == 1 {
        return Err(Hindrance::LastWeek);
    }
    plan.weeks.remove(number as usize - 1);
    renumber(plan, |other| match other.cmp(&number) {
        std::cmp::Ordering::Less => Some(other),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(other - 1),
    });
    Ok(())
}

/// Neighbours change places.
pub fn swap(plan: &mut Plan, one: u32, other: u32) -> Result<(), Hindrance> {
    if one == 0 || plan.week(other).is_none() {
        return Err(Hindrance::NoNeighbour);
    }
    plan.weeks.swap(one as usize - 1, other as usize - 1);
    renumber(plan, |number| {
        Some(match number {
            number if number == one => other,
            number if number == other => one,
            number => number,
        })
    });
    Ok(())
}

/// A week gets new content. A region that comes in brings its core strokes, unless some of its strokes were chosen; a
/// region that goes takes its strokes along.
pub fn replace(library: &Library, plan: &mut Plan, number: u32, content: &Week) -> Result<(), Hindrance> {
    if !(SHORTEST_SESSION..=LONGEST_SESSION).contains(&content.minutes) {
        return Err(Hindrance::SessionLength);
    }
    if content.order.blocks().iter().any(|block| block.minutes > LONGEST_BLOCK) {
        return Err(Hindrance::BlockLength);
    }
    if content.regions.iter().chain(&content.not_reviewed).any(|region| !plan.regions.contains(region)) {
        return Err(Hindrance::NoSuchRegion);
    }
    let regions = plan.regions.clone();
    let week = plan.week_mut(number).ok_or(Hindrance::NoSuchWeek)?;
    let before = std::mem::replace(week, content.clone());
    for region in regions.iter().filter(|region| before.regions.contains(region) != content.regions.contains(region)) {
        if content.regions.contains(region) {
            begin_region(library, week, region, &regions);
        } else {
            end_region(library, week, region);
        }
    }
    Ok(())
}

/// Gives findings that were set aside the new number of their week; those of a week that is gone go too.
fn renumber(plan: &mut Plan, new: impl Fn(u32) -> Option<u32>) {
    plan.aside.retain_mut(|aside| {
        let Some((number, rest)) = numbered(&aside.finding) else { return true };
        let moved = new(number).map(|number| format!("{}{rest}", week_prefix(number)));
        let stays = moved.is_some();
        aside.finding = moved.unwrap_or_default();
        stays
    });
}

/// The week that the key of a finding names, and the rest of the key.
fn numbered(key: &str) -> Option<(u32, &str)> {
    let (number, rest) = key.strip_prefix("week-")?.split_once('/')?;
    Some((number.parse().ok()?, rest))
}
