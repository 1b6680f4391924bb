//! What tests need beside this crate, fetched once when it is missing: of pages Debian's Chromium and Java, axe-core, the Nu
//! checker and Lighthouse from npm; of PDF files Debian's Poppler and fonts; of calendars ical.js from npm and vobject from
//! PyPI.

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
    with_lock(axe_core)
}

fn axe_core(folder: &Path) -> Result<String, String> {
    if !runs("chromedriver") || !runs("chromium") {
        install(&["chromium", "chromium-driver"])?;
    }
    let script = from_npm(folder, "axe-core@4", "axe-core/axe.min.js")?;
    fs::read_to_string(script).map_err(|error| format!("axe-core cannot be read: {error}"))
}

/// The Nu HTML checker as a command, without the pages to check.
pub fn nu() -> Command {
    static JAR: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| {
        with_lock(|folder| {
            if !runs("java") {
                install(&["default-jre-headless"])?;
            }
            from_npm(folder, "vnu-jar@26", "vnu-jar/build/dist/vnu.jar")
        })
    });
    let mut java = Command::new("java");
    java.arg("-jar").arg(JAR.as_deref().unwrap_or_else(|why| panic!("{why}")));
    java
}

/// Lighthouse as a command, without the page to judge.
pub fn lighthouse() -> Command {
    static SCRIPT: LazyLock<Result<PathBuf, String>> =
        LazyLock::new(|| with_lock(|folder| from_npm(folder, "lighthouse@12", "lighthouse/cli/index.js")));
    ready();
    let mut node = Command::new("node");
    node.arg(SCRIPT.as_deref().unwrap_or_else(|why| panic!("{why}"))).env("CHROME_PATH", "/usr/bin/chromium");
    node
}

/// The calendar parser of Thunderbird, as a module of Node.
pub fn ical_js() -> &'static Path {
    static MODULE: LazyLock<Result<PathBuf, String>> =
        LazyLock::new(|| with_lock(|folder| from_npm(folder, "ical.js@2", "ical.js/dist/ical.js")));
    MODULE.as_deref().unwrap_or_else(|why| panic!("{why}"))
}

/// A Python that has vobject, which knows what a calendar file must and may hold.
pub fn vobject() -> Command {
    static PYTHON: LazyLock<Result<PathBuf, String>> =
        LazyLock::new(|| with_lock(|folder| from_pypi(folder, "vobject==0.9.9")));
    Command::new(PYTHON.as_deref().unwrap_or_else(|why| panic!("{why}")))
}

/// A program of Poppler, which reads PDF files, as a command.
pub fn poppler(program: &str) -> Command {
    static READY: LazyLock<Result<(), String>> = LazyLock::new(|| {
        with_lock(|_| {
            let asked = Command::new("pdftotext").arg("-v").stderr(Stdio::null()).status();
            if asked.is_ok_and(|status| status.success()) { Ok(()) } else { install(&["poppler-utils"]) }
        })
    });
    if let Err(why) = &*READY {
        panic!("{why}");
    }
    Command::new(program)
}

/// Folders in Debian's packages with the fonts that PDF files are set in.
const FONTS: [(&str, &str); 2] = [("fonts-urw-base35", "*/P052-*.otf"), ("fonts-noto-core", "*/NotoNaskhArabic-*.ttf")];

/// A folder with the fonts that PDF files look best in. They are not installed: browsers would see them too, and the kept
/// pictures of pages would not be theirs any more.
pub fn fonts() -> Result<&'static Path, &'static str> {
    static FOLDER: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| with_lock(fetch_fonts));
    FOLDER.as_deref().map_err(String::as_str)
}

fn fetch_fonts(folder: &Path) -> Result<PathBuf, String> {
    let folder = folder.join("fonts");
    if folder.join("complete").exists() {
        return Ok(folder);
    }
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let why = "PDF tests need fonts of Debian, which apt-get could not download";
    carry_out(Command::new("apt-get").arg("update"), why)?;
    for (package, files) in FONTS {
        let script = format!(
            "apt-get download {package} && dpkg-deb --fsys-tarfile {package}_*.deb | tar -x --wildcards '{files}' && rm {package}_*.deb"
        );
        carry_out(Command::new("bash").args(["-o", "pipefail", "-c", &script]).current_dir(&folder), why)?;
    }
    fs::write(folder.join("complete"), "").map_err(|error| error.to_string())?;
    Ok(folder)
}

/// Another test run may be fetching the same.
fn with_lock<T>(fetch: impl FnOnce(&Path) -> Result<T, String>) -> Result<T, String> {
    let folder = below_target("browser");
    let lock = File::create(folder.join("lock")).unwrap();
    lock.lock().unwrap();
    fetch(&folder)
}

/// A folder below `target/`, made when it is missing.
pub fn below_target(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A file of a package of npm. Each has a folder of its own: npm takes away what it was not asked for.
fn from_npm(folder: &Path, package: &str, file: &str) -> Result<PathBuf, String> {
    let folder = folder.join(package);
    let found = folder.join("node_modules").join(file);
    if !found.exists() {
        if !runs("npm") {
            install(&["npm"])?;
        }
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-save", "--no-audit", "--no-fund", package, "--prefix"]).arg(&folder);
        carry_out(&mut npm, &format!("Tests of pages need {package} from npm, and installing it did not work"))?;
    }
    Ok(found)
}

/// The Python of an environment of its own that holds a package of PyPI.
fn from_pypi(folder: &Path, package: &str) -> Result<PathBuf, String> {
    let folder = folder.join(package);
    let (python, whole) = (folder.join("bin/python"), folder.join("whole"));
    if !whole.exists() {
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv"]).arg(&folder);
        let why = format!("Tests of calendars need {package} from PyPI, and installing it did not work");
        if carry_out(&mut venv, &why).is_err() {
            install(&["python3-venv"])?;
            carry_out(&mut venv, &why)?;
        }
        carry_out(Command::new(&python).args(["-m", "pip", "install", package]), &why)?;
        fs::write(whole, "").map_err(|error| format!("{why}: {error}"))?;
    }
    Ok(python)
}

fn install(packages: &[&str]) -> Result<(), String> {
    let packages = packages.join(" ");
    let why = format!("Tests need Debian's {packages}. As root: apt-get install {packages}");
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
