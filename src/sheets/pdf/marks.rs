//! What is laid on a page, measured from where lines begin: the left, or the right in Arabic.

use crate::pdf::book::{Book, Paint};
use crate::pdf::markup::Element;
use crate::pdf::outline::Outline;
use crate::pdf::picture;
use crate::pdf::typeset::{Line, Text};

/// Something that lies on a page.
#[derive(Clone, Debug)]
pub(super) enum Mark<'e> {
    /// A line of text in type of a size.
    Line { size: f32, line: Line },
    /// A number in a ring.
    Number { radius: f32, size: f32, line: Line },
    /// A drawing.
    Drawing(&'e Element),
    /// A thin line across.
    Rule { weight: f32, grey: f32 },
    /// A frame with round corners, this high.
    Frame(f32),
    /// Squares of a code, so many across.
    Code(Outline, f32),
}

/// A mark in its place: where it begins, how far down, how wide.
#[derive(Clone, Debug)]
pub(super) struct Placed<'e> {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub mark: Mark<'e>,
}

/// A stretch of a page in which lines begin on one side.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub is_rtl: bool,
}

/// Type on a page: its size, the height of a line in sizes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Type {
    pub size: f32,
    pub leading: f32,
}

impl Type {
    pub fn line(self) -> f32 {
        self.size * self.leading
    }

    /// This type so many times as large, set closer.
    pub fn times(self, times: f32) -> Self {
        Self { size: self.size * times, leading: self.leading.min(1.16) }
    }
}

/// Lays the lines of a text below each other, each as wide as `measure` says; gives how high they are.
pub(super) fn lay<'e>(
    marks: &mut Vec<Placed<'e>>,
    text: &Text,
    kind: Type,
    (x, y): (f32, f32),
    measure: impl Fn(usize) -> f32,
) -> f32 {
    let mut below = y;
    for line in text.lines(kind.size, measure) {
        marks.push(placed_line(line, kind, x, below));
        below += kind.line();
    }
    below - y
}

/// A line of text in its place, of which `y` is the upper end.
pub(super) fn placed_line<'e>(line: Line, kind: Type, x: f32, y: f32) -> Placed<'e> {
    let base = y + kind.line() / 2.0 + kind.size * 0.26;
    Placed { x, y: base, width: line.width * kind.size, mark: Mark::Line { size: kind.size, line } }
}

/// A text in the middle of a width.
pub(super) fn lay_centred<'e>(
    marks: &mut Vec<Placed<'e>>,
    text: &Text,
    kind: Type,
    (x, y): (f32, f32),
    width: f32,
) -> f32 {
    let mut below = y;
    for line in text.lines(kind.size, |_| width) {
        let start = x + (width - line.width * kind.size) / 2.0;
        marks.push(placed_line(line, kind, start, below));
        below += kind.line();
    }
    below - y
}

/// Draws marks on the page that was begun last.
pub(super) fn draw(book: &mut Book<'_>, field: Field, marks: &[Placed<'_>]) {
    for Placed { x, y, width, mark } in marks {
        let left = field.left + if field.is_rtl { field.width - x - width } else { *x };
        let top = field.top + y;
        match mark {
            Mark::Line { size, line } => book.line((left, top), *size, line, 0.0),
            Mark::Number { radius, size, line } => {
                let middle = left + width / 2.0;
                let ring = Paint { stroke: Some(0.0), width: 0.9, ..Paint::default() };
                book.path(&Outline::circle((middle, top), *radius), ring);
                book.line((middle - line.width * size / 2.0, top + size * 0.34), *size, line, 0.0);
            }
            Mark::Drawing(svg) => {
                picture::draw(book, svg, (left, top), *width);
            }
            Mark::Rule { weight, grey } => {
                let paint = Paint { stroke: Some(*grey), width: *weight, ..Paint::default() };
                book.path(&Outline::straight((left, top), (left + width, top)), paint);
            }
            Mark::Frame(height) => {
                let paint = Paint { stroke: Some(0.0), width: 1.1, ..Paint::default() };
                book.path(&Outline::rounded([left, top, *width, *height], 7.0), paint);
            }
            Mark::Code(code, modules) => {
                let scale = width / modules;
                book.enter([scale, 0.0, 0.0, scale, left, top], None);
                book.path(code, Paint { fill: Some(0.0), ..Paint::default() });
                book.leave();
            }
        }
    }
}
