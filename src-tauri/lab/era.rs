//! The years a practice world can play in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The years a world plays in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Era {
    /// As in Cisco's how-to 215556 of May 2020: AsyncOS 13.0.0-392, Threat Response.
    #[serde(rename = "2020")]
    HowTo,
    /// Builds that Cisco named as fixed in September 2026, the page of AsyncOS 14 and later, XDR.
    #[default]
    #[serde(rename = "today")]
    Today,
}

impl Era {
    /// In the order to offer them.
    pub const ALL: [Era; 2] = [Era::Today, Era::HowTo];

    /// As `--era` takes it.
    pub const fn id(self) -> &'static str {
        match self {
            Era::HowTo => "2020",
            Era::Today => "today",
        }
    }
}

impl fmt::Display for Era {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Says that a text names no era, or no world of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no world begins as {0:?}")]
pub struct UnknownBeginning(pub String);

impl FromStr for Era {
    type Err = UnknownBeginning;
    fn from_str(text: &str) -> Result<Self, UnknownBeginning> {
        Era::ALL.into_iter().find(|era| era.id() == text).ok_or_else(|| UnknownBeginning(text.to_owned()))
    }
}
