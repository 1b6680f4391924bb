use proptest::prelude::*;

use super::*;
use crate::looking_back::samples::{course, marked, session};

#[test]
fn a_no_is_no_absence() {
    let week = session(3, true);
    let marks = [
        marked(&week, Some(Mark::Here), 9, 10),
        marked(&week, Some(Mark::SaidNotToday), 1, 1),
        marked(&week, Some(Mark::Missed), 1, 1),
    ];
    let shown = of_class(std::slice::from_ref(&week), &marks, &[]);
    assert_eq!(shown.says, "11 of 12 babies came to week 3. One of them said not today, and took part all the same.");
    assert_eq!(shown.rows[0].label, "Week 3, Thu 12 Nov");
    assert_eq!(shown.rows[0].cells, ["12", "11", "1", "0", "1", "0", "91"]);
    assert_eq!(shown.bars[0].said, "11 of 12");
    assert!(shown.sum.is_none(), "one row needs no sum");
}

#[test]
fn what_was_cancelled_or_is_to_come_counts_for_nobody() {
    let (first, second) = (session(1, true), session(2, false));
    let marks = [marked(&first, Some(Mark::Here), 2, 2), marked(&second, None, 2, 2)];
    let shown = of_class(&[first, second], &marks, &[(ClassId::from(5), "2026-11-05".parse().unwrap())]);
    assert_eq!(shown.rows.len(), 1);
    assert_eq!(
        shown.also,
        [
            "1 week is not marked as taught yet.",
            "The session of Thursday 5 November was cancelled. That is nobody’s absence."
        ]
    );
}

#[test]
fn an_open_register_is_no_empty_room() {
    let week = session(1, true);
    let says = |marks: &[Marked]| of_class(std::slice::from_ref(&week), marks, &[]).says;
    assert_eq!(says(&[marked(&week, None, 3, 4)]), "The register of week 1 is not marked yet.");
    assert_eq!(says(&[]), "Nobody was expected in week 1.");
    assert_eq!(says(&[marked(&week, Some(Mark::Late), 1, 1)]), "The one baby of the class came to week 1.");
    assert!(of_class(&[], &[], &[]).rows.is_empty());
}

#[test]
fn a_year_sums_its_classes_by_the_week_of_the_course() {
    let (one, other) = (session(1, true), Held { class: ClassId::from(6), ..session(1, true) });
    let other = Held { session: SessionId::from(900), ..other };
    let marks = [marked(&one, Some(Mark::Here), 3, 3), marked(&other, Some(Mark::ToldUs), 1, 1)];
    let shown = of_year(&[one.clone(), other.clone()], &marks);
    assert_eq!(shown.says, "Of 4 times that a baby was expected, it came 3 times.");
    assert_eq!(shown.rows[0].cells, ["4", "3", "0", "1", "0", "0", "75"]);
    let classes = by_class(&[course()], &[one, other], &marks);
    assert_eq!(classes.says, "2 sessions were taught in 2 classes.");
    assert_eq!(classes.rows[0].href.as_deref(), Some("/classes/5/looking-back"));
    assert_eq!(classes.rows[1].cells, ["1", "1", "0", "0"]);
}

fn any_mark() -> impl Strategy<Value = Option<Mark>> {
    prop_oneof![Just(None), prop::sample::select(Mark::ALL.to_vec()).prop_map(Some)]
}

proptest! {
    #[test]
    fn everybody_expected_is_counted_once(groups in proptest::collection::vec((1..6_u32, any_mark(), 0..9_u32), 0..30)) {
        let sessions: Vec<Held> = (1..6).map(|week| session(week, true)).collect();
        let marks: Vec<Marked> =
            groups.iter().map(|(week, mark, count)| marked(&sessions[*week as usize - 1], *mark, *count, *count)).collect();
        let all: u32 = groups.iter().map(|(_, _, count)| count).sum();
        for shown in [of_class(&sessions, &marks, &[]), of_year(&sessions, &marks)] {
            let number = |row: &Row, at: usize| row.cells[at].parse::<u32>().unwrap();
            for row in shown.all_rows() {
                prop_assert_eq!(number(row, 0), number(row, 1) + number(row, 3) + number(row, 4) + number(row, 5));
                prop_assert!(number(row, 2) <= number(row, 1));
                prop_assert!(row.cells[6].is_empty() == (number(row, 0) == 0));
                prop_assert!(row.cells[6].parse::<u32>().unwrap_or(0) <= 100);
            }
            let together = shown.sum.as_ref().unwrap();
            prop_assert_eq!(number(together, 0), all);
            for at in 0..6 {
                prop_assert_eq!(number(together, at), shown.rows.iter().map(|row| number(row, at)).sum::<u32>());
            }
        }
    }
}
