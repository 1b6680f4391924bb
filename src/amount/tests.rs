use proptest::prelude::*;

use super::*;

fn currency(code: &str) -> Currency {
    code.parse().unwrap()
}

fn read(text: &str, code: &str) -> Result<i64, String> {
    text.parse::<Written>()?.amount_in(currency(code)).map(|amount| amount.minor)
}

#[test]
fn amounts_are_read_as_people_write_them() {
    for (text, minor) in [
        ("85", 8500),
        ("85.00", 8500),
        ("85,50", 8550),
        ("85.5", 8550),
        ("£85", 8500),
        (" £ 85.05 ", 8505),
        ("85 GBP", 8500),
        ("gbp 85", 8500),
        ("85,-", 8500),
        ("0", 0),
        ("1 250.50", 125_050),
        ("1’250", 125_000),
        ("12500", 1_250_000),
    ] {
        assert_eq!(read(text, "GBP"), Ok(minor), "{text}");
    }
    assert_eq!(read("850 kr", "SEK"), Ok(85_000));
    assert_eq!(read("$85", "CAD"), Ok(8500));
    assert_eq!(read("8500", "JPY"), Ok(8500));
}

#[test]
fn what_could_mean_two_things_is_refused() {
    for text in ["", "free", "-5", "£-5", "85 50", "1,250.50", "1.250,50", "£85€", "8 5", ".", "85%"] {
        assert!(text.parse::<Written>().is_err(), "{text}");
    }
    for (text, code) in
        [("1,250", "GBP"), ("85.505", "GBP"), ("85.5", "JPY"), ("85p!", "GBP"), ("€85", "GBP"), ("10000000.01", "GBP")]
    {
        assert!(read(text, code).is_err(), "{text} in {code}");
    }
    assert!("9".repeat(30).parse::<Written>().is_err());
}

#[test]
fn amounts_read_well() {
    let shown = |minor, code| Amount::of(minor, currency(code)).to_string();
    assert_eq!(shown(8500, "GBP"), "£85");
    assert_eq!(shown(4250, "EUR"), "€42.50");
    assert_eq!(shown(-505, "GBP"), "\u{2212}£5.05");
    assert_eq!(shown(1_250_000, "SEK"), "SEK\u{a0}12\u{a0}500");
    assert_eq!(shown(8500, "JPY"), "¥8500");
}

#[test]
fn every_currency_of_the_list_is_one() {
    assert_eq!(Currency::offered().len(), OFFERED.len());
    assert!(SIGNS.iter().all(|(code, _)| OFFERED.contains(code)));
    assert!("XAU".parse::<Currency>().is_err(), "gold is no currency that a family pays in");
}

#[test]
fn two_currencies_have_no_sum() {
    let (pound, euro) = (Amount::of(1, currency("GBP")), Amount::of(1, currency("EUR")));
    assert_eq!(pound.plus(euro), None);
    assert_eq!(pound.plus(Amount::of(i64::MAX, pound.currency)), None);
    assert_eq!(pound.plus(pound), Some(Amount::of(2, pound.currency)));
}

proptest! {
    #[test]
    fn what_is_printed_is_read_again(minor in 0..=Amount::MOST, pick in any::<prop::sample::Index>()) {
        let currency: Currency = OFFERED[pick.index(OFFERED.len())].parse().unwrap();
        let amount = Amount::of(minor, currency);
        for text in [amount.to_string(), amount.plain(), amount.plain().replace('.', ","), Written::from(amount).to_string()] {
            prop_assert_eq!(text.parse::<Written>().unwrap().amount_in(currency), Ok(amount), "{}", text);
        }
    }

    #[test]
    fn nothing_that_is_typed_breaks_it(text in "\\PC{0,24}") {
        if let Ok(written) = text.parse::<Written>() {
            let _ = written.amount_in(currency("GBP"));
        }
    }

    #[test]
    fn a_part_and_the_rest_are_the_whole(minor in 0..=Amount::MOST, percent in 0_u32..=100) {
        let whole = Amount::of(minor, currency("GBP"));
        let part = whole.percent(percent);
        prop_assert!((0..=minor).contains(&part.minor));
        let exact = minor * i64::from(percent);
        prop_assert!((part.minor * 100 - exact).abs() <= 50);
    }
}
