//! The one place that reads the time. Everything else is handed a [`Clock`], so tests and the practice lab can stand
//! at any moment and move on without sleeping.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use jiff::{SignedDuration, Timestamp};

/// A source of "now"; clones share it.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Kind>);

#[derive(Debug)]
enum Kind {
    /// The computer's clock.
    System,
    /// Stands still until moved.
    Manual(Mutex<Timestamp>),
    /// Runs at normal speed from a chosen start, and can be moved.
    Running { base: Mutex<Timestamp>, started: Instant },
}

impl Clock {
    /// The computer's clock.
    pub fn system() -> Self {
        Self(Arc::new(Kind::System))
    }

    /// A clock that stands at `start` until moved.
    pub fn manual(start: Timestamp) -> Self {
        Self(Arc::new(Kind::Manual(Mutex::new(start))))
    }

    /// A clock that starts at `start` and runs.
    pub fn running_from(start: Timestamp) -> Self {
        Self(Arc::new(Kind::Running { base: Mutex::new(start), started: Instant::now() }))
    }

    /// Now.
    pub fn now(&self) -> Timestamp {
        match &*self.0 {
            Kind::System => Timestamp::now(),
            Kind::Manual(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
            Kind::Running { base, started } => {
                let base = *base.lock().unwrap_or_else(PoisonError::into_inner);
                base + SignedDuration::try_from(started.elapsed()).unwrap_or(SignedDuration::ZERO)
            }
        }
    }

    /// Moves a manual or running clock on; the computer's clock stays.
    pub fn advance(&self, by: SignedDuration) {
        if let Kind::Manual(at) | Kind::Running { base: at, .. } = &*self.0 {
            let mut at = at.lock().unwrap_or_else(PoisonError::into_inner);
            *at += by;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_moves_only_when_told() {
        let clock = Clock::manual(Timestamp::UNIX_EPOCH);
        let other = clock.clone();
        clock.advance(SignedDuration::from_secs(90));
        assert_eq!(other.now().as_second(), 90);
    }
}
