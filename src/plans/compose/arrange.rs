//! Where blocks stand: where they usually do, where the instructor put them, and never a touch before the question.

use crate::curriculum::model::BlockKind;
use crate::plans::compose::brief::Slot;
use crate::plans::compose::composition::ComposedBlock;

/// Before the first block that usually comes later.
pub fn usual_place<'s>(slots: impl IntoIterator<Item = &'s Slot>, kind: BlockKind) -> usize {
    let rank = |kind: BlockKind| BlockKind::ALL.iter().position(|usual| *usual == kind);
    let mut count = 0;
    for slot in slots {
        if rank(slot.kind) > rank(kind) {
            break;
        }
        count += 1;
    }
    count
}

/// Puts blocks into the order that she gave them. One that she has not seen stays behind the block after which it
/// usually comes.
pub fn by_hand(blocks: Vec<ComposedBlock>, arranged: &[Slot]) -> Vec<ComposedBlock> {
    if arranged.is_empty() {
        return blocks;
    }
    let mut left: Vec<(usize, &Slot)> = (1..).zip(arranged).collect();
    let mut last = 0;
    let place = |block: ComposedBlock| {
        if let Some(at) = left.iter().position(|(_, slot)| **slot == block.slot) {
            last = left.remove(at).0;
        }
        (last, block)
    };
    let mut placed: Vec<(usize, ComposedBlock)> = blocks.into_iter().map(place).collect();
    placed.sort_by_key(|(place, _)| *place);
    let mut blocks = placed.into_iter().map(|(_, block)| block).collect();
    ask_first(&mut blocks, |block: &ComposedBlock| block.slot.kind);
    blocks
}

/// Nobody is touched unasked: permission comes before the first block with hands on babies.
pub fn ask_first<T>(blocks: &mut Vec<T>, kind: impl Fn(&T) -> BlockKind) {
    let touch = blocks.iter().position(|block| kind(block).hands_on());
    let asked = blocks.iter().position(|block| kind(block) == BlockKind::Permission);
    if let (Some(touch), Some(asked)) = (touch, asked)
        && asked > touch
    {
        let permission = blocks.remove(asked);
        blocks.insert(touch, permission);
    }
}
