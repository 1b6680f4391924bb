//! Sheets as a file. It is made from the printed page itself, so that both say the same: only how they look is decided here.

mod columns;
mod cover;
mod head;
mod marks;
mod says;

pub use head::Code;

use crate::pdf::book::Book;
use crate::pdf::fonts::{Fonts, Letters};
use crate::pdf::markup::Element;
use crate::sheets::pdf::columns::{Shaped, balanced, column, fill, pieces};
use crate::sheets::pdf::head::Head;
use crate::sheets::pdf::marks::{Field, Type, draw};
use crate::sheets::pdf::says::{Says, is_for_screens};

/// Width and height of paper in points.
pub const A4: (f32, f32) = (595.276, 841.89);
/// The same of the paper of North America.
pub const LETTER: (f32, f32) = (612.0, 792.0);

/// How a page may be set, the largest and widest first: type, and the margins at its sides and above and below. The last
/// is what a page must be able to do: it holds what `sheets::paper` thinks that it holds.
const SETTINGS: [(Type, (f32, f32)); 9] = [
    (Type { size: 12.5, leading: 1.3 }, (36.0, 34.0)),
    (Type { size: 12.0, leading: 1.3 }, (36.0, 34.0)),
    (Type { size: 12.0, leading: 1.22 }, (34.0, 30.0)),
    (Type { size: 11.5, leading: 1.22 }, (32.0, 28.0)),
    (Type { size: 11.5, leading: 1.18 }, (28.0, 24.0)),
    (Type { size: 11.0, leading: 1.18 }, (28.0, 24.0)),
    (Type { size: 11.0, leading: 1.15 }, (24.0, 20.0)),
    (Type { size: 11.0, leading: 1.12 }, (20.0, 17.0)),
    (Type { size: 11.0, leading: 1.08 }, (20.0, 17.0)),
];
/// Room between the two columns.
const BETWEEN: f32 = 17.0;

/// The printed pages of a page of ours as a file; nothing when there are none, or the fonts cannot be read. `code` draws
/// the picture of an address.
pub fn file(page: &str, fonts: &Fonts, size: (f32, f32), code: &dyn Fn(&str) -> Option<Code>) -> Option<Vec<u8>> {
    let mut book = Book::new(fonts, size);
    let articles = Element::all_of(page, "article");
    for mut article in articles.iter().cloned() {
        let whole = article.clone();
        article.strip(&|element| is_for_screens(&whole, element));
        if article.is("cover") {
            cover::set(&mut book, &article, letters(page, &article));
        } else {
            let says = Says::of(&article);
            let code = says.scan.as_ref().and_then(|(picture, _)| code(picture));
            set(&mut book, &says, letters(page, &article), code);
        }
    }
    let title = Element::all_of(page, "title").first().map(said).unwrap_or_default();
    let first = articles.first()?;
    let language = first.attribute("lang").or(of_root(page, "lang")).unwrap_or("en");
    book.finish(&title, language, letters(page, first))
}

/// An attribute of the root of a page.
fn of_root<'p>(page: &'p str, name: &str) -> Option<&'p str> {
    let root = page.split_once("<html")?.1.split_once('>')?.0;
    root.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

fn letters(page: &str, article: &Element) -> Letters {
    let direction = article.attribute("dir").or(of_root(page, "dir"));
    if direction == Some("rtl") { Letters::Arabic } else { Letters::Latin }
}

fn said(element: &Element) -> String {
    says::spans(element, crate::pdf::fonts::Look::Regular).into_iter().map(|span| span.text).collect()
}

/// Sets a sheet on a page, in the largest type in which one page holds it.
fn set(book: &mut Book<'_>, says: &Says, letters: Letters, code: Option<Code>) {
    let sections: Vec<Shaped<'_>> = says.sections.iter().map(|section| Shaped::of(book, letters, section)).collect();
    let head = Head::of(book, letters, says, code);
    let (wide, high) = book.size();
    for (place, (kind, (side, above))) in SETTINGS.into_iter().enumerate() {
        let width = wide - side * 2.0;
        let narrow = (width - BETWEEN) / 2.0;
        let mut marks = Vec::new();
        let top = head.lay(&mut marks, kind, width);
        let room = high - above * 2.0 - top;
        let pieces = pieces(&sections, kind, narrow);
        let balanced = balanced(&pieces, room);
        if balanced.is_none() && place + 1 < SETTINGS.len() {
            continue;
        }
        let heights = |column: usize| balanced.unwrap_or(if column < 2 { room } else { high - above * 2.0 });
        let mut rest = &pieces[..];
        let is_rtl = letters == Letters::Arabic;
        for (number, count) in fill(&pieces, heights).into_iter().enumerate() {
            let (these, after) = rest.split_at(count);
            rest = after;
            let mut top_of_column = above;
            if number % 2 == 0 {
                book.begin_page();
            }
            if number < 2 {
                top_of_column += top;
            }
            if number == 0 {
                draw(book, Field { left: side, top: above, width, is_rtl }, &marks);
            }
            let is_left = (number % 2 == 0) != is_rtl;
            let left = if is_left { side } else { side + narrow + BETWEEN };
            draw(book, Field { left, top: top_of_column, width: narrow, is_rtl }, &column(these, narrow));
        }
        return;
    }
}
