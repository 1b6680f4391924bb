//! A face of a font as part of a file: the glyphs that are used, and which letters they stand for.

use std::collections::BTreeMap;

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Filter, Finish, Name, Pdf, Rect, Ref, Str};
use rustybuzz::ttf_parser::{GlyphId, RawFace, Tag};
use subsetter::GlyphRemapper;

use crate::pdf::book::packed;
use crate::pdf::fonts::Faces;

const SYSTEM: SystemInfo = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// What of a face is used.
#[derive(Default)]
pub(super) struct Used {
    remapper: GlyphRemapper,
    /// What each glyph stands for where it stands alone, and how wide it is in thousandths of its size.
    glyphs: BTreeMap<u16, (String, f32)>,
}

impl Used {
    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.glyphs.is_empty()
    }

    /// Uses a glyph: gives its number in the file and its width, and whether the file knows that it stands for `says`.
    pub fn glyph(&mut self, faces: &Faces<'_>, face: usize, id: u16, says: &str) -> (u16, f32, bool) {
        let number = self.remapper.remap(id);
        let entry = self.glyphs.entry(number).or_insert_with(|| (says.to_owned(), width(faces, face, id)));
        (number, entry.1, entry.0 == says)
    }

    /// Writes the face as a font of this name into the file; nothing when its file is damaged.
    pub fn write(
        &self,
        pdf: &mut Pdf,
        next: &mut impl FnMut() -> Ref,
        font: Ref,
        faces: &Faces<'_>,
        face: usize,
    ) -> Option<()> {
        let (parsed, bytes) = (faces.face(face)?, faces.bytes(face)?);
        let subset = subsetter::subset(bytes, 0, &self.remapper).ok()?;
        let cff = RawFace::parse(&subset, 0).ok()?.table(Tag::from_bytes(b"CFF "));
        let (cid, descriptor, map, data) = (next(), next(), next(), next());
        let name = format!("WHAN{}{}+Face{face}", letter(face / 26), letter(face));
        pdf.type0_font(font)
            .base_font(Name(name.as_bytes()))
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(cid)
            .to_unicode(map);
        let mut writer = pdf.cid_font(cid);
        writer.subtype(if cff.is_some() { CidFontType::Type0 } else { CidFontType::Type2 });
        writer.base_font(Name(name.as_bytes())).system_info(SYSTEM).font_descriptor(descriptor).default_width(0.0);
        if cff.is_none() {
            writer.cid_to_gid_map_predefined(Name(b"Identity"));
        }
        let mut widths = writer.widths();
        for (number, (_, width)) in &self.glyphs {
            widths.same(*number, *number, *width);
        }
        widths.finish();
        writer.finish();

        let thousandths = |units: i16| f32::from(units) * 1000.0 / f32::from(parsed.as_ref().units_per_em());
        let frame = parsed.global_bounding_box();
        let mut writer = pdf.font_descriptor(descriptor);
        writer
            .name(Name(name.as_bytes()))
            .flags(FontFlags::SYMBOLIC)
            .bbox(Rect::new(
                thousandths(frame.x_min),
                thousandths(frame.y_min),
                thousandths(frame.x_max),
                thousandths(frame.y_max),
            ))
            .italic_angle(parsed.italic_angle())
            .ascent(thousandths(parsed.ascender()))
            .descent(thousandths(parsed.descender()))
            .cap_height(thousandths(parsed.capital_height().unwrap_or(parsed.ascender())))
            .stem_v(if parsed.is_bold() { 140.0 } else { 85.0 });
        if cff.is_some() {
            writer.font_file3(data)
        } else {
            writer.font_file2(data)
        };
        writer.finish();

        let program = packed(cff.unwrap_or(&subset));
        let mut stream = pdf.stream(data, &program);
        stream.filter(Filter::FlateDecode);
        if cff.is_some() {
            stream.pair(Name(b"Subtype"), Name(b"CIDFontType0C"));
        }
        stream.finish();
        let mut unicode = UnicodeCmap::new(Name(b"Letters"), SYSTEM);
        for (number, (says, _)) in self.glyphs.iter().filter(|(_, (says, _))| !says.is_empty()) {
            unicode.pair_with_multiple(*number, says.chars());
        }
        pdf.cmap(map, &packed(unicode.finish().as_slice())).filter(Filter::FlateDecode);
        Some(())
    }
}

/// A letter of the tag that tells a part of a font from the whole.
fn letter(number: usize) -> char {
    char::from(b'A' + u8::try_from(number % 26).unwrap_or_default())
}

fn width(faces: &Faces<'_>, face: usize, id: u16) -> f32 {
    let width = |face: &rustybuzz::Face<'_>| {
        Some(f32::from(face.glyph_hor_advance(GlyphId(id))?) * 1000.0 / f32::from(face.as_ref().units_per_em()))
    };
    faces.face(face).and_then(width).unwrap_or_default()
}
