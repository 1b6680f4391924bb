//! Composes the running order of one session: from the plan, the clock, and what was really taught. Pure and
//! deterministic; each decision that differs from the plan's wish carries its reason in plain words.
//!
//! 1. `fresh`: which strokes come new (what was left out last time first).
//! 2. `parts`: the blocks that the week wants, each with the minutes that it wishes for and can shrink to.
//! 3. `fit`: shrinks and grows them until the session is full, to the minute.
//! 4. `arrange`: puts the blocks where the instructor wants them.

pub mod arrange;
pub mod brief;
pub mod composition;
mod fit;
mod fresh;
mod parts;

#[cfg(test)]
mod tests;

use crate::plans::compose::brief::Brief;
use crate::plans::compose::composition::{Composition, TooShort};
use crate::plans::compose::fit::Room;

/// The running order of the session that a brief describes. Refuses a length that cannot hold the core, instead of
/// squeezing it.
pub fn compose(brief: &Brief) -> Result<Composition, TooShort> {
    let fresh = fresh::choose(brief);
    let parts = parts::wanted(brief, &fresh);
    let room = Room { minutes: brief.minutes, hands_on: brief.budget().minutes, library: brief.library };
    let filled = fit::into(room, parts)?;
    let blocks = arrange::by_hand(filled.blocks, brief.arranged);
    Ok(Composition { blocks, told: [fresh.told, filled.told].concat() })
}
