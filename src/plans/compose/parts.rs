//! The parts that a session wants: each with the minutes that it wishes for, what it can do with, and what it gives up
//! first when the hour is full.

use crate::curriculum::model::{BlockKind, Key, Library, Region};
use crate::plans::compose::arrange;
use crate::plans::compose::brief::{Brief, Pin, Slot};
use crate::plans::compose::composition::ComposedBlock;
use crate::plans::compose::fresh::{Fresh, is_core};
use crate::plans::model::Week;
use crate::plans::running_order::Block;

/// A stretch of the session that can shrink and grow. Neighbours of one kind become one block in the end.
#[derive(Clone, Debug)]
pub struct Part {
    /// The block as it is wished for.
    pub block: ComposedBlock,
    /// The fewest minutes that it can do with; 0 when it can be dropped.
    pub least: u32,
    /// The most minutes that it can make use of.
    pub most: u32,
    /// When it shrinks: parts of a lower rank do before all others.
    pub rank: Rank,
}

/// The order in which parts shrink. Review gives way before anything new does, and what is core comes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Review that everybody has had; of several, the one taught longest ago.
    Review(usize),
    /// Review of a region that a family missed.
    MissedReview(usize),
    /// Review of what was taught last.
    LatestReview,
    Song,
    Relax,
    BabyTime,
    Topic,
    /// A new stroke that is optional; of several, the last.
    OptionalStroke(std::cmp::Reverse<usize>),
    /// Coming, going and talking.
    Frame,
    /// New core strokes and closing parts.
    Core,
    /// What the instructor pinned.
    Pinned,
}

/// All parts of a session, in their order.
pub fn wanted(brief: &Brief, fresh: &Fresh) -> Vec<Part> {
    let mut parts: Vec<Part> =
        sequence(brief.planned).iter().flat_map(|slot| of_slot(brief, brief.planned, fresh, slot)).collect();
    for pin in brief.pinned {
        fix(&mut parts, brief.library, pin);
    }
    arrange::ask_first(&mut parts, |part| part.block.slot.kind);
    let touches =
        |part: &Part| matches!(part.rank, Rank::Core | Rank::OptionalStroke(_)) || part.block.slot.region.is_some();
    if !parts.iter().any(touches) {
        // Nothing to do with the hands: nothing to hold still for, nothing to join.
        parts.retain(|part| part.rank == Rank::Pinned || !part.block.slot.kind.hands_on());
    }
    parts.retain(|part| part.most > 0);
    parts
}

/// The blocks of a session in the plan's own order, with those that it forgot put where they usually stand. Welcome
/// opens it once all have come, close ends it, and nobody is touched unasked.
fn sequence(week: &Week) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for block in week.order.blocks() {
        let slot = Slot::own(block.kind, block.own.clone());
        if !slots.contains(&slot) {
            slots.push(slot);
        }
    }
    for kind in BlockKind::ALL {
        // A block of her own greets, asks or says goodbye as well as ours.
        let stands_in = |slot: &Slot| slot.kind == kind && (slot.own.is_none() || !holds_content(kind));
        if !slots.iter().any(stands_in) {
            slots.insert(arrange::usual_place(&slots, kind), Slot::of(kind));
        }
    }
    let take = |slots: &mut Vec<Slot>, kind| slots.extract_if(.., |slot| slot.kind == kind).collect::<Vec<_>>();
    let mut all = take(&mut slots, BlockKind::Arrive);
    all.extend(take(&mut slots, BlockKind::Welcome));
    let close = take(&mut slots, BlockKind::Close);
    all.extend(slots);
    all.extend(close);
    arrange::ask_first(&mut all, |slot| slot.kind);
    all
}

/// Whether blocks of this kind are filled by what the week holds; a block of her own then stands beside them.
fn holds_content(kind: BlockKind) -> bool {
    use BlockKind::{ClosingPart, NewStrokes, Review, Song, Topic};
    matches!(kind, ClosingPart | NewStrokes | Review | Song | Topic)
}

fn of_slot(brief: &Brief, week: &Week, fresh: &Fresh, slot: &Slot) -> Vec<Part> {
    let of_slot = |block: &&Block| block.kind == slot.kind && block.own == slot.own;
    let wish = week.order.blocks().iter().filter(of_slot).map(|block| block.minutes).sum();
    if slot.own.is_some() {
        return vec![own(brief.library, slot, wish)];
    }
    let kind = slot.kind;
    match kind {
        BlockKind::Arrive => vec![frame(kind, wish, 0, 5)],
        BlockKind::Welcome => vec![frame(kind, wish.max(2), 2, 8)],
        BlockKind::Relax => vec![optional(kind, wish, Rank::Relax, 4)],
        BlockKind::Permission => vec![asking(brief.library, slot, wish.max(2))],
        // A plan may do without them: resting hands and the joining sweep are strokes as well.
        BlockKind::StillHands | BlockKind::Integration if wish == 0 => Vec::new(),
        BlockKind::StillHands | BlockKind::Integration => vec![frame(kind, wish, 1, 2)],
        BlockKind::Review => reviews(brief, week, wish),
        BlockKind::NewStrokes => strokes(brief, week, fresh, wish),
        BlockKind::ClosingPart => closing(brief.library, week, wish),
        BlockKind::Topic => topics(brief.library, week, wish),
        BlockKind::Song => songs(week, wish),
        // Babies take what is left of any hour.
        BlockKind::BabyTime => vec![optional(kind, wish, Rank::BabyTime, u32::MAX)],
        BlockKind::TalkTogether => vec![frame(kind, wish.max(3), 3, 15)],
        BlockKind::Close => vec![frame(kind, wish.max(2), 2, 6)],
    }
}

