//! Writing: what would be done, shown before it is done; and what was done, kept for good.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use super::{SaveFailure, SavedFile};
use crate::domain::activity::ActivityKind;
use crate::domain::input::Input;
use crate::domain::message::Message;
use crate::domain::source::Source;

/// Something the wizard can do for the person. Pressing it shows a plan and changes nothing.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Offer {
    /// Stable.
    pub id: String,
    /// The button.
    pub label: Message,
    /// What it would do, and what it needs.
    pub hint: Message,
    /// What the button sends.
    pub input: Box<Input>,
}

/// A plan: nothing of it happens before the person agrees.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanView {
    /// Sent back with the yes, so that a yes is to this plan and no other.
    #[ts(type = "number")]
    pub id: u64,
    /// "Create a module in Threat Response".
    pub title: Message,
    /// Exactly what would be written, value by value.
    pub lines: Vec<PlanLine>,
    /// What follows from it.
    pub consequences: Vec<Message>,
    /// How to take it back.
    pub way_back: Message,
    /// The button that agrees: verb and object.
    pub agree: Message,
    /// How far it is.
    pub state: PlanState,
    /// Another plan for the same end, where this one cannot come about.
    pub instead: Option<Offer>,
}

/// One value of a plan.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanLine {
    /// What.
    pub label: Message,
    /// Its value.
    pub value: Message,
}

/// How far a plan is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PlanState {
    /// Waits for a yes.
    Asking,
    /// Agreed to, under way.
    Running {
        /// Since when.
        #[ts(type = "string")]
        since: Timestamp,
    },
    /// It did not happen, or may not have.
    Failed {
        /// Why.
        message: Message,
        /// What to do.
        next: Option<Message>,
        /// For support.
        details: Option<String>,
        /// Whether another yes may be given to the same plan.
        again: bool,
    },
}

/// One line of the activity log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Activity {
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// What happened.
    pub message: Message,
    /// By whom or by what means.
    pub source: Source,
    /// Whether it wrote to the cloud or the appliance.
    pub wrote: bool,
    /// What it is about.
    pub kind: ActivityKind,
}

/// The log of activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActivityView {
    /// Its lines, newest first.
    pub lines: Vec<Activity>,
    /// What can be taken back, newest first.
    pub undos: Vec<UndoView>,
    /// The file that was saved last.
    pub saved: Option<SavedFile>,
    /// Why the last try to save came to nothing.
    pub failure: Option<SaveFailure>,
}

/// An act that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UndoView {
    /// Sent back.
    #[ts(type = "number")]
    pub act: u64,
    /// The moment of its line.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// What is taken back, for whoever hears the button alone.
    pub label: Message,
}
