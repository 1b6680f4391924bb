//! What concerns a single week: how much is new, what returns, and whether it fits into its session.

use super::{Budget, Finding, Yardstick};
use crate::curriculum::model::{Area, BlockKind, Key, Library, Region};
use crate::plans::mend::{Mend, REVIEW_MINUTES};
use crate::plans::model::{LONGEST_SESSION, MOST_WEEKS, Plan, SHORTEST_SESSION, Week, strokes_of_parts};
use crate::plans::running_order::LONGEST_BLOCK;
use crate::words::{counted, listed};

/// Minutes of a session that may stay unplanned before it is worth a word.
const SPARE_MINUTES: u32 = 10;
/// Minutes to talk together that a mend puts in.
const TALK_MINUTES: u32 = 5;

/// Everything about one week that is worth another look.
pub fn findings(plan: &Plan, number: u32, week: &Week, yardstick: Yardstick) -> Vec<Finding> {
    let Yardstick { library, budget } = yardstick;
    // Time comes last: it settles itself most often once the rest is right.
    let mut findings: Vec<Finding> = empty(number, week).into_iter().collect();
    findings.extend(two_new_regions(plan, library, number, week));
    findings.extend(week.regions.iter().filter_map(|region| no_strokes(library, number, week, region)));
    findings.extend(strays(library, number, week));
    findings.extend(too_many_strokes(plan, yardstick, number, week));
    findings.extend(not_reviewed(plan, library, number, week));
    findings.extend(blocks(plan, library, number, week));
    findings.extend(no_talk_together(number, week));
    findings.extend(too_long_hands_on(number, week, budget));
    findings.extend(too_long(number, week));
    findings.extend(unplanned(number, week));
    findings
}

fn empty(number: u32, week: &Week) -> Option<Finding> {
    week.is_empty().then(|| {
        Finding::of_week(
            number,
            "empty",
            "Nothing in this week yet",
            "It has no regions, no strokes, no closing part and no topics. Give it some of them, or remove it.",
        )
    })
}

fn two_new_regions(plan: &Plan, library: &Library, number: u32, week: &Week) -> Option<Finding> {
    // Legs stay where they are: they are what the others make room for.
    let staying = week.regions.iter().find(|region| region.has(Area::Legs)).or(week.regions.first())?;
    let others: Vec<&Region> = week.regions.iter().filter(|region| *region != staying).collect();
    let later = plan.numbered().find(|(later, week)| *later > number && week.regions.is_empty());
    let mend = match (&others[..], later) {
        ([], _) => return None,
        ([region], Some((to, _))) => Some(Mend::Move { region: (*region).clone(), to }),
        _ => (plan.weeks.len() + others.len() <= MOST_WEEKS)
            .then(|| Mend::OwnWeeks { week: number, regions: others.into_iter().cloned().collect() }),
    };
    let names: Vec<String> = week.regions.iter().map(|region| library.region_in_words(region)).collect();
    Some(
        Finding::of_week(
            number,
            "two-new-regions",
            format!("More than one new region: {}", listed(&names)),
            "Many babies take in one new region at a time, and parents find it easier to remember.",
        )
        .mended_by(mend),
    )
}

fn too_many_strokes(plan: &Plan, yardstick: Yardstick, number: u32, week: &Week) -> Option<Finding> {
    let Yardstick { library, budget } = yardstick;
    let new = plan.new_strokes(library, number);
    let surplus = new.len().saturating_sub(budget.strokes as usize);
    if surplus == 0 {
        return None;
    }
    let optional = |key: &&Key| library.stroke(key).is_some_and(|stroke| !stroke.core);
    let goes_away = |key: &&Key| new.contains(key) && strokes_of_parts(library, week).all(|stroke| stroke != *key);
    let leave: Vec<Key> = week.strokes.iter().rev().filter(optional).filter(goes_away).take(surplus).cloned().collect();
    let enough = leave.len() == surplus;
    Some(
        Finding::of_week(
            number,
            "too-many-strokes",
            format!("{}, over your {}", counted(new.len(), "new stroke", "new strokes"), budget.strokes),
            "The fear of forgetting the strokes is common. Fewer of them may stay longer.",
        )
        .mended_by(enough.then_some(Mend::LeaveOut { week: number, strokes: leave })),
    )
}

