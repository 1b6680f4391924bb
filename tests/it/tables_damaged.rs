//! Damaged tables: whatever comes, there is an answer, and never half of it is written.

use std::io::{Cursor, Read, Write};

use axum::http::StatusCode;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::support::app::TestApp;
use crate::support::visitor::Visitor;
use crate::support::{course, people};
use crate::tables::workbook;

const CSV: &str = "Class,Parent,E-mail,Phone,Baby,Date of birth,Weeks early,Second baby,Notes\r\n\
    Thursday mornings,Mira Holloway,mira@post.example,'+44 20 7946 0000,Leo,24/09/2026,,,\"By bus; \"\"shy\"\"\r\nsecond line\"\r\n\
    Thursday mornings,Tess Arkwright,tess@post.example,,Otis,1 Sep 2026,3,Wren,\r\n\
    \r\n\
    Thursday mornings,Zoë Bell,zoë@post.example,07700 900123,Juno,2026-09-30,0,,\r\n";

/// How the damaged files fared: refused as no table, shown without a family to bring in, brought in.
#[derive(Debug, Default)]
struct Fared {
    refused: u32,
    shown: u32,
    brought: u32,
}

/// Sends a file and takes whatever it offers to bring in.
async fn try_out(app: &TestApp, owner: &mut Visitor, file: &[u8], fared: &mut Fared) {
    owner.open("/families/import").await;
    owner.press_with_file("See what it would bring", file).await;
    let known = [StatusCode::OK, StatusCode::UNPROCESSABLE_ENTITY];
    assert!(known.contains(&owner.page.status), "{}", owner.page.status);
    let buttons: Vec<String> =
        owner.page.forms().into_iter().flat_map(|form| form.buttons).map(|button| button.text).collect();
    let button = buttons.iter().find(|text| text.to_lowercase().contains("bring in"));
    assert_eq!(app.number("SELECT count(*) FROM family").await, 0, "a look writes nothing");
    let Some(button) = button else {
        let looked = buttons.iter().any(|text| text == "Look again");
        *(if looked { &mut fared.shown } else { &mut fared.refused }) += 1;
        return;
    };
    let meant: i64 = button.split(' ').rev().nth(1).unwrap().parse().unwrap();
    owner.press(button).await;
    let text = owner.page.text();
    assert!(text.contains("All ") || text.contains("The family is in."), "{text}");
    assert_eq!(app.number("SELECT count(*) FROM family").await, meant, "all that was shown, and nothing else");
    assert_eq!(app.number("SELECT count(*) FROM adult WHERE family_id NOT IN (SELECT id FROM family)").await, 0);
    assert_eq!(app.number("SELECT count(*) FROM family WHERE id NOT IN (SELECT family_id FROM baby)").await, 0);
    app.run("DELETE FROM family").await;
    fared.brought += 1;
}

/// Bytes exchanged, a stretch cut out, doubled or put elsewhere, or the end cut off.
fn damaged(file: &[u8], chance: &mut StdRng) -> Vec<u8> {
    let mut bytes = file.to_vec();
    for _ in 0..chance.random_range(1..4) {
        let at = chance.random_range(0..bytes.len());
        let to = (at + chance.random_range(1..40)).min(bytes.len());
        match chance.random_range(0..6) {
            0 => bytes[at] ^= 1 << chance.random_range(0..8),
            1 => bytes[at] = *b",;\"\n\t<>&0=\xff".get(chance.random_range(0..11)).unwrap(),
            2 => drop(bytes.drain(at..to)),
            3 => {
                let piece = bytes[at..to].to_vec();
                let into = chance.random_range(0..=bytes.len());
                bytes.splice(into..into, piece);
            }
            4 => bytes[at..to].reverse(),
            _ if chance.random_bool(0.3) => bytes.truncate(at.max(1)),
            _ => bytes.insert(at, chance.random()),
        }
        if bytes.is_empty() {
            bytes.push(b'x');
        }
    }
    bytes
}

/// A workbook of which one part is damaged and then packed as if it were sound.
fn damaged_inside(book: &[u8], chance: &mut StdRng) -> Vec<u8> {
    let mut packed = ZipArchive::new(Cursor::new(book)).unwrap();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", ".rels"];
    let hit = parts[chance.random_range(0..parts.len())];
    for place in 0..packed.len() {
        let mut part = packed.by_index(place).unwrap();
        let name = part.name().unwrap().to_string();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if name.ends_with(hit) {
            content = damaged(&content, chance);
        }
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(&content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

async fn owner_of(app: &TestApp) -> Visitor {
    let mut owner = people::owner(app).await;
    course::plan(app).await;
    course::class(&mut owner).await;
    owner
}

#[tokio::test]
async fn a_damaged_table_never_comes_in_by_half() {
    let app = TestApp::new().await;
    let mut owner = owner_of(&app).await;
    let (mut chance, mut fared) = (StdRng::seed_from_u64(20_261_124), Fared::default());
    for _ in 0..1000 {
        let file = damaged(CSV.as_bytes(), &mut chance);
        try_out(&app, &mut owner, &file, &mut fared).await;
    }
    assert!(fared.refused > 20 && fared.shown > 20 && fared.brought > 500, "{fared:?}");
}

#[tokio::test]
async fn a_damaged_workbook_never_comes_in_by_half() {
    let app = TestApp::new().await;
    let mut owner = owner_of(&app).await;
    let (mut chance, mut fared) = (StdRng::seed_from_u64(20_261_125), Fared::default());
    let book = workbook();
    for turn in 0..1000 {
        let file = if turn % 2 == 0 { damaged(&book, &mut chance) } else { damaged_inside(&book, &mut chance) };
        try_out(&app, &mut owner, &file, &mut fared).await;
    }
    assert!(fared.refused > 200 && fared.brought > 100, "{fared:?}");
}
