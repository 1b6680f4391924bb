//! What a class costs: per family or per baby, with a deposit and discounts, and how it is paid.

use std::fmt;
use std::str::FromStr;

use crate::amount::{Amount, Currency, Written};
use crate::db::stored_as_text;
use crate::languages::Texts;
use crate::text::text;

/// Whom a price is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PricePer {
    /// One price for the whole family.
    Family,
    /// A price for each baby.
    Baby,
}

impl fmt::Display for PricePer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Family => "family",
            Self::Baby => "baby",
        })
    }
}

impl FromStr for PricePer {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "family" => Ok(Self::Family),
            "baby" => Ok(Self::Baby),
            _ => Err("Please say whom the price is for."),
        }
    }
}

stored_as_text!(PricePer);

/// What comes off a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Off {
    /// So many percent.
    Percent(u32),
    /// So much.
    Amount(Amount),
}

impl Off {
    /// What comes off this amount: never more than the whole.
    pub fn of(self, whole: Amount) -> Amount {
        match self {
            Self::Percent(percent) => whole.percent(percent),
            Self::Amount(off) => Amount::of(off.minor.min(whole.minor), whole.currency),
        }
    }
}

impl fmt::Display for Off {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Percent(percent) => write!(out, "{percent}%"),
            Self::Amount(amount) => amount.fmt(out),
        }
    }
}

/// What comes off, as people write it: "50%", "10", "£10".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OffWritten {
    /// So many percent.
    Percent(u32),
    /// So much, in a currency that is still open.
    Amount(Written),
}

impl OffWritten {
    /// What is meant, in this currency.
    pub fn off_in(&self, currency: Currency) -> Result<Off, String> {
        match self {
            Self::Percent(percent) => Ok(Off::Percent(*percent)),
            Self::Amount(written) => match written.amount_in(currency)? {
                amount if amount.is_some() => Ok(Off::Amount(amount)),
                _ => Err("Leave it empty where nothing comes off.".to_owned()),
            },
        }
    }
}

impl From<Off> for OffWritten {
    fn from(off: Off) -> Self {
        match off {
            Off::Percent(percent) => Self::Percent(percent),
            Off::Amount(amount) => Self::Amount(amount.into()),
        }
    }
}

impl FromStr for OffWritten {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let Some(percent) = text.trim().strip_suffix('%') else { return text.parse().map(Self::Amount) };
        match percent.trim().parse() {
            Ok(percent @ 1..=100) => Ok(Self::Percent(percent)),
            _ => Err("Please give whole percent from 1 to 100, like 50%."),
        }
    }
}

impl fmt::Display for OffWritten {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Percent(percent) => write!(out, "{percent}%"),
            Self::Amount(written) => written.fmt(out),
        }
    }
}

/// The address where the instructor is paid by card, at a payment service of her own choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayLink(String);

impl FromStr for PayLink {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const HOW: &str = "Please give the whole address, beginning with https://.";
        let text = text.trim();
        let host = text.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next()).ok_or(HOW)?;
        let odd = |letter: char| letter.is_whitespace() || letter.is_control() || "<>\"\\".contains(letter);
        // A name before an @ makes an address look like somebody else's.
        let sound = host.contains('.') && !host.starts_with('.') && !host.contains('@') && !text.contains(odd);
        if sound && text.len() <= 500 { Ok(Self(text.to_owned())) } else { Err(HOW) }
    }
}

impl fmt::Display for PayLink {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

text! {
    /// How to pay otherwise, in the instructor's words: bank details, "cash on the day"; may be empty.
    PayNote 1000 "",
    /// What happens when a family cannot come, in her words; may be empty.
    RefundWords 2000 "",
}

/// The price of a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Price {
    /// What the course costs; nothing for a free one. All other amounts are in its currency.
    pub amount: Amount,
    /// Whether that is for a family or for each baby.
    pub per: PricePer,
    /// The part that holds the place, paid at once.
    pub deposit: Option<Amount>,
    /// What comes off for each baby after the first, where the price is for each baby.
    pub sibling_discount: Option<Off>,
    /// What comes off for a family that came to a class before.
    pub returning_discount: Option<Off>,
    /// Where to pay by card.
    pub pay_link: Option<PayLink>,
    /// How to pay otherwise.
    pub pay_note: PayNote,
    /// What happens when a family cannot come.
    pub refund_words: RefundWords,
    /// Rises with every change; 0 for a price that is not stored yet.
    pub revision: i64,
}

impl Price {
    /// The currency of the class.
    pub fn currency(&self) -> Currency {
        self.amount.currency
    }

    /// The price for a family with so many babies, before anything comes off.
    pub fn full_for(&self, babies: usize) -> Amount {
        match self.per {
            PricePer::Family => self.amount,
            PricePer::Baby => self.times(self.amount, babies.max(1)),
        }
    }

    /// What comes off for the babies after the first.
    pub fn sibling_off(&self, babies: usize) -> Amount {
        match self.sibling_discount {
            Some(off) if self.per == PricePer::Baby => self.times(off.of(self.amount), babies.saturating_sub(1)),
            _ => self.times(self.amount, 0),
        }
    }

    /// What a family with so many babies pays for the course when it comes for the first time.
    pub fn due_for(&self, babies: usize) -> Amount {
        let due = self.full_for(babies).minor.saturating_sub(self.sibling_off(babies).minor);
        Amount::of(due, self.currency())
    }

    /// What comes off that for a family that came before.
    pub fn returning_off(&self, babies: usize) -> Amount {
        let due = self.due_for(babies);
        self.returning_discount.map_or(self.times(due, 0), |off| off.of(due))
    }

    fn times(&self, amount: Amount, count: usize) -> Amount {
        Amount::of(amount.minor.saturating_mul(i64::try_from(count).unwrap_or(i64::MAX)), self.currency())
    }

    /// The price as families read it: "£85 for the course, £40 of it to hold the place; each further baby £42.50".
    pub fn words(&self, t: &Texts) -> String {
        if !self.amount.is_some() {
            return t.say("price-free").to_string();
        }
        let course = match (self.per, self.deposit.is_some()) {
            (PricePer::Family, false) => "price",
            (PricePer::Family, true) => "price.deposit",
            (PricePer::Baby, false) => "price-each",
            (PricePer::Baby, true) => "price-each.deposit",
        };
        let deposit = self.deposit.map(|deposit| deposit.to_string()).unwrap_or_default();
        let mut words = vec![t.say(course).with("amount", self.amount).with("deposit", deposit)];
        if let (Some(off), PricePer::Baby) = (self.sibling_discount, self.per) {
            let further = Amount::of(self.amount.minor.saturating_sub(off.of(self.amount).minor), self.currency());
            let id = if further.is_some() { "price-further" } else { "price-further.free" };
            words.push(t.say(id).with("amount", further));
        }
        if let Some(off) = self.returning_discount {
            words.push(t.say("price-returning").with("off", off));
        }
        words.iter().map(ToString::to_string).collect::<Vec<_>>().join(t.language().semicolon())
    }
}

#[cfg(test)]
mod tests;
