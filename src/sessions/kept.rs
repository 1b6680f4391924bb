//! A session's running order as its instructor left it: edited by hand, composed again round what she fixed. Pure.

use serde::{Deserialize, Serialize};

use crate::curriculum::model::BlockKind;
use crate::plans::compose::arrange::ask_first;
use crate::plans::compose::brief::{Pin, Slot};
use crate::plans::compose::composition::ComposedBlock;
use crate::text::text;

text! {
    /// What the instructor wrote beside a block of one session; no family ever reads it.
    BlockNote 300 "Please write the note.",
}

/// A block as she left it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptBlock {
    /// The block. One of 0 minutes was taken out, and stays out when the session is composed again.
    #[serde(flatten)]
    pub block: ComposedBlock,
    /// Her note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<BlockNote>,
}

/// The running order of one session as she left it, first to last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Kept(pub Vec<KeptBlock>);

/// One line of two running orders side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which block.
    pub slot: Slot,
    /// Its minutes before; nothing when it was not there.
    pub was: Option<u32>,
    /// Its minutes after; nothing when it is not there any more.
    pub becomes: Option<u32>,
    /// Whether other steps stand in it.
    pub steps_change: bool,
}

impl Change {
    /// Whether anything is different.
    pub fn differs(&self) -> bool {
        self.was != self.becomes || self.steps_change
    }
}

impl Kept {
    /// What was composed, without a note.
    pub fn of(composed: Vec<ComposedBlock>) -> Self {
        let noteless = |block| KeptBlock { block, note: None };
        Self(composed.into_iter().map(noteless).collect())
    }

    /// Whether it holds a whole session. One that holds but what was fixed has yet to be composed.
    pub fn is_whole(&self) -> bool {
        self.0.iter().any(|kept| kept.block.slot.kind == BlockKind::Close)
    }

    /// This order with its blocks asked before they touch.
    pub fn asked_first(mut self) -> Self {
        ask_first(&mut self.0, |kept| kept.block.slot.kind);
        self
    }

    /// The blocks that are held: all but those taken out.
    pub fn held(&self) -> impl Iterator<Item = &KeptBlock> {
        self.0.iter().filter(|kept| kept.block.minutes > 0)
    }

    /// What stays as it is when the session is composed again.
    pub fn pins(&self) -> Vec<Pin> {
        let pinned = self.0.iter().map(|kept| &kept.block).filter(|block| block.pinned);
        pinned.map(|block| Pin { slot: block.slot.clone(), minutes: block.minutes }).collect()
    }

    /// Its blocks in their order.
    pub fn slots(&self) -> Vec<Slot> {
        self.0.iter().map(|kept| kept.block.slot.clone()).collect()
    }

    /// What was composed again, with her notes and with what she had taken out.
    pub fn renewed(&self, composed: Vec<ComposedBlock>) -> Self {
        let mut renewed = Self::of(composed);
        for old in &self.0 {
            let same = |new: &&mut KeptBlock| new.block.slot == old.block.slot && new.note.is_none();
            match renewed.0.iter_mut().find(same) {
                Some(new) => new.note = old.note.clone(),
                None if old.block.minutes == 0 => renewed.0.push(old.clone()),
                None => {}
            }
        }
        renewed
    }

    /// This order beside another one: its own blocks, and what of the other is gone, where it stood.
    pub fn beside(&self, after: &Self) -> Vec<Change> {
        let mut before: Vec<&ComposedBlock> = self.held().map(|kept| &kept.block).collect();
        let mut changes = Vec::new();
        for new in after.held().map(|kept| &kept.block) {
            let place = before.iter().position(|old| old.slot == new.slot);
            let old = place.map(|place| before.remove(place));
            changes.push(Change {
                slot: new.slot.clone(),
                was: old.map(|old| old.minutes),
                becomes: Some(new.minutes),
                steps_change: old.is_some_and(|old| old.steps != new.steps),
            });
        }
        let gone = |old: &ComposedBlock| Change {
            slot: old.slot.clone(),
            was: Some(old.minutes),
            becomes: None,
            steps_change: false,
        };
        changes.extend(before.into_iter().map(gone));
        changes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(kind: BlockKind, minutes: u32) -> ComposedBlock {
        let (steps, reasons) = (Vec::new(), Vec::new());
        ComposedBlock { slot: Slot::of(kind), minutes, core: false, steps, reasons, pinned: false }
    }

    fn order(blocks: &[(BlockKind, u32)]) -> Kept {
        Kept::of(blocks.iter().map(|(kind, minutes)| block(*kind, *minutes)).collect())
    }

    #[test]
    fn what_was_fixed_taken_out_or_noted_is_not_lost() {
        let mut kept = order(&[(BlockKind::Welcome, 5), (BlockKind::Song, 0), (BlockKind::Close, 3)]);
        kept.0[0].note = "Bring the name cards".parse().ok();
        kept.0[1].block.pinned = true;
        assert_eq!(kept.pins(), [Pin { slot: Slot::of(BlockKind::Song), minutes: 0 }]);
        let renewed = kept.renewed(vec![block(BlockKind::Welcome, 4), block(BlockKind::Close, 4)]);
        assert_eq!(renewed.0[0].note, kept.0[0].note);
        assert_eq!(renewed.pins(), kept.pins());
        assert_eq!(renewed.held().count(), 2);
        assert_eq!(serde_json::from_str::<Kept>(&serde_json::to_string(&renewed).unwrap()).unwrap(), renewed);
    }

    #[test]
    fn two_orders_are_told_apart() {
        let before = order(&[(BlockKind::Welcome, 5), (BlockKind::Song, 2), (BlockKind::Close, 3)]);
        let after = order(&[(BlockKind::Welcome, 5), (BlockKind::BabyTime, 1), (BlockKind::Close, 4)]);
        let told: Vec<_> = before.beside(&after).into_iter().filter(Change::differs).collect();
        let minutes: Vec<_> = told.iter().map(|change| (change.slot.kind, change.was, change.becomes)).collect();
        assert_eq!(
            minutes,
            [
                (BlockKind::BabyTime, None, Some(1)),
                (BlockKind::Close, Some(3), Some(4)),
                (BlockKind::Song, Some(2), None),
            ]
        );
        assert!(before.beside(&before).iter().all(|change| !change.differs()));
    }

    #[test]
    fn nobody_is_touched_unasked() {
        let order = order(&[(BlockKind::Review, 5), (BlockKind::Permission, 3)]).asked_first();
        assert_eq!(order.slots()[0].kind, BlockKind::Permission);
    }
}
