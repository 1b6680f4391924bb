//! The account of a family: lines that are added and never changed, and what they come to.

use std::fmt;
use std::str::FromStr;

use crate::amount::{Amount, Currency};
use crate::calendar::Day;
use crate::classes::price::{Price, PricePer};
use crate::db::stored_as_text;
use crate::ids::EntryId;
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
    pub fn title(&self) -> String {
        let how = self.how.map(How::phrase).unwrap_or_default();
        let what = match self.kind {
            Kind::Due => "To pay".to_owned(),
            Kind::Discount => "Discount".to_owned(),
            Kind::Paid => format!("Paid {how}"),
            Kind::Refund => format!("Given back {how}"),
            Kind::WrittenOff => "Written off".to_owned(),
        };
        if self.words.as_ref().is_empty() { what } else { format!("{what}: {}", self.words) }
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
    pub fn title(&self) -> String {
        if self.undoes.is_some() { format!("Taken back: {}", self.line.title()) } else { self.line.title() }
    }

    fn change(&self) -> i64 {
        if self.undoes.is_some() { -self.line.change() } else { self.line.change() }
    }

    /// By how much it changes what the family owes.
    pub fn changes(&self) -> Amount {
        Amount::of(self.change(), self.line.amount.currency)
    }
}

/// Everything that was written down for one family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The one currency of all its lines.
    pub currency: Currency,
    /// Its lines, as they were written.
    pub entries: Vec<Entry>,
}

/// Where an account stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What is still to be paid; below nothing where too much was.
    pub owed: Amount,
    /// The part of it that should have been paid by now.
    pub now: Amount,
    /// The part that comes later.
    pub later: Amount,
    /// The day by which that part should be paid.
    pub later_by: Option<Day>,
    /// The oldest day by which something should be paid that is not.
    pub since: Option<Day>,
}

impl Account {
    /// The account that these lines make; one without lines will be in `currency`.
    pub fn of(entries: Vec<Entry>, currency: Option<Currency>) -> Option<Self> {
        let currency = entries.first().map(|entry| entry.line.amount.currency).or(currency)?;
        Some(Self { currency, entries })
    }

    fn sum(&self, of: impl Fn(&Entry) -> bool) -> i64 {
        self.entries.iter().filter(|entry| of(entry)).map(Entry::change).sum()
    }

    /// What is still to be paid; below nothing where too much was.
    pub fn owed(&self) -> Amount {
        Amount::of(self.sum(|_| true), self.currency)
    }

    /// What was paid and not given back.
    pub fn paid(&self) -> Amount {
        Amount::of(-self.sum(|entry| entry.line.kind.moves_money()), self.currency)
    }

    /// Whether a line was taken back.
    pub fn is_undone(&self, id: &EntryId) -> bool {
        self.entries.iter().any(|entry| entry.undoes == Some(*id))
    }

    /// The lines that stand: neither taken back nor taking back.
    fn standing_lines(&self) -> impl Iterator<Item = &Line> {
        let stands = |entry: &&Entry| entry.undoes.is_none() && !self.is_undone(&entry.id);
        self.entries.iter().filter(stands).map(|entry| &entry.line)
    }

    /// Whether the family was told what it has to pay.
    pub fn is_charged(&self) -> bool {
        self.standing_lines().any(|line| line.kind == Kind::Due)
    }

    /// What is due by which day, in the order of days, after what was taken off. That comes off what was due last when
    /// it was taken off; a part for which nothing was left then waits for what is charged later.
    fn dues(&self) -> Vec<(Day, i64)> {
        let mut dues: Vec<(Day, i64)> = Vec::new();
        let mut off = 0;
        for line in self.standing_lines() {
            match (line.kind, line.by_day) {
                (Kind::Due, Some(by_day)) => dues.push((by_day, line.amount.minor)),
                (Kind::Discount | Kind::WrittenOff, _) => off += line.amount.minor,
                _ => {}
            }
            dues.sort_by_key(|(by_day, _)| *by_day);
            for (_, due) in dues.iter_mut().rev() {
                let taken = off.min(*due);
                *due -= taken;
                off -= taken;
            }
        }
        dues.retain(|(_, due)| *due > 0);
        dues
    }

