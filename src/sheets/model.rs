//! What stands on a family's sheet: only what its class was taught, after how to begin.

use crate::curriculum::model::{Cover, Key, Library, Part, Song, Stroke, Topic};
use crate::plans::figure::Figure;
use crate::sessions::store::Taught;

/// The sheet of one week that was taught.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The week of the course.
    pub week: u32,
    /// What it is called.
    pub title: String,
    /// The baby, with this week's regions new and the earlier ones known.
    pub figure: Figure,
    /// The strokes that came new and were taught.
    pub strokes: Vec<Stroke>,
    /// Closing parts that were taught.
    pub parts: Vec<Closing>,
    /// What to repeat: each earlier week with the names of its strokes.
    pub again: Vec<Again>,
    /// What was talked about and has no place of its own on the sheet.
    pub topics: Vec<Topic>,
    /// Songs and rhymes, with the babies' names in them.
    pub songs: Vec<Sung>,
}

/// A closing part as it was taught.
#[derive(Clone, Debug)]
pub struct Closing {
    /// Which part.
    pub part: Part,
    /// The strokes that it alone brings and that nobody had met before.
    pub new: Vec<Stroke>,
    /// All its strokes in their order; none where it only strings together what the sheet names elsewhere.
    pub order: Vec<Stroke>,
}

/// What an earlier week taught.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again {
    /// That week.
    pub week: u32,
    /// What it was called.
    pub title: String,
    /// The names of its strokes.
    pub strokes: String,
}

/// A song for the babies of one family.
#[derive(Clone, Debug)]
pub struct Sung {
    /// What the song is called.
    pub name: String,
    /// Its lines.
    pub lines: Vec<String>,
}

impl Sheet {
    /// The sheet of `week` for the babies of these names, from all sessions that were taught; nothing when that week
    /// was not.
    pub fn of(library: &Library, taught: &[Taught], week: u32, babies: &str) -> Option<Self> {
        let place = taught.iter().position(|session| session.week == week)?;
        let (earlier, this) = (&taught[..place], &taught.get(place)?.taught);
        let known = earlier.iter().flat_map(|session| &session.taught.regions);
        let again = earlier.iter().filter(|session| !session.taught.strokes.is_empty());
        Some(Self {
            week,
            title: this.title(library),
            figure: Figure::of(library, &this.regions, known),
            strokes: found(&this.strokes, |key| library.stroke(key)),
            parts: found(&this.parts, |key| library.part(key))
                .into_iter()
                .map(|part| closing(library, part, &taught[..=place]))
                .collect(),
            again: again.map(|session| repeated(library, session)).collect(),
            topics: found(&this.topics, |key| library.topic(key)).into_iter().filter(|topic| !told(topic)).collect(),
            songs: found(&this.songs, |key| library.song(key)).into_iter().map(|song| sung(song, babies)).collect(),
        })
    }
}

fn found<'a, T: Clone + 'a>(keys: &[Key], find: impl Fn(&Key) -> Option<&'a T>) -> Vec<T> {
    keys.iter().filter_map(find).cloned().collect()
}

/// A part after these sessions. Strokes of a region come with their region; one that was left out there stays out here.
fn closing(library: &Library, part: Part, sessions: &[Taught]) -> Closing {
    let met: Vec<&Key> = sessions.iter().flat_map(|session| &session.taught.strokes).collect();
    let is_met = |stroke: &Stroke| met.contains(&&stroke.key);
    let mut order = found(&part.strokes, |key| library.stroke(key));
    order.retain(|stroke| is_met(stroke) || stroke.section.area().is_none());
    let mut new: Vec<Stroke> = Vec::new();
    for stroke in &order {
        if !is_met(stroke) && !new.contains(stroke) {
            new.push(stroke.clone());
        }
    }
    if new.is_empty() {
        order.clear();
    }
    Closing { part, new, order }
}

fn repeated(library: &Library, session: &Taught) -> Again {
    let Taught { week, taught, .. } = session;
    Again { week: *week, title: taught.title(library), strokes: stroke_names(library, &taught.strokes) }
}

fn stroke_names(library: &Library, keys: &[Key]) -> String {
    let names: Vec<&str> = keys.iter().filter_map(|key| Some(library.stroke(key)?.name.as_str())).collect();
    names.join(", ")
}

