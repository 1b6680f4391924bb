//! What the form of a running order sends, and which order it means.

use serde::Deserialize;

use crate::curriculum::model::{Library, OwnBlock, OwnKey};
use crate::plans::compose::arrange::usual_place;
use crate::plans::compose::brief::Slot;
use crate::plans::compose::composition::ComposedBlock;
use crate::plans::running_order::{LONGEST_BLOCK, moved};
use crate::sessions::kept::{BlockNote, Kept, KeptBlock};
use crate::sessions::steps::title;
use crate::text::Name;
use crate::web::form::{Optional, Typed, Within};

type Minutes = Optional<Within<0, LONGEST_BLOCK>>;

/// The form as it was sent or as it is shown: row by row, the last one to add a block with.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct OrderForm {
    pub revision: i64,
    /// The blocks that the page showed, so that one that came in meanwhile is noticed.
    pub seen: String,
    /// What the pressed button asks for beside saving.
    pub then: String,
    /// The word of each block; in the last row the block that was chosen.
    slot: Vec<String>,
    place: Vec<Typed<Optional<Within<1, 99>>>>,
    minutes: Vec<Typed<Minutes>>,
    note: Vec<Typed<Optional<BlockNote>>>,
    /// The words of the blocks that stay as they are when the session is composed again.
    keep: Vec<String>,
    /// What a new block of her own is called.
    pub called: Typed<Optional<Name>>,
}

/// A block, and what to sort it by.
type Placed = ((u32, u8), KeptBlock);

/// One row of the form.
#[derive(Debug)]
pub struct Row<'f> {
    /// The first is 1.
    pub number: usize,
    pub word: &'f str,
    /// What the block is called; nothing in the row to add one with.
    pub title: Option<String>,
    pub keep: bool,
    pub place: &'f Typed<Optional<Within<1, 99>>>,
    pub minutes: &'f Typed<Minutes>,
    pub note: &'f Typed<Optional<BlockNote>>,
}

impl OrderForm {
    /// The form of an order as it stands.
    pub fn holding(kept: &Kept, revision: i64) -> Self {
        let blocks: Vec<&ComposedBlock> = kept.0.iter().map(|kept| &kept.block).collect();
        let form = Self {
            revision,
            seen: words(kept),
            slot: blocks.iter().map(|block| block.slot.word()).collect(),
            place: (1..).take(blocks.len()).map(|place| Typed::holding(Optional(Some(Within(place))))).collect(),
            minutes: blocks.iter().map(|block| Typed::holding(Optional(Some(Within(block.minutes))))).collect(),
            note: kept.0.iter().map(|kept| Typed::holding(Optional(kept.note.clone()))).collect(),
            keep: blocks.iter().filter(|block| block.pinned).map(|block| block.slot.word()).collect(),
            ..Self::default()
        };
        form.padded(blocks.len())
    }

    /// This form with every row whole, and one row to add a block with after those of an order.
    pub fn padded(mut self, blocks: usize) -> Self {
        self.slot.resize(blocks + 1, String::new());
        self.place.resize(blocks + 1, Typed::default());
        self.minutes.resize(blocks + 1, Typed::default());
        self.note.resize(blocks + 1, Typed::default());
        self
    }

