//! How a sheet begins on paper: whose it is, of which week, and three columns on asking, looking and reading.

use crate::pdf::book::Book;
use crate::pdf::fonts::{Letters, Look};
use crate::pdf::outline::Outline;
use crate::pdf::picture;
use crate::pdf::typeset::{Span, Text};
use crate::sheets::pdf::marks::{Mark, Placed, Type, lay, lay_centred};
use crate::sheets::pdf::says::Says;

/// Widths of the figure and of the code to scan.
const FIGURE: f32 = 60.0;
const CODE: f32 = 57.0;
const GAP: f32 = 14.0;
/// How the three columns share the page, and the room between them.
const SHARES: [f32; 3] = [1.5, 0.95, 1.3];
const BETWEEN: f32 = 14.0;

/// The code that leads from paper back to the page, and how many squares it has across.
pub type Code = (Outline, f32);

/// The head and the beginning of a sheet, shaped.
pub(super) struct Head<'s> {
    says: &'s Says,
    names: Text,
    title: Text,
    about: Vec<Text>,
    scan: Text,
    code: Option<Code>,
    first: Vec<(Text, Text, Vec<Text>)>,
}

impl<'s> Head<'s> {
    pub fn of(book: &Book<'_>, letters: Letters, says: &'s Says, code: Option<Code>) -> Self {
        let shape = |spans: &[Span]| book.text(letters, spans);
        let number = |place: usize| shape(&[Span { text: (place + 1).to_string(), look: Look::Bold }]);
        let step = |(place, (title, texts)): (usize, &(Vec<Span>, Vec<Vec<Span>>))| {
            (number(place), shape(title), texts.iter().map(|text| shape(text)).collect())
        };
        Self {
            names: shape(&says.names),
            title: shape(&says.title),
            about: says.about.iter().map(|line| shape(line)).collect(),
            scan: says.scan.as_ref().map(|(_, words)| shape(words)).unwrap_or_default(),
            code,
            first: says.first.iter().enumerate().map(step).collect(),
            says,
        }
    }

    /// Lays it from the top of a page of this width; gives how high it is.
    pub fn lay(&self, marks: &mut Vec<Placed<'s>>, kind: Type, width: f32) -> f32 {
        let mut high: f32 = 0.0;
        if let Some(figure) = &self.says.figure {
            marks.push(Placed { x: 0.0, y: 0.0, width: FIGURE, mark: Mark::Drawing(figure) });
            high = FIGURE * picture::proportion(figure);
        }
        let side = width - CODE;
        if let Some((code, modules)) = &self.code {
            marks.push(Placed { x: side, y: 1.0, width: CODE, mark: Mark::Code(code.clone(), *modules) });
            let small = Type { size: 8.5, leading: 1.12 };
            high = high.max(CODE + 3.0 + lay_centred(marks, &self.scan, small, (side, CODE + 3.0), CODE));
        }
        let (x, room) = (FIGURE + GAP, side - FIGURE - GAP * 2.0);
        let mut y = lay(marks, &self.names, kind.times(1.2), (x, 0.0), |_| room);
        y += lay(marks, &self.title, Type { size: 18.0, leading: 1.14 }, (x, y), |_| room);
        for line in &self.about {
            y += lay(marks, line, kind, (x, y), |_| room);
        }
        let top = y.max(high) + 5.0;
        top + self.begin(marks, kind, top, width) + 4.0
    }

    /// Lays the three columns between two lines.
    fn begin(&self, marks: &mut Vec<Placed<'s>>, kind: Type, top: f32, width: f32) -> f32 {
        let rule = |y: f32| Placed { x: 0.0, y, width, mark: Mark::Rule { weight: 1.0, grey: 0.0 } };
        if self.first.is_empty() {
            return 0.0;
        }
        let all: f32 = SHARES.iter().sum();
        let (mut x, mut high) = (0.0, 0.0_f32);
        for ((number, title, texts), share) in self.first.iter().zip(SHARES) {
            let room = (width - BETWEEN * 2.0) * share / all;
            let heading = kind.times(1.08);
            let mut y = top + 5.0;
            for line in number.lines(kind.size, |_| f32::MAX) {
                let radius = kind.size * 0.62;
                let mark = Mark::Number { radius, size: kind.size, line };
                marks.push(Placed { x: x + 0.5, y: y + heading.line() / 2.0, width: radius * 2.0, mark });
            }
            let inset = kind.size * 1.8;
            y += lay(marks, title, heading, (x + inset, y), |_| room - inset) + kind.size * 0.15;
            for text in texts {
                y += lay(marks, text, kind, (x, y), |_| room) + kind.size * 0.18;
            }
            high = high.max(y - top);
            x += room + BETWEEN;
        }
        marks.extend([rule(top), rule(top + high + 3.0)]);
        high + 3.0
    }
}
