use super::*;
use crate::curriculum::model::shipped_library;
use crate::families::model::WeeksEarly;
use crate::looking_back::samples::{course, session};

fn family(id: i64, adults: &str, babies: &[&str]) -> PracticeFamily {
    let baby = |name: &&str| Baby {
        name: name.parse().unwrap(),
        born: "2026-09-03".parse().unwrap(),
        weeks_early: WeeksEarly(0),
    };
    PracticeFamily {
        id: FamilyId::from(id),
        class: course().class,
        from_week: 2,
        until_week: 20,
        adults: adults.to_owned(),
        babies: babies.iter().map(baby).collect(),
    }
}

fn shown(called: Called, notes: &[(SessionId, String)]) -> Part {
    let held = [session(1, true), session(2, true), session(3, true), session(4, false)];
    let marked = [(held[1].session, FamilyId::from(8), Mark::SaidNotToday)];
    let families = [family(7, "Mira Holloway", &["Leo"]), family(8, "Tess Arkwright", &["Otis", "Wren"])];
    let courses = [course()];
    let material = Material {
        library: shipped_library(),
        courses: &courses,
        held: &held,
        families: &families,
        marked: &marked,
        notes,
        called,
    };
    parts(&material).remove(0)
}

#[test]
fn families_are_called_as_she_chooses_and_never_by_their_adults() {
    let labels = |called| shown(called, &[]).families.into_iter().map(|family| family.label).collect::<Vec<_>>();
    assert_eq!(labels(Called::Initial), ["Family 1: L.", "Family 2: O. and W."]);
    assert_eq!(labels(Called::FirstName), ["Family 1: Leo", "Family 2: Otis and Wren"]);
    assert_eq!(labels(Called::Nameless), ["Family 1", "Family 2"]);
}

#[test]
fn it_shows_what_was_taught_who_came_and_notes_only_where_she_wants_them() {
    let part = shown(Called::Initial, &[]);
    assert_eq!(part.facts, "3 sessions of 60 minutes, at least 7 days apart.");
    assert_eq!(part.weeks[0].title, "Legs and feet");
    assert_eq!(part.families[1].marks, ["not expected", "said not today", "not marked"]);
    assert_eq!(part.families[1].ages, "9 weeks and 9 weeks");
    assert!(part.weeks.iter().all(|week| week.note.is_none()));
    let notes = [(session(2, true).session, "Calm.".to_owned()), (session(3, true).session, String::new())];
    let noted: Vec<Option<String>> = shown(Called::Initial, &notes).weeks.into_iter().map(|week| week.note).collect();
    assert_eq!(noted, [None, Some("Calm.".to_owned()), None]);
}

#[test]
fn words_are_shown_under_what_their_family_chose() {
    let said = |quote, words: &str| Said {
        family: FamilyId::from(7),
        quote,
        words: words.to_owned(),
        adults: "Mira".to_owned(),
    };
    let all = [said(Quote::FirstName, "So calm."), said(Quote::Nameless, "Quiet."), said(Quote::No, "Secret.")];
    let named = ("So calm.".to_owned(), Some("Mira".to_owned()));
    assert_eq!(quotes(&all, 3), [("Quiet.".to_owned(), None), named.clone()]);
    assert_eq!(quotes(&all, 1), [named], "of one family everybody would know");
}
