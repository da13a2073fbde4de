//! A status as a sentence of the page states it.

use super::facts::Registration;

/// What a sentence says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Registration(Registration),
    Committed,
}

/// A status sentence that stands by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stated {
    pub status: Status,
    pub line: usize,
    /// Index of its segment.
    pub at: usize,
    /// Stands beside `Status:`, not in a banner.
    pub row: bool,
}
