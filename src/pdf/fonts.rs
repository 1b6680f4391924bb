//! The fonts of this machine that pages are set in. None is part of the program.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rustybuzz::Face;

/// Where Debian keeps fonts.
const FOLDER: &str = "/usr/share/fonts";

/// A family that pages can be set in: the files of its regular, bold, italic and bold italic faces, and how much smaller
/// it is set than others so that its letters look as large, as `font-size-adjust` does in a browser.
struct Known {
    name: &'static str,
    files: [&'static str; 4],
    scale: f32,
}

/// Families with Latin letters, best first: one that the printed page prefers too, and such as nearly every machine has.
const LATIN: [Known; 4] = [
    Known {
        name: "P052",
        files: ["P052-Roman.otf", "P052-Bold.otf", "P052-Italic.otf", "P052-BoldItalic.otf"],
        scale: 1.0,
    },
    Known {
        name: "Liberation Serif",
        files: [
            "LiberationSerif-Regular.ttf",
            "LiberationSerif-Bold.ttf",
            "LiberationSerif-Italic.ttf",
            "LiberationSerif-BoldItalic.ttf",
        ],
        scale: 1.0,
    },
    Known {
        name: "Noto Serif",
        files: ["NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSerif-Italic.ttf", "NotoSerif-BoldItalic.ttf"],
        scale: 0.88,
    },
    Known {
        name: "DejaVu Serif",
        files: ["DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf", "DejaVuSerif-Italic.ttf", "DejaVuSerif-BoldItalic.ttf"],
        scale: 0.9,
    },
];

/// Families with Arabic letters, which know no italics.
const ARABIC: [Known; 3] = [
    Known {
        name: "Noto Naskh Arabic",
        files: ["NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf", "", ""],
        scale: 1.0,
    },
    Known { name: "Amiri", files: ["Amiri-Regular.ttf", "Amiri-Bold.ttf", "", ""], scale: 1.1 },
    Known { name: "DejaVu Sans", files: ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "", ""], scale: 0.88 },
];

/// For a name in a script that neither has.
const OTHER: [Known; 1] =
    [Known { name: "DejaVu Sans", files: ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "", ""], scale: 0.88 }];

/// What a language is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// From left to right.
    Latin,
    /// From right to left.
    Arabic,
}

/// Which of its faces a family is set in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    #[default]
    Regular,
    Bold,
    Italic,
    BoldItalic,
}

/// The fonts of a folder: looked for when first asked for, read when first set.
#[derive(Debug)]
pub struct Fonts {
    folder: PathBuf,
    found: OnceLock<Vec<Family>>,
}

#[derive(Debug)]
struct Family {
    letters: Option<Letters>,
    scale: f32,
    files: [Option<PathBuf>; 4],
    read: [OnceLock<Option<Vec<u8>>>; 4],
}

impl Fonts {
    /// The fonts below this folder, or below Debian's.
    pub fn below(folder: Option<&Path>) -> Self {
        Self { folder: folder.unwrap_or(Path::new(FOLDER)).to_path_buf(), found: OnceLock::new() }
    }

    /// Whether there are letters of this kind. Latin ones are always needed too: names, numbers, punctuation.
    pub fn have(&self, letters: Letters) -> bool {
        let has = |letters| self.families().iter().any(|family| family.letters == Some(letters));
        has(Letters::Latin) && has(letters)
    }

    fn families(&self) -> &[Family] {
        self.found.get_or_init(|| {
            let mut files = BTreeMap::new();
            list(&self.folder, 0, &mut files);
            let first = |known: &[Known], letters| known.iter().find_map(|known| Family::of(known, letters, &files));
            [first(&LATIN, Some(Letters::Latin)), first(&ARABIC, Some(Letters::Arabic)), first(&OTHER, None)]
                .into_iter()
                .flatten()
                .collect()
        })
    }

    /// The faces that a text of these letters is set in, the best first.
    pub(super) fn faces(&self) -> Faces<'_> {
        let families = self.families();
        let faces =
            families.iter().flat_map(|family| (0..4).map(move |look| Slot { family, look, face: OnceLock::new() }));
        Faces { slots: faces.collect(), families: families.len() }
    }
}

