//! What no edit may lose, and what edits promise.

use proptest::prelude::*;

use super::*;
use crate::curriculum::model::{Area, BlockKind, Region, shipped_library};
use crate::plans::change::regions::{begin_region, end_region};
use crate::plans::check::check;
use crate::plans::model::{MOST_WEEKS, Plan};
use crate::plans::samples::{any_plan, any_week, usual};
use crate::plans::shipped::shipped;

fn five() -> Plan {
    shipped()[0].plan.clone()
}

fn region(text: &str) -> Region {
    text.parse().unwrap()
}

/// The plan as an instructor would leave it: each region new at most once and with strokes, no strokes of others.
fn tidied(mut plan: Plan) -> Plan {
    for region in plan.regions.clone() {
        if let [first, again @ ..] = &plan.weeks_of(&region)[..] {
            for number in again {
                end_region(shipped_library(), plan.week_mut(*number).unwrap(), &region);
            }
            let regions = plan.regions.clone();
            begin_region(shipped_library(), plan.week_mut(*first).unwrap(), &region, &regions);
        }
    }
    for week in &mut plan.weeks {
        let regions = week.regions.clone();
        let own = |area: Area| regions.iter().any(|region| region.has(area));
        week.strokes.retain(|key| shipped_library().stroke(key).unwrap().section.area().is_none_or(own));
    }
    plan
}

fn edits(plan: &Plan, other: &Week) -> Vec<Edit> {
    let mut edits = vec![Edit::AddWeek { after: 0 }, Edit::Rename("Other".parse().unwrap())];
    for (number, _) in plan.numbered() {
        edits.extend([Edit::AddWeek { after: number }, Edit::RemoveWeek(number)]);
        edits.extend([Edit::MoveEarlier(number), Edit::MoveLater(number)]);
        edits.push(Edit::ReplaceWeek(number, Box::new(other.clone())));
    }
    for region in plan.regions.iter().cloned().chain([region("own/00000007"), region("own/00000008")]) {
        edits.extend([Edit::AddRegion(region.clone()), Edit::RemoveRegion(region)]);
    }
    for region in &plan.regions {
        edits.push(Edit::Split(region.clone()));
        edits.push(Edit::MoveRegion { region: region.clone(), to: plan.length() });
        edits.extend(plan.regions.iter().map(|with| Edit::Join { region: region.clone(), with: with.clone() }));
    }
    edits.extend(check(plan, usual()).iter().map(|finding| Edit::Mend { finding: finding.key().to_owned() }));
    edits
}

