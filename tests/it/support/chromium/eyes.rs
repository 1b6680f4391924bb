//! What eyes see of a page: on the screen, on paper, and by the rules of accessibility.

use std::fs;

use data_encoding::BASE64;
use serde_json::{Value, json};

use super::{Browser, tools};

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
    return [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > edge + 0.5)
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
        let a4 = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
        let printed = self.tell("Page.printToPDF", a4).await;
        let pdf = bytes(&printed);
        if std::env::var_os(super::SCREENSHOTS).is_some() {
            fs::write(tools::below_target("screenshots").join(format!("{}.pdf", test_name())), &pdf).unwrap();
        }
        pages(&pdf)
    }

    /// Keeps a picture of the whole page in `target/screenshots`, under the name of the test.
    pub async fn picture(&self, name: &str) {
        let order = self.driver.cdp();
        let whole = json!({ "captureBeyondViewport": true });
        // A browser that has died leaves no picture; what killed it is told elsewhere.
        if let Ok(taken) = order.send_raw("Page.captureScreenshot", whole).await {
            let file = tools::below_target("screenshots").join(format!("{}-{name}.png", test_name()));
            fs::write(file, bytes(&taken)).unwrap();
        }
    }
}

fn test_name() -> String {
    std::thread::current().name().unwrap_or_default().replace("::", "-")
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
