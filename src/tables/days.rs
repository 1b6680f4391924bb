//! Days as spreadsheets write them. Pure.

use std::fmt;
use std::str::FromStr;

use crate::calendar::Day;
use crate::classes::day_list::written_day;

/// What to say to a text that is no day.
pub const HOW: &str = "Please write a day like 24 Dec 2026, 24/12/2026 or 2026-12-24.";

/// What comes first in a day that is all digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// 24/12/2026
    #[default]
    DayFirst,
    /// 12/24/2026
    MonthFirst,
}

impl fmt::Display for Order {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::DayFirst => "day first: 3/4 is 3 April",
            Self::MonthFirst => "month first: 3/4 is 4 March",
        })
    }
}

impl FromStr for Order {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let order = [Self::DayFirst, Self::MonthFirst].into_iter().find(|order| order.to_string() == text);
        order.ok_or("There is no such order.")
    }
}

/// The day that a cell names: in digits or words, with a year of two digits or four, with a time after it, or as the
/// number by which Excel counts days.
pub fn day(cell: &str, order: Order) -> Option<Day> {
    let words = cell.split_whitespace().filter(|word| !is_time(word));
    let text = words.collect::<Vec<_>>().join(" ");
    let text = text.split_once('T').filter(|(_, time)| is_time(time)).map_or(&*text, |(day, _)| day);
    let parts: Vec<&str> = text.split([' ', '/', '.', '-', ',']).filter(|part| !part.is_empty()).collect();
    // The day of the week says nothing new.
    let parts = match parts[..] {
        [weekday, _, _, _] if !in_digits(weekday) => &parts[1..],
        _ => &parts[..],
    };
    match *parts {
        [serial] if serial.len() == 5 => serial.parse().ok().and_then(counted),
        [year, month, day] if year.len() == 4 && in_digits(month) => of(year, month, day),
        [first, second, year] if in_digits(first) && in_digits(second) => match order {
            Order::DayFirst => of(year, second, first),
            Order::MonthFirst => of(year, first, second),
        },
        [month, day, year] if in_digits(day) => written_day(&format!("{day} {month} {}", whole(year))),
        [day, month, year] => written_day(&format!("{day} {month} {}", whole(year))),
        _ => None,
    }
}

/// The day that Excel counts by this number: whole days from the end of 1899.
pub fn counted(days: i32) -> Option<Day> {
    let first = Day::of(1899, 12, 30)?;
    (20_000..=80_000).contains(&days).then(|| first.plus_days(days))
}

fn is_time(word: &str) -> bool {
    word.split_once(':').is_some_and(|(hour, _)| hour.len() <= 2) || ["am", "pm"].contains(&&*word.to_lowercase())
}

fn in_digits(part: &str) -> bool {
    part.bytes().all(|letter| letter.is_ascii_digit())
}

/// A year of two digits is one of this century: no baby is older.
fn whole(year: &str) -> String {
    if year.len() == 2 { format!("20{year}") } else { year.to_owned() }
}

fn of(year: &str, month: &str, day: &str) -> Option<Day> {
    format!("{}-{month:0>2}-{day:0>2}", whole(year)).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str, order: Order) -> Option<String> {
        day(cell, order).map(|day| day.to_string())
    }

    #[test]
    fn a_day_is_read_as_spreadsheets_write_it() {
        for cell in [
            "2026-04-03",
            "2026-04-03 00:00:00",
            "2026-04-03T00:00:00",
            "03/04/2026",
            "3.4.26",
            "3/4/2026 12:00 AM",
            "3-Apr-26",
            "3 April 2026",
            "Fri 3rd Apr 2026",
            "April 3, 2026",
            "46115",
        ] {
            assert_eq!(read(cell, Order::DayFirst).as_deref(), Some("2026-04-03"), "{cell}");
        }
        assert_eq!(read("03/04/2026", Order::MonthFirst).as_deref(), Some("2026-03-04"));
        assert_eq!(read("2026-04-03", Order::MonthFirst).as_deref(), Some("2026-04-03"));
    }

    #[test]
    fn what_is_no_day_is_none() {
        for cell in
            ["", "soon", "31/02/2026", "09/24/2026", "3/4", "12", "99999", "3 4 5 6 7", "3 months", "-3/4/2026/5"]
        {
            assert_eq!(read(cell, Order::DayFirst), None, "{cell}");
        }
    }

    #[test]
    fn orders_read_back_as_they_are_shown() {
        assert!([Order::DayFirst, Order::MonthFirst].into_iter().all(|order| order.to_string().parse() == Ok(order)));
    }
}
