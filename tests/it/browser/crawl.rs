//! Every page of the example as its owner and a family see it, and the pages that others meet.

use std::collections::{HashMap, HashSet};

use crate::support::chromium::{Browser, PHONE, browse};
use crate::support::page::shape;
use crate::support::served::Served;

/// Of addresses that differ in their numbers alone so many are opened; the router's own crawler opens them all.
const MOST_ALIKE: u32 = 3;

/// The pages that this one leads to.
const LINKS: &str = "
    return [...document.links].filter((link) => link.origin === location.origin).map((link) => link.pathname)
        .filter((path) => !path.endsWith('.pdf'))";
/// The kinds of elements that this page holds.
const KINDS: &str = "
    const kind = (element) => `${element.localName} ${element.getAttribute('class')} ${element.getAttribute('type')}`;
    return [...new Set([...document.querySelectorAll('*')].map(kind))].sort().join()";

#[tokio::test]
async fn every_page_of_the_owner_is_sound() {
    let (served, doors) = Served::demo().await;
    let (faults, opened) = browse(PHONE, &served.origin, async |browser| {
        browser.open("/").await;
        browser.fill("E-mail", doors.email).await;
        browser.fill("Password", &doors.password).await;
        browser.press("Sign in").await;
        walk(browser, "/today", |path| !path.starts_with("/s/")).await
    })
    .await;
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(opened > 80, "only {opened} pages were found");
}

#[tokio::test]
async fn every_page_of_a_family_is_sound() {
    let (served, doors) = Served::demo().await;
    let (faults, opened) = browse(PHONE, &served.origin, async |browser| {
        walk(browser, &doors.sheet, |path| path.starts_with("/s/")).await
    })
    .await;
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(opened > 20, "only {opened} pages were found");
}

/// Opens every page of a kind that this one leads to: what is wrong with them, and how many there were.
async fn walk(browser: &mut Browser, start: &str, kind: impl Fn(&str) -> bool) -> (Vec<String>, usize) {
    let (mut faults, mut opened, mut known) = (Vec::new(), HashSet::new(), HashSet::new());
    let mut of_shape: HashMap<String, u32> = HashMap::new();
    let mut ahead = vec![start.to_owned()];
    while let Some(path) = ahead.pop() {
        let alike = of_shape.entry(shape(&path)).or_insert(0);
        if *alike == MOST_ALIKE || !kind(&path) || !opened.insert(path.clone()) {
            continue;
        }
        *alike += 1;
        browser.open(&path).await;
        // Pages of one shape that hold the same kinds of elements pass or fail alike.
        let kinds: String = browser.ask(KINDS, &[]).await;
        let is_new = known.insert((shape(&path), kinds));
        faults.extend(if is_new { all_faults(browser).await } else { too_wide(browser, &[320]).await });
        ahead.extend(browser.ask::<Vec<String>>(LINKS, &[]).await);
    }
    let dead = browser.traffic().await.iter().filter(|asked| asked.status >= 400);
    faults.extend(dead.map(|asked| format!("{asked:?}")));
    (faults, opened.len())
}

#[tokio::test]
async fn pages_for_everybody_are_sound() {
    let (served, doors) = Served::demo().await;
    let faults = browse(PHONE, &served.origin, async |browser| {
        let mut faults = Vec::new();
        let (sheet, book) = (&doors.sheet, &doors.book);
        for path in ["/", "/nowhere", &format!("{sheet}/weeks/5"), &format!("{sheet}x"), book] {
            browser.open(path).await;
            faults.extend(all_faults(browser).await);
        }
        browser.open("/").await;
        browser.fill("E-mail", doors.email).await;
        browser.press("Sign in").await;
        assert!(browser.text().await.contains("do not go together"), "{}", browser.text().await);
        faults.extend(all_faults(browser).await);
        faults
    })
    .await;
    assert!(faults.is_empty(), "{faults:#?}");
}

#[tokio::test]
async fn the_set_up_page_is_sound() {
    let served = Served::empty().await;
    let faults = browse(PHONE, &served.origin, async |browser| {
        browser.open("/").await;
        assert_eq!(browser.path().await, "/setup");
        let untouched = all_faults(browser).await;
        browser.press("Begin").await;
        assert!(browser.text().await.contains("That is not the code"), "{}", browser.text().await);
        [untouched, all_faults(browser).await].concat()
    })
    .await;
    assert!(faults.is_empty(), "{faults:#?}");
}

/// What is wrong with the open page at any width and in any light.
pub(super) async fn all_faults(browser: &mut Browser) -> Vec<String> {
    let mut faults = too_wide(browser, &[320, 1280, 390]).await;
    for (width, scheme) in [(390, "dark"), (390, "light"), (1280, "light")] {
        browser.widen(width).await;
        browser.prefer(scheme).await;
        let path = browser.path().await;
        faults.extend(browser.axe().await.into_iter().map(|fault| format!("{path} in {scheme} at {width}: {fault}")));
        browser.picture(&format!("{}-{width}-{scheme}", path.replace('/', "_"))).await;
    }
    faults
}

/// What does not fit into windows of these widths.
async fn too_wide(browser: &mut Browser, widths: &[u32]) -> Vec<String> {
    let (path, mut faults) = (browser.path().await, Vec::new());
    for width in widths {
        browser.widen(*width).await;
        let over = browser.over_the_edge().await;
        if !over.is_empty() {
            faults.push(format!("{path} is wider than {width} pixels: {}", over.concat()));
        }
    }
    faults
}