fn too_long_hands_on(number: u32, week: &Week, budget: Budget) -> Option<Finding> {
    let minutes = week.order.hands_on_minutes();
    let over = minutes.checked_sub(budget.minutes).filter(|over| *over > 0)?;
    let enough = week.order.minutes_of(BlockKind::Review) > over;
    Some(
        Finding::of_week(
            number,
            "too-long-hands-on",
            format!("{minutes} minutes hands-on, over your {}", budget.minutes),
            "Calm, wide-awake spells are short. Babies often need a feed or a cuddle before this is over.",
        )
        .mended_by(enough.then_some(Mend::ShortenReview { week: number, minutes: over })),
    )
}

/// Strokes of an area that is not new this week.
fn strays(library: &Library, number: u32, week: &Week) -> Option<Finding> {
    let stray = |key: &&Key| match library.stroke(key) {
        Some(stroke) => stroke.section.area().is_some_and(|area| !week.regions.iter().any(|region| region.has(area))),
        None => true,
    };
    let strokes: Vec<Key> = week.strokes.iter().filter(stray).cloned().collect();
    if strokes.is_empty() {
        return None;
    }
    let names: Vec<String> =
        strokes.iter().map(|key| library.stroke(key).map_or(key.to_string(), |stroke| stroke.name.clone())).collect();
    Some(
        Finding::of_week(
            number,
            "strays",
            "New strokes of a region that is not new",
            format!("{}: their region comes in another week, or in none.", listed(&names)),
        )
        .mended_by([Mend::LeaveOut { week: number, strokes }]),
    )
}

fn no_strokes(library: &Library, number: u32, week: &Week, region: &Region) -> Option<Finding> {
    let taught = library.strokes_of(region).any(|stroke| week.strokes.contains(&stroke.key));
    (!taught).then(|| {
        Finding::of_week(
            number,
            &format!("no-strokes/{region}"),
            format!("No strokes chosen for {}", library.region_in_words(region)),
            "The region is new this week, but none of its strokes are.",
        )
        .mended_by([Mend::CoreStrokes { week: number, region: region.clone() }])
    })
}

fn too_long(number: u32, week: &Week) -> Option<Finding> {
    let minutes = week.order.minutes();
    let over = minutes.checked_sub(week.minutes).filter(|over| *over > 0)?;
    Some(
        Finding::of_week(
            number,
            "too-long",
            format!("The blocks take {} too long", counted(over as usize, "minute", "minutes")),
            format!("They add up to {minutes} minutes, and the session has {}.", week.minutes),
        )
        .mended_by(
            (SHORTEST_SESSION..=LONGEST_SESSION).contains(&minutes).then_some(Mend::Lengthen { week: number, minutes }),
        ),
    )
}

fn unplanned(number: u32, week: &Week) -> Option<Finding> {
    let minutes = week.minutes.checked_sub(week.order.minutes()).filter(|left| *left > SPARE_MINUTES)?;
    Some(
        Finding::of_week(
            number,
            "unplanned",
            format!("{minutes} minutes are unplanned"),
            "That may be just what you want. Babies fill time by themselves.",
        )
        .mended_by((minutes <= LONGEST_BLOCK).then_some(Mend::Add {
            week: number,
            kind: BlockKind::BabyTime,
            minutes,
        })),
    )
}

