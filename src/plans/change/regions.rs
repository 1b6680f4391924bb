//! Regions move between weeks, join and split; their strokes go with them.

use crate::curriculum::model::{Key, Library, Region};
use crate::plans::change::Hindrance;
use crate::plans::model::{Plan, Week};

/// A region comes new in this week and in no other: its strokes come along, or its core strokes when none were chosen.
pub fn move_region(library: &Library, plan: &mut Plan, region: &Region, to: u32) {
    let mut strokes: Vec<Key> = Vec::new();
    for number in plan.weeks_of(region) {
        if let Some(week) = plan.week_mut(number) {
            strokes.extend(end_region(library, week, region));
        }
    }
    let regions = plan.regions.clone();
    if let Some(week) = plan.week_mut(to) {
        take_in(library, week, strokes);
        begin_region(library, week, region, &regions);
    }
}

/// A region comes new in a week. Without any stroke of it chosen, its core strokes come too.
pub fn begin_region(library: &Library, week: &mut Week, region: &Region, regions: &[Region]) {
    if !week.regions.contains(region) {
        week.regions.push(region.clone());
        week.regions.sort_by_key(|region| regions.iter().position(|other| other == region));
    }
    if !week.strokes.iter().any(|key| belongs(library, key, region)) {
        take_in(
            library,
            week,
            library.strokes_of(region).filter(|stroke| stroke.core).map(|stroke| stroke.key.clone()),
        );
    }
}

/// A region does not come new in a week. Gives back its strokes, which go with it.
pub fn end_region(library: &Library, week: &mut Week, region: &Region) -> Vec<Key> {
    week.regions.retain(|other| other != region);
    let (gone, kept) = std::mem::take(&mut week.strokes).into_iter().partition(|key| belongs(library, key, region));
    week.strokes = kept;
    gone
}

/// Two regions become one, new where the first of them was. A part that was never taught adds its core strokes.
pub fn join(library: &Library, plan: &mut Plan, region: &Region, with: &Region) -> Result<(), Hindrance> {
    if region == with {
        return Err(Hindrance::SameRegion);
    }
    let weeks = [plan.weeks_of(region), plan.weeks_of(with)].concat();
    if let Some(first) = weeks.into_iter().min() {
        move_region(library, plan, region, first);
        move_region(library, plan, with, first);
    }
    let joined = region.joined(with);
    let mut pair = [region, with];
    pair.sort_by_key(|region| plan.regions.iter().position(|other| other == *region));
    let [stays, goes] = pair;
    let fuse = |list: &mut Vec<Region>| {
        list.retain(|other| other != goes);
        list.iter_mut().filter(|other| *other == stays).for_each(|other| *other = joined.clone());
    };
    for week in &mut plan.weeks {
        fuse(&mut week.regions);
        // What either part left out of the review is reviewed again, unless both were left out.
        if week.not_reviewed.contains(region) != week.not_reviewed.contains(with) {
            week.not_reviewed.retain(|other| other != region && other != with);
        }
        fuse(&mut week.not_reviewed);
    }
    fuse(&mut plan.regions);
    Ok(())
}

/// A region becomes one region for each of its areas, in the same weeks.
pub fn split(plan: &mut Plan, region: &Region) -> Result<(), Hindrance> {
    let parts = region.split();
    if parts.len() < 2 {
        return Err(Hindrance::OneArea);
    }
    let part = |list: &mut Vec<Region>| {
        if let Some(place) = list.iter().position(|other| other == region) {
            list.splice(place..=place, parts.iter().cloned());
        }
    };
    part(&mut plan.regions);
    for week in &mut plan.weeks {
        part(&mut week.regions);
        part(&mut week.not_reviewed);
    }
    Ok(())
}

/// A region of her own comes into the plan, to be taught in a week or joined with another region.
pub fn add(plan: &mut Plan, region: &Region) -> Result<(), Hindrance> {
    if !region.is_own() {
        return Err(Hindrance::OfTheBody);
    }
    if plan.regions.iter().any(|other| region.areas().iter().any(|area| other.has(*area))) {
        return Err(Hindrance::RegionIsThere);
    }
    plan.regions.push(region.clone());
    Ok(())
}

/// A region of her own leaves the plan, and its strokes the weeks in which it came new.
pub fn remove(library: &Library, plan: &mut Plan, region: &Region) -> Result<(), Hindrance> {
    if !region.is_own() {
        return Err(Hindrance::OfTheBody);
    }
    plan.regions.retain(|other| other != region);
    for week in &mut plan.weeks {
        end_region(library, week, region);
        week.not_reviewed.retain(|other| other != region);
    }
    Ok(())
}

/// Adds strokes to those that come new, in the order of teaching, each once.
fn take_in(library: &Library, week: &mut Week, strokes: impl IntoIterator<Item = Key>) {
    for key in strokes {
        if !week.strokes.contains(&key) {
            week.strokes.push(key);
        }
    }
    week.strokes.sort_by_key(|key| library.strokes.iter().position(|stroke| stroke.key == *key));
}

fn belongs(library: &Library, key: &Key, region: &Region) -> bool {
    library.stroke(key).and_then(|stroke| stroke.section.area()).is_some_and(|area| region.has(area))
}
