//! Writes a file.

use serde::Serialize;

use super::{Curriculum, Shared, VERSION};
use crate::curriculum::model::{Area, Caution, Cover, Key, Own, OwnKey, Region, Section};
use crate::plans::model::{Plan, SetAside, Week};

/// The file that holds a curriculum.
///
/// # Errors
///
/// None that a curriculum can cause: every text and number of it can be written.
pub fn write(curriculum: &Curriculum) -> Result<String, toml::ser::Error> {
    let mut file = File { warmhands: VERSION, ..File::default() };
    for Shared { it, archived } in &curriculum.own {
        file.add(it, *archived);
    }
    file.plans = curriculum.plans.iter().map(PlanTable::of).collect();
    toml::to_string_pretty(&file)
}

/// The file as a whole; see `FORMAT.md`.
#[derive(Default, Serialize)]
struct File<'c> {
    warmhands: u32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    regions: Vec<Thing<RegionFields<'c>, NameText<'c>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    strokes: Vec<Thing<StrokeFields<'c>, StrokeText<'c>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    topics: Vec<Thing<TopicFields<'c>, LinesText<'c>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    songs: Vec<Thing<SongFields<'c>, LinesText<'c>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    blocks: Vec<Thing<BlockFields<'c>, AboutText<'c>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    plans: Vec<PlanTable<'c>>,
}

/// Something of her own: what holds in every language, and its texts.
#[derive(Serialize)]
struct Thing<F, T> {
    #[serde(flatten)]
    fields: F,
    #[serde(skip_serializing_if = "is_false")]
    archived: bool,
    en: T,
}

#[derive(Serialize)]
struct RegionFields<'c> {
    key: OwnKey,
    #[serde(skip_serializing_if = "Option::is_none")]
    drawn: Option<Area>,
    source: &'c str,
}

#[derive(Serialize)]
struct StrokeFields<'c> {
    key: &'c Key,
    section: Section,
    #[serde(skip_serializing_if = "is_false")]
    core: bool,
    minutes: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    youngest_weeks: Option<u32>,
    #[serde(skip_serializing_if = "<[Caution]>::is_empty")]
    cautions: &'c [Caution],
    source: &'c str,
}

#[derive(Serialize)]
struct TopicFields<'c> {
    key: &'c Key,
    minutes: u32,
    #[serde(skip_serializing_if = "<[Cover]>::is_empty")]
    covers: &'c [Cover],
    source: &'c str,
}

#[derive(Serialize)]
struct SongFields<'c> {
    key: &'c Key,
    #[serde(skip_serializing_if = "Option::is_none")]
    section: Option<Section>,
    source: &'c str,
}

#[derive(Serialize)]
struct BlockFields<'c> {
    key: &'c Key,
    takes_place_of: &'static str,
    minutes: u32,
    source: &'c str,
}

#[derive(Serialize)]
struct NameText<'c> {
    name: &'c str,
}

#[derive(Serialize)]
struct StrokeText<'c> {
    name: &'c str,
    hands: &'c str,
    notice: &'c str,
}

#[derive(Serialize)]
struct LinesText<'c> {
    name: &'c str,
    lines: &'c [String],
}

#[derive(Serialize)]
struct AboutText<'c> {
    name: &'c str,
    about: &'c str,
}

#[derive(Serialize)]
struct PlanTable<'c> {
    name: &'c str,
    #[serde(skip_serializing_if = "is_false")]
    archived: bool,
    regions: &'c [Region],
    weeks: Vec<WeekTable<'c>>,
    #[serde(skip_serializing_if = "<[SetAside]>::is_empty")]
    set_aside: &'c [SetAside],
}

#[derive(Serialize)]
struct WeekTable<'c> {
    minutes: u32,
    #[serde(skip_serializing_if = "<[Region]>::is_empty")]
    regions: &'c [Region],
    #[serde(skip_serializing_if = "<[Key]>::is_empty")]
    strokes: &'c [Key],
    #[serde(skip_serializing_if = "<[Region]>::is_empty")]
    not_reviewed: &'c [Region],
    #[serde(skip_serializing_if = "<[Key]>::is_empty")]
    parts: &'c [Key],
    #[serde(skip_serializing_if = "<[Key]>::is_empty")]
    topics: &'c [Key],
    #[serde(skip_serializing_if = "<[Key]>::is_empty")]
    songs: &'c [Key],
    order: Vec<String>,
}

impl<'c> File<'c> {
    fn add(&mut self, own: &'c Own, archived: bool) {
        match own {
            Own::Region(region) => self.regions.push(Thing {
                fields: RegionFields { key: region.key, drawn: region.drawn, source: &region.source },
                archived,
                en: NameText { name: &region.name },
            }),
            Own::Stroke(stroke) => self.strokes.push(Thing {
                fields: StrokeFields {
                    key: &stroke.key,
                    section: stroke.section,
                    core: stroke.core,
                    minutes: stroke.minutes,
                    youngest_weeks: stroke.youngest_weeks,
                    cautions: &stroke.cautions,
                    source: &stroke.source,
                },
                archived,
                en: StrokeText { name: &stroke.name, hands: &stroke.hands, notice: &stroke.notice },
            }),
            Own::Topic(topic) => self.topics.push(Thing {
                fields: TopicFields {
                    key: &topic.key,
                    minutes: topic.minutes,
                    covers: &topic.covers,
                    source: &topic.source,
                },
                archived,
                en: LinesText { name: &topic.name, lines: &topic.lines },
            }),
            Own::Song(song) => self.songs.push(Thing {
                fields: SongFields { key: &song.key, section: song.section, source: &song.source },
                archived,
                en: LinesText { name: &song.name, lines: &song.lines },
            }),
            Own::Block(block) => self.blocks.push(Thing {
                fields: BlockFields {
                    key: &block.key,
                    takes_place_of: block.takes_place_of.key(),
                    minutes: block.minutes,
                    source: &block.source,
                },
                archived,
                en: AboutText { name: &block.name, about: &block.about },
            }),
        }
    }
}

impl<'c> PlanTable<'c> {
    fn of(Shared { it: plan, archived }: &'c Shared<Plan>) -> Self {
        Self {
            name: plan.name.as_ref(),
            archived: *archived,
            regions: &plan.regions,
            weeks: plan.weeks.iter().map(WeekTable::of).collect(),
            set_aside: &plan.aside,
        }
    }
}

impl<'c> WeekTable<'c> {
    fn of(week: &'c Week) -> Self {
        Self {
            minutes: week.minutes,
            regions: &week.regions,
            strokes: &week.strokes,
            not_reviewed: &week.not_reviewed,
            parts: &week.parts,
            topics: &week.topics,
            songs: &week.songs,
            order: week.order.blocks().iter().map(|block| format!("{} {}", block.word(), block.minutes)).collect(),
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_false(yes: &bool) -> bool {
    !yes
}
