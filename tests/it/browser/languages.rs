//! The sheet in every language: on a phone, on A4 and on Letter.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use data_encoding::BASE64;
use warmhands::languages::Language;

use crate::support::chromium::{A4, LETTER, PHONE, browse};
use crate::support::served::Served;
use crate::support::{course, people};

/// Words of the English sheet that no other language has.
const ENGLISH: [&str; 7] = [" the ", " your ", " with ", " and ", " you ", " hands", "Next "];

#[tokio::test]
async fn every_week_reads_well_in_every_language() {
    let served = Served::empty().await;
    let mut owner = people::owner(&served.test).await;
    course::plan(&served.test).await;
    let class = course::class_from(&mut owner, "2026-10-01", "").await;
    course::family(&mut owner, &class, "Åsa Öberg", "Leo").await;
    for week in 1..=5 {
        course::teach(&mut owner, &class, week).await;
    }
    let sheet = course::sheet(&mut owner, &class, "Åsa Öberg").await;
    let faults = browse(PHONE, &served.origin, async |parent| {
        let mut faults = Vec::new();
        for language in Language::ALL {
            served.test.run(&format!("UPDATE family SET language = '{language}'")).await;
            for week in 1..=5 {
                let at = format!("{language}, week {week}");
                parent.open(&format!("{sheet}/weeks/{week}")).await;
                let direction: String = parent.ask("return getComputedStyle(document.body).direction", &[]).await;
                assert_eq!(direction, language.direction(), "{at}");
                for width in [320, 390] {
                    parent.widen(width).await;
                    faults
                        .extend(parent.over_the_edge().await.into_iter().map(|over| format!("{at}: {width}: {over}")));
                }
                if language != Language::English {
                    let text = parent.text().await;
                    let left: BTreeSet<_> = ENGLISH.into_iter().filter(|word| text.contains(word)).collect();
                    // The class has a name and a place of its own.
                    faults.extend(left.iter().map(|word| format!("{at}: {word:?} in {text}")));
                }
                for paper in [A4, LETTER] {
                    let pages = parent.printed_on(paper).await;
                    if pages != 1 {
                        faults.push(format!("{at}: {pages} pages on {paper:?}"));
                    }
                }
                parent.picture(&format!("sheet {language} {week}")).await;
            }
            parent.prefer("dark").await;
            faults.extend(parent.axe().await.into_iter().map(|fault| format!("{language}: {fault}")));
            parent.prefer("light").await;
            faults.extend(parent.axe().await.into_iter().map(|fault| format!("{language}: {fault}")));
        }
        faults
    })
    .await;
    assert!(faults.is_empty(), "{faults:#?}");
}

#[tokio::test]
async fn two_languages_stand_side_by_side() {
    let served = Served::empty().await;
    let mut owner = people::owner(&served.test).await;
    course::plan(&served.test).await;
    let class = course::class_from(&mut owner, "2026-10-01", "").await;
    course::family(&mut owner, &class, "Samira Haddad", "Leo").await;
    course::teach(&mut owner, &class, 1).await;
    let sheet = course::sheet(&mut owner, &class, "Samira Haddad").await;
    served.test.run("UPDATE family SET language = 'ar', second_language = 'en'").await;
    browse(PHONE, &served.origin, async |parent| {
        parent.open(&sheet).await;
        let beside =
            "const [one, other] = [...document.querySelectorAll('.reading')].map((of) => of.getBoundingClientRect());
            return [one.right > other.left && other.right > one.left, one.left > other.left]";
        assert_eq!(parent.ask::<[bool; 2]>(beside, &[]).await, [true, false], "one below the other on a phone");
        assert_eq!(parent.printed_on(A4).await, 2, "front and back");
        parent.widen(1280).await;
        assert_eq!(parent.ask::<[bool; 2]>(beside, &[]).await, [false, true], "Arabic at the right");
        assert_eq!([parent.over_the_edge().await, parent.axe().await].concat(), [""; 0]);
    })
    .await;
}

/// How far a picture may be from the kept one: the mean difference of a channel, of 255. Another font is much further.
const ALIKE: f64 = 3.0;

/// A contact sheet of five weeks, on a phone and on paper, looks as the one that somebody has looked at. With
/// `WARMHANDS_KEEP=1` it is kept anew, to be looked at.
#[tokio::test]
async fn every_language_looks_as_it_did() {
    let served = Served::empty().await;
    let mut owner = people::owner(&served.test).await;
    course::plan(&served.test).await;
    let class = course::class_from(&mut owner, "2026-10-01", "").await;
    course::family(&mut owner, &class, "Mira Holloway", "Leo").await;
    for week in 1..=5 {
        course::teach(&mut owner, &class, week).await;
    }
    let sheet = course::sheet(&mut owner, &class, "Mira Holloway").await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/browser/kept");
    let keeps = std::env::var_os("WARMHANDS_KEEP").is_some();
    let changed = browse(PHONE, &served.origin, async |parent| {
        let mut changed = Vec::new();
        for language in Language::ALL {
            served.test.run(&format!("UPDATE family SET language = '{language}'")).await;
            let mut pictures = Vec::new();
            for week in 1..=5 {
                parent.resize(390, 844).await;
                parent.open(&format!("{sheet}/weeks/{week}")).await;
                pictures.push(parent.shot().await);
                // The width of A4 between its margins.
                parent.resize(741, 1077).await;
                parent.on_paper(true).await;
                // The way back is as random as the link.
                parent.ask::<()>("document.querySelector('.scan img').remove()", &[]).await;
                pictures.push(parent.shot().await);
                parent.on_paper(false).await;
            }
            let file = folder.join(format!("{language}.webp"));
            let kept = fs::read(&file).ok().map(|picture| BASE64.encode(&picture));
            let (picture, far) = parent.compare(&pictures, kept.as_deref()).await;
            if keeps {
                fs::write(&file, BASE64.decode(picture.as_bytes()).unwrap()).unwrap();
            } else if far > ALIKE {
                changed.push(format!("{language} is {far:.1} away"));
            }
        }
        changed
    })
    .await;
    assert!(changed.is_empty(), "look at them, and keep them with WARMHANDS_KEEP=1: {changed:?}");
}
