use super::*;
use crate::curriculum::model::shipped_library;
use crate::plans::shipped::shipped;

/// The file that the description of the format shows.
fn example() -> &'static str {
    let (_, rest) = include_str!("FORMAT.md").split_once("```toml\n").unwrap();
    rest.split_once("```").unwrap().0
}

fn ours(text: &str) -> Result<Curriculum, Vec<String>> {
    let told = |mistake: Mistake| format!("{}: {}: {}", mistake.line, mistake.field, mistake.sentence);
    read(text, shipped_library()).map_err(|mistakes| mistakes.into_iter().map(told).collect())
}

/// What is told of the example with one line exchanged.
fn told(line: &str, by: &str) -> Vec<String> {
    assert!(example().contains(line), "{line}");
    ours(&example().replacen(line, by, 1)).unwrap_err()
}

#[test]
fn the_described_file_reads_and_reads_back() {
    let curriculum = ours(example()).unwrap();
    assert_eq!((curriculum.own.len(), curriculum.plans.len()), (5, 1));
    assert!(curriculum.own[3].archived && !curriculum.own[0].archived);
    assert_eq!(curriculum.plans[0].it.weeks[0].order.minutes(), 60);
    assert_eq!(ours(&write(&curriculum).unwrap()).unwrap(), curriculum);
}

#[test]
fn the_shipped_plans_read_back() {
    let plans = shipped().iter().map(|start| Shared { it: start.plan.clone(), archived: false });
    let curriculum = Curriculum { plans: plans.collect(), ..Curriculum::default() };
    assert_eq!(ours(&write(&curriculum).unwrap()).unwrap(), curriculum);
}

#[test]
fn each_mistake_has_its_line_its_field_and_its_sentence() {
    let cases = [
        (
            "key = \"own/5c0ffee5\" ",
            "key = 5 #",
            "4: regions[1].key: A key has 1 to 60 small letters, digits, hyphens and slashes.",
        ),
        ("name = \"Hands\"", "nam = \"Hands\"", "8: regions[1].en.nam: There is no field “nam” here."),
        ("minutes = 2 ", "minutes = 0 #", "14: strokes[1].minutes: Please give a whole number from 1 to 120."),
        (
            "minutes = 2 ",
            "minutes = 2.5 #",
            "14: strokes[1].minutes: This should be a text in quotes, or a whole number.",
        ),
        ("core = true", "core = \"yes\"", "13: strokes[1].core: This should be true or false."),
        ("cautions = [\"oil\"]", "cautions = [\"soil\"]", "16: strokes[1].cautions: “soil” is not known here."),
        ("[topics.en]", "[topics.EN]", "23: topics[1].en: “en” is missing."),
        ("own/00000b0b", "own/0badcafe", "24: topics[1].key: Something else in this file has the same key."),
        (
            "\"new-strokes 20\"",
            "\"new-strokes\"",
            "63: plans[1].weeks[1].order: “new-strokes” is no block. A block is written as its kind and its minutes, like “topic 11”.",
        ),
        (
            "\"welcome 10\"",
            "\"own/00001234 10\"",
            "63: plans[1].weeks[1].order: “own/00001234” is no kind of block, and no block of yours.",
        ),
        (
            "\"legs+feet\", ",
            "",
            "52: plans[1].regions: Legs are in no region. Each part of the body is in exactly one.",
        ),
        (
            "\"anywhere/integration\"]",
            "\"legs/tickle\"]",
            "58: plans[1].weeks[1].strokes: “legs/tickle” is neither in this file nor in your curriculum.",
        ),
        ("reason = \"An evening about hands alone.\"", "", "65: plans[1].set_aside[1].reason: “reason” is missing."),
        ("warmhands = 1 ", "warmhands = 9 #", "1: warmhands: Version 9 of the format is not known here."),
        ("warmhands = 1 ", "title = 9 #", "1: warmhands: A file from Warm Hands begins with: warmhands = 1"),
    ];
    for (line, by, sentence) in cases {
        let told = told(line, by);
        assert!(told.contains(&sentence.to_owned()), "{by}: {told:#?}");
    }
    assert!(ours("a = [").unwrap_err()[0].starts_with("1: : This is not TOML"));
}

#[test]
fn texts_of_other_languages_are_noticed_and_not_lost_in_silence() {
    let german = example().replace("[topics.en]", "[topics.de]\nname = \"Erste Worte\"\n[topics.en]");
    assert_eq!(ours(&german).unwrap().other_languages, BTreeSet::from(["de".to_owned()]));
}

#[test]
fn what_is_there_already_is_told_from_what_is_new() {
    let file = ours(example()).unwrap();
    let letters =
        |own: &[Own], plans: &[Plan]| compare(&file, own, plans).iter().map(Entry::letter).collect::<String>();
    let mut own: Vec<Own> = file.own.iter().map(|shared| shared.it.clone()).collect();
    let mut plan = file.plans[0].it.clone();
    assert_eq!(letters(&[], &[]), "nnnnnn");
    assert_eq!(letters(&own, std::slice::from_ref(&plan)), "ssssss");
    let Own::Stroke(stroke) = &mut own[1] else { panic!("the second is a stroke") };
    stroke.minutes = 3;
    plan.weeks[0].minutes = 90;
    let entries = compare(&file, &own, std::slice::from_ref(&plan));
    assert_eq!(entries[1].standing, Standing::Different(vec![("minutes", "3".to_owned(), "2".to_owned())]));
    assert_eq!(entries[5].standing, Standing::Beside("Hands first (2)".parse().unwrap()));
}
