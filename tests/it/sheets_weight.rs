//! What a phone loads before it can read a sheet.

use std::io::Write;

use axum::http::{Method, StatusCode};
use warmhands::languages::Language;
use warmhands::plans::shipped::shipped;

use crate::support::app::TestApp;
use crate::support::course;
use crate::support::page::Page;
use crate::support::people;
use crate::support::visitor::Visitor;

/// What one round trip brings at the start of a connection (ten packets, RFC 6928), in bytes.
const ONE_TRIP: usize = 14 * 1024;

/// An answer as it goes over the wire, compressed, with its head.
fn weight(page: &Page) -> usize {
    let head = page.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4);
    assert_eq!(page.header("content-encoding"), "gzip");
    page.body.len() + head.sum::<usize>() + "HTTP/1.1 200 OK\r\n\r\n".len()
}

async fn load(phone: &mut Visitor, path: &str) -> Page {
    phone.send(Method::GET, path, &[("accept-encoding", "gzip, br"), ("sec-fetch-site", "none")], String::new()).await
}

/// The addresses of the style sheets that a page waits for: not those for a printer, nor one beside what comes last.
async fn styles(phone: &mut Visitor, path: &str) -> Vec<String> {
    phone.open(path).await;
    let selector = scraper::Selector::parse("head > link[rel=stylesheet]:not([media=print])").unwrap();
    let html = phone.page.html();
    html.select(&selector).map(|link| link.attr("href").unwrap().to_owned()).collect()
}

#[tokio::test]
async fn every_sheet_comes_in_one_round_trip_and_again_in_none() {
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    course::plan(&app).await;
    let class = course::class_from(&mut owner, "2026-10-01", "").await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    let weeks = shipped().iter().find(|start| start.key == "five-weeks").unwrap().plan.length();
    for week in 1..=weeks {
        course::teach(&mut owner, &class, week).await;
    }
    // A session is near, so that the page asks how things are.
    app.run("UPDATE session SET taught_at = NULL, taught = NULL, day = '2026-11-26' WHERE week = 5").await;
    let weeks = weeks - 1;
    let sheet = course::sheet(&mut owner, &class, "Mira Holloway").await;
    let mut phone = app.visitor();
    let mut worst = (0, String::new());
    let mut told = String::new();
    for language in Language::ALL {
        app.run(&format!("UPDATE family SET language = '{language}'")).await;
        told.push_str(&format!("{language}:"));
        for week in 1..=weeks {
            let path = format!("{sheet}/weeks/{week}");
            let page = load(&mut phone, &path).await;
            let mut bytes = weight(&page);
            for style in styles(&mut phone, &path).await {
                bytes += weight(&load(&mut phone, &style).await);
            }
            told.push_str(&format!(" {bytes}"));
            worst = worst.max((bytes, format!("{language}, week {week}")));
            let known = [("if-none-match", page.header("etag")), ("accept-encoding", "gzip, br")];
            let again = phone.send(Method::GET, &path, &known, String::new()).await;
            assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
        }
        told.push('\n');
    }
    // Straight to the terminal: figures to know, also when the test passes.
    writeln!(std::io::stdout(), "bytes of each week's sheet with its styles, by language\n{told}worst: {worst:?}")
        .unwrap();
    assert!(worst.0 <= ONE_TRIP, "{worst:?}");
}
