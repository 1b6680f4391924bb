//! What of a sheet is printed, and how large, so that one page holds it: A4 as well as Letter.

use crate::curriculum::model::Stroke;
use crate::languages::Language;
use crate::sheets::model::{Again, Closing, Sheet};
use crate::sheets::opening::Opening;

/// Sizes of type in points, the larger first, as classes of `print-sizes.css`. Nothing is printed smaller.
const SIZES: [(f32, &str); 2] = [(12.0, "pt-12"), (11.0, "pt-11")];

/// Lines of type of 11 points that a page holds. This and what follows was found by printing; the test in the browser
/// prints every week of ours in every language.
const LINES: f32 = 58.5;
/// Letters of such a line in one of the two columns.
const LETTERS: f32 = 53.0;
/// The same beside a drawing, which is itself as high as so many lines.
const BESIDE: (f32, f32) = (43.0, 3.2);
/// Letters of a line in each of the three columns with which a sheet begins.
const BEGINNING: [f32; 3] = [41.0, 24.0, 36.0];
/// Lines that the head takes.
const HEAD: f32 = 7.0;
/// Lines that a heading takes with the space about it.
const HEADING: f32 = 2.0;

/// How a sheet is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The largest type that fits.
    pub size: &'static str,
    /// What is left to the screen to make room, as classes of `print-sheet.css`.
    pub extent: Extent,
}

/// How much of a sheet is printed: each leaves out what the one before does, and something more. The page says where the
/// rest is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// All of it.
    Whole,
    /// Without what parents often notice, and without the lines of songs.
    Brief,
    /// Without the topics.
    Untold,
    /// Without what a family reads once: trying an oil, whom to ask first, where to turn.
    Lean,
    /// Without the drawings.
    Undrawn,
}

impl Extent {
    const ALL: [Self; 5] = [Self::Whole, Self::Brief, Self::Untold, Self::Lean, Self::Undrawn];

    /// What it leaves out, as classes.
    pub fn classes(self) -> &'static str {
        match self {
            Self::Whole => "",
            Self::Brief => " brief",
            Self::Untold => " brief untold",
            Self::Lean => " brief untold lean",
            Self::Undrawn => " brief untold lean undrawn",
        }
    }
}

impl Paper {
    /// How this sheet is printed, with what the page holds beside it.
    pub fn of(sheet: &Sheet, beside: &Beside<'_>) -> Self {
        let fits = |extent, points: f32| lines(sheet, beside, extent) * (points / 11.0).powf(2.5) <= LINES;
        for extent in Extent::ALL {
            if let Some((_, size)) = SIZES.into_iter().find(|(points, _)| fits(extent, *points)) {
                return Self { size, extent };
            }
        }
        // Long statements of the instructor's own may need a second page.
        Self { size: SIZES[SIZES.len() - 1].1, extent: Extent::Undrawn }
    }
}

