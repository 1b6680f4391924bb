//! Questions as a form shows them, and what comes back. Every form that asks families uses this.

use crate::calendar::Day;
use crate::ids::QuestionId;
use crate::needs::model::{About, AnswerForm, AnswerText, DayAndTime, Question, QuestionKind};

/// One question about one baby, or about the family, with what stands in its field.
#[derive(Clone, Debug)]
pub struct Input {
    /// The question.
    pub question: Question,
    /// The place of the baby; 0 for the family.
    pub baby: u32,
    /// What was written, to be shown again as it was.
    pub text: String,
    /// Why it cannot be taken.
    pub problem: Option<String>,
    /// What somebody else saved here meanwhile.
    pub meanwhile: Option<String>,
    /// The answer, once the text is one.
    pub answer: Option<AnswerText>,
}

/// An answer to be kept, or to be taken back: to which question, for which baby.
pub type Given = (QuestionId, u32, Option<AnswerText>);

impl Input {
    /// The name of its field: "answer-4-1". A moment has two fields of this name: its day and its time.
    pub fn name(&self) -> String {
        format!("answer-{}-{}", self.question.id, self.baby)
    }

    /// The day of a moment, and its time, each as it was written.
    pub fn day_and_time(&self) -> (&str, &str) {
        self.text.split_once(' ').unwrap_or((&self.text, ""))
    }

    pub fn is_moment(&self) -> bool {
        self.question.form == AnswerForm::Moment
    }

    pub fn is_day(&self) -> bool {
        self.question.form == AnswerForm::Day
    }

    pub fn is_yes_no(&self) -> bool {
        self.question.form == AnswerForm::YesNo
    }

    /// What it says for the store.
    pub fn given(&self) -> Given {
        (self.question.id, self.baby, self.answer.clone())
    }

    fn of(question: &Question, baby: u32, text: String) -> Self {
        let (answer, problem) = match question.read(&text) {
            Ok(answer) => (answer, None),
            Err(problem) => (None, Some(problem)),
        };
        Self { question: question.clone(), baby, text, problem, meanwhile: None, answer }
    }
}

/// The inputs of these questions for a family with so many babies, each with the text that stands in it: first for
/// each baby, then for the family as a whole.
pub fn inputs(questions: &[Question], babies: u32, text: impl Fn(&Question, u32) -> String) -> Vec<Input> {
    let places = (1..=babies).map(|place| (About::Baby, place)).chain([(About::Family, 0)]);
    let asked = places.flat_map(|(about, place)| {
        questions.iter().filter(move |question| question.about == about).map(move |question| (question, place))
    });
    asked.map(|(question, place)| Input::of(question, place, text(question, place))).collect()
}

/// Refuses a vaccine that was given on a day still to come.
pub fn refuse_days_to_come(inputs: &mut [Input], today: Day) {
    for input in inputs.iter_mut().filter(|input| input.question.kind == QuestionKind::LastVaccine) {
        let given = input.answer.as_ref().and_then(|answer| answer.as_ref().parse().ok());
        if given.is_some_and(|given: DayAndTime| given.day > today) {
            input.problem = Some("That day is still to come. Write it under the next vaccine.".to_owned());
            input.answer = None;
        }
    }
}

/// What was posted into the fields of this name.
pub fn posted(fields: &[(String, String)], question: &Question, baby: u32) -> String {
    let name = format!("answer-{}-{baby}", question.id);
    let values = fields.iter().filter(|(field, _)| *field == name).map(|(_, value)| value.as_str());
    // The time of a moment stays behind its day, even where the day was left empty.
    let text = values.collect::<Vec<_>>().join(" ").replace("\r\n", "\n");
    text.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::needs::model::shipped_questions;

    #[test]
    fn twins_are_asked_about_one_by_one_and_a_family_once() {
        let inputs = inputs(shipped_questions(), 2, |_, _| String::new());
        let of = |kind| inputs.iter().filter(move |input| input.question.kind == kind).map(|input| input.baby);
        assert_eq!(of(QuestionKind::Skin).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(of(QuestionKind::ParentAllergy).collect::<Vec<_>>(), [0]);
        assert!(inputs.iter().all(|input| input.problem.is_none() && input.answer.is_none()));
    }

    #[test]
    fn a_moment_comes_in_two_fields() {
        let question = shipped_questions().iter().find(|question| question.form == AnswerForm::Moment).unwrap();
        let name = format!("answer-{}-1", question.id);
        let read = |day: &str, time: &str| {
            let fields = [(name.clone(), day.to_owned()), (name.clone(), time.to_owned())];
            inputs(std::slice::from_ref(question), 1, |question, baby| posted(&fields, question, baby)).swap_remove(0)
        };
        assert_eq!(read("2026-11-24", "10:30").answer.unwrap().as_ref(), "2026-11-24 10:30");
        assert_eq!(read("2026-11-24", "").answer.unwrap().as_ref(), "2026-11-24");
        assert!(read("", "").problem.is_none());
        let timeless = read("", "10:30");
        assert_eq!(timeless.day_and_time(), ("", "10:30"));
        assert!(timeless.problem.is_some());
    }
}
