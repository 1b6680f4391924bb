//! Days to skip, as people write them. Pure.

use std::fmt;
use std::str::FromStr;

use crate::calendar::Day;

/// Days typed one a line or with commas between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayList(pub Vec<Day>);

const HOW: &str = "Please write a day like 24 Dec 2026, 24/12/2026 or 2026-12-24.";

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

impl FromStr for DayList {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut days = Vec::new();
        for entry in text.split([',', ';', '\n']) {
            let words: Vec<&str> = entry.split_whitespace().collect();
            let mut rest = words.as_slice();
            while !rest.is_empty() {
                let (day, read) = first_day(rest).ok_or_else(|| format!("“{}”: {HOW}", rest.join(" ")))?;
                days.push(day);
                rest = &rest[read..];
            }
        }
        days.sort_unstable();
        days.dedup();
        if days.len() <= 60 { Ok(Self(days)) } else { Err("Please leave out at most 60 days.".to_owned()) }
    }
}

impl fmt::Display for DayList {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, day) in self.0.iter().enumerate() {
            write!(out, "{}{day}", if place == 0 { "" } else { "\n" })?;
        }
        Ok(())
    }
}

/// One day, as people write it and with nothing else beside it.
pub fn written_day(text: &str) -> Option<Day> {
    let words: Vec<&str> = text.split_whitespace().collect();
    first_day(&words).and_then(|(day, read)| (read == words.len()).then_some(day))
}

/// The day that these words begin with, and how many of them it takes.
fn first_day(words: &[&str]) -> Option<(Day, usize)> {
    let in_digits = words.first().and_then(|word| in_digits(word)).map(|day| (day, 1));
    in_digits.or_else(|| match words {
        [day, month, year, ..] => Some((day_of(year, month_named(month)?, day)?, 3)),
        _ => None,
    })
}

/// "2026-12-24", and with the day first "24/12/2026" or "24.12.2026".
fn in_digits(word: &str) -> Option<Day> {
    if let Ok(day) = word.parse() {
        return Some(day);
    }
    let parts: Vec<&str> = word.split(['/', '.', '-']).collect();
    let [day, month, year] = parts[..] else { return None };
    day_of(year, month.parse().ok()?, day)
}

/// "Dec", "Sept." or "December".
fn month_named(word: &str) -> Option<usize> {
    let word = word.trim_end_matches('.').to_lowercase();
    let place = MONTHS.iter().position(|month| word.len() >= 3 && month.starts_with(&word))?;
    Some(place + 1)
}

/// A year of four digits, so that no other part is taken for it; "24th" is a day too.
fn day_of(year: &str, month: usize, day: &str) -> Option<Day> {
    let number = ["st", "nd", "rd", "th"].iter().find_map(|ending| day.strip_suffix(ending)).unwrap_or(day);
    format!("{year}-{month:02}-{number:0>2}").parse().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<String, String> {
        text.parse::<DayList>().map(|days| days.to_string())
    }

    #[test]
    fn days_off_are_read_one_a_line_or_with_commas() {
        assert_eq!(read("2026-12-31, 2026-12-24\n2026-12-24").unwrap(), "2026-12-24\n2026-12-31");
        assert_eq!(read("24 Dec 2026 31 Dec 2026; 7.1.2027").unwrap(), "2026-12-24\n2026-12-31\n2027-01-07");
        assert_eq!(read(" \n , ").unwrap(), "");
    }

    #[test]
    fn a_day_is_read_as_people_write_it() {
        for text in
            ["2026-09-03", "3/9/2026", "03.09.2026", "3-9-2026", "3 Sep 2026", "3rd sept. 2026", "03 September 2026"]
        {
            assert_eq!(read(text).unwrap(), "2026-09-03", "{text}");
        }
    }

    #[test]
    fn what_is_no_day_or_could_be_another_is_told_in_a_sentence() {
        for text in
            ["soon", "2026-02-30", "12/24/2026", "24/12/26", "24 Dec", "Dec 24 2026", "24 Ma 2026", "24/12/1066"]
        {
            assert_eq!(read(text), Err(format!("“{text}”: {HOW}")));
        }
        assert_eq!(read("24 Dec 2026, 31 Dez 2026"), Err(format!("“31 Dez 2026”: {HOW}")));
        let first: Day = "2026-12-24".parse().unwrap();
        let many = DayList((0..61).map(|days| first.plus_days(days)).collect());
        assert_eq!(read(&many.to_string()).unwrap_err(), "Please leave out at most 60 days.");
    }

    proptest! {
        #[test]
        fn any_day_reads_the_same_in_every_form(days in proptest::collection::vec((0..70_000, 0..4_u8, 0..4_usize), 1..20)) {
            let mut meant = Vec::new();
            let mut text = String::new();
            for (days, form, between) in days {
                let day = Day::of(1990, 1, 1).unwrap().plus_days(days);
                let iso = day.to_string();
                let (year, month, number) = (&iso[..4], &iso[5..7], &iso[8..]);
                text += &match form {
                    0 => iso.clone(),
                    1 => format!("{number}/{month}/{year}"),
                    2 => format!("{number}.{month}.{year}"),
                    _ => day.full(),
                };
                text += [",", "\n", " ", "; "][between];
                meant.push(day);
            }
            meant.sort_unstable();
            meant.dedup();
            prop_assert_eq!(text.parse::<DayList>().unwrap().0, meant);
        }
    }
}
