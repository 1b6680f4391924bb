//! A person with a real browser: Debian's Chromium, fresh for each story, driven by the words on the page.

mod driver;
mod eyes;
mod hall;
mod hand;
pub mod tools;
mod traffic;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep, timeout};

use driver::Driver;
pub use eyes::{A4, LETTER};
pub use traffic::Exchange;

/// How long a page may take to come. Far more than it needs: other tests run beside this one.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a whole story may take.
const STORY: Duration = Duration::from_secs(240);

/// What somebody holds in their hands.
#[derive(Clone, Copy, Debug)]
pub struct Device {
    width: u32,
    height: u32,
    phone: bool,
    /// Whether JavaScript runs.
    pub scripts: bool,
}

/// A phone held upright.
pub const PHONE: Device = Device { width: 390, height: 844, phone: true, scripts: true };
/// A window on a desk.
pub const DESKTOP: Device = Device { width: 1280, height: 900, phone: false, scripts: true };

impl Device {
    /// The same with JavaScript switched off.
    pub fn without_scripts(self) -> Self {
        Self { scripts: false, ..self }
    }
}

/// A browser with one open page. Its helpers panic, and say what is there, when the page does not hold what they need.
pub struct Browser {
    driver: WebDriver,
    device: Device,
    origin: String,
    place: Option<String>,
    traffic: Vec<Exchange>,
    complaints: Vec<String>,
}

/// Tells a story in a fresh browser, which ends with it even when it fails; then a screenshot stays in
/// `target/screenshots`. In no story may the console complain, a page ask for anything elsewhere, or the server break.
pub async fn browse<T>(device: Device, origin: &str, story: impl AsyncFnOnce(&mut Browser) -> T) -> T {
    let _place = BROWSERS.acquire().await.unwrap();
    in_browser(device, origin, story).await
}

/// The same with two browsers that know nothing of each other.
pub async fn browse_both<T>(
    device: Device,
    origin: &str,
    story: impl AsyncFnOnce(&mut Browser, &mut Browser) -> T,
) -> T {
    let _places = BROWSERS.acquire_many(2).await.unwrap();
    in_browser(device, origin, async |one| in_browser(device, origin, async |other| story(one, other).await).await)
        .await
}

/// As many as there are cores: more would only wait for each other.
static BROWSERS: Semaphore = Semaphore::const_new(2);

/// Keeps other browsers away as long as it is held.
pub async fn alone() -> tokio::sync::SemaphorePermit<'static> {
    BROWSERS.acquire_many(2).await.unwrap()
}

async fn in_browser<T>(device: Device, origin: &str, story: impl AsyncFnOnce(&mut Browser) -> T) -> T {
    tools::ready();
    let driver = Driver::start();
    let mut browser = Browser::open_new(driver.browser(device.scripts).await, device, origin).await;
    let end = caught(async {
        let told = timeout(STORY, story(&mut browser)).await.unwrap();
        browser.assert_clean().await;
        told
    })
    .await;
    if end.is_err() {
        browser.keep_picture("failed").await;
    }
    _ = timeout(PATIENCE, browser.driver.quit()).await;
    drop(driver);
    end.unwrap_or_else(|panic| resume_unwind(panic))
}

/// Awaits something that may panic.
async fn caught<T>(future: impl Future<Output = T>) -> std::thread::Result<T> {
    let mut future = pin!(future);
    std::future::poll_fn(move |context| {
        let polled = catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context)));
        polled.map_or_else(|panic| Poll::Ready(Err(panic)), |poll| poll.map(Ok))
    })
    .await
}

impl Browser {
    async fn open_new(driver: WebDriver, device: Device, origin: &str) -> Self {
        let (traffic, complaints) = (Vec::new(), Vec::new());
        let browser = Self { driver, device, origin: origin.to_owned(), place: None, traffic, complaints };
        // The page that Chromium opens by itself is none of ours.
        browser.driver.goto("about:blank").await.unwrap();
        browser.driver.get_log("performance").await.unwrap();
        browser.driver.browser_log().await.unwrap();
        browser.widen(device.width).await;
        browser.tell("Emulation.setTouchEmulationEnabled", json!({ "enabled": device.phone })).await;
        browser
    }

