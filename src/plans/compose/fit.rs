//! Fits parts into a session, to the minute: shrinks in the order of ranks, or gives out what is left.

use crate::curriculum::model::{BlockKind, Key, Library};
use crate::plans::compose::composition::{ComposedBlock, TooShort};
use crate::plans::compose::fresh::is_core;
use crate::plans::compose::parts::{Part, Rank};

/// What a session has to give.
#[derive(Clone, Copy, Debug)]
pub struct Room<'a> {
    /// Its length, in minutes.
    pub minutes: u32,
    /// How many of them should be hands-on at most.
    pub hands_on: u32,
    /// What the blocks are named after.
    pub library: &'a Library,
}

/// Blocks that fill a session, and what had to go.
#[derive(Debug)]
pub struct Filled {
    /// The blocks, first to last.
    pub blocks: Vec<ComposedBlock>,
    /// What was dropped or is over the budget, in plain words.
    pub told: Vec<String>,
}

/// A part on its way: what it wished for, and whether hands-on time was what it gave up.
struct Fitting {
    part: Part,
    wished: u32,
    for_budget: bool,
}

/// Fills the room with these parts.
pub fn into(room: Room, parts: Vec<Part>) -> Result<Filled, TooShort> {
    let needed = parts.iter().map(|part| part.least).sum();
    if needed > room.minutes {
        return Err(TooShort { needed, given: room.minutes });
    }
    let mut fitting: Vec<Fitting> =
        parts.into_iter().map(|part| Fitting { wished: part.block.minutes, for_budget: false, part }).collect();
    spare_hands(&mut fitting, room.hands_on);
    let wished = sum(&fitting, |_| true);
    shrink(&mut fitting, wished.saturating_sub(room.minutes), |_| true);
    let filled = sum(&fitting, |_| true);
    grow(&mut fitting, room.minutes - filled, room.hands_on);
    let mut told: Vec<String> = fitting.iter().filter_map(|fitting| dropped(fitting, room)).collect();
    let hands_on = sum(&fitting, is_hands_on);
    if hands_on > room.hands_on {
        told.push(format!("Hands are on babies for {hands_on} min: over your budget of {}.", room.hands_on));
    }
    let blocks = join(fitting.into_iter().filter_map(|fitting| finish(fitting, room)));
    Ok(Filled { blocks, told })
}

fn sum(fitting: &[Fitting], of: impl Fn(&Part) -> bool) -> u32 {
    fitting.iter().filter(|fitting| of(&fitting.part)).map(|fitting| fitting.part.block.minutes).sum()
}

fn is_hands_on(part: &Part) -> bool {
    part.block.slot.kind.hands_on()
}

/// Takes review, then optional strokes, back to what the hands-on budget allows.
fn spare_hands(fitting: &mut [Fitting], budget: u32) {
    let over = sum(fitting, is_hands_on).saturating_sub(budget);
    let spares = |part: &Part| {
        use Rank::{LatestReview, MissedReview, OptionalStroke, Review};
        matches!(part.rank, Review(_) | MissedReview(_) | LatestReview | OptionalStroke(_))
    };
    shrink(fitting, over, spares);
    for fitting in fitting.iter_mut() {
        fitting.for_budget = fitting.part.block.minutes < fitting.wished;
    }
}

/// Takes `over` minutes away from some of the parts, from the lowest rank on.
fn shrink(fitting: &mut [Fitting], mut over: u32, some: impl Fn(&Part) -> bool) {
    let mut by_rank: Vec<&mut Part> =
        fitting.iter_mut().map(|fitting| &mut fitting.part).filter(|part| some(part)).collect();
    by_rank.sort_by_key(|part| part.rank);
    for part in by_rank {
        let spare = part.block.minutes - part.least;
        // A stroke is taught whole or not at all.
        let whole = matches!(part.rank, Rank::OptionalStroke(_));
        let given = if whole && over > 0 { spare } else { spare.min(over) };
        part.block.minutes -= given;
        over = over.saturating_sub(given);
    }
}

