use super::*;
use crate::families::booking::{Consents, State};
use crate::ids::FamilyId;
use crate::languages::Reads;
use crate::tables::cells;
use crate::tables::columns::guess;
use crate::tables::days::Order;

fn course(id: i64, name: &str, places_left: i64) -> Course {
    let day = |text: &str| text.parse().unwrap();
    let (first, today) = (day("2026-11-26"), day("2026-11-26"));
    let open = (1..=5).map(|week| (week, places_left)).collect();
    let (label, by_baby) = (name.to_owned(), false);
    Course { id: id.into(), name: label.clone(), label, weeks: 5, first, today, open, by_baby, stay_weeks: None }
}

fn looked_at(text: &str, unnamed: Option<i64>, families: &[Family]) -> Vec<Line> {
    let courses = [course(51, "Thursdays", 3), course(53, "Fridays", 1)];
    let named = [("thursdays", Some(51)), ("fridays", Some(53)), ("old", None)];
    let named = named.map(|(name, class)| (name.to_owned(), class.map(ClassId::from)));
    let placing = Placing { unnamed: unnamed.map(ClassId::from), named: named.into_iter().collect() };
    let rows = cells::read(text).unwrap();
    let means = guess(&rows[0]);
    preview(&Matched { rows: &rows, heading: 0, means: &means, order: Order::DayFirst }, &placing, &courses, families)
}

fn lines_told(lines: &[Line]) -> Vec<String> {
    let told = |line: &Line| match &line.standing {
        Standing::New(entry) => format!("{} new, {} babies", line.row, entry.babies.len()),
        Standing::With(row) => format!("{} with {row}", line.row),
        Standing::There(why) => format!("{} there: {why}", line.row),
        Standing::LeftOut => format!("{} left out", line.row),
        Standing::Wrong(mistakes) => format!("{} wrong: {}", line.row, mistakes[0].sentence),
    };
    lines.iter().map(told).collect()
}

/// A new family of a line, once it is in its class.
fn family(line: Line) -> Family {
    let Standing::New(Entry { adults, babies, from_week, note, .. }) = line.standing else { panic!("{line:?}") };
    Family {
        id: FamilyId::from(71),
        class_id: ClassId::from(51),
        from_week,
        until_week: LAST_WEEK,
        state: State::Booked,
        places: 1,
        offered_until: None,
        consents: Consents::default(),
        note,
        reads: Reads::default(),
        sheet_token: String::new(),
        revision: 1,
        adults,
        babies,
    }
}

#[test]
fn every_row_is_told_what_becomes_of_it() {
    let text = "Class,Baby,DOB,E-mail\n\
        Thursdays,Leo,24/9/2026,leo@post.example\n\
        THURSDAYS,leo,2026-09-24,other@post.example\n\
        Thursdays,Max,24/9/2026,LEO@post.example\n\
        Thursdays,Ada,1/1/2026,leo@post.example\n\
        Fridays,Leo,24/9/2026,leo@post.example\n\
        Fridays,Sol,24/9/2026,sol@post.example\n\
        old,Sol,24/9/2026,sol@post.example\n\
        ,Sol,24/9/2026,sol@post.example\n";
    assert_eq!(
        lines_told(&looked_at(text, None, &[])),
        [
            "2 new, 2 babies",
            "3 there: Row 2 has a baby of this name and date of birth.",
            "4 with 2",
            "5 there: Row 2 has this e-mail address. If they are one family, put both babies into one row.",
            "6 new, 1 babies",
            "7 wrong: “Fridays” has no place left. It can be given more.",
            "8 left out",
            "9 wrong: Please say which class: here, or for all rows that name none.",
        ]
    );
}

#[test]
fn a_mistake_of_many_rows_is_told_once() {
    let mistake = |row, sentence: &str| Mistake { row, column: "DOB".to_owned(), sentence: sentence.to_owned() };
    let few = [mistake(2, "Late."), mistake(3, "Early."), mistake(4, "Late.")];
    assert_eq!(told(few.iter()), ["Rows 2 and 4, DOB: Late.", "Row 3, DOB: Early."]);
    let many: Vec<Mistake> = (1..=20).map(|row| mistake(row, "Late.")).collect();
    assert_eq!(told(many.iter()), ["Rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 8 more, DOB: Late."]);
}

#[test]
fn who_is_there_already_stays_as_they_are() {
    let text = "Baby,DOB,E-mail\nLeo,24/9/2026,leo@post.example\nAda,1/1/2026,ada@post.example\n";
    let lines = looked_at(text, Some(51), &[]);
    let families: Vec<Family> = lines.into_iter().map(family).collect();
    let text = "Baby,DOB,E-mail\nLEO ,24.9.2026,new@post.example\nMax,1/1/2026,Ada@post.example\n";
    assert_eq!(
        lines_told(&looked_at(text, Some(51), &families)),
        [
            "2 there: “Thursdays” has a baby of this name and date of birth.",
            "3 there: “Thursdays” has a family with this e-mail address.",
        ]
    );
    assert_eq!(
        lines_told(&looked_at(text, Some(53), &families))[0],
        "2 new, 1 babies",
        "another class is another booking"
    );
}

#[test]
fn places_are_counted_by_week_and_by_what_they_are_for() {
    let text = "Baby,DOB,E-mail,Ends in week,Begins in week\n\
        Leo,24/9/2026,leo@post.example,2,\nAda,24/9/2026,ada@post.example,,3\nSol,24/9/2026,sol@post.example,,2\n";
    let lines = lines_told(&looked_at(text, Some(53), &[]));
    assert_eq!(lines[..2], ["2 new, 1 babies", "3 new, 1 babies"]);
    assert_eq!(lines[2], "4 wrong: “Fridays” has no place left. It can be given more.");
    let twins = Course { by_baby: true, ..course(51, "Thursdays", 1) };
    let rows =
        cells::read("Baby,DOB,E-mail\nLeo,24/9/2026,leo@post.example\nMax,24/9/2026,leo@post.example\n").unwrap();
    let (means, order) = (guess(&rows[0]), Order::DayFirst);
    let table = Matched { rows: &rows, heading: 0, means: &means, order };
    let placing = Placing { unnamed: Some(twins.id), ..Placing::default() };
    let lines = lines_told(&preview(&table, &placing, std::slice::from_ref(&twins), &[]));
    assert_eq!(lines, ["2 new, 1 babies", "3 wrong: “Thursdays” has no place left. It can be given more."]);
}
