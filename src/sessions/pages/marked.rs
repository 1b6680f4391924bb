//! How a register came to be, mark by mark, from whatever device.

use crate::calendar::{Day, TimeOfDay, Zone};
use crate::families::model::Family;
use crate::sessions::model::Mark;
use crate::sessions::teach_acts::{Act, Past};

/// One mark that was set or taken away.
pub(super) struct Marked {
    pub day: Day,
    pub time: TimeOfDay,
    pub family: String,
    /// Nothing when the mark was taken away.
    pub mark: Option<Mark>,
    /// Whether it came when a later one was there already, so that it never held.
    pub overtaken: bool,
}

impl Marked {
    /// The marks of these families, on the clock of the class.
    pub fn all(acts: Vec<(Past, bool)>, families: &[Family], zone: &Zone) -> Vec<Self> {
        let marked = |(past, overtaken): (Past, bool)| {
            let Act::Mark { family, mark } = past.act else { return None };
            let family = families.iter().find(|known| known.id == family)?.title();
            Some(Self { day: past.at.day_in(zone), time: past.at.time_in(zone), family, mark, overtaken })
        };
        acts.into_iter().filter_map(marked).collect()
    }
}
