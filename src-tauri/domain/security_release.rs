//! Which builds of AsyncOS Cisco named as fixed, and how a version stands to them.
//!
//! The table is data, `product/security_releases.json`: whoever learns of a new advisory adds an entry and writes no
//! code. No answer of this module means that a release is safe. It says what was known, and on which day.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use super::product::{Machine, Mark};
use super::version::Version;

/// The dated table of fixed builds, as `product/security_releases.json` holds it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// For whoever extends the file; of no other use.
    #[serde(rename = "how_to_extend")]
    _how_to_extend: String,
    /// The day on which the whole table was looked over. Shown wherever anything of it is.
    pub known_on: Date,
    /// The gravest first.
    pub advisories: Vec<Advisory>,
}

/// One advisory of Cisco's.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advisory {
    /// `cisco-sa-esa-inj-2bLVGmhX`.
    pub id: String,
    /// Where it can be read.
    pub address: String,
    /// When Cisco published it.
    pub published: Date,
    /// What it fixes; never empty.
    pub cves: Vec<String>,
    /// Whether attacks were known on the table's day.
    pub exploited: bool,
    /// Its builds for the ESA; absent where the ESA is not affected.
    esa: Option<Builds>,
    /// Its builds for the SMA; absent where the SMA is not affected.
    sma: Option<Builds>,
    /// How sure the entry is.
    pub mark: Mark,
    /// Who says so.
    pub source: String,
}

/// What an advisory says of one machine's builds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Builds {
    /// The first fixed build of each train; empty where they are not known here.
    fixed: Vec<Version>,
    /// Trains that get no fixed build.
    #[serde(default)]
    unfixed: Vec<Train>,
    /// Builds of which public lists disagree.
    #[serde(default)]
    disputed: Vec<Version>,
}

/// Major and minor: builds are compared within one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
struct Train(u32, u32);

impl TryFrom<String> for Train {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let parts = text.split_once('.').and_then(|(major, minor)| Some((major.parse().ok()?, minor.parse().ok()?)));
        parts.map(|(major, minor)| Self(major, minor)).ok_or("a train is written 16.0")
    }
}

impl Train {
    fn of(version: &Version) -> Self {
        let (major, minor, _) = version.release();
        Self(major, minor)
    }
}

/// How a version stands to the builds that were named as fixed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Older than a fixed build.
    Older(Older),
    /// Not older than any build that was named. Nothing more is known.
    NotOlder,
    /// The build number decides, and it is not known.
    BuildNeeded,
    /// Public lists disagree on this very build; the advisory decides.
    Disputed(&'static Advisory),
    /// No fixed build was named for this version's branch.
    UnknownBranch,
}

/// What is known against a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Older {
    /// The advisories whose fixed builds are later, the gravest first; never empty.
    pub advisories: Vec<&'static Advisory>,
    /// The builds to upgrade to: for each train that has one, the earliest in which all of this machine's are fixed.
    pub upgrade_to: Vec<Version>,
}

impl Older {
    /// The gravest.
    pub fn first(&self) -> &'static Advisory {
        // Built by `judge` alone, which never builds an empty one.
        self.advisories[0]
    }

    /// Whether any of it is known to be exploited.
    pub fn is_exploited(&self) -> bool {
        self.advisories.iter().any(|advisory| advisory.exploited)
    }

    /// `15.5.5-014, 16.0.4-302, 16.5.0-780`.
    pub fn builds(&self) -> String {
        self.upgrade_to.iter().map(Version::to_string).collect::<Vec<_>>().join(", ")
    }
}

/// The table as it came with this program. A test reads the file; one that cannot be read knows of no build.
pub fn table() -> Option<&'static Table> {
    static TABLE: LazyLock<Option<Table>> =
        LazyLock::new(|| serde_json::from_str(include_str!("product/security_releases.json")).ok());
    TABLE.as_ref()
}

