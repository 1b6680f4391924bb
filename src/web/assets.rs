//! Style sheets, scripts and pictures: part of the binary, named by their content, compressed once.

use std::collections::HashMap;
use std::io::Write;
use std::sync::LazyLock;

use axum::extract::{Path, State};
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderName};
use axum::response::IntoResponse;
use data_encoding::HEXLOWER;
use flate2::Compression;
use flate2::write::GzEncoder;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::web::fault::Fault;

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

/// Style sheets that are served as one, so that a phone asks once.
const BUNDLES: [(&str, &[&str]); 7] = [
    (
        "app.css",
        &[
            "tokens",
            "base",
            "layout",
            "buttons",
            "forms",
            "parts",
            "flags",
            "figure",
            "looking-back",
            "today",
            "print",
            "print-app",
            "print-sizes",
        ],
    ),
    ("sheet.css", &["tokens", "base", "buttons", "figure", "sheet"]),
    // A sheet without a field is read before this comes.
    ("forms.css", &["forms"]),
    // What only a printer needs does not keep a phone waiting.
    ("paper.css", &["print", "print-sheet", "print-sizes"]),
    // Beside the one for sheets, on the pages that a phone shows next to the baby.
    ("beside.css", &["beside"]),
    ("certificate.css", &["certificate"]),
    ("teach.css", &["tokens", "base", "buttons", "forms", "flags", "teach"]),
];

/// How the names of the scripts begin that keep pages for a device without a network, and the address below which a
/// browser lets each do so.
const WORKERS: [(&str, &str); 2] = [("sw.", "/classes/"), ("sheet-worker.", "/s/")];
const ALLOWED: HeaderName = HeaderName::from_static("service-worker-allowed");

/// What is served under `/static/`, by hashed name.
#[derive(Debug)]
pub struct Assets {
    urls: HashMap<String, String>,
    files: HashMap<String, Asset>,
}

#[derive(Debug)]
struct Asset {
    kind: &'static str,
    plain: Vec<u8>,
    gzip: Vec<u8>,
}

impl Assets {
    /// The assets of this program.
    pub fn embedded() -> &'static Self {
        static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::gather);
        &ASSETS
    }

    /// The address of an asset by its plain name ("app.css").
    pub fn url(&self, name: &str) -> &str {
        self.urls.get(name).map_or("", String::as_str)
    }

    fn gather() -> Self {
        let mut assets = Self { urls: HashMap::new(), files: HashMap::new() };
        for (name, parts) in BUNDLES {
            let sheets = parts.iter().filter_map(|part| Files::get(&format!("css/{part}.css")));
            let lean = sheets.map(|sheet| lean(&String::from_utf8_lossy(&sheet.data)));
            assets.add(name, lean.collect::<String>().into_bytes());
        }
        for name in Files::iter().filter(|name| !name.starts_with("css/")) {
            assets.add_file(&name);
        }
        assets
    }

    /// Adds a file after those that it imports, so that it can name them by their hashes: scripts import each other as
    /// `"./name.js"`, in no circle.
    fn add_file(&mut self, name: &str) {
        let Some(file) = Files::get(name).filter(|_| !self.urls.contains_key(name)) else { return };
        let mut plain = file.data.into_owned();
        if name.ends_with(".js") {
            let mut script = String::from_utf8_lossy(&plain).into_owned();
            for imported in Files::iter().filter(|other| script.contains(&format!("\"./{other}\""))).collect::<Vec<_>>()
            {
                self.add_file(&imported);
                script = script.replace(&format!("\"./{imported}\""), &format!("\"{}\"", self.url(&imported)));
            }
            plain = script.into_bytes();
        }
        self.add(name, plain);
    }

    fn add(&mut self, name: &str, plain: Vec<u8>) {
        let hash = HEXLOWER.encode(&Sha256::digest(&plain)[..8]);
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let hashed = format!("{stem}.{hash}.{ending}");
        let kind = match ending {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            _ => "application/octet-stream",
        };
        // Such pictures are squeezed already.
        let gzip = if ending == "png" { Vec::new() } else { squeeze(&plain).unwrap_or_default() };
        self.urls.insert(name.to_owned(), format!("/static/{hashed}"));
        self.files.insert(hashed, Asset { kind, plain, gzip });
    }
}

/// A style sheet without what only its authors need: comments, and the space at the ends of lines.
fn lean(sheet: &str) -> String {
    let mut pieces = sheet.split("/*");
    let first = pieces.next().unwrap_or_default();
    let after = pieces.filter_map(|piece| piece.split_once("*/").map(|(_, code)| code));
    let code: String = [first].into_iter().chain(after).collect();
    code.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect()
}

fn squeeze(plain: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(plain)?;
    gzip.finish()
}

/// `GET /static/{name}`: an asset, for ever, since its name changes with its content.
pub async fn serve(
    State(app): State<App>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<impl IntoResponse, Fault> {
    const FOREVER: [(HeaderName, &str); 2] =
        [(CACHE_CONTROL, "public, max-age=31536000, immutable"), (VARY, "accept-encoding")];
    let asset = app.assets.files.get(&name).ok_or(Fault::NotFound)?;
    let worker = WORKERS.iter().find(|(start, _)| name.starts_with(start));
    let kept = worker.map(|(_, below)| [(ALLOWED, *below)]);
    let accepts = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if accepts.contains("gzip") && !asset.gzip.is_empty() {
        let coding = [(CONTENT_TYPE, asset.kind), (CONTENT_ENCODING, "gzip")];
        Ok((FOREVER, kept, coding, asset.gzip.as_slice()).into_response())
    } else {
        Ok((FOREVER, kept, [(CONTENT_TYPE, asset.kind)], asset.plain.as_slice()).into_response())
    }
}
