//! Money by month, each currency on its own. Pure.

use std::collections::{BTreeMap, BTreeSet};

use crate::amount::{Amount, Currency};
use crate::calendar::Day;
use crate::looking_back::figure::{Bar, Figure, Row};
use crate::looking_back::model::Booked;
use crate::money::model::Kind;

/// The columns, each with the kind of its lines.
const COLUMNS: [(Kind, &str); 5] = [
    (Kind::Due, "Charged"),
    (Kind::Discount, "Taken off"),
    (Kind::Paid, "Paid"),
    (Kind::Refund, "Given back"),
    (Kind::WrittenOff, "Written off"),
];

type Sums = [i64; COLUMNS.len()];

/// The books, a figure for each currency. Only a class has all of its lines here, and so can say what is still to be paid.
pub fn figures(booked: &[Booked], is_class: bool) -> Vec<Figure> {
    let currencies: BTreeSet<Currency> = booked.iter().map(|line| line.currency).collect();
    let figures = currencies.into_iter().map(|currency| figure(booked, currency, is_class));
    let figures: Vec<Figure> = figures.collect();
    if figures.is_empty() { vec![empty("money".to_owned(), "Money".to_owned())] } else { figures }
}

fn empty(key: String, title: String) -> Figure {
    let awaits = "Once something is charged or paid, this shows it month by month.";
    Figure { key, title, awaits, of: "Month", meaning: ("charged", "paid"), ..Figure::default() }
}

fn months(booked: &[Booked], currency: Currency) -> BTreeMap<Day, Sums> {
    let mut months: BTreeMap<Day, Sums> = BTreeMap::new();
    for line in booked.iter().filter(|line| line.currency == currency) {
        let month = months.entry(line.month).or_default();
        let column = COLUMNS.iter().position(|(kind, _)| *kind == line.kind);
        if let Some(sum) = column.and_then(|column| month.get_mut(column)) {
            *sum = sum.saturating_add(line.minor);
        }
    }
    months
}

fn figure(booked: &[Booked], currency: Currency, is_class: bool) -> Figure {
    let months = months(booked, currency);
    let all =
        months.values().fold(Sums::default(), |all, month| std::array::from_fn(|at| all[at].saturating_add(month[at])));
    let row = |label: String, sums: &Sums| Row {
        label,
        href: None,
        cells: sums.iter().map(|minor| number(Amount::of(*minor, currency))).collect(),
    };
    let bar = |(month, [charged, _, paid, _, _]): (&Day, &Sums)| Bar {
        label: month.month(),
        said: match charged {
            0 => format!("{} paid", Amount::of(*paid, currency)),
            _ => format!("{} of {}", Amount::of(*paid, currency), Amount::of(*charged, currency)),
        },
        frame: Some(u64::try_from(*charged).unwrap_or(0)),
        filled: u64::try_from(*paid).unwrap_or(0),
    };
    Figure {
        says: says(&all, currency, is_class),
        head: COLUMNS.map(|(_, name)| name.to_owned()).to_vec(),
        rows: months.iter().map(|(month, sums)| row(month.month(), sums)).collect(),
        sum: (months.len() > 1).then(|| row("Together".to_owned(), &all)),
        bars: months.iter().map(bar).collect(),
        ..empty(format!("money-{currency}"), format!("Money in {}", currency.name()))
    }
}

/// The number alone. One below nothing has its sign, since there is no other way to say it.
fn number(amount: Amount) -> String {
    let sign = if amount.minor < 0 { "-" } else { "" };
    format!("{sign}{}", amount.plain())
}

fn says(&[charged, off, paid, back, lost]: &Sums, currency: Currency, is_class: bool) -> String {
    let amount = |minor| Amount::of(minor, currency);
    let mut says = match back {
        0 => format!("{} was paid.", amount(paid)),
        _ => format!("{} was paid, and {} given back.", amount(paid), amount(back)),
    };
    let owed = charged - off - paid + back - lost;
    match owed {
        _ if !is_class => {}
        0 => says.push_str(" Nothing is still to be paid."),
        1.. => says.push_str(&format!(" {} is still to be paid.", amount(owed))),
        _ => says.push_str(&format!(" {} more was paid than was due.", amount(-owed))),
    }
    says
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn booked(month: i8, kind: Kind, minor: i64, currency: &str) -> Booked {
        Booked { month: Day::of(2026, month, 1).unwrap(), currency: currency.parse().unwrap(), kind, minor }
    }

    #[test]
    fn a_class_says_what_is_still_to_be_paid() {
        let lines = [
            booked(10, Kind::Due, 8500, "GBP"),
            booked(11, Kind::Paid, 4050, "GBP"),
            booked(11, Kind::Discount, 850, "GBP"),
            booked(11, Kind::Refund, 100, "GBP"),
        ];
        let [shown] = &figures(&lines, true)[..] else { panic!("one currency") };
        assert_eq!(shown.says, "£40.50 was paid, and £1 given back. £37 is still to be paid.");
        assert_eq!(shown.rows[0].label, "October 2026");
        assert_eq!(shown.sum.as_ref().unwrap().cells, ["85", "8.50", "40.50", "1", "0"]);
        assert_eq!(figures(&lines, false)[0].says, "£40.50 was paid, and £1 given back.");
    }

    #[test]
    fn currencies_are_never_summed() {
        let lines = [booked(10, Kind::Paid, 100, "GBP"), booked(10, Kind::Paid, 100, "EUR")];
        assert_eq!(figures(&lines, false).len(), 2);
        assert!(figures(&[], false)[0].rows.is_empty());
    }

    proptest! {
        #[test]
        fn the_sum_is_the_sum_of_its_months(lines in proptest::collection::vec((1..12_i8, 0..5_usize, -9999..99999_i64), 2..30)) {
            let lines: Vec<Booked> =
                lines.into_iter().map(|(month, kind, minor)| booked(month, COLUMNS[kind].0, minor, "JPY")).collect();
            let shown = &figures(&lines, true)[0];
            let read = |row: &Row, column: usize| row.cells[column].parse::<i64>().unwrap();
            for (column, (kind, _)) in COLUMNS.iter().enumerate() {
                let sum: i64 = shown.rows.iter().map(|row| read(row, column)).sum();
                let given: i64 = lines.iter().filter(|line| line.kind == *kind).map(|line| line.minor).sum();
                prop_assert_eq!(sum, given);
                prop_assert!(shown.sum.as_ref().is_none_or(|all| read(all, column) == sum));
            }
        }
    }
}
