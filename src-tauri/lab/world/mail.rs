//! Messages the practice appliance received, and how an investigation finds them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A message as it came in, before the appliance numbered it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Incoming {
    /// Envelope sender; empty for a bounce.
    pub sender: String,
    /// Envelope recipients, in order.
    pub recipients: Vec<String>,
    /// Subject header, decoded.
    pub subject: String,
    /// Message-ID header without angle brackets.
    pub message_id: Option<String>,
    /// File names of attachments.
    pub attachment_names: Vec<String>,
    /// SHA-256 of attachments, lower-case hexadecimal.
    pub attachment_hashes: Vec<String>,
    /// Who connected.
    pub source_ip: String,
}

/// A row of Message Tracking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackedMessage {
    /// Cisco message id.
    pub mid: u64,
    /// Injection connection id.
    pub icid: u64,
    /// When it was received.
    pub received: Timestamp,
    /// Envelope sender.
    pub sender: String,
    /// Envelope recipients.
    pub recipients: Vec<String>,
    /// Subject.
    pub subject: String,
    /// Message-ID without angle brackets.
    pub message_id: String,
    /// File names of attachments.
    pub attachment_names: Vec<String>,
    /// SHA-256 of attachments.
    pub attachment_hashes: Vec<String>,
    /// Who connected.
    pub source_ip: String,
}

/// Something to ask about: `email_subject`, `test test`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observable {
    /// The type's name.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its value.
    pub value: String,
}

/// The eight types the Email Security Appliance module answers.
pub const OBSERVABLE_KINDS: [&str; 8] =
    ["ip", "domain", "email", "email_messageid", "email_subject", "cisco_mid", "sha256", "file_name"];

impl Observable {
    /// Whether the module can be asked about it.
    pub fn is_supported(&self) -> bool {
        OBSERVABLE_KINDS.contains(&self.kind.as_str())
    }
}

impl TrackedMessage {
    /// What follows the `@` of the sender.
    pub fn sender_domain(&self) -> &str {
        self.sender.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// Whether an observable names this message.
    pub fn matches(&self, observable: &Observable) -> bool {
        let value = observable.value.trim();
        let is = |other: &str| !value.is_empty() && value.eq_ignore_ascii_case(other);
        match observable.kind.as_str() {
            "ip" => is(&self.source_ip),
            "domain" => is(self.sender_domain()),
            "email" => is(&self.sender),
            "email_messageid" => is(&self.message_id),
            "email_subject" => !value.is_empty() && value == self.subject.trim(),
            "cisco_mid" => is(&self.mid.to_string()),
            "sha256" => self.attachment_hashes.iter().any(|h| is(h)),
            "file_name" => self.attachment_names.iter().any(|n| is(n)),
            _ => false,
        }
    }
}

/// A message that answers an investigation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    /// What was asked.
    pub observable: Observable,
    /// The message.
    pub message: TrackedMessage,
    /// The device that saw it.
    pub device: Uuid,
}

/// What one module came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Which module.
    pub module: Uuid,
    /// Its name.
    pub module_name: String,
    /// Its kind.
    pub module_type: Uuid,
    /// What it saw, newest first; or why it could not look.
    pub result: Result<Vec<Sighting>, ModuleError>,
}

/// Why a module gave no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ModuleError {
    /// Threat Response is off in SSE.
    ThreatResponseOff,
    /// Its device is not (or no longer) registered.
    DeviceUnavailable,
    /// Its health is error.
    Unhealthy,
}
