//! Each finding once, from a sound plan with one thing made unsound; then what holds for any plan at all.

use proptest::prelude::*;

use super::*;
use crate::curriculum::model::{BlockKind, shipped_library};
use crate::plans::edit::Edit;
use crate::plans::model::SetAside;
use crate::plans::running_order::{Block, RunningOrder};
use crate::plans::samples::{any_budget, any_plan, usual, with_budget};
use crate::plans::shipped::shipped;

/// The shipped plan of five weeks, in which nothing is found, after a change.
fn plan_with(change: impl FnOnce(&mut Plan)) -> Plan {
    let mut plan = shipped()[0].plan.clone();
    change(&mut plan);
    plan
}

fn keys(plan: &Plan) -> Vec<String> {
    check(plan, usual()).into_iter().map(|finding| finding.key).collect()
}

fn keys_after(change: impl FnOnce(&mut Plan)) -> Vec<String> {
    keys(&plan_with(change))
}

/// What the plan is after its only finding was mended, and what the button said.
fn mended(plan: &Plan) -> (String, Plan) {
    let findings = check(plan, usual());
    let [finding] = &findings[..] else { panic!("one finding: {findings:?}") };
    let mend = finding.mend().cloned().unwrap();
    (mend.label(shipped_library()), mend.apply(shipped_library(), plan))
}

#[test]
fn legs_come_first() {
    let plan = plan_with(|plan| {
        let (one, three) = plan.weeks.split_at_mut(1);
        std::mem::swap(&mut one[0].regions, &mut three[1].regions);
        std::mem::swap(&mut one[0].strokes, &mut three[1].strokes);
    });
    assert!(keys(&plan).contains(&"legs-not-first".to_owned()), "{:?}", keys(&plan));
    let finding = check(&plan, usual()).remove(0);
    assert_eq!(finding.week, None);
    let mend = finding.mend().unwrap();
    assert_eq!(mend.label(shipped_library()), "Begin with the legs in week 1");
    assert_eq!(mend.apply(shipped_library(), &plan), shipped()[0].plan);
}

#[test]
fn legs_move_into_an_empty_first_week() {
    let five = &shipped()[0].plan;
    let later = Edit::MoveRegion { region: "legs+feet".parse().unwrap(), to: 3 }.apply(five, usual()).unwrap();
    let finding = check(&later, usual()).remove(0);
    assert_eq!(finding.key(), "legs-not-first");
    let mend = finding.mend().unwrap();
    assert_eq!(mend.label(shipped_library()), "Move legs and feet to week 1");
    assert_eq!(&mend.apply(shipped_library(), &later), five);
}

#[test]
fn one_region_comes_new_in_a_week() {
    let four = &shipped()[2].plan;
    let finding = check(four, usual()).remove(0);
    assert_eq!((finding.week, finding.title.as_str()), (Some(4), "More than one new region: face and back"));
    let mend = finding.mend().unwrap();
    assert_eq!(mend.label(shipped_library()), "Give back a week of its own");
    let five = mend.apply(shipped_library(), four);
    assert_eq!(five.length(), 5);
    assert_eq!(five.week(5).unwrap().regions, ["back".parse().unwrap()]);
    assert_eq!(five.week(5).unwrap().strokes.len(), 5);
}

#[test]
fn a_region_moves_into_a_week_that_has_none() {
    let six = &shipped()[1].plan;
    let crowded = Edit::MoveRegion { region: "face".parse().unwrap(), to: 3 }.apply(six, usual()).unwrap();
    let finding = check(&crowded, usual()).into_iter().find(|finding| finding.week == Some(3)).unwrap();
    assert_eq!(finding.key(), "week-3/two-new-regions");
    assert_eq!(finding.mend().unwrap().label(shipped_library()), "Move face to week 4");
    assert_eq!(&finding.mend().unwrap().apply(shipped_library(), &crowded), six);
}

#[test]
fn a_region_is_taught_once() {
    let face = || "face".parse::<crate::curriculum::model::Region>().unwrap();
    let twice = keys_after(|plan| plan.weeks[4].regions.push(face()));
    assert!(twice.contains(&"twice/face".to_owned()), "{twice:?}");
    let never = plan_with(|plan| {
        plan.weeks.remove(3);
        plan.weeks[3].topics.extend(["brain-and-touch".parse().unwrap()]);
    });
    assert_eq!(keys(&never), ["never/face"]);
    let (label, plan) = mended(&never);
    assert_eq!((label.as_str(), plan.length()), ("Add a week for face", 5));
    assert_eq!(plan.week(5).unwrap().strokes.len(), 6);
}

