//! A table out of a spreadsheet's own file (.xlsx): a zip of XML. Pure.
//!
//! Whatever a file claims, only so much of it is unpacked and kept: a small file can unpack to gigabytes, name a row in
//! the millions, or repeat one long text in every cell. Formulas are never run; the value that was last shown is read.

mod formats; // which numbers are days
mod sheet; // the cells of one sheet
mod xml; // elements, one after the other

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::tables::cells::{Rows, Unreadable};

/// How much is unpacked of one file, in bytes.
const MOST_UNPACKED: usize = 16 * 1024 * 1024;

/// Whether a file begins as a zip does.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Whether a file is of the older kind, or has a password: both are kept in Microsoft's compound file.
pub fn is_compound(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
}

/// The first sheet that is shown and holds anything.
pub fn read(bytes: &[u8]) -> Result<Rows, Unreadable> {
    let mut file = File::open(bytes)?;
    let book = Book::read(&mut file)?;
    let strings = file.at_type(&book, "/sharedStrings")?.map_or(Ok(Vec::new()), |xml| sheet::strings(&xml))?;
    let days = file.at_type(&book, "/styles")?.map_or(Ok(Vec::new()), |xml| formats::days(&xml))?;
    for id in &book.shown {
        let target = book.links.iter().find(|link| link.id == *id).ok_or(Unreadable::Damaged)?.target.clone();
        let xml = file.part(&target)?.ok_or(Unreadable::Damaged)?;
        let rows = sheet::rows(&xml, &sheet::Shared { strings: &strings, days: &days, from_1904: book.from_1904 })?;
        if !rows.is_empty() {
            return Ok(rows);
        }
    }
    Err(Unreadable::Empty)
}

/// The zip, and how much of it may still be unpacked.
struct File<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    left: usize,
}

impl<'b> File<'b> {
    fn open(bytes: &'b [u8]) -> Result<Self, Unreadable> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Damaged)?;
        Ok(Self { archive, left: MOST_UNPACKED })
    }

    /// A part by its path, as text; nothing when there is none.
    fn part(&mut self, path: &str) -> Result<Option<String>, Unreadable> {
        let names = || self.archive.file_names().filter_map(Result::ok);
        let Some(name) = names().find(|name| name.eq_ignore_ascii_case(path)).map(|name| name.to_string()) else {
            return Ok(None);
        };
        let packed = self.archive.by_name(&name).map_err(|_| Unreadable::Damaged)?;
        let mut content = Vec::new();
        let limit = u64::try_from(self.left).unwrap_or_default() + 1;
        packed.take(limit).read_to_end(&mut content).map_err(|_| Unreadable::Damaged)?;
        self.left = self.left.checked_sub(content.len()).ok_or(Unreadable::TooMuch)?;
        String::from_utf8(content).map(Some).map_err(|_| Unreadable::Damaged)
    }

    /// The part that a book links to for this purpose.
    fn at_type(&mut self, book: &Book, ending: &str) -> Result<Option<String>, Unreadable> {
        match book.links.iter().find(|link| link.purpose.ends_with(ending)) {
            Some(link) => self.part(&link.target),
            None => Ok(None),
        }
    }
}

/// Where one part points to another.
struct Link {
    id: String,
    purpose: String,
    /// A path from the root of the zip.
    target: String,
}

/// What the workbook says of its sheets.
struct Book {
    links: Vec<Link>,
    /// The ids of the links to the sheets that are shown, in their order.
    shown: Vec<String>,
    /// Whether days are counted from 1904, as old Macs did.
    from_1904: bool,
}

impl Book {
    fn read(file: &mut File) -> Result<Self, Unreadable> {
        if file.part("content.xml")?.is_some() {
            return Err(Unreadable::OtherKind);
        }
        let links = links(&file.part("_rels/.rels")?.ok_or(Unreadable::NotATable)?, "")?;
        let main = links.into_iter().find(|link| link.purpose.ends_with("/officeDocument"));
        let path = main.ok_or(Unreadable::NotATable)?.target;
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", &path));
        let xml = file.part(&path)?.ok_or(Unreadable::Damaged)?;
        let beside = file.part(&format!("{folder}/_rels/{name}.rels"))?.ok_or(Unreadable::Damaged)?;
        let mut book = Self { links: self::links(&beside, folder)?, shown: Vec::new(), from_1904: false };
        xml::walk(&xml, |piece| {
            if let xml::Piece::Open(tag) = piece {
                match xml::name(tag) {
                    "sheet" if xml::attribute(tag, "state").is_none_or(|state| state == "visible") => {
                        book.shown.extend(xml::attribute(tag, "id"));
                    }
                    "workbookPr" => {
                        book.from_1904 = xml::attribute(tag, "date1904").is_some_and(|on| on == "1" || on == "true");
                    }
                    _ => {}
                }
            }
            Ok(())
        })?;
        Ok(book)
    }
}

/// The links that a part of this folder has to others.
fn links(xml: &str, folder: &str) -> Result<Vec<Link>, Unreadable> {
    let mut links = Vec::new();
    xml::walk(xml, |piece| {
        if let xml::Piece::Open(tag) = piece
            && xml::name(tag) == "Relationship"
        {
            let of = |name| xml::attribute(tag, name).unwrap_or_default();
            let target = match of("Target") {
                whole if whole.starts_with('/') => whole.trim_start_matches('/').to_owned(),
                inside if folder.is_empty() => inside,
                inside => format!("{folder}/{inside}"),
            };
            links.push(Link { id: of("Id"), purpose: of("Type"), target });
        }
        Ok(())
    })?;
    Ok(links)
}

#[cfg(test)]
mod tests;
