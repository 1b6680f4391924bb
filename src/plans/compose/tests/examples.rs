//! Worked examples: whole sessions, written out as an instructor reads them.

use super::*;
use crate::plans::shipped::shipped;

fn five() -> Plan {
    shipped().iter().find(|shipped| shipped.key == "five-weeks").unwrap().plan.clone()
}

/// A session of the five-week plan after all earlier weeks were taught in full.
fn week(number: u32, minutes: u32) -> Case {
    let plan = five();
    let taught = plan.weeks[..number as usize - 1].to_vec();
    let (budget, left_out, missed) = (Budget::default(), Vec::new(), Vec::new());
    Case { plan, week: number, minutes, budget, youngest_weeks: None, taught, left_out, missed }
}

/// A line for each block: minutes, what happens, how many steps; its reasons below it; what was told at the end.
fn written(case: &Case) -> String {
    let composed = match compose(&case.brief(&[])) {
        Ok(composed) => composed,
        Err(short) => return short.to_string(),
    };
    let mut lines = Vec::new();
    for block in &composed.blocks {
        let region = block
            .slot
            .region
            .as_ref()
            .map(|region| format!(": {}", shipped_library().region_name(region)))
            .unwrap_or_default();
        let steps = match block.steps.len() {
            0 => String::new(),
            steps => format!(" ({steps})"),
        };
        lines.push(format!("{:>3} {}{region}{steps}", block.minutes, block.slot.kind.name()));
        lines.extend(block.reasons.iter().map(|reason| format!("      {reason}")));
    }
    lines.extend(composed.told.iter().map(|told| format!("  ! {told}")));
    lines.join("\n")
}

/// All examples with their headings.
fn all() -> String {
    let mut told = Vec::new();
    for minutes in [60, 90] {
        for number in 1..=5 {
            told.push((format!("Week {number} of five, {minutes} minutes"), week(number, minutes)));
        }
    }
    told.push(("Week 3 in 45 minutes".to_owned(), week(3, 45)));
    told.push(("Week 3 in 30 minutes".to_owned(), week(3, 30)));
    told.push(("Week 3, after week 2 lost half its strokes".to_owned(), after_half_a_week()));
    told.push(("Week 4, a family joined in week 2 and missed the legs".to_owned(), missed_the_legs()));
    told.push((
        "Week 1, the youngest baby is five weeks old".to_owned(),
        Case { youngest_weeks: Some(5), ..week(1, 60) },
    ));
    told.push(("Week 2 of a school that starts with the face".to_owned(), head_first()));
    told.iter().map(|(heading, case)| format!("{heading}\n{}\n", written(case))).collect::<Vec<_>>().join("\n")
}

fn after_half_a_week() -> Case {
    let mut case = week(3, 60);
    let strokes = &mut case.taught[1].strokes;
    case.left_out = strokes.split_off(strokes.len() / 2);
    case
}

fn missed_the_legs() -> Case {
    let mut case = week(4, 60);
    case.missed = case.taught[0].regions.clone();
    case
}

/// The five weeks, turned round: face, chest and arms, tummy, legs and feet, back.
fn head_first() -> Case {
    let mut case = week(2, 60);
    case.plan.weeks.swap(0, 3);
    case.plan.weeks.swap(1, 2);
    case.taught = case.plan.weeks[..1].to_vec();
    case
}

/// Where composing changes on purpose, the new text is in the failure, to be read and kept.
#[test]
fn the_examples_read_as_they_are_written_down() {
    assert!(include_str!("examples.txt") == all(), "composing changed; what it gives now:\n{}", all());
}
