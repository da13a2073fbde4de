//! The result of reading a page: an absent fact is an unsaid one. What `cargo xtask read` prints of it is [`super::Printed`].

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::region::Region;

/// Which page a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// Appliance: Network > Cloud Service Settings, its page or its edit form.
    CloudServiceSettings,
    /// Appliance: Uncommitted Changes.
    UncommittedChanges,
    /// SSE: Devices.
    SseDevices,
    /// SSE: Cloud Services.
    SseCloudServices,
    /// Threat Response: Settings > Devices.
    CtrDevices,
    /// Threat Response: Settings > Modules.
    CtrModules,
    /// Threat Response: Available Modules.
    CtrAvailableModules,
    /// Threat Response: Add New … Module.
    CtrAddModule,
    /// Threat Response: Investigate.
    CtrInvestigate,
    /// Appliance: Monitor > Message Tracking.
    MessageTracking,
    /// Appliance: a command-line session.
    AsyncosCli,
    /// None of these.
    Unknown,
}

impl PageKind {
    /// The id as in JSON and in message ids.
    pub fn slug(self) -> &'static str {
        match self {
            PageKind::CloudServiceSettings => "cloud-service-settings",
            PageKind::UncommittedChanges => "uncommitted-changes",
            PageKind::SseDevices => "sse-devices",
            PageKind::SseCloudServices => "sse-cloud-services",
            PageKind::CtrDevices => "ctr-devices",
            PageKind::CtrModules => "ctr-modules",
            PageKind::CtrAvailableModules => "ctr-available-modules",
            PageKind::CtrAddModule => "ctr-add-module",
            PageKind::CtrInvestigate => "ctr-investigate",
            PageKind::MessageTracking => "message-tracking",
            PageKind::AsyncosCli => "asyncos-cli",
            PageKind::Unknown => "unknown",
        }
    }
}

/// What a page said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Which page it is.
    pub page: PageKind,
    /// For an unknown page: what it resembles, if anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub looks_like: Option<String>,
    /// What it states.
    #[serde(default)]
    pub facts: Facts,
    /// Dotted path of a fact → 1-based line of the input it came from.
    #[serde(default)]
    pub lines: BTreeMap<String, usize>,
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Switch {
    /// `Enabled`.
    Enabled,
    /// `Disabled`.
    Disabled,
}

/// Whether what was submitted on the appliance is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Changes {
    /// The banner says so.
    Committed,
    /// `Commit Changes` waits to be pressed.
    Pending,
}

/// How far the registration is, as the appliance puts it. Strongest last, so that `max` picks the one that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Registration {
    /// The field for a token is there.
    TokenWanted,
    /// The request was accepted.
    Requested,
    /// "The Cisco Cloud Service is busy."
    Busy,
    /// "The appliance registration is in progress."
    InProgress,
    /// Registered.
    Registered,
    /// Refused.
    Failed,
}

/// The host in the parentheses, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Server {
    /// The whole host, lower case.
    pub fqdn: String,
    /// Its region, or unknown.
    pub region: RegionRead,
}

/// A region, or a host that belongs to none we know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RegionRead {
    /// Americas.
    Americas,
    /// Europe.
    Europe,
    /// Asia-Pacific.
    Apjc,
    /// Some other host.
    Unknown,
}

impl RegionRead {
    /// The region of a server host.
    pub fn of_server(fqdn: &str) -> Self {
        match Region::by_sse_server(fqdn) {
            Some(Region::Americas) => Self::Americas,
            Some(Region::Europe) => Self::Europe,
            Some(Region::Apjc) => Self::Apjc,
            None => Self::Unknown,
        }
    }

    /// The region, where known.
    pub fn known(self) -> Option<Region> {
        match self {
            Self::Americas => Some(Region::Americas),
            Self::Europe => Some(Region::Europe),
            Self::Apjc => Some(Region::Apjc),
            Self::Unknown => None,
        }
    }
}

/// What the edit form shows, before it is submitted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditForm {
    /// Whether the Enable box is ticked, where the page shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    /// The chosen server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server: Option<Server>,
}

/// A row of a device list. A value that ends in `…` or `...` is a prefix.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `ESA`, `SMA`, …
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// AsyncOS version, usually without build.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The status, word for word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Device id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// A configured module.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Module {
    /// The name the administrator gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `Email Security Appliance`, …
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The device it asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
}

