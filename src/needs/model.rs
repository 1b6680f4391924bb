//! Questions, answers, what is spared, and when an answer ends.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::calendar::{Day, Moment, TimeOfDay};
use crate::curriculum::model::{Area, Library, Section};
use crate::db::stored_as_text;
use crate::ids::{FamilyId, QuestionId};
use crate::languages::Texts;
use crate::text::text;

/// How long an answer is kept after the last session of its class, in weeks, unless the question says otherwise.
pub const WEEKS_KEPT: u32 = 4;

/// The first number of a question of an instructor's own.
const OWN_FROM: i64 = 100;

text! {
    /// A question as families read it.
    Label 200 "Please write the question.",
    /// Why it is asked, as families read it.
    Why 300 "Please say why you ask; families read it beside the question.",
    /// What a family answered.
    AnswerText 500 "Please write an answer.",
}

/// What the planner makes of the answers to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    Allergy,
    ParentAllergy,
    Skin,
    /// Whether the navel has healed.
    Navel,
    Hips,
    Condition,
    /// Whether a health professional has agreed.
    Agreed,
    LastVaccine,
    NextVaccine,
    /// Only the instructor makes something of it.
    Own,
}

/// Whom a question is about: each baby, or the family as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum About {
    Family,
    Baby,
}

impl fmt::Display for About {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Family => "family",
            Self::Baby => "baby",
        })
    }
}

impl FromStr for About {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "family" => Ok(Self::Family),
            "baby" => Ok(Self::Baby),
            _ => Err("Please choose whom the question is about."),
        }
    }
}

stored_as_text!(About);

/// What an answer looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerForm {
    Text,
    YesNo,
    Day,
    /// A day, and the time of day where it is known.
    Moment,
}

/// Something that families are asked.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Question {
    /// Its number in its practice.
    pub id: QuestionId,
    /// What the planner makes of its answers.
    pub kind: QuestionKind,
    /// The question.
    pub label: Label,
    /// Why it is asked.
    pub why: Why,
    /// Whom it is about.
    pub about: About,
    /// What an answer looks like.
    pub form: AnswerForm,
    /// Whether its answers are health data.
    #[serde(default = "yes")]
    pub is_health: bool,
    /// How long an answer is kept after the last session, in weeks.
    #[serde(default = "weeks_kept")]
    pub weeks_kept: u32,
    /// Whether families are asked at all.
    #[serde(default = "yes")]
    pub asked: bool,
    /// Where it stands among the others.
    #[serde(default)]
    pub place: u32,
}

fn yes() -> bool {
    true
}

fn weeks_kept() -> u32 {
    WEEKS_KEPT
}

impl Question {
    /// Whether an instructor added it herself.
    pub fn is_own(&self) -> bool {
        self.id >= QuestionId::from(OWN_FROM)
    }

    /// The question and why it is asked, in the language of the reader: unless the instructor has worded them herself.
    pub fn in_words(&self, t: &Texts) -> (String, String) {
        let shipped = shipped_questions().iter().find(|shipped| shipped.id == self.id);
        let said = |part: &str| t.find(&format!("question-{}{part}", self.id));
        let label = shipped.filter(|shipped| shipped.label == self.label).and_then(|_| said(""));
        let why = shipped.filter(|shipped| shipped.why == self.why).and_then(|_| said(".why"));
        (label.unwrap_or_else(|| self.label.to_string()), why.unwrap_or_else(|| self.why.to_string()))
    }

    /// What was written as an answer, or why it is none. Nothing is compulsory: an empty text is no answer.
    pub fn read(&self, text: &str) -> Result<Option<AnswerText>, String> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let sound = match self.form {
            AnswerForm::Text => Ok(text.to_owned()),
            AnswerForm::YesNo if ["yes", "no"].contains(&text) => Ok(text.to_owned()),
            AnswerForm::YesNo => Err("Please answer with yes or no, or leave it open.".to_owned()),
            AnswerForm::Day => text.parse::<Day>().map(|day| day.to_string()).map_err(str::to_owned),
            AnswerForm::Moment => DayAndTime::from_str(text).map(|when| when.to_string()).map_err(str::to_owned),
        };
        sound?.parse().map(Some).map_err(|problem: std::borrow::Cow<'_, str>| problem.into_owned())
    }
}

/// A day, and the time of day where it is known: "2026-11-24 10:30".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayAndTime {
    /// The day.
    pub day: Day,
    /// The time on the wall.
    pub time: Option<TimeOfDay>,
}