/// The day of the table: `2026-09-14`.
pub fn known_on() -> String {
    table().map(|table| table.known_on.to_string()).unwrap_or_default()
}

/// How a machine's version stands to what the table names.
///
/// ```
/// use passarela::domain::{product::Machine, security_release::{Standing, judge}, version::Version};
/// let of = |text| judge(&Version::parse(text).unwrap(), Machine::Esa);
/// assert!(matches!(of("13.0.0-392"), Standing::Older(_)));
/// assert_eq!(of("15.5.5-014"), Standing::NotOlder);
/// assert_eq!(of("17.0.0-100"), Standing::UnknownBranch);
/// ```
pub fn judge(version: &Version, machine: Machine) -> Standing {
    let advisories = table().map(|table| table.advisories.as_slice()).unwrap_or_default();
    let standings: Vec<(One, &'static Advisory)> =
        advisories.iter().filter_map(|advisory| Some((advisory.builds(machine)?.judge(version)?, advisory))).collect();
    let older: Vec<_> = standings.iter().filter(|(one, _)| *one == One::Older).map(|(_, a)| *a).collect();
    let any = |wanted| standings.iter().find(|(one, _)| *one == wanted).map(|(_, advisory)| *advisory);
    if !older.is_empty() {
        return Standing::Older(Older { upgrade_to: upgrade_to(advisories, version, machine), advisories: older });
    }
    match () {
        () if any(One::BuildNeeded).is_some() => Standing::BuildNeeded,
        () if any(One::UnknownBranch).is_some() || standings.is_empty() => Standing::UnknownBranch,
        () => any(One::Disputed).map_or(Standing::NotOlder, Standing::Disputed),
    }
}

/// How a version stands to one advisory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum One {
    Older,
    NotOlder,
    BuildNeeded,
    Disputed,
    UnknownBranch,
}

impl Advisory {
    fn builds(&self, machine: Machine) -> Option<&Builds> {
        match machine {
            Machine::Esa => self.esa.as_ref(),
            Machine::Sma => self.sma.as_ref(),
        }
    }
}

impl Builds {
    /// `None` where no build is known.
    fn judge(&self, version: &Version) -> Option<One> {
        let train = Train::of(version);
        let lowest = self.fixed.iter().map(Train::of).min()?;
        if let Some(fixed) = self.fixed.iter().find(|fixed| Train::of(fixed) == train) {
            return Some(if version.release() != fixed.release() {
                if version.release() < fixed.release() { One::Older } else { One::NotOlder }
            } else if version.build().is_none() {
                One::BuildNeeded
            } else if version < fixed {
                One::Older
            } else if self.disputed.contains(version) {
                One::Disputed
            } else {
                One::NotOlder
            });
        }
        Some(if train < lowest || self.unfixed.contains(&train) { One::Older } else { One::UnknownBranch })
    }
}