/// A row of Message Tracking.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackedMessage {
    /// Cisco message id; unique per appliance only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mid: Option<String>,
    /// As written on the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// Envelope sender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// Envelope recipient.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// Subject, as the sender wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Message-ID header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Last state, word for word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_state: Option<String>,
}

/// A row of the sightings table of Investigate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sighting {
    /// The module that answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module: Option<String>,
    /// As written: `9 hours ago`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observed: Option<String>,
    /// `Incoming message (Delivered)`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// Everything a page can state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The `Threat Response:` row (13.x) or the `SecureX:` row (14+).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threat_response: Option<Switch>,
    /// The server row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server: Option<Server>,
    /// The edit form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edit_form: Option<EditForm>,
    /// Pending or committed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes: Option<Changes>,
    /// Registration status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration: Option<Registration>,
    /// AsyncOS version of the appliance itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Host name of the appliance itself, in lower case. For the wizard alone: it is not printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_name: Option<String>,
    /// The row `Cisco Cloud Services:`, or the sentence on Cloud Service Settings that the service is disabled. Off there
    /// means that Threat Response is off as well, which whoever uses the fact concludes and names; the reader does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cloud_services: Option<Switch>,
    /// Which portal the page says it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portal: Option<PagePortal>,
    /// Of a portal's page, the region that its address is of. For the wizard alone: it is not printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portal_region: Option<Region>,
    /// When the registration token that the page shows ends. For the wizard alone: it is not printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_expires: Option<Timestamp>,
    /// Whether the page says of itself that it is the practice lab's. For the wizard alone, as it is read: neither printed nor kept.
    #[serde(skip)]
    pub practice_lab: bool,
    /// SSE > Cloud Services > Cisco Threat Response.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ctr_in_sse: Option<Switch>,
    /// The tenant's name, as the page's heading gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// The signed-in person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// Devices; on Add New Module, those that the list offers. An understood, empty list is `Some(vec![])`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub devices: Option<Vec<Device>>,
    /// How many devices the page says there are, shown or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub devices_total: Option<usize>,
    /// Configured modules. An understood, empty list is `Some(vec![])`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<Module>>,
    /// Request Timeframe (days).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeframe_days: Option<u32>,
    /// Rows of Message Tracking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messages: Option<Vec<TrackedMessage>>,
    /// Rows of the sightings table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sightings: Option<Vec<Sighting>>,
    /// Lists of which the page shows a part only, or may do so: what is not in them may still exist.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partial: Vec<List>,
    /// Rows that look like a state, a name or a number and were not believed, word for word, so that they can be quoted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_understood: Vec<NotUnderstood>,
}

impl Facts {
    /// Whether Threat Response is on, with the fact that says so: its own row, or that the Cisco Cloud Service under it is
    /// off, from which it follows. Whoever says it names that conclusion.
    pub fn threat_response_shown(&self) -> Option<(Switch, &'static str)> {
        match (self.threat_response, self.cloud_services) {
            (Some(Switch::Disabled), _) => Some((Switch::Disabled, "threat_response")),
            (_, Some(Switch::Disabled)) => Some((Switch::Disabled, "cloud_services")),
            (Some(Switch::Enabled), _) => Some((Switch::Enabled, "threat_response")),
            (None, _) => None,
        }
    }

    /// Whether that is concluded from the Cisco Cloud Service.
    pub fn threat_response_concluded(&self) -> bool {
        self.threat_response_shown().is_some_and(|(_, fact)| fact == "cloud_services")
    }

    /// Whether a list was read and is all there is: only then does it prove that something is not in it.
    pub fn whole(&self, list: List) -> bool {
        let read = match list {
            List::Devices => self.devices.is_some(),
            List::Modules => self.modules.is_some(),
            List::Messages => self.messages.is_some(),
            List::Sightings => self.sightings.is_some(),
        };
        read && !self.partial.contains(&list)
    }
}

/// A list that a page can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum List {
    /// [`Facts::devices`].
    Devices,
    /// [`Facts::modules`].
    Modules,
    /// [`Facts::messages`].
    Messages,
    /// [`Facts::sightings`].
    Sightings,
}

/// The portals, by the name that their pages carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PagePortal {
    /// Cisco XDR.
    Xdr,
    /// Cisco SecureX, retired in July 2024.
    Securex,
    /// Cisco Threat Response.
    ThreatResponse,
    /// Security Services Exchange.
    Sse,
}

/// A row that was seen and not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotUnderstood {
    /// The label as on the page, or the head of the column.
    pub label: String,
    /// What stands beside it.
    pub value: String,
    /// 1-based line of the input.
    pub line: usize,
}
