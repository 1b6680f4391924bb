//! What a hall does to a phone: it has no network, and time passes.

use serde_json::json;

use super::Browser;

/// The watch of this browser can be put forward, and stays so over a reload.
const WATCH: &str = "
    const real = Date.now.bind(Date);
    Date.now = () => real() + Number(localStorage.getItem('ahead') ?? 0);";

impl Browser {
    /// Gives the browser a watch for [`Browser::pass_minutes`], from the next page on.
    pub async fn wear_a_watch(&self) {
        self.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await;
    }

    /// Lets minutes pass for the pages of this browser, by its watch.
    pub async fn pass_minutes(&self, minutes: f64) {
        let ahead = "localStorage.setItem('ahead', Number(localStorage.getItem('ahead') ?? 0) + arguments[0] * 60000)";
        self.ask::<()>(ahead, &[json!(minutes)]).await;
    }

    /// Takes the network away from the open page, or gives it back.
    pub async fn cut_network(&self, cut: bool) {
        let none = json!({ "offline": cut, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.tell("Network.emulateNetworkConditions", none).await;
    }

    /// Lets pass what came to nothing so far: the network was cut on purpose.
    pub async fn forgive(&mut self) {
        self.driver.get_log("performance").await.unwrap();
        self.driver.browser_log().await.unwrap();
        self.traffic.clear();
        self.complaints.clear();
    }
}
