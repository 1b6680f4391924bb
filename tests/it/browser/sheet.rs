//! The sheet as a parent's phone gets it.

use std::io::Write;

use crate::support::chromium::{PHONE, browse};
use crate::support::served::Served;

#[tokio::test]
async fn the_first_sheet_is_light() {
    let (served, doors) = Served::demo().await;
    for week in 1..=2 {
        let bytes = browse(PHONE, &served.origin, async |browser| {
            browser.open(&format!("{}/weeks/{week}", doors.sheet)).await;
            let traffic = browser.traffic().await;
            let lines: Vec<String> = traffic.iter().map(|asked| format!("{} {} {}", asked.url, asked.status, asked.bytes)).collect();
            _ = writeln!(std::io::stdout(), "{lines:#?}");
            assert_eq!(browser.printed_pages().await, 1);
            let traffic = browser.traffic().await;
            traffic.iter().map(|asked| asked.bytes).sum::<u64>()
        })
        .await;
        _ = writeln!(std::io::stdout(), "week {week}: {bytes}");
        assert!((1..50_000).contains(&bytes));
    }
}
