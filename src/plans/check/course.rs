//! What concerns the course as a whole: the order of regions, and what it talks about.

use super::Finding;
use crate::curriculum::model::{Area, Cover, Library, Region, Topic};
use crate::plans::mend::Mend;
use crate::plans::model::{MOST_WEEKS, Plan};
use crate::words::{counted, listed};

/// What parents hear of before, or in the week of, the first stroke.
const BEFORE_TOUCH: [Cover; 4] = [Cover::Permission, Cover::States, Cover::Oils, Cover::WhenNot];

/// Everything about the course that is worth another look.
pub fn findings(plan: &Plan, library: &Library) -> Vec<Finding> {
    let mut findings: Vec<Finding> = legs_not_first(plan).into_iter().collect();
    findings.extend(plan.regions.iter().filter_map(|region| taught_once(plan, library, region)));
    findings.extend(Cover::ALL.into_iter().filter_map(|cover| talked_about(plan, library, cover)));
    findings
}

fn legs_not_first(plan: &Plan) -> Option<Finding> {
    let has_legs = |regions: &[Region]| regions.iter().any(|region| region.has(Area::Legs));
    let (first, opening) = plan.numbered().find(|(_, week)| !week.regions.is_empty())?;
    let (legs, _) = plan.numbered().find(|(_, week)| has_legs(&week.regions))?;
    (!has_legs(&opening.regions)).then(|| {
        Finding::of_course(
            "legs-not-first",
            "The legs do not come first",
            "Legs are touched at every nappy change, so many babies feel least exposed there. Most schools begin with \
             them. If yours does not, set this aside.",
        )
        .mended_by(ways_to_begin(plan, first, legs))
    })
}

/// The legs come in a week before all others, or change places with what comes first, or join it.
fn ways_to_begin(plan: &Plan, first: u32, legs: u32) -> Vec<Mend> {
    let region = plan.week(legs).and_then(|week| week.regions.iter().find(|region| region.has(Area::Legs)));
    let to_week = |to| region.map(|region| Mend::Move { region: region.clone(), to });
    let before = if first > 1 { to_week(1) } else { None };
    [before, Some(Mend::LegsFirst { first, legs }), to_week(first)].into_iter().flatten().collect()
}

/// A region that is never taught, or taught as new more than once.
fn taught_once(plan: &Plan, library: &Library, region: &Region) -> Option<Finding> {
    match &plan.weeks_of(region)[..] {
        [] => Some(
            Finding::of_course(
                format!("never/{region}"),
                format!("{} never taught", is_are(library, region)),
                "Each region usually comes new in one week. If your course leaves this one out, set this aside.",
            )
            .mended_by(where_to_teach(plan, region)),
        ),
        [_] => None,
        [first, again @ ..] => {
            let weeks: Vec<String> = again.iter().map(|week| format!("week {week}")).collect();
            let mend = Mend::TeachOnce { region: region.clone(), first: *first };
            Some(Finding {
                week: again.first().copied(),
                ..Finding::of_course(
                    format!("twice/{region}"),
                    format!("{} new {}", is_are(library, region), counted_times(again.len() + 1)),
                    format!(
                        "New in week {first} and again in {}. After the first time it belongs to the review.",
                        listed(&weeks)
                    ),
                )
                .mended_by([mend])
            })
        }
    }
}

fn where_to_teach(plan: &Plan, region: &Region) -> Option<Mend> {
    let free = plan.numbered().find(|(_, week)| week.regions.is_empty()).map(|(number, _)| number);
    match free {
        Some(week) => Some(Mend::Teach { region: region.clone(), week }),
        None => (plan.weeks.len() < MOST_WEEKS).then(|| Mend::AddWeekFor { region: region.clone() }),
    }
}

/// A cover that no topic holds, or that comes only after hands were on babies.
fn talked_about(plan: &Plan, library: &Library, cover: Cover) -> Option<Finding> {
    let name = cover.name().to_lowercase();
    let Some((week, topic)) = first_talk(plan, library, cover) else {
        let topic = library.topics.iter().find(|topic| topic.covers.contains(&cover));
        return Some(
            Finding::of_course(format!("lacks/{}", key(cover)), format!("Nobody talks about: {name}"), why(cover))
                .mended_by(
                    topic.map(|topic| Mend::Talk {
                        topic: topic.key.clone(),
                        week: usual_week(cover).min(plan.length()),
                    }),
                ),
        );
    };
    let touch =
        plan.numbered().map(|(number, _)| number).find(|number| !plan.new_strokes(library, *number).is_empty())?;
    (BEFORE_TOUCH.contains(&cover) && week > touch).then(|| {
        Finding {
            week: Some(week),
            ..Finding::of_course(
                format!("late/{}", key(cover)),
                format!("Too late to talk about: {name}"),
                format!("The first strokes come in week {touch}. Parents need this before, or on the same day."),
            )
        }
        .mended_by([Mend::TalkEarlier { topic: topic.key.clone(), from: week, to: touch }])
    })
}

fn first_talk<'a>(plan: &Plan, library: &'a Library, cover: Cover) -> Option<(u32, &'a Topic)> {
    plan.numbered().find_map(|(number, week)| {
        let topics = week.topics.iter().filter_map(|key| library.topic(key));
        topics.into_iter().find(|topic| topic.covers.contains(&cover)).map(|topic| (number, topic))
    })
}

/// In which week most courses talk about it.
fn usual_week(cover: Cover) -> u32 {
    match cover {
        Cover::Permission | Cover::States | Cover::Oils | Cover::WhenNot => 1,
        Cover::Cues => 2,
        Cover::Connection => 3,
        Cover::Brain => 4,
    }
}

fn key(cover: Cover) -> &'static str {
    match cover {
        Cover::Permission => "permission",
        Cover::Cues => "cues",
        Cover::States => "states",
        Cover::Oils => "oils",
        Cover::WhenNot => "when-not",
        Cover::Connection => "connection",
        Cover::Brain => "brain",
    }
}

fn why(cover: Cover) -> &'static str {
    match cover {
        Cover::Permission => "The baby is asked first. Parents ask with more ease once they know why.",
        Cover::Cues => "Reading what a baby says is what many parents take home for years.",
        Cover::States => "Parents who know the six states may find the good moment sooner.",
        Cover::Oils => "Families choose for themselves whether to use oil, and which; allergies belong here too.",
        Cover::WhenNot => "Parents should know when hands rest, and where to turn for help.",
        Cover::Connection => "Connection is what the strokes are for. Give it a few minutes of its own.",
        Cover::Brain => "Many parents ask what touch may do for a growing brain, and what nobody can promise.",
    }
}

fn is_are(library: &Library, region: &Region) -> String {
    let name = library.region_name(region);
    let plural = region.areas().len() > 1 || name.ends_with('s');
    format!("{name} {}", if plural { "are" } else { "is" })
}

fn counted_times(times: usize) -> String {
    if times == 2 { "twice".to_owned() } else { counted(times, "time", "times") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::shipped_library;

    #[test]
    fn sentences_agree_with_their_region() {
        let said = |text: &str| is_are(shipped_library(), &text.parse().unwrap());
        assert_eq!([said("legs+feet"), said("arms"), said("face")], ["Legs and feet are", "Arms are", "Face is"]);
    }
}
