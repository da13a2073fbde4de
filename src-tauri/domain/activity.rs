//! What happened, line by line.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::message::Message;
use super::source::Source;

/// One line of the activity log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
}
