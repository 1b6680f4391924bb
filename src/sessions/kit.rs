//! What to pack for a session, from who comes, what they told and the register. Pure.

use std::cmp::Reverse;

use crate::families::model::Family;
use crate::ids::SessionId;
use crate::languages::Reads;
use crate::needs::flags::{Flag, Known, Touch};
use crate::sessions::model::{Mark, Register};

/// What to pack, and for whom.
#[derive(Clone, Debug)]
pub struct Kit {
    /// The families that are coming.
    pub coming: Vec<Family>,
    /// Those that told us otherwise.
    pub away: Vec<Family>,
    /// For whom a doll is packed, and why.
    pub dolls: Vec<String>,
    /// The flags of the families that are coming.
    flags: Vec<Flag>,
}

impl Kit {
    /// The kit for the families that a session expects.
    pub fn of(
        expected: Vec<Family>,
        (known, flags): (&Known, &[Flag]),
        session: SessionId,
        register: &Register,
    ) -> Self {
        let absent = |family: &Family| {
            known.stays_away(family.id, session) || register.get(&family.id).is_some_and(|mark| !mark.came())
        };
        let (away, coming): (Vec<_>, Vec<_>) = expected.into_iter().partition(absent);
        let here = |flag: &&Flag| coming.iter().any(|family| family.id == flag.family);
        let flags: Vec<Flag> = flags.iter().filter(here).cloned().collect();
        Self { dolls: dolls(&coming, &flags, register), coming, away, flags }
    }

    /// How many babies are coming.
    pub fn babies(&self) -> usize {
        self.coming.iter().map(|family| family.babies.len()).sum()
    }

    /// How many sheets to print in each language, the most first: "2 English, 1 German, 1 Arabic and English"; nothing
    /// where all are in English.
    pub fn languages(&self) -> String {
        let mut sheets: Vec<(Reads, usize)> = Vec::new();
        for family in &self.coming {
            match sheets.iter_mut().find(|(reads, _)| *reads == family.reads) {
                Some((_, count)) => *count += 1,
                None => sheets.push((family.reads, 1)),
            }
        }
        if sheets.iter().all(|(reads, _)| reads.is_usual()) {
            return String::new();
        }
        sheets.sort_by_key(|(_, count)| Reverse(*count));
        sheets.iter().map(|(reads, count)| format!("{count} {}", reads.in_english())).collect::<Vec<_>>().join(", ")
    }

    /// The flags that stand beside the oil.
    pub fn of_oil(&self) -> Vec<&Flag> {
        self.flags.iter().filter(|flag| flag.touches.contains(&Touch::Oil)).collect()
    }

    /// The flags that are not told under dolls or oil.
    pub fn others(&self) -> Vec<&Flag> {
        self.flags.iter().filter(|flag| !flag.touches.contains(&Touch::Oil) && !flag.doll).collect()
    }
}

/// A doll for each flag that speaks of one, and for each baby whose family only watches.
fn dolls(coming: &[Family], flags: &[Flag], register: &Register) -> Vec<String> {
    let flagged = flags.iter().filter(|flag| flag.doll).map(|flag| format!("{}: {}", flag.whom, flag.words));
    let watching = coming.iter().filter(|family| register.get(&family.id) == Some(&Mark::Watched));
    let babies = watching.flat_map(|family| family.babies.iter().map(|baby| (family.id, baby.name.to_string())));
    let has_one = |family, name: &str| flags.iter().any(|flag| flag.doll && flag.family == family && flag.whom == name);
    let watched = babies.filter(|(family, name)| !has_one(*family, name)).map(|(_, name)| format!("{name}: watches"));
    flagged.chain(watched).collect()
}
