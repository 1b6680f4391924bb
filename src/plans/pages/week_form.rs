//! What the form of a week sends, and which week it means.

use std::fmt;

use serde::Deserialize;

use crate::curriculum::model::{Key, Library, Region};
use crate::plans::model::{LONGEST_SESSION, Plan, SHORTEST_SESSION, Week};
use crate::plans::running_order::{Block, LONGEST_BLOCK, RunningOrder, moved};
use crate::web::form::{Optional, Typed, Within};

/// The form as it was sent or as it is shown. Lists hold what is ticked.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct WeekForm {
    pub revision: i64,
    pub minutes: Typed<Within<SHORTEST_SESSION, LONGEST_SESSION>>,
    pub region: Vec<String>,
    pub stroke: Vec<String>,
    pub part: Vec<String>,
    pub topic: Vec<String>,
    pub song: Vec<String>,
    /// Earlier regions that return in the review.
    pub review: Vec<String>,
    // The blocks, row by row; a row of no kind is the one to add a block with.
    kind: Vec<String>,
    length: Vec<Typed<Optional<Within<0, LONGEST_BLOCK>>>>,
    place: Vec<Typed<Optional<Within<1, 99>>>>,
}

/// One row of the running order.
#[derive(Debug)]
pub struct Row<'f> {
    /// The first is 1.
    pub number: usize,
    /// The word that stands for what happens; `None` in the row to add a block with.
    pub word: Option<&'f str>,
    /// What the block is called.
    pub name: &'f str,
    pub length: &'f Typed<Optional<Within<0, LONGEST_BLOCK>>>,
    pub place: &'f Typed<Optional<Within<1, 99>>>,
}

impl WeekForm {
    /// The form of a week as it is stored.
    pub fn holding(plan: &Plan, number: u32, week: &Week, revision: i64) -> Self {
        let blocks = week.order.blocks();
        let minutes = |block: &Block| Typed::holding(Optional(Some(Within(block.minutes))));
        Self {
            revision,
            minutes: Typed::holding(Within(week.minutes)),
            region: texts(&week.regions),
            stroke: texts(&week.strokes),
            part: texts(&week.parts),
            topic: texts(&week.topics),
            song: texts(&week.songs),
            review: texts(plan.reviewed_in(number)),
            kind: blocks.iter().map(Block::word).collect(),
            length: blocks.iter().map(minutes).collect(),
            place: (1..).take(blocks.len()).map(|place| Typed::holding(Optional(Some(Within(place))))).collect(),
        }
        .padded()
    }

    /// This form with every row whole, and one row to add a block with at the end.
    pub fn padded(mut self) -> Self {
        let rows = self.kind.iter().rposition(|kind| !kind.is_empty()).map_or(0, |last| last + 1);
        let open = self.length.get(rows).is_some_and(|length| length.problem.is_some());
        self.kind.resize(rows + 1, String::new());
        self.length.resize(rows + 1, Typed::of(""));
        self.place.resize(rows + 1, Typed::of(""));
        if !open {
            (self.length[rows], self.place[rows]) = (Typed::of(""), Typed::of(""));
        }
        self
    }

