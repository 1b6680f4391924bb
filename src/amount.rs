//! Money: whole numbers of the smallest unit of one currency, so that no penny is ever lost.

use std::fmt;
use std::str::FromStr;

use crate::db::stored_as_text;

/// A currency of ISO 4217 that somebody can pay in, by its code: "GBP".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(iso_currency::Currency);

/// What a list offers first to last: the three that most choose, then by the alphabet.
const OFFERED: [&str; 44] = [
    "GBP", "EUR", "USD", "AED", "ARS", "AUD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "HKD", "HUF",
    "IDR", "ILS", "INR", "ISK", "JPY", "KES", "KRW", "MWK", "MXN", "MYR", "NGN", "NOK", "NZD", "PEN", "PHP", "PLN",
    "RON", "RSD", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "UYU", "VND", "XOF", "ZAR",
];

/// Signs that say which currency is meant wherever they are read; the others are written with their code.
const SIGNS: [(&str, &str); 9] = [
    ("GBP", "£"),
    ("EUR", "€"),
    ("USD", "$"),
    ("AUD", "A$"),
    ("BRL", "R$"),
    ("CAD", "C$"),
    ("ILS", "₪"),
    ("JPY", "¥"),
    ("NZD", "NZ$"),
];

impl Currency {
    /// The currencies of a list to choose from.
    pub fn offered() -> Vec<Self> {
        OFFERED.iter().filter_map(|code| code.parse().ok()).collect()
    }

    /// What it is called: "Pound sterling".
    pub fn name(&self) -> &str {
        self.0.name()
    }

    /// How many digits stand behind the point: 2 for most, none for yen.
    fn digits(self) -> u32 {
        self.0.exponent().map_or(0, u32::from)
    }

    fn sign(self) -> Option<&'static str> {
        SIGNS.iter().find(|(code, _)| *code == self.0.code()).map(|(_, sign)| *sign)
    }

    /// Whether somebody who writes this beside a number can mean the currency: its code, its sign, or a sign that it
    /// shares with others ("$", "kr").
    fn goes_by(self, mark: &str) -> bool {
        mark.eq_ignore_ascii_case(self.0.code())
            || self.sign().is_some_and(|sign| sign.ends_with(mark))
            || self.0.symbol().symbol.trim_end_matches('.') == mark
    }
}

impl FromStr for Currency {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = iso_currency::Currency::from_code(&text.trim().to_ascii_uppercase());
        let payable = known.filter(|known| known.exponent().is_some() && !known.is_fund() && !known.is_special());
        payable.map(Self).ok_or("Please choose a currency of the list.")
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0.code())
    }
}

stored_as_text!(Currency);

/// An amount of money: below nothing where somebody is owed it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// In the smallest unit of the currency: pence, cents.
    pub minor: i64,
    /// Which currency.
    pub currency: Currency,
}

impl Amount {
    /// The most that is written down at once: ten million pounds.
    pub const MOST: i64 = 1_000_000_000;

    /// So many of the smallest unit.
    pub fn of(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Whether it is more than nothing.
    pub fn is_some(&self) -> bool {
        self.minor > 0
    }

    /// Both together. There is no sum of two currencies, nor one that is too large to be counted.
    pub fn plus(self, other: Self) -> Option<Self> {
        let minor = self.minor.checked_add(other.minor).filter(|_| self.currency == other.currency)?;
        Some(Self { minor, ..self })
    }

    /// So many percent of it, to the nearest smallest unit; half a penny counts as a whole one.
    pub fn percent(self, percent: u32) -> Self {
        Self { minor: (self.minor.saturating_mul(i64::from(percent)).saturating_add(50)).div_euclid(100), ..self }
    }

    /// The same amount on the other side of nothing.
    pub fn turned(self) -> Self {
        Self { minor: self.minor.saturating_neg(), ..self }
    }

    /// The number alone, as it stands in a field: "85", "42.50".
    pub fn plain(&self) -> String {
        number(self.minor.unsigned_abs(), self.currency.digits(), "")
    }
}

/// A number of smallest units with its point, where there is anything behind it.
fn number(minor: u64, digits: u32, between: &str) -> String {
    let unit = 10_u64.pow(digits);
    let whole = (minor / unit).to_string();
    // Groups of three, once a number is too long to be read at a glance.
    let grouped = if whole.len() > 4 { in_threes(&whole, between) } else { whole };
    let width = digits as usize;
    match minor % unit {
        0 => grouped,
        rest => format!("{grouped}.{rest:0width$}"),
    }
}

fn in_threes(whole: &str, between: &str) -> String {
    let first = whole.len() % 3;
    let (head, tail) = whole.split_at(first);
    let mut groups: Vec<&str> = if head.is_empty() { Vec::new() } else { vec![head] };
    groups.extend((0..tail.len()).step_by(3).filter_map(|at| tail.get(at..at + 3)));
    groups.join(between)
}

/// "£85", "£42.50", "SEK 12 500".
impl fmt::Display for Amount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let below = if self.minor < 0 { "\u{2212}" } else { "" };
        let number = number(self.minor.unsigned_abs(), self.currency.digits(), "\u{a0}");
        match self.currency.sign() {
            Some(sign) => write!(out, "{below}{sign}{number}"),
            None => write!(out, "{below}{}\u{a0}{number}", self.currency),
        }
    }
}

