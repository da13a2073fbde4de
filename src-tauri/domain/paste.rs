//! What came of a pasted text, as it is kept: which page it was, whether the step has a use for it, what it said.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::reading::{Changes, List, PageKind, PagePortal, Reading, Registration, Server, Switch};
use super::region::Region;

/// See the module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PasteOutcome {
    /// A page that the step can use.
    Recognised {
        /// Which.
        page: PageKind,
        /// What it said.
        facts: Vec<PageFact>,
    },
    /// A page we know, but not one this step needs.
    WrongPage {
        /// Which.
        page: PageKind,
        /// The one that the step needs first.
        wanted: PageKind,
        /// What it said.
        facts: Vec<PageFact>,
    },
    /// Not a page we know.
    NotRecognised {
        /// What it resembles, if anything (`json`, `licence-page`).
        looks_like: Option<String>,
    },
}

/// One thing that a page said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageFact {
    /// It is a page of the practice lab, by its own word.
    PracticeLab,
    /// Threat Response on the appliance.
    ThreatResponse(Switch),
    /// The Cisco Cloud Service is off, and Threat Response with it.
    CloudServiceOff,
    /// Whether what was submitted is in force.
    Changes(Changes),
    /// How far the registration is.
    Registration(Registration),
    /// Threat Response in SSE.
    CtrInSse(Switch),
    /// The server that is set or chosen.
    Server(Server),
    /// The appliance's host name.
    HostName(String),
    /// The portal.
    Portal(PagePortal),
    /// The region that a portal's page is of.
    PortalRegion(Region),
    /// When the token on the page ends.
    TokenEnds(Timestamp),
    /// The AsyncOS version.
    Version(String),
    /// The tenant's name.
    Tenant(String),
    /// Devices in a list.
    Devices(usize),
    /// Modules in a list.
    Modules(usize),
    /// Messages in a list.
    Messages(usize),
    /// Sightings of an investigation.
    Sightings(usize),
    /// A list of which the page shows a part.
    PartOf(List),
    /// A row that was not understood, word for word.
    NotUnderstood {
        /// The label as on the page.
        label: String,
        /// What stands beside it.
        value: String,
    },
}

/// More rows that were not understood are not told.
const QUOTED: usize = 3;

impl PageFact {
    /// What a page said, in the order in which it is told.
    pub fn all_of(reading: &Reading) -> Vec<Self> {
        let f = &reading.facts;
        let server = f.server.as_ref().or(f.edit_form.as_ref().and_then(|form| form.server.as_ref()));
        let facts = [
            f.practice_lab.then_some(Self::PracticeLab),
            f.threat_response.map(Self::ThreatResponse),
            (f.threat_response.is_none() && f.threat_response_concluded()).then_some(Self::CloudServiceOff),
            f.changes.map(Self::Changes),
            f.registration.map(Self::Registration),
            f.ctr_in_sse.map(Self::CtrInSse),
            server.cloned().map(Self::Server),
            f.host_name.clone().map(Self::HostName),
            f.version.clone().map(Self::Version),
            f.portal.map(Self::Portal),
            f.portal_region.map(Self::PortalRegion),
            f.token_expires.map(Self::TokenEnds),
            f.tenant.clone().map(Self::Tenant),
            f.devices.as_ref().map(|all| Self::Devices(all.len())),
            f.modules.as_ref().map(|all| Self::Modules(all.len())),
            f.messages.as_ref().map(|all| Self::Messages(all.len())),
            f.sightings.as_ref().map(|all| Self::Sightings(all.len())),
        ];
        let parts = f.partial.iter().copied().map(Self::PartOf);
        let quoted = f.not_understood.iter().take(QUOTED);
        let quoted = quoted.map(|row| Self::NotUnderstood { label: row.label.clone(), value: row.value.clone() });
        facts.into_iter().flatten().chain(parts).chain(quoted).collect()
    }
}