    /// Where it stands on a day. What was paid counts for what is due first.
    pub fn on(&self, today: Day) -> Standing {
        let (owed, paid, dues) = (self.owed(), self.paid().minor, self.dues());
        let due_by_now: i64 = dues.iter().filter(|(by_day, _)| *by_day <= today).map(|(_, due)| due).sum();
        let open = owed.minor.max(0);
        let now = (due_by_now - paid).clamp(0, open);
        let mut covered = paid;
        let since = dues.iter().find(|(_, due)| {
            covered -= due;
            covered < 0
        });
        Standing {
            owed,
            now: Amount::of(now, self.currency),
            later: Amount::of(open - now, self.currency),
            later_by: dues.last().map(|(day, _)| *day).filter(|day| *day > today && open > now),
            since: since.or(dues.last()).map(|(day, _)| *day).filter(|_| open > 0),
        }
    }

    /// The lines that give money back for good: what was not paid too much before comes off what is due as well, or the
    /// family would owe it again.
    pub fn for_good(&self, refund: Line) -> Vec<Line> {
        let too_much = self.owed().minor.min(0).saturating_neg();
        let off = Amount::of((refund.amount.minor - too_much).max(0), self.currency);
        let discount = Line { kind: Kind::Discount, amount: off, how: None, ..refund.clone() };
        [discount, refund].into_iter().filter(|line| line.amount.is_some()).collect()
    }

    /// Why a line cannot be written down; nothing when it can.
    pub fn refuses(&self, line: &Line) -> Option<String> {
        let (owed, paid) = (self.owed(), self.paid());
        match line.kind {
            _ if !line.amount.is_some() => Some("Please give more than 0.".to_owned()),
            Kind::Refund if line.amount.minor > paid.minor => Some(match paid {
                paid if paid.is_some() => format!("Only {paid} was paid."),
                _ => "Nothing was paid yet.".to_owned(),
            }),
            Kind::Discount | Kind::WrittenOff if line.amount.minor > owed.minor => Some(match owed {
                owed if owed.is_some() => format!("Only {owed} is still to be paid."),
                _ => "Nothing is to be paid any more.".to_owned(),
            }),
            _ => None,
        }
    }
}

/// What a family is told when it is charged the price of its class: the deposit at once, the rest by its first session,
/// and each discount as a line of its own.
pub fn charge(price: &Price, babies: usize, returning: bool, (today, first): (Day, Day)) -> Vec<Line> {
    let full = price.full_for(babies);
    let deposit = price.deposit.filter(|deposit| deposit.minor < full.minor);
    let rest = Amount::of(full.minor - deposit.map_or(0, |deposit| deposit.minor), full.currency);
    let course = if deposit.is_some() { "the rest of the course" } else { "the course" };
    let course = match (price.per, babies) {
        (PricePer::Baby, 2..) => format!("{course}, {babies} babies"),
        _ => course.to_owned(),
    };
    let line = |kind, amount, by_day, words: &str| {
        Some(Line { kind, amount, how: None, day: today, by_day, words: words.parse().ok()? })
    };
    let came_before = if returning { price.returning_off(babies) } else { Amount::of(0, full.currency) };
    let lines = [
        deposit.and_then(|deposit| line(Kind::Due, deposit, Some(today), "deposit")),
        line(Kind::Due, rest, Some(first.max(today)), &course),
        line(Kind::Discount, price.sibling_off(babies), None, "further baby"),
        line(Kind::Discount, came_before, None, "you came before"),
    ];
    lines.into_iter().flatten().filter(|line| line.amount.is_some()).collect()
}

/// The sum of amounts for each currency, by its code.
pub fn totals(amounts: impl Iterator<Item = Amount>) -> Vec<Amount> {
    let mut totals: Vec<Amount> = Vec::new();
    for amount in amounts {
        match totals.iter_mut().find(|total| total.currency == amount.currency) {
            Some(total) => total.minor = total.minor.saturating_add(amount.minor),
            None => totals.push(amount),
        }
    }
    totals.sort_by_key(|total| total.currency);
    totals
}

#[cfg(test)]
mod tests;
