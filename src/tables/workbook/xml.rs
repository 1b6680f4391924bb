//! The elements of a part, one after the other.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use crate::tables::cells::Unreadable;

/// What comes next.
pub enum Piece<'p> {
    /// An element begins.
    Open(&'p BytesStart<'p>),
    /// An element of this name ends.
    Close(&'p str),
    /// Words stand in it.
    Text(&'p str),
}

/// Shows every piece of a part. A part that declares types of its own could hide anything: none of ours does.
pub fn walk(xml: &str, mut see: impl FnMut(Piece) -> Result<(), Unreadable>) -> Result<(), Unreadable> {
    let mut reader = Reader::from_str(xml.trim_start_matches('\u{feff}'));
    reader.config_mut().expand_empty_elements = true;
    loop {
        match reader.read_event().map_err(|_| Unreadable::Damaged)? {
            Event::Start(tag) => see(Piece::Open(&tag))?,
            Event::End(tag) => see(Piece::Close(tag.local_name().as_ref()))?,
            Event::Text(text) => see(Piece::Text(&text))?,
            Event::CData(text) => see(Piece::Text(&text))?,
            Event::GeneralRef(reference) => {
                let letter = reference.resolve_char_ref().map_err(|_| Unreadable::Damaged)?;
                match letter {
                    Some(letter) => see(Piece::Text(letter.encode_utf8(&mut [0; 4])))?,
                    None => see(Piece::Text(resolve_predefined_entity(&reference).ok_or(Unreadable::Damaged)?))?,
                }
            }
            Event::DocType(_) => return Err(Unreadable::Damaged),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// What an element is called, in whatever namespace.
pub fn name<'t>(tag: &'t BytesStart) -> &'t str {
    tag.local_name().into_inner()
}

/// An attribute of an element, in whatever namespace; nothing when it cannot be read.
pub fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let mut sound = attributes.with_checks(false).filter_map(Result::ok);
    let found = sound.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(|value| value.into_owned())
}
