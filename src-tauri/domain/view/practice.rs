//! The practice lab's card: what to open, what to copy, which faults to rehearse, and the debrief.

use serde::Serialize;
use ts_rs::TS;

use crate::domain::check::CheckId;
use crate::domain::exercise::{ExerciseState, FaultEnd};
use crate::domain::instruction::{Choice, CopyValue, OpenTarget};
use crate::domain::message::Message;
use crate::domain::step::StepId;

/// The practice lab.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LabView {
    /// Credentials to copy.
    pub credentials: Vec<CopyValue>,
    /// Pages to open.
    pub pages: Vec<OpenTarget>,
    /// Starting worlds to choose from.
    pub worlds: Vec<Choice>,
    /// What was there before the last start over can be put back.
    pub can_undo: bool,
    /// Faults to stage, in the order in which they decide a headline.
    pub faults: Vec<FaultChoice>,
    /// How many faults are staged now, whether or not the list says which.
    pub staged: u32,
    /// The seed of the last surprise, so that a class can be given the same one.
    pub seed: Option<String>,
    /// The faults were staged by a surprise: the picker does not say which.
    pub secret: bool,
    /// How the exercise stands.
    pub exercise: ExerciseState,
    /// After an exercise: what broke, what the panel said, what would have prevented it.
    pub debrief: Vec<DebriefLine>,
    /// Why the lab does not run, if it does not.
    pub failure: Option<Message>,
}

/// A fault that can be staged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FaultChoice {
    /// `region-mismatch`; sent back.
    pub id: String,
    /// In words.
    pub label: Message,
    /// `world`, `transport`, `local`: how the list is grouped.
    pub group: String,
    /// Whether it is staged.
    pub on: bool,
}

/// What stood first in the panel while a fault was staged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StoodFirst {
    /// The fault, as the most likely cause.
    Cause,
    /// The fault, as a warning: of what only warns, nothing is a cause.
    Warning,
    /// Something else.
    Other,
}

/// One fault of an exercise, looked back on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DebriefLine {
    /// Its id.
    pub id: String,
    /// What broke.
    pub fault: Message,
    /// The check at which it shows.
    pub check: Option<CheckId>,
    /// That check's name.
    pub title: Option<Message>,
    /// What the panel said there; `None` if the panel was not asked while the fault was staged.
    pub said: Option<Message>,
    /// What stood first in the panel then.
    pub stood: StoodFirst,
    /// The step that would have prevented it.
    pub prevented_by: Option<StepId>,
    /// How.
    pub prevention: Message,
    /// What became of it.
    pub end: FaultEnd,
}
