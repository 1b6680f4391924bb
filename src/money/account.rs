//! The account of a family: lines that are added and never changed, and what they come to.

use crate::amount::{Amount, Currency};
use crate::calendar::Day;
use crate::classes::price::{Price, PricePer};
use crate::ids::EntryId;
use crate::money::model::{Entry, Kind, Line};

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
