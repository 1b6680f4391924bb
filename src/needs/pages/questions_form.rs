//! The forms of the questions: a row for each that there is, and one for a new question.

use serde::Deserialize;

use crate::ids::QuestionId;
use crate::needs::model::{About, AnswerForm, Label, Question, QuestionKind, Why, next_number};
use crate::plans::running_order::moved;
use crate::web::form::{Tick, Typed, Within, fingerprint};

/// As it is posted: fields of one name come in the order of the rows.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct QuestionsForm {
    /// Stands for the questions that were stored when the page was drawn.
    pub shown: String,
    label: Vec<Typed<Label>>,
    why: Vec<Typed<Why>>,
    weeks: Vec<Typed<Within<0, 52>>>,
    place: Vec<Typed<Within<1, 99>>>,
    /// The questions that are ticked, by number.
    asked: Vec<QuestionId>,
    /// Those that are to go with their answers.
    remove: Vec<QuestionId>,
}

/// The inputs of one question.
pub struct Row<'f> {
    /// Tells the inputs of one question from those of another.
    pub at: String,
    pub question: &'f Question,
    pub label: &'f Typed<Label>,
    pub why: &'f Typed<Why>,
    pub weeks: &'f Typed<Within<0, 52>>,
    pub place: &'f Typed<Within<1, 99>>,
    pub asked: bool,
    pub remove: bool,
}

impl QuestionsForm {
    /// The form of the questions as they are stored.
    pub fn holding(questions: &[Question]) -> Self {
        let texts: Vec<String> = questions.iter().map(|question| format!("{question:?}")).collect();
        Self {
            shown: fingerprint(texts.iter().map(String::as_str)),
            label: questions.iter().map(|question| Typed::holding(question.label.clone())).collect(),
            why: questions.iter().map(|question| Typed::holding(question.why.clone())).collect(),
            weeks: questions.iter().map(|question| Typed::holding(Within(question.weeks_kept))).collect(),
            place: (1..).zip(questions).map(|(place, _)| Typed::holding(Within(place))).collect(),
            asked: questions.iter().filter(|question| question.asked).map(|question| question.id).collect(),
            remove: Vec::new(),
        }
    }

    /// The rows of these questions, in whose order the fields came.
    pub fn rows<'f>(&'f self, questions: &'f [Question]) -> Vec<Row<'f>> {
        let fields = self.label.iter().zip(&self.why).zip(self.weeks.iter().zip(&self.place));
        let row = |(question, ((label, why), (weeks, place))): (&'f Question, _)| Row {
            at: format!("-{}", question.id),
            question,
            label,
            why,
            weeks,
            place,
            asked: self.asked.contains(&question.id),
            remove: self.remove.contains(&question.id),
        };
        questions.iter().zip(fields).map(row).collect()
    }

    /// As many fields as there are questions, whatever was posted.
    pub fn pad(&mut self, questions: &[Question]) {
        self.label.resize_with(questions.len(), Typed::default);
        self.why.resize_with(questions.len(), Typed::default);
        self.weeks.resize_with(questions.len(), Typed::default);
        self.place.resize_with(questions.len(), Typed::default);
    }

    /// The questions as they are now, and those to be removed, once every row makes sense.
    pub fn read(&self, questions: &[Question]) -> Option<(Vec<Question>, Vec<QuestionId>)> {
        let mut kept = Vec::new();
        let mut gone = Vec::new();
        for (stood, row) in self.rows(questions).into_iter().enumerate() {
            if row.remove && row.question.is_own() {
                gone.push(row.question.id);
                continue;
            }
            let question = Question {
                label: row.label.get()?,
                why: row.why.get()?,
                weeks_kept: row.weeks.get()?.0,
                asked: row.asked,
                ..row.question.clone()
            };
            kept.push((moved(stood, row.place.get()?.0), question));
        }
        kept.sort_by_key(|(place, _)| *place);
        let kept = (1..).zip(kept).map(|(place, (_, question))| Question { place, ..question });
        Some((kept.collect(), gone))
    }

    /// Shows what is stored now beside what was typed; saving again then means it.
    pub fn compare(&mut self, stored: &Self) {
        self.shown.clone_from(&stored.shown);
        for (field, stored) in self.label.iter_mut().zip(&stored.label) {
            field.compare(&stored.text);
        }
        for (field, stored) in self.why.iter_mut().zip(&stored.why) {
            field.compare(&stored.text);
        }
        for (field, stored) in self.weeks.iter_mut().zip(&stored.weeks) {
            field.compare(&stored.text);
        }
        for (field, stored) in self.place.iter_mut().zip(&stored.place) {
            field.compare(&stored.text);
        }
    }
}

/// The form of a question of her own that is still to be made.
#[derive(Debug, Deserialize)]
#[serde(default)]
pub struct NewForm {
    pub new_label: Typed<Label>,
    pub new_why: Typed<Why>,
    pub new_about: Typed<About>,
    pub new_weeks: Typed<Within<0, 52>>,
    pub new_health: Tick,
}

impl Default for NewForm {
    fn default() -> Self {
        Self {
            new_label: Typed::blank(),
            new_why: Typed::blank(),
            new_about: Typed::of("baby"),
            new_weeks: Typed::of("4"),
            new_health: Tick(false),
        }
    }
}

impl NewForm {
    /// The question, to stand after these.
    pub fn read(&mut self, questions: &[Question]) -> Option<Question> {
        let place = questions.iter().map(|question| question.place).max().unwrap_or(0).saturating_add(1).min(99);
        Some(Question {
            id: next_number(questions),
            kind: QuestionKind::Own,
            label: self.new_label.get()?,
            why: self.new_why.get()?,
            about: self.new_about.get()?,
            form: AnswerForm::Text,
            is_health: self.new_health.0,
            weeks_kept: self.new_weeks.get()?.0,
            asked: true,
            place,
        })
    }
}
