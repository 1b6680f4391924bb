//! What eyes see of a page: on the screen, on paper, and by the rules of accessibility.

use std::fs;
use std::path::PathBuf;

use data_encoding::BASE64;
use serde_json::{Value, json};

use super::{Browser, tools};

/// What most of the world prints on, in inches.
pub const A4: (f64, f64) = (8.27, 11.69);
/// What North America prints on.
pub const LETTER: (f64, f64) = (8.5, 11.0);

const AXE: &str = "
    const done = arguments[arguments.length - 1];
    const rules = { 'target-size': { enabled: true } };
    const told = (violation) => violation.nodes.map((node) =>
        `${violation.id}: ${violation.help}: ${node.html}: ${node.failureSummary}`);
    axe.run(document, { rules, resultTypes: ['violations'] })
        .then((results) => done(results.violations.flatMap(told)), (error) => done([`axe failed: ${error}`]));";

const OVER_THE_EDGE: &str = "
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const over = (element) => element.getBoundingClientRect().right > edge + 0.5;
    return [...document.body.querySelectorAll('*')]
        .filter((element) => over(element) && !over(element.parentElement))
        .map((element) => element.cloneNode().outerHTML);";

impl Browser {
    /// What axe-core has against this page, in words.
    pub async fn axe(&self) -> Vec<String> {
        let script = format!("{}\n{AXE}", tools::ready());
        self.driver.execute_async(script, vec![]).await.unwrap().convert().unwrap()
    }

    /// What makes the page wider than its window; empty when nothing does.
    pub async fn over_the_edge(&self) -> Vec<String> {
        self.ask(OVER_THE_EDGE, &[]).await
    }

    /// How many sheets of paper the page takes.
    pub async fn printed_pages(&self) -> usize {
        self.printed_on(A4).await
    }

    /// How many sheets it takes of a paper of this width and height in inches.
    pub async fn printed_on(&self, (width, height): (f64, f64)) -> usize {
        let paper = json!({ "paperWidth": width, "paperHeight": height, "preferCSSPageSize": true });
        let printed = self.tell("Page.printToPDF", paper).await;
        let pdf = bytes(&printed);
        if wants_pictures() {
            fs::write(picture_file("printed.pdf"), &pdf).unwrap();
        }
        pages(&pdf)
    }

    /// A picture of the window, as PNG in base64.
    pub async fn shot(&self) -> String {
        let taken = self.tell("Page.captureScreenshot", json!({})).await;
        taken["data"].as_str().unwrap().to_owned()
    }

    /// Shows the page as a printer would have it, or as a screen does again.
    pub async fn on_paper(&self, paper: bool) {
        self.tell("Emulation.setEmulatedMedia", json!({ "media": if paper { "print" } else { "" } })).await;
    }

    /// Lays pictures side by side in small and compares them with a kept sheet of the same, both in base64: gives
    /// the sheet, and how far it is from the kept one (the mean difference of a channel, up to 255).
    pub async fn compare(&mut self, pictures: &[String], kept: Option<&str>) -> (String, f64) {
        self.driver.goto("about:blank").await.unwrap();
        let given = vec![json!(pictures), json!(kept)];
        self.driver.execute_async(include_str!("../../browser/kept.js"), given).await.unwrap().convert().unwrap()
    }

    /// Keeps a picture of the page when somebody wants to look at them all.
    pub async fn picture(&self, name: &str) {
        if wants_pictures() {
            self.keep_picture(name).await;
        }
    }

    /// Keeps a picture of the whole page in `target/screenshots`.
    pub async fn keep_picture(&self, name: &str) {
        let order = json!({ "captureBeyondViewport": true });
        // A browser that has died leaves no picture; what killed it is told elsewhere.
        if let Ok(taken) = self.driver.cdp().send_raw("Page.captureScreenshot", order).await {
            fs::write(picture_file(&format!("{name}.png")), bytes(&taken)).unwrap();
        }
    }
}

/// Whether pictures are also kept of what goes well.
fn wants_pictures() -> bool {
    std::env::var_os("WARMHANDS_SCREENSHOTS").is_some()
}

/// A file for a picture, named after the test.
fn picture_file(name: &str) -> PathBuf {
    let test = std::thread::current().name().unwrap_or_default().replace("::", "-");
    tools::below_target("screenshots").join(format!("{test}-{name}"))
}

fn bytes(answer: &Value) -> Vec<u8> {
    BASE64.decode(answer["data"].as_str().unwrap().as_bytes()).unwrap()
}

/// Counts the pages of a PDF, and fails when they are not as many as it says itself.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let pages = text.split("/Type /Page").skip(1).filter(|rest| !rest.starts_with('s')).count();
    let said: usize = text
        .split("/Type /Pages")
        .skip(1)
        .filter_map(|rest| rest.split("/Count ").nth(1)?.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok())
        .max()
        .unwrap_or_default();
    assert_eq!(pages, said, "the PDF is not one that we can read");
    pages
}
