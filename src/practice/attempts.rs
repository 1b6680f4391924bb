//! How often somebody may try to sign in: per account and per address.

use std::fmt;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};

use crate::clock::Clock;

type Limit<K> = RateLimiter<K, DefaultKeyedStateStore<K>, Clock, NoOpMiddleware<Nanos>>;

/// Tries at once for one account; then one more each minute and a half (ten in a quarter of an hour).
const PER_ACCOUNT: u32 = 10;
/// Tries at once from one address; then one more each half minute (thirty in a quarter of an hour).
const PER_ADDRESS: u32 = 30;
/// From so many remembered keys on, those that have recovered are forgotten.
const MANY: usize = 10_000;

/// Counts attempts in memory; a restart forgets them.
pub struct Attempts {
    clock: Clock,
    accounts: Limit<String>,
    addresses: Limit<IpAddr>,
}

impl Attempts {
    /// No attempts yet.
    pub fn new(clock: Clock) -> Self {
        Self { accounts: limit(PER_ACCOUNT, &clock), addresses: limit(PER_ADDRESS, &clock), clock }
    }

    /// Counts an attempt on an account (its e-mail address, or any other name) from an address.
    /// When there were too many, gives the seconds to wait.
    pub fn count(&self, account: &str, address: IpAddr) -> Result<(), u64> {
        self.addresses
            .check_key(&address)
            .map_err(|not_until| self.wait(not_until.wait_time_from(self.clock.now_nanos())))?;
        self.accounts
            .check_key(&account.trim().to_lowercase())
            .map_err(|not_until| self.wait(not_until.wait_time_from(self.clock.now_nanos())))?;
        if self.accounts.len() + self.addresses.len() > MANY {
            self.accounts.retain_recent();
            self.addresses.retain_recent();
        }
        Ok(())
    }

    fn wait(&self, time: Duration) -> u64 {
        time.as_secs().saturating_add(1)
    }
}

fn limit<K: std::hash::Hash + Eq + Clone>(burst: u32, clock: &Clock) -> Limit<K> {
    let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
    let quota = Quota::with_period(Duration::from_secs(15 * 60) / burst.get())
        .unwrap_or_else(|| Quota::per_minute(NonZeroU32::MIN))
        .allow_burst(burst);
    RateLimiter::new(quota, DefaultKeyedStateStore::default(), clock.clone())
}

impl fmt::Debug for Attempts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Attempts")
    }
}

impl Clock {
    /// By the steady clock: one that is set back must not keep anybody out for a year.
    fn now_nanos(&self) -> Nanos {
        Nanos::new(u64::try_from(self.steady()).unwrap_or(0).saturating_mul(1_000_000_000))
    }
}

impl governor::clock::Clock for Clock {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        self.now_nanos()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Moment;

    #[test]
    fn an_account_recovers_with_time() {
        let clock = Clock::set_to(Moment::from_seconds(1_800_000_000));
        let attempts = Attempts::new(clock.clone());
        let address = IpAddr::from([192, 0, 2, 1]);
        let tries = (0..PER_ACCOUNT + 1).map(|_| attempts.count("Ada@Example.org", address)).collect::<Vec<_>>();
        assert!(tries[..10].iter().all(Result::is_ok));
        let wait = tries[10].unwrap_err();
        assert!((1..=91).contains(&wait), "{wait}");
        assert!(attempts.count("other@example.org", address).is_ok());
        clock.advance(i64::try_from(wait).unwrap());
        assert!(attempts.count("ada@example.org", address).is_ok());
    }

    #[test]
    fn an_address_is_limited_over_all_accounts() {
        let attempts = Attempts::new(Clock::set_to(Moment::from_seconds(1_800_000_000)));
        let address = IpAddr::from([192, 0, 2, 1]);
        let refused =
            (0..40).filter(|number| attempts.count(&format!("{number}@example.org"), address).is_err()).count();
        assert_eq!(refused, 10);
    }
}
