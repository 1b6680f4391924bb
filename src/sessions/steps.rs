//! A session as it is to be taught: composed from the plan and from what was really taught, with its times on the clock
//! and the steps inside each block. Pure.

use crate::calendar::TimeOfDay;
use crate::curriculum::model::{BlockKind, Key, Library, Region};
use crate::plans::compose::brief::{Brief, Slot};
use crate::plans::compose::compose;
use crate::plans::compose::composition::{ComposedBlock, Composition};
use crate::plans::model::Week;
use crate::sessions::kept::Kept;

/// The session of one day.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The blocks, first to last.
    pub blocks: Vec<TimedBlock>,
    /// What has to be said about it: what waits for a later week, what found no room.
    pub told: Vec<String>,
    /// What it means to teach: the plan's week with the strokes that come new now.
    pub due: Week,
}

/// A block at its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimedBlock {
    /// When it starts, on the clock of the class.
    pub starts: TimeOfDay,
    /// What happens.
    pub kind: BlockKind,
    /// The region, of a review.
    pub region: Option<Region>,
    /// What it is called: "Review: legs and feet".
    pub title: String,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// What is done inside, in order.
    pub steps: Vec<Step>,
    /// Why it is not what the plan wished for.
    pub reasons: Vec<String>,
    /// Whether the session would not be whole without it.
    pub core: bool,
    /// Whether the instructor fixed it.
    pub pinned: bool,
    /// What she wrote beside it.
    pub note: Option<String>,
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

/// A brief, composed. Where its length cannot hold the core, the core is as long as it is, and that is said.
pub fn composed(brief: &Brief) -> Composition {
    let mut told = Vec::new();
    let composition = compose(brief).or_else(|short| {
        told.push(short.to_string());
        compose(&Brief { minutes: short.needed, ..brief.clone() })
    });
    let Ok(composition) = composition else { return Composition { blocks: Vec::new(), told } };
    told.extend(composition.told);
    Composition { blocks: composition.blocks, told }
}

/// Prepares the session of a brief, to begin at `starts`: as its instructor left it, or else composed.
pub fn prepare(brief: &Brief, kept: Option<&Kept>, starts: TimeOfDay) -> Prepared {
    let Composition { blocks, told } = match kept {
        Some(kept) => Composition { blocks: kept.held().map(|kept| kept.block.clone()).collect(), told: Vec::new() },
        None => composed(brief),
    };
    let due = due(brief, &blocks);
    let mut blocks = timed(brief.library, &blocks, &due, starts);
    for (timed, kept) in blocks.iter_mut().zip(kept.into_iter().flat_map(Kept::held)) {
        timed.note = kept.note.as_ref().map(ToString::to_string);
    }
    Prepared { blocks, told, due }
}

/// The plan's week with the new strokes of these blocks, and the regions that come new with them.
fn due(brief: &Brief, blocks: &[ComposedBlock]) -> Week {
    let mut week = brief.planned.clone();
    let new = blocks.iter().filter(|block| block.slot.kind == BlockKind::NewStrokes);
    week.strokes = new.flat_map(|block| &block.steps).cloned().collect();
    let known = brief.known_regions();
    let is_new = |region: &&Region| {
        let mut strokes = week.strokes.iter().filter_map(|key| brief.library.stroke(key));
        !known.contains(region) && strokes.any(|stroke| stroke.section.area().is_some_and(|area| region.has(area)))
    };
    week.regions = brief.plan.regions.iter().filter(is_new).cloned().collect();
    week
}

fn timed(library: &Library, blocks: &[ComposedBlock], due: &Week, starts: TimeOfDay) -> Vec<TimedBlock> {
    let mut from_start = 0;
    let mut timed = Vec::new();
    for block in blocks {
        timed.push(TimedBlock {
            starts: starts.plus_minutes(from_start),
            kind: block.slot.kind,
            region: block.slot.region.clone(),
            title: title(library, &block.slot),
            minutes: block.minutes,
            steps: block.steps.iter().map(|key| step(library, block.slot.kind, key)).collect(),
            reasons: block.reasons.clone(),
            core: block.core,
            pinned: block.pinned,
            note: None,
        });
        from_start += block.minutes;
    }
    // What the week holds and no block has room for comes with the last block, so that nothing planned is ever hidden.
    let shown = |key: &Key| timed.iter().flat_map(|block| &block.steps).any(|step| step.key.as_ref() == Some(key));
    let homeless: Vec<Step> =
        due.tickable().into_iter().filter(|key| !shown(key)).map(|key| step(library, BlockKind::Song, &key)).collect();
    if let Some(last) = timed.last_mut() {
        last.steps.extend(homeless);
    }
    timed
}

/// What a block is called: "Review: legs and feet".
pub fn title(library: &Library, slot: &Slot) -> String {
    let region = slot.region.as_ref().map(|region| format!(": {}", library.region_in_words(region)));
    format!("{}{}", library.block_name(slot.kind, slot.own.as_ref()), region.unwrap_or_default())
}

/// A step as it is read. What was taught before, and asking, is always done: there is nothing to tick.
fn step(library: &Library, kind: BlockKind, key: &Key) -> Step {
    if let Some(own) = library.own_block(key) {
        return Step { key: None, name: own.about.clone(), how: String::new(), optional: false };
    }
    let always = matches!(kind, BlockKind::Review | BlockKind::Permission);
    let (name, how, optional) = if let Some(stroke) = library.stroke(key) {
        (stroke.name.clone(), stroke.hands.clone(), !stroke.core)
    } else if let Some(part) = library.part(key) {
        (part.name.clone(), part.about.clone(), false)
    } else if let Some(topic) = library.topic(key) {
        (topic.name.clone(), format!("about {} min", topic.minutes), false)
    } else if let Some(song) = library.song(key) {
        (song.name.clone(), String::new(), true)
    } else {
        let asked = library.permission.iter().chain(&library.before_touch).find(|step| step.key == *key);
        asked.map_or_else(
            || (key.to_string(), String::new(), false),
            |step| (step.name.clone(), step.how.clone(), false),
        )
    };
    Step { key: (!always).then(|| key.clone()), name, how, optional }
}
