//! Where a step is done, and the pages that the wizard opens there.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a step is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Location {
    /// On the appliance's web pages.
    Esa,
    /// On the web pages of the SMA that manages it.
    Sma,
    /// In the Security Services Exchange portal.
    Sse,
    /// In the portal of Threat Response, or in either where it is not known which.
    ThreatResponse,
    /// In that of Cisco XDR.
    Xdr,
    /// Here.
    ThisComputer,
    /// On the appliance and in the portal.
    Both,
}

/// Pages that the wizard opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// The appliance's web interface.
    Appliance,
    /// That of the SMA that manages it.
    Sma,
    /// SSE portal of the region.
    Sse,
    /// Threat Response portal of the region.
    ThreatResponse,
    /// Cisco XDR of the region.
    Xdr,
    /// Practice: the page that sends a test message.
    PracticeMail,
}