    /// The rows beside the blocks that they stand for.
    pub fn rows<'f>(&'f self, library: &Library, kept: &Kept) -> Vec<Row<'f>> {
        let row = |(at, word): (usize, &'f String)| {
            let block = kept.0.get(at).map(|kept| &kept.block);
            Some(Row {
                number: at + 1,
                title: block.map(|block| title(library, &block.slot)),
                keep: !word.is_empty() && self.keep.contains(word),
                place: self.place.get(at)?,
                minutes: self.minutes.get(at)?,
                note: self.note.get(at)?,
                word,
            })
        };
        self.slot.iter().enumerate().filter_map(row).collect()
    }

    /// Whether this is the order that the form was drawn from.
    pub fn is_about(&self, kept: &Kept, revision: i64) -> bool {
        self.revision == revision && self.seen == words(kept)
    }

    /// The form as it was typed, for an order that was changed meanwhile: saved once more, it takes its place.
    pub fn knowing(self, kept: &Kept, revision: i64) -> Self {
        Self { revision, seen: words(kept), ..self }
    }

    /// The blocks of its rows: as they stand in this order, or empty where they are gone from it.
    pub fn base(&self, kept: &Kept) -> Kept {
        let rows = self.slot.split_last().map_or(&[][..], |(_, rows)| rows);
        let mut left = kept.0.clone();
        let block = |word: &String| {
            let slot: Slot = word.parse().ok()?;
            let place = left.iter().position(|kept| kept.block.slot == slot);
            Some(place.map_or_else(|| KeptBlock { block: added(slot, 1), note: None }, |place| left.remove(place)))
        };
        Kept(rows.iter().filter_map(block).collect())
    }

    /// The order that is meant, from the one that stood; nothing once each mistake has its sentence. What got other
    /// minutes, came in or was taken out is fixed by that. A new block of her own gets this key.
    pub fn read(&mut self, library: &Library, stood: &Kept, key: OwnKey) -> Option<Kept> {
        let rows: Vec<Option<_>> = stood.0.iter().enumerate().map(|(at, old)| self.read_row(at, old)).collect();
        let new = self.read_new(library, stood, key);
        let mut rows: Vec<_> = rows.into_iter().collect::<Option<_>>()?;
        rows.extend(new.ok()?);
        rows.sort_by_key(|(rank, _)| *rank);
        Some(Kept(rows.into_iter().map(|(_, kept)| kept).collect()).asked_first())
    }

    fn read_row(&mut self, at: usize, old: &KeptBlock) -> Option<Placed> {
        let (place, minutes, note) = (self.place[at].get(), self.minutes[at].get(), self.note[at].get());
        let (Optional(place), Optional(minutes), Optional(note)) = (place?, minutes?, note?);
        let Some(Within(minutes)) = minutes else {
            self.minutes[at].refuse("Please give the minutes; 0 takes the block out.");
            return None;
        };
        if old.block.core && minutes == 0 {
            self.minutes[at].refuse("The session would not be whole without this.");
            return None;
        }
        let changed = minutes != old.block.minutes;
        let pinned = minutes == 0 || changed || self.keep.contains(&self.slot[at]);
        let reasons = if changed { Vec::new() } else { old.block.reasons.clone() };
        let block = ComposedBlock { minutes, pinned, reasons, ..old.block.clone() };
        Some((moved(at, place.map_or(number(at), |Within(place)| place)), KeptBlock { block, note }))
    }

    /// The block that was added, if one was; or that it cannot be read.
    fn read_new(&mut self, library: &Library, stood: &Kept, key: OwnKey) -> Result<Option<Placed>, ()> {
        let at = stood.0.len();
        let chosen = library.block(&self.slot[at]);
        let (Optional(place), Optional(minutes), Optional(note), Optional(called)) = (
            self.place[at].get().ok_or(())?,
            self.minutes[at].get().ok_or(())?,
            self.note[at].get().ok_or(())?,
            self.called.get().ok_or(())?,
        );
        let (kind, own) = match (chosen, &called, &minutes) {
            (None, None, None) => return Ok(None),
            (Some(chosen), _, Some(_)) => chosen,
            (Some(_), _, None) => return refuse(&mut self.minutes[at], "Please say how many minutes it takes."),
            (None, _, _) => return refuse(&mut self.called, "Please choose what kind of block it is."),
        };
        let minutes = minutes.map_or(0, |Within(minutes)| minutes);
        let own = if called.is_some() { Some(key.into()) } else { own };
        let slot = Slot::own(kind, own);
        let place = place.map_or_else(|| number(usual_place(&stood.slots(), kind)), |Within(place)| place);
        Ok(Some((moved(at, place), KeptBlock { block: added(slot, minutes), note })))
    }

    /// The block of her own that is to be made under this key.
    pub fn made(&self, library: &Library, key: OwnKey) -> Option<OwnBlock> {
        let Optional(called) = self.called.get()?;
        let (kind, _) = library.block(self.slot.last()?)?;
        let Optional(minutes) = self.minutes.last()?.get()?;
        Some(OwnBlock {
            key: key.into(),
            name: called?.to_string(),
            takes_place_of: kind,
            about: String::new(),
            minutes: minutes?.0,
            source: "own".to_owned(),
        })
    }
}

