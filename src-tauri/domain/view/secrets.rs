//! What the window knows of secrets: where they are and how long they live, never what they are.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use crate::domain::key_store::Kept;
use crate::domain::message::Message;
use crate::domain::region::Region;

/// The token's clock. Never the token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TokenView {
    /// When it ends.
    #[ts(type = "string")]
    pub ends_at: Timestamp,
    /// From when little of it is left.
    #[ts(type = "string")]
    pub soon_at: Timestamp,
    /// From when its last minute runs.
    #[ts(type = "string")]
    pub last_minute_at: Timestamp,
    /// Whether a page states that. Else it is about then: its life is known only from what the person picked.
    pub exact: bool,
    /// Whether the text is in the key store, held for this run, or not held.
    pub kept: Kept,
    /// Whether its time is over.
    pub expired: bool,
    /// Whether the held text has the usual shape, where one is held.
    pub doubt: Option<Message>,
    /// Which portal it was made in.
    pub region: Option<Region>,
}

/// What to choose in the portal where several appliances of the list need a token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TokenAdvice {
    /// How many, with the open one.
    pub appliances: u8,
    /// The life that lasts for all of them, in minutes.
    pub minutes: u32,
    /// In words.
    pub message: Message,
}

/// The Threat Response API connection.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConnectionView {
    /// Where the password is.
    pub kept: Kept,
    /// The API client's id, if one was entered.
    pub client_id: String,
    /// Its region.
    pub region: Option<Region>,
    /// Off, testing, connected, refused, no answer.
    pub state: ConnectionState,
    /// In words: "Contoso, administrator", or what went wrong and what to do.
    pub message: Option<Message>,
    /// What to do about it.
    pub next: Option<Message>,
    /// Details for support: status, trace id.
    pub details: Option<String>,
    /// When it last answered.
    #[ts(type = "string | null")]
    pub checked_at: Option<Timestamp>,
    /// Scopes that a step needs and the API client lacks.
    pub missing_scopes: Vec<String>,
}

/// See [`ConnectionView`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ConnectionState {
    /// Not set up.
    #[default]
    Off,
    /// Being tested.
    Testing,
    /// Tested well, not saved yet.
    Tested,
    /// In use.
    Connected,
    /// The cloud refused it.
    Refused,
    /// No usable answer.
    NoAnswer,
}
