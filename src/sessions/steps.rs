//! The running order of one session with its times, and the steps inside each block. Pure.

use crate::calendar::TimeOfDay;
use crate::curriculum::model::{Key, library};
use crate::plans::model::Plan;
use crate::plans::running_order::{Block, BlockKind};

/// A block at its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimedBlock {
    /// When it starts, on the clock of the class.
    pub starts: TimeOfDay,
    /// What happens, and for how long.
    pub block: Block,
    /// What is done inside, in order.
    pub steps: Vec<Step>,
}

impl TimedBlock {
    /// Whether it holds steps that can be ticked as taught.
    pub fn has_ticks(&self) -> bool {
        self.steps.iter().any(|step| step.key.is_some())
    }
}

/// One thing that is done inside a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to tick as taught; steps that are always done have none.
    pub key: Option<Key>,
    /// What it is called.
    pub name: String,
    /// A word more: what the hands do, or how long it usually takes.
    pub how: String,
    /// Whether it may be dropped without losing the week.
    pub optional: bool,
}

impl Step {
    fn always(name: &str, how: &str) -> Self {
        Self { key: None, name: name.to_owned(), how: how.to_owned(), optional: false }
    }
}

/// The blocks of a week from `starts` on, each with its steps. What the week holds and no block has room for comes
/// with the last block of all, so that nothing planned is ever hidden.
pub fn running_order(plan: &Plan, number: u32, starts: TimeOfDay) -> Vec<TimedBlock> {
    let Some(week) = plan.week(number) else { return Vec::new() };
    let mut waiting = BlockKind::ALL.map(|kind| (kind, steps(plan, number, kind)));
    let mut take = |wanted| {
        let found = waiting.iter_mut().find(|(kind, _)| *kind == wanted);
        found.map(|(_, steps)| std::mem::take(steps)).unwrap_or_default()
    };
    let mut from_start = 0;
    let mut blocks = Vec::new();
    for block in week.order.blocks() {
        blocks.push(TimedBlock { starts: starts.plus_minutes(from_start), block: *block, steps: take(block.kind) });
        from_start += block.minutes;
    }
    if let Some(last) = blocks.last_mut() {
        let homeless = waiting.into_iter().flat_map(|(_, steps)| steps).filter(|step| step.key.is_some());
        last.steps.extend(homeless);
    }
    blocks
}

/// Everything of a week that can be ticked as taught.
pub fn tickable(plan: &Plan, number: u32) -> Vec<Key> {
    plan.week(number).map_or_else(Vec::new, |week| {
        [&week.strokes, &week.parts, &week.topics, &week.songs].into_iter().flatten().cloned().collect()
    })
}

fn steps(plan: &Plan, number: u32, kind: BlockKind) -> Vec<Step> {
    let Some(week) = plan.week(number) else { return Vec::new() };
    let library = library();
    match kind {
        BlockKind::Permission => {
            let asked = library.permission.iter().chain(&library.before_touch);
            asked.map(|step| Step::always(&step.name, &step.how)).collect()
        }
        BlockKind::Review => {
            let regions = plan.reviewed_in(number).into_iter();
            regions.map(|region| Step::always(&region.name(), "taught before, again in short")).collect()
        }
        BlockKind::NewStrokes => {
            let strokes = week.strokes.iter().filter_map(|key| library.stroke(key));
            let step = |stroke: &crate::curriculum::model::Stroke| Step {
                key: Some(stroke.key.clone()),
                name: stroke.name.clone(),
                how: stroke.hands.clone(),
                optional: !stroke.core,
            };
            strokes.map(step).collect()
        }
        BlockKind::ClosingPart => {
            let parts = week.parts.iter().filter_map(|key| library.part(key));
            parts.map(|part| ticked(&part.key, &part.name, &part.about)).collect()
        }
        BlockKind::Topic => {
            let topics = week.topics.iter().filter_map(|key| library.topic(key));
            topics.map(|topic| ticked(&topic.key, &topic.name, &format!("about {} min", topic.minutes))).collect()
        }
        BlockKind::Song => {
            let songs = week.songs.iter().filter_map(|key| library.song(key));
            songs.map(|song| ticked(&song.key, &song.name, "")).collect()
        }
        _ => Vec::new(),
    }
}

fn ticked(key: &Key, name: &str, how: &str) -> Step {
    Step { key: Some(key.clone()), name: name.to_owned(), how: how.to_owned(), optional: false }
}
