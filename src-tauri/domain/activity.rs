//! What is kept in the activity log: what happened, when, by whose hand. The sentences are made where it is shown.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::check::CheckId;
use super::failure::Failure;
use super::reading::PageKind;
use super::region::Region;
use super::source::Source;
use super::step::{StepId, StepState};

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
    /// A page, or a text that is none, was read.
    Read(PageKind),
    /// A step is called something else than before.
    StepBecame {
        /// Which.
        step: StepId,
        /// What it is called.
        state: StepState,
        /// What it was called.
        before: StepState,
    },
    /// The person no longer says that a step is done.
    Unmarked(StepId),
    /// The clock of a token was started.
    TokenRecorded {
        /// How long it lasts, in minutes.
        minutes: u32,
        /// Whose portal made it.
        region: Region,
    },
    /// A page showed a token and until when it lasts.
    TokenShown {
        /// When it ends.
        ends_at: Timestamp,
        /// Whose portal made it.
        region: Region,
    },
    /// The token ran out before it was used.
    TokenRanOut {
        /// When, by what the person said.
        ended: Timestamp,
    },
    /// Its record was removed.
    TokenForgotten,
    /// An API client was saved.
    Connected(Region),
    /// It was removed.
    Disconnected,
    /// The appliance's API was saved.
    ApplianceConnected,
    /// It was removed.
    ApplianceDisconnected,
    /// The person compared the appliance's certificate and accepted it.
    CertificateAccepted,
    /// All checks were asked for.
    CheckedAll,
    /// A plan was shown.
    Planned(Deed),
    /// It was put away without a yes.
    PlanDropped(Deed),
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
    /// Practice only: a fault was staged, by its name in the lab.
    FaultStaged(String),
    /// Practice only: something was staged by lot, and is not told.
    SomethingStaged,
    /// Practice only: a fault is gone.
    FaultGone(String),
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