fn block(kind: BlockKind, minutes: u32, core: bool, steps: Vec<Key>) -> ComposedBlock {
    ComposedBlock { slot: Slot::of(kind), minutes, core, steps, reasons: Vec::new(), pinned: false }
}

fn frame(kind: BlockKind, wish: u32, least: u32, most: u32) -> Part {
    Part { block: block(kind, wish, least > 0, Vec::new()), least, most: most.max(wish), rank: Rank::Frame }
}

fn optional(kind: BlockKind, wish: u32, rank: Rank, most: u32) -> Part {
    Part { block: block(kind, wish, false, Vec::new()), least: 0, most: most.max(wish), rank }
}

/// Permission, eye contact, voice and cues are steps, not decoration; whatever words of hers come before them.
fn asking(library: &Library, slot: &Slot, minutes: u32) -> Part {
    let asked = library.permission.iter().chain(&library.before_touch).map(|step| step.key.clone());
    let steps = slot.own.iter().cloned().chain(asked).collect();
    let part = frame(slot.kind, minutes, 2, 5);
    Part { block: ComposedBlock { slot: slot.clone(), steps, ..part.block }, ..part }
}

/// A block of her own, which is there because she planned it: it can do with half of its time.
fn own(library: &Library, slot: &Slot, wish: u32) -> Part {
    if slot.kind == BlockKind::Permission {
        return asking(library, slot, wish.max(2));
    }
    let block = block(slot.kind, wish, true, slot.own.iter().cloned().collect());
    let block = ComposedBlock { slot: slot.clone(), ..block };
    Part { block, least: wish.div_ceil(2), most: wish, rank: Rank::Topic }
}

/// One part for each region taught so far, a missed one first and the latest last, save those that the plan leaves out
/// knowingly and those that a closing part of the week repeats anyway. Together they wish for what the plan gives to review, a minute each at least; what is more
/// goes to the latest first.
fn reviews(brief: &Brief, week: &Week, wish: u32) -> Vec<Part> {
    let mut known = brief.known_regions();
    known.retain(|region| !week.not_reviewed.contains(region) && !is_repeated(brief, week, region));
    let Some((latest, older)) = known.split_last() else { return Vec::new() };
    let missed = |region: &&&Region| brief.missed.contains(region);
    let mut order: Vec<&Region> = older.iter().filter(missed).copied().collect();
    order.extend(older.iter().filter(|region| !missed(region)).copied());
    order.push(latest);

    let count = order.len();
    let shares = shares(wish, count);
    let place = |region: &Region| known.iter().position(|known| *known == region).unwrap_or(0);
    let part = |(region, minutes): (&Region, u32)| {
        let steps = strokes_of(brief, region);
        let rank = match () {
            () if region == *latest => Rank::LatestReview,
            () if brief.missed.contains(region) => Rank::MissedReview(place(region)),
            () => Rank::Review(place(region)),
        };
        let most = u32::try_from(steps.len()).unwrap_or(u32::MAX).clamp(1, 6).max(minutes);
        let block = ComposedBlock { slot: Slot::review(region), ..block(BlockKind::Review, minutes, true, steps) };
        Part { block, least: 1, most, rank }
    };
    order.into_iter().zip(shares).map(part).collect()
}

/// Whether the closing parts of a week hold half at least of what was taught of a region, as the whole routine does.
pub fn is_repeated(brief: &Brief, week: &Week, region: &Region) -> bool {
    let taught = strokes_of(brief, region);
    let closing: Vec<&Key> =
        week.parts.iter().filter_map(|key| brief.library.part(key)).flat_map(|part| &part.strokes).collect();
    let again = taught.iter().filter(|stroke| closing.contains(stroke)).count();
    !taught.is_empty() && again * 2 >= taught.len()
}

/// Minutes for each of `count` reviews out of `wish` together: one each, then one more in turn from the last on.
fn shares(wish: u32, count: usize) -> Vec<u32> {
    let each = u32::try_from(count).unwrap_or(u32::MAX);
    let more = wish.saturating_sub(each);
    let turn = |place: u32| more / each + u32::from(place < more % each);
    (0..each).rev().map(|from_last| 1 + turn(from_last)).collect()
}

/// The strokes of a region that were taught, in the order in which they were.
fn strokes_of(brief: &Brief, region: &Region) -> Vec<Key> {
    let in_region = |key: &&Key| {
        let area = brief.library.stroke(key).and_then(|stroke| stroke.section.area());
        area.is_some_and(|area| region.has(area))
    };
    brief.known_strokes().into_iter().filter(in_region).cloned().collect()
}

