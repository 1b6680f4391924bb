use proptest::prelude::*;

use super::*;
use crate::curriculum::model::shipped_library;
use crate::looking_back::samples::{course, plan, session};
use crate::sessions::model::taught_of;

/// The session of a week that was taught without some strokes after its first.
fn short(week: u32, without: usize) -> Held {
    let planned = plan().week(week).unwrap();
    let left_out: Vec<Key> = planned.strokes.iter().skip(1).take(without).cloned().collect();
    Held { taught: Some(taught_of(shipped_library(), planned, &left_out)), ..session(week, true) }
}

#[test]
fn what_was_left_out_is_told_from_what_is_to_come() {
    let held = [short(1, 1), session(2, false), session(3, false), session(4, false), session(5, false)];
    let found = strokes(shipped_library(), &[course()], &held);
    let (_, legs) = &found[0];
    assert_eq!((legs.left_out(), legs.to_come), (1, 0));
    let later = found[1..].iter().filter(|(region, _)| region.is_some());
    assert!(later.clone().count() > 2, "{found:?}");
    assert!(later.into_iter().all(|(_, strokes)| strokes.taught == 0 && strokes.to_come == strokes.planned));
    let shown = figure(shipped_library(), &[course()], &held);
    assert!(shown.says.ends_with("planned so far were taught. 1 stroke waits for another day."), "{}", shown.says);
    assert_eq!(shown.rows[0].label, "Legs and feet");
    assert_eq!(shown.rows.last().unwrap().label, "Other strokes", "resting hands belong to no region");
}

#[test]
fn what_was_caught_up_is_not_left_out() {
    let mut second = session(2, true);
    let late = plan().week(1).unwrap().strokes[1].clone();
    second.taught.as_mut().unwrap().strokes.push(late);
    let shown = figure(shipped_library(), &[course()], &[short(1, 1), second]);
    assert!(shown.says.ends_with("so far, and none was left out."), "{}", shown.says);
}

#[test]
fn before_the_first_session_there_is_nothing_to_show() {
    assert!(figure(shipped_library(), &[course()], &[session(1, false)]).rows.is_empty());
    assert!(figure(shipped_library(), &[], &[]).rows.is_empty());
}

proptest! {
    #[test]
    fn every_planned_stroke_is_somewhere(weeks in proptest::collection::vec(proptest::option::of(0..12_usize), 5)) {
        let held: Vec<Held> = (1..).zip(&weeks)
            .map(|(week, without)| without.map_or_else(|| session(week, false), |without| short(week, without)))
            .collect();
        let found = strokes(shipped_library(), &[course()], &held);
        for (_, one) in &found {
            prop_assert_eq!(one.planned, one.taught + one.left_out() + one.to_come);
        }
        let planned: BTreeSet<&Key> = plan().weeks.iter().flat_map(|week| &week.strokes).collect();
        prop_assert_eq!(found.iter().map(|(_, one)| one.planned as usize).sum::<usize>(), planned.len());
    }
}
