//! Counts the reader's steps, so that a test can hold it to a cost that grows with the input and not faster.
//!
//! A clock would say little on a busy machine; a count says the same on every one.

use std::cell::Cell;

/// Steps done so far: characters looked at, tokens, segments and the text compared in them.
#[derive(Debug, Default)]
pub(super) struct Cost(Cell<u64>);

impl Cost {
    /// Adds `n` steps.
    pub(super) fn add(&self, n: usize) {
        self.0.set(self.0.get() + n as u64);
    }

    /// The sum.
    pub(super) fn total(&self) -> u64 {
        self.0.get()
    }
}
