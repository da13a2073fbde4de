//! One program at a time works with a home folder. The desktop tells a second start of the first one, but not every desktop does,
//! and not across two logins: two programs that each keep the whole of their state in memory would take turns in writing over
//! what the other one saved.
//!
//! The system lets go of the lock when the program ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

/// The file that is locked. It stays, empty.
const FILE: &str = "in-use.lock";
/// How soon it is tried again.
const AGAIN: Duration = Duration::from_millis(50);

/// The home is this program's until it is dropped.
#[derive(Debug)]
pub struct HomeLock(
    /// Where no lock can be made, none is held: a folder that takes no files cannot be damaged, and what is wrong with it is said
    /// where it is opened and at each save.
    #[allow(dead_code, reason = "held, not read")]
    Option<File>,
);

impl HomeLock {
    /// Takes the home; `None` where another program has it still when `patience` is over, as one may that is just ending.
    pub fn take(home: &Path, patience: Duration) -> Option<Self> {
        let open = || OpenOptions::new().write(true).create(true).truncate(false).open(home.join(FILE));
        let file = match super::Folder::open(home).and_then(|_| open()) {
            Ok(file) => file,
            Err(error) => {
                tracing::warn!(%error, "the folder of all state is not locked");
                return Some(Self(None));
            }
        };
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Some(Self(Some(file))),
                Err(TryLockError::WouldBlock) if begun.elapsed() < patience => std::thread::sleep(AGAIN),
                Err(TryLockError::WouldBlock) => return None,
                // A file system that knows no locks.
                Err(TryLockError::Error(error)) => {
                    tracing::warn!(%error, "the folder of all state is not locked");
                    return Some(Self(None));
                }
            }
        }
    }
}