/// Names of files below a folder, the first path in the order of the alphabet for each.
fn list(folder: &Path, depth: usize, files: &mut BTreeMap<String, PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            if depth < 6 {
                list(&path, depth + 1, files);
            }
        } else if let Some(name) = path.file_name().and_then(|name| name.to_str()) {
            files.entry(name.to_owned()).or_insert_with(|| path.clone());
        }
    }
}

impl Family {
    fn of(known: &Known, letters: Option<Letters>, files: &BTreeMap<String, PathBuf>) -> Option<Self> {
        let files = known.files.map(|name| files.get(name).cloned());
        files[0].as_ref()?;
        tracing::debug!(family = known.name, "found fonts");
        Some(Self { letters, scale: known.scale, files, read: Default::default() })
    }

    fn bytes(&self, look: usize) -> Option<&[u8]> {
        let path = self.files[look].as_ref()?;
        self.read[look].get_or_init(|| fs::read(path).ok()).as_deref()
    }
}

/// The faces of all families, each ready once it is used. A face has a number.
pub(super) struct Faces<'f> {
    slots: Vec<Slot<'f>>,
    families: usize,
}

struct Slot<'f> {
    family: &'f Family,
    look: usize,
    face: OnceLock<Option<Face<'f>>>,
}

impl<'f> Slot<'f> {
    fn face(&self) -> Option<&Face<'f>> {
        self.face.get_or_init(|| Face::from_slice(self.family.bytes(self.look)?, 0)).as_ref()
    }
}

impl<'f> Faces<'f> {
    /// The face of this number.
    pub fn face(&self, number: usize) -> Option<&Face<'f>> {
        self.slots.get(number)?.face()
    }

    /// How large it is set beside others.
    pub fn scale(&self, number: usize) -> f32 {
        self.slots.get(number).map_or(1.0, |slot| slot.family.scale)
    }

    /// Its file.
    pub fn bytes(&self, number: usize) -> Option<&'f [u8]> {
        let slot = self.slots.get(number)?;
        slot.family.bytes(slot.look)
    }

    /// How many faces there are, ready or not.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// The face for a letter in a text of these letters: the first family that has it, in the look wanted or else in its
    /// regular face. A letter that none has is left to the first.
    pub fn of(&self, letters: Letters, look: Look, letter: char) -> usize {
        let mut order: Vec<usize> = (0..self.families).collect();
        // Numbers look as they do among Latin letters; so they do in browsers.
        let letters = if letter.is_ascii_alphanumeric() { Letters::Latin } else { letters };
        order.sort_by_key(|family| self.slots[family * 4].family.letters != Some(letters));
        let looks: &[usize] = match look {
            Look::Regular => &[0],
            Look::Bold => &[1, 0],
            Look::Italic => &[2, 0],
            Look::BoldItalic => &[3, 1, 0],
        };
        let mut faces = order.iter().flat_map(|family| looks.iter().map(move |look| family * 4 + look));
        let has = |face: &usize| self.face(*face).is_some_and(|face| face.glyph_index(letter).is_some());
        faces.find(has).unwrap_or_else(|| order.first().map_or(0, |family| family * 4))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_fonts_has_no_letters() {
        let empty = tempfile::tempdir().unwrap();
        fs::write(empty.path().join("LICENSE"), "none").unwrap();
        let fonts = Fonts::below(Some(empty.path()));
        assert!(!fonts.have(Letters::Latin) && !fonts.have(Letters::Arabic));
    }

    #[test]
    fn fonts_are_found_in_folders_of_folders() {
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().join("opentype/urw");
        fs::create_dir_all(&below).unwrap();
        fs::write(below.join("P052-Roman.otf"), "").unwrap();
        let fonts = Fonts::below(Some(folder.path()));
        assert!(fonts.have(Letters::Latin) && !fonts.have(Letters::Arabic));
    }
}
