//! One week of a plan at a glance, for every page that shows weeks side by side.

use crate::curriculum::model::Library;
use crate::plans::figure::Figure;
use crate::plans::model::Plan;
use crate::words::counted;

/// What a card of a week shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekSummary {
    /// Its number; the first is 1.
    pub number: u32,
    /// What comes new: "Tummy, with colic routine".
    pub title: String,
    /// The growing baby in this week.
    pub figure: Figure,
    /// How much is new and how long hands are on babies: "8 new strokes, 22 min hands-on".
    pub amount: String,
    /// Length of the session in minutes.
    pub minutes: u32,
    /// What is talked about.
    pub topics: Vec<String>,
}

impl WeekSummary {
    /// Every week of a plan, in order.
    pub fn all(library: &Library, plan: &Plan) -> Vec<Self> {
        plan.numbered()
            .map(|(number, week)| {
                let strokes = plan.new_strokes(library, number).len();
                let hands_on = week.order.hands_on_minutes();
                Self {
                    number,
                    title: week.title(library),
                    figure: Figure::of_week(library, plan, number),
                    amount: format!("{}, {hands_on} min hands-on", counted(strokes, "new stroke", "new strokes")),
                    minutes: week.minutes,
                    topics: week.topics.iter().filter_map(|key| Some(library.topic(key)?.name.clone())).collect(),
                }
            })
            .collect()
    }
}

/// How long a course is: "5 weeks, 60 minutes a session".
pub fn length(plan: &Plan) -> String {
    format!("{}, {}", counted(plan.weeks.len(), "week", "weeks"), session_length(plan))
}

/// How long sessions are: "60 minutes a session", or from the shortest to the longest.
pub fn session_length(plan: &Plan) -> String {
    let minutes = || plan.weeks.iter().map(|week| week.minutes);
    match (minutes().min(), minutes().max()) {
        (Some(least), Some(most)) if least < most => format!("{least} to {most} minutes a session"),
        (least, _) => format!("{} minutes a session", least.unwrap_or(0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::shipped_library;
    use crate::plans::shipped::shipped;

    #[test]
    fn a_week_shows_what_it_brings() {
        let mut plan = shipped()[0].plan.clone();
        let week = WeekSummary::all(shipped_library(), &plan).remove(1);
        assert_eq!((week.number, week.title.as_str()), (2, "Tummy, with colic routine"));
        assert_eq!(week.amount, "8 new strokes, 22 min hands-on");
        assert_eq!(week.topics, ["Crying and colic", "What your baby tells you"]);
        assert_eq!(session_length(&plan), "60 minutes a session");
        plan.weeks[1].minutes = 90;
        assert_eq!(session_length(&plan), "60 to 90 minutes a session");
    }
}
