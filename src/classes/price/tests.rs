use proptest::prelude::*;

use super::*;

fn pounds(minor: i64) -> Amount {
    Amount::of(minor, "GBP".parse().unwrap())
}

fn price(minor: i64, per: PricePer) -> Price {
    Price {
        amount: pounds(minor),
        per,
        deposit: None,
        sibling_discount: None,
        returning_discount: None,
        pay_link: None,
        pay_note: "".parse().unwrap(),
        refund_words: "".parse().unwrap(),
        revision: 0,
    }
}

#[test]
fn twins_cost_a_family_the_same_and_two_babies_twice() {
    assert_eq!(price(8500, PricePer::Family).due_for(2), pounds(8500));
    assert_eq!(price(8500, PricePer::Baby).due_for(2), pounds(17_000));
    let half = Price { sibling_discount: Some(Off::Percent(50)), ..price(8500, PricePer::Baby) };
    assert_eq!(half.due_for(1), pounds(8500));
    assert_eq!(half.due_for(3), pounds(17_000));
    let ten = Price { sibling_discount: Some(Off::Amount(pounds(1000))), ..price(8500, PricePer::Baby) };
    assert_eq!(ten.due_for(2), pounds(16_000));
}

#[test]
fn a_price_reads_as_one_says_it() {
    let family = Price { deposit: Some(pounds(4000)), ..price(8500, PricePer::Family) };
    assert_eq!(family.words(&Texts::default()), "£85 for the course, £40 of it to hold the place");
    let baby = Price {
        sibling_discount: Some(Off::Percent(50)),
        returning_discount: Some(Off::Amount(pounds(1000))),
        ..price(8500, PricePer::Baby)
    };
    assert_eq!(
        baby.words(&Texts::default()),
        "£85 for the course and each baby; each further baby £42.50; £10 off if you came before"
    );
    let free = Price { sibling_discount: Some(Off::Percent(100)), ..price(8500, PricePer::Baby) };
    assert_eq!(free.words(&Texts::default()), "£85 for the course and each baby; further babies free");
    assert_eq!(price(0, PricePer::Family).words(&Texts::default()), "Free of charge");
}

#[test]
fn a_pay_link_is_a_whole_address() {
    assert!("https://pay.example/quill?for=course".parse::<PayLink>().is_ok());
    for text in ["pay.example", "http://pay.example", "javascript:alert(1)", "https://", "https://a b.example"] {
        assert!(text.parse::<PayLink>().is_err(), "{text}");
    }
    assert!("https://bank.example@elsewhere.example/".parse::<PayLink>().is_err());
}

#[test]
fn what_comes_off_is_read_as_written() {
    assert_eq!("50 %".parse(), Ok(OffWritten::Percent(50)));
    assert!("0%".parse::<OffWritten>().is_err());
    let pound = "GBP".parse().unwrap();
    assert_eq!("£10".parse::<OffWritten>().unwrap().off_in(pound), Ok(Off::Amount(pounds(1000))));
    assert!("0".parse::<OffWritten>().unwrap().off_in(pound).is_err());
}

proptest! {
    #[test]
    fn nobody_pays_less_than_nothing(minor in 0..=Amount::MOST, babies in 1_usize..=3, off in 1_i64..=Amount::MOST, percent in 1_u32..=100) {
        let offs = [Off::Amount(pounds(off)), Off::Percent(percent)];
        for (sibling, returning) in [(offs[0], offs[1]), (offs[1], offs[0])] {
            for per in [PricePer::Family, PricePer::Baby] {
                let price = Price { sibling_discount: Some(sibling), returning_discount: Some(returning), ..price(minor, per) };
                let due = price.due_for(babies);
                prop_assert!(due.minor >= 0 && due.minor <= price.full_for(babies).minor);
                prop_assert_eq!(due.plus(price.sibling_off(babies)), Some(price.full_for(babies)));
                prop_assert!((0..=due.minor).contains(&price.returning_off(babies).minor));
            }
        }
    }
}
