//! What was marked on the floor: how a register came to be, and what babies said not today to.

use std::collections::BTreeMap;

use crate::calendar::{Day, TimeOfDay, Zone};
use crate::curriculum::model::Library;
use crate::families::model::Family;
use crate::ids::FamilyId;
use crate::sessions::model::Mark;
use crate::sessions::teach_acts::{Act, Noted, Past};

/// One mark that was set or taken away.
pub(super) struct Marked {
    pub day: Day,
    pub time: TimeOfDay,
    pub family: String,
    /// Nothing when the mark was taken away.
    pub mark: Option<Mark>,
    /// Whether it came when a later one was there already, so that it never held.
    pub overtaken: bool,
    /// Who set it and on what; empty when nobody knows any more.
    pub by: String,
}

impl Marked {
    /// The marks of these families, on the clock of the class.
    pub fn all(acts: &[Noted], families: &[Family], zone: &Zone) -> Vec<Self> {
        let marked = |Noted { past, overtaken, by }: &Noted| {
            let Act::Mark { family, mark } = past.act else { return None };
            let family = families.iter().find(|known| known.id == family)?.title();
            let (day, time) = (past.at.day_in(zone), past.at.time_in(zone));
            Some(Self { day, time, family, mark, overtaken: *overtaken, by: by.clone() })
        };
        acts.iter().filter_map(marked).collect()
    }
}

/// What a baby said not today to.
pub(super) struct No {
    pub family: FamilyId,
    pub baby: String,
    /// "legs and feet, tummy".
    pub regions: String,
}

impl No {
    /// What of the latest acts holds, for babies of these families.
    pub fn all(library: &Library, families: &[Family], latest: &BTreeMap<String, Past>) -> Vec<Self> {
        let no = |past: &Past| {
            let Act::NotToday { family, baby, regions, said: true, .. } = &past.act else { return None };
            let baby = families.iter().find(|known| known.id == *family)?.babies.get(*baby)?.name.to_string();
            let regions: Vec<String> = regions.iter().map(|region| library.region_in_words(region)).collect();
            Some(Self { family: *family, baby, regions: regions.join(", ") })
        };
        latest.values().filter_map(no).collect()
    }
}
