//! How a running order is printed so that one A4 holds it, as edited. Pure.

use crate::paper::{SMALLEST, largest, lines};
use crate::sessions::steps::TimedBlock;

/// What `print-app.css` leaves for the blocks, in points: an A4 without its margins, its head and the first column.
const WIDTH: f32 = 400.0;
const HEIGHT: f32 = 650.0;

/// Measured in the size of the type: a letter beside the usual one, a line, a title, and what lies below a block and a
/// step.
const SLIM: f32 = 0.9;
const LINE: f32 = 1.35;
const TITLE: f32 = 1.5;
const BELOW_BLOCK: f32 = 0.6;
const BELOW_STEP: f32 = 0.1;

/// How a running order is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The largest type that fits, as a class of `print-sizes.css`.
    pub size: &'static str,
    /// Whether what the hands do is left to the screen, to make room.
    pub brief: bool,
}

impl Paper {
    /// How these blocks are printed: small type before fewer words, fewer words before type that is hard to read.
    pub fn of(blocks: &[TimedBlock]) -> Self {
        let fitting = |sizes, brief| {
            let fits = |points| blocks.iter().map(|block| height(block, points, brief)).sum::<f32>() <= HEIGHT;
            largest(sizes, fits).map(|size| Self { size, brief })
        };
        let fitting = fitting((11.0, 8.0), false).or_else(|| fitting((10.0, 6.0), true));
        fitting.unwrap_or(Self { size: SMALLEST, brief: true })
    }
}

/// How high a block stands on paper, in points.
fn height(block: &TimedBlock, points: f32, brief: bool) -> f32 {
    let text = |text: &str| lines(text, points * SLIM, WIDTH) * LINE;
    let steps: f32 = if block.has_ticks() {
        let how = |how: &str| if brief { String::new() } else { format!(" {how}") };
        let optional = |optional| if optional { " optional" } else { "" };
        let ticks =
            block.steps.iter().map(|step| format!("    {}{}{}", step.name, optional(step.optional), how(&step.how)));
        ticks.map(|tick| text(&tick) + BELOW_STEP).sum()
    } else {
        text(&block.steps.iter().map(|step| format!("{} › ", step.name)).collect::<String>())
    };
    let note = block.note.as_deref().map_or(0.0, text);
    points * (TITLE + steps + note + BELOW_BLOCK)
}
