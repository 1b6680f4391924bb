//! How long sessions took against what was planned, by the clock of the teaching view. Pure.

use crate::looking_back::figure::{Bar, Figure, Row};
use crate::looking_back::model::{Clock, Course, Held, in_order, name_of, taught};
use crate::words::counted;

/// Minutes of sessions that were timed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Minutes {
    planned: u32,
    took: u32,
    breaks: u32,
}

impl Minutes {
    fn plus(self, other: Self) -> Self {
        Self { planned: self.planned + other.planned, took: self.took + other.took, breaks: self.breaks + other.breaks }
    }
}

/// Each session that was taught with the clock.
fn timed(held: &[Held]) -> Vec<(&Held, Minutes)> {
    let minutes = |session: &Held, clock: Clock| Minutes {
        planned: session.minutes,
        took: clock.minutes(),
        breaks: clock.break_minutes(),
    };
    taught(held).filter_map(|(session, _)| Some((session, minutes(session, session.clock?)))).collect()
}

/// A class, session by session.
pub fn of_class(held: &[Held]) -> Figure {
    let timed = timed(held);
    let rows =
        timed.iter().map(|(session, minutes)| (format!("Week {}, {}", session.week, session.day.short()), *minutes));
    figure("Week", rows.collect(), &says(held, &timed))
}

/// A year, class by class.
pub fn of_year(courses: &[Course], held: &[Held]) -> Figure {
    let timed = timed(held);
    let of_class = |class| {
        let here = timed.iter().filter(|(session, _)| session.class == class);
        let minutes: Vec<Minutes> = here.map(|(_, minutes)| *minutes).collect();
        let all = minutes.iter().copied().fold(Minutes::default(), Minutes::plus);
        (!minutes.is_empty()).then(|| (name_of(courses, class), all))
    };
    figure("Class", in_order(held).into_iter().filter_map(of_class).collect(), &says(held, &timed))
}

/// "2 of 5 sessions were timed: 2 hours planned, 1 hour 52 minutes taught."
fn says(held: &[Held], timed: &[(&Held, Minutes)]) -> String {
    let all = timed.iter().map(|(_, minutes)| *minutes).fold(Minutes::default(), Minutes::plus);
    let of = counted(taught(held).count(), "session was", "sessions were");
    format!("{} of {of} timed: {} planned, {} taught.", timed.len(), long(all.planned), long(all.took))
}

/// "2 hours", "1 hour 52 minutes", "52 minutes".
pub fn long(minutes: u32) -> String {
    let hours = counted((minutes / 60) as usize, "hour", "hours");
    let rest = counted((minutes % 60) as usize, "minute", "minutes");
    match (minutes / 60, minutes % 60) {
        (0, _) => rest,
        (_, 0) => hours,
        _ => format!("{hours} {rest}"),
    }
}

fn figure(of: &'static str, rows: Vec<(String, Minutes)>, says: &str) -> Figure {
    let row = |label: &str, minutes: Minutes| Row::of(label, [minutes.planned, minutes.took, minutes.breaks]);
    let all = rows.iter().map(|(_, minutes)| *minutes).fold(Minutes::default(), Minutes::plus);
    Figure {
        key: "minutes".to_owned(),
        title: "Minutes".to_owned(),
        says: if rows.is_empty() { String::new() } else { says.to_owned() },
        awaits: "The teaching view keeps the time while you teach. After that, this shows how long sessions took.",
        of,
        head: ["Planned", "Taught", "Of it baby breaks"].map(str::to_owned).to_vec(),
        sum: (rows.len() > 1).then(|| row("Together", all)),
        meaning: ("minutes planned", "minutes taught"),
        bars: rows.iter().map(|(label, minutes)| Bar::part(label, minutes.took, minutes.planned)).collect(),
        rows: rows.iter().map(|(label, minutes)| row(label, *minutes)).collect(),
        ..Figure::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::looking_back::samples::session;

    #[test]
    fn only_sessions_with_a_clock_are_compared() {
        let with_clock = |week, seconds, breaks| Held { clock: Some(Clock { seconds, breaks }), ..session(week, true) };
        let shown = of_class(&[with_clock(1, 3000, 300), session(2, true), with_clock(3, 4200, 0), session(4, false)]);
        assert_eq!(shown.says, "2 of 3 sessions were timed: 2 hours planned, 2 hours 5 minutes taught.");
        let cells: Vec<_> = shown.all_rows().map(|row| row.cells.join(" ")).collect();
        assert_eq!(cells, ["60 55 5", "60 70 0", "120 125 5"]);
        assert_eq!(shown.bars[1].said, "70 of 60");
        assert!(of_class(&[session(2, true)]).says.is_empty());
    }

    #[test]
    fn a_clock_that_hardly_ran_does_not_count() {
        let clock = |seconds| Held { clock: Some(Clock { seconds, breaks: 0 }), ..session(1, true) };
        assert_eq!(clock(20 * 60).minutes_taught(), (60, false));
        assert_eq!(clock(50 * 60).minutes_taught(), (50, true));
        assert_eq!(session(1, true).minutes_taught(), (60, false));
    }
}
