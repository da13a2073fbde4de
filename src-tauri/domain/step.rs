//! The steps of a set-up and the words for how they stand.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The steps, in order. The numbers 1–8 are those of Cisco's how-to and never shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepId {
    /// Before you start.
    Before,
    /// 1 Open Cloud Service Settings.
    OpenSettings,
    /// 2 Edit settings.
    EditSettings,
    /// 3 Enable and choose the server.
    EnableServer,
    /// 4 Submit and commit.
    Commit,
    /// 5 Generate a token.
    GenerateToken,
    /// 6 Paste and register.
    Register,
    /// 7 Device in SSE.
    DeviceListed,
    /// 8 Add the module.
    AddModule,
    /// Prove it works.
    Prove,
}

impl StepId {
    /// In the order of the rail.
    pub const ALL: [StepId; 10] = [
        StepId::Before,
        StepId::OpenSettings,
        StepId::EditSettings,
        StepId::EnableServer,
        StepId::Commit,
        StepId::GenerateToken,
        StepId::Register,
        StepId::DeviceListed,
        StepId::AddModule,
        StepId::Prove,
    ];

    /// 1–8, or none for the two around them.
    pub fn number(self) -> Option<u8> {
        match self {
            StepId::Before | StepId::Prove => None,
            other => Some(other as u8),
        }
    }

    /// The id as in JSON and in message ids (`step-open-settings-heading`).
    pub fn slug(self) -> &'static str {
        match self {
            StepId::Before => "before",
            StepId::OpenSettings => "open-settings",
            StepId::EditSettings => "edit-settings",
            StepId::EnableServer => "enable-server",
            StepId::Commit => "commit",
            StepId::GenerateToken => "generate-token",
            StepId::Register => "register",
            StepId::DeviceListed => "device-listed",
            StepId::AddModule => "add-module",
            StepId::Prove => "prove",
        }
    }
}

/// The seven words of the step states. There is no "completed".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// Nothing known.
    ToDo,
    /// Opened, or some evidence.
    InProgress,
    /// The far side is working.
    Waiting,
    /// Fresh proof by API or page.
    Confirmed,
    /// The person's word only.
    MarkedByYou,
    /// Proof of the opposite.
    NeedsAttention,
    /// Looked, no answer; or the proof went stale.
    CannotTell,
}
