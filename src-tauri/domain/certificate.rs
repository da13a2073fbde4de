//! A certificate that a person compares.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A certificate, to compare with what the appliance shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShownCertificate {
    /// SHA-256, as colon-separated pairs.
    pub fingerprint: String,
    /// The names it is for.
    pub names: Vec<String>,
    /// Valid from.
    #[ts(type = "string | null")]
    pub from: Option<Timestamp>,
    /// Valid to.
    #[ts(type = "string | null")]
    pub to: Option<Timestamp>,
    /// The fingerprint that was accepted before, if this one replaces it.
    pub before: Option<String>,
}
