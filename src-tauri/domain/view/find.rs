//! What *Find* leads to. Asked for when it is opened, so that no other view carries it.

use serde::Serialize;
use ts_rs::TS;

use crate::domain::input::Input;
use crate::domain::message::Message;

/// One thing that can be found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Findable {
    /// Names it among all: `step-commit`, `check-esa.committed`.
    pub id: String,
    /// What it is.
    pub kind: FindableKind,
    /// Its name.
    pub label: Message,
    /// What else is said of it, by which it is found too.
    pub words: Vec<Message>,
    /// What leads there, in this order.
    pub inputs: Vec<Input>,
}

/// What can be found, in the order in which equals stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindableKind {
    /// A step.
    Step,
    /// Another appliance's set-up.
    Appliance,
    /// Something that can be done from anywhere.
    Action,
    /// A place of the window.
    Place,
    /// What a person may be seeing.
    Symptom,
    /// A check.
    Check,
}
