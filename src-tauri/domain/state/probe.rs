//! Something to look at through an API, and why a probe came to nothing.

use jiff::Timestamp;

use crate::domain::evidence::Key;
use crate::domain::source::Source;

/// Something to look at through the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Probe {
    /// The SSE device list.
    Devices,
    /// The module instances.
    Modules,
    /// The test message, in Threat Response.
    TestMessage {
        /// What to ask for: type and value.
        observables: Vec<(String, String)>,
        /// Modules to ask; empty asks all.
        modules: Vec<String>,
    },
    /// Signing in to the cloud: whose client it is, what it may do, what time the cloud has.
    SignIn,
    /// How these modules are.
    Health {
        /// Module instance ids.
        modules: Vec<String>,
    },
    /// The appliance's API: the log-in and its clock.
    Appliance,
    /// The test message, in message tracking.
    Tracking {
        /// Its subject.
        subject: String,
        /// Since when to search.
        since: Timestamp,
    },
    /// What this computer reaches.
    Network,
}

impl Probe {
    /// What a failed probe leaves unseen.
    pub fn key(&self) -> Key {
        match self {
            Probe::Devices => Key::DeviceList,
            Probe::Modules => Key::ModuleList,
            Probe::TestMessage { .. } => Key::Investigation,
            Probe::SignIn => Key::SignIn,
            Probe::Health { .. } => Key::ModuleHealth,
            Probe::Appliance => Key::ApplianceLogin,
            Probe::Tracking { .. } => Key::Tracking,
            Probe::Network => Key::Network,
        }
    }

    /// By what means it looks.
    pub fn source(&self) -> Source {
        match self {
            Probe::Appliance | Probe::Tracking { .. } => Source::ApplianceApi,
            Probe::Network => Source::ThisComputer,
            _ => Source::CloudApi,
        }
    }
}
