//! The two columns of a sheet: pieces that are not broken, filled so that both are as high.

use crate::pdf::book::Book;
use crate::pdf::fonts::{Letters, Look};
use crate::pdf::markup::Element;
use crate::pdf::picture;
use crate::pdf::typeset::{Span, Text};
use crate::sheets::pdf::marks::{Mark, Placed, Type, lay, placed_line};
use crate::sheets::pdf::says::{Block, Section};

/// How a drawing's width relates to the size of the type, as the style sheet has it.
const DRAWING: f32 = 4.1;
/// A paragraph of so many lines is not broken.
const WHOLE: usize = 4;
/// Room at the start of a stroke for its number.
const NUMBER: f32 = 1.8;

/// A section that is shaped.
pub(super) struct Shaped<'s> {
    blocks: Vec<ShapedBlock<'s>>,
    is_framed: bool,
}

enum ShapedBlock<'s> {
    Heading(Text),
    Text(Text),
    Stroke(Option<Text>, Text, Option<&'s Element>),
}

impl<'s> Shaped<'s> {
    pub fn of(book: &Book<'_>, letters: Letters, section: &'s Section) -> Self {
        let shape = |spans: &[Span]| book.text(letters, spans);
        let number = |number: usize| shape(&[Span { text: number.to_string(), look: Look::Bold }]);
        let blocks = section.blocks.iter().map(|block| match block {
            Block::Heading(says) => ShapedBlock::Heading(shape(says)),
            Block::Text(says) => ShapedBlock::Text(shape(says)),
            Block::Stroke(place, says, drawing) => {
                ShapedBlock::Stroke(place.map(number), shape(says), drawing.as_ref())
            }
        });
        Self { blocks: blocks.collect(), is_framed: section.is_framed }
    }
}

/// A stretch of a column that is not broken.
pub(super) struct Piece<'s> {
    /// Room above it, unless it begins a column.
    before: f32,
    height: f32,
    /// Whether a thin line stands in that room.
    is_ruled: bool,
    is_framed: bool,
    /// Whether the next piece must follow in the same column.
    is_kept: bool,
    marks: Vec<Placed<'s>>,
}

/// The pieces of these sections in a column of this width.
pub(super) fn pieces<'s>(sections: &[Shaped<'s>], kind: Type, width: f32) -> Vec<Piece<'s>> {
    let mut pieces: Vec<Piece<'s>> = Vec::new();
    for section in sections {
        let from = pieces.len();
        let inset = if section.is_framed { kind.size * 0.6 } else { 0.0 };
        let room = width - inset * 2.0;
        for block in &section.blocks {
            match block {
                ShapedBlock::Heading(text) => pieces.extend(lines(text, kind.times(1.18), inset, room, true)),
                ShapedBlock::Text(text) => pieces.extend(lines(text, kind, inset, room, false)),
                ShapedBlock::Stroke(number, text, drawing) => {
                    pieces.push(stroke(number.as_ref(), text, *drawing, kind, room));
                }
            }
        }
        for piece in &mut pieces[from..] {
            piece.is_framed = section.is_framed;
        }
        if let Some(first) = pieces.get_mut(from) {
            first.before = kind.size * if section.is_framed { 0.5 } else { 0.9 };
            first.is_ruled = !section.is_framed;
        }
    }
    pieces
}

fn lines<'s>(text: &Text, kind: Type, x: f32, width: f32, is_heading: bool) -> Vec<Piece<'s>> {
    let lines = text.lines(kind.size, |_| width);
    let count = lines.len();
    let piece = |(place, line)| Piece {
        before: if place == 0 { kind.size * 0.22 } else { 0.0 },
        height: kind.line(),
        is_ruled: false,
        is_framed: false,
        // No line of a paragraph stands alone at the end of a column or at the beginning of one.
        is_kept: is_heading || (place + 1 < count && (count <= WHOLE || place == 0 || place + 2 == count)),
        marks: vec![placed_line(line, kind, x, 0.0)],
    };
    lines.into_iter().enumerate().map(piece).collect()
}

