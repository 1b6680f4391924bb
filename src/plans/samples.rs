//! Plans that nobody would write, for property tests.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::subsequence;

use crate::curriculum::model::{Area, BlockKind, Key, Region, shipped_library};
use crate::plans::check::{Budget, Yardstick};
use crate::plans::model::{Plan, Week};
use crate::plans::running_order::{Block, RunningOrder};

/// Any plan of up to six weeks that the rules of the model allow.
pub fn any_plan() -> impl Strategy<Value = Plan> {
    any_regions().prop_flat_map(|regions| {
        let weeks = vec(any_week(regions.clone()), 1..=6);
        weeks.prop_map(move |weeks| Plan {
            name: "Any plan".parse().unwrap(),
            regions: regions.clone(),
            weeks,
            aside: Vec::new(),
        })
    })
}

/// The shipped library with the usual budget.
pub fn usual() -> Yardstick<'static> {
    with_budget(Budget::default())
}

/// The shipped library with a budget.
pub fn with_budget(budget: Budget) -> Yardstick<'static> {
    Yardstick { library: shipped_library(), budget }
}

/// Any budget that a practice can settle on.
pub fn any_budget() -> impl Strategy<Value = Budget> {
    (1_u32..=60, 5_u32..=180).prop_map(|(strokes, minutes)| Budget { strokes, minutes })
}

/// The areas, shared out to regions in any way.
fn any_regions() -> impl Strategy<Value = Vec<Region>> {
    vec(0..Area::DRAWN.len(), Area::DRAWN.len()).prop_map(|shares| {
        let of_share = |share| {
            let areas = Area::DRAWN.into_iter().zip(&shares).filter(|(_, other)| **other == share);
            Region::of(&areas.map(|(area, _)| area).collect::<Vec<_>>())
        };
        (0..Area::DRAWN.len()).filter_map(of_share).collect()
    })
}

/// Any week of these regions.
pub fn any_week(regions: Vec<Region>) -> impl Strategy<Value = Week> {
    let library = shipped_library();
    let lists = (
        some(library.strokes.iter().map(|stroke| stroke.key.clone()).collect()),
        some(library.parts.iter().map(|part| part.key.clone()).collect()),
        some(library.topics.iter().map(|topic| topic.key.clone()).collect()),
        some(library.songs.iter().map(|song| song.key.clone()).collect()),
    );
    (15_u32..=240, few(regions.clone()), few(regions), lists, any_order()).prop_map(
        |(minutes, regions, not_reviewed, (strokes, parts, topics, songs), order)| Week {
            minutes,
            regions,
            strokes,
            not_reviewed,
            parts,
            topics,
            songs,
            order,
        },
    )
}

fn few(regions: Vec<Region>) -> impl Strategy<Value = Vec<Region>> {
    let most = regions.len().min(2);
    subsequence(regions, 0..=most)
}

fn some(keys: Vec<Key>) -> impl Strategy<Value = Vec<Key>> {
    let all = keys.len();
    subsequence(keys, 0..=all)
}

fn any_order() -> impl Strategy<Value = RunningOrder> {
    let block =
        (0..BlockKind::ALL.len(), 1_u32..=40).prop_map(|(kind, minutes)| Block::of(BlockKind::ALL[kind], minutes));
    vec(block, 0..12).prop_map(RunningOrder::of)
}
