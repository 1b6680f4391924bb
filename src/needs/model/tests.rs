use super::*;

fn shipped(kind: QuestionKind) -> &'static Question {
    shipped_questions().iter().find(|question| question.kind == kind).unwrap()
}

#[test]
fn what_ships_says_why_and_has_a_number_of_its_own() {
    let mut numbers: Vec<QuestionId> = shipped_questions().iter().map(|question| question.id).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), shipped_questions().len());
    assert!(shipped_questions().iter().all(|question| !question.is_own() && question.weeks_kept == WEEKS_KEPT));
    assert!(shipped_questions().iter().all(|question| question.asked && question.is_health));
}

#[test]
fn answers_are_read_by_the_form_of_their_question() {
    let read = |kind, text| shipped(kind).read(text).map(|answer| answer.map(String::from));
    let answered = |text: &str| Ok(Some(text.to_owned()));
    assert_eq!(read(QuestionKind::Allergy, "  "), Ok(None));
    assert_eq!(read(QuestionKind::Allergy, " Nuts "), answered("Nuts"));
    assert_eq!(read(QuestionKind::Navel, "no"), answered("no"));
    assert!(read(QuestionKind::Navel, "nearly").is_err());
    assert_eq!(read(QuestionKind::NextVaccine, "2026-12-01"), answered("2026-12-01"));
    assert!(read(QuestionKind::NextVaccine, "soon").is_err());
    assert_eq!(read(QuestionKind::LastVaccine, "2026-11-24 "), answered("2026-11-24"));
    assert_eq!(read(QuestionKind::LastVaccine, "2026-11-24T10:30"), answered("2026-11-24 10:30"));
    assert_eq!(read(QuestionKind::LastVaccine, " 10:30"), Err("Please give the day as well as the time.".into()));
    assert!(read(QuestionKind::Allergy, &"a".repeat(501)).unwrap_err().contains("too long by 1"));
}

#[test]
fn her_changes_keep_what_the_planner_relies_on() {
    let changed = |number, place| Changed {
        number: QuestionId::from(number),
        label: "Bones".parse().unwrap(),
        why: "We move them.".parse().unwrap(),
        about: About::Family,
        is_health: false,
        weeks_kept: 9,
        asked: false,
        place,
    };
    let questions = with_changes(vec![changed(5, 1), changed(100, 99)]);
    assert_eq!(questions.len(), shipped_questions().len() + 1);
    let hips = questions.iter().find(|question| question.kind == QuestionKind::Hips).unwrap();
    assert_eq!((hips.about, hips.is_health, hips.weeks_kept, hips.asked), (About::Baby, true, 9, false));
    assert_eq!(questions[1].id, hips.id, "after the first, in the same place");
    assert_eq!(next_number(&questions), QuestionId::from(101));
    assert!(questions.last().is_some_and(Question::is_own));
}
