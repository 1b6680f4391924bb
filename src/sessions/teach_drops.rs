//! What to leave for next time when a session runs late: what is lost least comes first. Pure.

use crate::curriculum::model::{BlockKind, Cover, Key, Library, Region};
use crate::sessions::steps::{Step, TimedBlock};

/// The order in which things are offered; what is not named here is never offered: no permission, no welcome, no close.
const KINDS: [BlockKind; 4] = [BlockKind::NewStrokes, BlockKind::Song, BlockKind::Topic, BlockKind::Review];

/// Something that may be left for next time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The place of its block in the running order; the first is 0.
    pub block: usize,
    /// What the instructor reads.
    pub name: String,
    /// The steps that are left out; a review has none to tick.
    pub steps: Vec<Key>,
    /// How many minutes it gives back; never 0.
    pub minutes: u32,
}

impl Offer {
    /// The keys of its steps in one line.
    pub fn keys(&self) -> String {
        self.steps.iter().map(Key::to_string).collect::<Vec<_>>().join(" ")
    }
}

/// What may be dropped, first to last: optional strokes, songs, topics, and the review of the region that was taught
/// longest ago, given the regions in the order in which they were taught.
pub fn droppable(library: &Library, order: &[TimedBlock], taught: &[&Region]) -> Vec<Offer> {
    let oldest = taught.iter().find_map(|region| order.iter().position(|block| block.region.as_ref() == Some(*region)));
    let of_kind = |kind| order.iter().enumerate().filter(move |(_, block)| block.kind == kind);
    let offers = KINDS.into_iter().flat_map(of_kind).flat_map(|(place, block)| offers(library, place, block, oldest));
    offers.filter(|offer| offer.minutes > 0).collect()
}

fn offers(library: &Library, place: usize, block: &TimedBlock, oldest: Option<usize>) -> Vec<Offer> {
    let offer = |name: String, steps: &[&Step]| Offer {
        block: place,
        name,
        steps: steps.iter().filter_map(|step| step.key.clone()).collect(),
        minutes: share(block, steps.len()),
    };
    let steps: Vec<&Step> = block.steps.iter().collect();
    match block.kind {
        BlockKind::NewStrokes => {
            let optional: Vec<&Step> = steps.into_iter().filter(|step| step.optional).collect();
            vec![offer(names("Optional strokes", &optional), &optional)]
        }
        BlockKind::Song if !steps.is_empty() => vec![offer(names("Song", &steps), &steps)],
        BlockKind::Topic => {
            let lighter = steps.into_iter().filter(|step| !is_for_safety(library, step));
            lighter.map(|step| offer(format!("Topic: {}", step.name), &[step])).collect()
        }
        BlockKind::Review if oldest == Some(place) => vec![offer(block.title.clone(), &steps)],
        _ => vec![],
    }
}

fn names(what: &str, steps: &[&Step]) -> String {
    let names: Vec<&str> = steps.iter().map(|step| step.name.as_str()).collect();
    format!("{what}: {}", names.join(", "))
}

/// The minutes of some steps of a block, as if each took as long as the others.
fn share(block: &TimedBlock, steps: usize) -> u32 {
    let all = u32::try_from(block.steps.len()).unwrap_or(u32::MAX).max(1);
    block.minutes * u32::try_from(steps).unwrap_or(0) / all
}

/// When to ask and when not to massage is never left for next time.
fn is_for_safety(library: &Library, step: &Step) -> bool {
    let topic = step.key.as_ref().and_then(|key| library.topic(key));
    topic.is_some_and(|topic| topic.covers.iter().any(|cover| matches!(cover, Cover::Permission | Cover::WhenNot)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::TimeOfDay;
    use crate::curriculum::model::shipped_library;
    use crate::plans::model::Plan;
    use crate::plans::shipped::shipped;

    fn plan() -> &'static Plan {
        &shipped().iter().find(|shipped| shipped.key == "five-weeks").unwrap().plan
    }

    fn step(key: &str, optional: bool) -> Step {
        Step { key: Some(key.parse().unwrap()), name: key.to_owned(), how: String::new(), optional }
    }

    fn block(kind: BlockKind, minutes: u32, steps: Vec<Step>) -> TimedBlock {
        let starts = TimeOfDay::of(10, 30).unwrap();
        let title = kind.name().to_owned();
        TimedBlock {
            starts,
            kind,
            region: None,
            title,
            minutes,
            steps,
            reasons: Vec::new(),
            core: true,
            pinned: false,
            note: None,
        }
    }

    fn review(region: &Region, minutes: u32) -> TimedBlock {
        let steps = vec![Step { key: None, ..step("legs/rolling", false) }];
        let title = format!("Review: {}", shipped_library().region_name(region));
        TimedBlock { region: Some(region.clone()), title, ..block(BlockKind::Review, minutes, steps) }
    }

    /// The third week: every kind of block, the review of the latest region first.
    fn week(plan: &Plan) -> Vec<TimedBlock> {
        let known = plan.taught_before(3);
        vec![
            block(BlockKind::Welcome, 5, vec![]),
            block(BlockKind::Topic, 9, vec![step("when-not", false), step("permission", false), step("cues", false)]),
            block(BlockKind::Permission, 3, vec![]),
            review(known[1], 3),
            review(known[0], 2),
            block(BlockKind::NewStrokes, 9, vec![step("face/a", false), step("face/b", true), step("face/c", true)]),
            block(BlockKind::Song, 4, vec![step("song/hello", true), step("song/slow-river", true)]),
            block(BlockKind::Close, 3, vec![step("song/little-pig", true)]),
        ]
    }

    #[test]
    fn what_is_lost_least_is_offered_first() {
        let plan = plan();
        let offers = droppable(shipped_library(), &week(plan), &plan.taught_before(3));
        let told: Vec<_> = offers.iter().map(|offer| (offer.name.as_str(), offer.minutes)).collect();
        assert_eq!(
            told,
            [
                ("Optional strokes: face/b, face/c", 6),
                ("Song: song/hello, song/slow-river", 4),
                ("Topic: cues", 3),
                ("Review: Legs and feet", 2),
            ]
        );
        assert_eq!(offers[0].keys(), "face/b face/c");
        assert_eq!(offers[3].keys(), "");
    }

    #[test]
    fn permission_welcome_and_close_always_stay() {
        let plan = plan();
        let order = week(plan);
        let kinds: Vec<BlockKind> = droppable(shipped_library(), &order, &plan.taught_before(3))
            .iter()
            .map(|offer| order[offer.block].kind)
            .collect();
        assert_eq!(kinds, KINDS);
    }

    #[test]
    fn what_gives_nothing_back_is_not_offered() {
        let short = vec![block(BlockKind::NewStrokes, 2, vec![step("a", false), step("b", false), step("c", true)])];
        assert_eq!(droppable(shipped_library(), &short, &[]), []);
        let whole = vec![block(BlockKind::NewStrokes, 2, vec![step("a", false), step("b", false)])];
        assert_eq!(droppable(shipped_library(), &whole, &[]), []);
    }
}
