//! The real binary, as a person or a script starts it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Lines, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};
use tempfile::TempDir;

/// Makes an owner.
pub const OWNER: [&str; 4] = ["account", "owner", "marta@quill.example", "--name=Marta"];

/// A place of the test's own, and the path of a data folder in it that does not exist yet.
pub fn root() -> (TempDir, PathBuf) {
    let root = tempfile::tempdir().unwrap();
    let data = root.path().join("data");
    (root, data)
}

/// The same with an owner in the data folder.
pub fn with_owner() -> (TempDir, PathBuf) {
    let (root, data) = root();
    succeed(&data, &OWNER);
    (root, data)
}

/// Changes a data file from outside, whatever the program thinks of it.
pub async fn change(file: &Path, sql: &'static str) {
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(true).foreign_keys(false);
    let mut db = SqliteConnection::connect_with(&options).await.unwrap();
    sqlx::raw_sql(sql).execute(&mut db).await.unwrap();
    db.close().await.unwrap();
}

/// The data file in a folder, to look into.
pub async fn open(data: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(data.join("warmhands.db"));
    SqliteConnection::connect_with(&options).await.unwrap()
}

/// A command of the program over this data folder, with no setting of whoever runs the tests.
pub fn warmhands(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_warmhands"));
    for setting in [
        "WARMHANDS_LISTEN",
        "WARMHANDS_DATA",
        "WARMHANDS_PUBLIC_URL",
        "WARMHANDS_LOG",
        "WARMHANDS_SMTP",
        "WARMHANDS_MAIL_FROM",
        "WARMHANDS_BACKUPS",
        "RUST_LOG",
    ] {
        command.env_remove(setting);
    }
    command.arg("--data").arg(data).args(arguments);
    command
}

/// Runs a command to its end.
pub fn run(data: &Path, arguments: &[&str]) -> Output {
    warmhands(data, arguments).output().unwrap()
}

/// Runs a command that must succeed; gives what it printed.
pub fn succeed(data: &Path, arguments: &[&str]) -> String {
    let output = run(data, arguments);
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Runs a command that must be refused, with nothing written below `root`. Gives the line that says why.
pub fn refuse(root: &Path, data: &Path, arguments: &[&str]) -> String {
    let before = contents(root);
    let line = refusal(data, arguments);
    assert!(before == contents(root), "{arguments:?} wrote: {:?}", contents(root).keys());
    line
}

/// Runs a command that must be refused: one line on standard error, exit code 2, nothing printed. Gives the line.
pub fn refusal(data: &Path, arguments: &[&str]) -> String {
    let output = run(data, arguments);
    let line = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
    assert!(line.ends_with(".\n") && line.matches('\n').count() == 1, "{arguments:?}: {line:?}");
    assert!(output.stdout.is_empty(), "{output:?}");
    line
}

/// Every file and folder below a folder, with the bytes of the files.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(contents(&path));
            found.insert(path, Vec::new());
        } else {
            found.insert(path.clone(), std::fs::read(path).unwrap());
        }
    }
    found
}

/// The program serving, in a process of its own that ends with the test.
pub struct Serving {
    /// What it printed before the line that it listens.
    pub said: Vec<String>,
    /// Where it listens: address and port.
    pub address: String,
    process: Child,
    out: Lines<BufReader<ChildStdout>>,
}

impl Serving {
    /// What stands after this word in what it printed: "email", "password".
    pub fn word(&self, kind: &str) -> String {
        self.said.iter().find_map(|line| line.strip_prefix(kind)).unwrap().trim().to_owned()
    }

    /// Serves this data folder on a free port, and waits until it says so.
    pub fn start(data: &Path, arguments: &[&str]) -> Self {
        Self::start_at("127.0.0.1:0", data, arguments)
    }

    /// Serves this data folder at an address, and waits until it says so.
    pub fn start_at(address: &str, data: &Path, arguments: &[&str]) -> Self {
        let mut command = warmhands(data, &[&["--listen", address], arguments].concat());
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let out = BufReader::new(process.stdout.take().unwrap()).lines();
        let mut serving = Self { said: Vec::new(), address: String::new(), process, out };
        while serving.address.is_empty() {
            let line = serving.out.next().unwrap_or_else(|| panic!("it ended after {:?}", serving.said)).unwrap();
            match line.strip_prefix("listening on http://") {
                Some(address) => serving.address = address.to_owned(),
                None => serving.said.push(line),
            }
        }
        serving
    }

    /// Sends a request by hand and waits for the whole answer: its head and its body.
    pub fn ask(&self, head: &str, body: &str) -> (String, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        let head = format!("{head}\r\nHost: {}\r\nConnection: close\r\nContent-Length: {length}\r\n", self.address);
        write!(stream, "{head}Content-Type: application/x-www-form-urlencoded\r\n\r\n{body}").unwrap();
        answer(stream)
    }

    /// Sends a signal by its name ("TERM").
    pub fn signal(&self, name: &str) {
        let kill = Command::new("kill").args([format!("-{name}"), self.process.id().to_string()]).status().unwrap();
        assert!(kill.success());
    }

    /// Waits until it has ended: its exit code, and what it printed after it began to listen.
    pub fn wait(mut self) -> (Option<i32>, Vec<String>) {
        let more = self.out.by_ref().map(Result::unwrap).collect();
        (self.process.wait().unwrap().code(), more)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended by itself.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// Reads an answer to its end: its head and its body.
pub fn answer(mut stream: TcpStream) -> (String, String) {
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer: {text:?}"));
    (head.to_owned(), body.to_owned())
}
