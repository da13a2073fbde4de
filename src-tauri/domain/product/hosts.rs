//! Hosts of Cisco's clouds. A host counts whole: labels changed between builds, hosts did not.

use super::{AUTOMATION, Basis, HOW_TO, Mark, XDR_HELP};

/// One host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Host {
    /// Its full name, lower case, no dot at the end.
    pub fqdn: &'static str,
    /// Who says so.
    pub basis: Basis,
}

/// The hosts of one regional cloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CloudHosts {
    /// What the appliance connects to; stands in parentheses in its server list.
    pub sse_server: Host,
    /// Security Services Exchange, where tokens are made.
    pub sse_portal: Host,
    /// Threat Response portal, and the host of the platform's API.
    pub threat_response: Host,
    /// SecureX, retired on 2024-07-31; people still paste its address.
    pub securex: Host,
    /// Cisco XDR.
    pub xdr: Host,
}

const fn host(fqdn: &'static str, basis: Basis) -> Host {
    Host { fqdn, basis }
}

const CLIENT: Basis = Basis::new(Mark::Documented, "Cisco's threatresponse client 0.15", "2026-08");
const ORBITAL: Basis = Basis::new(Mark::Documented, "developer.cisco.com, Orbital authentication", "2026-11");
const CORS: Basis = Basis::new(Mark::Client, "a list of allowed origins in Cisco's code", "2026-11");
const GUIDE_13_7: Basis = Basis::new(Mark::Documented, "ESA 13.7 user guide", "2020");
const BY_ANALOGY: Basis = Basis::new(Mark::Inferred, "worked out from the other regions' names", "2026-11");

/// North America.
pub const AMERICAS: CloudHosts = CloudHosts {
    sse_server: host("api-sse.cisco.com", HOW_TO),
    sse_portal: host("admin.sse.itd.cisco.com", HOW_TO),
    threat_response: host("visibility.amp.cisco.com", CLIENT),
    securex: host("securex.us.security.cisco.com", GUIDE_13_7),
    xdr: host("xdr.us.security.cisco.com", ORBITAL),
};

/// European Union.
pub const EUROPE: CloudHosts = CloudHosts {
    sse_server: host("api.eu.sse.itd.cisco.com", HOW_TO),
    sse_portal: host("admin.eu.sse.itd.cisco.com", HOW_TO),
    threat_response: host("visibility.eu.amp.cisco.com", CLIENT),
    securex: host("securex.eu.security.cisco.com", BY_ANALOGY),
    xdr: host("xdr.eu.security.cisco.com", ORBITAL),
};

/// Asia-Pacific, Japan, China. `apj` in the SSE hosts, `apjc` everywhere else: not a typing mistake.
pub const APJC: CloudHosts = CloudHosts {
    sse_server: host("api.apj.sse.itd.cisco.com", AUTOMATION),
    sse_portal: host("admin.apj.sse.itd.cisco.com", CORS),
    threat_response: host("visibility.apjc.amp.cisco.com", CLIENT),
    securex: host("securex.apjc.security.cisco.com", BY_ANALOGY),
    xdr: host("xdr.apjc.security.cisco.com", ORBITAL),
};

/// Enrols the appliance's device certificate, in every region. Whoever shows it says that it is not confirmed.
pub const ENROLMENT: Host =
    host("est.sco.cisco.com", Basis::new(Mark::Recalled, "remembered; no document at hand names it", "2026-11"));

/// Smart Licensing; see [`super::releases::SMART_LICENSING`] for since when.
pub const LICENCE: Host =
    host("smartreceiver.cisco.com", Basis::new(Mark::Documented, "Cisco tech note 214614", "2026-11"));

/// Another product's: Cisco Secure Access, whose "SSE" is Security Service Edge. One character apart from
/// [`AMERICAS`]' server, so that whoever opens a firewall has to be warned of it.
pub const SECURE_ACCESS: Host =
    host("api.sse.cisco.com", Basis::new(Mark::Documented, "Cisco Secure Access documentation", "2026-11"));

/// Pages that say how Cisco's clouds are.
pub const STATUS_PAGES: [Host; 2] = [host("status.tdr.cisco.com", XDR_HELP), host("status.ces.cisco.com", XDR_HELP)];

/// Where Cisco publishes advisories. Documented: each advisory says where it is available.
pub const ADVISORIES: Host =
    host("sec.cloudapps.cisco.com", Basis::new(Mark::Documented, "Cisco security advisories", "2025-12-17"));

/// Cisco's own site.
pub const CISCO: Host = host("www.cisco.com", HOW_TO);

/// Every host that stands in this file.
pub const ALL: &[Host] = &[
    AMERICAS.sse_server,
    AMERICAS.sse_portal,
    AMERICAS.threat_response,
    AMERICAS.securex,
    AMERICAS.xdr,
    EUROPE.sse_server,
    EUROPE.sse_portal,
    EUROPE.threat_response,
    EUROPE.securex,
    EUROPE.xdr,
    APJC.sse_server,
    APJC.sse_portal,
    APJC.threat_response,
    APJC.securex,
    APJC.xdr,
    ENROLMENT,
    LICENCE,
    SECURE_ACCESS,
    STATUS_PAGES[0],
    STATUS_PAGES[1],
    ADVISORIES,
    CISCO,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_host_stands_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for host in ALL {
            assert!(seen.insert(host.fqdn), "{} stands in two places", host.fqdn);
            assert_eq!(host.fqdn, host.fqdn.to_lowercase());
        }
    }
}
