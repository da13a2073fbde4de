//! Several set-ups: their names for every page, and the table of them.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use super::TokenView;
use crate::domain::message::Message;
use crate::domain::region::Region;
use crate::domain::source::Source;
use crate::domain::step::{StepId, StepState};

/// A set-up of the list, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ListedView {
    /// Its id, to open it by.
    pub id: String,
    /// The appliance's name, once known.
    pub name: Option<String>,
    /// It is the one that is open.
    pub open: bool,
}

/// The table of set-ups.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct AppliancesView {
    /// In the order in which they were added.
    pub rows: Vec<ApplianceRow>,
    /// Many are being checked.
    pub checking: Option<CheckingView>,
    /// What came of the text that appliances were last added from.
    pub added: Option<AddedView>,
}

/// A set-up in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ApplianceRow {
    /// Its id.
    pub id: String,
    /// The appliance's name, once known.
    pub name: Option<String>,
    /// It is the one that is open.
    pub open: bool,
    /// The tenant's region.
    pub region: Option<Region>,
    /// How many of the eight steps are confirmed.
    pub confirmed: u8,
    /// The least certain of what is proven or claimed.
    pub weakest: Option<WeakestView>,
    /// Its token's clock.
    pub token: Option<TokenView>,
    /// When all its checks were last run.
    #[ts(type = "string | null")]
    pub checked_at: Option<Timestamp>,
    /// It is being checked.
    pub checking: bool,
    /// It is to be checked, once others are through.
    pub waits: bool,
    /// The step that comes next; none where nothing is left to do.
    pub next: Option<StepId>,
    /// What that step is called.
    pub next_state: StepState,
    /// What is the matter with its files.
    pub trouble: Option<Message>,
    /// Its cluster, where it is one of one or is to be.
    pub cluster: Option<ClusterView>,
}

/// What the person said of an appliance's cluster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClusterView {
    /// What they call it: set-ups of one name, in whatever letters, are its members.
    pub name: Option<String>,
    /// What to mind: the mode, or to deregister before it joins.
    pub note: Message,
}

/// The least certain thing of a set-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct WeakestView {
    /// At which step.
    pub step: StepId,
    /// What the step is called.
    pub state: StepState,
    /// How that was seen, where something was.
    pub source: Option<Source>,
}

/// Many set-ups are being checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct CheckingView {
    /// How many in all.
    pub of: u32,
    /// How many are through.
    pub done: u32,
}

/// What came of a text that appliances were added from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AddedView {
    /// How many were added.
    pub taken: u32,
    /// Lines that were not taken.
    pub not_taken: Vec<LineView>,
}

/// A line that was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LineView {
    /// Which, from 1.
    pub line: u32,
    /// What stands there.
    pub text: String,
    /// Why.
    pub why: Message,
}
