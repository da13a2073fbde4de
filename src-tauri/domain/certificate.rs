//! A certificate that somebody has to compare before it is trusted.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

/// A certificate, to compare with what the appliance shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CertificateView")]
pub struct Certificate {
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