/// What stands on the page beside what was taught.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'b> {
    /// The language, whose letters may be narrower.
    pub language: Language,
    /// How it begins.
    pub opening: &'b Opening,
    /// What is said of oil, its patch test last.
    pub oil: [&'b str; 2],
    /// When not to massage, whom to ask first, what is urgent, where to turn.
    pub care: [&'b str; 4],
    /// When and where the next session is.
    pub next: &'b str,
}

/// Lines of type of 11 points that it takes, on the height of the page.
fn lines(sheet: &Sheet, beside: &Beside<'_>, extent: Extent) -> f32 {
    let of = |letters: usize, line: f32| (width(beside.language, letters) / line).ceil();
    let text = |text: &str| of(text.chars().count(), LETTERS);
    HEAD + beginning(beside.opening, &of) + columns(sheet, beside, extent, (&of, &text)) / 2.0
}

/// How wide letters are, in letters of Latin script.
#[expect(clippy::cast_precision_loss, reason = "texts are short")]
fn width(language: Language, letters: usize) -> f32 {
    let breadth = match language {
        Language::Arabic => 0.97,
        Language::Polish | Language::Portuguese | Language::Spanish | Language::Swedish => 1.035,
        // Long words leave the ends of lines empty.
        Language::German => 1.08,
        _ => 1.0,
    };
    letters as f32 * breadth
}

fn beginning(opening: &Opening, of: &impl Fn(usize, f32) -> f32) -> f32 {
    let [ask, look, read] = BEGINNING;
    let count = |texts: &[&str]| texts.iter().map(|text| text.chars().count() + 2).sum::<usize>();
    let steps: Vec<&str> = opening.asking.iter().map(|step| step.name.as_str()).collect();
    let asked: f32 = opening.answers.iter().map(|step| of(count(&[&step.name, &step.how]), ask)).sum();
    let looked: f32 = opening.together.iter().map(|(name, how)| of(count(&[name, how]), look)).sum();
    let answered = of(opening.go_on.chars().count() + 10, read) + of(opening.change.chars().count() + 20, read);
    1.0 + (of(count(&steps), ask) + asked).max(looked).max(answered)
}

type Rulers<'r> = (&'r dyn Fn(usize, f32) -> f32, &'r dyn Fn(&str) -> f32);

/// Lines of both columns together.
fn columns(sheet: &Sheet, beside: &Beside<'_>, extent: Extent, (of, text): Rulers<'_>) -> f32 {
    let mut lines = 0.0;
    let stroke = |stroke: &Stroke| {
        let notice = if extent < Extent::Brief { stroke.notice.chars().count() } else { 0 };
        let letters = stroke.name.chars().count() + stroke.hands.chars().count() + notice + 3;
        let is_drawn = extent < Extent::Undrawn && stroke.picture().is_some();
        0.15 + if is_drawn { of(letters, BESIDE.0).max(BESIDE.1) } else { of(letters + 3, LETTERS) }
    };
    let joined = |texts: &[String]| text(&texts.join(" "));
    if !sheet.strokes.is_empty() {
        lines += HEADING + sheet.strokes.iter().map(stroke).sum::<f32>();
    }
    if !sheet.parts.is_empty() {
        lines += HEADING;
    }
    for Closing { part, new, order } in &sheet.parts {
        let names: Vec<String> = order.iter().map(|stroke| format!("{} → ", stroke.name)).collect();
        lines += text(&format!("{} {}", part.name, part.about)) + joined(&names) + new.iter().map(stroke).sum::<f32>();
    }
    if !sheet.again.is_empty() {
        let again = |Again { title, strokes, .. }: &Again| text(&format!("{title}: {strokes}"));
        lines += HEADING + sheet.again.iter().map(again).sum::<f32>();
    }
    let sung = sheet.songs.iter().map(|song| match extent {
        Extent::Whole => text(&format!("{} {}", song.name, song.lines.join(" / "))),
        _ => text(&song.name) / 2.0,
    });
    lines += if sheet.songs.is_empty() { 0.0 } else { HEADING + sung.sum::<f32>() };
    if extent < Extent::Untold && !sheet.topics.is_empty() {
        let told = sheet.topics.iter().map(|topic| text(&format!("{} {}", topic.name, topic.lines.join(" · "))));
        lines += HEADING + told.sum::<f32>();
    }
    let [statement, patch] = beside.oil;
    let [not_now, ask_first, urgent, help] = beside.care;
    lines += HEADING + text(statement) + HEADING + 1.5 + text(not_now) + text(urgent) * 1.1 + 1.0 + text(beside.next);
    if extent < Extent::Lean {
        lines += text(patch) + text(ask_first) + 1.0 + text(help) + 1.0;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;
    use crate::curriculum::model::{Library, shipped_in};
    use crate::plans::shipped::shipped;
    use crate::sessions::store::Taught;

    /// The paper of each week of a shipped plan, with all of it taught.
    fn papers(library: &Library, weeks: usize) -> Vec<Paper> {
        let plan = shipped().iter().map(|start| &start.plan).find(|plan| plan.weeks.len() == weeks).unwrap();
        let day = Day::of(2026, 11, 1).unwrap();
        let taught: Vec<Taught> =
            plan.numbered().map(|(week, taught)| Taught { week, day, taught: taught.clone() }).collect();
        let sheets = taught.iter().map(|session| Sheet::of(library, &taught, session.week, "Ada and Max").unwrap());
        sheets.map(|sheet| paper(library, &sheet, &library.oils.statement)).collect()
    }

    fn paper(library: &Library, sheet: &Sheet, oil: &str) -> Paper {
        let safety = &library.safety;
        let beside = Beside {
            language: library.texts.language(),
            opening: &Opening::of(library),
            oil: [oil, &library.oils.patch_test],
            care: [&safety.not_now.join(" "), &safety.ask_first.join(" "), &safety.urgent, &safety.help.join(" ")],
            next: "Elm Hall, 3 Orchard Row",
        };
        Paper::of(sheet, &beside)
    }

    #[test]
    fn drawings_stay_but_in_the_fullest_weeks_of_the_longest_language() {
        for language in Language::ALL {
            let papers = [4, 5, 6].map(|weeks| papers(shipped_in(language), weeks)).concat();
            assert_eq!(papers.len(), 15);
            let undrawn = papers.iter().filter(|paper| paper.extent == Extent::Undrawn).count();
            assert!(undrawn <= if language == Language::German { 8 } else { 1 }, "{language}: {undrawn}");
        }
    }

    #[test]
    fn more_text_never_makes_the_type_larger_nor_the_extent_wider() {
        let taught =
            [Taught { week: 1, day: Day::of(2026, 11, 1).unwrap(), taught: shipped()[0].plan.weeks[0].clone() }];
        let library = shipped_in(Language::English);
        let sheet = Sheet::of(library, &taught, 1, "Ada").unwrap();
        let extents: Vec<Extent> =
            (0..60).map(|more| paper(library, &sheet, &"word ".repeat(more * 20)).extent).collect();
        assert!(extents.is_sorted(), "{extents:?}");
        assert_eq!(extents.last(), Some(&Extent::Undrawn));
    }
}
