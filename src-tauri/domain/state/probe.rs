//! Something to look at through an API, and why a look came to nothing.

use jiff::Timestamp;

use crate::domain::evidence::Key;
use crate::domain::source::Source;

/// Something to look at through the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
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

impl Look {
    /// What a failed look leaves unseen.
    pub fn key(&self) -> Key {
        match self {
            Look::Devices => Key::DeviceList,
            Look::Modules => Key::ModuleList,
            Look::TestMessage { .. } => Key::Investigation,
            Look::SignIn => Key::SignIn,
            Look::Health { .. } => Key::ModuleHealth,
            Look::Appliance => Key::ApplianceLogin,
            Look::Tracking { .. } => Key::Tracking,
            Look::Network => Key::Network,
        }
    }

    /// By what means it looks.
    pub fn source(&self) -> Source {
        match self {
            Look::Appliance | Look::Tracking { .. } => Source::ApplianceApi,
            Look::Network => Source::ThisComputer,
            _ => Source::CloudApi,
        }
    }
}