    /// The rows of the running order.
    pub fn rows<'f>(&'f self, library: &'f Library) -> Vec<Row<'f>> {
        let rows = (1..).zip(&self.kind).zip(self.length.iter().zip(&self.place));
        let row = |((number, word), (length, place)): ((usize, &'f String), _)| {
            let block = library.block(word);
            let name = block.map_or("", |(kind, own)| library.block_name(kind, own.as_ref()));
            Row { number, word: (!name.is_empty()).then_some(word.as_str()), name, length, place }
        };
        rows.map(row).collect()
    }

    /// The week that the form means, or nothing once each mistake has its sentence. What the library or the plan does
    /// not know is passed over. Strokes come in the order of teaching; what else the week held keeps its order.
    pub fn read(&mut self, library: &Library, plan: &Plan, number: u32) -> Option<Week> {
        let order = self.read_order(library);
        let regions: Vec<Region> =
            plan.regions.iter().filter(|region| self.region.contains(&region.to_string())).cloned().collect();
        let reviewed = |region: &&Region| !self.review.contains(&region.to_string()) && !regions.contains(*region);
        let held = plan.week(number)?;
        Some(Week {
            minutes: self.minutes.get()?.0,
            not_reviewed: plan.taught_before(number).into_iter().filter(reviewed).cloned().collect(),
            strokes: known(&[], library.strokes.iter().map(|stroke| &stroke.key), &self.stroke),
            parts: known(&held.parts, library.parts.iter().map(|part| &part.key), &self.part),
            topics: known(&held.topics, library.topics.iter().map(|topic| &topic.key), &self.topic),
            songs: known(&held.songs, library.songs.iter().map(|song| &song.key), &self.song),
            order: order?,
            regions,
        })
    }

    fn read_order(&mut self, library: &Library) -> Option<RunningOrder> {
        let rows = self.kind.len().min(self.length.len()).min(self.place.len());
        let mut placed = Vec::new();
        let mut unplaced = Vec::new();
        let mut sound = true;
        for row in 0..rows {
            let block = library.block(&self.kind[row]);
            let (Some(Optional(length)), Some(Optional(place))) = (self.length[row].get(), self.place[row].get())
            else {
                sound = false;
                continue;
            };
            match (block, length) {
                (None, None) => {}
                (None, Some(_)) => {
                    self.length[row].refuse("Please choose what happens in this time.");
                    sound = false;
                }
                (Some(_), None) => {
                    self.length[row].refuse("Please give the minutes; 0 takes the block out.");
                    sound = false;
                }
                (Some((kind, own)), Some(Within(minutes))) => match place {
                    Some(Within(place)) => placed.push((moved(row, place), Block { kind, own, minutes })),
                    None => unplaced.push(Block { kind, own, minutes }),
                },
            }
        }
        placed.sort_by_key(|(rank, _)| *rank);
        let order = RunningOrder::of(placed.into_iter().map(|(_, block)| block));
        sound.then(|| unplaced.into_iter().fold(order, |order, block| order.with_new(block)))
    }

    /// The running order in one line, as far as it can be read.
    pub fn order_in_words(&self, library: &Library) -> String {
        let rows = self.rows(library);
        let blocks = rows.iter().filter_map(|row| row.word.map(|_| format!("{} {} min", row.name, row.length.text)));
        blocks.collect::<Vec<_>>().join(", ")
    }
}

fn texts(list: impl IntoIterator<Item = impl fmt::Display>) -> Vec<String> {
    list.into_iter().map(|item| item.to_string()).collect()
}

/// What is ticked of all there is, first what the week held already.
fn known<'k>(held: &'k [Key], all: impl Iterator<Item = &'k Key>, ticked: &[String]) -> Vec<Key> {
    let new = all.filter(|key| !held.contains(key));
    held.iter().chain(new).filter(|key| ticked.iter().any(|text| text == key.as_ref())).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::shipped_library;
    use crate::plans::shipped::shipped;

    fn five() -> &'static Plan {
        &shipped()[0].plan
    }

    fn form(number: u32) -> WeekForm {
        WeekForm::holding(five(), number, five().week(number).unwrap(), 1)
    }

    fn kinds(form: &mut WeekForm, number: u32) -> Vec<&'static str> {
        form.read(shipped_library(), five(), number)
            .unwrap()
            .order
            .blocks()
            .iter()
            .map(|block| block.kind.key())
            .collect()
    }

    #[test]
    fn a_form_means_the_week_that_it_holds() {
        for (number, week) in five().numbered() {
            assert_eq!(form(number).read(shipped_library(), five(), number).as_ref(), Some(week));
        }
    }

    #[test]
    fn blocks_move_go_and_come() {
        let mut form = form(5);
        let before = kinds(&mut form, 5);
        assert_eq!(before[..4], ["arrive", "welcome", "topic", "relax"]);
        form.place[2] = Typed::of("6");
        assert_eq!(kinds(&mut form, 5)[2..6], ["relax", "permission", "new-strokes", "topic"]);
        form.place[2] = Typed::of("1");
        assert_eq!(kinds(&mut form, 5)[..2], ["topic", "arrive"]);
        form.length[2] = Typed::of("0");
        assert_eq!(kinds(&mut form, 5)[..2], ["arrive", "welcome"]);
        let last = form.kind.len() - 1;
        (form.kind[last], form.length[last]) = ("song".to_owned(), Typed::of("2"));
        assert_eq!(kinds(&mut form, 5)[6..8], ["song", "talk-together"]);
        form.place[last] = Typed::of("1");
        assert_eq!(kinds(&mut form, 5)[0], "song");
    }

    #[test]
    fn every_mistake_has_its_sentence_and_stays_as_typed() {
        let mut form = form(1);
        form.minutes = Typed::of("soon");
        form.length[0] = Typed::of("");
        form.length[1] = Typed::of("500");
        let last = form.kind.len() - 1;
        form.length[last] = Typed::of("5");
        assert_eq!(form.read(shipped_library(), five(), 1), None);
        let form = form.padded();
        assert_eq!(form.minutes.text, "soon");
        let problems = form.rows(shipped_library()).iter().filter(|row| row.length.problem.is_some()).count();
        assert_eq!(problems, 3);
        assert_eq!(form.rows(shipped_library()).len(), last + 1);
    }

    #[test]
    fn what_nobody_knows_is_passed_over() {
        let mut form = form(2);
        form.region.push("knees".to_owned());
        form.stroke.push("legs/tickle".to_owned());
        form.review.clear();
        let week = form.read(shipped_library(), five(), 2).unwrap();
        assert_eq!(week.regions, five().week(2).unwrap().regions);
        assert_eq!(week.not_reviewed, ["legs+feet".parse().unwrap()]);
    }
}
