//! What products are called that Cisco renamed: as the person has them on the screen, unless they choose otherwise.
//!
//! Documented: Threat Response (how-to 215556), SecureX threat response (2020 to 2024), Cisco XDR (today); Email Security
//! Appliance (ESA), today Secure Email Gateway.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The name of the portal that asks the appliance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PortalName {
    /// Cisco XDR.
    Xdr,
    /// SecureX threat response.
    Securex,
    /// Threat Response.
    ThreatResponse,
}

impl PortalName {
    /// The name, as Cisco writes it in every language.
    pub const fn word(self) -> &'static str {
        match self {
            PortalName::Xdr => "Cisco XDR",
            PortalName::Securex => "SecureX threat response",
            PortalName::ThreatResponse => "Threat Response",
        }
    }
}

/// What the ESA is called.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ApplianceName {
    /// ESA, as in the how-to and on AsyncOS's own pages.
    #[default]
    Esa,
    /// Secure Email Gateway.
    SecureEmailGateway,
}

impl ApplianceName {
    /// The name, as Cisco writes it in every language.
    pub const fn word(self) -> &'static str {
        match self {
            ApplianceName::Esa => "ESA",
            ApplianceName::SecureEmailGateway => "Secure Email Gateway",
        }
    }
}

/// The names that hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
pub struct Names {
    /// Of the portal, where the person chose one: it stands everywhere then.
    pub chosen: Option<PortalName>,
    /// Of the portal: the chosen one, else the usual one.
    pub portal: PortalName,
    /// Of the portal that the set-up has.
    pub usual: PortalName,
    /// Of the appliance.
    pub appliance: ApplianceName,
}

impl Default for Names {
    fn default() -> Self {
        Self {
            chosen: None,
            portal: PortalName::ThreatResponse,
            usual: PortalName::ThreatResponse,
            appliance: ApplianceName::Esa,
        }
    }
}
