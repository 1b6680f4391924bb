//! The first page of a booklet.

use crate::pdf::book::Book;
use crate::pdf::fonts::{Letters, Look};
use crate::pdf::markup::Element;
use crate::pdf::picture;
use crate::sheets::pdf::marks::{Field, Mark, Placed, Type, draw, lay, lay_centred};
use crate::sheets::pdf::says::spans;

const SIDE: f32 = 60.0;
const TOP: f32 = 100.0;
const FIGURE: f32 = 312.0;
const KIND: Type = Type { size: 14.0, leading: 1.35 };

/// Sets a cover on a page: the figure, the names, the class, its weeks.
pub(super) fn set(book: &mut Book<'_>, cover: &Element, letters: Letters) {
    let width = book.size().0 - SIDE * 2.0;
    let mut marks = Vec::new();
    let mut y = 0.0;
    for element in cover.elements() {
        let text = |look| book.text(letters, &spans(element, look));
        y += match element.name.as_str() {
            "div" => element.find(&|inner| inner.name == "svg").map_or(0.0, |figure| {
                marks.push(Placed { x: (width - FIGURE) / 2.0, y, width: FIGURE, mark: Mark::Drawing(figure) });
                FIGURE * picture::proportion(figure) + 28.0
            }),
            "h1" => lay_centred(&mut marks, &text(Look::Bold), KIND.times(1.9), (0.0, y), width) + 14.0,
            "ol" => weeks(book, &mut marks, element, letters, y, width) + 20.0,
            _ if element.is("for") => {
                lay_centred(&mut marks, &text(Look::BoldItalic), KIND.times(1.3), (0.0, y), width) + 4.0
            }
            _ => lay_centred(&mut marks, &text(Look::Regular), KIND, (0.0, y), width) + 6.0,
        };
    }
    book.begin_page();
    draw(book, Field { left: SIDE, top: TOP, width, is_rtl: letters == Letters::Arabic }, &marks);
}

/// The list of weeks: as wide as its longest line, in the middle.
fn weeks<'e>(
    book: &Book<'_>,
    marks: &mut Vec<Placed<'e>>,
    list: &'e Element,
    letters: Letters,
    y: f32,
    width: f32,
) -> f32 {
    let texts: Vec<_> = list.elements().map(|week| book.text(letters, &spans(week, Look::Regular))).collect();
    let lines = texts.iter().flat_map(|text| text.lines(KIND.size, |_| width));
    let widest = lines.map(|line| line.width * KIND.size).fold(0.0, f32::max);
    let mut below = y;
    for text in &texts {
        below += lay(marks, text, KIND, ((width - widest) / 2.0, below), |_| widest + 1.0);
    }
    below - y
}
