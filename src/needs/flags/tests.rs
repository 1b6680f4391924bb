use proptest::prelude::*;

use super::*;
use crate::calendar::{Day, TimeOfDay};
use crate::curriculum::model::shipped_library;
use crate::ids::QuestionId;
use crate::needs::model::shipped_questions;
use crate::needs::rules::Rule;

const FAMILY: i64 = 7001;
const SESSION: i64 = 9003;

fn london() -> Zone {
    "Europe/London".parse().unwrap()
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn number(kind: QuestionKind) -> QuestionId {
    shipped_questions().iter().find(|question| question.kind == kind).unwrap().id
}

/// Leo, nine weeks old, with these answers about him.
fn known(answers: &[(QuestionKind, &str)]) -> Known {
    let answer = |(kind, words): &(QuestionKind, &str)| Answer {
        family: FamilyId::from(FAMILY),
        question: number(*kind),
        baby: u32::from(*kind != QuestionKind::ParentAllergy),
        words: words.parse().unwrap(),
        answered_at: moment("2026-11-20T09:00:00Z"),
    };
    let questions = shipped_questions().to_vec();
    Known { questions, answers: answers.iter().map(answer).collect(), ..Known::default() }
}

fn with_rules(mut known: Known, rules: &[(RuleKind, u32, &str)]) -> Known {
    let rule = |(kind, amount, words): &(RuleKind, u32, &str)| Rule {
        kind: *kind,
        amount: *amount,
        words: words.parse().unwrap(),
        source: "My insurer".parse().unwrap(),
        since: "2026-09-01".parse().unwrap(),
    };
    known.rules = Rules(rules.iter().map(rule).collect());
    known
}

fn said(word: Word, day: Option<&str>, time: Option<&str>, words: &str) -> Said {
    Said {
        family: FamilyId::from(FAMILY),
        session: SessionId::from(SESSION),
        word,
        vaccine: word == Word::Vaccine,
        day: day.map(|day| day.parse().unwrap()),
        time: time.map(|time| time.parse().unwrap()),
        words: words.parse().unwrap(),
        said_at: moment("2026-11-25T19:30:00Z"),
    }
}

fn leo(weeks: i32, corrected: Option<i32>) -> Vec<Party> {
    vec![Party { id: FamilyId::from(FAMILY), babies: vec![Baby { name: "Leo".into(), weeks, corrected }] }]
}

/// The flags of a baby on Thursday 26 November 2026, 10:30 in London.
fn flags_of(known: &Known, families: &[Party]) -> Vec<Flag> {
    let zone = london();
    let at = At {
        session: SessionId::from(SESSION),
        starts: moment("2026-11-26T10:30:00Z"),
        zone: &zone,
        library: shipped_library(),
    };
    known.flags(families, at)
}

fn words(known: &Known) -> Vec<String> {
    flags_of(known, &leo(9, None)).iter().map(|flag| format!("{}: {}", flag.whom, flag.words)).collect()
}

/// What each body of `domain.md` 5.2 says, as a setting of hers: whole body, near the place.
const BODIES: [(&str, &[(RuleKind, u32)]); 8] = [
    ("a UK instructor", &[(RuleKind::VaccineWholeBody, 24)]),
    ("To Baby and Beyond, 2022", &[(RuleKind::VaccineWholeBody, 24), (RuleKind::VaccineNearPlace, 168)]),
    ("To Baby and Beyond, other page", &[(RuleKind::VaccineWholeBody, 48)]),
    ("a UK instructor, 48 h", &[(RuleKind::VaccineWholeBody, 48)]),
    ("near the place only", &[(RuleKind::VaccineNearPlace, 48)]),
    ("Blossom & Berry", &[(RuleKind::VaccineWholeBody, 72)]),
    ("Russian-language advice", &[(RuleKind::VaccineWholeBody, 168)]),
    ("no rule of hers", &[]),
];

#[test]
fn every_body_has_its_words() {
    let doll = |rule: &str, told: &str| format!("Leo: doll today ({told}; your rule {rule})");
    let spare =
        |rule: &str, told: &str| format!("Leo: spare the place of the vaccine ({told}; your rule {rule} near it)");
    let hours = "vaccine 23 h ago";
    let two_days = "vaccine 47 h ago";
    let untimed = "vaccine on Tue 24 Nov, time not told";
    let days = "vaccine 4 days ago";
    let cases: [(&str, [Option<String>; 8]); 4] = [
        (
            "2026-11-25 11:30",
            [
                Some(doll("24 h", hours)),
                Some(doll("24 h", hours)),
                Some(doll("48 h", hours)),
                Some(doll("48 h", hours)),
                Some(spare("48 h", hours)),
                Some(doll("72 h", hours)),
                Some(doll("7 days", hours)),
                None,
            ],
        ),
        (
            "2026-11-24 11:30",
            [
                None,
                Some(spare("7 days", two_days)),
                Some(doll("48 h", two_days)),
                Some(doll("48 h", two_days)),
                Some(spare("48 h", two_days)),
                Some(doll("72 h", two_days)),
                Some(doll("7 days", two_days)),
                None,
            ],
        ),
        (
            "2026-11-24",
            [
                None,
                Some(spare("7 days", untimed)),
                Some(doll("48 h", untimed)),
                Some(doll("48 h", untimed)),
                Some(spare("48 h", untimed)),
                Some(doll("72 h", untimed)),
                Some(doll("7 days", untimed)),
                None,
            ],
        ),
        (
            "2026-11-22 05:30",
            [None, Some(spare("7 days", days)), None, None, None, None, Some(doll("7 days", days)), None],
        ),
    ];
    for (told, expected) in cases {
        for ((body, rules), expected) in BODIES.iter().zip(expected) {
            let rules: Vec<_> = rules.iter().map(|(kind, hours)| (*kind, *hours, "")).collect();
            let known = with_rules(known(&[(QuestionKind::LastVaccine, told)]), &rules);
            assert_eq!(words(&known), Vec::from_iter(expected), "{body}, vaccine {told}");
        }
    }
}

#[test]
fn a_vaccine_is_known_by_its_date_or_by_todays_word() {
    let rule = [(RuleKind::VaccineWholeBody, 48, "")];
    let due = with_rules(known(&[(QuestionKind::NextVaccine, "2026-11-25")]), &rule);
    let open =
        "Leo: doll today if it was given (vaccine due on Wed 25 Nov, not told whether it was given; your rule 48 h)";
    assert_eq!(words(&due), [open]);
    let later = with_rules(known(&[(QuestionKind::NextVaccine, "2026-11-27")]), &rule);
    assert_eq!(words(&later), [""; 0], "its day has not come");
    let given = [(QuestionKind::NextVaccine, "2026-11-20"), (QuestionKind::LastVaccine, "2026-11-20 09:00")];
    assert_eq!(words(&with_rules(known(&given), &rule)), [""; 0], "it was given, and the wait is over");

    let told = |word: Said| Known { said: vec![word], ..with_rules(known(&[]), &rule) };
    let undated = told(said(Word::Vaccine, None, None, ""));
    assert_eq!(words(&undated), ["Leo: doll today (vaccine since last time, day not told; your rule 48 h)"]);
    let timed = told(said(Word::Vaccine, Some("2026-11-26"), Some("10:00"), ""));
    assert_eq!(words(&timed), ["Leo: doll today (vaccine less than 1 h ago; your rule 48 h)"]);
    let before = Said { session: SessionId::from(1), ..said(Word::Vaccine, Some("2026-11-25"), None, "") };
    let before = words(&told(before));
    assert_eq!(before, ["Leo: doll today (vaccine on Wed 25 Nov, time not told; your rule 48 h)"], "told another week");
}

#[test]
fn ages_count_by_birth_and_corrected() {
    let rules = [(RuleKind::Youngest, 6, ""), (RuleKind::YoungestForOil, 4, "")];
    let known = with_rules(known(&[]), &rules);
    let of = |weeks, corrected| {
        let flags = flags_of(&known, &leo(weeks, corrected));
        flags.into_iter().map(|flag| (flag.words, flag.touches)).collect::<Vec<_>>()
    };
    assert_eq!(of(6, None), []);
    assert_eq!(of(5, None), [("5 weeks old (your rule: from 6 weeks)".to_owned(), vec![Touch::Before])]);
    assert_eq!(
        of(9, Some(3)),
        [
            ("9 weeks old, corrected 3 (your rule: from 6 weeks)".to_owned(), vec![Touch::Before]),
            ("9 weeks old, corrected 3 (your rule: no oil before 4 weeks)".to_owned(), vec![Touch::Oil]),
        ]
    );
}

#[test]
fn each_answer_stands_where_it_touches() {
    let told = known(&[
        (QuestionKind::ParentAllergy, "Latex"),
        (QuestionKind::Condition, "Reflux"),
        (QuestionKind::Agreed, "yes"),
        (QuestionKind::Allergy, "Nuts"),
        (QuestionKind::Skin, "Eczema behind the knees"),
        (QuestionKind::Navel, "no"),
        (QuestionKind::Hips, "Scan on 3 December"),
    ]);
    let told = with_rules(told, &[(RuleKind::Oil, 0, "Almond oil, from sweet almonds")]);
    let flags = flags_of(&told, &leo(9, None));
    let tummy = Touch::Section(Section::Of(Area::Tummy));
    let expected: [(&str, Touch); 6] = [
        ("allergy of an adult “Latex”; your oil: “Almond oil, from sweet almonds”", Touch::Oil),
        ("“Reflux”; a health professional has agreed", Touch::Before),
        ("allergy “Nuts”, and your oil names almond: “Almond oil, from sweet almonds”", Touch::Oil),
        ("skin “Eczema behind the knees”", Touch::Oil),
        ("navel not healed, told Fri 20 Nov", tummy),
        ("hips “Scan on 3 December”; a health professional has agreed", Touch::Caution(Caution::Hips)),
    ];
    let found: Vec<(&str, Touch)> = flags.iter().map(|flag| (&*flag.words, flag.touches[0])).collect();
    assert_eq!(found, expected);
}

#[test]
fn what_was_not_told_is_not_a_no() {
    assert_eq!(
        words(&known(&[(QuestionKind::Condition, "Reflux")])),
        ["Leo: “Reflux”; not told whether a health professional agreed"]
    );
    let refused = known(&[(QuestionKind::Condition, "Reflux"), (QuestionKind::Agreed, "no")]);
    assert_eq!(words(&refused), ["Leo: “Reflux”; a health professional has not agreed"]);
    for nothing in ["None", "no.", "-", "Nothing", "n/a"] {
        assert_eq!(words(&known(&[(QuestionKind::Allergy, nothing), (QuestionKind::Skin, nothing)])), [""; 0]);
    }
    assert_eq!(words(&known(&[(QuestionKind::Navel, "yes")])), [""; 0]);
    assert_eq!(
        words(&known(&[(QuestionKind::Allergy, "Egg")])),
        ["Leo: allergy “Egg”; you have not written down your oil"]
    );
}

#[test]
fn a_word_for_today_and_what_she_spares_are_flags() {
    let mut known = known(&[]);
    known.said = vec![said(Word::Unwell, None, None, "A runny nose")];
    known.spared = ["tummy", "movements", "oil"]
        .map(|thing| Spared { family: FamilyId::from(FAMILY), baby: 1, thing: thing.parse().unwrap() })
        .into();
    assert_eq!(
        words(&known),
        [
            "Leo: unwell, told Wed 25 Nov, 19:30: “A runny nose”",
            "Leo: no tummy, as you noted",
            "Leo: no gentle movements, as you noted",
            "Leo: no oil, as you noted",
        ]
    );
    known.spared.clear();
    for quiet in [Word::Fine, Word::CannotCome, Word::Vaccine] {
        known.said = vec![said(quiet, None, None, "")];
        assert_eq!(words(&known), [""; 0], "{quiet}: nothing that she has a rule for");
    }
}

#[test]
fn twins_have_flags_of_their_own() {
    let known = known(&[(QuestionKind::Skin, "Dry")]);
    let baby = |name: &str| Baby { name: name.to_owned(), weeks: 11, corrected: Some(8) };
    let twins = [Party { id: FamilyId::from(FAMILY), babies: vec![baby("Otis"), baby("Wren")] }];
    let flags = flags_of(&known, &twins);
    assert_eq!(flags.iter().map(|flag| &*flag.whom).collect::<Vec<_>>(), ["Otis"]);
}

prop_compose! {
    fn any_session()(pick in any::<prop::sample::Index>(), days in 0..9_000, hour in 0_i8..24, minute in 0_i8..60) -> (Zone, Day, Moment) {
        let names = Zone::names();
        let zone: Zone = names[pick.index(names.len())].parse().unwrap();
        let day = Day::of(2010, 1, 1).unwrap().plus_days(days);
        let starts = zone.moment(day, TimeOfDay::of(hour, minute).unwrap());
        (zone, day, starts)
    }
}

fn told_at(vaccine: &str, whole: Option<u32>, near: Option<u32>) -> Known {
    let whole = whole.map(|hours| (RuleKind::VaccineWholeBody, hours, ""));
    let near = near.map(|hours| (RuleKind::VaccineNearPlace, hours, ""));
    let rules: Vec<_> = whole.into_iter().chain(near).collect();
    with_rules(known(&[(QuestionKind::LastVaccine, vaccine)]), &rules)
}

fn kinds(known: &Known, zone: &Zone, starts: Moment) -> (bool, bool) {
    let at = At { session: SessionId::from(SESSION), starts, zone, library: shipped_library() };
    let flags = known.flags(&leo(9, None), at);
    assert!(flags.len() <= 1);
    for flag in &flags {
        let lower = flag.words.to_lowercase();
        assert!(["safe", "danger", "allowed", "forbidden", "must"].iter().all(|word| !lower.contains(word)), "{lower}");
    }
    (flags.iter().any(|flag| flag.doll), flags.iter().any(|flag| !flag.doll))
}

proptest! {
    /// In any zone, across any change of the clocks: her hours are real hours, and her rule alone decides.
    #[test]
    fn her_hours_are_counted_from_the_vaccine((zone, _, starts) in any_session(), before in -3_000_i64..20_000,
        whole in prop::option::of(1_u32..300), near in prop::option::of(1_u32..300)) {
        let given = starts.plus_seconds(-before * 60);
        let (day, time) = (given.day_in(&zone), given.time_in(&zone));
        // A time that the clocks show twice is taken as its first: what is counted is what was written down.
        let given = zone.moment(day, time);
        let passed = starts.seconds() - given.seconds();
        let waits = |hours: Option<u32>| passed >= 0 && hours.is_some_and(|hours| passed < i64::from(hours) * 3600);
        let (doll, spare) = kinds(&told_at(&format!("{day} {time}"), whole, near), &zone, starts);
        prop_assert_eq!(doll, waits(whole));
        prop_assert_eq!(spare, !waits(whole) && waits(near));
    }

    /// A vaccine of which only the day is known is taken as given at the end of that day.
    #[test]
    fn an_unknown_time_never_shortens_the_wait((zone, day, starts) in any_session(), before in -2..15_i32,
        hours in 1_u32..300, hour in 0_i8..24) {
        let given = day.plus_days(-before);
        let (doll, _) = kinds(&told_at(&given.to_string(), Some(hours), None), &zone, starts);
        let ended = starts.seconds() - zone.start_of(given.plus_days(1)).seconds();
        prop_assert_eq!(doll, given <= day && ended < i64::from(hours) * 3600);
        let at_some_hour = format!("{given} {}", TimeOfDay::of(hour, 0).unwrap());
        let (timed, _) = kinds(&told_at(&at_some_hour, Some(hours), None), &zone, starts);
        prop_assert!(doll || !timed, "a time that is told can only shorten it");
    }

    /// Without a rule of hers there is no flag of that kind, whatever was told.
    #[test]
    fn no_rule_of_ours_is_built_in((zone, _, starts) in any_session(), before in 0_i64..20_000, weeks in 0..200_i32, early in 0..20_i32) {
        let given = starts.plus_seconds(-before * 60);
        let known = told_at(&format!("{} {}", given.day_in(&zone), given.time_in(&zone)), None, None);
        let at = At { session: SessionId::from(SESSION), starts, zone: &zone, library: shipped_library() };
        prop_assert_eq!(known.flags(&leo(weeks, Some(weeks - early)), at), vec![]);
    }
}