/// In each train from the version's own on, the latest of the fixed builds: there all advisories are fixed.
fn upgrade_to(advisories: &[Advisory], version: &Version, machine: Machine) -> Vec<Version> {
    let mut by_train: BTreeMap<Train, &Version> = BTreeMap::new();
    for fixed in advisories.iter().filter_map(|advisory| advisory.builds(machine)).flat_map(|builds| &builds.fixed) {
        let best = by_train.entry(Train::of(fixed)).or_insert(fixed);
        if fixed > *best {
            *best = fixed;
        }
    }
    by_train.into_iter().filter(|(train, _)| *train >= Train::of(version)).map(|(_, fixed)| *fixed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::product::releases::BUILD_DIGITS;

    fn of(text: &str, machine: Machine) -> Standing {
        judge(&Version::parse(text).expect(text), machine)
    }

    fn older(text: &str, machine: Machine) -> Older {
        match of(text, machine) {
            Standing::Older(older) => older,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn the_file_can_be_read_and_says_who_says_so() {
        let file: Table = serde_json::from_str(include_str!("product/security_releases.json")).expect("the table");
        let mut ids = std::collections::BTreeSet::new();
        for advisory in &file.advisories {
            assert!(ids.insert(&advisory.id), "{} stands twice", advisory.id);
            assert!(advisory.address.starts_with("https://") && advisory.address.ends_with(&advisory.id));
            assert!(!advisory.cves.is_empty() && !advisory.source.is_empty(), "{}", advisory.id);
            assert!(advisory.published <= file.known_on, "{}: known before it was published", advisory.id);
            assert!(advisory.esa.is_some() || advisory.sma.is_some(), "{} is about no machine", advisory.id);
            for builds in [&advisory.esa, &advisory.sma].into_iter().flatten() {
                let trains: std::collections::BTreeSet<Train> = builds.fixed.iter().map(Train::of).collect();
                assert_eq!(trains.len(), builds.fixed.len(), "{}: two builds for one train", advisory.id);
                assert!(
                    builds.fixed.iter().all(|fixed| fixed.build().is_some()),
                    "{}: a build is missing",
                    advisory.id
                );
                assert!(builds.unfixed.iter().all(|train| !trains.contains(train)), "{}", advisory.id);
            }
        }
        assert_eq!(known_on(), file.known_on.to_string());
    }

    #[test]
    fn an_esa_is_older_up_to_the_fixed_build_of_its_train() {
        for text in ["13.0.0-392", "14.3.0-032", "15.0.1-030", "15.5.4-100", "15.5.5-013", "16.0.4-301", "16.5.0-779"] {
            let found = older(text, Machine::Esa);
            assert_eq!(found.first().cves, ["CVE-2026-76461"], "{text}");
            assert!(found.is_exploited());
        }
        for text in ["15.5.5-014", "15.5.6-001", "16.0.4-302", "16.0.5-001", "16.5.0-780", "16.5.1-002"] {
            assert_eq!(of(text, Machine::Esa), Standing::NotOlder, "{text}");
        }
    }

    #[test]
    fn a_branch_of_which_nothing_was_named_is_not_judged() {
        for text in ["15.7.0-100", "16.1.0-001", "17.0.0-100"] {
            assert_eq!(of(text, Machine::Esa), Standing::UnknownBranch, "{text}");
        }
        assert_eq!(of("15.5.5", Machine::Esa), Standing::BuildNeeded);
        assert!(matches!(of("15.5.4", Machine::Esa), Standing::Older(_)), "no build of it is late enough");
    }

    #[test]
    fn an_sma_has_builds_of_its_own_and_a_train_without() {
        assert_eq!(older("15.5.5-005", Machine::Sma).first().id, "cisco-sa-hardening-esa-dfCrfXkm");
        assert!(!older("12.5.0-066", Machine::Sma).is_exploited());
        assert_eq!(of("15.5.5-006", Machine::Sma), Standing::NotOlder);
        assert_eq!(older("16.0.4-302", Machine::Sma).builds(), "16.5.0-429");
        assert!(matches!(of("16.5.0-429", Machine::Sma), Standing::Disputed(_)));
        assert_eq!(of("16.5.0-430", Machine::Sma), Standing::NotOlder);
    }

    #[test]
    fn an_upgrade_leads_to_a_fixed_build_and_never_back() {
        assert_eq!(older("13.0.0-392", Machine::Esa).builds(), "15.5.5-014, 16.0.4-302, 16.5.0-780");
        assert_eq!(older("16.0.1-017", Machine::Esa).builds(), "16.0.4-302, 16.5.0-780");
    }

    /// Public notices print 15.5.5-0141 for 15.5.5-014, with the mark of a footnote as a fourth digit.
    #[test]
    fn a_build_with_a_footnotes_digit_is_not_believed() {
        for text in ["15.5.5-0141", "16.0.4-3021", "15.5.5 build 0141"] {
            assert_eq!(of(text, Machine::Esa), Standing::BuildNeeded, "{text}");
        }
        assert_eq!(BUILD_DIGITS, 3);
    }
}
