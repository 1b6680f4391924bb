//! What browser tests need beside this crate: Debian's Chromium and axe-core, fetched once when they are missing.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

/// Makes sure that Chromium and its driver are installed, and gives the source of axe-core.
pub fn ready() -> &'static str {
    static AXE: LazyLock<Result<String, String>> = LazyLock::new(fetch);
    AXE.as_deref().unwrap_or_else(|why| panic!("{why}"))
}

fn fetch() -> Result<String, String> {
    let folder = below_target("browser");
    // Another test run may be fetching the same.
    let lock = File::create(folder.join("lock")).unwrap();
    lock.lock().unwrap();
    if !runs("chromedriver") || !runs("chromium") {
        install(&["chromium", "chromium-driver"])?;
    }
    axe_core(&folder)
}

/// A folder below `target/`, made when it is missing.
pub fn below_target(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn axe_core(folder: &Path) -> Result<String, String> {
    let script = folder.join("node_modules/axe-core/axe.min.js");
    if !script.exists() {
        if !runs("npm") {
            install(&["npm"])?;
        }
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-save", "--no-audit", "--no-fund", "axe-core@4", "--prefix"]).arg(folder);
        carry_out(&mut npm, "Browser tests need axe-core from npm, and `npm install axe-core@4` did not work")?;
    }
    fs::read_to_string(script).map_err(|error| format!("axe-core cannot be read: {error}"))
}

fn install(packages: &[&str]) -> Result<(), String> {
    let packages = packages.join(" ");
    let why = format!("Browser tests need Debian's {packages}. As root: apt-get install {packages}");
    carry_out(Command::new("apt-get").arg("update"), &why)?;
    let mut apt = Command::new("apt-get");
    carry_out(apt.env("DEBIAN_FRONTEND", "noninteractive").args(["install", "-y"]).args(packages.split(' ')), &why)
}

fn runs(program: &str) -> bool {
    let asked = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    asked.is_ok_and(|status| status.success())
}

fn carry_out(command: &mut Command, why: &str) -> Result<(), String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{why}\n{command:?}: {error}"))?;
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    if output.status.success() { Ok(()) } else { Err(format!("{why}\n{command:?} said:\n{said}")) }
}
