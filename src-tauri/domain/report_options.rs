//! How a report is wanted, and whom a handoff is for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

/// Whom a handoff is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HandoffKind {
    /// The team that looks after firewall and proxy.
    Firewall,
    /// The administrator of Security Services Exchange.
    SseAdmin,
    /// The administrator of the appliance, where its release is older than fixed builds that Cisco named.
    Upgrade,
}

impl HandoffKind {
    /// In the order in which they are shown.
    pub const ALL: [HandoffKind; 3] = [HandoffKind::Firewall, HandoffKind::SseAdmin, HandoffKind::Upgrade];
}
