//! What is done on the floor while a session is taught: marks, ticks, and how long it all really took.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::calendar::Moment;
use crate::curriculum::model::{BlockKind, Key, Region};
use crate::ids::FamilyId;
use crate::sessions::model::Mark;

/// The longest time that a block or all breaks together can have taken, in seconds: a day.
const LONGEST: u32 = 24 * 60 * 60;

/// The most acts that a device sends at once.
const MOST_ACTS: usize = 200;

/// The most babies of a family, and the most regions of a block, that an act tells of.
const MOST_BABIES: usize = 10;
const MOST_REGIONS: usize = 20;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// A family was marked in the register, or its mark was taken away.
    Mark {
        /// Which family.
        family: FamilyId,
        /// Its mark now.
        #[serde(deserialize_with = "Option::deserialize")]
        mark: Option<Mark>,
    },
    /// A step was ticked as taught, or left for next time.
    Step {
        /// Which step.
        step: Key,
        /// Whether it was taught, or left for next time; neither when its tick was taken away again.
        #[serde(deserialize_with = "Option::deserialize")]
        taught: Option<bool>,
    },
    /// A baby said not today to the regions of a block, or that was taken back. Never an absence: nobody is marked by it.
    NotToday {
        /// The baby's family.
        family: FamilyId,
        /// The baby's place in the family; the first is 0.
        baby: usize,
        /// The block's place in the running order; the first is 0.
        block: usize,
        /// What the block was, since the running order may change afterwards.
        what: BlockKind,
        /// What would have been touched.
        regions: Vec<Region>,
        /// Whether the baby said so.
        said: bool,
    },
    /// The clock of a block stood still: she went on to another.
    Block {
        /// Its place in the running order; the first is 0.
        block: usize,
        /// What it was, since the running order may change afterwards.
        what: BlockKind,
        /// Its minutes in the running order.
        planned: u32,
        /// How long it has really taken so far, without breaks.
        seconds: u32,
    },
    /// A baby break ended.
    Break {
        /// How long all breaks of the session have taken so far.
        seconds: u32,
    },
}

/// What a session holds that an act can be about.
#[derive(Clone, Copy, Debug)]
pub struct Reach<'a> {
    /// The families that it expects.
    pub families: &'a [FamilyId],
    /// The steps that can be ticked.
    pub steps: &'a [Key],
    /// What happens in the blocks of its running order.
    pub blocks: &'a [BlockKind],
}

impl Act {
    /// The one thing that it is about: of all acts on one thing the latest holds.
    pub fn thing(&self) -> String {
        match self {
            Self::Mark { family, .. } => format!("mark {family}"),
            Self::Step { step, .. } => format!("step {step}"),
            Self::NotToday { family, baby, block, .. } => format!("not-today {family}/{baby} {block}"),
            Self::Block { block, .. } => format!("block {block}"),
            Self::Break { .. } => "break".to_owned(),
        }
    }

    /// Whose mark or word it is.
    pub fn family(&self) -> Option<FamilyId> {
        if let Self::Mark { family, .. } | Self::NotToday { family, .. } = self { Some(*family) } else { None }
    }

    /// Why the act is about nothing in this session; nothing when it fits.
    pub fn stray(&self, reach: Reach<'_>) -> Option<&'static str> {
        match self {
            Self::Mark { family, .. } | Self::NotToday { family, .. } if !reach.families.contains(family) => {
                Some("This family is not in the session.")
            }
            Self::Step { step, .. } if !reach.steps.contains(step) => Some("This step is not in the session."),
            Self::Block { block, what, .. } | Self::NotToday { block, what, .. }
                if reach.blocks.get(*block) != Some(what) =>
            {
                Some("This block is not in the running order.")
            }
            _ => None,
        }
    }

    fn is_sound(&self) -> bool {
        match self {
            Self::Block { seconds, .. } | Self::Break { seconds } => *seconds <= LONGEST,
            Self::NotToday { baby, regions, .. } => *baby < MOST_BABIES && (1..=MOST_REGIONS).contains(&regions.len()),
            Self::Mark { .. } | Self::Step { .. } => true,
        }
    }
}

/// An act as a device sends it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    /// Made up by the device: the same act has the same key however often it is sent.
    pub key: String,
    /// When it was done, in seconds since the start of 1970 (UTC).
    pub at: i64,
    /// What was done.
    pub act: Act,
}

/// Everything that a device sends at once, first to last.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// The acts.
    pub acts: Vec<Sent>,
}

impl FromStr for Batch {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let batch: Self = serde_json::from_str(text).map_err(|_| "That is no list of acts.")?;
        let keyed = |key: &str| (16..=64).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if batch.acts.len() > MOST_ACTS {
            return Err("These are too many acts at once.");
        }
        if batch.acts.iter().any(|sent| !keyed(&sent.key)) {
            return Err("An act needs a key of 16 to 64 letters and digits.");
        }
        if batch.acts.iter().any(|sent| !sent.act.is_sound()) {
            return Err("No session takes longer than a day.");
        }
        Ok(batch)
    }
}

/// An act that holds or held, and when it was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// What was done.
    pub act: Act,
    /// When, by the clock of whoever did it.
    pub at: Moment,
}

