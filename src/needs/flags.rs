//! Flags: what a family told, beside her rule, on the day of the session, at the step that it touches. Neutral: a flag
//! never says whether something may be done, and where there is none, nothing is said at all. Pure.

mod vaccine;

use crate::calendar::{Moment, Zone};
use crate::curriculum::model::{Area, Caution, Library, Section};
use crate::ids::{FamilyId, SessionId};
use crate::needs::model::{Answer, AnswerForm, Question, QuestionKind, Spare, Spared};
use crate::needs::oil;
use crate::needs::rules::{RuleKind, Rules};
use crate::needs::words::{Said, Word};
use crate::words::listed;

/// The most of an answer that a flag repeats, in characters; the whole stands on the page of the family.
const LONGEST_QUOTE: usize = 120;

/// What a flag stands beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// Asking permission, before the first touch.
    Before,
    /// Oil on the hands.
    Oil,
    /// The strokes of a section.
    Section(Section),
    /// Every stroke with this caution.
    Caution(Caution),
}

/// Something to have in mind for one baby, or for a family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Whose it is.
    pub family: FamilyId,
    /// Whom it names: "Leo", "Leo and Ada".
    pub whom: String,
    /// What it stands beside.
    pub touches: Vec<Touch>,
    /// All of it after the name: "doll today (vaccine 23 h ago; your rule 48 h)".
    pub words: String,
    /// Whether it speaks of a doll.
    pub doll: bool,
}

/// A family as flags see it on the day of the session.
#[derive(Clone, Debug)]
pub struct Party {
    pub id: FamilyId,
    pub babies: Vec<Baby>,
}

/// A baby as flags see it on the day of the session.
#[derive(Clone, Debug)]
pub struct Baby {
    pub name: String,
    /// Whole weeks since birth.
    pub weeks: i32,
    /// Whole weeks since the due date, for a baby who was born early.
    pub corrected: Option<i32>,
}

/// All that was told and settled.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Every question, asked at present or not: an answer counts as long as it is kept.
    pub questions: Vec<Question>,
    pub answers: Vec<Answer>,
    pub spared: Vec<Spared>,
    pub said: Vec<Said>,
    pub rules: Rules,
}

/// Which session, when, and by which clock.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    pub session: SessionId,
    pub starts: Moment,
    pub zone: &'a Zone,
    /// Knows what her own regions are called.
    pub library: &'a Library,
}

impl Known {
    /// The flags of these families, family by family and baby by baby.
    pub fn flags(&self, families: &[Party], at: At<'_>) -> Vec<Flag> {
        let mut flags = Vec::new();
        for party in families {
            flags.extend(self.of_family(party, at));
            for (place, baby) in (1..).zip(&party.babies) {
                flags.extend(self.of_baby(party.id, place, baby, at));
            }
        }
        flags
    }

    /// What was known at a moment; what is said again since then counts as new.
    pub fn as_of(&self, moment: Moment) -> Self {
        let mut known = self.clone();
        known.answers.retain(|answer| answer.answered_at <= moment);
        known.said.retain(|said| said.said_at <= moment);
        known
    }

    /// Whether this family said that it cannot come to the session.
    pub fn stays_away(&self, family: FamilyId, session: SessionId) -> bool {
        self.said_for(family, session).is_some_and(|said| said.word == Word::CannotCome)
    }

    /// What this family said for the session.
    pub fn said_for(&self, family: FamilyId, session: SessionId) -> Option<&Said> {
        self.said.iter().find(|said| said.family == family && said.session == session)
    }

    /// The answer to a question of this kind; one that says "none" is none.
    fn answer(&self, family: FamilyId, place: u32, kind: QuestionKind) -> Option<&Answer> {
        let question = self.questions.iter().find(|question| question.kind == kind)?;
        let mine = |answer: &&Answer| (answer.family, answer.baby, answer.question) == (family, place, question.id);
        let says = |answer: &&Answer| question.form != AnswerForm::Text || !is_none(answer.words.as_ref());
        self.answers.iter().find(mine).filter(says)
    }

    /// What touches a family as a whole: its word for today, and an allergy of an adult.
    fn of_family(&self, party: &Party, at: At<'_>) -> Vec<Flag> {
        let names: Vec<String> = party.babies.iter().map(|baby| baby.name.clone()).collect();
        let flag = |touches: Touch, words: String| Flag {
            family: party.id,
            whom: listed(&names),
            touches: vec![touches],
            words,
            doll: false,
        };
        let said = self.said_for(party.id, at.session).and_then(|said| {
            let what = match said.word {
                Word::Unwell => "unwell",
                Word::SomethingElse => "something to tell you",
                Word::Fine | Word::CannotCome | Word::Vaccine => return None,
            };
            let line = said.words.as_ref();
            let line = if line.is_empty() { String::new() } else { format!(": {}", quoted(line)) };
            Some(flag(Touch::Before, format!("{what}, told {}{line}", said.when(at.zone))))
        });
        let allergy = self.answer(party.id, 0, QuestionKind::ParentAllergy).map(|answer| {
            flag(Touch::Oil, format!("allergy of an adult {}", self.beside_the_oil(answer.words.as_ref())))
        });
        said.into_iter().chain(allergy).collect()
    }