/// Whether every sheet tells of this topic anyway: how to ask, cues and states, oil, when not to massage.
fn told(topic: &Topic) -> bool {
    let always = [Cover::Permission, Cover::Cues, Cover::States, Cover::Oils, Cover::WhenNot];
    topic.covers.iter().any(|cover| always.contains(cover))
}

fn sung(song: Song, babies: &str) -> Sung {
    Sung { name: song.name, lines: song.lines.iter().map(|line| line.replace("[name]", babies)).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;
    use crate::curriculum::model::{Area, shipped_library, shipped_regions};
    use crate::plans::model::Week;
    use crate::plans::running_order::RunningOrder;

    fn taught(week: u32, region: usize, strokes: &[&str], topics: &[&str]) -> Taught {
        let keys = |texts: &[&str]| texts.iter().map(|text| text.parse().unwrap()).collect();
        let taught = Week {
            minutes: 60,
            regions: vec![shipped_regions().swap_remove(region)],
            strokes: keys(strokes),
            not_reviewed: Vec::new(),
            parts: Vec::new(),
            topics: keys(topics),
            songs: keys(&["song/hello"]),
            order: RunningOrder::default(),
        };
        Taught { week, day: Day::of(2026, 11, 1).unwrap().plus_weeks(i32::try_from(week).unwrap()), taught }
    }

    #[test]
    fn a_week_that_was_not_taught_has_no_sheet() {
        assert!(Sheet::of(shipped_library(), &[taught(1, 0, &["legs/rolling"], &[])], 2, "Ada").is_none());
        assert!(Sheet::of(shipped_library(), &[], 1, "Ada").is_none());
    }

    #[test]
    fn earlier_weeks_are_repeated_and_later_ones_unknown() {
        let course = [taught(1, 0, &["legs/rolling"], &[]), taught(2, 1, &["tummy/walking"], &["oils", "connection"])];
        let second = Sheet::of(shipped_library(), &course, 2, "Ada").unwrap();
        let legs = Again { week: 1, title: "Legs and feet".to_owned(), strokes: "Rolling the leg".to_owned() };
        assert_eq!(second.again, [legs]);
        assert_eq!(second.topics.iter().map(|topic| topic.key.to_string()).collect::<Vec<_>>(), ["connection"]);
        let first = Sheet::of(shipped_library(), &course, 1, "Ada").unwrap();
        assert!(first.again.is_empty());
        assert!(first.figure.areas.iter().all(|area| area.area != Area::Tummy || area.state == "later"));
    }

    #[test]
    fn a_closing_part_brings_its_own_strokes_and_no_other() {
        let mut second = taught(2, 1, &["tummy/water-wheel-a", "anywhere/touch-relaxation"], &[]);
        second.taught.parts = vec!["colic-routine".parse().unwrap()];
        let closing = Sheet::of(shipped_library(), &[second], 2, "Ada").unwrap().parts.swap_remove(0);
        let names = |strokes: &[Stroke]| strokes.iter().map(|stroke| stroke.key.to_string()).collect::<Vec<_>>();
        assert_eq!(names(&closing.new), ["colic/knees-to-tummy"]);
        let order =
            ["tummy/water-wheel-a", "colic/knees-to-tummy", "colic/knees-to-tummy", "anywhere/touch-relaxation"];
        assert_eq!(names(&closing.order), order, "sun and moon was not taught");
    }

    #[test]
    fn a_part_of_strokes_that_everybody_knows_names_none_again() {
        let part = shipped_library().part(&"whole-routine".parse().unwrap()).unwrap();
        let all: Vec<&str> = part.strokes.iter().map(AsRef::as_ref).collect();
        let mut week = taught(1, 0, &all, &[]);
        week.taught.parts = vec![part.key.clone()];
        assert!(Sheet::of(shipped_library(), &[week], 1, "Ada").unwrap().parts[0].order.is_empty());
    }

    #[test]
    fn babies_are_sung_to_by_name() {
        let sheet = Sheet::of(shipped_library(), &[taught(1, 0, &["legs/rolling"], &[])], 1, "Ada and Max").unwrap();
        let lines = &sheet.songs[0].lines;
        assert!(lines.iter().any(|line| line.contains("Ada and Max")));
        assert!(lines.iter().all(|line| !line.contains("[name]")));
    }
}
