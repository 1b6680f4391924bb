//! What to leave for next time when a session runs late: what is lost least comes first. Pure.

use crate::curriculum::model::{Cover, Key, library};
use crate::plans::running_order::BlockKind;
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

/// What may be dropped, first to last: optional strokes, songs, topics, the review of the region taught longest ago.
pub fn droppable(order: &[TimedBlock]) -> Vec<Offer> {
    let of_kind = |kind| order.iter().enumerate().filter(move |(_, timed)| timed.block.kind == kind);
    let offers = KINDS.into_iter().flat_map(of_kind).flat_map(|(place, timed)| offers(place, timed));
    offers.filter(|offer| offer.minutes > 0).collect()
}

fn offers(block: usize, timed: &TimedBlock) -> Vec<Offer> {
    let offer = |name: String, steps: &[&Step]| Offer {
        block,
        name,
        steps: steps.iter().filter_map(|step| step.key.clone()).collect(),
        minutes: share(timed, steps.len()),
    };
    let steps: Vec<&Step> = timed.steps.iter().collect();
    match timed.block.kind {
        BlockKind::NewStrokes => {
            let optional: Vec<&Step> = steps.into_iter().filter(|step| step.optional).collect();
            vec![offer(names("Optional strokes", &optional), &optional)]
        }
        BlockKind::Song if steps.is_empty() => vec![],
        BlockKind::Song => vec![offer(names(if steps.len() == 1 { "Song" } else { "Songs" }, &steps), &steps)],
        BlockKind::Topic => {
            let lighter = steps.into_iter().filter(|step| !is_for_safety(step));
            lighter.map(|step| offer(format!("Topic: {}", step.name), &[step])).collect()
        }
        BlockKind::Review => {
            steps.first().map(|step| offer(format!("Review: {}", step.name), &[step])).into_iter().collect()
        }
        _ => vec![],
    }
}

fn names(what: &str, steps: &[&Step]) -> String {
    let names: Vec<&str> = steps.iter().map(|step| step.name.as_str()).collect();
    format!("{what}: {}", names.join(", "))
}

/// The minutes of some steps of a block, as if each took as long as the others.
fn share(timed: &TimedBlock, steps: usize) -> u32 {
    let all = u32::try_from(timed.steps.len()).unwrap_or(u32::MAX).max(1);
    timed.block.minutes * u32::try_from(steps).unwrap_or(0) / all
}

/// When to ask and when not to massage is never left for next time.
fn is_for_safety(step: &Step) -> bool {
    let topic = step.key.as_ref().and_then(|key| library().topic(key));
    topic.is_some_and(|topic| topic.covers.iter().any(|cover| matches!(cover, Cover::Permission | Cover::WhenNot)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::TimeOfDay;
    use crate::plans::shipped::shipped;
    use crate::sessions::steps::running_order;

    fn week(number: u32) -> Vec<TimedBlock> {
        let five = shipped().iter().find(|shipped| shipped.key == "five-weeks").unwrap();
        running_order(&five.plan, number, TimeOfDay::of(10, 30).unwrap())
    }

    fn kinds(order: &[TimedBlock], offers: &[Offer]) -> Vec<BlockKind> {
        offers.iter().map(|offer| order[offer.block].block.kind).collect()
    }

    #[test]
    fn optional_strokes_go_first_then_songs_topics_and_the_oldest_review() {
        let order = week(3);
        let drops = droppable(&order);
        let kinds = kinds(&order, &drops);
        assert!(kinds.is_sorted_by_key(|kind| KINDS.iter().position(|known| known == kind)), "{kinds:?}");
        assert_eq!(kinds.iter().filter(|kind| **kind == BlockKind::Review).count(), 1);
        assert_eq!(drops.last().unwrap().name, "Review: Legs and feet");
    }

    #[test]
    fn optional_strokes_are_all_optional() {
        let order = week(1);
        let drops = droppable(&order);
        let first = drops.first().unwrap();
        assert!(!first.steps.is_empty());
        assert!(first.steps.iter().all(|key| !library().stroke(key).unwrap().core), "{first:?}");
    }

    #[test]
    fn permission_welcome_and_close_always_stay() {
        for number in 1..=5 {
            let order = week(number);
            let drops = droppable(&order);
            assert!(kinds(&order, &drops).iter().all(|kind| KINDS.contains(kind)));
            let keys: Vec<String> = drops.iter().flat_map(|drop| &drop.steps).map(Key::to_string).collect();
            assert!(!keys.iter().any(|key| key == "permission" || key == "when-not"), "{keys:?}");
        }
    }

    #[test]
    fn no_block_gives_back_more_than_it_has() {
        for number in 1..=5 {
            let order = week(number);
            let drops = droppable(&order);
            assert!(drops.iter().all(|drop| drop.minutes > 0), "{drops:?}");
            for (place, timed) in order.iter().enumerate() {
                let back: u32 = drops.iter().filter(|drop| drop.block == place).map(|drop| drop.minutes).sum();
                assert!(back <= timed.block.minutes, "{timed:?} gives {back}");
            }
        }
    }
}
