//! Calendar files, taken in by a calendar program that is not ours, after a checker that is not ours has let them through.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use super::chromium::tools;

/// An event, as the calendar program holds it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Event {
    pub uid: String,
    /// The name of its calendar.
    pub name: String,
    /// Its zone, and when it starts there: "2026-11-26T10:30:00".
    pub zone: String,
    pub local: String,
    /// When it starts, in seconds since 1970, by the VTIMEZONE of its file.
    pub starts: i64,
    pub minutes: u32,
    pub sequence: i64,
    pub status: String,
    pub summary: String,
    pub location: String,
    pub description: String,
    pub url: String,
    /// How many changes of the clocks its VTIMEZONE knows.
    pub changes: usize,
}

/// What a calendar program holds that takes in these files one after the other, by UID.
pub fn taken_in(files: &[&str]) -> BTreeMap<String, Event> {
    let complaints = complaints(files);
    assert!(complaints.is_empty(), "{complaints}: {files:#?}");
    for file in files {
        assert!(file.lines().all(|line| line.len() <= 75), "lines are folded: {file}");
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count(), "lines end as the format wants");
    }
    let mut node = Command::new("node");
    node.arg(script("read.mjs")).arg(tools::ical_js());
    let told = ran(node, files);
    let events: Vec<Event> = serde_json::from_str(&told).unwrap_or_else(|fault| panic!("{fault} in {told}"));
    events.into_iter().map(|event| (event.uid.clone(), event)).collect()
}

/// What the checker has against these files.
pub fn complaints(files: &[&str]) -> String {
    let mut python = tools::vobject();
    python.arg(script("valid.py"));
    ran(python, files)
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/support/calendars").join(name)
}

/// What a command says of these files.
fn ran(mut command: Command, files: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    for (number, text) in files.iter().enumerate() {
        let path = folder.path().join(format!("{number}.ics"));
        std::fs::write(&path, text).unwrap();
        command.arg(path);
    }
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} said {said} of {files:#?}");
    String::from_utf8(output.stdout).unwrap()
}
