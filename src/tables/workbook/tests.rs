use std::io::Write;

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::tables::cells::MOST_ROWS;

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The least that a book needs round one sheet.
fn book(sheet: &str, strings: &str) -> Vec<u8> {
    let rel = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"http://x/relationships/{kind}\" Target=\"{target}\"/>")
    };
    let rels = |links: &str| format!("<Relationships>{links}</Relationships>");
    zipped(&[
        ("_rels/.rels", &rels(&rel("a", "officeDocument", "/xl/workbook.xml"))),
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>"),
        (
            "xl/_rels/workbook.xml.rels",
            &rels(&(rel("b", "worksheet", "sheet1.xml") + rel("c", "sharedStrings", "strings.xml").as_str())),
        ),
        ("xl/sheet1.xml", &format!("<worksheet><sheetData>{sheet}</sheetData></worksheet>")),
        ("xl/strings.xml", &format!("<sst uniqueCount=\"18446744073709551615\">{strings}</sst>")),
    ])
}

#[test]
fn cells_are_read_as_they_are_shown() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_hidden(true).write(0, 0, "hidden").unwrap();
    workbook.add_worksheet();
    let sheet = workbook.add_worksheet().set_active(true);
    let day = Format::new().set_num_format("dd/mm/yy");
    for (column, header) in ["Baby", "Born", "Phone", "Weeks", "Note"].into_iter().enumerate() {
        sheet.write(1, u16::try_from(column).unwrap(), header).unwrap();
    }
    sheet.write(3, 0, "Leo & <Ada>").unwrap();
    sheet.write_with_format(3, 1, ExcelDateTime::from_ymd(2026, 9, 24).unwrap(), &day).unwrap();
    sheet.write(3, 2, 447_700_900_123_i64).unwrap();
    sheet.write(3, 3, 2.5).unwrap();
    sheet.write(3, 4, Formula::new("=1+1").set_result("two\r\nlines")).unwrap();
    let rows = read(&workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(rows[0], Vec::<String>::new());
    assert_eq!(rows[1], ["Baby", "Born", "Phone", "Weeks", "Note"]);
    assert_eq!(rows[3], ["Leo & <Ada>", "2026-09-24", "447700900123", "2.5", "two\nlines"]);
    assert_eq!(rows.len(), 4);
}

#[test]
fn a_book_may_be_written_in_other_ways() {
    let strings = "<si><t>Le</t><r><t>o</t></r><rPh><t>LEO</t></rPh></si>";
    let sheet = "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>A&amp;&#66;</t></is></c><c r=\"D1\" t=\"b\"><v>1</v></c></row>
        <row/><row><c><v>1.0E3</v></c><c t=\"s\"><v>99</v></c></row>";
    let rows = read(&book(sheet, strings)).unwrap();
    assert_eq!(rows, [vec!["Leo", "A&B", "", "TRUE"], vec![], vec!["1000"]]);
}

#[test]
fn a_small_file_that_unpacks_to_much_is_refused() {
    let padding = format!("<!--{}-->", " ".repeat(MOST_UNPACKED));
    let bomb = book("<row><c t=\"s\"><v>0</v></c></row>", &padding);
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    assert_eq!(read(&bomb), Err(Unreadable::TooMuch));
    let long = format!("<si><t>{}</t></si>", "x".repeat(10_000));
    assert_eq!(read(&book(&"<row><c t=\"s\"><v>0</v></c></row>".repeat(200), &long)), Err(Unreadable::TooMuch));
    let far = format!("<row r=\"{}\"><c><v>1</v></c></row>", MOST_ROWS + 1);
    assert_eq!(read(&book(&far, "")), Err(Unreadable::TooMuch));
    assert_eq!(read(&book("<row><c r=\"XFD1\"><v>1</v></c></row>", "")), Err(Unreadable::TooMuch));
    assert_eq!(read(&book("<row r=\"18446744073709551615\"><c/></row><row><c/></row>", "")), Err(Unreadable::Empty));
}

#[test]
fn what_is_no_book_is_told_in_a_sentence() {
    assert_eq!(read(b"PK\x03\x04"), Err(Unreadable::Damaged));
    assert_eq!(read(&zipped(&[("letter.txt", "hello")])), Err(Unreadable::NotATable));
    assert_eq!(read(&zipped(&[("content.xml", "<office/>")])), Err(Unreadable::OtherKind));
    assert_eq!(read(&book("<row><c><v>1</c></row>", "")), Err(Unreadable::Damaged));
    let entities = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><si><t>&a;</t></si>";
    assert_eq!(read(&book("<row><c t=\"s\"><v>0</v></c></row>", entities)), Err(Unreadable::Damaged));
}
