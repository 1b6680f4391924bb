//! One chromedriver with one Chromium: started for a story, gone after it.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::prelude::*;

use super::tools::below_target;

/// As `stack.md` found them sound; the pipe makes Chromium end with its driver, and no name but the loopback address
/// leads anywhere.
const FLAGS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-pipe",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// A chromedriver of our own. It dies with this value, or with the thread that made it, whatever comes first.
pub struct Driver {
    process: Child,
    address: String,
    _output: BufReader<ChildStdout>,
    profile: TempDir,
}

impl Driver {
    pub fn start() -> Self {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "SIGKILL", "chromedriver", "--port=0"]);
        let mut process = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let profile = tempfile::tempdir_in(below_target("tmp")).unwrap();
        let address = loop {
            let mut line = String::new();
            assert_ne!(output.read_line(&mut line).unwrap(), 0, "chromedriver ended before it was ready");
            if let Some((_, port)) = line.trim_end().trim_end_matches('.').split_once("successfully on port ") {
                break format!("http://127.0.0.1:{port}");
            }
        };
        Self { process, address, _output: output, profile }
    }

    /// Opens a Chromium that has never been used before, with JavaScript on or off.
    pub async fn browser(&self, scripts: bool) -> WebDriver {
        let mut wanted = DesiredCapabilities::chrome();
        for flag in FLAGS {
            wanted.add_arg(flag).unwrap();
        }
        wanted.add_arg(&format!("--user-data-dir={}", self.profile.path().display())).unwrap();
        wanted.set("goog:loggingPrefs", json!({ "browser": "ALL", "performance": "ALL" })).unwrap();
        let javascript = if scripts { 1 } else { 2 };
        let settings = json!({ "profile.default_content_setting_values.javascript": javascript });
        wanted.add_experimental_option("prefs", settings).unwrap();
        // A proxy that the machine may know is not asked for the loopback address.
        let client = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(60)).build().unwrap();
        WebDriver::builder(&self.address, wanted).client(client).await.unwrap()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}
