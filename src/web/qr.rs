//! A QR code as one path, to be drawn by a template.

use fast_qr::{ECL, QRBuilder};

/// A square of modules, each one unit wide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Width and height in modules, without the quiet zone.
    pub size: usize,
    /// SVG path data of the dark modules.
    pub path: String,
}

impl Qr {
    /// The code of an address; nothing for one that is longer than a code can hold.
    pub fn of(address: &str) -> Option<Self> {
        let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
        let dark =
            (0..code.size).flat_map(|y| (0..code.size).map(move |x| (x, y))).filter(|(x, y)| code[*y][*x].value());
        let path = dark.map(|(x, y)| format!("M{x} {y}h1v1h-1z")).collect();
        Some(Self { size: code.size, path })
    }
}
