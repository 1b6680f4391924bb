//! Which strokes come new: what was left out last time, then what the plan brings; core before optional.

use crate::curriculum::model::{Key, Library};
use crate::plans::compose::brief::Brief;

/// The choice of new strokes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fresh {
    /// The strokes that come new, those left out last time first.
    pub strokes: Vec<Key>,
    /// How many of them were left out last time.
    pub returning: usize,
    /// What later weeks are told about strokes that did not fit.
    pub told: Vec<String>,
}

/// Chooses new strokes up to the session's budget. What does not fit waits: optional strokes of the plan first, then
/// optional ones that return, then the plan's core; what was left out last time comes before all that is newer.
pub fn choose(brief: &Brief) -> Fresh {
    let known = brief.known_strokes();
    let returning: Vec<&Key> = brief.left_out.iter().filter(|stroke| !known.contains(stroke)).collect();
    let newer = brief.planned.strokes.iter().filter(|stroke| !known.contains(stroke) && !returning.contains(stroke));
    let mut chosen: Vec<(bool, &Key)> = returning.iter().map(|stroke| (true, *stroke)).collect();
    chosen.extend(newer.map(|stroke| (false, stroke)));

    let mut waiting = Vec::new();
    while chosen.len() > brief.budget().strokes as usize {
        let Some(place) = last_to_spare(brief.library, &chosen) else { break };
        waiting.push(chosen.remove(place).1);
    }
    waiting.reverse();
    Fresh {
        returning: chosen.iter().filter(|(returns, _)| *returns).count(),
        strokes: chosen.iter().map(|(_, stroke)| (*stroke).clone()).collect(),
        told: tell(brief, &waiting).into_iter().collect(),
    }
}

/// Where the stroke stands that can wait most easily.
fn last_to_spare(library: &Library, chosen: &[(bool, &Key)]) -> Option<usize> {
    let rank = |(returns, stroke): &(bool, &Key)| match (is_core(library, stroke), *returns) {
        (false, false) => 0,
        (false, true) => 1,
        (true, false) => 2,
        (true, true) => 3,
    };
    // Of equals the last one waits, so that the order of teaching stays whole from its beginning.
    (0..chosen.len()).rev().min_by_key(|place| rank(&chosen[*place]))
}

/// Whether a stroke is core; one that the library does not know is not.
pub fn is_core(library: &Library, stroke: &Key) -> bool {
    library.stroke(stroke).is_some_and(|stroke| stroke.core)
}

fn tell(brief: &Brief, waiting: &[&Key]) -> Option<String> {
    let first = waiting.first()?;
    let name = brief.library.stroke(first).map_or_else(|| first.to_string(), |stroke| stroke.name.clone());
    let who = match waiting.len() {
        1 => format!("{name} waits"),
        2 => format!("{name} and one more stroke wait"),
        many => format!("{name} and {} more strokes wait", many - 1),
    };
    let next = brief.week + 1;
    if brief.plan.week(next).is_none() {
        return Some(format!(
            "{who}, and no later week is there to take them: they stay untaught unless this week drops others."
        ));
    }
    let load = brief.plan.new_strokes(brief.library, next).len() + waiting.len();
    let over = load > brief.budget.strokes as usize;
    let judged = if over { format!(": over your budget of {}", brief.budget.strokes) } else { String::new() };
    Some(format!("{who} for week {next}, which now has {load} new strokes{judged}."))
}
