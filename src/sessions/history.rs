//! What earlier sessions mean for the next one: what was taught, what is still owed, who missed what. Pure.

use std::collections::BTreeSet;

use crate::curriculum::model::{Key, Region};
use crate::families::model::Family;
use crate::plans::model::{Plan, Week};
use crate::sessions::store::Taught;

/// What stands behind a session on the day that it is held.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// What was really taught, the earliest first.
    pub taught: Vec<Week>,
    /// Strokes that the plan held for a session that was taught, and that were left out, in the order of teaching.
    pub left_out: Vec<Key>,
    /// Regions that came new when some family was not there.
    pub missed: Vec<Region>,
}

impl History {
    /// The history of sessions that were `taught`, of a class with these families, when somebody did not come in the
    /// weeks of `absences`.
    pub fn of(plan: &Plan, taught: &[Taught], families: &[Family], absences: &BTreeSet<u32>) -> Self {
        let known: BTreeSet<&Key> = taught.iter().flat_map(|session| &session.taught.strokes).collect();
        let planned = taught.iter().filter_map(|session| plan.week(session.week)).flat_map(|week| &week.strokes);
        let mut left_out: Vec<Key> = Vec::new();
        for stroke in planned {
            if !known.contains(stroke) && !left_out.contains(stroke) {
                left_out.push(stroke.clone());
            }
        }
        let began_later = |week: u32| families.iter().any(|family| family.from_week > week);
        let missed = taught.iter().filter(|session| absences.contains(&session.week) || began_later(session.week));
        Self {
            left_out,
            missed: missed.flat_map(|session| session.taught.regions.clone()).collect(),
            taught: taught.iter().map(|session| session.taught.clone()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;
    use crate::curriculum::model::shipped_library;
    use crate::plans::shipped::shipped;
    use crate::sessions::model::taught_of;

    fn first_week(plan: &Plan, left_out: &[Key]) -> Taught {
        let week = plan.week(1).unwrap();
        Taught { week: 1, day: Day::of(2026, 11, 26).unwrap(), taught: taught_of(shipped_library(), week, left_out) }
    }

    #[test]
    fn what_was_left_out_is_owed() {
        let plan = &shipped()[0].plan;
        let rolls: Key = "feet/toe-rolls".parse().unwrap();
        let history = History::of(plan, &[first_week(plan, std::slice::from_ref(&rolls))], &[], &BTreeSet::new());
        assert_eq!(history.left_out, [rolls]);
        assert!(history.missed.is_empty());
    }

    #[test]
    fn who_did_not_come_missed_what_came_new() {
        let plan = &shipped()[0].plan;
        let history = History::of(plan, &[first_week(plan, &[])], &[], &BTreeSet::from([1]));
        assert_eq!(history.missed, plan.week(1).unwrap().regions);
        assert!(history.left_out.is_empty());
    }
}
