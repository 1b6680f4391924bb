//! How old the babies were at their first session, by the calendar. Pure.

use crate::looking_back::figure::{Bar, Figure, Row};
use crate::looking_back::model::FirstSeen;
use crate::words::counted;

/// The first week of each band of ages, and what it is called.
const BANDS: [(i32, &str); 6] = [
    (i32::MIN, "Under 6 weeks"),
    (6, "6 to 11 weeks"),
    (12, "12 to 17 weeks"),
    (18, "18 to 25 weeks"),
    (26, "26 to 38 weeks"),
    (39, "39 weeks and more"),
];

/// The babies by age.
pub fn figure(babies: &[FirstSeen]) -> Figure {
    let mut ages: Vec<i32> = babies.iter().map(|baby| baby.first.days_since(baby.born).div_euclid(7)).collect();
    ages.sort_unstable();
    let says = match ages[..] {
        [] => String::new(),
        [one] => format!("One baby took part, and was {} old at the first session.", weeks(one)),
        [youngest, .., oldest] => format!(
            "{} babies took part. At their first session the youngest was {} old and the oldest {}.",
            ages.len(),
            weeks(youngest),
            weeks(oldest)
        ),
    };
    let counts = counts(&ages);
    let bar = |(label, count): &(&'static str, u32)| Bar {
        label: (*label).to_owned(),
        said: count.to_string(),
        frame: None,
        filled: (*count).into(),
    };
    let rows: Vec<Row> = counts.iter().map(|(label, count)| Row::of(*label, [*count])).collect();
    Figure {
        key: "ages".to_owned(),
        title: "Babies by age".to_owned(),
        says,
        awaits: "Once babies have come to a session, this shows how old they were.",
        of: "Age at the first session",
        head: vec!["Babies".to_owned()],
        sum: (!ages.is_empty()).then(|| Row::of("Together", [counts.iter().map(|(_, count)| count).sum()])),
        rows: if ages.is_empty() { Vec::new() } else { rows },
        meaning: ("", "babies"),
        bars: if ages.is_empty() { Vec::new() } else { counts.iter().map(bar).collect() },
        ..Figure::default()
    }
}

fn weeks(number: i32) -> String {
    counted(usize::try_from(number).unwrap_or(0), "week", "weeks")
}

fn counts(ages: &[i32]) -> [(&'static str, u32); BANDS.len()] {
    let band = |age: i32| BANDS.iter().rposition(|(from, _)| *from <= age);
    let mut counts = BANDS.map(|(_, label)| (label, 0));
    for place in ages.iter().filter_map(|age| band(*age)) {
        if let Some((_, count)) = counts.get_mut(place) {
            *count += 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::Day;

    fn seen(weeks: i32) -> FirstSeen {
        let first = Day::of(2026, 11, 26).unwrap();
        FirstSeen { born: first.plus_weeks(-weeks), first }
    }

    #[test]
    fn babies_stand_in_the_band_of_their_first_day() {
        let shown = figure(&[seen(5), seen(6), seen(11), seen(40)]);
        let numbers: Vec<&str> = shown.rows.iter().map(|row| &*row.cells[0]).collect();
        assert_eq!(numbers, ["1", "2", "0", "0", "0", "1"]);
        let says = "4 babies took part. At their first session the youngest was 5 weeks old and the oldest 40 weeks.";
        assert_eq!(shown.says, says);
        assert!(figure(&[]).rows.is_empty());
    }

    proptest! {
        #[test]
        fn every_baby_is_counted_once(ages in proptest::collection::vec(-3..300, 1..40)) {
            let shown = figure(&ages.iter().map(|age| seen(*age)).collect::<Vec<_>>());
            let sum: usize = shown.rows.iter().map(|row| row.cells[0].parse::<usize>().unwrap()).sum();
            prop_assert_eq!(sum, ages.len());
            prop_assert_eq!(&shown.sum.unwrap().cells, &[ages.len().to_string()]);
        }
    }
}
