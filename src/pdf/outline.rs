//! Paths, as SVG writes them.

use pdf_writer::Content;

/// A path: what `d` of an SVG path says, without arcs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline(Vec<Step>);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    Move([f32; 2]),
    Line([f32; 2]),
    Curve([f32; 6]),
    Close,
}

/// How far from its ends a curve's helpers lie when it is a quarter of a circle.
const ROUND: f32 = 0.552_285;

impl Outline {
    /// Reads SVG path data; what is not understood ends it.
    pub fn read(data: &str) -> Self {
        let mut steps = Vec::new();
        let (mut at, mut start) = ([0.0_f32; 2], [0.0_f32; 2]);
        for (command, numbers) in commands(data) {
            let takes = match command.to_ascii_uppercase() {
                'M' | 'L' => 2,
                'H' | 'V' => 1,
                'Q' | 'S' => 4,
                'C' => 6,
                'Z' => {
                    steps.push(Step::Close);
                    at = start;
                    continue;
                }
                _ => break,
            };
            for (place, given) in numbers.chunks_exact(takes).enumerate() {
                let from = if command.is_ascii_lowercase() { at } else { [0.0; 2] };
                let to: Vec<f32> = match command.to_ascii_uppercase() {
                    'H' => vec![given[0] + from[0], at[1]],
                    'V' => vec![at[0], given[0] + from[1]],
                    _ => given.iter().enumerate().map(|(place, number)| number + from[place % 2]).collect(),
                };
                let step = match to[..] {
                    [x2, y2, x, y] if command.eq_ignore_ascii_case(&'S') => {
                        let [x1, y1] = mirrored(steps.last(), at);
                        Step::Curve([x1, y1, x2, y2, x, y])
                    }
                    [x1, y1, x2, y2, x, y] => Step::Curve([x1, y1, x2, y2, x, y]),
                    [cx, cy, x, y] => Step::Curve([
                        (cx * 2.0 + at[0]) / 3.0,
                        (cy * 2.0 + at[1]) / 3.0,
                        (cx * 2.0 + x) / 3.0,
                        (cy * 2.0 + y) / 3.0,
                        x,
                        y,
                    ]),
                    [x, y] if command.eq_ignore_ascii_case(&'M') && place == 0 => Step::Move([x, y]),
                    [x, y] => Step::Line([x, y]),
                    _ => break,
                };
                at = [to[to.len() - 2], to[to.len() - 1]];
                if matches!(step, Step::Move(_)) {
                    start = at;
                }
                steps.push(step);
            }
        }
        Self(steps)
    }

    /// A straight line.
    pub fn straight(from: (f32, f32), to: (f32, f32)) -> Self {
        Self(vec![Step::Move(from.into()), Step::Line(to.into())])
    }

    /// A circle.
    pub fn circle((x, y): (f32, f32), radius: f32) -> Self {
        Self::rounded([x - radius, y - radius, radius * 2.0, radius * 2.0], radius)
    }

    /// A rectangle (left, top, width, height) with round corners.
    pub fn rounded([left, top, width, height]: [f32; 4], radius: f32) -> Self {
        let (right, bottom) = (left + width, top + height);
        let helper = radius * (1.0 - ROUND);
        Self(vec![
            Step::Move([left + radius, top]),
            Step::Line([right - radius, top]),
            Step::Curve([right - helper, top, right, top + helper, right, top + radius]),
            Step::Line([right, bottom - radius]),
            Step::Curve([right, bottom - helper, right - helper, bottom, right - radius, bottom]),
            Step::Line([left + radius, bottom]),
            Step::Curve([left + helper, bottom, left, bottom - helper, left, bottom - radius]),
            Step::Line([left, top + radius]),
            Step::Curve([left, top + helper, left + helper, top, left + radius, top]),
            Step::Close,
        ])
    }

    pub(super) fn draw(&self, content: &mut Content) {
        for step in &self.0 {
            match *step {
                Step::Move([x, y]) => content.move_to(x, y),
                Step::Line([x, y]) => content.line_to(x, y),
                Step::Curve([x1, y1, x2, y2, x, y]) => content.cubic_to(x1, y1, x2, y2, x, y),
                Step::Close => content.close_path(),
            };
        }
    }
}

/// The helper of a curve that goes on smoothly from the step before, which ended at `at`.
fn mirrored(before: Option<&Step>, at: [f32; 2]) -> [f32; 2] {
    match before {
        Some(Step::Curve([_, _, x2, y2, x, y])) => [2.0 * x - x2, 2.0 * y - y2],
        _ => at,
    }
}

/// Each command of path data with its numbers.
fn commands(data: &str) -> Vec<(char, Vec<f32>)> {
    let starts = data.char_indices().filter(|(_, sign)| sign.is_ascii_alphabetic() && *sign != 'e');
    let ends = starts.clone().skip(1).map(|(at, _)| at).chain([data.len()]);
    starts.zip(ends).map(|((at, command), end)| (command, numbers(&data[at + 1..end]))).collect()
}

/// Numbers as SVG writes them: a sign or a second point begins the next.
pub(super) fn numbers(text: &str) -> Vec<f32> {
    let mut words: Vec<String> = vec![String::new()];
    for sign in text.chars() {
        let word = words.last().map(String::as_str).unwrap_or_default();
        let begins = (sign == '-' && !word.ends_with('e')) || (sign == '.' && word.contains('.'));
        if begins || sign.is_whitespace() || sign == ',' {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut()
            && !sign.is_whitespace()
            && sign != ','
        {
            word.push(sign);
        }
    }
    words.iter().filter_map(|word| word.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_need_no_space_between_them() {
        assert_eq!(numbers("1-2.5.5,3 -4"), [1.0, -2.5, 0.5, 3.0, -4.0]);
    }

    #[test]
    fn relative_steps_go_on_from_where_they_are() {
        let module = Outline::read("M3 4h1v1h-1z");
        let points = [[4.0, 4.0], [4.0, 5.0], [3.0, 5.0]].map(Step::Line);
        assert_eq!(module.0, [&[Step::Move([3.0, 4.0])][..], &points, &[Step::Close]].concat());
    }

    #[test]
    fn a_second_pair_after_a_move_is_a_line() {
        assert_eq!(Outline::read("M1 1 2 2").0, [Step::Move([1.0, 1.0]), Step::Line([2.0, 2.0])]);
    }

    #[test]
    fn a_smooth_curve_mirrors_the_one_before() {
        let curves = Outline::read("M0 0C0 1 1 2 2 2S4 1 4 0");
        assert_eq!(curves.0[2], Step::Curve([3.0, 2.0, 4.0, 1.0, 4.0, 0.0]));
    }

    #[test]
    fn what_is_not_understood_ends_a_path() {
        assert_eq!(Outline::read("M1 1A5 5 0 0 1 9 9L2 2").0, [Step::Move([1.0, 1.0])]);
    }
}
