//! One figure of looking back: a sentence, a table, and bars that show the same numbers. Pure.

/// How long a label beside a bar may be, in letters.
const LABEL: usize = 30;

/// A sentence, a table and bars.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// Tells it from the others on a page: "attendance".
    pub key: String,
    /// What it is called.
    pub title: String,
    /// What it says, in one or two sentences.
    pub says: String,
    /// What will stand here, while there is nothing yet.
    pub awaits: &'static str,
    /// What else has to be known to read it.
    pub also: Vec<String>,
    /// What its rows are: "Week".
    pub of: &'static str,
    /// The headings of its numbers.
    pub head: Vec<String>,
    /// Its rows; none while there is nothing to show.
    pub rows: Vec<Row>,
    /// The sum of its rows, where there is one.
    pub sum: Option<Row>,
    /// What the frame of a bar stands for, and what its filling.
    pub meaning: (&'static str, &'static str),
    /// A bar for each row that has one.
    pub bars: Vec<Bar>,
}

/// A row of numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// What it is about: "Week 3, 12 November".
    pub label: String,
    /// Where more of it stands.
    pub href: Option<String>,
    /// Its numbers; empty where there is none.
    pub cells: Vec<String>,
}

impl Row {
    /// A row of whole numbers.
    pub fn of(label: impl Into<String>, numbers: impl IntoIterator<Item = u32>) -> Self {
        let cells = numbers.into_iter().map(|number| number.to_string()).collect();
        Self { label: label.into(), href: None, cells }
    }
}

/// A bar: a frame, and a filling in it or beyond it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it is about.
    pub label: String,
    /// Its numbers in words: "11 of 12".
    pub said: String,
    /// How far the frame goes; nothing for a bar without one.
    pub frame: Option<u64>,
    /// How far the filling goes.
    pub filled: u64,
}

impl Bar {
    /// So many of so many.
    pub fn part(label: impl Into<String>, filled: u32, of: u32) -> Self {
        Self { label: label.into(), said: format!("{filled} of {of}"), frame: Some(of.into()), filled: filled.into() }
    }

    /// Its label, cut where it would run into the numbers.
    pub fn short_label(&self) -> String {
        if self.label.chars().count() <= LABEL {
            return self.label.clone();
        }
        self.label.chars().take(LABEL - 1).chain(['…']).collect()
    }
}

impl Figure {
    /// How wide something is drawn beside the longest of all bars: "62.5%".
    pub fn width(&self, number: &u64) -> String {
        let reach = |bar: &Bar| bar.filled.max(bar.frame.unwrap_or(0));
        let longest = self.bars.iter().map(reach).max().unwrap_or(0).max(1);
        let thousandths = u128::from(*number) * 1000 / u128::from(longest);
        format!("{}.{}%", thousandths / 10, thousandths % 10)
    }

    /// The bars in words, for somebody who does not see them.
    pub fn in_words(&self) -> String {
        let bars: Vec<String> = self.bars.iter().map(|bar| format!("{}: {}", bar.label, bar.said)).collect();
        bars.join("; ")
    }

    /// Its rows and their sum.
    pub fn all_rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().chain(&self.sum)
    }

    /// Each number of a row with its heading.
    pub fn cells<'f>(&'f self, row: &'f Row) -> impl Iterator<Item = (&'f String, &'f String)> {
        self.head.iter().zip(&row.cells)
    }
}

/// Figures as one table, a number a row: what a spreadsheet sums and turns as it likes.
pub fn table(figures: &[Figure]) -> Vec<Vec<String>> {
    let mut table = vec![["Figure", "Of", "What", "Number"].map(str::to_owned).to_vec()];
    for figure in figures {
        for row in figure.all_rows() {
            let cells = figure.cells(row).filter(|(_, number)| !number.is_empty());
            table.extend(
                cells.map(|(what, number)| vec![figure.title.clone(), row.label.clone(), what.clone(), number.clone()]),
            );
        }
    }
    table
}

/// How many percent a part is, rounded down, so that 100 is all; nothing of nothing.
pub fn percent(part: u32, of: u32) -> Option<u32> {
    let percent = u64::from(part.min(of)) * 100 / u64::from((of > 0).then_some(of)?);
    u32::try_from(percent).ok()
}

/// The same as it stands in a table.
pub fn percent_cell(part: u32, of: u32) -> String {
    percent(part, of).map(|percent| percent.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn figure(bars: Vec<Bar>) -> Figure {
        Figure { bars, ..Figure::default() }
    }

    #[test]
    fn bars_are_as_wide_as_their_numbers() {
        let drawn = figure(vec![Bar::part("Week 1", 5, 8), Bar::part("Week 2", 8, 8)]);
        assert_eq!(
            (drawn.width(&5), drawn.width(&8), drawn.width(&0)),
            ("62.5%".into(), "100.0%".into(), "0.0%".into())
        );
        assert_eq!(drawn.in_words(), "Week 1: 5 of 8; Week 2: 8 of 8");
        assert_eq!(figure(vec![Bar::part("Week 1", 0, 0)]).width(&0), "0.0%");
    }

    #[test]
    fn long_labels_are_cut() {
        let label = |name: &str| Bar::part(name, 1, 1).short_label();
        assert_eq!(label("Legs and feet"), "Legs and feet");
        assert_eq!(label(&"é".repeat(40)).chars().count(), LABEL);
    }

    #[test]
    fn every_number_has_a_row_in_the_file() {
        let row = Row { cells: vec!["12".to_owned(), String::new()], ..Row::of("Week 1", []) };
        let shown = Figure {
            title: "Who came".to_owned(),
            head: vec!["Expected".to_owned(), "Came".to_owned()],
            rows: vec![row],
            sum: Some(Row::of("Together", [12, 11])),
            ..Figure::default()
        };
        assert_eq!(
            table(&[shown])[1..],
            [
                ["Who came", "Week 1", "Expected", "12"],
                ["Who came", "Together", "Expected", "12"],
                ["Who came", "Together", "Came", "11"]
            ]
        );
    }

    proptest! {
        #[test]
        fn no_share_is_below_nothing_or_above_all(part in any::<u32>(), of in any::<u32>()) {
            match percent(part, of) {
                Some(share) => {
                    prop_assert!(share <= 100);
                    prop_assert_eq!(share == 100, part >= of, "100 means all");
                }
                None => prop_assert_eq!(of, 0),
            }
        }

        #[test]
        fn no_bar_leaves_its_picture(numbers in proptest::collection::vec((any::<u32>(), any::<u32>()), 1..9)) {
            let drawn = figure(numbers.iter().map(|(part, of)| Bar::part("", *part, *of)).collect());
            for bar in &drawn.bars {
                for number in [Some(bar.filled), bar.frame].into_iter().flatten() {
                    let width: f64 = drawn.width(&number).trim_end_matches('%').parse().unwrap();
                    prop_assert!((0.0..=100.0).contains(&width));
                }
            }
        }
    }
}
