//! The forms that write a line: one for each kind, with the fields that it needs.

use serde::Deserialize;

use crate::amount::{Amount, Written};
use crate::calendar::Day;
use crate::money::account::{Account, Standing};
use crate::money::model::{How, Kind, Line, Words};
use crate::web::form::{Optional, Tick, Typed};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct LineForm {
    pub kind: Typed<Kind>,
    /// The newest line that the page showed; empty for none.
    pub seen: String,
    pub amount: Typed<Written>,
    pub how: Typed<Optional<How>>,
    pub day: Typed<Optional<Day>>,
    pub words: Typed<Words>,
    /// Whether what is given back is not to be paid again.
    pub for_good: Tick,
}

/// The newest line of an account, as a form sends it along: one that was filled in before it is told so.
pub fn newest(account: &Account) -> String {
    account.entries.last().map(|entry| entry.id.to_string()).unwrap_or_default()
}

impl LineForm {
    /// A form for each kind of line, ready to be sent where we can guess what is meant.
    pub fn all(account: &Account, standing: &Standing, today: Day) -> Vec<Self> {
        let kinds = [Kind::Paid, Kind::Refund, Kind::Discount, Kind::Due, Kind::WrittenOff];
        kinds.into_iter().map(|kind| Self::of(kind, account, standing, today)).collect()
    }

    fn of(kind: Kind, account: &Account, standing: &Standing, today: Day) -> Self {
        let expected = match kind {
            Kind::Paid if standing.now.is_some() => Some(standing.now),
            Kind::Paid | Kind::WrittenOff => Some(standing.owed),
            Kind::Refund => Some(standing.owed.turned()),
            Kind::Discount | Kind::Due => None,
        };
        let amount = expected.filter(Amount::is_some).map_or_else(Typed::blank, |amount| Typed::of(amount.plain()));
        Self {
            kind: Typed::holding(kind),
            seen: newest(account),
            amount,
            how: Typed::blank(),
            day: Typed::holding(Optional(Some(today))),
            words: Typed::blank(),
            for_good: Tick(true),
        }
    }

    /// What the form says, once every field and the whole make sense; else the problems stand at their fields.
    pub fn read(&mut self, kind: Kind, account: &Account, today: Day) -> Option<Line> {
        let amount = self.amount.settle(|written| written.amount_in(account.currency));
        let how = self.how.settle(|how| match how.0 {
            None if kind.moves_money() => Err("Please say how.".to_owned()),
            how => Ok(how.filter(|_| kind.moves_money())),
        });
        let day = self.day.settle(|day| match day.0.unwrap_or(today) {
            day if kind.moves_money() && day > today => Err("That day is still to come.".to_owned()),
            day => Ok(day),
        });
        let words = self.words.settle(|words| match kind {
            Kind::Discount | Kind::Due | Kind::WrittenOff if words.as_ref().is_empty() => {
                Err("Please say what for. The family reads it.".to_owned())
            }
            _ => Ok(words),
        });
        let (amount, how, day, words) = (amount?, how?, day?, words?);
        let (day, by_day) = match kind {
            Kind::Due => (today, Some(day)),
            Kind::Paid | Kind::Refund => (day, None),
            Kind::Discount | Kind::WrittenOff => (today, None),
        };
        let line = Line { kind, amount, how, day, by_day, words };
        self.amount.settle(|_| account.refuses(&line).map_or(Ok(()), Err)).map(|()| line)
    }

    /// Tells the fields of this form from those of the others on the page.
    pub fn at(&self) -> &'static str {
        match self.kind.get() {
            Some(Kind::Refund) => "-refund",
            Some(Kind::Discount) => "-discount",
            Some(Kind::Due) => "-due",
            Some(Kind::WrittenOff) => "-off",
            Some(Kind::Paid) | None => "-paid",
        }
    }

    /// What the form is for.
    pub fn title(&self) -> &'static str {
        match self.kind.get() {
            Some(Kind::Refund) => "Give money back",
            Some(Kind::Discount) => "Give a discount",
            Some(Kind::Due) => "Charge something more",
            Some(Kind::WrittenOff) => "Write off what will not be paid",
            Some(Kind::Paid) | None => "Note a payment",
        }
    }

    /// What its button says.
    pub fn button(&self) -> &'static str {
        match self.kind.get() {
            Some(Kind::Refund) => "Note what was given back",
            Some(Kind::Discount) => "Take it off",
            Some(Kind::Due) => "Charge it",
            Some(Kind::WrittenOff) => "Write it off",
            Some(Kind::Paid) | None => "Note the payment",
        }
    }

    /// Whether it asks how money changed hands.
    pub fn asks_how(&self) -> bool {
        self.kind.get().is_some_and(Kind::moves_money)
    }

    /// What it asks a day for; nothing where it asks for none.
    pub fn asks_day(&self) -> Option<&'static str> {
        match self.kind.get() {
            Some(Kind::Due) => Some("To be paid by"),
            Some(Kind::Paid | Kind::Refund) => Some("On"),
            _ => None,
        }
    }

    /// Whether something is wrong with what was typed.
    pub fn has_problem(&self) -> bool {
        [&self.amount.problem, &self.how.problem, &self.day.problem, &self.words.problem].iter().any(|at| at.is_some())
    }
}
