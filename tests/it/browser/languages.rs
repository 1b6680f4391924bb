//! The sheet in every language: on a phone, on A4 and on Letter.

use std::collections::BTreeSet;

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
