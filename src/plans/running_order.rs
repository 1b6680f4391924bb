//! The timed blocks of a session. Permission cannot get lost: no order of blocks exists without it.

use serde::{Deserialize, Serialize};

use crate::curriculum::model::{BlockKind, Key};

/// How long asking permission takes when an order came without it, in minutes.
const PERMISSION_MINUTES: u32 = 3;

/// How long one block may be, in minutes.
pub const LONGEST_BLOCK: u32 = 120;

/// A stretch of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// What happens.
    pub kind: BlockKind,
    /// The block of her own that it is, when it is none of the usual ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<Key>,
    /// How long it is meant to take, in minutes; never 0.
    pub minutes: u32,
}

impl Block {
    /// The word that stands for what happens in it, in forms: that of its kind, or the key of an own block.
    pub fn word(&self) -> String {
        self.own.as_ref().map_or_else(|| self.kind.to_string(), Key::to_string)
    }

    /// A usual block of this kind.
    pub fn of(kind: BlockKind, minutes: u32) -> Self {
        Self { kind, own: None, minutes }
    }
}

/// Blocks in order. Each baby is asked before the first hands-on block: an order without that block gets it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Block>", into = "Vec<Block>")]
pub struct RunningOrder(Vec<Block>);

impl RunningOrder {
    /// The order of these blocks, with permission put in where it was missing. Blocks of no minutes are dropped.
    pub fn of(blocks: impl IntoIterator<Item = Block>) -> Self {
        let mut blocks: Vec<Block> = blocks.into_iter().filter(|block| block.minutes > 0).collect();
        let first_touch = blocks.iter().position(|block| block.kind.hands_on());
        let asked = blocks.iter().position(|block| block.kind == BlockKind::Permission);
        if let Some(touch) = first_touch
            && asked.is_none_or(|asked| asked > touch)
        {
            blocks.insert(touch, Block::of(BlockKind::Permission, PERMISSION_MINUTES));
        }
        Self(blocks)
    }

    /// The blocks, first to last.
    pub fn blocks(&self) -> &[Block] {
        &self.0
    }

    /// How long all blocks take together, in minutes.
    pub fn minutes(&self) -> u32 {
        self.0.iter().map(|block| block.minutes).sum()
    }

    /// How long hands are on babies, in minutes.
    pub fn hands_on_minutes(&self) -> u32 {
        self.0.iter().filter(|block| block.kind.hands_on()).map(|block| block.minutes).sum()
    }

    /// How long blocks of this kind take, in minutes.
    pub fn minutes_of(&self, kind: BlockKind) -> u32 {
        self.0.iter().filter(|block| block.kind == kind).map(|block| block.minutes).sum()
    }

    /// Whether there is a block of this kind.
    pub fn has(&self, kind: BlockKind) -> bool {
        self.0.iter().any(|block| block.kind == kind)
    }

    /// This order with more minutes of a kind: in a block that there is, or in a new one where it usually stands.
    pub fn with_more(&self, kind: BlockKind, minutes: u32) -> Self {
        let mut blocks = self.0.clone();
        let roomy = |block: &&mut Block| block.kind == kind && block.minutes.saturating_add(minutes) <= LONGEST_BLOCK;
        match blocks.iter_mut().find(roomy) {
            Some(block) => {
                block.minutes += minutes;
                Self::of(blocks)
            }
            None => self.with_new(Block::of(kind, minutes.min(LONGEST_BLOCK))),
        }
    }

    /// This order with a new block where it usually stands.
    pub fn with_new(&self, block: Block) -> Self {
        let mut blocks = self.0.clone();
        blocks.insert(self.usual_place(block.kind), block);
        Self::of(blocks)
    }

    /// This order with fewer minutes of a kind, taken from its last block first.
    pub fn with_less(&self, kind: BlockKind, minutes: u32) -> Self {
        let mut blocks = self.0.clone();
        let mut left = minutes;
        for block in blocks.iter_mut().rev().filter(|block| block.kind == kind) {
            let taken = left.min(block.minutes);
            block.minutes -= taken;
            left -= taken;
        }
        Self::of(blocks)
    }