#[test]
fn earlier_regions_return_in_the_review() {
    let plan = plan_with(|plan| plan.weeks[2].not_reviewed.push("tummy".parse().unwrap()));
    assert_eq!(keys(&plan), ["week-3/not-reviewed/tummy"]);
    assert_eq!(mended(&plan), ("Review tummy again".to_owned(), shipped()[0].plan.clone()));
    // What has not been taught yet cannot be missed in a review.
    assert_eq!(keys_after(|plan| plan.weeks[1].not_reviewed.push("back".parse().unwrap())), Vec::<String>::new());
}

#[test]
fn new_strokes_keep_to_the_budget() {
    let plan = &shipped()[0].plan;
    let tight = Budget { strokes: 10, ..Default::default() };
    let findings = check(plan, with_budget(tight));
    assert_eq!(findings[0].key(), "week-1/too-many-strokes");
    assert_eq!(findings[0].title, "11 new strokes, over your 10");
    let mend = findings[0].mend().cloned().unwrap();
    assert_eq!(mend.label(shipped_library()), "Leave out Bottom relaxer");
    assert_eq!(mend.apply(shipped_library(), plan).new_strokes(shipped_library(), 1).len(), 10);
    // Core strokes are left to the instructor.
    assert_eq!(check(plan, with_budget(Budget { strokes: 4, ..tight }))[0].mend(), None);
}

#[test]
fn hands_on_minutes_keep_to_the_budget() {
    let plan = plan_with(|plan| {
        plan.weeks[3].order = plan.weeks[3].order.with_more(BlockKind::Review, 8).with_less(BlockKind::Welcome, 4);
        plan.weeks[3].order = plan.weeks[3].order.with_less(BlockKind::BabyTime, 4);
    });
    assert_eq!(keys(&plan), ["week-4/too-long-hands-on"]);
    let (label, after) = mended(&plan);
    assert_eq!(label, "Give 2 min of the review to baby time");
    assert_eq!(after.week(4).unwrap().order.minutes(), 60);
}

#[test]
fn blocks_fit_the_session() {
    let long = plan_with(|plan| plan.weeks[1].minutes = 50);
    assert_eq!(keys(&long), ["week-2/too-long"]);
    assert_eq!(mended(&long).0, "Let the session take 60 min");
    assert_eq!(keys_after(|plan| plan.weeks[1].minutes = 70), Vec::<String>::new());
    let loose = plan_with(|plan| plan.weeks[1].minutes = 71);
    assert_eq!(keys(&loose), ["week-2/unplanned"]);
    assert_eq!(mended(&loose).0, "Add 11 min: baby time");
}

#[test]
fn a_course_talks_about_what_it_should() {
    for key in ["permission", "states", "oils", "when-not", "cues", "connection"] {
        let plan = plan_with(|plan| plan.weeks.iter_mut().for_each(|week| week.topics.retain(|t| t.as_ref() != key)));
        assert_eq!(keys(&plan), [format!("lacks/{key}")]);
        assert_eq!(keys(&mended(&plan).1), Vec::<String>::new());
    }
    let brainless = plan_with(|plan| plan.weeks[3].topics.retain(|topic| topic.as_ref() != "brain-and-touch"));
    assert_eq!(keys(&brainless), ["lacks/brain"]);
    assert_eq!(mended(&brainless).0, "Talk about it in week 4: Touch and the growing brain");
}

#[test]
fn safety_is_talked_about_before_the_first_stroke() {
    for key in ["permission", "states", "oils", "when-not"] {
        let late = plan_with(|plan| {
            plan.weeks[0].topics.retain(|topic| topic.as_ref() != key);
            plan.weeks[1].topics.push(key.parse().unwrap());
        });
        assert_eq!(keys(&late), [format!("late/{key}")]);
        assert_eq!(keys(&mended(&late).1), Vec::<String>::new());
    }
    // A first week of talk alone leaves time until the second.
    let talk_first = plan_with(|plan| {
        let topics = std::mem::take(&mut plan.weeks[0].topics);
        plan.weeks[1].topics.extend(topics);
        plan.weeks[0].strokes.clear();
        plan.weeks[0].regions.clear();
    });
    assert!(keys(&talk_first).iter().all(|key| !key.starts_with("late/")), "{:?}", keys(&talk_first));
}

#[test]
fn an_empty_week_is_noticed() {
    let longer = Edit::AddWeek { after: 5 }.apply(&shipped()[0].plan, usual()).unwrap();
    assert!(keys(&longer).contains(&"week-6/empty".to_owned()), "{:?}", keys(&longer));
    let mut talked = longer;
    talked.weeks[5].topics.push("sleep".parse().unwrap());
    assert!(!keys(&talked).contains(&"week-6/empty".to_owned()), "{:?}", keys(&talked));
}

#[test]
fn parents_talk_with_each_other() {
    let plan = plan_with(|plan| plan.weeks[2].order = plan.weeks[2].order.without(&[BlockKind::TalkTogether]));
    assert_eq!(keys(&plan), ["week-3/no-talk-together"]);
    assert_eq!(mended(&plan), ("Add 5 min: talk together".to_owned(), shipped()[0].plan.clone()));
}

