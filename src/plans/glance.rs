//! A whole course at a glance: one row a week, in type as large as one A4 across lets it be.

use crate::calendar::Day;
use crate::curriculum::model::Library;
use crate::paper::{SMALLEST, largest, lines};
use crate::plans::model::Plan;
use crate::plans::summary::WeekSummary;

/// The course as its page shows it.
#[derive(Clone, Debug)]
pub struct Glance {
    /// Every week, by date where there are dates.
    pub weeks: Vec<GlanceWeek>,
    /// The largest type that fits on one sheet, as a class of `print-sizes.css`.
    pub size: &'static str,
}

/// One row.
#[derive(Clone, Debug)]
pub struct GlanceWeek {
    /// What every card of a week shows.
    pub summary: WeekSummary,
    /// The names of its new strokes, those that its closing parts bring among them.
    pub strokes: String,
    /// What is talked about.
    pub topics: String,
    /// Songs and rhymes.
    pub songs: String,
    /// When a class meets for it.
    pub day: Option<Day>,
}

/// What `print-app.css` leaves for the rows, in points: an A4 across without its margins, and without the page's heading.
const WIDTH: f32 = 790.0;
const HEIGHT: f32 = 455.0;

/// How the columns share the width: the week, its strokes, topics and songs.
const SHARES: [f32; 4] = [0.31, 0.35, 0.19, 0.15];

/// Measured in the size of the type: a line, what lies between columns and rows, and the drawing with its gap.
const LINE: f32 = 1.22;
const BETWEEN_COLUMNS: f32 = 1.0;
const BETWEEN_ROWS: f32 = 0.7;
const FIGURE: (f32, f32) = (5.0, 4.0);

impl Glance {
    /// The course of a plan; `days` are those on which a class meets, by the number of the week.
    pub fn of(library: &Library, plan: &Plan, days: &[(u32, Day)]) -> Self {
        let summaries = WeekSummary::all(library, plan);
        let mut weeks: Vec<GlanceWeek> = summaries
            .into_iter()
            .zip(&plan.weeks)
            .map(|(summary, week)| {
                let strokes = plan.new_strokes(library, summary.number).into_iter();
                let songs = week.songs.iter().filter_map(|key| library.song(key));
                GlanceWeek {
                    strokes: named(strokes.filter_map(|key| library.stroke(key)).map(|stroke| stroke.name.as_str())),
                    topics: summary.topics.join(", "),
                    songs: named(songs.map(|song| song.name.as_str())),
                    day: days.iter().find(|(number, _)| *number == summary.number).map(|(_, day)| *day),
                    summary,
                }
            })
            .collect();
        weeks.sort_by_key(|week| week.day);
        let fits = |points: f32| weeks.iter().map(|week| week.height(points)).sum::<f32>() <= HEIGHT;
        let size = largest((12.0, 6.0), fits).unwrap_or(SMALLEST);
        Self { weeks, size }
    }
}

fn named<'n>(names: impl Iterator<Item = &'n str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

impl GlanceWeek {
    /// How high its row stands on paper, in points, roughly and rather too high.
    fn height(&self, points: f32) -> f32 {
        let cells = [&self.summary.title, &self.strokes, &self.topics, &self.songs];
        let lines = |(place, text): (usize, &String)| {
            let aside = if place == 0 { FIGURE.0 } else { 0.0 };
            let width = WIDTH * SHARES[place] - points * (BETWEEN_COLUMNS + aside);
            // Beside its title, the first cell has a line for the number, and one for the day.
            let more = if place == 0 { 1.0 + f32::from(u8::from(self.day.is_some())) } else { 0.0 };
            more + lines(text, points, width)
        };
        let lines = cells.into_iter().enumerate().map(lines).fold(0.0, f32::max);
        points * ((lines * LINE).max(FIGURE.1) + BETWEEN_ROWS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::shipped_library;
    use crate::plans::shipped::shipped;

    fn of_length(weeks: usize) -> Plan {
        let mut plan = shipped()[0].plan.clone();
        let last = plan.weeks.last().unwrap().clone();
        plan.weeks.resize(weeks, last);
        plan
    }

    fn points(size: &str) -> f32 {
        size.trim_start_matches("pt-").parse().unwrap()
    }

    #[test]
    fn a_row_names_what_is_new() {
        let plan = &shipped()[0].plan;
        let glance = Glance::of(shipped_library(), plan, &[]);
        let second = &glance.weeks[1];
        assert_eq!(second.summary.title, "Tummy, with colic routine");
        assert!(second.strokes.contains("Water wheel") && second.strokes.contains("Knees to tummy"), "{second:?}");
        assert_eq!(second.topics, "Crying and colic, What your baby tells you");
        assert!(second.day.is_none());
    }

    #[test]
    fn weeks_stand_by_date() {
        let day = |day| Day::of(2026, 11, day).unwrap();
        let days = [(1, day(5)), (2, day(26)), (3, day(12)), (4, day(19)), (5, day(27))];
        let glance = Glance::of(shipped_library(), &shipped()[0].plan, &days);
        assert_eq!(glance.weeks.iter().map(|week| week.summary.number).collect::<Vec<_>>(), [1, 3, 4, 2, 5]);
    }

    #[test]
    fn a_longer_course_is_never_set_larger() {
        let sizes: Vec<f32> =
            (1..=20).map(|weeks| points(Glance::of(shipped_library(), &of_length(weeks), &[]).size)).collect();
        assert!(sizes.is_sorted_by(|short, long| short >= long), "{sizes:?}");
        assert!(sizes[4] >= 10.0 && sizes[11] >= 7.0, "{sizes:?}");
    }
}
