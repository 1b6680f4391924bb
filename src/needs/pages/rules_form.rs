//! The form of the rules: a row for each kind, and a row left empty is no rule.

use serde::Deserialize;

use crate::calendar::Day;
use crate::needs::rules::{OilWords, Rule, RuleKind, Rules, Source};
use crate::text::Note;
use crate::web::form::{Optional, Typed, fingerprint};

/// A whole number of whatever the rule counts.
#[derive(Clone, Copy, Debug)]
pub struct Amount(u32);

impl std::str::FromStr for Amount {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim().parse() {
            Ok(amount) if amount > 0 => Ok(Self(amount)),
            _ => Err("Please give a whole number above 0, or leave the rule empty."),
        }
    }
}

impl std::fmt::Display for Amount {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(out)
    }
}

/// As it is posted: fields of one name come in the order of the kinds. The oil, which comes last, has no amount.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RulesForm {
    /// Stands for the rules that were stored when the page was drawn.
    pub shown: String,
    amount: Vec<Typed<Optional<Amount>>>,
    oil: Typed<Optional<OilWords>>,
    source: Vec<Typed<Optional<Source>>>,
    since: Vec<Typed<Optional<Day>>>,
}

/// The inputs of one rule.
pub struct RuleInputs<'f> {
    /// Tells the inputs of one rule from those of another.
    pub at: String,
    pub kind: RuleKind,
    pub amount: Option<&'f Typed<Optional<Amount>>>,
    pub oil: Option<&'f Typed<Optional<OilWords>>>,
    pub source: &'f Typed<Optional<Source>>,
    pub since: &'f Typed<Optional<Day>>,
}

impl RulesForm {
    /// The form of the rules as they are stored.
    pub fn holding(rules: &Rules) -> Self {
        let stored = RuleKind::ALL.map(|kind| rules.of(kind));
        let texts: Vec<String> = rules.0.iter().map(|rule| format!("{rule:?}")).collect();
        let counted = stored.iter().take(RuleKind::ALL.len() - 1);
        Self {
            shown: fingerprint(texts.iter().map(String::as_str)),
            amount: counted.map(|rule| Typed::holding(Optional(rule.map(|rule| Amount(rule.amount))))).collect(),
            oil: Typed::of(rules.of(RuleKind::Oil).map(|rule| rule.words.to_string()).unwrap_or_default()),
            source: stored.iter().map(|rule| Typed::holding(Optional(rule.map(|rule| rule.source.clone())))).collect(),
            since: stored.iter().map(|rule| Typed::holding(Optional(rule.map(|rule| rule.since)))).collect(),
        }
    }

    /// As many fields as there are kinds, whatever was posted.
    pub fn pad(&mut self) {
        self.amount.resize_with(RuleKind::ALL.len() - 1, Typed::default);
        self.source.resize_with(RuleKind::ALL.len(), Typed::default);
        self.since.resize_with(RuleKind::ALL.len(), Typed::default);
    }

    pub fn rows(&self) -> Vec<RuleInputs<'_>> {
        let rest = self.source.iter().zip(&self.since);
        let rows = RuleKind::ALL.into_iter().zip(rest).enumerate();
        let row = |(place, (kind, (source, since)))| RuleInputs {
            at: format!("-{}", place + 1),
            kind,
            amount: self.amount.get(place),
            oil: (kind == RuleKind::Oil).then_some(&self.oil),
            source,
            since,
        };
        rows.map(row).collect()
    }

    /// The rules, once every row makes sense; else the problems stand at their fields.
    pub fn read(&mut self) -> Option<Rules> {
        let mut rules = Vec::new();
        let mut sound = true;
        for (place, kind) in RuleKind::ALL.into_iter().enumerate() {
            match self.read_row(place, kind) {
                Some(rule) => rules.extend(rule),
                None => sound = false,
            }
        }
        sound.then_some(Rules(rules))
    }

    /// The rule of a row, `Some(None)` where it is left empty, nothing where it has problems.
    fn read_row(&mut self, place: usize, kind: RuleKind) -> Option<Option<Rule>> {
        let (source, since) = (self.source.get_mut(place)?, self.since.get_mut(place)?);
        let (amount, words) = match self.amount.get_mut(place) {
            Some(field) => {
                if field.get().and_then(|amount| amount.0).is_some_and(|amount| amount.0 > kind.most()) {
                    field.refuse(format!("At most {} {}, please.", kind.most(), kind.unit()));
                }
                (field.get()?.0.map_or(0, |amount| amount.0), String::new())
            }
            None => (0, self.oil.get()?.0.map(|oil| oil.to_string()).unwrap_or_default()),
        };
        if amount == 0 && words.is_empty() {
            return Some(None);
        }
        if source.text.trim().is_empty() {
            source.refuse("Please say where this rule comes from: your insurer, your training body.");
        }
        if since.text.trim().is_empty() {
            since.refuse("Please give the date of its source.");
        }
        let words: Note = words.parse().ok()?;
        Some(Some(Rule { kind, amount, words, source: source.get()?.0?, since: since.get()?.0? }))
    }

    /// Shows what is stored now beside what was typed; saving again then means it.
    pub fn compare(&mut self, stored: &Self) {
        self.shown.clone_from(&stored.shown);
        self.oil.compare(&stored.oil.text);
        for (field, stored) in self.amount.iter_mut().zip(&stored.amount) {
            field.compare(&stored.text);
        }
        for (field, stored) in self.source.iter_mut().zip(&stored.source) {
            field.compare(&stored.text);
        }
        for (field, stored) in self.since.iter_mut().zip(&stored.since) {
            field.compare(&stored.text);
        }
    }
}
