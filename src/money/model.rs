//! The lines of an account: what each does, how much, and how money changed hands.

use std::fmt;
use std::str::FromStr;

use crate::amount::Amount;
use crate::calendar::Day;
use crate::db::stored_as_text;
use crate::ids::EntryId;
use crate::languages::Texts;
use crate::text::text;

text! {
    /// What a line is for; the family reads it. May be empty where the rest of the line says enough.
    Words 200 "",
}

/// What a line does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something is to be paid.
    Due,
    /// Less is to be paid.
    Discount,
    /// Something was paid.
    Paid,
    /// Something was given back.
    Refund,
    /// Something will never be paid, and is not asked for any more.
    WrittenOff,
}

impl Kind {
    /// Whether money changes hands: then it is said how, and there is a receipt.
    pub fn moves_money(self) -> bool {
        matches!(self, Self::Paid | Self::Refund)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Due => "due",
            Self::Discount => "discount",
            Self::Paid => "paid",
            Self::Refund => "refund",
            Self::WrittenOff => "written off",
        })
    }
}

impl FromStr for Kind {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "due" => Ok(Self::Due),
            "discount" => Ok(Self::Discount),
            "paid" => Ok(Self::Paid),
            "refund" => Ok(Self::Refund),
            "written off" => Ok(Self::WrittenOff),
            _ => Err("not a kind of line"),
        }
    }
}

/// How money changes hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Notes and coins.
    Cash,
    /// From account to account.
    Transfer,
    /// By card, at the instructor's own payment service.
    Card,
    /// A voucher that was paid for before.
    Voucher,
}

impl How {
    /// All there are, the most usual first.
    pub const ALL: [Self; 4] = [Self::Cash, Self::Transfer, Self::Card, Self::Voucher];

    /// As it follows a verb: "in cash", "by transfer".
    pub fn phrase(self) -> &'static str {
        match self {
            Self::Cash => "in cash",
            Self::Transfer => "by transfer",
            Self::Card => "by card",
            Self::Voucher => "with a voucher",
        }
    }
}

impl fmt::Display for How {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Cash => "cash",
            Self::Transfer => "transfer",
            Self::Card => "card",
            Self::Voucher => "voucher",
        })
    }
}

impl FromStr for How {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|how| how.to_string() == text).ok_or("Please say how.")
    }
}

stored_as_text!(Kind, How);

/// What is written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it does.
    pub kind: Kind,
    /// How much, always more than nothing.
    pub amount: Amount,
    /// How it changed hands, when it did.
    pub how: Option<How>,
    /// The day on which it happened.
    pub day: Day,
    /// The day by which something due should be paid.
    pub by_day: Option<Day>,
    /// What for.
    pub words: Words,
}

impl Line {
    /// What the line says: "Paid by transfer", "Discount: twins".
    pub fn title(&self, t: &Texts) -> String {
        let (what, with_words) = match self.kind {
            Kind::Due => ("entry-due", "entry-due.for"),
            Kind::Discount => ("entry-discount", "entry-discount.for"),
            Kind::Paid => ("entry-paid", "entry-paid.for"),
            Kind::Refund => ("entry-refund", "entry-refund.for"),
            Kind::WrittenOff => ("entry-written-off", "entry-written-off.for"),
        };
        let how = self.how.map(|how| how.to_string()).unwrap_or_default();
        let said = t.say(if self.words.as_ref().is_empty() { what } else { with_words });
        said.with("how", how).with("words", self.words_in(t)).to_string()
    }

    /// What it is for: in the language of the reader where it is what we write, else as the instructor wrote it.
    pub fn words_in(&self, t: &Texts) -> String {
        t.sentence(self.words.as_ref())
    }

    /// By how much it changes what the family owes, in the smallest unit.
    fn change(&self) -> i64 {
        match self.kind {
            Kind::Due | Kind::Refund => self.amount.minor,
            Kind::Discount | Kind::Paid | Kind::WrittenOff => self.amount.turned().minor,
        }
    }
}

/// A line of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which line.
    pub id: EntryId,
    /// What it says.
    pub line: Line,
    /// The number of its receipt.
    pub number: Option<i64>,
    /// The line that it takes back.
    pub undoes: Option<EntryId>,
}

impl Entry {
    /// What the line says.
    pub fn title(&self, t: &Texts) -> String {
        let title = self.line.title(t);
        if self.undoes.is_some() { t.say("entry-taken-back").with("title", title).to_string() } else { title }
    }

    /// The day that matters: by which something is due, or on which it happened.
    pub fn when(&self, t: &Texts) -> String {
        match self.line.by_day {
            Some(by_day) if self.undoes.is_none() => t.say("entry-by").with("day", t.full_day(&by_day)).to_string(),
            _ => t.full_day(&self.line.day),
        }
    }

    /// By how much it changes what the family owes.
    pub fn changes(&self) -> Amount {
        Amount::of(self.change(), self.line.amount.currency)
    }

    /// The same in the smallest unit.
    pub(super) fn change(&self) -> i64 {
        if self.undoes.is_some() { -self.line.change() } else { self.line.change() }
    }
}
