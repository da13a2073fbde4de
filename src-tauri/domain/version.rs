//! AsyncOS versions, and what each means for this connection.

use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::product::Machine;
use super::product::releases::{
    ASIA_PACIFIC, BUILD_DIGITS, CERTIFICATES_LISTED, CERTIFICATES_RENEWED, ENROLMENT_CLIENT, MINIMUM_ESA, MINIMUM_SMA,
    NEWER_PAGE, Release, SMART_LICENSING,
};

/// `13.0.0-392`. The build number may be unknown (portal tables leave it out).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
            let digits = digits(tail);
            digits.parse::<u32>().map_err(|_| NotAVersion)?;
            believed(digits)
        } else if let Some((_, tail)) = rest.split_once("build ") {
            believed(digits(tail.trim_start()))
        } else if rest.is_empty() || rest.starts_with([' ', '(', ',', ';']) {
            None
        } else {
            return Err(NotAVersion);
        };
        Ok(Self { parts, build })
    }

    /// Major, minor, maintenance.
    pub fn release(&self) -> Release {
        (self.parts[0], self.parts[1], self.parts[2])
    }

    /// The build number, where it is known.
    pub fn build(&self) -> Option<u32> {
        self.build
    }

    /// The build number of a text that is a version, where it has more digits than build numbers have: most likely the
    /// mark of a footnote was copied along with it, and no part of it is believed.
    pub fn doubted_build(text: &str) -> Option<&str> {
        Self::parse(text).ok().filter(|version| version.build.is_none())?;
        let tail = text.split_once('-').or_else(|| text.split_once("build "))?.1;
        Some(digits(tail.trim_start())).filter(|digits| digits.len() > BUILD_DIGITS)
    }

    /// Whether this version is enough for a machine to register.
    pub fn gate(&self, machine: Machine) -> Gate {
        let least = match machine {
            Machine::Esa => MINIMUM_ESA,
            Machine::Sma => MINIMUM_SMA,
        };
        match (self.release().cmp(&least.release), least.build, self.build) {
            (Ordering::Less, ..) => Gate::TooOld,
            (Ordering::Equal, Some(_), None) => Gate::BuildNeeded,
            (Ordering::Equal, Some(least), Some(build)) if build < least => Gate::TooOld,
            (Ordering::Equal | Ordering::Greater, ..) => Gate::Accepted,
        }
    }

    /// What to say about an accepted ESA version.
    pub fn cautions(&self) -> Vec<Caution> {
        let mut all = Vec::new();
        let release = self.release();
        if CERTIFICATES_LISTED.iter().any(|listed| listed.contains(&release)) {
            all.push(Caution::CertificateBundleListed);
        } else if !CERTIFICATES_RENEWED.is_reached_by(release) {
            all.push(Caution::CertificateBundleUnclear);
        }
        if ENROLMENT_CLIENT.is_reached_by(release) {
            all.push(Caution::EnrolmentClient);
        }
        if SMART_LICENSING.is_reached_by(release) {
            all.push(Caution::SmartLicensing);
        }
        all
    }

    /// Whether the appliance's server list is believed to offer Asia-Pacific.
    pub fn may_offer_apjc(&self) -> bool {
        ASIA_PACIFIC.is_reached_by(self.release())
    }

    /// Whether Cloud Service Settings is believed to have its newer layout.
    pub fn has_newer_page(&self) -> bool {
        NEWER_PAGE.is_reached_by(self.release())
    }

    /// Whether two spellings can be the same version: a missing build number fits any.
    pub fn agrees_with(&self, other: &Self) -> bool {
        self.parts == other.parts && (self.build.is_none() || other.build.is_none() || self.build == other.build)
    }
}

/// The digits at a text's beginning.
fn digits(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len())]
}

/// A build number, unless it has more digits than one has.
fn believed(digits: &str) -> Option<u32> {
    digits.parse().ok().filter(|_| digits.len() <= BUILD_DIGITS)
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
    fn a_build_of_four_digits_is_doubted_and_not_believed() {
        for (text, doubted) in [
            ("15.5.5-0141", Some("0141")),
            (" AsyncOS 16.0.4 for Cisco C100V build 3021 ", Some("3021")),
            ("15.5.5-014", None),
            ("15.5.5", None),
            ("no-1234", None),
        ] {
            assert_eq!(Version::doubted_build(text), doubted, "{text}");
        }
        assert_eq!(v("15.5.5-0141").to_string(), "15.5.5");
    }

    #[test]
    fn the_gate() {
        assert_eq!(v("13.0.0-314").gate(Machine::Esa), Gate::Accepted);
        assert_eq!(v("13.0.0-313").gate(Machine::Esa), Gate::TooOld);
        assert_eq!(v("13.0.0").gate(Machine::Esa), Gate::BuildNeeded);
        assert_eq!(v("13.0.1").gate(Machine::Esa), Gate::Accepted);
        assert_eq!(v("12.5.0-066").gate(Machine::Esa), Gate::TooOld);
        assert_eq!(v("12.5.0-066").gate(Machine::Sma), Gate::Accepted);
        assert_eq!(v("12.1.0-071").gate(Machine::Sma), Gate::TooOld);
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
