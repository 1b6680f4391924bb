//! How large a sheet can be printed so that one A4 holds it.

use crate::sheets::model::{Again, Sheet};

/// What a sheet can hold at each size in points, as classes of `print-sizes.css`. The numbers were found by printing, with
/// some room to spare for wider fonts; `font-size-adjust` makes fonts alike.
const SIZES: [(usize, &str); 5] =
    [(1180, "pt-12"), (1750, "pt-11"), (2260, "pt-10-5"), (2750, "pt-10"), (3470, "pt-9-5")];

/// When even that is too much: long statements of the instructor's own may then need a second page.
const SMALLEST: &str = "pt-9";

/// What a paragraph costs beside its letters: the empty end of its last line, and space below.
const PARAGRAPH: usize = 25;

/// What a stroke costs at least, when its drawing stands beside it: as many letters as lines of that height hold.
const BESIDE: usize = 180;

/// How a sheet is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The largest type that fits.
    pub size: &'static str,
    /// Whether the drawings are there: they are worth smaller type, and go first where the type would be the smallest.
    pub drawn: bool,
    /// Whether what parents often notice and the songs' lines are left to the screen, to make room.
    pub brief: bool,
}

/// How much of a sheet is printed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    Drawn,
    Whole,
    Brief,
}

impl Paper {
    /// How this sheet is printed, beside which stand `others`: venue, names, the instructor's own statements.
    pub fn of(sheet: &Sheet, others: &[&str]) -> Self {
        let others: usize = others.iter().map(|text| paragraph([*text])).sum();
        let fitting = |volume| SIZES.into_iter().find(|(room, _)| volume <= *room).map(|(_, size)| size);
        let found = [Extent::Drawn, Extent::Whole, Extent::Brief]
            .into_iter()
            .find_map(|extent| Some((extent, fitting(others + volume(sheet, extent))?)));
        let (extent, size) = found.unwrap_or((Extent::Brief, SMALLEST));
        Self { size, drawn: extent == Extent::Drawn, brief: extent == Extent::Brief }
    }
}

fn paragraph<'t>(texts: impl IntoIterator<Item = &'t str>) -> usize {
    PARAGRAPH + texts.into_iter().map(|text| text.chars().count() + 1).sum::<usize>()
}

/// What of the sheet differs from week to week: letters, and what each paragraph costs.
fn volume(sheet: &Sheet, extent: Extent) -> usize {
    let whole = extent != Extent::Brief;
    let mut volume = 0;
    for stroke in sheet.strokes.iter().chain(sheet.parts.iter().flat_map(|closing| &closing.new)) {
        let notice = whole.then_some(stroke.notice.as_str());
        let words = paragraph([stroke.name.as_str(), &stroke.hands].into_iter().chain(notice));
        let is_drawn = extent == Extent::Drawn && stroke.picture().is_some();
        volume += if is_drawn { BESIDE.max(words + words / 10) } else { words };
    }
    for closing in &sheet.parts {
        let order = closing.order.iter().map(|stroke| stroke.name.as_str());
        volume += paragraph([closing.part.about.as_str()].into_iter().chain(order));
    }
    for Again { title, strokes: names, .. } in &sheet.again {
        volume += paragraph([title.as_str(), names]);
    }
    for song in &sheet.songs {
        let lines = song.lines.iter().filter(|_| whole).map(String::as_str);
        volume += paragraph([song.name.as_str()].into_iter().chain(lines));
    }
    for topic in &sheet.topics {
        volume += paragraph([topic.name.as_str()].into_iter().chain(topic.lines.iter().map(String::as_str)));
    }
    volume
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;
    use crate::curriculum::model::shipped_library;
    use crate::plans::shipped::shipped;
    use crate::sessions::store::Taught;

    const OTHERS: [&str; 5] = ["", "", "Elm Hall, 3 Orchard Row", "Elm Hall, 3 Orchard Row", "Ada and Max"];

    /// The paper of each week of a shipped plan, with all of it taught.
    fn papers(weeks: usize) -> Vec<Paper> {
        let plan = shipped().iter().map(|start| &start.plan).find(|plan| plan.weeks.len() == weeks).unwrap();
        let day = Day::of(2026, 11, 1).unwrap();
        let taught: Vec<Taught> =
            plan.numbered().map(|(week, taught)| Taught { week, day, taught: taught.clone() }).collect();
        let sheet = |session: &Taught| Sheet::of(shipped_library(), &taught, session.week, "Ada and Max").unwrap();
        taught.iter().map(|session| Paper::of(&sheet(session), &OTHERS)).collect()
    }

    #[test]
    fn no_week_of_ours_needs_the_smallest_type() {
        let papers = [4, 5, 6].map(papers).concat();
        assert_eq!(papers.len(), 15);
        assert!(papers.iter().all(|paper| paper.size != SMALLEST), "{papers:?}");
    }

    #[test]
    fn the_fullest_weeks_are_brief() {
        assert_eq!(papers(4).iter().map(|paper| paper.brief).collect::<Vec<_>>(), [false, false, true, true]);
        assert!(papers(5).iter().chain(&papers(6)).all(|paper| !paper.brief));
    }

    #[test]
    fn drawings_are_printed_unless_the_week_is_one_of_the_fullest() {
        let drawn = [4, 5, 6].map(|weeks| papers(weeks).iter().filter(|paper| paper.drawn).count());
        assert_eq!(drawn, [2, 4, 6]);
    }

    #[test]
    fn more_text_never_makes_the_type_larger() {
        let taught =
            [Taught { week: 1, day: Day::of(2026, 11, 1).unwrap(), taught: shipped()[0].plan.weeks[0].clone() }];
        let sheet = Sheet::of(shipped_library(), &taught, 1, "Ada").unwrap();
        let points = |size: &str| size.trim_start_matches("pt-").replace('-', ".").parse::<f64>().unwrap();
        let sizes: Vec<(bool, bool, f64)> = (0..40)
            .map(|more| Paper::of(&sheet, &["word ".repeat(more * 20).as_str()]))
            .map(|paper| (paper.drawn, !paper.brief, points(paper.size)))
            .collect();
        assert!(sizes.is_sorted_by(|earlier, later| earlier >= later), "{sizes:?}");
        assert_eq!(sizes.last(), Some(&(false, false, points(SMALLEST))));
    }
}
