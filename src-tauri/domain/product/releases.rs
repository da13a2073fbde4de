//! Releases of AsyncOS: what each can do, and what is known against it. Security releases are data of their own, in
//! `security_releases.json`.

use std::ops::RangeInclusive;

use super::{AUTOMATION, Basis, HOW_TO, Mark};

/// Major, minor, maintenance.
pub type Release = (u32, u32, u32);

/// A release from which on, or up to which, something is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Since {
    /// The release.
    pub release: Release,
    /// Its build, where builds of one release differ.
    pub build: Option<u32>,
    /// Who says so.
    pub basis: Basis,
}

const fn since(release: Release, basis: Basis) -> Since {
    Since { release, build: None, basis }
}

/// The lowest ESA that registers by itself. LD release 13.0.0-314.
pub const MINIMUM_ESA: Since = Since { release: (13, 0, 0), build: Some(314), basis: HOW_TO };
/// The lowest SMA that registers.
pub const MINIMUM_SMA: Since = since((12, 5, 0), HOW_TO);

/// Field notice FN72113 says that it has the new certificates.
pub const CERTIFICATES_RENEWED: Since = since((13, 7, 0), FIELD_NOTICE);
/// Releases that FN72113 lists. The notice names Smart Licensing and others; that Threat Response is among what it
/// breaks is inferred.
pub const CERTIFICATES_LISTED: [RangeInclusive<Release>; 2] = [(13, 0, 0)..=(13, 0, 3), (13, 5, 1)..=(13, 5, 2)];
const FIELD_NOTICE: Basis = Basis::new(Mark::Documented, "Cisco field notice FN72113", "2026-11");

/// From here on Cisco support advises `ecupdate` before anything that needs a certificate of the cloud.
pub const ENROLMENT_CLIENT: Since =
    since((15, 0, 0), Basis::new(Mark::Documented, "Cisco tech note 223049, written for URL retrospective", "2026-11"));
/// From here on Smart Licensing is mandatory.
pub const SMART_LICENSING: Since = since((15, 5, 1), Basis::new(Mark::Documented, "Cisco tech note 214614", "2026-11"));

/// From here on the server list is believed to offer Asia-Pacific; the first such release is not documented.
pub const ASIA_PACIFIC: Since =
    since((13, 7, 0), Basis::new(Mark::Recalled, "believed to be between 13.5.2 and 14.0", "2026-11"));

/// From here on Cloud Service Settings has its newer layout: `SecureX:`, `Enable...`, `Edit Global Settings...`.
pub const NEWER_PAGE: Since = since((14, 0, 0), AUTOMATION);

/// A build number has at most so many digits, padded with zeros (`15.5.5-014`). One more is most likely a footnote's
/// mark that was copied along: several public notices print 15.5.5-0141 for 15.5.5-014.
pub const BUILD_DIGITS: usize = 3;

/// Every row of this file that has a release.
pub const ALL: &[Since] =
    &[MINIMUM_ESA, MINIMUM_SMA, CERTIFICATES_RENEWED, ENROLMENT_CLIENT, SMART_LICENSING, ASIA_PACIFIC, NEWER_PAGE];

impl Since {
    /// Whether a release is this one or a later one; builds are not looked at.
    pub fn is_reached_by(&self, release: Release) -> bool {
        release >= self.release
    }
}
