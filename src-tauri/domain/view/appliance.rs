//! The appliance's API on the Connect page: address, certificate to compare, how the log-in went.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ConnectionState, Kept};
use crate::domain::message::Message;

/// The card.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ApplianceView {
    /// How it stands.
    pub state: ConnectionState,
    /// Address of the API, as entered.
    pub address: String,
    /// User name.
    pub user: String,
    /// Where the password is.
    pub kept: Kept,
    /// A certificate that this computer does not trust, to be compared by the person.
    pub compare: Option<CertificateView>,
    /// The fingerprint that was accepted, if one was.
    pub pinned: Option<String>,
    /// What is so, in words.
    pub message: Option<Message>,
    /// What to do.
    pub next: Option<Message>,
    /// For support.
    pub details: Option<String>,
    /// When it was tried last.
    #[ts(type = "string | null")]
    pub checked_at: Option<Timestamp>,
    /// The password was refused once and is used no more until it is entered again.
    pub stopped: bool,
}

/// A certificate, to compare with what the appliance shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CertificateView {
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
