//! What went over the wire while pages were looked at, as Chromium itself logs it.

use serde_json::Value;

/// One request of the browser.
#[derive(Clone, Debug)]
pub struct Exchange {
    id: String,
    pub url: String,
    /// Whether it was asked for as a page, not by a page.
    pub page: bool,
    /// Of the answer; 0 while there is none.
    pub status: u64,
    /// All bytes of the answer as they came, headers and compressed body.
    pub bytes: u64,
    /// Why it came to nothing.
    pub failure: Option<String>,
    /// Whether nothing more will come.
    pub ended: bool,
}

impl Exchange {
    fn end(&mut self, bytes: &Value) {
        self.bytes = bytes.as_f64().unwrap_or_default() as u64;
        self.ended = true;
    }
}

/// Adds one entry of Chromium's performance log.
pub fn add(log: &mut Vec<Exchange>, entry: &str) {
    let entry: Value = serde_json::from_str(entry).unwrap();
    let (method, event) = (&entry["message"]["method"], &entry["message"]["params"]);
    let id = event["requestId"].as_str().unwrap_or_default();
    if method == "Network.requestWillBeSent" {
        // A redirect goes on under the same id.
        if let Some(asked) = open(log, id) {
            asked.status = event["redirectResponse"]["status"].as_u64().unwrap_or_default();
            asked.end(&event["redirectResponse"]["encodedDataLength"]);
        }
        let url = event["request"]["url"].as_str().unwrap_or_default().to_owned();
        let page = event["type"] == "Document";
        // What the browser draws its own controls with goes over no wire.
        if !url.starts_with("data:") {
            log.push(Exchange { id: id.to_owned(), url, page, status: 0, bytes: 0, failure: None, ended: false });
        }
    } else if let Some(asked) = open(log, id) {
        match method.as_str().unwrap_or_default() {
            "Network.responseReceived" => asked.status = event["response"]["status"].as_u64().unwrap_or_default(),
            "Network.loadingFinished" => asked.end(&event["encodedDataLength"]),
            "Network.loadingFailed" => {
                asked.failure = Some(event["errorText"].to_string());
                asked.ended = true;
            }
            _ => {}
        }
    }
}

fn open<'l>(log: &'l mut [Exchange], id: &str) -> Option<&'l mut Exchange> {
    log.iter_mut().rev().find(|asked| asked.id == id)
}

/// What should not have happened: requests to elsewhere, faults of the server, parts of a page that did not come.
pub fn faults(log: &[Exchange], origin: &str) -> Vec<String> {
    let wrong = |asked: &&Exchange| {
        let foreign = !asked.url.starts_with(&format!("{origin}/"));
        let missing = !asked.page && (asked.status >= 400 || asked.failure.is_some());
        foreign || asked.status >= 500 || missing
    };
    log.iter().filter(wrong).map(|asked| format!("{asked:?}")).collect()
}
