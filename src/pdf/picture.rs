//! Our drawings in a file: the SVG of a page, in the looks that `static/css/figure.css` gives it on paper.

use crate::pdf::book::{Book, Paint};
use crate::pdf::fonts::{Letters, Look};
use crate::pdf::markup::{Element, Node};
use crate::pdf::outline::{Outline, numbers};
use crate::pdf::typeset::Span;

const BLACK: f32 = 0.0;
const WHITE: f32 = 1.0;
/// Regions that are new, as dark as print can be read on.
const NEW: f32 = 0.267;
const KNOWN: f32 = 0.867;
const STITCH: f32 = 0.533;

/// Draws an SVG into a square or less of this width; gives how high it is.
pub fn draw(book: &mut Book<'_>, svg: &Element, (left, top): (f32, f32), width: f32) -> f32 {
    let frame = frame(svg);
    let scale = width / frame[2];
    let matrix = [scale, 0.0, 0.0, scale, left - frame[0] * scale, top - frame[1] * scale];
    book.enter(matrix, Some(frame));
    let is_baby = svg.is("baby");
    for element in svg.elements() {
        inner(book, element, &Around { is_baby, ..Around::default() });
    }
    book.leave();
    frame[3] * scale
}

/// How high an SVG is for its width.
pub fn proportion(svg: &Element) -> f32 {
    let frame = frame(svg);
    frame[3] / frame[2]
}

fn frame(svg: &Element) -> [f32; 4] {
    let given = numbers(svg.attribute("viewBox").unwrap_or_default());
    given.try_into().unwrap_or([0.0, 0.0, 120.0, 120.0])
}

/// What an element stands in.
#[derive(Clone, Copy, Debug, Default)]
struct Around {
    is_baby: bool,
    is_small: bool,
    group: Group,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Group {
    #[default]
    None,
    /// What is laid under the figure, so that an outline stays.
    Outline,
    /// A region, as dark as this.
    Area(f32),
    Under,
    Skin,
    Hand,
    Nth,
}

impl Around {
    fn within(self, group: &Element) -> Self {
        let state = if group.is("is-new") {
            NEW
        } else if group.is("is-known") {
            KNOWN
        } else {
            WHITE
        };
        let named = [
            ("outline", Group::Outline),
            ("area", Group::Area(state)),
            ("under", Group::Under),
            ("skin", Group::Skin),
            ("hand", Group::Hand),
            ("nth", Group::Nth),
        ];
        let found = named.into_iter().find(|(class, _)| group.is(class)).map(|(_, found)| found);
        Self { is_small: self.is_small || group.is("small"), group: found.unwrap_or(self.group), ..self }
    }

    /// How a path or circle is painted here.
    fn paint(&self, path: &Element) -> Paint {
        let own = path.attribute("stroke-width").and_then(|width| width.parse().ok());
        if self.is_baby { self.of_baby(path) } else { self.of_drawing(path, own.unwrap_or_default()) }
    }

    fn of_baby(&self, path: &Element) -> Paint {
        let filled = |grey| Paint { fill: Some(grey), ..Paint::default() };
        let drawn = |grey, width| Paint { stroke: Some(grey), width, ..Paint::default() };
        let is_outline = self.group == Group::Outline;
        let Group::Area(shade) = self.group else {
            return if path.is("mat") {
                filled(WHITE)
            } else if path.is("stitch") {
                Paint { dash: Some([5.0, 5.0]), ..drawn(STITCH, 1.6) }
            } else if path.is("flat") {
                Paint { fill: Some(BLACK), ..drawn(BLACK, 5.0) }
            } else {
                drawn(BLACK, limb(path, is_outline).unwrap_or(3.6))
            };
        };
        if path.is("flat") {
            filled(shade)
        } else if path.is("ink") {
            drawn(if shade == NEW { WHITE } else { BLACK }, if self.is_small { 4.0 } else { 3.0 })
        } else if path.is("dots") {
            let is_seen = shade == KNOWN;
            if is_seen { Paint { dash: Some([0.0, 8.5]), ..drawn(NEW, 2.8) } } else { Paint::default() }
        } else {
            drawn(shade, limb(path, is_outline).unwrap_or_default())
        }
    }

