//! The program itself: version, licence, where things are kept, and the set-ups that were set aside.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use super::{SaveFailure, SavedFile};

/// What About says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct AboutView {
    /// This program's version.
    pub version: String,
    /// The licence, by its SPDX name.
    pub licence: String,
    /// The folder of all state.
    pub folder: String,
}

/// This set-up and the earlier ones.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct SetUpsView {
    /// When this one was begun.
    #[ts(type = "string | null")]
    pub begun_at: Option<Timestamp>,
    /// Whether an API client's or an appliance's password is in the key store for it.
    pub keeps_secrets: bool,
    /// The folder of all state.
    pub folder: String,
    /// Newest first.
    pub earlier: Vec<EarlierSetUp>,
    /// This one as a file, as it was saved last.
    pub saved: Option<SavedFile>,
    /// Why the last try to save it came to nothing.
    pub failure: Option<SaveFailure>,
}

/// A set-up that was set aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EarlierSetUp {
    /// Its folder's name; sent back.
    pub id: String,
    /// Its machine, where that is known.
    pub device: Option<String>,
    /// When it was begun.
    #[ts(type = "string")]
    pub begun_at: Timestamp,
    /// When it was set aside.
    #[ts(type = "string")]
    pub set_aside_at: Timestamp,
    /// Whether the key store still holds its passwords.
    pub keeps_secrets: bool,
}