impl fmt::Display for DayAndTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.day.fmt(out)?;
        self.time.map_or(Ok(()), |time| write!(out, " {time}"))
    }
}

impl FromStr for DayAndTime {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (day, time) = text.trim().split_once([' ', 'T']).unwrap_or((text, ""));
        if day.contains(':') {
            return Err("Please give the day as well as the time.");
        }
        let time = if time.is_empty() { None } else { Some(time.parse()?) };
        Ok(Self { day: day.parse()?, time })
    }
}

/// The questions that ship, in their order.
pub fn shipped_questions() -> &'static [Question] {
    #[derive(Deserialize)]
    struct File {
        question: Vec<Question>,
    }
    static SHIPPED: LazyLock<Vec<Question>> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "the file is built in and a test reads it")]
        let file: File = toml::from_str(include_str!("questions.toml")).expect("the shipped questions can be read");
        (1..).zip(file.question).map(|(place, question)| Question { place, ..question }).collect()
    });
    &SHIPPED
}

/// A question as an instructor changed or made it.
#[derive(Clone, Debug)]
pub struct Changed {
    pub number: QuestionId,
    pub label: Label,
    pub why: Why,
    pub about: About,
    pub is_health: bool,
    pub weeks_kept: u32,
    pub asked: bool,
    pub place: u32,
}

/// All questions of a practice in their order: those that ship, as they were changed, and its own.
pub fn with_changes(changes: Vec<Changed>) -> Vec<Question> {
    let mut questions = shipped_questions().to_vec();
    for Changed { number, label, why, about, is_health, weeks_kept, asked, place } in changes {
        match questions.iter_mut().find(|question| question.id == number) {
            // What it asks about, and in which form, belongs to what the planner makes of it.
            Some(shipped) => *shipped = Question { label, why, weeks_kept, asked, place, ..shipped.clone() },
            None => questions.push(Question {
                id: number,
                kind: QuestionKind::Own,
                form: AnswerForm::Text,
                label,
                why,
                about,
                is_health,
                weeks_kept,
                asked,
                place,
            }),
        }
    }
    questions.sort_by_key(|question| (question.place, question.id));
    questions
}

/// The number of the next question of her own beside these.
pub fn next_number(questions: &[Question]) -> QuestionId {
    let own = questions.iter().filter(|question| question.is_own()).count();
    let taken = |number: &QuestionId| questions.iter().any(|question| question.id == *number);
    let free = (OWN_FROM..).take(own + 1).map(QuestionId::from).find(|number| !taken(number));
    free.unwrap_or(QuestionId::from(OWN_FROM))
}

/// What a family answered to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Whose answer it is.
    pub family: FamilyId,
    /// To which question.
    pub question: QuestionId,
    /// For the baby in this place of its family; 0 for the family as a whole.
    pub baby: u32,
    /// The answer.
    pub words: AnswerText,
    /// When it was given.
    pub answered_at: Moment,
}

/// The last day on which something that was told is kept, by the day of the last session.
pub fn kept_until(last_session: Day, weeks_kept: u32) -> Day {
    last_session.plus_weeks(i32::try_from(weeks_kept).unwrap_or(0))
}

/// What the instructor leaves out for one baby.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spare {
    /// Oil of any kind.
    Oil,
    /// A region of the body, or the gentle movements.
    Section(Section),
}

impl Spare {
    /// All that can be left out in a practice, each with its name.
    pub fn choices(library: &Library) -> Vec<(Self, String)> {
        let own = library.own_regions.iter().map(|region| Area::Own(region.key));
        let areas = Area::DRAWN.into_iter().chain(own).map(Section::Of);
        let sections = areas.chain([Section::Movements]);
        let named = sections.map(|section| (Self::Section(section), library.section_name(section)));
        named.chain([(Self::Oil, "Oil".to_owned())]).collect()
    }
}

impl fmt::Display for Spare {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Oil => out.write_str("oil"),
            Self::Section(section) => section.fmt(out),
        }
    }
}

impl FromStr for Spare {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "oil" => Ok(Self::Oil),
            text => text.parse().map(Self::Section).map_err(|_| "That is nothing that can be left out."),
        }
    }
}

stored_as_text!(Spare);

/// Something that is left out for the baby in this place of its family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spared {
    pub family: FamilyId,
    pub baby: u32,
    pub thing: Spare,
}

#[cfg(test)]
mod tests;
