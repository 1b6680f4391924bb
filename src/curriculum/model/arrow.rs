//! Arrows of a drawing: how they run, and what that says in words. Rules and pages measure the very points that are drawn.

use std::f64::consts::PI;
use std::fmt;

use serde::Deserialize;

use super::drawing::View;

/// A point of the field of 120 by 120, y downwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Point(pub i32, pub i32);

/// A way that hands go.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arrow {
    /// At least two points, from first to last.
    pub through: Vec<Point>,
    /// The number at its start, where a stroke has steps.
    pub step: Option<u8>,
    /// Whether it goes to and fro and has a head at each end.
    #[serde(default)]
    pub both: bool,
}

/// How round an arrow has to be before it counts as a turn; 1 is a circle.
const TURNS: f64 = 0.35;

/// How round it has to be before it goes round one place rather than from one to another.
const CIRCLES: f64 = 0.88;

/// How long the two sides of a head are.
const HEAD: f64 = 7.0;

/// How far they open to each side, in radians.
const OPENS: f64 = 0.6;

type Place = (f64, f64);

impl Point {
    fn place(self) -> Place {
        (f64::from(self.0), f64::from(self.1))
    }

    /// How far apart two points are.
    pub fn from(self, other: Self) -> f64 {
        let ((x, y), (other_x, other_y)) = (self.place(), other.place());
        (x - other_x).hypot(y - other_y)
    }
}

/// As SVG writes it.
impl fmt::Display for Point {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.0, self.1)
    }
}

impl Arrow {
    /// The line and its heads, as data of an SVG path, in whole numbers: every sheet carries many of them. The curve is
    /// the one of Catmull and Rom, which runs through every point.
    pub fn path(&self) -> String {
        let (Some(first), Some(last)) = (self.through.first(), self.through.last()) else { return String::new() };
        let mut path = format!("M{first}");
        let mut leaves = None;
        let mut arrives = first.place();
        for (place, (start, end)) in self.through.iter().zip(self.through.iter().skip(1)).enumerate() {
            let after = self.through.get(place + 2).unwrap_or(last);
            arrives = toward(end.place(), after.place(), start.place());
            if leaves.is_none() {
                let leave = toward(start.place(), start.place(), end.place());
                path += &format!("C{} {} {end}", whole(leave), whole(arrives));
                leaves = Some(leave);
            } else {
                // Leaves its start as the stretch before has come to it.
                path += &format!("S{} {end}", whole(arrives));
            }
        }
        path += &head(last.place(), arrives);
        if let Some(leave) = leaves.filter(|_| self.both) {
            path += &head(first.place(), leave);
        }
        path
    }

    /// How round it is when its ends are joined: 1 for a circle, 0 for a straight line, below 0 when it turns against the
    /// clock.
    pub fn roundness(&self) -> f64 {
        let ahead = self.through.iter().cycle().skip(1);
        let sides = self.through.iter().zip(ahead);
        let (area, length) = sides.fold((0.0, 0.0), |(area, length), (&one, &next)| {
            let ((x, y), (next_x, next_y)) = (one.place(), next.place());
            (area + (x * next_y - next_x * y) / 2.0, length + one.from(next))
        });
        if length > 0.0 { 4.0 * PI * area / (length * length) } else { 0.0 }
    }

    /// Whether it turns with the clock; nothing when it hardly turns.
    pub fn is_clockwise(&self) -> Option<bool> {
        let round = self.roundness();
        (round.abs() >= TURNS).then_some(round > 0.0)
    }

    /// The middle of its points.
    fn middle(&self) -> Option<Point> {
        let count = i32::try_from(self.through.len()).ok()?;
        let sum = self.through.iter().fold(Point(0, 0), |sum, point| Point(sum.0 + point.0, sum.1 + point.1));
        Some(Point(sum.0.checked_div(count)?, sum.1.checked_div(count)?))
    }

    /// What it says, by the places of the view that its ends are nearest to: "from the hip to the ankle". Left and right
    /// are the baby's.
    pub fn told(&self, view: &View) -> String {
        let near = |end: Option<&Point>| end.and_then(|end| view.nearest(*end)).unwrap_or_default();
        let (mut from, mut to) = (near(self.through.first()), near(self.through.last()));
        if self.roundness().abs() >= CIRCLES {
            from = near(self.middle().as_ref());
            to = from;
        }
        let turn = match self.is_clockwise() {
            Some(true) => ", clockwise",
            Some(false) => ", anticlockwise",
            None => "",
        };
        match () {
            () if self.both && from == to => format!("to and fro at the {from}"),
            () if self.both => format!("to and fro between the {from} and the {to}"),
            () if from == to => format!("round the {from}{turn}"),
            () => format!("from the {from} to the {to}{turn}"),
        }
    }
}

/// From a point a sixth of the way that leads past it.
fn toward(point: Place, before: Place, after: Place) -> Place {
    (point.0 + (after.0 - before.0) / 6.0, point.1 + (after.1 - before.1) / 6.0)
}

/// A head at the tip of a line that comes from there.
fn head(tip: Place, from: Place) -> String {
    let back = (from.1 - tip.1).atan2(from.0 - tip.0);
    let side = |turn: f64| (tip.0 + HEAD * (back + turn).cos(), tip.1 + HEAD * (back + turn).sin());
    format!("M{}L{}L{}", whole(side(OPENS)), whole(tip), whole(side(-OPENS)))
}

/// A place in whole numbers.
fn whole((x, y): Place) -> String {
    format!("{x:.0} {y:.0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrow(points: &[(i32, i32)]) -> Arrow {
        Arrow { through: points.iter().map(|&(x, y)| Point(x, y)).collect(), step: None, both: false }
    }

    #[test]
    fn a_line_runs_through_its_points_and_ends_in_a_head() {
        let path = arrow(&[(10, 10), (50, 10)]).path();
        assert!(path.starts_with("M10 10C17 10 43 10 50 10M"), "{path}");
        assert_eq!(path.matches("L50 10").count(), 1, "{path}");
        let both = Arrow { both: true, ..arrow(&[(10, 10), (50, 10)]) }.path();
        assert_eq!(both.matches("L10 10").count(), 1, "{both}");
    }

    #[test]
    fn a_turn_is_with_the_clock_or_against_it() {
        let up_and_over = [(10, 50), (10, 10), (50, 10), (50, 50)];
        assert_eq!(arrow(&up_and_over).is_clockwise(), Some(true));
        let mut back = up_and_over;
        back.reverse();
        assert_eq!(arrow(&back).is_clockwise(), Some(false));
        assert_eq!(arrow(&[(10, 10), (40, 14), (80, 12)]).is_clockwise(), None);
    }
}
