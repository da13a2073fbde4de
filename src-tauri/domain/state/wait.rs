//! Waiting for the far side: how often it is looked at, and from when on it is late.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::domain::step::StepId;

/// Probes before the wizard stops by itself.
pub const TRIES: u32 = 12;

/// From here on waiting is called late.
pub const LATE_AFTER: SignedDuration = SignedDuration::from_mins(10);

/// Waiting for the far side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    /// Which step waits.
    pub step: StepId,
    /// Since when.
    pub since: Timestamp,
    /// Probes so far.
    pub tries: u32,
    /// The next look, unless one is under way or all tries are used.
    pub next_at: Option<Timestamp>,
    /// When this was last looked after; a time before it means that the clock was set back.
    #[serde(default)]
    pub known_at: Option<Timestamp>,
}
