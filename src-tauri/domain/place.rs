//! The places of the window.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The places of the window, as they are asked for and saved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceId {
    /// The open step.
    #[default]
    Setup,
    /// The Connect card.
    Connect,
    /// The troubleshooting panel.
    Troubleshoot,
    /// The report.
    Report,
    /// The activity log.
    Activity,
    /// What this is and what it takes: the first page of a first start.
    Welcome,
    /// Every question with its answer.
    Answers,
    /// Looking back on an exercise; practice only.
    Debrief,
    /// Version, licence, what is kept where.
    About,
    /// This set-up and the earlier ones.
    SetUps,
    /// The table of set-ups, and where more are added.
    Appliances,
}
