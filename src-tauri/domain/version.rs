//! AsyncOS versions, and what each means for this connection.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What kind of machine runs AsyncOS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Product {
    /// Email Security Appliance.
    Esa,
    /// Security Management Appliance.
    Sma,
}

/// `13.0.0-392`. The build number may be unknown (portal tables leave it out).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Version {
    parts: [u32; 3],
    build: Option<u32>,
}

/// Says that a text is not an AsyncOS version.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an AsyncOS version")]
pub struct NotAVersion;

/// Whether a version can be connected, and how sure that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Can be connected.
    Accepted,
    /// Below the minimum.
    TooOld,
    /// The minimum lies between two builds of this release and the build is not known.
    BuildNeeded,
}

/// What to watch out for on a version that is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caution {
    /// Named in Cisco's field notice FN72113: its certificate bundle may not trust the cloud.
    CertificateBundleListed,
    /// Older than 13.7 and not named: whether the fix is in it is not stated.
    CertificateBundleUnclear,
    /// 15.0 and later: `ecupdate` is advised beforehand.
    EnrolmentClient,
    /// 15.5.1 and later: Smart Licensing is mandatory.
    SmartLicensing,
}

impl Version {
    /// Reads `13.0.0-392`, `13.0.0`, `13.0`, `14.3.0 build 032`, also inside `AsyncOS 13.0.0 for Cisco C100V build 392`.
    pub fn parse(text: &str) -> Result<Self, NotAVersion> {
        let text = text.trim();
        let text = text.strip_prefix("AsyncOS").or_else(|| text.strip_prefix("Version:")).unwrap_or(text).trim_start();
        let digits_end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
        let (numbers, rest) = text.split_at(digits_end);
        let mut parts = [0u32; 3];
        let mut count = 0;
        for piece in numbers.split('.') {
            // A fourth number exists in some release names; it does not decide anything here.
            if count < 3 {
                parts[count] = piece.parse().map_err(|_| NotAVersion)?;
            } else if piece.parse::<u32>().is_err() {
                return Err(NotAVersion);
            }
            count += 1;
        }
        if !(2..=4).contains(&count) || !(5..=40).contains(&parts[0]) {
            return Err(NotAVersion);
        }
        let build = if let Some(tail) = rest.strip_prefix('-') {
            let end = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
            Some(tail[..end].parse().map_err(|_| NotAVersion)?)
        } else if let Some((_, tail)) = rest.split_once("build ") {
            let tail = tail.trim_start();
            let end = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
            tail[..end].parse().ok()
        } else if rest.is_empty() || rest.starts_with([' ', '(', ',', ';']) {
            None
        } else {
            return Err(NotAVersion);
        };
        Ok(Self { parts, build })
    }

    /// Major, minor, maintenance.
    pub fn release(&self) -> (u32, u32, u32) {
        (self.parts[0], self.parts[1], self.parts[2])
    }

    /// Whether this version is enough for the direct way (ESA ≥ 13.0.0-314) or the SMA way (SMA ≥ 12.5).
    pub fn gate(&self, product: Product) -> Gate {
        match product {
            Product::Sma if self.release() >= (12, 5, 0) => Gate::Accepted,
            Product::Esa if self.release() > (13, 0, 0) => Gate::Accepted,
            Product::Esa if self.release() == (13, 0, 0) => match self.build {
                Some(build) if build >= 314 => Gate::Accepted,
                Some(_) => Gate::TooOld,
                None => Gate::BuildNeeded,
            },
            _ => Gate::TooOld,
        }
    }

    /// What to say about an accepted ESA version.
    pub fn cautions(&self) -> Vec<Caution> {
        let mut all = Vec::new();
        let r = self.release();
        if matches!(r, (13, 0, 0..=3) | (13, 5, 1 | 2)) {
            all.push(Caution::CertificateBundleListed);
        } else if r < (13, 7, 0) {
            all.push(Caution::CertificateBundleUnclear);
        }
        if r >= (15, 0, 0) {
            all.push(Caution::EnrolmentClient);
        }
        if r >= (15, 5, 1) {
            all.push(Caution::SmartLicensing);
        }
        all
    }

    /// Whether the appliance's server list is believed to offer Asia-Pacific (from 13.7; the first release is not documented).
    pub fn may_offer_apjc(&self) -> bool {
        self.release() >= (13, 7, 0)
    }

    /// Whether two spellings can be the same version: a missing build number fits any.
    pub fn agrees_with(&self, other: &Self) -> bool {
        self.parts == other.parts && (self.build.is_none() || other.build.is_none() || self.build == other.build)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c] = self.parts;
        write!(f, "{a}.{b}.{c}")?;
        match self.build {
            Some(build) => write!(f, "-{build:03}"),
            None => Ok(()),
        }
    }
}

impl TryFrom<String> for Version {
    type Error = NotAVersion;
    fn try_from(text: String) -> Result<Self, NotAVersion> {
        Version::parse(&text)
    }
}
impl From<Version> for String {
    fn from(v: Version) -> String {
        v.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn v(text: &str) -> Version {
        Version::parse(text).expect(text)
    }

    #[test]
    fn spellings() {
        assert_eq!(v("13.0.0-392").to_string(), "13.0.0-392");
        assert_eq!(v(" AsyncOS 12.1.0 for Cisco C100V build 071 ").to_string(), "12.1.0-071");
        assert_eq!(v("14.3.0 build 032").to_string(), "14.3.0-032");
        assert_eq!(v("13.0").to_string(), "13.0.0");
        for bad in ["", "thirteen", "13", "1.3.34", "192.168.0.1", "13.0.0-", "13.0.0x", "127.0.0.1"] {
            assert!(Version::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_gate() {
        assert_eq!(v("13.0.0-314").gate(Product::Esa), Gate::Accepted);
        assert_eq!(v("13.0.0-313").gate(Product::Esa), Gate::TooOld);
        assert_eq!(v("13.0.0").gate(Product::Esa), Gate::BuildNeeded);
        assert_eq!(v("13.0.1").gate(Product::Esa), Gate::Accepted);
        assert_eq!(v("12.5.0-066").gate(Product::Esa), Gate::TooOld);
        assert_eq!(v("12.5.0-066").gate(Product::Sma), Gate::Accepted);
        assert_eq!(v("12.1.0-071").gate(Product::Sma), Gate::TooOld);
    }

    #[test]
    fn cautions_follow_the_field_notice() {
        assert_eq!(v("13.0.0-392").cautions(), [Caution::CertificateBundleListed]);
        assert_eq!(v("13.5.2-036").cautions(), [Caution::CertificateBundleListed]);
        assert_eq!(v("13.5.3-010").cautions(), [Caution::CertificateBundleUnclear]);
        assert!(v("14.0.0-698").cautions().is_empty());
        assert_eq!(v("15.5.1-055").cautions(), [Caution::EnrolmentClient, Caution::SmartLicensing]);
    }
}
