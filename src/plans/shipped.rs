//! The course plans that ship with the program, to start from.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::plans::model::Plan;

/// A plan to start from. Making it one's own takes a copy.
#[derive(Clone, Debug)]
pub struct Shipped {
    /// Its name in forms: "five-weeks".
    pub key: &'static str,
    /// What is special about it, in a sentence.
    pub about: String,
    /// The plan.
    pub plan: Plan,
}

#[derive(Deserialize)]
struct File {
    about: String,
    #[serde(flatten)]
    plan: Plan,
}

const FILES: [(&str, &str); 3] = [
    ("five-weeks", include_str!("shipped/five-weeks.toml")),
    ("six-weeks", include_str!("shipped/six-weeks.toml")),
    ("four-weeks", include_str!("shipped/four-weeks.toml")),
];

/// The plans that ship with the program.
pub fn shipped() -> &'static [Shipped] {
    static SHIPPED: LazyLock<Vec<Shipped>> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "the files are built in and the tests read every one of them")]
        let read = |(key, file)| {
            let File { about, plan } = toml::from_str(file).expect("a shipped plan can be read");
            Shipped { key, about, plan }
        };
        FILES.map(read).into()
    });
    &SHIPPED
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::model::{BlockKind, Key, shipped_library, shipped_regions};
    use crate::plans::check::check;
    use crate::plans::samples::usual;

    fn plan(key: &str) -> &'static Plan {
        &shipped().iter().find(|shipped| shipped.key == key).unwrap().plan
    }

    #[test]
    fn five_and_six_weeks_have_nothing_to_mend() {
        assert_eq!(check(plan("five-weeks"), usual()), []);
        assert_eq!(check(plan("six-weeks"), usual()), []);
        assert_eq!([plan("five-weeks").length(), plan("six-weeks").length()], [5, 6]);
    }

    #[test]
    fn four_weeks_carry_one_finding_with_its_reason() {
        let findings = check(plan("four-weeks"), usual());
        let keys: Vec<&str> = findings.iter().map(|finding| finding.key()).collect();
        assert_eq!(keys, ["week-4/two-new-regions"]);
        assert!(findings[0].aside.is_some());
        assert_eq!(plan("four-weeks").length(), 4);
    }

    #[test]
    fn every_session_is_planned_to_the_minute() {
        for Shipped { key, plan, .. } in shipped() {
            for (number, week) in plan.numbered() {
                assert_eq!(week.order.minutes(), week.minutes, "{key}, week {number}");
                let all = |minutes: Vec<u32>| minutes.into_iter().sum::<u32>();
                let topics =
                    all(week.topics.iter().map(|topic| shipped_library().topic(topic).unwrap().minutes).collect());
                assert_eq!(week.order.minutes_of(BlockKind::Topic), topics, "{key}, week {number}");
            }
        }
    }

    #[test]
    fn legs_come_first_and_one_region_follows_the_other() {
        for Shipped { key, plan, .. } in shipped() {
            let taught: Vec<_> = plan.weeks.iter().flat_map(|week| week.regions.clone()).collect();
            assert_eq!(taught, shipped_regions(), "{key}");
            assert_eq!(plan.regions, shipped_regions(), "{key}");
        }
    }

    #[test]
    fn the_last_week_brings_everything_together() {
        let whole: Key = "whole-routine".parse().unwrap();
        let gentle: Key = "gentle-movements".parse().unwrap();
        assert_eq!(plan("five-weeks").week(5).unwrap().parts, std::slice::from_ref(&whole));
        assert_eq!(plan("six-weeks").week(6).unwrap().parts, [whole, gentle]);
    }

    #[test]
    fn strokes_stand_in_the_order_of_teaching_and_exist() {
        let place = |key: &Key| shipped_library().strokes.iter().position(|stroke| stroke.key == *key).unwrap();
        for Shipped { key, plan, .. } in shipped() {
            assert!(plan.weeks.iter().all(|week| week.strokes.is_sorted_by_key(place)), "{key}");
            assert!(plan.weeks.iter().flat_map(|week| &week.songs).all(|song| shipped_library().song(song).is_some()));
            assert!(plan.weeks.iter().flat_map(|week| &week.parts).all(|part| shipped_library().part(part).is_some()));
        }
    }
}
