//! What browser tests need beside this crate: Debian's Chromium and axe-core, fetched once when they are missing.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

/// Makes sure that Chromium and its driver are installed, and gives the source of axe-core.
pub fn ready() -> &'static str {
    static AXE: LazyLock<String> = LazyLock::new(|| {
        let folder = below_target("browser");
        // Another test run may be fetching the same.
        let lock = File::create(folder.join("lock")).unwrap();
        lock.lock().unwrap();
        if !runs("chromedriver") || !runs("chromium") {
            install(&["chromium", "chromium-driver"]);
        }
        axe_core(&folder)
    });
    &AXE
}

/// A folder below `target/`, made when it is missing.
pub fn below_target(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn axe_core(folder: &Path) -> String {
    let script = folder.join("node_modules/axe-core/axe.min.js");
    if !script.exists() {
        if !runs("npm") {
            install(&["npm"]);
        }
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-save", "--no-audit", "--no-fund", "axe-core@4", "--prefix"]).arg(folder);
        carry_out(&mut npm, "Browser tests need axe-core from npm; `npm install axe-core@4` did not work");
    }
    fs::read_to_string(script).unwrap()
}

fn install(packages: &[&str]) {
    let why = format!("Browser tests need the Debian packages {packages:?}; as root: apt-get install them");
    carry_out(Command::new("apt-get").arg("update"), &why);
    let mut apt = Command::new("apt-get");
    carry_out(apt.env("DEBIAN_FRONTEND", "noninteractive").args(["install", "-y"]).args(packages), &why);
}

fn runs(program: &str) -> bool {
    let asked = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    asked.is_ok_and(|status| status.success())
}

fn carry_out(command: &mut Command, why: &str) {
    let output = command.stdin(Stdio::null()).output().unwrap_or_else(|error| panic!("{why}. {command:?}: {error}"));
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(output.status.success(), "{why}. {command:?} said:\n{said}");
}
