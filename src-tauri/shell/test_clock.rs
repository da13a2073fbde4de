//! A clock that an end-to-end test moves, by a file that says how many seconds it is ahead of the computer's.
//!
//! `debug_assertions` alone compile this: in a program that is built for people no variable and no file moves the clock that a
//! token's end is judged by.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::SignedDuration;

use crate::clock::Clock;
use crate::engine::Engine;

/// Names the file.
const VARIABLE: &str = "PASSARELA_TEST_CLOCK";
/// How soon a move is noticed.
const LOOKS_EVERY: Duration = Duration::from_millis(50);

/// See the module.
pub(super) struct TestClock {
    file: PathBuf,
    /// Seconds by which it is ahead.
    ahead: i64,
    clock: Clock,
}

impl TestClock {
    /// The clock of this start, if a test named its file. A restart finds it where it was left.
    pub fn asked_for() -> Option<Self> {
        let file = PathBuf::from(std::env::var_os(VARIABLE).filter(|file| !file.is_empty())?);
        let ahead = read(&file).unwrap_or_default();
        tracing::warn!(ahead, "a test moves this program's clock");
        let clock = Clock::running_from(Clock::system().now() + SignedDuration::from_secs(ahead));
        Some(Self { file, ahead, clock })
    }

    /// The clock.
    pub fn clock(&self) -> Clock {
        self.clock.clone()
    }

    /// Moves it when the file says so, and has the engine look at it at once, as after a computer's sleep.
    pub fn follow(self, engine: Engine) {
        let Self { file, mut ahead, clock } = self;
        tauri::async_runtime::spawn(async move {
            loop {
                tokio::time::sleep(LOOKS_EVERY).await;
                if let Some(now) = read(&file).filter(|now| *now != ahead) {
                    clock.advance(SignedDuration::from_secs(now - ahead));
                    ahead = now;
                    engine.look_at_the_clock().await;
                }
            }
        });
    }
}

/// Nothing while the file is not there, or not whole.
fn read(file: &Path) -> Option<i64> {
    std::fs::read_to_string(file).ok()?.strip_suffix('\n')?.parse().ok()
}
