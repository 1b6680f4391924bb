//! Search by the keyboard alone, and the countdown of today.

use serde_json::Value;
use thirtyfour::Key;

use crate::support::chromium::{Browser, DESKTOP, PHONE, browse};
use crate::support::served::Served;

const FOCUSED: &str = "return document.activeElement.id || document.activeElement.textContent";

async fn sign_in(browser: &mut Browser, email: &str, password: &str) {
    browser.open("/").await;
    browser.fill("E-mail", email).await;
    browser.fill("Password", password).await;
    browser.press("Sign in").await;
}

#[tokio::test]
async fn the_keyboard_alone_finds_a_family_and_comes_back() {
    let (served, doors) = Served::demo().await;
    for (device, field, page) in [(DESKTOP, "seek", "/classes"), (PHONE, "q", "/search")] {
        browse(device, &served.origin, async |browser| {
            sign_in(browser, doors.email, &doors.password).await;
            browser.open("/classes").await;
            browser.key("/").await;
            browser.wait_until(&format!("return document.activeElement.id === '{field}'")).await;
            assert_eq!(browser.path().await, page, "where there is room for the field it is at hand");
            browser.key("otis").await;
            browser.key(Key::Enter).await;
            browser.wait_until("return document.activeElement.closest?.('.hits') !== null").await;
            let first: String = browser.ask(FOCUSED, &[]).await;
            assert!(first.contains("Otis"), "the first find has the focus: {first}");
            browser.key(Key::Up).await;
            assert_eq!(browser.ask::<String>(FOCUSED, &[]).await, "q");
            browser.key(Key::Down).await;
            assert_eq!(browser.ask::<String>(FOCUSED, &[]).await, first);
            browser.key("/").await;
            assert_eq!(browser.ask::<String>(FOCUSED, &[]).await, "q");
            browser.key(Key::Down).await;
            browser.key(Key::Enter).await;
            browser.wait_until("return location.pathname.includes('/families/')").await;
            browser.ask::<Value>("history.back(); return null", &[]).await;
            browser.wait_until("return location.pathname === '/search'").await;
            browser.says("Otis").await;
            let faults = browser.axe().await;
            assert!(faults.is_empty(), "{faults:#?}");
        })
        .await;
    }
}

/// What the script says at these seconds before and after a session of an hour.
const SAYS: &str = "
    const url = [...document.scripts].find((script) => script.src.includes('/today')).src;
    return import(url).then(({ words }) => [-43200, -43140, -4800, -4770, -3600, -7260, -59, 0, 59, 730, 3599, 3600]
        .map((seconds) => words(5000 + seconds, 5000, 8600)))";

#[tokio::test]
async fn the_countdown_says_what_the_server_says() {
    let (served, doors) = Served::demo().await;
    browse(PHONE, &served.origin, async |browser| {
        sign_in(browser, doors.email, &doors.password).await;
        let says: Vec<Option<String>> = browser.ask(SAYS, &[]).await;
        let should = |seconds: i64| {
            let (now, starts) = (5000 + seconds, warmhands::calendar::Moment::from_seconds(5000));
            let now = warmhands::calendar::Moment::from_seconds(now);
            let words = warmhands::today::model::countdown(now, starts, &"Asia/Tokyo".parse().unwrap());
            warmhands::words::capitalised(&words)
        };
        for (seconds, said) in [-43140, -4800, -4770, -3600, -7260, -59, 0, 59, 730, 3599].into_iter().zip(&says[1..11])
        {
            assert_eq!(said.as_deref(), Some(&*should(seconds)), "{seconds}");
        }
        assert_eq!((&says[0], &says[11]), (&None, &None), "days and what is over it leaves to the server");
    })
    .await;
}
