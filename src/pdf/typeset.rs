//! Text as lines of glyphs: shaped, broken, and in the order in which the eye meets it, from right to left too.

use std::ops::Range;

use rustybuzz::{Direction, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};
use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::pdf::fonts::{Faces, Letters, Look};

/// A stretch of text in one look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// What it says.
    pub text: String,
    /// How.
    pub look: Look,
}

/// A text that is shaped, to be broken into lines of any width.
#[derive(Clone, Debug, Default)]
pub struct Text {
    says: String,
    levels: Vec<Level>,
    /// Groups of glyphs that belong to the same letters, in the order of the text.
    groups: Vec<Group>,
    /// Where a line may end: places in the text.
    breaks: Vec<usize>,
}

/// The glyphs of some letters; sizes are those of type of one point.
#[derive(Clone, Debug)]
pub(super) struct Group {
    /// Number of the face.
    pub face: usize,
    pub scale: f32,
    /// From left to right.
    pub glyphs: Vec<Glyph>,
    pub says: String,
    /// Whether the letter after it is drawn with it.
    pub is_joined: bool,
    at: usize,
    advance: f32,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Glyph {
    pub id: u16,
    pub advance: f32,
    pub dx: f32,
    pub dy: f32,
}

/// A line of text.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Groups from left to right.
    pub(super) groups: Vec<Group>,
    /// How wide it is in type of one point.
    pub width: f32,
}

impl Text {
    /// Shapes a text of these letters.
    pub(super) fn of(faces: &Faces<'_>, letters: Letters, spans: &[Span]) -> Self {
        let says: String = spans.iter().map(|span| span.text.as_str()).collect();
        if says.is_empty() {
            return Self::default();
        }
        let base = if letters == Letters::Arabic { Level::rtl() } else { Level::ltr() };
        let levels = BidiInfo::new(&says, Some(base)).levels;
        let mut groups = Vec::new();
        for piece in pieces(faces, letters, spans, &levels) {
            groups.extend(shaped(faces, &says, &piece));
        }
        let breaks = linebreaks(&says).map(|(place, _): (usize, BreakOpportunity)| place).collect();
        Self { says, levels, groups, breaks }
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.says.is_empty()
    }

    /// Its lines in type of `size`, each at most as wide as `measure` says of its number.
    pub fn lines(&self, size: f32, measure: impl Fn(usize) -> f32) -> Vec<Line> {
        let mut lines = Vec::new();
        let (mut start, mut end, mut next) = (0, 0, 0);
        while start < self.groups.len() {
            let room = measure(lines.len()) / size;
            while next < self.breaks.len() {
                let until = self.groups.partition_point(|group| group.at < self.breaks[next]);
                if self.width(start..until) > room {
                    break;
                }
                (end, next) = (until, next + 1);
            }
            if end == start {
                // A word that is longer than the line ends where the line does.
                let is_full = |end: &usize| self.width(start..end + 1) > room;
                end = (start + 1..self.groups.len()).find(is_full).unwrap_or(self.groups.len());
            }
            lines.push(self.line(start..end));
            start = end;
        }
        lines
    }

    /// How wide groups are without the space at their end.
    fn width(&self, groups: Range<usize>) -> f32 {
        self.trimmed(groups).iter().map(|group| group.advance).sum()
    }

    fn trimmed(&self, groups: Range<usize>) -> &[Group] {
        let groups = &self.groups[groups];
        let last = groups.iter().rposition(|group| !group.says.trim().is_empty());
        &groups[..last.map_or(0, |last| last + 1)]
    }

    fn line(&self, range: Range<usize>) -> Line {
        let groups = self.trimmed(range);
        let levels: Vec<Level> = groups.iter().map(|group| self.levels[group.at]).collect();
        let order = BidiInfo::reorder_visual(&levels);
        let groups: Vec<Group> = order.into_iter().map(|place| groups[place].clone()).collect();
        Line { width: groups.iter().map(|group| group.advance).sum(), groups }
    }
}

/// A stretch of text in one face and of one direction.
struct Piece {
    range: Range<usize>,
    face: usize,
    level: Level,
}

fn pieces(faces: &Faces<'_>, letters: Letters, spans: &[Span], levels: &[Level]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut at = 0;
    for span in spans {
        for letter in span.text.chars() {
            let (level, end) = (levels[at], at + letter.len_utf8());
            let before = pieces.last_mut().filter(|piece| piece.level == level);
            let face = match &before {
                // What joins letters, or stands over them, stays with them.
                Some(piece) if is_joiner(letter) => piece.face,
                _ => faces.of(letters, span.look, letter),
            };
            match before.filter(|piece| piece.face == face) {
                Some(piece) => piece.range.end = end,
                None => pieces.push(Piece { range: at..end, face, level }),
            }
            at = end;
        }
    }
    pieces
}

fn is_joiner(letter: char) -> bool {
    is_mark(letter) || is_direction(letter) || matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe0f}')
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// The groups of a piece in the order of the text.
fn shaped(faces: &Faces<'_>, says: &str, piece: &Piece) -> Vec<Group> {
    let Some(face) = faces.face(piece.face) else { return Vec::new() };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&says[piece.range.clone()]);
    buffer.set_direction(if piece.level.is_rtl() { Direction::RightToLeft } else { Direction::LeftToRight });
    buffer.guess_segment_properties();
    let set = rustybuzz::shape(face, &[], buffer);
    #[expect(clippy::cast_precision_loss, reason = "a font's units are few")]
    let points = |units: i32| units as f32 * faces.scale(piece.face) / face.units_per_em() as f32;
    let mut groups: Vec<Group> = Vec::new();
    for (info, position) in set.glyph_infos().iter().zip(set.glyph_positions()) {
        let at = piece.range.start + info.cluster as usize;
        let glyph = Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or_default(),
            advance: points(position.x_advance),
            dx: points(position.x_offset),
            dy: points(position.y_offset),
        };
        match groups.last_mut().filter(|group| group.at == at) {
            Some(group) => {
                group.glyphs.push(glyph);
                group.advance += glyph.advance;
            }
            None => groups.push(Group {
                face: piece.face,
                scale: faces.scale(piece.face),
                glyphs: vec![glyph],
                says: String::new(),
                is_joined: false,
                at,
                advance: glyph.advance,
            }),
        }
    }
    groups.sort_by_key(|group| group.at);
    let ends: Vec<usize> = groups.iter().skip(1).map(|group| group.at).chain([piece.range.end]).collect();
    for (group, end) in groups.iter_mut().zip(ends) {
        says[group.at..end].clone_into(&mut group.says);
    }
    // Fonts may draw two joined letters as the first of them, and the second as nothing.
    for place in 1..groups.len() {
        groups[place - 1].is_joined = groups[place].advance == 0.0;
    }
    // Signs that only tell of direction have done their work.
    groups.retain(|group| !group.says.chars().all(is_direction));
    groups
}

fn is_direction(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl Group {
    /// Its main glyph, and the letters that this one stands for. Marks over it are told of where it is set.
    pub fn main(&self) -> (usize, String) {
        let main = self.glyphs.iter().position(|glyph| glyph.advance > 0.0).unwrap_or_default();
        let has_marks = self.glyphs.len() > 1;
        (main, self.says.chars().filter(|letter| !(has_marks && is_mark(*letter))).collect())
    }
}
