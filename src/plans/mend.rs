//! Mends: single changes, each of which settles one finding of the plan check.

use crate::curriculum::model::{BlockKind, Key, Library, Region};
use crate::plans::change::regions::{begin_region, end_region, move_region};
use crate::plans::change::topics::move_topic;
use crate::plans::change::weeks::insert_week;
use crate::plans::model::{Plan, Week};
use crate::plans::running_order::LONGEST_BLOCK;
use crate::words::{counted, listed};

/// Minutes of review that a mend puts in for each region.
pub const REVIEW_MINUTES: u32 = 2;

/// A change that a press of a button makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mend {
    /// The first week that teaches and the week of the legs exchange what is new in them.
    LegsFirst { first: u32, legs: u32 },
    /// A region comes new in another week.
    Move { region: Region, to: u32 },
    /// Each of these regions gets a week of its own after this one.
    OwnWeeks { week: u32, regions: Vec<Region> },
    /// A region that is never taught comes new in this week.
    Teach { region: Region, week: u32 },
    /// A region that is never taught comes new in a week of its own at the end.
    AddWeekFor { region: Region },
    /// A region stays new in its first week alone.
    TeachOnce { region: Region, first: u32 },
    /// The core strokes of a region come new in the week in which it does.
    CoreStrokes { week: u32, region: Region },
    /// These strokes do not come new in this week.
    LeaveOut { week: u32, strokes: Vec<Key> },
    /// A region returns in the review of this week.
    Review { week: u32, region: Region },
    /// More time for something, in minutes.
    Add { week: u32, kind: BlockKind, minutes: u32 },
    /// No time for something.
    RemoveBlock { week: u32, kind: BlockKind },
    /// The review is shorter by so many minutes, which go to the babies.
    ShortenReview { week: u32, minutes: u32 },
    /// The session takes so many minutes.
    Lengthen { week: u32, minutes: u32 },
    /// A topic is talked about in this week.
    Talk { topic: Key, week: u32 },
    /// A topic moves to an earlier week.
    TalkEarlier { topic: Key, from: u32, to: u32 },
}

impl Mend {
    /// What its button says.
    pub fn label(&self, library: &Library) -> String {
        match self {
            Self::LegsFirst { first, .. } => format!("Begin with the legs in week {first}"),
            Self::Move { region, to } => format!("Move {} to week {to}", library.region_in_words(region)),
            Self::OwnWeeks { regions, .. } => {
                let names: Vec<String> = regions.iter().map(|region| library.region_in_words(region)).collect();
                let own = if regions.len() == 1 { "a week of its own" } else { "weeks of their own" };
                format!("Give {} {own}", listed(&names))
            }
            Self::Teach { region, week } => format!("Teach {} in week {week}", library.region_in_words(region)),
            Self::AddWeekFor { region } => format!("Add a week for {}", library.region_in_words(region)),
            Self::TeachOnce { first, .. } => format!("Keep it new in week {first} alone"),
            Self::CoreStrokes { region, .. } => {
                format!("Choose the core strokes of {}", library.region_in_words(region))
            }
            Self::LeaveOut { strokes, .. } => match &strokes[..] {
                [one] => format!("Leave out {}", library.stroke(one).map_or(one.as_ref(), |stroke| &stroke.name)),
                _ => format!("Leave out {}", counted(strokes.len(), "stroke", "strokes")),
            },
            Self::Review { region, .. } => format!("Review {} again", library.region_in_words(region)),
            Self::Add { kind, minutes, .. } => format!("Add {minutes} min: {}", kind.name().to_lowercase()),
            Self::RemoveBlock { kind, .. } => format!("Take out: {}", kind.name().to_lowercase()),
            Self::ShortenReview { minutes, .. } => format!("Give {minutes} min of the review to baby time"),
            Self::Lengthen { minutes, .. } => format!("Let the session take {minutes} min"),
            Self::Talk { topic, week } => format!("Talk about it in week {week}: {}", topic_name(library, topic)),
            Self::TalkEarlier { topic, to, .. } => format!("Move it to week {to}: {}", topic_name(library, topic)),
        }
    }