/// A block that the session would not have by itself.
fn added(slot: Slot, minutes: u32) -> ComposedBlock {
    let steps = slot.own.iter().cloned().collect();
    ComposedBlock { slot, minutes, core: false, steps, reasons: Vec::new(), pinned: true }
}

/// The blocks of an order, in words of forms.
fn words(kept: &Kept) -> String {
    kept.slots().iter().map(Slot::word).collect::<Vec<_>>().join(", ")
}

/// The number of the row at a place; the first is 1.
fn number(at: usize) -> u32 {
    u32::try_from(at + 1).unwrap_or(u32::MAX)
}

fn refuse<T, U>(field: &mut Typed<T>, why: &str) -> Result<U, ()> {
    field.refuse(why);
    Err(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::{BlockKind, shipped_library};

    fn order() -> Kept {
        let block = |(kind, minutes, core)| {
            let (steps, reasons) = (Vec::new(), Vec::new());
            ComposedBlock { slot: Slot::of(kind), minutes, core, steps, reasons, pinned: false }
        };
        use BlockKind::{Close, Permission, Song, StillHands, Welcome};
        Kept::of(
            [(Welcome, 5, true), (Permission, 3, true), (StillHands, 1, false), (Song, 4, false), (Close, 3, true)]
                .map(block)
                .into(),
        )
    }

    fn read(form: &mut OrderForm) -> Option<Kept> {
        form.read(shipped_library(), &order(), OwnKey::of(7))
    }

    fn kinds(kept: &Kept) -> Vec<BlockKind> {
        kept.slots().iter().map(|slot| slot.kind).collect()
    }

    #[test]
    fn a_form_means_the_order_that_it_holds() {
        let mut form = OrderForm::holding(&order(), 1);
        assert!(form.is_about(&order(), 1) && form.base(&order()) == order());
        assert_eq!(read(&mut form), Some(order()));
    }

    #[test]
    fn blocks_move_shrink_and_come_and_nobody_is_touched_unasked() {
        let mut form = OrderForm::holding(&order(), 1);
        form.place[3] = Typed::of("1");
        form.minutes[3] = Typed::of("2");
        form.note[3] = Typed::of("Slowly");
        form.place[2] = Typed::of("2");
        (form.slot[5], form.minutes[5], form.called) = ("topic".into(), Typed::of("6"), Typed::of("Photo"));
        let kept = read(&mut form).unwrap();
        use BlockKind::{Close, Permission, Song, StillHands, Topic, Welcome};
        assert_eq!(kinds(&kept), [Song, Welcome, Permission, StillHands, Topic, Close]);
        assert_eq!(kept.0[0].note.as_ref().map(ToString::to_string), Some("Slowly".to_owned()));
        assert_eq!(kept.0.iter().filter(|kept| kept.block.pinned).count(), 2);
        assert_eq!(form.made(shipped_library(), OwnKey::of(7)).unwrap().name, "Photo");
    }

    #[test]
    fn every_mistake_has_its_sentence() {
        for (at, minutes) in [(0, "0"), (3, ""), (3, "soon"), (5, "")] {
            let mut form = OrderForm::holding(&order(), 1);
            form.slot[5] = if at == 5 { "song".into() } else { String::new() };
            form.minutes[at] = Typed::of(minutes);
            assert_eq!(read(&mut form), None, "{at} {minutes}");
            assert!(form.minutes[at].problem.is_some(), "{at} {minutes}");
        }
        let mut form = OrderForm::holding(&order(), 1);
        form.called = Typed::of("Photo");
        assert_eq!(read(&mut form), None);
        assert!(form.called.problem.is_some());
    }
}
