//! Beside the baby, as a phone shows it: the way on stands still, thumbs find it, and nobody is left out.

use std::collections::BTreeSet;

use crate::support::chromium::{Browser, PHONE, browse};
use crate::support::served::Served;

/// Where the way on is: its place and size in whole pixels.
const NEXT: &str = "
    const { x, y, width, height } = document.querySelector('.beside-ways .next').getBoundingClientRect();
    return [x, y, width, height].map(Math.round)";
/// What on the page is too small for an oily thumb.
const SMALL: &str = "
    const small = (element) => { const box = element.getBoundingClientRect(); return box.height < 56 || box.width < 56; };
    const controls = [...document.querySelectorAll('main a, main button, nav a')];
    return controls.filter(small).map((element) => element.outerHTML)";

#[tokio::test]
async fn the_way_on_stands_still_on_every_screen() {
    let (served, doors) = Served::demo().await;
    browse(PHONE.without_scripts(), &served.origin, async |parent| {
        for width in [320, 390, 1280] {
            parent.widen(width).await;
            parent.open(&doors.sheet).await;
            parent.follow("One at a time, beside your baby").await;
            let (mut places, mut screens) = (BTreeSet::new(), 0);
            while parent.path().await.contains("/beside") {
                places.insert(parent.ask::<Vec<i32>>(NEXT, &[]).await);
                let small: Vec<String> = parent.ask(SMALL, &[]).await;
                assert!(small.is_empty(), "at {width}: {small:#?}");
                screens += 1;
                parent.follow(onward(screens, &parent.text().await)).await;
            }
            assert!(screens > 6, "{screens}");
            assert_eq!(places.len(), 1, "at {width}: {places:?}");
        }
    })
    .await;
}

/// The words of the way on.
fn onward(screen: usize, text: &str) -> &'static str {
    match screen {
        1 => "My baby says yes",
        _ if text.contains("Let your hands rest") => "To the sheet",
        _ => "Next",
    }
}

#[tokio::test]
async fn every_screen_and_answer_is_sound() {
    let (served, doors) = Served::demo().await;
    let sheet = &doors.sheet;
    for language in ["en", "ar"] {
        served.test.run(&format!("UPDATE family SET language = '{language}', second_language = NULL")).await;
        let faults = browse(PHONE, &served.origin, async |parent| {
            let mut faults = Vec::new();
            for page in ["weeks/2/beside", "weeks/2/beside/1", "weeks/1/beside/7", "weeks/2/beside/8"] {
                parent.open(&format!("{sheet}/{page}")).await;
                faults.extend(faults_of(parent, &format!("{language} {page}")).await);
            }
            for page in ["cues", "cues?is=state/drowsy", "cues?is=cue/smiles", "cues?is=no"] {
                parent.open(&format!("{sheet}/{page}")).await;
                faults.extend(faults_of(parent, &format!("{language} {page}")).await);
            }
            faults
        })
        .await;
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

/// What is wrong with the open page at any width and in any light.
async fn faults_of(parent: &mut Browser, page: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (width, scheme) in [(320, "light"), (390, "dark"), (1280, "light")] {
        parent.widen(width).await;
        parent.prefer(scheme).await;
        let at = format!("{page} at {width} in {scheme}");
        faults.extend(parent.over_the_edge().await.into_iter().map(|wide| format!("{at}: too wide: {wide}")));
        faults.extend(parent.axe().await.into_iter().map(|fault| format!("{at}: {fault}")));
        parent.picture(&at.replace(['/', '?', ' '], "_")).await;
    }
    faults
}
