//! A file of pages: lines of text, paths and pictures laid on them, in points from the upper left corner.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::types::Direction;
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, Str, TextStr};

use crate::pdf::embed::Used;
use crate::pdf::fonts::{Faces, Fonts, Letters};
use crate::pdf::outline::Outline;
use crate::pdf::typeset::{Line, Span, Text};

/// A file that is being written.
pub struct Book<'f> {
    faces: Faces<'f>,
    used: Vec<Used>,
    /// Width and height of its pages.
    size: (f32, f32),
    pages: Vec<Content>,
}

/// How a path is drawn: the grey of its inside and of its line, from black (0) to white (1).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Paint {
    /// The inside, when it is filled.
    pub fill: Option<f32>,
    /// The line, when there is one.
    pub stroke: Option<f32>,
    /// How wide the line is.
    pub width: f32,
    /// Lengths of a dash and of the gap after it.
    pub dash: Option<[f32; 2]>,
}

impl<'f> Book<'f> {
    /// A book without pages yet, set in these fonts.
    pub fn new(fonts: &'f Fonts, size: (f32, f32)) -> Self {
        let faces = fonts.faces();
        let used = (0..faces.len()).map(|_| Used::default()).collect();
        Self { faces, used, size, pages: Vec::new() }
    }

    /// Width and height of its pages.
    pub fn size(&self) -> (f32, f32) {
        self.size
    }

    /// Shapes a text in its fonts.
    pub fn text(&self, letters: Letters, spans: &[Span]) -> Text {
        Text::of(&self.faces, letters, spans)
    }

    /// Begins a page; what is laid from now on lies on it.
    pub fn begin_page(&mut self) {
        let mut content = Content::new();
        // From here on y grows downwards.
        content.transform([1.0, 0.0, 0.0, -1.0, 0.0, self.size.1]);
        content.set_line_cap(pdf_writer::types::LineCapStyle::RoundCap);
        content.set_line_join(pdf_writer::types::LineJoinStyle::RoundJoin);
        self.pages.push(content);
    }

    /// Draws under a transformation until the matching `leave`, and only within `clip` (left, top, width, height).
    pub fn enter(&mut self, matrix: [f32; 6], clip: Option<[f32; 4]>) {
        let Some(content) = self.pages.last_mut() else { return };
        content.save_state();
        content.transform(matrix);
        if let Some([left, top, width, height]) = clip {
            content.rect(left, top, width, height).clip_nonzero().end_path();
        }
    }

    /// Ends what `enter` began.
    pub fn leave(&mut self) {
        if let Some(content) = self.pages.last_mut() {
            content.restore_state();
        }
    }

    /// Draws a path.
    pub fn path(&mut self, outline: &Outline, paint: Paint) {
        let Some(content) = self.pages.last_mut() else { return };
        if let Some(grey) = paint.stroke {
            content.set_stroke_gray(grey).set_line_width(paint.width);
            content.set_dash_pattern(paint.dash.into_iter().flatten(), 0.0);
        }
        if let Some(grey) = paint.fill {
            content.set_fill_gray(grey);
        }
        outline.draw(content);
        match (paint.fill, paint.stroke) {
            (Some(_), Some(_)) => content.fill_nonzero_and_stroke(),
            (Some(_), None) => content.fill_nonzero(),
            (None, Some(_)) => content.stroke(),
            (None, None) => content.end_path(),
        };
    }

