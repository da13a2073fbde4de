//! The two machines that run AsyncOS and can register.

use serde::{Deserialize, Serialize};

/// Which of the two. What an ESA says is no proof of what an SMA does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Machine {
    /// Email Security Appliance, today Secure Email Gateway.
    #[default]
    Esa,
    /// Security Management Appliance, today Secure Email and Web Manager.
    Sma,
}

impl Machine {
    /// The abbreviation by which Cisco and the device lists call it. Documented: the `Type` column of Cisco's how-to
    /// (2020-05).
    pub const fn abbreviation(self) -> &'static str {
        match self {
            Machine::Esa => "ESA",
            Machine::Sma => "SMA",
        }
    }

    /// The first part of every path of its API, and the value of `device_type` there. Documented (docs.ces.cisco.com)
    /// and in public client code.
    pub const fn id(self) -> &'static str {
        match self {
            Machine::Esa => "esa",
            Machine::Sma => "sma",
        }
    }

    /// What Cisco calls it today. Documented: XDR help and the guides of AsyncOS 15 and 16 (2026-11).
    pub const fn todays_name(self) -> &'static str {
        match self {
            Machine::Esa => "Cisco Secure Email Gateway",
            Machine::Sma => "Cisco Secure Email and Web Manager",
        }
    }
}