fn stroke<'s>(number: Option<&Text>, text: &Text, drawing: Option<&'s Element>, kind: Type, width: f32) -> Piece<'s> {
    let mut marks = Vec::new();
    let x = if number.is_some() { kind.size * NUMBER } else { 0.0 };
    let side = drawing.map_or(0.0, |_| kind.size * DRAWING);
    let high = drawing.map_or(0.0, |drawing| side * picture::proportion(drawing));
    #[expect(clippy::cast_precision_loss, reason = "lines are few")]
    let measure = |line: usize| {
        let is_beside = line as f32 * kind.line() < high;
        width - x - if is_beside { side + kind.size * 0.4 } else { 0.0 }
    };
    let height = lay(&mut marks, text, kind, (x, 0.0), measure).max(high);
    for line in number.into_iter().flat_map(|number| number.lines(kind.size, |_| f32::MAX)) {
        let radius = kind.size * 0.62;
        let mark = Mark::Number { radius, size: kind.size, line };
        marks.push(Placed { x: 0.5, y: kind.line() / 2.0, width: radius * 2.0, mark });
    }
    if let Some(drawing) = drawing {
        marks.push(Placed { x: width - side, y: 0.0, width: side, mark: Mark::Drawing(drawing) });
    }
    let before = kind.size * 0.35;
    Piece { before, height, is_ruled: false, is_framed: false, is_kept: false, marks }
}

/// Room between a frame and what it holds.
const PADDING: f32 = 3.5;

/// How high these pieces are as a column.
fn height(pieces: &[Piece<'_>]) -> f32 {
    let mut height = 0.0;
    for (place, piece) in pieces.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| pieces.get(before));
        let begins = piece.is_framed && before.is_none_or(|before| !before.is_framed);
        let ends = piece.is_framed && pieces.get(place + 1).is_none_or(|next| !next.is_framed);
        height += if before.is_some() { piece.before } else { 0.0 };
        height += piece.height + if begins { PADDING } else { 0.0 } + if ends { PADDING } else { 0.0 };
    }
    height
}

/// Columns of at most these heights, the last of which is repeated: how many pieces each takes.
pub(super) fn fill(pieces: &[Piece<'_>], room: impl Fn(usize) -> f32) -> Vec<usize> {
    let mut columns = Vec::new();
    let mut start = 0;
    while start < pieces.len() {
        let mut end = start;
        while end < pieces.len() {
            let group =
                pieces[end..].iter().position(|piece| !piece.is_kept).map_or(pieces.len(), |last| end + last + 1);
            if height(&pieces[start..group]) > room(columns.len()) {
                break;
            }
            end = group;
        }
        if end == start {
            // Higher than a whole column: broken where it must be.
            let is_full = |end: &usize| height(&pieces[start..=*end]) > room(columns.len());
            end = (start + 1..pieces.len()).find(is_full).unwrap_or(pieces.len());
        }
        columns.push(end - start);
        start = end;
    }
    columns
}

/// The least height at which two columns hold these pieces, when `room` is enough.
pub(super) fn balanced(pieces: &[Piece<'_>], room: f32) -> Option<f32> {
    let fits = |height: f32| fill(pieces, |_| height).len() <= 2;
    if !fits(room) {
        return None;
    }
    let (mut low, mut high) = (height(pieces) / 2.0 * 0.9, room);
    while high - low > 1.0 {
        let middle = f32::midpoint(low, high);
        if fits(middle) { high = middle } else { low = middle }
    }
    Some(high)
}

/// The marks of a column.
pub(super) fn column<'s>(pieces: &[Piece<'s>], width: f32) -> Vec<Placed<'s>> {
    let mut marks = Vec::new();
    let mut y = 0.0;
    let mut frame = None;
    for (place, piece) in pieces.iter().enumerate() {
        if place > 0 {
            if piece.is_ruled {
                let rule = Mark::Rule { weight: 0.5, grey: 0.6 };
                marks.push(Placed { x: 0.0, y: y + piece.before * 0.55, width, mark: rule });
            }
            y += piece.before;
        }
        if piece.is_framed && frame.is_none() {
            frame = Some(y);
            y += PADDING;
        }
        marks.extend(piece.marks.iter().cloned().map(|mark| Placed { y: mark.y + y, ..mark }));
        y += piece.height;
        if let Some(top) = frame.filter(|_| pieces.get(place + 1).is_none_or(|next| !next.is_framed)) {
            y += PADDING;
            marks.push(Placed { x: 0.0, y: top, width, mark: Mark::Frame(y - top) });
            frame = None;
        }
    }
    marks
}