    /// Sets a line of text in type of `size`; `x` is its left end, `y` its base.
    pub fn line(&mut self, (x, y): (f32, f32), size: f32, line: &Line, grey: f32) {
        let Some(content) = self.pages.last_mut() else { return };
        content.begin_text().set_fill_gray(grey);
        let mut pen = Pen::new(content);
        let mut left = x;
        for group in &line.groups {
            let (face, scaled) = (group.face, size * group.scale);
            let (main, letters) = group.main();
            let mut places = Vec::new();
            for glyph in &group.glyphs {
                places.push((left + glyph.dx * size, y - glyph.dy * size));
                left += glyph.advance * size;
            }
            // Marks say nothing: who searches finds the letter that they stand over, with all of them.
            let (on_line, above): (Vec<usize>, Vec<usize>) =
                (0..places.len()).partition(|place| group.glyphs[*place].advance > 0.0 || *place == main);
            // A mark over two joined letters is not told of: readers would tear them apart.
            let says = if group.is_joined { &letters } else { &group.says };
            let mut is_told = on_line.len() > 1 || letters != *says;
            let mut numbers = Vec::new();
            for (place, glyph) in group.glyphs.iter().enumerate() {
                let says = if place == main { &letters } else { "" };
                let (number, width, is_known) = self.used[face].glyph(&self.faces, face, glyph.id, says);
                is_told |= !is_known && place == main;
                numbers.push((number, width * scaled / 1000.0));
            }
            let show = |pen: &mut Pen<'_>, place: usize| {
                pen.show((face, scaled), places[place], numbers[place].0, numbers[place].1);
            };
            above.into_iter().for_each(|place| show(&mut pen, place));
            if is_told {
                pen.tell(says);
            }
            on_line.into_iter().for_each(|place| show(&mut pen, place));
            if is_told {
                pen.told();
            }
        }
        pen.lift();
        content.end_text();
    }

    /// The whole file; nothing when a font cannot be read.
    pub fn finish(self, title: &str, language: &str, letters: Letters) -> Option<Vec<u8>> {
        let mut pdf = Pdf::new();
        let mut last = 0;
        let mut next = || {
            last += 1;
            Ref::new(last)
        };
        let (catalog, tree, info) = (next(), next(), next());
        let mut writer = pdf.catalog(catalog);
        writer.pages(tree).lang(TextStr(language));
        let mut viewer = writer.viewer_preferences();
        viewer.display_doc_title(true);
        viewer.direction(if letters == Letters::Arabic { Direction::R2L } else { Direction::L2R });
        viewer.finish();
        writer.finish();
        pdf.document_info(info).title(TextStr(title)).creator(TextStr("Warm Hands"));

        let fonts: Vec<Option<Ref>> = self.used.iter().map(|used| (!used.is_empty()).then(&mut next)).collect();
        for (face, (used, font)) in self.used.iter().zip(&fonts).enumerate() {
            if let Some(font) = font {
                used.write(&mut pdf, &mut next, *font, &self.faces, face)?;
            }
        }
        let pages: Vec<(Ref, Content)> = self.pages.into_iter().map(|content| (next(), content)).collect();
        pdf.pages(tree).kids(pages.iter().map(|(page, _)| *page)).count(i32::try_from(pages.len()).ok()?);
        for (page, content) in pages {
            let id = next();
            let mut writer = pdf.page(page);
            writer.media_box(Rect::new(0.0, 0.0, self.size.0, self.size.1)).parent(tree).contents(id);
            let mut resources = writer.resources();
            let mut named = resources.fonts();
            for (face, font) in fonts.iter().enumerate() {
                if let Some(font) = font {
                    named.pair(Name(name(face).as_bytes()), *font);
                }
            }
            named.finish();
            resources.finish();
            writer.finish();
            pdf.stream(id, &packed(content.finish().as_slice())).filter(Filter::FlateDecode);
        }
        Some(pdf.finish())
    }
}

/// Writes glyphs one after the other, as many as stand where they naturally would in one go.
struct Pen<'c> {
    content: &'c mut Content,
    font: Option<(usize, f32)>,
    written: Vec<u8>,
    start: (f32, f32),
    /// Where the next glyph would naturally stand.
    end: (f32, f32),
}

impl<'c> Pen<'c> {
    fn new(content: &'c mut Content) -> Self {
        Self { content, font: None, written: Vec::new(), start: (0.0, 0.0), end: (0.0, 0.0) }
    }

    fn show(&mut self, font: (usize, f32), at: (f32, f32), glyph: u16, width: f32) {
        let is_next = (at.0 - self.end.0).abs() < 0.02 && (at.1 - self.end.1).abs() < 0.02;
        if self.written.is_empty() || !is_next || self.font != Some(font) {
            self.lift();
            if self.font != Some(font) {
                self.content.set_font(Name(name(font.0).as_bytes()), font.1);
                self.font = Some(font);
            }
            (self.start, self.end) = (at, at);
        }
        self.written.extend(glyph.to_be_bytes());
        self.end.0 += width;
    }

    fn lift(&mut self) {
        if !self.written.is_empty() {
            self.content.set_text_matrix([1.0, 0.0, 0.0, -1.0, self.start.0, self.start.1]);
            self.content.show(Str(&self.written));
            self.written.clear();
        }
    }

    /// What follows stands for these letters, whatever its glyphs stand for elsewhere.
    fn tell(&mut self, says: &str) {
        self.lift();
        let mut mark = self.content.begin_marked_content_with_properties(Name(b"Span"));
        mark.properties().actual_text(TextStr(says));
    }

    fn told(&mut self) {
        self.lift();
        self.content.end_marked_content();
    }
}

/// How pages call a face.
fn name(face: usize) -> String {
    format!("F{face}")
}

/// Bytes, compressed as the format has it.
pub(super) fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing into memory does not fail.
    _ = packer.write_all(bytes);
    packer.finish().unwrap_or_default()
}
