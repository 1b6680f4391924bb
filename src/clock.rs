//! What time it is, from outside: the system's clock in service, a clock that only moves when told in tests.

use std::sync::atomic::{AtomicI64, Ordering::SeqCst};
use std::sync::{Arc, LazyLock};
use std::time::Instant;

use jiff::Timestamp;

use crate::calendar::Moment;

/// Tells the present moment. Cloned freely: all clones of a set clock move together.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The clock of the machine.
    System,
    /// A clock that stands at these seconds since 1970 until it is moved.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands still at `moment`.
    pub fn set_to(moment: Moment) -> Self {
        Self::Set(Arc::new(AtomicI64::new(moment.seconds())))
    }

    /// The present moment, in whole seconds.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine")]
    pub fn now(&self) -> Moment {
        match self {
            Self::System => Moment::from(Timestamp::now()),
            Self::Set(seconds) => Moment::from_seconds(seconds.load(SeqCst)),
        }
    }

    /// Seconds on a clock that nobody can set, to measure how long something took; they mean nothing else.
    pub fn steady(&self) -> i64 {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        match self {
            Self::System => i64::try_from(START.elapsed().as_secs()).unwrap_or(i64::MAX),
            Self::Set(seconds) => seconds.load(SeqCst),
        }
    }

    /// Moves a set clock on; the system's clock stays as it is.
    pub fn advance(&self, seconds: i64) {
        if let Self::Set(at) = self {
            at.fetch_add(seconds, SeqCst);
        }
    }
}