    fn of_baby(&self, family: FamilyId, place: u32, baby: &Baby, at: At<'_>) -> Vec<Flag> {
        let told = |kind| self.answer(family, place, kind).map(|answer| answer.words.as_ref());
        let flag = |touches: &[Touch], words: String| Flag {
            family,
            whom: baby.name.clone(),
            touches: touches.to_vec(),
            words,
            doll: false,
        };
        let mut flags = vaccine::flags(self, family, place, at)
            .map(|(touches, words, doll)| Flag { doll, ..flag(&touches, words) })
            .into_iter()
            .collect::<Vec<_>>();
        flags.extend(
            self.too_young(RuleKind::Youngest, baby)
                .map(|(age, weeks)| flag(&[Touch::Before], format!("{age} (your rule: from {weeks} weeks)"))),
        );
        let agreed = told(QuestionKind::Agreed);
        if let Some(words) = told(QuestionKind::Condition) {
            flags.push(flag(&[Touch::Before], format!("{}; {}", quoted(words), professional(agreed))));
        }
        if let Some(words) = told(QuestionKind::Allergy) {
            flags.push(flag(&[Touch::Oil], format!("allergy {}", self.beside_the_oil(words))));
        }
        if let Some(words) = told(QuestionKind::Skin) {
            flags.push(flag(&[Touch::Oil], format!("skin {}", quoted(words))));
        }
        flags.extend(
            self.too_young(RuleKind::YoungestForOil, baby)
                .map(|(age, weeks)| flag(&[Touch::Oil], format!("{age} (your rule: no oil before {weeks} weeks)"))),
        );
        if told(QuestionKind::Navel) == Some("no") {
            let answer = self.answer(family, place, QuestionKind::Navel);
            let day = answer.map(|answer| answer.answered_at.day_in(at.zone).short()).unwrap_or_default();
            let touches = [Touch::Section(Section::Of(Area::Tummy)), Touch::Caution(Caution::Navel)];
            flags.push(flag(&touches, format!("navel not healed, told {day}")));
        }
        if let Some(words) = told(QuestionKind::Hips) {
            let touches = [
                Touch::Caution(Caution::Hips),
                Touch::Section(Section::Of(Area::Legs)),
                Touch::Section(Section::Movements),
            ];
            flags.push(flag(&touches, format!("hips {}; {}", quoted(words), professional(agreed))));
        }
        let mine = self.spared.iter().filter(|spared| (spared.family, spared.baby) == (family, place));
        flags.extend(mine.map(|spared| spare(spared.thing, at.library)).map(|(touch, words)| flag(&[touch], words)));
        flags
    }

    /// The age of a baby who is younger than a rule of hers, by the calendar or corrected, and the weeks of the rule.
    fn too_young(&self, kind: RuleKind, baby: &Baby) -> Option<(String, u32)> {
        let weeks = self.rules.amount(kind)?;
        let least = i64::from(weeks);
        let young = |age: i32| i64::from(age) < least;
        let age = match baby.corrected {
            Some(corrected) if young(corrected) => format!("{}, corrected {corrected}", in_weeks(baby.weeks)),
            _ if young(baby.weeks) => in_weeks(baby.weeks),
            _ => return None,
        };
        Some((age, weeks))
    }

    /// An allergy beside the oil of the class: "“nuts”; your oil: “Sunflower oil”".
    fn beside_the_oil(&self, allergy: &str) -> String {
        let told = quoted(allergy);
        let Some(rule) = self.rules.of(RuleKind::Oil) else {
            return format!("{told}; you have not written down your oil");
        };
        let oil = quoted(rule.words.as_ref());
        match oil::named(allergy, rule.words.as_ref()) {
            Some(named) => format!("{told}, and your oil names {named}: {oil}"),
            None => format!("{told}; your oil: {oil}"),
        }
    }
}

fn in_weeks(weeks: i32) -> String {
    if weeks == 1 { "1 week old".to_owned() } else { format!("{weeks} weeks old") }
}

fn professional(agreed: Option<&str>) -> &'static str {
    match agreed {
        Some("yes") => "a health professional has agreed",
        Some(_) => "a health professional has not agreed",
        None => "not told whether a health professional agreed",
    }
}

fn spare(thing: Spare, library: &Library) -> (Touch, String) {
    match thing {
        Spare::Oil => (Touch::Oil, "no oil, as you noted".to_owned()),
        Spare::Section(section) => {
            let name = library.section_name(section).to_lowercase();
            (Touch::Section(section), format!("no {name}, as you noted"))
        }
    }
}

/// Whether a text says that there is nothing to tell.
fn is_none(text: &str) -> bool {
    let bare = text.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
    ["", "no", "none", "nothing", "none known", "no allergies", "n/a"].contains(&bare.as_str())
}

fn quoted(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("“{}…”", &words[..end]),
        None => format!("“{words}”"),
    }
}

#[cfg(test)]
mod tests;