    /// The plan with this change made. A week that is not there is passed over.
    pub fn apply(&self, library: &Library, plan: &Plan) -> Plan {
        let mut plan = plan.clone();
        match self {
            Self::LegsFirst { first, legs } => exchange(&mut plan, *first, *legs),
            Self::Move { region, to } => move_region(library, &mut plan, region, *to),
            Self::OwnWeeks { week, regions } => {
                for (after, region) in (*week..).zip(regions) {
                    insert_week(&mut plan, after);
                    move_region(library, &mut plan, region, after + 1);
                    plan_time(&mut plan, *week, after + 1);
                }
            }
            Self::Teach { region, week } => move_region(library, &mut plan, region, *week),
            Self::AddWeekFor { region } => {
                let last = plan.length();
                insert_week(&mut plan, last);
                move_region(library, &mut plan, region, last + 1);
                plan_time(&mut plan, last, last + 1);
            }
            Self::TeachOnce { region, first } => {
                for (_, week) in (1..).zip(&mut plan.weeks).filter(|(number, _)| number > first) {
                    end_region(library, week, region);
                }
            }
            Self::CoreStrokes { week, region } => {
                let regions = plan.regions.clone();
                change(&mut plan, *week, |week| begin_region(library, week, region, &regions));
            }
            Self::LeaveOut { week, strokes } => {
                change(&mut plan, *week, |week| week.strokes.retain(|key| !strokes.contains(key)));
            }
            Self::Review { week, region } => {
                change(&mut plan, *week, |week| week.not_reviewed.retain(|other| other != region));
            }
            Self::Add { week, kind, minutes } => {
                change(&mut plan, *week, |week| week.order = week.order.with_more(*kind, *minutes));
            }
            Self::RemoveBlock { week, kind } => {
                change(&mut plan, *week, |week| week.order = week.order.without(&[*kind]));
            }
            Self::ShortenReview { week, minutes } => change(&mut plan, *week, |week| {
                let shorter = week.order.with_less(BlockKind::Review, *minutes);
                week.order = shorter.with_more(BlockKind::BabyTime, *minutes);
            }),
            Self::Lengthen { week, minutes } => change(&mut plan, *week, |week| week.minutes = *minutes),
            Self::Talk { topic, week } => change(&mut plan, *week, |week| week.topics.push(topic.clone())),
            Self::TalkEarlier { topic, from, to } => move_topic(&mut plan, topic, *from, *to),
        }
        plan
    }
}

fn topic_name<'a>(library: &'a Library, key: &'a Key) -> &'a str {
    library.topic(key).map_or(key.as_ref(), |topic| &topic.name)
}

fn change(plan: &mut Plan, number: u32, change: impl FnOnce(&mut Week)) {
    if let Some(week) = plan.week_mut(number) {
        change(week);
    }
}

/// Two weeks exchange what is new in them.
fn exchange(plan: &mut Plan, one: u32, other: u32) {
    let Some(new) = plan.week(one).map(|week| (week.regions.clone(), week.strokes.clone())) else { return };
    let Some(week) = plan.week_mut(other) else { return };
    let (regions, strokes) = (std::mem::replace(&mut week.regions, new.0), std::mem::replace(&mut week.strokes, new.1));
    change(plan, one, |week| (week.regions, week.strokes) = (regions, strokes));
}

/// A week that was made for a region gets the time for new strokes that its model has, time to review what the class
/// knows, and leaves the rest to the babies.
fn plan_time(plan: &mut Plan, model: u32, number: u32) {
    let strokes = plan.week(model).map_or(0, |week| week.order.minutes_of(BlockKind::NewStrokes));
    let known = u32::try_from(plan.reviewed_in(number).len()).unwrap_or(LONGEST_BLOCK);
    change(plan, number, |week| {
        let review = if week.order.has(BlockKind::Review) { 0 } else { REVIEW_MINUTES * known };
        for (kind, minutes) in [(BlockKind::NewStrokes, strokes), (BlockKind::Review, review)] {
            if minutes > 0 {
                week.order = week.order.with_more(kind, minutes.min(LONGEST_BLOCK));
            }
        }
        let left = week.minutes.saturating_sub(week.order.minutes());
        if left > 0 {
            week.order = week.order.with_more(BlockKind::BabyTime, left.min(LONGEST_BLOCK));
        }
    });
}
