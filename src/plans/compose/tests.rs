//! The rules of composing, over generated briefs, and worked examples to read.

mod examples;

use proptest::prelude::*;
use proptest::sample::{Index, subsequence};

use crate::curriculum::model::{BlockKind, Key, Region, shipped_library};
use crate::plans::check::Budget;
use crate::plans::compose::arrange::ask_first;
use crate::plans::compose::brief::{Brief, Pin, Slot};
use crate::plans::compose::compose;
use crate::plans::compose::composition::{ComposedBlock, Composition};
use crate::plans::compose::fresh::is_core;
use crate::plans::compose::parts::is_repeated;
use crate::plans::model::{Plan, Week};
use crate::plans::samples::{any_budget, any_plan};

/// A brief that owns what it looks at.
#[derive(Clone, Debug)]
struct Case {
    plan: Plan,
    week: u32,
    minutes: u32,
    budget: Budget,
    youngest_weeks: Option<i32>,
    taught: Vec<Week>,
    left_out: Vec<Key>,
    missed: Vec<Region>,
}

impl Case {
    fn brief<'a>(&'a self, pinned: &'a [Pin]) -> Brief<'a> {
        Brief {
            library: shipped_library(),
            plan: &self.plan,
            week: self.week,
            planned: self.planned(),
            minutes: self.minutes,
            budget: self.budget,
            youngest_weeks: self.youngest_weeks,
            taught: &self.taught,
            left_out: &self.left_out,
            missed: &self.missed,
            pinned,
            arranged: &[],
        }
    }

    fn planned(&self) -> &Week {
        self.plan.week(self.week).unwrap()
    }
}

/// Any session: a week of any plan, after any part of the earlier weeks was taught, the rest of the last one left out.
fn any_case() -> impl Strategy<Value = Case> {
    let when = (any::<Index>(), 20_u32..=200, any_budget(), proptest::option::of(0..40));
    (any_plan(), when).prop_flat_map(|(plan, (pick, minutes, budget, youngest_weeks))| {
        let week = u32::try_from(pick.index(plan.weeks.len())).unwrap() + 1;
        let earlier: Vec<Week> = plan.weeks.iter().take(week as usize - 1).cloned().collect();
        let taught: Vec<_> = earlier.iter().map(|week| some(&week.strokes)).collect();
        let regions = plan.regions.clone();
        (taught, some(&regions)).prop_map(move |(taught, missed)| {
            let last = earlier.last().zip(taught.last());
            let left_out =
                last.map(|(week, taught)| week.strokes.iter().filter(|key| !taught.contains(key)).cloned().collect());
            let taught = earlier.iter().zip(taught).map(|(week, strokes)| Week { strokes, ..week.clone() }).collect();
            let plan = plan.clone();
            let left_out = left_out.unwrap_or_default();
            Case { plan, week, minutes, budget, youngest_weeks, taught, left_out, missed }
        })
    })
}

fn some<T: Clone + std::fmt::Debug + 'static>(all: &[T]) -> impl Strategy<Value = Vec<T>> + use<T> {
    subsequence(all.to_vec(), 0..=all.len())
}

fn of_kind(composition: &Composition, kind: BlockKind) -> Vec<&ComposedBlock> {
    composition.blocks.iter().filter(|block| block.slot.kind == kind).collect()
}

fn place(composition: &Composition, of: impl Fn(&ComposedBlock) -> bool) -> Option<usize> {
    composition.blocks.iter().position(of)
}

