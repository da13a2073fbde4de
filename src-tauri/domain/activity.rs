//! What is kept in the activity log: what happened, when, by whose hand. The sentences are made where it is shown.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// The region became another one by an answer.
    RegionChanged {
        /// The one before.
        before: Option<Region>,
        /// The one now.
        after: Option<Region>,
    },
    /// The person put aside the page that they had shown at a step.
    PageDiscarded(StepId),
    /// The person took back what they had done.
    TookBack(TakenBack),
    /// Practice only: a fault was staged, by its name in the lab.
    FaultStaged(String),
    /// Practice only: something was staged by lot, and is not told.
    SomethingStaged,
    /// Practice only: a fault is gone.
    FaultGone(String),
}

/// What was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TakenBack {
    /// A step's mark.
    Mark(StepId),
    /// That a step's mark was removed.
    Unmark(StepId),
    /// A check's mute.
    Mute(CheckId),
    /// That a check's mute was removed.
    Unmute(CheckId),
    /// That a page was put aside.
    Page(StepId),
    /// That the region was changed.
    Region,
}

/// What an entry is about, to filter by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityKind {
    /// Pages that were read.
    Page,
    /// What steps are called, and the person's word for them.
    Step,
    /// The token.
    Token,
    /// Answers that change where everything is.
    Answer,
    /// API clients, users and certificates.
    Access,
    /// Checks and mutes.
    Check,
    /// Plans, and what was changed outside this computer.
    Change,
    /// Faults of the practice lab.
    Practice,
}

impl ActivityKind {
    /// As it is saved and sent, and as in `activity-kind-page`.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Step => "step",
            Self::Token => "token",
            Self::Answer => "answer",
            Self::Access => "access",
            Self::Check => "check",
            Self::Change => "change",
            Self::Practice => "practice",
        }
    }
}

impl Happening {
    /// What it is about.
    pub fn kind(&self) -> ActivityKind {
        match self {
            Self::Read(_) | Self::PageDiscarded(_) | Self::TookBack(TakenBack::Page(_)) => ActivityKind::Page,
            Self::StepBecame { .. } | Self::Unmarked(_) | Self::TookBack(TakenBack::Mark(_) | TakenBack::Unmark(_)) => {
                ActivityKind::Step
            }
            Self::TokenRecorded { .. } | Self::TokenShown { .. } | Self::TokenRanOut { .. } | Self::TokenForgotten => {
                ActivityKind::Token
            }
            Self::RegionChanged { .. } | Self::TookBack(TakenBack::Region) => ActivityKind::Answer,
            Self::Connected(_)
            | Self::Disconnected
            | Self::ApplianceConnected
            | Self::ApplianceDisconnected
            | Self::CertificateAccepted => ActivityKind::Access,
            Self::CheckedAll
            | Self::Muted { .. }
            | Self::Unmuted { .. }
            | Self::MuteEnded { .. }
            | Self::TookBack(TakenBack::Mute(_) | TakenBack::Unmute(_)) => ActivityKind::Check,
            Self::Planned(_) | Self::PlanDropped(_) | Self::Agreed(_) | Self::Done(_) | Self::Failed { .. } => {
                ActivityKind::Change
            }
            Self::FaultStaged(_) | Self::SomethingStaged | Self::FaultGone(_) => ActivityKind::Practice,
        }
    }
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