fn plan_and_week() -> impl Strategy<Value = (Plan, Week)> {
    any_plan().prop_flat_map(|plan| {
        let week = any_week(plan.regions.clone());
        (Just(plan), week)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_edit_breaks_what_every_plan_keeps((plan, week) in plan_and_week()) {
        for edit in edits(&plan, &week) {
            let Ok(after) = edit.apply(&plan, usual()) else { continue };
            let mut areas: Vec<Area> = after.regions.iter().flat_map(|region| region.areas().to_vec()).collect();
            areas.sort_unstable();
            prop_assert!(areas.windows(2).all(|pair| pair[0] != pair[1]), "{:?}", edit);
            areas.retain(|area| !matches!(area, Area::Own(_)));
            prop_assert_eq!(areas, Area::DRAWN, "{:?}", edit);
            prop_assert!((1..=MOST_WEEKS).contains(&after.weeks.len()));
            for week in &after.weeks {
                let known = |region: &Region| after.regions.contains(region);
                prop_assert!(week.regions.iter().chain(&week.not_reviewed).all(known), "{:?}", edit);
                let blocks = week.order.blocks();
                let asked = blocks.iter().position(|block| block.kind == BlockKind::Permission);
                let touched = blocks.iter().position(|block| block.kind.hands_on());
                prop_assert!(touched.is_none_or(|touched| asked.is_some_and(|asked| asked < touched)), "{:?}", edit);
                let mut once = week.strokes.clone();
                once.sort();
                once.dedup();
                prop_assert_eq!(once.len(), week.strokes.len(), "{:?}", edit);
            }
        }
    }

    #[test]
    fn moving_a_week_there_and_back_changes_nothing(plan in any_plan(), number in 1_u32..6) {
        let mut plan = plan;
        for finding in check(&plan, usual()) {
            let edit = Edit::SetAside { finding: finding.key().to_owned(), reason: "So be it.".parse().unwrap() };
            plan = edit.apply(&plan, usual()).unwrap();
        }
        if let Ok(later) = Edit::MoveLater(number).apply(&plan, usual()) {
            prop_assert_eq!(Edit::MoveEarlier(number + 1).apply(&later, usual()), Ok(plan));
        } else {
            prop_assert!(number >= plan.length());
        }
    }

    #[test]
    fn moving_a_region_there_and_back_changes_nothing(plan in any_plan().prop_map(tidied), to in 1_u32..6) {
        for region in &plan.regions {
            let [from] = plan.weeks_of(region)[..] else { continue };
            let there = Edit::MoveRegion { region: region.clone(), to }.apply(&plan, usual());
            let Ok(there) = there else { continue };
            prop_assert_eq!(there.weeks_of(region), [to]);
            let back = Edit::MoveRegion { region: region.clone(), to: from }.apply(&there, usual()).unwrap();
            prop_assert_eq!(&back, &plan);
        }
    }

    #[test]
    fn a_week_that_was_added_can_be_taken_out(plan in any_plan(), after in 0_u32..6) {
        let Ok(longer) = (Edit::AddWeek { after }).apply(&plan, usual()) else { return Ok(()) };
        prop_assert_eq!(longer.length(), plan.length() + 1);
        prop_assert_eq!(Edit::RemoveWeek(after + 1).apply(&longer, usual()), Ok(plan));
    }
}

#[test]
fn split_regions_can_be_joined_again() {
    let plan = five();
    let split = Edit::Split(region("legs+feet")).apply(&plan, usual()).unwrap();
    assert_eq!(split.regions[..2], [region("legs"), region("feet")]);
    assert_eq!(split.week(1).unwrap().regions, [region("legs"), region("feet")]);
    let joined = Edit::Join { region: region("feet"), with: region("legs") }.apply(&split, usual());
    assert_eq!(joined, Ok(plan.clone()));
    assert_eq!(Edit::Split(region("tummy")).apply(&plan, usual()), Err(Hindrance::OneArea));
    let same = Edit::Join { region: region("face"), with: region("face") };
    assert_eq!(same.apply(&plan, usual()), Err(Hindrance::SameRegion));
}

#[test]
fn joined_regions_are_new_where_the_first_of_them_was() {
    let plan = Edit::Join { region: region("back"), with: region("tummy") }.apply(&five(), usual()).unwrap();
    let joined = region("tummy+back");
    assert_eq!(plan.weeks_of(&joined), [2]);
    assert_eq!(plan.week(2).unwrap().strokes.len(), 6 + 5);
    assert!(plan.week(5).unwrap().strokes.is_empty());
    assert_eq!(plan.regions, [region("legs+feet"), joined, region("chest+arms"), region("face")]);
}

#[test]
fn a_region_comes_with_its_core_strokes_and_leaves_with_all() {
    let plan = five();
    let mut week = plan.week(4).unwrap().clone();
    week.regions = vec![region("back")];
    let after = Edit::ReplaceWeek(4, Box::new(week.clone())).apply(&plan, usual()).unwrap();
    let strokes: Vec<&str> = after.week(4).unwrap().strokes.iter().map(AsRef::as_ref).collect();
    assert_eq!(strokes.len(), 5);
    assert!(strokes.iter().all(|key| key.starts_with("back/")), "{strokes:?}");

    week.strokes.push("back/combing".parse().unwrap());
    let chosen = Edit::ReplaceWeek(4, Box::new(week)).apply(&plan, usual()).unwrap();
    assert_eq!(chosen.week(4).unwrap().strokes, ["back/combing".parse().unwrap()]);
}

#[test]
fn weeks_stay_within_bounds() {
    let plan = five();
    let with = |change: &dyn Fn(&mut Week)| {
        let mut week = plan.week(2).unwrap().clone();
        change(&mut week);
        Edit::ReplaceWeek(2, Box::new(week)).apply(&plan, usual())
    };
    assert_eq!(with(&|week| week.minutes = 14), Err(Hindrance::SessionLength));
    assert_eq!(with(&|week| week.minutes = 241), Err(Hindrance::SessionLength));
    let day_long = |week: &mut Week| {
        let block = crate::plans::running_order::Block::of(BlockKind::Review, 121);
        week.order = crate::plans::running_order::RunningOrder::of([block]);
    };
    assert_eq!(with(&day_long), Err(Hindrance::BlockLength));
    assert_eq!(with(&|week| week.regions.push(region("legs"))), Err(Hindrance::NoSuchRegion));

    let add = Edit::AddWeek { after: 1 };
    let full = (5..MOST_WEEKS).fold(plan.clone(), |plan, _| add.apply(&plan, usual()).unwrap());
    assert_eq!(add.apply(&full, usual()), Err(Hindrance::TooManyWeeks));
    let one = (1..5).fold(plan.clone(), |plan, _| Edit::RemoveWeek(1).apply(&plan, usual()).unwrap());
    assert_eq!(Edit::RemoveWeek(1).apply(&one, usual()), Err(Hindrance::LastWeek));
    assert_eq!(Edit::RemoveWeek(6).apply(&plan, usual()), Err(Hindrance::NoSuchWeek));
    assert_eq!(Edit::MoveEarlier(1).apply(&plan, usual()), Err(Hindrance::NoNeighbour));
    assert_eq!(Edit::MoveLater(5).apply(&plan, usual()), Err(Hindrance::NoNeighbour));
}

#[test]
fn what_was_set_aside_follows_its_week() {
    let four = shipped()[2].plan.clone();
    let aside = |plan: &Plan| plan.aside.iter().map(|aside| aside.finding.clone()).collect::<Vec<_>>();
    let earlier = Edit::MoveEarlier(4).apply(&four, usual()).unwrap();
    assert_eq!(aside(&earlier), ["week-3/two-new-regions"]);
    let longer = Edit::AddWeek { after: 2 }.apply(&four, usual()).unwrap();
    assert_eq!(aside(&longer), ["week-5/two-new-regions"]);
    let shorter = Edit::RemoveWeek(1).apply(&four, usual()).unwrap();
    assert_eq!(aside(&shorter), ["week-3/two-new-regions"]);
    assert_eq!(aside(&Edit::RemoveWeek(4).apply(&four, usual()).unwrap()), Vec::<String>::new());
}

#[test]
fn findings_are_set_aside_with_a_reason_and_taken_up_again() {
    let mut plan = five();
    plan.weeks[1].minutes = 50;
    let finding = "week-2/too-long".to_owned();
    let reason = "They stay for tea.".parse().unwrap();
    let aside = Edit::SetAside { finding: finding.clone(), reason }.apply(&plan, usual()).unwrap();
    assert_eq!(aside.aside.len(), 1);
    assert_eq!(Edit::TakeUp { finding: finding.clone() }.apply(&aside, usual()), Ok(plan));
    let gone = Edit::SetAside { finding: finding.clone(), reason: "Why".parse().unwrap() };
    assert_eq!(gone.apply(&five(), usual()), Err(Hindrance::NoSuchFinding));
    assert_eq!(Edit::Mend { finding }.apply(&five(), usual()), Err(Hindrance::NoSuchFinding));
}

#[test]
fn regions_of_her_own_come_and_go_and_the_body_stays() {
    let (plan, hands) = (five(), region("own/00000007"));
    let with = Edit::AddRegion(hands.clone()).apply(&plan, usual()).unwrap();
    assert_eq!(with.regions.last(), Some(&hands));
    assert_eq!(Edit::AddRegion(hands.clone()).apply(&with, usual()), Err(Hindrance::RegionIsThere));
    let taught = Edit::MoveRegion { region: hands.clone(), to: 2 }.apply(&with, usual()).unwrap();
    assert_eq!(taught.weeks_of(&hands), [2]);
    assert_eq!(Edit::RemoveRegion(hands).apply(&taught, usual()), Ok(plan.clone()));
    assert_eq!(Edit::RemoveRegion(region("tummy")).apply(&plan, usual()), Err(Hindrance::OfTheBody));
    assert_eq!(Edit::AddRegion(region("face")).apply(&plan, usual()), Err(Hindrance::OfTheBody));
}