fn no_talk_together(number: u32, week: &Week) -> Option<Finding> {
    (!week.order.has(BlockKind::TalkTogether)).then(|| {
        Finding::of_week(
            number,
            "no-talk-together",
            "No time to talk with each other",
            "Asked at the end of a course, many parents name each other first.",
        )
        .mended_by([Mend::Add { week: number, kind: BlockKind::TalkTogether, minutes: TALK_MINUTES }])
    })
}

fn not_reviewed<'a>(
    plan: &'a Plan,
    library: &'a Library,
    number: u32,
    week: &'a Week,
) -> impl Iterator<Item = Finding> + 'a {
    let left_out = plan
        .taught_before(number)
        .into_iter()
        .filter(|region| week.not_reviewed.contains(region) && !week.regions.contains(region));
    left_out.map(move |region| {
        Finding::of_week(
            number,
            &format!("not-reviewed/{region}"),
            format!("No review of {}", library.region_in_words(region)),
            "What was taught before returns each week, so that it stays, and whoever missed it can catch up.",
        )
        .mended_by([Mend::Review { week: number, region: region.clone() }])
    })
}

/// What the week holds without a block for it, and blocks for which it holds nothing.
fn blocks(plan: &Plan, library: &Library, number: u32, week: &Week) -> impl Iterator<Item = Finding> {
    use BlockKind::{ClosingPart, NewStrokes, Review, Song, Topic};
    let reviewed = plan.reviewed_in(number);
    let again = reviewed.iter().filter(|region| !returns_in_parts(plan, library, number, week, region)).count();
    let minutes = |minutes: u32| minutes.clamp(1, LONGEST_BLOCK);
    let sum = |each: &mut dyn Iterator<Item = u32>| minutes(each.sum());
    let strokes = sum(&mut week.strokes.iter().filter_map(|key| Some(library.stroke(key)?.minutes)));
    let parts = sum(&mut week.parts.iter().filter_map(|key| Some(library.part(key)?.minutes)));
    let topics = sum(&mut week.topics.iter().filter_map(|key| Some(library.topic(key)?.minutes)));
    let review = minutes(REVIEW_MINUTES * u32::try_from(again).unwrap_or(LONGEST_BLOCK));
    // Each kind, the minutes that it needs when its block is missing, and whether its block has nothing to hold.
    // Songs need no block: they go with the strokes.
    [
        (NewStrokes, (!week.strokes.is_empty()).then_some(strokes), week.strokes.is_empty()),
        (ClosingPart, (!week.parts.is_empty()).then_some(parts), week.parts.is_empty()),
        (Topic, (!week.topics.is_empty()).then_some(topics), week.topics.is_empty()),
        (Review, (again > 0).then_some(review), reviewed.is_empty()),
        (Song, None, week.songs.is_empty()),
    ]
    .into_iter()
    .filter_map(move |(kind, needed, empty)| {
        let name = kind.name().to_lowercase();
        match (week.order.has(kind), needed, empty) {
            (false, Some(minutes), _) => Some(
                Finding::of_week(
                    number,
                    &format!("no-block/{kind}"),
                    format!("No time for: {name}"),
                    "The week holds it, but its running order has no block for it.",
                )
                .mended_by([Mend::Add { week: number, kind, minutes }]),
            ),
            (true, _, true) => Some(
                Finding::of_week(
                    number,
                    &format!("empty-block/{kind}"),
                    format!("Time with nothing to fill it: {name}"),
                    "The running order has a block for it, but the week holds nothing of the kind.",
                )
                .mended_by([Mend::RemoveBlock { week: number, kind }]),
            ),
            _ => None,
        }
    })
}

/// Whether a closing part goes over everything that the class has met of a region, as the whole routine does.
fn returns_in_parts(plan: &Plan, library: &Library, number: u32, week: &Week, region: &Region) -> bool {
    let met = plan.strokes_before(library, number);
    library
        .strokes_of(region)
        .filter(|stroke| stroke.core && met.contains(&&stroke.key))
        .all(|stroke| strokes_of_parts(library, week).any(|key| *key == stroke.key))
}
