//! The sheet as Lighthouse judges it for a phone on a slow network.

use serde_json::Value;

use crate::support::chromium::{alone, tools};
use crate::support::served::Served;

/// What is judged. That no search engine lists a family's sheet is wanted, so its place in one is not.
const CATEGORIES: [&str; 3] = ["performance", "accessibility", "best-practices"];

/// How Chromium is started here, as everywhere in these tests.
const FLAGS: &str = "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
    --disable-background-networking --disable-component-update --disable-sync";

#[tokio::test]
async fn a_sheet_leaves_nothing_to_wish() {
    let (served, doors) = Served::demo().await;
    let _alone = alone().await;
    // The judge measures time, and other tests run beside it: the best of three counts.
    let mut told = Vec::new();
    for _ in 0..3 {
        let address = format!("{}{}", served.origin, doors.sheet);
        let judged = tokio::task::spawn_blocking(move || judge(&address)).await.unwrap();
        if judged.is_empty() {
            return;
        }
        told.push(judged);
    }
    panic!("{told:#?}");
}

/// What keeps an address from 100 points, in each category.
fn judge(address: &str) -> Vec<String> {
    let only = format!("--only-categories={}", CATEGORIES.join(","));
    let output = tools::lighthouse().args([address, &only, "--output=json", "--quiet", FLAGS]).output().unwrap();
    let report: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
    let lost = |category: &&str| report["categories"][category]["score"].as_f64() != Some(1.0);
    let why = |category: &str| {
        let audits = report["categories"][category]["auditRefs"].as_array().unwrap().iter();
        let weighty = audits.filter(|audit| audit["weight"].as_f64() > Some(0.0));
        let lost = weighty.map(|audit| &report["audits"][audit["id"].as_str().unwrap()]);
        let lost = lost.filter(|audit| audit["score"].as_f64().is_some_and(|score| score < 1.0));
        let told: Vec<String> = lost.map(|audit| format!("{} {}", audit["id"], audit["displayValue"])).collect();
        format!("{category} {}: {}", report["categories"][category]["score"], told.join(", "))
    };
    CATEGORIES.into_iter().filter(lost).map(why).collect()
}
