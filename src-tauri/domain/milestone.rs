//! A milestone of the proof that everything works.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use super::message::Message;
use super::source::Source;
use super::step::StepState;

/// A milestone of the proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Milestone {
    /// `sent`, `tracked`, `investigated`, `sighted`.
    pub id: String,
    /// What it is.
    pub label: Message,
    /// Its state.
    pub state: StepState,
    /// What is so.
    pub message: Message,
    /// What usually holds it, once it takes long.
    pub holds: Vec<Message>,
    /// When.
    #[ts(type = "string | null")]
    pub at: Option<Timestamp>,
    /// Where it was seen.
    pub source: Option<Source>,
}