#[test]
fn strokes_belong_to_a_region_that_is_new() {
    let plan = plan_with(|plan| plan.weeks[1].strokes.push("face/smile".parse().unwrap()));
    assert_eq!(keys(&plan), ["week-2/strays"]);
    assert_eq!(mended(&plan), ("Leave out Smile".to_owned(), shipped()[0].plan.clone()));
    let bare = plan_with(|plan| plan.weeks[3].strokes = vec!["anywhere/touch-relaxation".parse().unwrap()]);
    assert_eq!(keys(&bare), ["week-4/no-strokes/face"]);
    assert_eq!(mended(&bare).0, "Choose the core strokes of face");
}

#[test]
fn content_has_its_block_and_a_block_its_content() {
    use BlockKind::{ClosingPart, NewStrokes, Review, Topic};
    for (number, kind) in [(1, NewStrokes), (2, Review), (2, ClosingPart), (3, Topic)] {
        let plan = plan_with(|plan| {
            let week = plan.week_mut(number).unwrap();
            week.order = week.order.without(&[kind]);
        });
        let key = format!("week-{number}/no-block/{kind}");
        let finding = check(&plan, usual()).into_iter().find(|finding| finding.key == key).unwrap();
        assert!(finding.mend().unwrap().apply(shipped_library(), &plan).week(number).unwrap().order.has(kind));
    }
    assert_eq!(keys_after(|plan| plan.weeks[1].parts.clear()), ["week-2/empty-block/closing-part"]);
    assert_eq!(keys_after(|plan| plan.weeks[1].songs.clear()), ["week-2/empty-block/song"]);
    let review_first = plan_with(|plan| plan.weeks[0].order = plan.weeks[0].order.with_more(Review, 1));
    assert_eq!(keys(&review_first), ["week-1/empty-block/review", "week-1/too-long"]);
}

#[test]
fn a_finding_set_aside_stays_listed_with_its_reason() {
    let plan = plan_with(|plan| {
        plan.weeks[1].minutes = 50;
        plan.aside = vec![SetAside { finding: "week-2/too-long".into(), reason: "They stay on.".parse().unwrap() }];
    });
    let findings = check(&plan, usual());
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].aside.as_ref().map(AsRef::as_ref), Some("They stay on."));
}

#[test]
fn an_empty_order_has_no_time_for_anything() {
    let keys = keys_after(|plan| plan.weeks[0].order = RunningOrder::of(Vec::<Block>::new()));
    assert_eq!(
        keys,
        ["week-1/no-block/new-strokes", "week-1/no-block/topic", "week-1/no-talk-together", "week-1/unplanned"]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_mend_settles_its_finding_and_leaves_fewer(plan in any_plan(), budget in any_budget()) {
        let findings = check(&plan, with_budget(budget));
        prop_assert_eq!(&findings, &check(&plan, with_budget(budget)));
        for finding in &findings {
            for mend in &finding.mends {
                let after = mend.apply(shipped_library(), &plan);
                let left = found(&after, with_budget(budget));
                prop_assert!(left.iter().all(|other| other.key() != finding.key()), "{finding:?}");
                prop_assert!(left.len() < findings.len(), "{finding:?}");
                prop_assert_eq!(&after.regions, &plan.regions);
                prop_assert!(after.weeks.len() >= plan.weeks.len());
            }
            let by_edit = Edit::Mend { finding: finding.key.clone() }.apply(&plan, with_budget(budget));
            prop_assert_eq!(by_edit.ok(), finding.mend().map(|mend| mend.apply(shipped_library(), &plan)));
        }
    }

    #[test]
    fn keys_tell_findings_apart(plan in any_plan(), budget in any_budget()) {
        let mut keys: Vec<String> = check(&plan, with_budget(budget)).into_iter().map(|finding| finding.key).collect();
        let all = keys.len();
        keys.sort();
        keys.dedup();
        prop_assert_eq!(keys.len(), all);
    }

    #[test]
    fn setting_aside_changes_no_finding(plan in any_plan(), budget in any_budget()) {
        let mut set_aside = plan.clone();
        for finding in check(&plan, with_budget(budget)) {
            let edit = Edit::SetAside { finding: finding.key, reason: "As we do it.".parse().unwrap() };
            set_aside = edit.apply(&set_aside, with_budget(budget)).unwrap();
        }
        let findings = check(&set_aside, with_budget(budget));
        prop_assert!(findings.iter().all(|finding| finding.aside.is_some()));
        let without: Vec<Finding> = findings.into_iter().map(|finding| Finding { aside: None, ..finding }).collect();
        prop_assert_eq!(without, check(&plan, with_budget(budget)));
    }
}
