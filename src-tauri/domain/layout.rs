//! The two generations of the appliance's Cloud Service Settings that are known.

use serde::{Deserialize, Serialize};

use super::version::Version;

/// Which generation of pages an appliance shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Layout {
    /// 13.x: `Threat Response:`, `Threat Response Server:` and `Edit Settings`. Documented in the how-to.
    #[serde(rename = "13")]
    V13,
    /// 14 and later: Cisco Cloud Services with a `SecureX:` row, `Enable...`, `Edit Global Settings...`. Known from
    /// third-party automation only, version unknown.
    #[serde(rename = "14")]
    V14,
}

impl Layout {
    /// Every one, oldest first.
    pub const ALL: [Self; 2] = [Self::V13, Self::V14];

    /// The one that a release is believed to show.
    pub fn of(version: &Version) -> Self {
        if version.has_newer_page() { Self::V14 } else { Self::V13 }
    }

    /// Whether its labels are those of 14 and later.
    pub const fn has_labels_of_14(self) -> bool {
        match self {
            Self::V13 => false,
            Self::V14 => true,
        }
    }

    /// The choice under "Does your page look different?" that shows it.
    pub const fn variant(self) -> &'static str {
        match self {
            Self::V13 => "look-13",
            Self::V14 => "look-14",
        }
    }
}
