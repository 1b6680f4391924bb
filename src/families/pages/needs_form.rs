//! What the class needs to know of one family: an input for each question, and what is left out for each baby.

use crate::calendar::Day;
use crate::needs::asking::{Given, Input, inputs, posted, refuse_days_to_come};
use crate::needs::model::{Answer, Question, Spare, Spared};
use crate::web::form::fingerprint;

/// The form, as stored or as posted.
pub struct NeedsForm {
    /// Stands for what was stored when the page was drawn.
    pub shown: String,
    pub inputs: Vec<Input>,
    pub spared: Vec<(u32, Spare)>,
}

impl NeedsForm {
    /// The form of a family with so many babies, as it is stored.
    pub fn holding(questions: &[Question], babies: u32, answers: &[Answer], spared: &[Spared]) -> Self {
        let text = |question: &Question, baby: u32| {
            let answer = answers.iter().find(|answer| (answer.question, answer.baby) == (question.id, baby));
            answer.map(|answer| answer.words.to_string()).unwrap_or_default()
        };
        let inputs = inputs(questions, babies, text);
        let spared: Vec<(u32, Spare)> = spared.iter().map(|spared| (spared.baby, spared.thing)).collect();
        let things: Vec<String> = spared.iter().map(|(baby, thing)| format!("{baby} {thing}")).collect();
        let texts = inputs.iter().map(|input| input.text.as_str());
        let shown = fingerprint(texts.chain(things.iter().map(String::as_str)));
        Self { shown, inputs, spared }
    }

    /// Reads what was posted.
    pub fn read(fields: &[(String, String)], questions: &[Question], babies: u32, today: Day) -> Self {
        let mut inputs = inputs(questions, babies, |question, baby| posted(fields, question, baby));
        refuse_days_to_come(&mut inputs, today);
        let spared = fields.iter().filter_map(|(field, value)| {
            let baby = field.strip_prefix("spared-")?.parse().ok()?;
            (1..=babies).contains(&baby).then_some((baby, value.parse().ok()?))
        });
        let shown = fields.iter().find(|(field, _)| field == "shown").map(|(_, value)| value.clone());
        Self { shown: shown.unwrap_or_default(), inputs, spared: spared.collect() }
    }

    pub fn is_spared(&self, baby: &usize, thing: &Spare) -> bool {
        let is = |spared: &&(u32, Spare)| usize::try_from(spared.0) == Ok(*baby) && spared.1 == *thing;
        self.spared.iter().any(|spared| is(&spared))
    }

    /// What it says, once every field makes sense.
    pub fn answers(&self) -> Option<Vec<Given>> {
        self.inputs.iter().all(|input| input.problem.is_none()).then(|| self.inputs.iter().map(Input::given).collect())
    }

    /// Shows what is stored now beside what was typed; saving again then means it.
    pub fn compare(&mut self, stored: &Self) {
        self.shown.clone_from(&stored.shown);
        for (input, stored) in self.inputs.iter_mut().zip(&stored.inputs) {
            input.meanwhile = (input.text != stored.text).then(|| stored.text.clone());
        }
    }
}
