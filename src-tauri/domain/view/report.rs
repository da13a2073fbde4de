//! The report: what would be saved, letter by letter, and what was hidden in it.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use crate::domain::instruction::Handoff;
use crate::domain::message::Message;
use crate::domain::report_options::{HandoffKind, HiddenKind, ReportFormat};

/// The page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReportView {
    /// The format shown.
    pub format: ReportFormat,
    /// The file, as it would be saved.
    pub text: String,
    /// What was hidden, by kind.
    pub hidden: Vec<Hidden>,
    /// Whether private notes are in it.
    pub notes: bool,
    /// The report that was saved last.
    pub saved: Option<SavedFile>,
    /// The key to its pseudonyms that was saved last.
    pub saved_key: Option<SavedFile>,
    /// Why the last try to save came to nothing.
    pub failure: Option<SaveFailure>,
    /// Requests to hand to somebody else.
    pub handoffs: Vec<HandoffView>,
}

/// A report that somebody else made, read only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ColleagueView {
    /// When it was made.
    #[ts(type = "string")]
    pub made_at: Timestamp,
    /// Made in practice.
    pub practice: bool,
    /// Its page, for a frame without any rights.
    pub text: String,
}

/// A handoff, in the report.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandoffView {
    /// For whom.
    pub which: HandoffKind,
    /// What it says.
    pub card: Handoff,
}

/// A file that could not be saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SaveFailure {
    /// It was the key, rather than the report.
    pub key: bool,
    /// What is so.
    pub message: Message,
    /// What to do.
    pub next: Message,
}

/// One kind of what was hidden.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hidden {
    /// Which kind.
    pub kind: HiddenKind,
    /// How many different ones.
    pub count: u32,
    /// Whether the person chose to show them. Never true for secrets.
    pub shown: bool,
    /// Whether they may choose. Never true for secrets.
    pub may_show: bool,
}

/// A file that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedFile {
    /// Where.
    pub path: String,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// What is shown is no longer what stands in the file.
    pub outdated: bool,
}