/// Gives out what is left: to review from the latest on, as far as the hands-on budget goes, then to the rest, and the
/// babies take what nobody can use. Where the instructor pinned their time, the parts that frame the hour do.
fn grow(fitting: &mut [Fitting], mut left: u32, budget: u32) {
    let mut hands = budget.saturating_sub(sum(fitting, is_hands_on));
    let turn = |part: &Part| match part.rank {
        Rank::LatestReview => Some(0),
        Rank::MissedReview(_) => Some(1),
        Rank::Review(_) => Some(2),
        Rank::Core => Some(3),
        Rank::Topic => Some(4),
        Rank::Frame => Some(5),
        Rank::BabyTime => Some(6),
        _ => None,
    };
    let mut parts: Vec<(u32, &mut Part)> =
        fitting.iter_mut().filter_map(|fitting| Some((turn(&fitting.part)?, &mut fitting.part))).collect();
    parts.sort_by_key(|(turn, _)| *turn);
    let mut longest_review = u32::MAX;
    for (turn, part) in &mut parts {
        let room = if is_hands_on(part) { left.min(hands) } else { left };
        let most = if *turn <= 2 { part.most.min(longest_review) } else { part.most };
        let taken = most.saturating_sub(part.block.minutes).min(room);
        part.block.minutes += taken;
        left -= taken;
        hands -= if is_hands_on(part) { taken } else { 0 };
        if *turn == 0 {
            longest_review = part.block.minutes;
        }
    }
    let frame = parts.into_iter().rev().find(|(_, part)| part.rank == Rank::Frame && !is_hands_on(part));
    if let Some((_, part)) = frame {
        part.block.minutes += left;
    }
}

fn why(fitting: &Fitting, room: Room) -> String {
    if fitting.for_budget {
        format!("to keep hands-on time to {} min", room.hands_on)
    } else {
        format!("to fit {} min", room.minutes)
    }
}

/// What to say of a part that had to go.
fn dropped(fitting: &Fitting, room: Room) -> Option<String> {
    let block = &fitting.part.block;
    if block.minutes > 0 || fitting.wished == 0 || block.pinned {
        return None;
    }
    let what = match fitting.part.rank {
        Rank::OptionalStroke(_) => {
            let stroke = block.steps.first().and_then(|key| room.library.stroke(key))?;
            return Some(format!("{} is left for another time, {}.", stroke.name, why(fitting, room)));
        }
        _ => room.library.block_name(block.slot.kind, block.slot.own.as_ref()),
    };
    Some(format!("{what}: none this time, {}.", why(fitting, room)))
}

/// The block of a part, with its reason; nothing of a part without minutes.
fn finish(fitting: Fitting, room: Room) -> Option<ComposedBlock> {
    let why = why(&fitting, room);
    let Fitting { part, wished, .. } = fitting;
    let mut block = part.block;
    if block.minutes == 0 {
        return None;
    }
    let called = block.slot.region.as_ref().map_or_else(
        || room.library.block_name(block.slot.kind, block.slot.own.as_ref()).to_owned(),
        |region| format!("Review of {}", room.library.region_in_words(region)),
    );
    if block.slot.kind == BlockKind::Review {
        block.steps = repeated(room.library, std::mem::take(&mut block.steps), block.minutes);
    }
    if block.minutes < wished {
        block.reasons.push(format!("{called} in {} min, not {wished}, {why}.", block.minutes));
    } else if wished > 0 && block.minutes > wished {
        block.reasons.push(format!("{called} has {} min more, since there is room.", block.minutes - wished));
    }
    if block.slot.kind == BlockKind::Review && block.steps.is_empty() {
        block.reasons.push("One sweep that joins it with the rest, no more.".to_owned());
    }
    Some(block)
}

/// The strokes that a review of so many minutes repeats: two a minute, core before optional, in the order of teaching.
/// One minute is enough for the joining sweep alone.
fn repeated(library: &Library, strokes: Vec<Key>, minutes: u32) -> Vec<Key> {
    if minutes < 2 {
        return Vec::new();
    }
    let mut by_need: Vec<usize> = (0..strokes.len()).collect();
    by_need.sort_by_key(|place| !is_core(library, &strokes[*place]));
    by_need.truncate(minutes as usize * 2);
    by_need.sort_unstable();
    by_need.into_iter().map(|place| strokes[place].clone()).collect()
}

/// Makes one block of neighbours that are new strokes: the core ones, then the optional ones that found room.
fn join(blocks: impl Iterator<Item = ComposedBlock>) -> Vec<ComposedBlock> {
    let mut joined: Vec<ComposedBlock> = Vec::new();
    for block in blocks {
        match joined.last_mut() {
            Some(last) if last.slot.kind == BlockKind::NewStrokes && block.slot == last.slot && !last.pinned => {
                last.minutes += block.minutes;
                last.core |= block.core;
                last.steps.extend(block.steps);
                last.reasons.extend(block.reasons);
            }
            _ => joined.push(block),
        }
    }
    joined
}
