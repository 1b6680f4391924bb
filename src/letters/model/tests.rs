use proptest::prelude::*;

use super::*;

#[test]
fn kinds_and_states_read_back_as_they_are_written() {
    assert!(Kind::ALL.iter().all(|kind| kind.to_string().parse() == Ok(*kind)));
    assert!(State::ALL.into_iter().all(|state| state.to_string().parse() == Ok(state)));
}

#[test]
fn ten_tries_take_about_a_day() {
    let pauses: Vec<i64> = (1..MOST_TRIES).map(pause_after).collect();
    assert_eq!(pauses[..4], [60, 120, 240, 480]);
    let hours = pauses.iter().sum::<i64>() / 3600;
    assert!((6..=36).contains(&hours), "{hours} hours");
    assert!(pause_after(u32::MAX) <= 6 * 60 * 60);
}

#[test]
fn a_session_is_reminded_of_the_day_before_and_by_day() {
    let zone: Zone = "Europe/London".parse().unwrap();
    let reminded = |starts: &str| {
        let at = reminder_at(starts.parse().unwrap(), &zone);
        format!("{} {}", at.day_in(&zone), at.time_in(&zone))
    };
    assert_eq!(reminded("2026-11-26T10:30:00Z"), "2026-11-25 10:30");
    assert_eq!(reminded("2026-11-26T06:15:00Z"), "2026-11-25 07:00");
    assert_eq!(reminded("2026-11-26T20:45:00Z"), "2026-11-25 20:00");
    // The clocks go back in the night between.
    assert_eq!(reminded("2026-10-25T10:30:00Z"), "2026-10-24 10:30");
}

#[test]
fn only_an_address_alone_is_a_link() {
    assert!(is_address("https://planner.example/s/abc"));
    assert!(!is_address("https://planner.example/s/abc and more"));
    assert!(!is_address("javascript:alert(1)") && !is_address("https://"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_session_anywhere_is_reminded_of_by_day_and_before_it_starts(
        pick in any::<prop::sample::Index>(), seconds in 1_700_000_000_i64..1_900_000_000,
    ) {
        let names = Zone::names();
        let zone: Zone = names[pick.index(names.len())].parse().unwrap();
        let starts = Moment::from_seconds(seconds);
        let at = reminder_at(starts, &zone);
        prop_assert!(is_daytime(at, &zone), "{}", at.time_in(&zone));
        let before = starts.seconds() - at.seconds();
        prop_assert!((3600..=42 * 3600).contains(&before), "{before} seconds before");
    }
}
