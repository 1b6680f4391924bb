//! A PDF file as Poppler reads it.

use std::io::Write;
use std::process::Stdio;

use super::chromium::tools::poppler;

/// What a program of Poppler says of a file.
fn ask(program: &str, pdf: &[u8], arguments: &[&str]) -> String {
    let mut asked = poppler(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    asked.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = asked.wait_with_output().unwrap();
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && complaints.is_empty(), "{program}: {complaints}");
    String::from_utf8(output.stdout).unwrap()
}

/// Everything that it says.
pub fn text(pdf: &[u8]) -> String {
    ask("pdftotext", pdf, &["-", "-"])
}

/// How many pages it has, and their width and height in points.
pub fn pages(pdf: &[u8]) -> (usize, String) {
    let info = ask("pdfinfo", pdf, &["-"]);
    let line = |name: &str| info.lines().find_map(|line| line.strip_prefix(name)).unwrap().trim().to_owned();
    (line("Pages:").parse().unwrap(), line("Page size:"))
}

/// Names and sizes of type: each stretch of text with its size in points, by pdftotext's measure.
pub fn fonts(pdf: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), pdf).unwrap();
    let output = poppler("pdffonts").arg(file.path()).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}
