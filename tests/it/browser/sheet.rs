//! The sheet as a parent's phone gets it, and as the printer does.

use std::io::Write;

use warmhands::plans::shipped::shipped;

use crate::support::chromium::{PHONE, browse};
use crate::support::served::Served;
use crate::support::{course, people};

/// What a phone may have to load before the first sheet can be read, in bytes over the wire.
const LIGHT: u64 = 50_000;

#[tokio::test]
async fn the_first_sheet_is_light() {
    let (served, doors) = Served::demo().await;
    let traffic = browse(PHONE, &served.origin, async |parent| {
        parent.open(&doors.sheet).await;
        parent.traffic().await.to_vec()
    })
    .await;
    let answered = traffic.iter().filter(|asked| asked.status == 200).count();
    let bytes: u64 = traffic.iter().map(|asked| asked.bytes).sum();
    // Straight to the terminal: a figure to know, also when the test passes.
    writeln!(std::io::stdout(), "the first sheet takes {bytes} bytes in {answered} answers").unwrap();
    assert!(answered >= 2, "the page and its style: {traffic:#?}");
    assert!((2_000..LIGHT).contains(&bytes), "{traffic:#?}");
}

#[tokio::test]
async fn every_sheet_takes_one_page() {
    let served = Served::empty().await;
    let mut owner = people::owner(&served.test).await;
    let mut sheets = Vec::new();
    for plan in shipped() {
        owner.open("/plans").await;
        owner.press(&format!("Start from this: {}", plan.plan.name)).await;
        sheets.extend(course::teach_all(&mut owner, plan.plan.name.as_ref(), plan.plan.length()).await);
    }
    let printed = browse(PHONE, &served.origin, async |parent| {
        let mut printed = Vec::new();
        for sheet in &sheets {
            parent.open(sheet).await;
            let title: String = parent.ask("return document.title", &[]).await;
            printed.push((title, parent.printed_pages().await));
        }
        printed
    })
    .await;
    assert!(printed.len() >= 15, "only {} sheets", printed.len());
    let long: Vec<_> = printed.iter().filter(|(_, pages)| *pages != 1).collect();
    assert!(long.is_empty(), "sheets and how many pages they take: {long:#?}");
}

#[tokio::test]
async fn every_certificate_takes_one_page() {
    let served = Served::empty().await;
    let mut owner = people::owner(&served.test).await;
    let plan = &shipped()[0].plan;
    owner.open("/plans").await;
    owner.press(&format!("Start from this: {}", plan.name)).await;
    let sheets = course::teach_all(&mut owner, plan.name.as_ref(), plan.length()).await;
    let (sheet, _) = sheets[0].split_once("/weeks").unwrap();
    // Three babies, two adults and the longest of names that one could think of.
    let long = "Wilhelmina-Maximiliane";
    served
        .test
        .run(&format!("UPDATE baby SET name = '{long}'; UPDATE class SET name = '{}'", [long; 5].join(" ")))
        .await;
    served.test.run("UPDATE adult SET name = 'Bartholomäus Featherstonehaugh-Cholmondeley'").await;
    let printed = browse(PHONE, &served.origin, async |parent| {
        parent.open(&format!("{sheet}/certificate")).await;
        parent.printed_pages().await
    })
    .await;
    assert_eq!(printed, 1);
}
