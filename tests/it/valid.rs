//! Every page is what the standard calls HTML, by the Nu checker.

use std::collections::HashMap;
use std::fs;

use axum::http::Method;
use serde_json::Value;

use crate::crawl::example;
use crate::support::app::TestApp;
use crate::support::chromium::tools;
use crate::support::page::{Page, shape};
use crate::support::visitor::Visitor;

/// Of addresses that differ in their numbers and secret words alone so many are checked.
const MOST_ALIKE: u32 = 4;

/// The pages that these lead to.
async fn pages(visitor: &mut Visitor, starts: &[&str]) -> Vec<Page> {
    let mut ahead: Vec<String> = starts.iter().map(|start| (*start).to_owned()).collect();
    let (mut found, mut alike) = (Vec::new(), HashMap::new());
    let mut known = std::collections::HashSet::new();
    while let Some(path) = ahead.pop() {
        let same = alike.entry(shape(path.split('?').next().unwrap())).or_insert(0);
        if *same == MOST_ALIKE || !known.insert(path.clone()) {
            continue;
        }
        *same += 1;
        let page = visitor.send(Method::GET, &path, &[("sec-fetch-site", "same-origin")], String::new()).await;
        if page.is_html() {
            let links = page.links().into_iter();
            let ways =
                links.map(|link| link.href.replace("http://planner.test", "").split('#').next().unwrap().to_owned());
            ahead.extend(ways.filter(|way| way.starts_with('/')));
            found.push(page);
        }
    }
    found
}

/// What the checker has against these pages, each with its path.
fn complaints(pages: &[Page]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<_> = (0..pages.len()).map(|number| folder.path().join(format!("{number}.html"))).collect();
    for (file, page) in files.iter().zip(pages) {
        fs::write(file, &page.body).unwrap();
    }
    let output =
        tools::nu().args(["--format", "json", "--stdout", "--exit-zero-always"]).args(&files).output().unwrap();
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let complaint = |message: &Value| {
        let file = message["url"].as_str().unwrap().rsplit('/').next().unwrap();
        let number: usize = file.trim_end_matches(".html").parse().unwrap();
        format!("{}: {} in {}", pages[number].path, message["message"], message["extract"])
    };
    told["messages"].as_array().unwrap().iter().map(complaint).collect()
}

#[tokio::test]
async fn every_page_is_valid() {
    let app = TestApp::new().await;
    let (mut owner, doors) = example(&app).await;
    let mut all = pages(&mut owner, &["/today"]).await;
    let mut stranger = app.visitor();
    all.extend(pages(&mut stranger, &["/", "/nowhere", &doors.sheet, &doors.book, &format!("{}x", doors.sheet)]).await);
    assert!(all.len() > 150, "only {} pages were found", all.len());
    let complaints = complaints(&all);
    assert!(complaints.is_empty(), "{complaints:#?}");
}