/// An amount as people write it, while its currency is still open: "85", "85.50", "85,50 €", "£85".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// All digits, as if there were no point.
    digits: i64,
    /// How many of them stand behind the point.
    behind: u32,
    /// The sign or code beside the number; empty for none.
    mark: String,
}

const HOW: &str = "Please give an amount, like 85 or 85.50.";

impl Written {
    /// What is meant, in this currency; else the sentence that says why nothing can be.
    pub fn amount_in(&self, currency: Currency) -> Result<Amount, String> {
        if !self.mark.is_empty() && !currency.goes_by(&self.mark) {
            return Err(format!("The currency here is {currency}. Please leave “{}” out.", self.mark));
        }
        let digits = currency.digits();
        let Some(missing) = digits.checked_sub(self.behind) else {
            return Err(match digits {
                0 => format!("Please give a whole number: {currency} has no smaller unit."),
                _ => format!("Please give {digits} digits at most behind the point, and no mark for thousands."),
            });
        };
        let minor = self.digits.checked_mul(10_i64.pow(missing)).filter(|minor| *minor <= Amount::MOST);
        minor.map(|minor| Amount { minor, currency }).ok_or_else(|| "That is too much to be right.".to_owned())
    }
}

impl From<Amount> for Written {
    fn from(amount: Amount) -> Self {
        let behind = amount.currency.digits();
        Self { digits: amount.minor, behind, mark: String::new() }
    }
}

impl FromStr for Written {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let is_digit = |letter: char| letter.is_ascii_digit();
        let (first, last) = (text.find(is_digit).ok_or(HOW)?, text.rfind(is_digit).ok_or(HOW)?);
        let (before, middle) = text.split_at(first);
        let (middle, after) = middle.split_at(last + 1 - first);
        // "85,-" is a way to write a whole number.
        let after = after.trim_start_matches(['.', ',']).trim_start_matches(['-', '–']).trim();
        let mark = match (before.trim(), after) {
            (mark, "") | ("", mark) => mark,
            _ => return Err(HOW),
        };
        let odd = |letter: char| "+-−–.,'%()/".contains(letter) || letter.is_whitespace() || letter.is_control();
        if mark.contains(odd) || mark.chars().count() > 4 {
            return Err(HOW);
        }
        let mut parts = middle.split(['.', ',']);
        let (whole, behind) = (parts.next().unwrap_or_default(), parts.next());
        if parts.next().is_some() {
            return Err("Please write it without marks for thousands, like 1250 or 1250.50.");
        }
        let digits = format!("{}{}", in_one(whole).ok_or(HOW)?, behind.unwrap_or_default());
        if !digits.chars().all(is_digit) {
            return Err(HOW);
        }
        let behind = u32::try_from(behind.unwrap_or_default().len()).map_err(|_| HOW)?;
        Ok(Self { digits: digits.parse().map_err(|_| HOW)?, behind, mark: mark.to_owned() })
    }
}

/// Digits without the spaces between their groups; nothing where the groups are no thousands.
fn in_one(whole: &str) -> Option<String> {
    let groups: Vec<&str> = whole.split([' ', '\u{a0}', '\u{202f}', '\'', '’']).collect();
    let sound = |(place, group): (usize, &&str)| group.len() == 3 || (place == 0 && (1..3).contains(&group.len()));
    let fits = groups.len() == 1 || groups.iter().enumerate().all(sound);
    fits.then(|| groups.concat())
}

impl fmt::Display for Written {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&number(self.digits.unsigned_abs(), self.behind, ""))
    }
}

#[cfg(test)]
mod tests;