/// The core strokes as one part, each optional one as another, so that it can be dropped by itself.
fn strokes(brief: &Brief, week: &Week, fresh: &Fresh, wish: u32) -> Vec<Part> {
    let usual = |key: &Key| brief.library.stroke(key).map_or(1, |stroke| stroke.minutes.max(1));
    let all = |keys: &[Key]| keys.iter().map(usual).sum::<u32>();
    let planned = all(&week.strokes);
    // The plan's own minutes, more where strokes return, fewer where some wait.
    let wish = if wish == 0 { all(&fresh.strokes) } else { (wish + all(&fresh.strokes)).saturating_sub(planned) };
    let (core, optional): (Vec<Key>, Vec<Key>) =
        fresh.strokes.iter().cloned().partition(|stroke| is_core(brief.library, stroke));
    let least = u32::try_from(core.len()).unwrap_or(u32::MAX);
    let wish = wish.saturating_sub(all(&optional)).max(least);
    let mut parts = Vec::new();
    if !core.is_empty() {
        let mut block = block(BlockKind::NewStrokes, wish, true, core);
        block.reasons.extend(returning(fresh));
        parts.push(Part { block, least, most: wish + 4, rank: Rank::Core });
    }
    for (place, stroke) in optional.into_iter().enumerate() {
        let minutes = usual(&stroke);
        let block = block(BlockKind::NewStrokes, minutes, false, vec![stroke]);
        let rank = Rank::OptionalStroke(std::cmp::Reverse(place));
        parts.push(Part { block, least: 0, most: minutes, rank });
    }
    let young = brief.is_young().then(|| "A smaller budget: the youngest baby is under 8 weeks old.".to_owned());
    if let Some(first) = parts.first_mut() {
        first.block.reasons.extend(young);
    }
    parts
}

fn returning(fresh: &Fresh) -> Option<String> {
    match fresh.returning {
        0 => None,
        1 => Some("With one stroke that was left out last time.".to_owned()),
        many => Some(format!("With {many} strokes that were left out last time.")),
    }
}

fn closing(library: &Library, week: &Week, wish: u32) -> Vec<Part> {
    let usual: u32 = week.parts.iter().filter_map(|key| library.part(key)).map(|part| part.minutes).sum();
    if week.parts.is_empty() {
        return Vec::new();
    }
    let wish = if wish == 0 { usual } else { wish }.max(1);
    let block = block(BlockKind::ClosingPart, wish, true, week.parts.clone());
    vec![Part { block, least: wish.div_ceil(2), most: wish + 4, rank: Rank::Core }]
}

fn topics(library: &Library, week: &Week, wish: u32) -> Vec<Part> {
    let usual: u32 = week.topics.iter().filter_map(|key| library.topic(key)).map(|topic| topic.minutes).sum();
    if week.topics.is_empty() {
        return Vec::new();
    }
    // Two minutes name a topic; the sheet tells the rest.
    let least = u32::try_from(week.topics.len()).unwrap_or(u32::MAX).saturating_mul(2);
    let wish = if wish == 0 { usual } else { wish }.max(least);
    let block = block(BlockKind::Topic, wish, true, week.topics.clone());
    vec![Part { block, least, most: wish + 5, rank: Rank::Topic }]
}

fn songs(week: &Week, wish: u32) -> Vec<Part> {
    // A plan without a block for them sings along with the strokes.
    if week.songs.is_empty() || wish == 0 {
        return Vec::new();
    }
    let block = block(BlockKind::Song, wish, false, week.songs.clone());
    vec![Part { block, least: 0, most: wish + 2, rank: Rank::Song }]
}

/// Fixes the minutes of a block that the instructor pinned. What is not core goes with 0 minutes; what is core keeps one.
/// A block that the session would not have comes in.
fn fix(parts: &mut Vec<Part>, library: &Library, pin: &Pin) {
    let meant = |part: &Part| part.rank != Rank::Pinned && part.block.slot == pin.slot;
    let Some(place) = parts.iter().position(meant) else {
        if pin.minutes > 0 && pin.slot.kind.can_be_own() {
            let slots: Vec<&Slot> = parts.iter().map(|part| &part.block.slot).collect();
            let place = arrange::usual_place(slots, pin.slot.kind);
            let own = own(library, &pin.slot, pin.minutes).block;
            let block = ComposedBlock { core: false, pinned: true, minutes: pin.minutes, ..own };
            parts.insert(place, Part { block, least: pin.minutes, most: pin.minutes, rank: Rank::Pinned });
        }
        return;
    };
    let mut all = parts.extract_if(.., |part| meant(part)).collect::<Vec<_>>().into_iter();
    let Some(mut whole) = all.next() else { return };
    // New strokes are several parts while they are free, and one once they are fixed.
    whole.block.steps.extend(all.flat_map(|part| part.block.steps));
    let minutes = if whole.block.core { pin.minutes.max(1) } else { pin.minutes };
    whole.block = ComposedBlock { minutes, pinned: true, ..whole.block };
    parts.insert(place, Part { least: minutes, most: minutes, rank: Rank::Pinned, ..whole });
}
