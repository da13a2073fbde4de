//! The appliance's API on the Connect page: address, certificate to compare, how the log-in went.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use super::ConnectionState;
use crate::domain::certificate::ShownCertificate;
use crate::domain::key_store::Kept;
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
    pub compare: Option<ShownCertificate>,
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
