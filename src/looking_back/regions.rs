//! What was taught against what was planned, region by region, counted in strokes. Pure.

use std::collections::BTreeSet;

use crate::curriculum::model::{Key, Library, Region};
use crate::looking_back::figure::{Bar, Figure, Row};
use crate::looking_back::model::{Course, Held, taught};
use crate::words::counted;

/// The strokes of a region.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Strokes {
    /// In the plan.
    pub planned: u32,
    /// Of these, taught.
    pub taught: u32,
    /// Of these, in weeks that are still to come.
    pub to_come: u32,
}

impl Strokes {
    fn plus(self, other: Self) -> Self {
        Self {
            planned: self.planned + other.planned,
            taught: self.taught + other.taught,
            to_come: self.to_come + other.to_come,
        }
    }

    /// What a week that was held had planned and nobody was taught since.
    pub fn left_out(self) -> u32 {
        self.planned.saturating_sub(self.taught).saturating_sub(self.to_come)
    }
}

/// The regions of these classes in the order of their plans, and last, under none, the strokes that belong to no region.
/// Of each plan, the weeks that are among the sessions count.
pub fn strokes(library: &Library, courses: &[Course], held: &[Held]) -> Vec<(Option<Region>, Strokes)> {
    let mut regions: Vec<(Option<Region>, Strokes)> = Vec::new();
    for course in courses {
        let sessions: Vec<Held> = held.iter().filter(|session| session.class == course.class).cloned().collect();
        for region in course.plan.regions.iter().map(Some).chain([None]) {
            let found = of_region(library, course, &sessions, region);
            match regions.iter_mut().find(|(known, _)| known.as_ref() == region) {
                Some((_, strokes)) => *strokes = strokes.plus(found),
                None => regions.push((region.cloned(), found)),
            }
        }
    }
    regions.retain(|(_, strokes)| strokes.planned > 0);
    regions.sort_by_key(|(region, _)| region.is_none());
    regions
}

fn of_region(library: &Library, course: &Course, sessions: &[Held], region: Option<&Region>) -> Strokes {
    let is_of_region = |key: &&Key| {
        let area = library.stroke(key).and_then(|stroke| stroke.section.area());
        let home = course.plan.regions.iter().find(|region| area.is_some_and(|area| region.has(area)));
        home == region
    };
    let planned = |session: &Held| course.plan.week(session.week).into_iter().flat_map(|week| &week.strokes);
    let all: BTreeSet<&Key> = sessions.iter().flat_map(planned).filter(is_of_region).collect();
    let done: BTreeSet<&Key> = taught(sessions).flat_map(|(_, week)| &week.strokes).collect();
    let ahead: BTreeSet<&Key> = sessions.iter().filter(|session| session.taught.is_none()).flat_map(planned).collect();
    let count = |of: &dyn Fn(&Key) -> bool| u32::try_from(all.iter().filter(|key| of(key)).count()).unwrap_or(0);
    Strokes {
        planned: count(&|_| true),
        taught: count(&|key| done.contains(key)),
        to_come: count(&|key| ahead.contains(key) && !done.contains(key)),
    }
}

/// What was taught against what was planned.
pub fn figure(library: &Library, courses: &[Course], held: &[Held]) -> Figure {
    let regions = strokes(library, courses, held);
    let all = regions.iter().map(|(_, strokes)| *strokes).fold(Strokes::default(), Strokes::plus);
    let row = |label: &str, strokes: Strokes| {
        Row::of(label, [strokes.planned, strokes.taught, strokes.left_out(), strokes.to_come])
    };
    let due = all.planned - all.to_come;
    let says = match (all.left_out(), due) {
        (_, 0) => String::new(),
        (0, due) => format!(
            "{} so far, and none was left out.",
            counted(due as usize, "stroke was taught", "strokes were taught")
        ),
        (left, due) => format!(
            "{} of {} planned so far were taught. {} for another day.",
            all.taught,
            counted(due as usize, "stroke", "strokes"),
            counted(left as usize, "stroke waits", "strokes wait")
        ),
    };
    let named: Vec<(String, Strokes)> =
        regions.iter().map(|(region, strokes)| (name(library, region.as_ref()), *strokes)).collect();
    let is_empty = all.taught == 0;
    Figure {
        key: "regions".to_owned(),
        title: "Strokes taught and planned".to_owned(),
        says: if is_empty { String::new() } else { says },
        awaits: "Once a session is marked as taught, this shows how much of the plan was taught.",
        of: "Region",
        head: ["Planned", "Taught", "Left out", "To come"].map(str::to_owned).to_vec(),
        rows: named.iter().filter(|_| !is_empty).map(|(name, strokes)| row(name, *strokes)).collect(),
        sum: (!is_empty).then(|| row("Together", all)),
        meaning: ("strokes planned", "taught"),
        bars: named
            .iter()
            .filter(|_| !is_empty)
            .map(|(name, strokes)| Bar::part(name, strokes.taught, strokes.planned))
            .collect(),
        ..Figure::default()
    }
}

fn name(library: &Library, region: Option<&Region>) -> String {
    region.map_or_else(|| "Other strokes".to_owned(), |region| library.region_name(region))
}

#[cfg(test)]
mod tests;