/// An act as it was noted.
#[derive(Clone, Debug)]
pub struct Noted {
    /// What was done, and when.
    pub past: Past,
    /// Whether something later on the same thing had come before it, so that it never held.
    pub overtaken: bool,
    /// Who did it and on what: "Nora Fielding, Chrome on Android"; empty when nobody knows any more.
    pub by: String,
}

/// The acts that were not overtaken.
pub fn not_overtaken(acts: Vec<Noted>) -> Vec<Past> {
    acts.into_iter().filter(|noted| !noted.overtaken).map(|noted| noted.past).collect()
}

/// Of each thing the latest act, given acts from first to last.
pub fn latest(acts: Vec<Past>) -> BTreeMap<String, Past> {
    acts.into_iter().map(|past| (past.act.thing(), past)).collect()
}

/// A block that was taught, with the time that it was given and the time that it took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Took {
    /// What it was.
    pub what: BlockKind,
    /// Its minutes in the running order.
    pub planned: u32,
    /// What it took, in whole minutes.
    pub took: u32,
}

impl Took {
    /// How many minutes more to give next time. Under two minutes either way is as planned.
    pub fn more(&self) -> Option<u32> {
        self.took.checked_sub(self.planned).filter(|minutes| *minutes >= 2)
    }

    /// How many minutes fewer would do next time.
    pub fn fewer(&self) -> Option<u32> {
        self.planned.checked_sub(self.took).filter(|minutes| *minutes >= 2)
    }
}

/// What each block took, in the order in which they stand. One that was passed over in less than half a minute was not
/// taught.
pub fn took(latest: &BTreeMap<String, Past>) -> Vec<Took> {
    let mut blocks: Vec<(usize, Took)> = Vec::new();
    for past in latest.values() {
        if let Act::Block { block, what, planned, seconds } = past.act {
            blocks.push((block, Took { what, planned, took: (seconds + 30) / 60 }));
        }
    }
    blocks.sort_by_key(|(place, _)| *place);
    blocks.into_iter().map(|(_, took)| took).filter(|took| took.took > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch(act: &str) -> Result<Batch, &'static str> {
        format!(r#"{{"acts": [{{"key": "abcdefgh12345678", "at": 1764150000, "act": {act}}}]}}"#).parse()
    }

    #[test]
    fn acts_are_read_or_refused_whole() {
        for good in [
            r#"{"kind": "mark", "family": 7, "mark": "said-not-today"}"#,
            r#"{"kind": "mark", "family": 7, "mark": null}"#,
            r#"{"kind": "step", "step": "legs/rolling", "taught": false}"#,
            r#"{"kind": "step", "step": "legs/rolling", "taught": null}"#,
            r#"{"kind": "block", "block": 3, "what": "review", "planned": 4, "seconds": 300}"#,
            r#"{"kind": "break", "seconds": 0}"#,
            r#"{"kind": "not-today", "family": 7, "baby": 0, "block": 6, "what": "review", "regions": ["tummy"], "said": true}"#,
        ] {
            let read = batch(good).unwrap();
            let stored = serde_json::to_string(&read.acts[0].act).unwrap();
            assert_eq!(serde_json::from_str::<Act>(&stored).unwrap(), read.acts[0].act, "{good}");
        }
        for bad in [
            r#"{"kind": "mark", "family": 7}"#,
            r#"{"kind": "mark", "family": 7, "mark": "asleep"}"#,
            r#"{"kind": "step", "step": "Legs Rolling", "taught": true}"#,
            r#"{"kind": "step", "step": "legs/rolling", "taught": true, "more": 1}"#,
            r#"{"kind": "block", "block": -1, "what": "review", "planned": 4, "seconds": 300}"#,
            r#"{"kind": "break", "seconds": 86401}"#,
            r#"{"kind": "dance"}"#,
            r#"{"kind": "not-today", "family": 7, "baby": 0, "block": 6, "what": "review", "regions": [], "said": true}"#,
            r#"{"kind": "not-today", "family": 7, "baby": 0, "block": 6, "what": "review", "regions": ["wing"], "said": true}"#,
            "null",
        ] {
            assert!(batch(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_key_is_long_enough_to_be_nobody_elses() {
        for key in ["", "short", "with-a-dash-in-it-1", &"a".repeat(65)] {
            let text =
                format!(r#"{{"acts": [{{"key": "{key}", "at": 0, "act": {{"kind": "break", "seconds": 1}}}}]}}"#);
            assert!(text.parse::<Batch>().is_err(), "{key}");
        }
    }

    #[test]
    fn minutes_are_compared_with_the_plan() {
        let block = |block, planned, seconds| Past {
            act: Act::Block { block, what: BlockKind::Song, planned, seconds },
            at: Moment::from_seconds(0),
        };
        let times = vec![block(10, 2, 29), block(2, 12, 880), block(0, 4, 60), block(1, 4, 280), block(2, 12, 910)];
        let took = took(&latest(times));
        assert_eq!(took.iter().map(|took| (took.planned, took.took)).collect::<Vec<_>>(), [(4, 1), (4, 5), (12, 15)]);
        assert_eq!(
            took.iter().map(|took| (took.more(), took.fewer())).collect::<Vec<_>>(),
            [(None, Some(3)), (None, None), (Some(3), None)]
        );
    }
}
