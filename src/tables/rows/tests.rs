use super::*;
use crate::tables::cells;
use crate::tables::columns::{guess, heading_row};

fn course() -> Course {
    let day = |text: &str| text.parse().unwrap();
    Course {
        id: ClassId::from(51),
        label: "Thursdays".to_owned(),
        name: "Thursdays".to_owned(),
        weeks: 5,
        first: day("2026-11-26"),
        today: day("2026-11-26"),
        open: Open::new(),
        by_baby: false,
        stay_weeks: None,
    }
}

/// The families of a table, each as a sentence, or its mistakes.
fn families(text: &str) -> Vec<String> {
    let rows = cells::read(text).unwrap();
    let heading = heading_row(&rows);
    let means = guess(&rows[heading]);
    let table = Matched { rows: &rows, heading, means: &means, order: Order::DayFirst };
    let told = |row: Row| match row.family(&course()) {
        Ok(entry) => format!("{entry:?}"),
        Err(mistakes) => mistakes.iter().map(|it| format!("{} {}: {}\n", it.row, it.column, it.sentence)).collect(),
    };
    table.lines().map(told).collect()
}

#[test]
fn a_row_becomes_a_family() {
    let text = "Parent,Surname,Mobile,Baby,DOB,Early,Due date,Second baby,Second early,Start week,Notes,Comments\n\
        Mira,Holloway,'+44 20 7946 0000,Leo,24/09/2026,,22/10/2026,Max,2 weeks,week 2,By bus,\n";
    let told = families(text).concat();
    for part in [
        "Some(Name(\"Mira Holloway\"))",
        "Some(Phone(\"+44 20 7946 0000\"))",
        "Baby { name: BabyName(\"Leo\"), born: Day(2026-09-24), weeks_early: WeeksEarly(4) }",
        "Baby { name: BabyName(\"Max\"), born: Day(2026-09-24), weeks_early: WeeksEarly(2) }",
        "from_week: 2",
        "Note(\"Notes: By bus\")",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

#[test]
fn mistakes_are_told_by_row_and_column() {
    let text = "Baby,DOB,E-mail,Early,Week,Twin\n\
        ,,,,,\n\
        Leo,soon,leo.example,30,9,\n\
        ,24/9/2026,a@post.example,,,\n\
        Ada,24/12/2026,a@post.example,,,\n\
        Ada,24/12/2016,,,,\n";
    assert_eq!(
        families(text),
        [
            "3 E-mail: “leo.example”: Please give an e-mail address, like name@example.org.\n\
             3 DOB: “soon”: Please write a day like 24 Dec 2026, 24/12/2026 or 2026-12-24.\n\
             3 Early: “30”: Please give whole weeks before the 40th, from 0 to 20.\n\
             3 Week: “9”: the class has 5 weeks.\n",
            "4 Baby: Please write the baby’s first name.\n",
            "5 DOB: 24 December 2026: That day is still to come. Please add the family once the baby is born.\n",
            "6 E-mail: Please give an e-mail address or a phone number: one way to reach the family.\n\
             6 DOB: 24 December 2016: That is more than five years before the class began. Is the year right?\n",
        ]
    );
}