    fn of_drawing(&self, path: &Element, own: f32) -> Paint {
        let drawn = |grey, width| Paint { stroke: Some(grey), width, ..Paint::default() };
        match self.group {
            Group::Under if path.is("flat") => Paint { fill: Some(BLACK), ..drawn(BLACK, 4.0) },
            Group::Under => drawn(BLACK, own),
            Group::Skin if path.is("flat") => Paint { fill: Some(WHITE), ..Paint::default() },
            Group::Skin => drawn(WHITE, own),
            Group::Hand if path.is("ink") => drawn(BLACK, 1.3),
            Group::Hand => Paint { fill: Some(WHITE), ..drawn(BLACK, 1.8) },
            Group::Nth => Paint { fill: Some(BLACK), ..drawn(WHITE, 1.2) },
            _ if path.is("ink") => drawn(BLACK, 2.0),
            _ if path.is("halo") => drawn(WHITE, 6.5),
            _ if path.is("arrow") => drawn(BLACK, 3.2),
            _ if path.is("spot") => drawn(BLACK, 2.2),
            _ => Paint { fill: Some(BLACK), ..Paint::default() },
        }
    }
}

fn limb(path: &Element, is_outline: bool) -> Option<f32> {
    let widths = [("arm", 15.0, 20.0), ("leg", 21.0, 26.0), ("foot", 16.0, 21.0), ("ear", 8.0, 13.0)];
    let (_, usual, outline) = widths.into_iter().find(|(class, ..)| path.is(class))?;
    Some(if is_outline { outline } else { usual })
}

fn inner(book: &mut Book<'_>, element: &Element, around: &Around) {
    let number = |name| element.attribute(name).and_then(|given| given.parse::<f32>().ok()).unwrap_or_default();
    match element.name.as_str() {
        "g" => {
            book.enter(matrix(element.attribute("transform").unwrap_or_default()), None);
            let around = around.within(element);
            for inside in element.elements() {
                inner(book, inside, &around);
            }
            book.leave();
        }
        "path" => book.path(&Outline::read(element.attribute("d").unwrap_or_default()), around.paint(element)),
        "circle" => {
            let circle = Outline::circle((number("cx"), number("cy")), number("r"));
            book.path(&circle, around.paint(element));
        }
        "text" => {
            let Some(Node::Text(says)) = element.children.first() else { return };
            let spans = [Span { text: says.clone(), look: Look::Bold }];
            for line in book.text(Letters::Latin, &spans).lines(10.0, |_| f32::MAX) {
                book.line((number("x") - line.width * 5.0, number("y") + number("dy")), 10.0, &line, WHITE);
            }
        }
        _ => {}
    }
}

/// A list of transformations, the first of which is the outermost.
fn matrix(transform: &str) -> [f32; 6] {
    transform.split(')').fold([1.0, 0.0, 0.0, 1.0, 0.0, 0.0], |before, piece| {
        let Some((name, given)) = piece.split_once('(') else { return before };
        let given = numbers(given);
        let step = match (name.trim(), &given[..]) {
            ("translate", [x, y]) => [1.0, 0.0, 0.0, 1.0, *x, *y],
            ("scale", [size]) => [*size, 0.0, 0.0, *size, 0.0, 0.0],
            ("scale", [across, down]) => [*across, 0.0, 0.0, *down, 0.0, 0.0],
            ("rotate", [degrees]) => {
                let (sin, cos) = degrees.to_radians().sin_cos();
                [cos, sin, -sin, cos, 0.0, 0.0]
            }
            _ => return before,
        };
        let [a, b, c, d, e, f] = before;
        let [p, q, r, s, t, u] = step;
        [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transformations_follow_each_other_from_outside_in() {
        let [a, b, c, d, e, f] = matrix("translate(10 20) rotate(90) scale(-1 2)");
        let place = |x: f32, y: f32| (a * x + c * y + e, b * x + d * y + f);
        let (x, y) = place(1.0, 1.0);
        assert!((x - 8.0).abs() < 1e-4 && (y - 19.0).abs() < 1e-4, "{x} {y}");
    }
}
