//! The three regional clouds and every host that names one of them.
//!
//! A region is recognised by a whole host name, never by a label: the appliance's own labels changed between builds
//! (`AMERICAS`, `NAM`), the hosts did not.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::product::{Mark, hosts};

/// One of Cisco's regional clouds. Accounts, tokens and API clients belong to exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Region {
    /// North America; the appliance's default.
    Americas,
    /// European Union.
    Europe,
    /// Asia-Pacific, Japan, China.
    Apjc,
}

/// How sure a host name is, by the marks of the project's fact list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Sureness {
    /// Documented by Cisco.
    Documented,
    /// Seen in public client code or third-party automation only.
    Observation,
    /// Worked out from the other regions' names.
    Inferred,
}

/// Every host of one region, by its name alone. What each rests on stands in `product::hosts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hosts {
    /// What the appliance connects to; stands in parentheses in its server list.
    pub sse_server: &'static str,
    /// Security Services Exchange, where tokens are made.
    pub sse_portal: &'static str,
    /// Threat Response portal, and the host of its API.
    pub threat_response: &'static str,
    /// SecureX, retired on 2024-07-31; people still paste its address.
    pub securex: &'static str,
    /// Cisco XDR.
    pub xdr: &'static str,
    /// How sure `sse_server` is.
    pub sse_server_sureness: Sureness,
    /// How sure `sse_portal` is.
    pub sse_portal_sureness: Sureness,
}

impl Sureness {
    const fn of(mark: Mark) -> Self {
        match mark {
            Mark::Documented | Mark::Schema => Self::Documented,
            Mark::Client | Mark::ThirdParty => Self::Observation,
            Mark::Inferred | Mark::Recalled => Self::Inferred,
        }
    }
}

impl Region {
    /// In the order of the appliance's list.
    pub const ALL: [Region; 3] = [Region::Americas, Region::Europe, Region::Apjc];

    /// The hosts of this region.
    pub const fn hosts(self) -> Hosts {
        let cloud = match self {
            Region::Americas => hosts::AMERICAS,
            Region::Europe => hosts::EUROPE,
            Region::Apjc => hosts::APJC,
        };
        Hosts {
            sse_server: cloud.sse_server.fqdn,
            sse_portal: cloud.sse_portal.fqdn,
            threat_response: cloud.threat_response.fqdn,
            securex: cloud.securex.fqdn,
            xdr: cloud.xdr.fqdn,
            sse_server_sureness: Sureness::of(cloud.sse_server.basis.mark),
            sse_portal_sureness: Sureness::of(cloud.sse_portal.basis.mark),
        }
    }

    /// The word in front of the parentheses on AsyncOS 13.0.
    pub const fn label(self) -> &'static str {
        match self {
            Region::Americas => "AMERICAS",
            Region::Europe => "EUROPE",
            Region::Apjc => "APJC",
        }
    }

    /// Every spelling of the label seen on some build. For showing, never for deciding.
    pub const fn label_variants(self) -> &'static [&'static str] {
        match self {
            Region::Americas => &["AMERICAS", "NAM"],
            Region::Europe => &["EUROPE"],
            Region::Apjc => &["APJC"],
        }
    }

    /// The row of the appliance's list: `AMERICAS (api-sse.cisco.com)`.
    pub fn server_row(self) -> String {
        format!("{} ({})", self.label(), self.hosts().sse_server)
    }

    /// Short stable name, as in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Region::Americas => "americas",
            Region::Europe => "europe",
            Region::Apjc => "apjc",
        }
    }

    /// The region whose appliance server is this whole host; any other host is no region.
    pub fn by_sse_server(fqdn: &str) -> Option<Region> {
        Region::ALL.into_iter().find(|r| r.hosts().sse_server.eq_ignore_ascii_case(fqdn))
    }

    /// The region of a portal or API host, or of a whole address that a person pasted.
    pub fn by_portal(text: &str) -> Option<Region> {
        let text = text.trim();
        let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        // `https://visibility.amp.cisco.com@evil.example/` is a page on evil.example.
        let host = authority.rsplit('@').next().unwrap_or_default();
        let host = host.split(':').next().unwrap_or_default().trim_end_matches('.');
        Region::ALL.into_iter().find(|r| {
            let h = r.hosts();
            [h.sse_portal, h.threat_response, h.securex, h.xdr].iter().any(|known| known.eq_ignore_ascii_case(host))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_host_belongs_to_one_region_only() {
        let mut seen = std::collections::HashSet::new();
        for r in Region::ALL {
            let h = r.hosts();
            for host in [h.sse_server, h.sse_portal, h.threat_response, h.securex, h.xdr] {
                assert!(seen.insert(host), "{host} stands in two places");
            }
            assert_eq!(Region::by_sse_server(h.sse_server), Some(r));
            for portal in [h.sse_portal, h.threat_response, h.securex, h.xdr] {
                assert_eq!(Region::by_portal(&format!("https://{portal}/settings/devices?x=1")), Some(r));
            }
        }
    }

    #[test]
    fn a_host_counts_whole_or_not_at_all() {
        assert_eq!(Region::by_sse_server("api-sse.cisco.com.evil.example"), None);
        assert_eq!(Region::by_sse_server("xapi-sse.cisco.com"), None);
        assert_eq!(Region::by_portal("https://visibility.amp.cisco.com@evil.example/"), None);
        assert_eq!(Region::by_portal("https://evil.example/visibility.amp.cisco.com"), None);
        assert_eq!(Region::by_portal("VISIBILITY.EU.amp.cisco.com:443"), Some(Region::Europe));
    }
}
