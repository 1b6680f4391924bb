//! Who got a place from the waiting list. Pure.

use crate::looking_back::figure::{Bar, Figure, Row};
use crate::looking_back::model::{Course, Waited, name_of};

/// The waiting lists of these classes.
pub fn figure(courses: &[Course], waited: &[Waited]) -> Figure {
    let numbers = |one: &Waited| {
        let left = one.families.saturating_sub(one.placed + one.offered + one.waiting);
        [one.families, one.placed, one.offered, one.waiting, left]
    };
    let all = waited.iter().map(numbers).fold([0; 5], |all, one| std::array::from_fn(|at| all[at] + one[at]));
    let says = match all[..2] {
        [0, _] => String::new(),
        [1, 1] => "One family waited, and got a place.".to_owned(),
        [1, _] => "One family waited.".to_owned(),
        [families, 0] => format!("{families} families waited, and no place has come free for them yet."),
        [families, placed] => format!("{placed} of {families} families who waited got a place."),
        _ => String::new(),
    };
    let row = |one: &Waited| Row::of(name_of(courses, one.class), numbers(one));
    let bar = |one: &Waited| Bar::part(name_of(courses, one.class), one.placed, one.families);
    Figure {
        key: "waiting".to_owned(),
        title: "From the waiting list".to_owned(),
        says,
        awaits: "When families wait for a place, this shows how many of them got one.",
        of: "Class",
        head: ["Families waited", "Got a place", "Offered now", "Wait still", "Left the line"]
            .map(str::to_owned)
            .to_vec(),
        rows: waited.iter().map(row).collect(),
        sum: (waited.len() > 1).then(|| Row::of("Together", all)),
        meaning: ("families waited", "got a place"),
        bars: waited.iter().map(bar).collect(),
        ..Figure::default()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ids::ClassId;

    fn line([families, placed, offered, waiting]: [u32; 4]) -> Waited {
        Waited { class: ClassId::from(1), families, placed, offered, waiting }
    }

    #[test]
    fn a_line_is_told_in_a_sentence() {
        let says = |numbers| figure(&[], &[line(numbers)]).says;
        assert_eq!(says([5, 3, 0, 1]), "3 of 5 families who waited got a place.");
        assert_eq!(says([1, 1, 0, 0]), "One family waited, and got a place.");
        assert_eq!(says([2, 0, 0, 2]), "2 families waited, and no place has come free for them yet.");
        assert!(figure(&[], &[]).says.is_empty());
    }

    proptest! {
        #[test]
        fn whoever_waited_is_somewhere(placed in 0..9_u32, offered in 0..9_u32, waiting in 0..9_u32, left in 0..9_u32) {
            let shown = figure(&[], &[line([placed + offered + waiting + left, placed, offered, waiting])]);
            let numbers: Vec<u32> = shown.rows[0].cells.iter().map(|cell| cell.parse().unwrap()).collect();
            prop_assert_eq!(numbers[0], numbers[1..].iter().sum::<u32>());
            prop_assert_eq!(numbers[4], left);
        }
    }
}
