//! By what means something was seen.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where evidence came from, weakest to strongest is not this order: see `evidence`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Threat Response API.
    CloudApi,
    /// AsyncOS API.
    ApplianceApi,
    /// Companion window.
    Page,
    /// Copied elsewhere and read when the person came back, without a paste.
    Copied,
    /// Pasted text.
    Pasted,
    /// A saved page.
    File,
    /// Worked out from other evidence.
    Inferred,
    /// The person said so.
    User,
    /// This computer.
    ThisComputer,
}