    /// This order without the blocks of these kinds. Permission stays while hands are on babies.
    pub fn without(&self, kinds: &[BlockKind]) -> Self {
        Self::of(self.0.iter().filter(|block| !kinds.contains(&block.kind)).cloned())
    }

    /// Before the first block that usually comes later; a hands-on block never before permission.
    fn usual_place(&self, kind: BlockKind) -> usize {
        let rank = |kind: BlockKind| BlockKind::ALL.iter().position(|other| *other == kind);
        let later = self.0.iter().position(|block| rank(block.kind) > rank(kind)).unwrap_or(self.0.len());
        let asked = self.0.iter().position(|block| block.kind == BlockKind::Permission);
        match asked {
            Some(asked) if kind.hands_on() => later.max(asked + 1),
            _ => later,
        }
    }
}

impl From<Vec<Block>> for RunningOrder {
    fn from(blocks: Vec<Block>) -> Self {
        Self::of(blocks)
    }
}

impl From<RunningOrder> for Vec<Block> {
    fn from(order: RunningOrder) -> Self {
        order.0
    }
}

/// What to sort the rows of a form by, given where a row stood and which place it was given: whoever comes up goes
/// before the row that has the place, whoever goes down after it.
pub fn moved(row: usize, place: u32) -> (u32, u8) {
    let stood = u32::try_from(row + 1).unwrap_or(u32::MAX);
    let tie = match place.cmp(&stood) {
        std::cmp::Ordering::Less => 0,
        std::cmp::Ordering::Equal => 1,
        std::cmp::Ordering::Greater => 2,
    };
    (place, tie)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn blocks() -> impl Strategy<Value = Vec<Block>> {
        let block =
            (0..BlockKind::ALL.len(), 0_u32..30).prop_map(|(kind, minutes)| Block::of(BlockKind::ALL[kind], minutes));
        proptest::collection::vec(block, 0..12)
    }

    proptest! {
        #[test]
        fn nobody_is_touched_unasked(blocks in blocks()) {
            let order = RunningOrder::of(blocks);
            let touch = order.blocks().iter().position(|block| block.kind.hands_on());
            let asked = order.blocks().iter().position(|block| block.kind == BlockKind::Permission);
            if let Some(touch) = touch {
                prop_assert!(asked.is_some_and(|asked| asked < touch));
            }
            prop_assert!(order.blocks().iter().all(|block| block.minutes > 0));
        }

        #[test]
        fn an_order_that_asks_stays_as_it_is(blocks in blocks()) {
            let once = RunningOrder::of(blocks);
            prop_assert_eq!(RunningOrder::of(once.blocks().to_vec()), once.clone());
            let stored = serde_json::to_string(&once).unwrap();
            prop_assert_eq!(serde_json::from_str::<RunningOrder>(&stored).unwrap(), once);
        }

        #[test]
        fn more_is_more_and_less_is_less(blocks in blocks(), kind in 0..BlockKind::ALL.len(), minutes in 1_u32..30) {
            let (order, kind) = (RunningOrder::of(blocks), BlockKind::ALL[kind]);
            let more = order.with_more(kind, minutes);
            prop_assert_eq!(more.minutes_of(kind), order.minutes_of(kind) + minutes);
            let asked = more.blocks().iter().filter(|block| block.kind == BlockKind::Permission).count();
            let asked_before = order.blocks().iter().filter(|block| block.kind == BlockKind::Permission).count();
            prop_assert!(asked == asked_before || asked_before == 0);
            let less = order.with_less(kind, minutes);
            prop_assert!(kind == BlockKind::Permission
                || less.minutes_of(kind) == order.minutes_of(kind).saturating_sub(minutes));
            prop_assert!(kind == BlockKind::Permission || !order.without(&[kind]).has(kind));
        }
    }
}
