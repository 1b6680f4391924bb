//! Whether the machine's clock can be believed: a clock that was just set must erase nothing and give no place away.

/// So many seconds a clock that jumped must run evenly before what depends on it is done again. A machine that starts with
/// a wrong clock, or wakes with one, has asked the network by then.
pub const QUIET: i64 = 10 * 60;

/// What the two clocks may differ by between two looks without anybody having set one.
const SLACK: i64 = 120;

/// Follows the clock on the wall beside one that nobody can set.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evenness {
    last: Option<Look>,
    even: i64,
    jumped: bool,
}

#[derive(Clone, Copy, Debug)]
struct Look {
    wall: i64,
    steady: i64,
}

impl Evenness {
    /// Looks at both clocks, in seconds.
    pub fn look(&mut self, wall: i64, steady: i64) {
        if let Some(last) = self.last {
            let passed = steady.saturating_sub(last.steady);
            let jump = wall.saturating_sub(last.wall).saturating_sub(passed).saturating_abs() > SLACK;
            self.jumped |= jump;
            self.even = if jump { 0 } else { self.even.saturating_add(passed) };
        }
        self.last = Some(Look { wall, steady });
    }

    /// Whether the clock has run evenly for a while. Nothing is erased before.
    pub fn proven(self) -> bool {
        self.even >= QUIET
    }

    /// Whether nothing speaks against the clock: it has not jumped, or long ago.
    pub fn plausible(self) -> bool {
        !self.jumped || self.proven()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const START: i64 = 1_800_000_000;

    #[test]
    fn a_clock_is_proven_by_running() {
        let mut evenness = Evenness::default();
        for minute in 0..10 {
            evenness.look(START + 60 * minute, 60 * minute);
            assert!(evenness.plausible() && !evenness.proven(), "after {minute} minutes");
        }
        evenness.look(START + 600, 600);
        assert!(evenness.proven());
    }

    proptest! {
        #[test]
        fn no_jump_is_believed_before_it_has_lasted(
            jump in prop_oneof![-4_000_000_000_i64..-200, 200_i64..4_000_000_000], before in 0_i64..100, after in 0_i64..30
        ) {
            let mut evenness = Evenness::default();
            for minute in 0..before + after {
                let wall = START + 60 * minute + if minute < before { 0 } else { jump };
                evenness.look(wall, 60 * minute);
                let since = (minute - before) * 60;
                if before > 0 && minute >= before {
                    prop_assert_eq!(evenness.proven(), since >= QUIET);
                    prop_assert_eq!(evenness.plausible(), since >= QUIET);
                }
            }
        }

        #[test]
        fn a_clock_that_is_drawn_slowly_stays_believed(drift in -60_i64..60) {
            let mut evenness = Evenness::default();
            for minute in 0..30 {
                evenness.look(START + (60 + drift) * minute, 60 * minute);
            }
            prop_assert!(evenness.proven());
        }
    }
}
