//! The report: what would be saved, letter by letter, and what was hidden in it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Handoff;
use crate::domain::message::Message;

/// The page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReportView {
    /// The format shown.
    pub format: ReportFormat,
    /// The file, as it would be saved.
    pub text: String,
    /// What was hidden, by kind.
    pub hidden: Vec<Hidden>,
    /// Whether private notes are in it.
    pub notes: bool,
    /// The report that was saved last.
    pub saved: Option<SavedFile>,
    /// The key to its pseudonyms that was saved last.
    pub saved_key: Option<SavedFile>,
    /// Why the last try to save came to nothing.
    pub trouble: Option<SaveTrouble>,
    /// Requests to hand to somebody else.
    pub requests: Vec<RequestView>,
}

/// A request to hand to somebody else.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RequestView {
    /// For whom.
    pub which: RequestKind,
    /// What it says.
    pub card: Handoff,
}

/// Whom a request is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RequestKind {
    /// The team that looks after firewall and proxy.
    Firewall,
    /// The administrator of Security Services Exchange.
    SseAdmin,
}

impl RequestKind {
    /// In the order in which they are shown.
    pub const ALL: [RequestKind; 2] = [RequestKind::Firewall, RequestKind::SseAdmin];
}

/// A file that could not be saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SaveTrouble {
    /// It was the key, rather than the report.
    pub key: bool,
    /// What is so.
    pub message: Message,
    /// What to do.
    pub next: Message,
}

/// Formats of the report, from one model.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReportFormat {
    /// One file, no script, no network.
    #[default]
    Html,
    /// For tickets.
    Markdown,
    /// The same model, for programs.
    Json,
}

/// What the report hides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HiddenKind {
    /// Names of hosts and devices.
    Host,
    /// Addresses of hosts.
    Address,
    /// Mail addresses.
    Email,
    /// Organisations and persons.
    Person,
    /// Ids of devices, modules, clients.
    Id,
    /// Subjects of messages.
    Subject,
    /// Tokens, passwords and other credentials: always hidden.
    Secret,
}

/// One kind of what was hidden.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hidden {
    /// Which kind.
    pub kind: HiddenKind,
    /// How many different ones.
    pub count: u32,
    /// Whether the person chose to show them. Never true for secrets.
    pub shown: bool,
    /// Whether they may choose. Never true for secrets.
    pub may_show: bool,
}

/// A file that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedFile {
    /// Where.
    pub path: String,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// What is shown is no longer what stands in the file.
    pub outdated: bool,
}
