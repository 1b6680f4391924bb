use proptest::prelude::*;

use super::*;
use crate::classes::price::Off;
use crate::languages::{Correction, Language, Texts};
use crate::money::model::How;

fn pounds(minor: i64) -> Amount {
    Amount::of(minor, "GBP".parse().unwrap())
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn line(kind: Kind, minor: i64, by_day: &str) -> Line {
    Line {
        kind,
        amount: pounds(minor),
        how: kind.moves_money().then_some(How::Cash),
        day: day("2026-11-01"),
        by_day: (kind == Kind::Due).then(|| day(by_day)),
        words: "".parse().unwrap(),
    }
}

fn account(lines: impl IntoIterator<Item = Line>) -> Account {
    let entry = |(id, line)| Entry { id: EntryId::from(id), line, number: None, undoes: None };
    Account { currency: "GBP".parse().unwrap(), entries: (1..).zip(lines).map(entry).collect() }
}

fn price() -> Price {
    Price {
        amount: pounds(8500),
        per: PricePer::Baby,
        deposit: Some(pounds(4000)),
        sibling_discount: Some(Off::Percent(50)),
        returning_discount: Some(Off::Amount(pounds(1000))),
        pay_link: None,
        pay_note: "".parse().unwrap(),
        refund_words: "".parse().unwrap(),
        revision: 1,
    }
}

#[test]
fn twins_are_charged_a_deposit_the_rest_and_their_discounts() {
    let days = (day("2026-11-01"), day("2026-12-03"));
    let lines = charge(&price(), 2, true, days);
    let said: Vec<_> =
        lines.iter().map(|line| (line.title(&Texts::default()), line.amount.to_string(), line.by_day)).collect();
    assert_eq!(
        said,
        [
            ("To pay: deposit".to_owned(), "£40".to_owned(), Some(days.0)),
            ("To pay: the rest of the course, 2 babies".to_owned(), "£130".to_owned(), Some(days.1)),
            ("Discount: further baby".to_owned(), "£42.50".to_owned(), None),
            ("Discount: you came before".to_owned(), "£10".to_owned(), None),
        ]
    );
    let (id, text) = ("sentence-line-rest-babies".to_owned(), "der Rest, { $n } Babys".to_owned());
    let german = Texts::with(Language::German, &[Correction { id, text }]);
    assert_eq!(lines[1].words_in(&german), "der Rest, 2 Babys");
    let standing = account(lines).on(days.0);
    assert_eq!((standing.owed, standing.now, standing.later), (pounds(11_750), pounds(4000), pounds(7750)));
    assert_eq!((standing.later_by, standing.since), (Some(days.1), Some(days.0)));
}

#[test]
fn who_joins_after_the_first_session_pays_at_once() {
    let lines = charge(&Price { deposit: None, ..price() }, 1, false, (day("2026-12-10"), day("2026-12-03")));
    assert_eq!(lines.len(), 1);
    assert_eq!((lines[0].by_day, lines[0].amount), (Some(day("2026-12-10")), pounds(8500)));
}

#[test]
fn a_free_class_charges_nothing() {
    let free = Price { amount: pounds(0), deposit: None, ..price() };
    assert_eq!(charge(&free, 3, true, (day("2026-12-10"), day("2026-12-03"))), []);
}

#[test]
fn what_is_paid_counts_for_what_is_due_first() {
    let dues = [line(Kind::Due, 4000, "2026-11-01"), line(Kind::Due, 4500, "2026-12-03")];
    let today = day("2026-11-20");
    let standing = account(dues.clone()).on(today);
    assert_eq!((standing.now, standing.since), (pounds(4000), Some(day("2026-11-01"))));
    let paid = account(dues.iter().cloned().chain([line(Kind::Paid, 4000, "")]));
    let standing = paid.on(today);
    assert_eq!((standing.now, standing.later), (pounds(0), pounds(4500)));
    assert_eq!((standing.since, standing.later_by), (Some(day("2026-12-03")), Some(day("2026-12-03"))));
    assert_eq!(paid.on(day("2026-12-03")).now, pounds(4500));
    let too_much = account(dues.into_iter().chain([line(Kind::Paid, 9000, "")])).on(today);
    assert_eq!((too_much.owed, too_much.now, too_much.since), (pounds(-500), pounds(0), None));
}

#[test]
fn what_is_taken_off_comes_off_what_was_due_last_until_then() {
    let before = [line(Kind::Due, 4000, "2026-11-01"), line(Kind::Due, 4500, "2026-12-03")];
    let off = account(before.iter().cloned().chain([line(Kind::Discount, 1000, "")])).on(day("2026-11-20"));
    assert_eq!((off.now, off.later), (pounds(4000), pounds(3500)));
    let written_off = before.into_iter().chain([line(Kind::WrittenOff, 8500, ""), line(Kind::Due, 1250, "2026-12-24")]);
    let standing = account(written_off).on(day("2026-12-10"));
    assert_eq!((standing.now, standing.later, standing.since), (pounds(0), pounds(1250), Some(day("2026-12-24"))));
}

#[test]
fn a_line_taken_back_counts_no_more() {
    let mut account = account([line(Kind::Due, 8500, "2026-11-01"), line(Kind::Paid, 8500, "")]);
    let undoing = Entry { id: EntryId::from(3), undoes: Some(EntryId::from(1)), ..account.entries[0].clone() };
    account.entries.push(undoing);
    assert_eq!(account.owed(), pounds(-8500));
    assert!(!account.is_charged() && account.is_undone(&EntryId::from(1)));
    assert_eq!(account.entries[2].title(&Texts::default()), "Taken back: To pay");
}

#[test]
fn nothing_is_given_back_that_was_not_paid() {
    let account = account([line(Kind::Due, 8500, "2026-11-01"), line(Kind::Paid, 4000, "")]);
    let refuses = |kind, minor| account.refuses(&line(kind, minor, "2026-11-01"));
    assert_eq!(refuses(Kind::Refund, 4001).as_deref(), Some("Only £40 was paid."));
    assert_eq!(refuses(Kind::Refund, 4000), None);
    assert_eq!(refuses(Kind::Discount, 4501).as_deref(), Some("Only £45 is still to be paid."));
    assert_eq!(refuses(Kind::WrittenOff, 4500), None);
    assert_eq!(refuses(Kind::Paid, 0).as_deref(), Some("Please give more than 0."));
    assert_eq!(refuses(Kind::Paid, 9000), None, "who pays too much has paid it");
}

#[test]
fn what_is_given_back_for_good_is_not_owed_again() {
    let paid = account([line(Kind::Due, 8500, "2026-11-01"), line(Kind::Paid, 9000, "")]);
    for (back, owed) in [(300, -200), (500, 0), (8500, 0)] {
        let lines = paid.for_good(line(Kind::Refund, back, ""));
        let after = account(paid.entries.iter().map(|entry| entry.line.clone()).chain(lines));
        assert_eq!((after.owed(), after.paid()), (pounds(owed), pounds(9000 - back)), "{back}");
    }
}

#[test]
fn each_currency_has_its_own_total() {
    let euro = Amount::of(500, "EUR".parse().unwrap());
    let totals = totals([pounds(100), euro, pounds(250)].into_iter());
    assert_eq!(totals, [euro, pounds(350)]);
}

fn some_line() -> impl Strategy<Value = Line> {
    let kinds = prop_oneof![
        Just(Kind::Due),
        Just(Kind::Discount),
        Just(Kind::Paid),
        Just(Kind::Refund),
        Just(Kind::WrittenOff)
    ];
    (kinds, 1..=Amount::MOST, 1_u32..=28).prop_map(|(kind, minor, on)| line(kind, minor, &format!("2026-11-{on:02}")))
}

proptest! {
    /// In whatever order lines are written, and taken back, not a penny is lost or made.
    #[test]
    fn no_order_loses_a_penny(
        lines in prop::collection::vec((some_line(), any::<bool>()), 0..40),
        seed in any::<prop::sample::Index>(),
        on in 1_u32..=28,
    ) {
        let expected: i64 = lines.iter().filter(|(_, undone)| !undone).map(|(line, _)| match line.kind {
            Kind::Due | Kind::Refund => line.amount.minor,
            _ => -line.amount.minor,
        }).sum();
        let mut written = account(lines.iter().map(|(line, _)| line.clone()));
        for (at, (_, undone)) in lines.iter().enumerate() {
            if *undone {
                let first = written.entries[at].clone();
                let id = EntryId::from(1000 + i64::try_from(at).unwrap());
                written.entries.push(Entry { id, undoes: Some(first.id), ..first });
            }
        }
        if !written.entries.is_empty() {
            let turn = seed.index(written.entries.len());
            written.entries.rotate_left(turn);
        }
        prop_assert_eq!(written.owed(), pounds(expected));
        let standing = written.on(day(&format!("2026-11-{on:02}")));
        prop_assert_eq!(standing.now.minor + standing.later.minor, expected.max(0));
        prop_assert!(standing.now.minor >= 0 && standing.later.minor >= 0);
        prop_assert_eq!(written.on(day("2027-01-01")).owed, standing.owed, "days change when, never how much");
    }

    /// What is charged is what the price says, whatever its parts.
    #[test]
    fn a_charge_is_the_price(minor in 0..=Amount::MOST, deposit in 1..=Amount::MOST, percent in 1_u32..=100, babies in 1_usize..=3, returning in any::<bool>()) {
        let price = Price {
            amount: pounds(minor),
            deposit: Some(pounds(deposit.min(minor))).filter(Amount::is_some),
            sibling_discount: Some(Off::Percent(percent)),
            ..price()
        };
        let lines = charge(&price, babies, returning, (day("2026-11-01"), day("2026-12-03")));
        let off = if returning { price.returning_off(babies).minor } else { 0 };
        prop_assert_eq!(account(lines).owed().minor, price.due_for(babies).minor - off);
    }
}
