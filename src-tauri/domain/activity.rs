//! What is kept in the activity log: what happened, when, by whose hand. The sentences are made where it is shown.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::check::CheckId;
use super::failure::Failure;
use super::source::Source;

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// What happened.
    pub what: Happening,
    /// By whom or by what means.
    pub source: Source,
    /// Whether it wrote to the cloud or the appliance.
    pub wrote: bool,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Happening {
    /// The person agreed to a plan.
    Agreed(Deed),
    /// It was done.
    Done(Deed),
    /// It came to nothing, or nobody can tell.
    Failed {
        /// What.
        deed: Deed,
        /// Why.
        why: Failure,
    },
    /// A check was left out of headline and badge.
    Muted {
        /// Which.
        check: CheckId,
        /// Until when.
        until: Timestamp,
    },
    /// That was taken back.
    Unmuted {
        /// Of which check.
        check: CheckId,
    },
    /// That came to its end.
    MuteEnded {
        /// Of which check.
        check: CheckId,
    },
}

/// Something that is written outside this computer, as the log names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// A module was to be created.
    CreateModule {
        /// Its name.
        name: String,
        /// The name of the device that it asks.
        device: String,
    },
    /// A module was to be removed.
    DeleteModule {
        /// Its name.
        name: String,
    },
    /// A test message was to be sent.
    SendMessage {
        /// The listener's host.
        host: String,
        /// The recipient.
        to: String,
    },
}
