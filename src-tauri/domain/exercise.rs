//! How an exercise of the practice lab stands, and what became of its faults.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How an exercise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ExerciseState {
    /// None was begun.
    None,
    /// Something is staged and not put right.
    Running,
    /// Everything that was staged is put right or taken back.
    Solved,
    /// It was looked back on.
    Ended,
}

/// What became of a staged fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FaultEnd {
    /// The person put it right.
    PutRight,
    /// It was taken back in the picker.
    TakenBack,
    /// It was still there when the exercise ended, which took it back.
    StillThere,
}
