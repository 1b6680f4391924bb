//! Looking back on paper, and the portfolio, to which no link leads since it is chosen anew each time.

use super::crawl::all_faults;
use super::floor::sign_in;
use crate::support::chromium::{DESKTOP, PHONE, browse};
use crate::support::served::Served;

/// Ticks the families of the first class, and all else that can be ticked.
const CHOOSE: &str = "
    for (const box of document.querySelector('fieldset').querySelectorAll('input')) box.checked = true;
    for (const name of ['notes', 'quotes', 'agreed']) document.querySelector(`[name=${name}]`).checked = true;";

/// The address of the class that has ended.
const ENDED: &str = "return [...document.links].find((link) => link.textContent === 'Autumn afternoons').pathname";

#[tokio::test]
async fn records_and_portfolios_are_sound_and_take_little_paper() {
    let (served, doors) = Served::demo().await;
    let (printed, bars) = browse(DESKTOP, &served.origin, async |desk| {
        sign_in(desk, doors.email, &doors.password).await;
        desk.open("/classes").await;
        let class: String = desk.ask(ENDED, &[]).await;
        let class = format!("{class}/looking-back");
        let mut printed = Vec::new();
        for (page, most) in [(&*class, 2), ("/looking-back", 3), ("/teaching-record", 1)] {
            desk.open(page).await;
            printed.push((page.to_owned(), desk.printed_pages().await, most));
        }
        desk.open("/portfolio").await;
        let () = desk.ask(CHOOSE, &[]).await;
        desk.press("Show the portfolio").await;
        printed.push(("/portfolio".to_owned(), desk.printed_pages().await, 2));
        desk.open(&class).await;
        let bars: Vec<f64> = desk.ask(BARS, &[]).await;
        (printed, bars)
    })
    .await;
    let long: Vec<_> = printed.iter().filter(|(_, pages, most)| pages > most).collect();
    assert!(long.is_empty(), "pages, how many sheets they take, and how many they may: {long:#?}");
    assert_eq!(bars.len(), 5, "a bar for each week");
    assert!(bars.iter().all(|share| (0.5..=1.001).contains(share)), "how far frames are filled: {bars:?}");
    let faults = browse(PHONE, &served.origin, async |phone| {
        sign_in(phone, doors.email, &doors.password).await;
        phone.open("/portfolio").await;
        let () = phone.ask(CHOOSE, &[]).await;
        phone.press("Show the portfolio").await;
        assert!(phone.text().await.contains("Family 6: T."), "{}", phone.text().await);
        let shown = all_faults(phone).await;
        phone.open("/portfolio?show=yes").await;
        [shown, all_faults(phone).await].concat()
    })
    .await;
    assert!(faults.is_empty(), "{faults:#?}");
}

/// How far the frame of each bar of attendance is filled, as it is drawn.
const BARS: &str = "
    const width = (bar, part) => bar.querySelector(part).getBoundingClientRect().width;
    return [...document.querySelectorAll('[aria-labelledby^=attendance-bars] > svg')]
        .map((bar) => width(bar, '.bar-filled') / width(bar, '.bar-frame'));";