    /// Makes the window so many CSS pixels wide.
    pub async fn widen(&self, width: u32) {
        self.resize(width, self.device.height).await;
    }

    /// Makes the window so many CSS pixels wide and high.
    pub async fn resize(&self, width: u32, height: u32) {
        let phone = self.device.phone;
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone });
        self.tell("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// Prefers "light" or "dark" pages from now on, and pages that stand still: a colour that is fading into another is
    /// none that anybody reads.
    pub async fn prefer(&self, scheme: &str) {
        let still = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }, still]);
        self.tell("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// Opens a path of the program, or a whole address.
    pub async fn open(&mut self, way: &str) {
        let way = if way.starts_with('/') { format!("{}{way}", self.origin) } else { way.to_owned() };
        self.driver.goto(way).await.unwrap();
        self.place = None;
    }

    /// The path that the address line shows.
    pub async fn path(&self) -> String {
        self.driver.current_url().await.unwrap().path().to_owned()
    }

    /// The words of the page's main part, as they are shown.
    pub async fn text(&self) -> String {
        self.ask("return (document.querySelector('main') ?? document.body).innerText", &[]).await
    }

    /// Fails when the page does not say this.
    pub async fn says(&self, words: &str) {
        let text = self.text().await;
        assert!(text.contains(words), "{} says no {words:?}: {text}", self.path().await);
    }

    /// Runs a script of ours in the page, beside its own, and gives what it returns.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, given: &[Value]) -> T {
        self.driver.execute(script, given.to_vec()).await.unwrap().convert().unwrap()
    }

    /// Waits until a script of ours returns true.
    pub async fn wait_until(&self, script: &str) {
        let end = Instant::now() + PATIENCE;
        while !self.ask::<bool>(script, &[]).await {
            assert!(Instant::now() < end, "waited in vain for: {script}");
            sleep(Duration::from_millis(10)).await;
        }
    }

    /// Everything that the browser asked for since it was opened, once it has come.
    pub async fn traffic(&mut self) -> &[Exchange] {
        let end = Instant::now() + PATIENCE;
        loop {
            for entry in self.driver.get_log("performance").await.unwrap() {
                traffic::add(&mut self.traffic, &entry.message);
            }
            // The browser asks for an icon on its own account, and does not always tell what became of it. One that is
            // told to have failed is a fault all the same.
            let is_icon = |asked: &Exchange| asked.url.contains("/static/icon");
            let late: Vec<_> = self.traffic.iter().filter(|asked| !asked.ended && !is_icon(asked)).collect();
            if late.is_empty() {
                return &self.traffic;
            }
            assert!(Instant::now() < end, "waited in vain for {late:#?}");
            sleep(Duration::from_millis(10)).await;
        }
    }

    /// Warnings and errors of the console since the browser was opened. What the traffic tells is not among them: a
    /// page that answers 404 is no fault of the page.
    async fn complaints(&mut self) -> &[String] {
        let said = self.driver.browser_log().await.unwrap().into_iter();
        let counts = |level: &str| ["SEVERE", "WARNING"].contains(&level);
        let answered = |message: &str| message.contains("Failed to load resource: the server responded");
        let said = said.filter(|entry| counts(&entry.level) && !answered(&entry.message));
        self.complaints.extend(said.map(|entry| entry.message));
        &self.complaints
    }

    async fn assert_clean(&mut self) {
        let complaints = self.complaints().await;
        assert!(complaints.is_empty(), "the console says {complaints:#?}");
        let origin = self.origin.clone();
        let faults = traffic::faults(self.traffic().await, &origin);
        assert!(faults.is_empty(), "requests that should not be: {faults:#?}");
    }

    /// Gives Chromium an order by its own protocol.
    async fn tell(&self, order: &str, with: Value) -> Value {
        self.driver.cdp().send_raw(order, with).await.unwrap()
    }
}