/// Whether a block frames the hour, so that it can take what is left of it.
fn can_grow(block: &ComposedBlock) -> bool {
    use BlockKind::{Arrive, BabyTime, Close, Permission, TalkTogether, Welcome};
    matches!(block.slot.kind, Arrive | BabyTime | Close | Permission | TalkTogether | Welcome)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn the_session_is_full_to_the_minute_or_said_to_be_too_short(case in any_case()) {
        match compose(&case.brief(&[])) {
            Ok(composed) => {
                prop_assert_eq!(composed.blocks.iter().map(|block| block.minutes).sum::<u32>(), case.minutes);
                prop_assert!(composed.blocks.iter().all(|block| block.minutes > 0));
            }
            Err(short) => prop_assert!(short.needed > case.minutes && short.given == case.minutes),
        }
    }

    #[test]
    fn it_opens_with_welcome_ends_with_close_and_leaves_time_to_talk(case in any_case()) {
        if let Ok(composed) = compose(&case.brief(&[])) {
            let welcome = place(&composed, |block| block.slot.kind == BlockKind::Welcome).unwrap();
            prop_assert!(composed.blocks[..welcome].iter().all(|block| block.slot.kind == BlockKind::Arrive));
            prop_assert_eq!(composed.blocks.last().unwrap().slot.kind, BlockKind::Close);
            prop_assert_eq!(of_kind(&composed, BlockKind::TalkTogether).len(), 1);
        }
    }

    #[test]
    fn nobody_is_touched_before_being_asked_looked_at_and_spoken_to(case in any_case()) {
        if let Ok(composed) = compose(&case.brief(&[])) {
            let asked = place(&composed, |block| block.slot.kind == BlockKind::Permission).unwrap();
            let touch = place(&composed, |block| block.slot.kind.hands_on());
            prop_assert!(touch.is_none_or(|touch| asked < touch));
            let steps: Vec<&str> = composed.blocks[asked].steps.iter().map(AsRef::as_ref).collect();
            for step in ["permission/ask", "permission/wait", "before/look", "before/talk"] {
                prop_assert!(steps.contains(&step), "{step} is no step");
            }
        }
    }

    #[test]
    fn new_is_what_was_left_out_then_what_the_plan_brings(case in any_case()) {
        if let Ok(composed) = compose(&case.brief(&[])) {
            let brief = case.brief(&[]);
            let known = brief.known_strokes();
            let due = |key: &&Key| (case.left_out.contains(key) || case.planned().strokes.contains(key)) && !known.contains(key);
            let new: Vec<&Key> = of_kind(&composed, BlockKind::NewStrokes).iter().flat_map(|block| &block.steps).collect();
            prop_assert!(new.iter().all(due), "something new that nobody planned");
            let all: std::collections::BTreeSet<&Key> = case.left_out.iter().chain(&case.planned().strokes).filter(due).collect();
            prop_assert!(new.len() == all.len() || !composed.told.is_empty(), "a stroke went silently");
            prop_assert!(new.len() <= brief.budget().strokes as usize);
            // Core before optional; among equals, what was left out before what the plan brings.
            prop_assert!(new.is_sorted_by_key(|key| (!is_core(shipped_library(), key), !case.left_out.contains(key))));
            let core_waits = all.iter().any(|key| is_core(shipped_library(), key) && !new.contains(key));
            prop_assert!(!core_waits || new.iter().all(|key| is_core(shipped_library(), key)), "an optional stroke before a core one");
        }
    }

    #[test]
    fn review_covers_all_that_was_taught_and_shrinks_before_anything_new(case in any_case()) {
        if let Ok(composed) = compose(&case.brief(&[])) {
            let brief = case.brief(&[]);
            let mut known = brief.known_regions();
            let left_out = &case.planned().not_reviewed;
            known.retain(|region| !left_out.contains(region) && !is_repeated(&brief, case.planned(), region));
            let reviews = of_kind(&composed, BlockKind::Review);
            let reviewed: Vec<&Region> = reviews.iter().filter_map(|block| block.slot.region.as_ref()).collect();
            prop_assert_eq!(reviewed.len(), known.len());
            prop_assert!(known.iter().all(|region| reviewed.contains(region)));
            let Some(latest) = reviews.last() else { return Ok(()) };
            prop_assert_eq!(latest.slot.region.as_ref(), known.last().copied());
            prop_assert!(reviews.iter().all(|block| block.minutes <= latest.minutes), "the latest is longest");
            let older = &reviewed[..reviewed.len() - 1];
            prop_assert!(older.is_sorted_by_key(|region| !case.missed.contains(region)), "what a family missed comes first");
            // A minute leaves the joining sweep alone.
            prop_assert!(reviews.iter().all(|block| block.minutes > 1 || block.steps.is_empty()));
            let new_shrank = of_kind(&composed, BlockKind::NewStrokes).iter().any(|block| block.reasons.iter().any(|reason| reason.contains(", not ")));
            prop_assert!(!new_shrank || reviews.iter().all(|block| block.minutes == 1), "new strokes gave way before review");
        }
    }

    #[test]
    fn the_same_brief_gives_the_same_session(case in any_case()) {
        prop_assert_eq!(compose(&case.brief(&[])), compose(&case.brief(&[])));
    }

    #[test]
    fn pins_survive_and_composing_again_changes_nothing(case in any_case(), picks in proptest::collection::vec(proptest::option::of(0_u32..20), 30)) {
        if let Ok(composed) = compose(&case.brief(&[])) {
            let pin = |block: &ComposedBlock, minutes| Pin { slot: block.slot.clone(), minutes };
            let changed: Vec<Pin> = composed.blocks.iter().zip(picks).filter_map(|(block, minutes)| Some(pin(block, minutes?))).collect();
            if let Ok(again) = compose(&case.brief(&changed)) {
                for pin in &changed {
                    let kept = again.blocks.iter().find(|block| block.slot == pin.slot);
                    prop_assert_eq!(kept.map_or(0, |block| block.minutes), pin.minutes.max(u32::from(kept.is_some())));
                    prop_assert!(kept.is_some_and(|block| block.pinned) || pin.minutes == 0, "a pin was lost");
                }
                let minutes = again.blocks.iter().map(|block| block.minutes).sum::<u32>();
                let stuck = again.blocks.iter().all(|block| block.pinned || !can_grow(block));
                prop_assert!(minutes == case.minutes || stuck && minutes < case.minutes);
            }
            let all: Vec<Pin> = composed.blocks.iter().map(|block| pin(block, block.minutes)).collect();
            let again = compose(&case.brief(&all)).unwrap();
            let minutes = |blocks: &[ComposedBlock]| blocks.iter().map(|block| (block.slot.clone(), block.minutes)).collect::<Vec<_>>();
            prop_assert_eq!(minutes(&again.blocks), minutes(&composed.blocks));
        }
    }

    #[test]
    fn the_order_that_she_gave_stays(case in any_case(), keys in proptest::collection::vec(any::<u32>(), 40)) {
        if let Ok(composed) = compose(&case.brief(&[])) {
            let mut shuffled: Vec<(u32, Slot)> = keys.into_iter().zip(composed.blocks.iter().map(|block| block.slot.clone())).collect();
            shuffled.sort_by_key(|(key, _)| *key);
            let arranged: Vec<Slot> = shuffled.into_iter().map(|(_, slot)| slot).collect();
            let again = compose(&Brief { arranged: &arranged, ..case.brief(&[]) }).unwrap();
            let slots: Vec<Slot> = again.blocks.iter().map(|block| block.slot.clone()).collect();
            let mut asked_first = arranged.clone();
            ask_first(&mut asked_first, |slot| slot.kind);
            prop_assert_eq!(&slots, &asked_first);
            let once_more = compose(&Brief { arranged: &slots, ..case.brief(&[]) }).unwrap();
            prop_assert_eq!(once_more, again);
        }
    }

    #[test]
    fn blocks_that_she_added_come_in(case in any_case(), kind in 0..BlockKind::ALL.len(), minutes in 1_u32..15) {
        let kind = BlockKind::ALL[kind];
        let own = Slot::own(kind, Some("own/00000007".parse().unwrap()));
        let pins = [Pin { slot: own.clone(), minutes }];
        if let Ok(composed) = compose(&case.brief(&pins)) {
            let added: Vec<_> = composed.blocks.iter().filter(|block| block.slot == own).collect();
            prop_assert_eq!(added.len(), usize::from(kind.can_be_own()));
            prop_assert!(added.iter().all(|block| block.minutes == minutes && block.pinned));
            let asked = place(&composed, |block| block.slot.kind == BlockKind::Permission).unwrap();
            prop_assert!(place(&composed, |block| block.slot.kind.hands_on()).is_none_or(|touch| asked < touch));
        }
    }
}
