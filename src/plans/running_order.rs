//! The timed blocks of a session. Permission cannot get lost: no order of blocks exists without it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How long asking permission takes when an order came without it, in minutes.
const PERMISSION_MINUTES: u32 = 3;

/// How long one block may be, in minutes.
pub const LONGEST_BLOCK: u32 = 120;

/// What happens in a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// Families come in and settle; nobody is late.
    Arrive,
    /// A greeting of every baby by name.
    Welcome,
    /// The parents breathe and let go before they touch.
    Relax,
    /// Each baby is asked, and answers.
    Permission,
    /// Warm hands rest, before anything moves.
    StillHands,
    /// Strokes of earlier weeks, again.
    Review,
    /// This week's strokes, shown on a doll.
    NewStrokes,
    /// Colic routine, gentle movements or the whole routine.
    ClosingPart,
    /// One long sweep that joins what was done.
    Integration,
    /// Something to know and to talk about.
    Topic,
    /// A song or rhyme.
    Song,
    /// Feeding, changing, cuddling: the babies' own time.
    BabyTime,
    /// Parents talk with each other.
    TalkTogether,
    /// The end: sheet, next date, goodbye.
    Close,
}

impl BlockKind {
    /// Every kind, in the order in which a session usually goes.
    pub const ALL: [Self; 14] = [
        Self::Arrive,
        Self::Welcome,
        Self::Topic,
        Self::Relax,
        Self::Permission,
        Self::StillHands,
        Self::Review,
        Self::NewStrokes,
        Self::ClosingPart,
        Self::Integration,
        Self::Song,
        Self::BabyTime,
        Self::TalkTogether,
        Self::Close,
    ];

    /// Whether hands are on babies.
    pub fn hands_on(self) -> bool {
        matches!(self, Self::StillHands | Self::Review | Self::NewStrokes | Self::ClosingPart | Self::Integration)
    }

    /// What the instructor reads.
    pub fn name(self) -> &'static str {
        match self {
            Self::Arrive => "Arrive and settle",
            Self::Welcome => "Welcome",
            Self::Relax => "Parents relax",
            Self::Permission => "Ask permission",
            Self::StillHands => "Still hands",
            Self::Review => "Review",
            Self::NewStrokes => "New strokes",
            Self::ClosingPart => "Closing part",
            Self::Integration => "Integration",
            Self::Topic => "Topic",
            Self::Song => "Song",
            Self::BabyTime => "Baby time",
            Self::TalkTogether => "Talk together",
            Self::Close => "Close",
        }
    }

    /// The word that stands for it in forms and stored plans.
    pub fn key(self) -> &'static str {
        match self {
            Self::Arrive => "arrive",
            Self::Welcome => "welcome",
            Self::Relax => "relax",
            Self::Permission => "permission",
            Self::StillHands => "still-hands",
            Self::Review => "review",
            Self::NewStrokes => "new-strokes",
            Self::ClosingPart => "closing-part",
            Self::Integration => "integration",
            Self::Topic => "topic",
            Self::Song => "song",
            Self::BabyTime => "baby-time",
            Self::TalkTogether => "talk-together",
            Self::Close => "close",
        }
    }
}

impl fmt::Display for BlockKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.key())
    }
}

impl std::str::FromStr for BlockKind {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|kind| kind.key() == text).ok_or("There is no such block.")
    }
}

crate::db::stored_as_text!(BlockKind);

/// A stretch of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// What happens.
    pub kind: BlockKind,
    /// How long it is meant to take, in minutes; never 0.
    pub minutes: u32,
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
            blocks.insert(touch, Block { kind: BlockKind::Permission, minutes: PERMISSION_MINUTES });
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
            None => self.with_new(Block { kind, minutes: minutes.min(LONGEST_BLOCK) }),
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
        Self::of(self.0.iter().copied().filter(|block| !kinds.contains(&block.kind)))
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn blocks() -> impl Strategy<Value = Vec<Block>> {
        let block = (0..BlockKind::ALL.len(), 0_u32..30)
            .prop_map(|(kind, minutes)| Block { kind: BlockKind::ALL[kind], minutes });
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
