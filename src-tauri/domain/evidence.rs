//! What was seen, by whom, when: the evidence that every verdict is judged from.
//!
//! Its entries are never changed; the oldest go when it is full. "We looked and it was not there" and "we could not look" are different entries all the
//! way to the screen, so nothing here may fold one into the other.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::failure::Failure;
use super::product::Machine;
use super::reading::{Device, PageKind, Reading, TrackedMessage};
use super::source::Source;

/// What was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Key {
    /// A page of the appliance or of a portal.
    Page(PageKind),
    /// The SSE device list, by API.
    DeviceList,
    /// The module instances, by API.
    ModuleList,
    /// The answer to an investigation of the test message, by API.
    Investigation,
    /// Who the API client belongs to.
    Identity,
    /// Signing in with the API client.
    SignIn,
    /// What the API client may do.
    Scopes,
    /// This computer's clock against the cloud's.
    CloudClock,
    /// The kinds of module an appliance can have, by API.
    ModuleTypes,
    /// How the modules are, by API.
    ModuleHealth,
    /// The appliance's clock against this computer's, by API.
    ApplianceClock,
    /// Logging in to the appliance's API.
    ApplianceLogin,
    /// Message tracking, by API.
    Tracking,
    /// A test message that this computer sent.
    Sent,
    /// What this computer reaches.
    Network,
    /// What is left of the organisation's requests, by API.
    Quota,
}

impl Key {
    /// As in message ids: `seen-page-sse-devices`, `seen-device-list`.
    pub fn slug(self) -> String {
        match self {
            Key::Page(kind) => format!("page-{}", kind.slug()),
            Key::DeviceList => "device-list".into(),
            Key::ModuleList => "module-list".into(),
            Key::Investigation => "investigation".into(),
            Key::Identity => "identity".into(),
            Key::SignIn => "sign-in".into(),
            Key::Scopes => "scopes".into(),
            Key::CloudClock => "cloud-clock".into(),
            Key::ModuleTypes => "module-types".into(),
            Key::ModuleHealth => "module-health".into(),
            Key::ApplianceClock => "appliance-clock".into(),
            Key::ApplianceLogin => "appliance-login".into(),
            Key::Tracking => "tracking".into(),
            Key::Sent => "sent".into(),
            Key::Network => "network".into(),
            Key::Quota => "quota".into(),
        }
    }
}

/// What was seen, or why nothing could be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Observation {
    /// A page, read.
    Page(Box<PageObservation>),
    /// An understood device list, complete.
    Devices(Vec<Device>),
    /// The beginning of a longer device list: presence in it means something, absence does not.
    SomeDevices(Vec<Device>),
    /// The module instances that belong to a device, complete.
    Modules(Vec<BoundModule>),
    /// Module instances of a list that was not understood as a whole: presence in it means something, absence does not.
    SomeModules(Vec<BoundModule>),
    /// The answer to an investigation of the test message.
    Sightings(Investigation),
    /// Whose API client it is.
    Identity(Identity),
    /// The credentials were taken: an API client's, or an appliance user's (with the role).
    SignedIn {
        /// The role, where the answer names one.
        role: Option<String>,
    },
    /// The scopes that the API client was given.
    Scopes(Vec<String>),
    /// A clock, in seconds ahead of this computer's (negative: behind).
    Clock {
        /// Seconds.
        ahead: i64,
    },
    /// Kinds of module that ask an appliance.
    ModuleTypes(Vec<ModuleKind>),
    /// The health of each module that was asked.
    Health(Vec<ModuleHealth>),
    /// Messages that message tracking found.
    Messages(Vec<TrackedMessage>),
    /// The listener took a message.
    Sent(SentMessage),
    /// What this computer reaches, and what not.
    Network(Vec<TriedHost>),
    /// Requests that the organisation has left.
    Quota {
        /// How many in this hour.
        left: u64,
        /// How many in a whole hour, where the answer said so.
        limit: Option<u64>,
    },
    /// An answer came that was not understood; its outline is kept for the report.
    NotUnderstood(String),
    /// No look was possible, and why.
    CouldNotLook(Failure),
}

impl Observation {
    /// The modules that a list by API names, whole or not.
    pub fn modules(&self) -> Option<&[BoundModule]> {
        match self {
            Observation::Modules(modules) | Observation::SomeModules(modules) => Some(modules),
            _ => None,
        }
    }
}

/// A page, and whether it speaks of the test message (which its facts alone do not tell).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PageObservation {
    /// What it said.
    pub reading: Reading,
    /// Whether its text names the test message: by subject, Message-ID or MID.
    #[serde(default)]
    pub names_test_message: bool,
    /// Of which machine it is, if it is a machine's page and not a portal's.
    #[serde(default)]
    pub machine: Machine,
}

/// A module instance that asks a registered device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoundModule {
    /// Module instance id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Title of its type.
    pub kind: String,
    /// The device it asks, if the setting holds one.
    pub device_id: Option<String>,
    /// Its Request Timeframe in days, if the setting holds one.
    #[serde(default)]
    pub timeframe_days: Option<u32>,
}

/// A kind of module that asks an appliance, as the cloud describes it. Nothing of it is known beforehand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleKind {
    /// Module type id.
    pub id: String,
    /// Title.
    pub title: String,
    /// The name it proposes for a new module.
    pub default_name: Option<String>,
    /// The setting that names the device.
    pub device_key: String,
    /// The setting that holds the Request Timeframe.
    pub timeframe_key: Option<String>,
    /// The timeframe it proposes, in days.
    pub timeframe_default: Option<u32>,
    /// Presets of its other settings, which the portal's form would send along.
    #[serde(default)]
    pub presets: BTreeMap<String, serde_json::Value>,
    /// Whether its words say that it is for an SMA.
    pub for_sma: bool,
}

/// How a module is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleHealth {
    /// Module instance id.
    pub module_id: String,
    /// `ok`, `error`, `unknown`, or another word.
    pub status: String,
    /// In the module's words.
    pub message: Option<String>,
}

/// A message that the appliance's listener took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentMessage {
    /// Its Message-ID, without angle brackets.
    pub message_id: String,
    /// Its subject.
    pub subject: String,
    /// Whether it went over TLS.
    pub tls: bool,
    /// What the listener said: its own words.
    pub answer: Option<String>,
}

/// A host that this computer tried to reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TriedHost {
    /// The host.
    pub host: String,
    /// Why not, if not.
    pub failure: Option<Failure>,
}

/// The answer to an investigation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Investigation {
    /// What was asked for: type and value.
    pub asked: Vec<(String, String)>,
    /// What the modules saw.
    pub sightings: Vec<ModuleSighting>,
    /// Modules that could not answer: their id, where the answer names it, and their own words.
    pub errors: Vec<(Option<String>, String)>,
    /// Modules whose answer could be told apart, whether they saw anything or not.
    #[serde(default)]
    pub answered: Vec<String>,
    /// Entries were left out because they name no module or could not be read: what they saw is not known.
    #[serde(default)]
    pub left_out: bool,
}

/// A sighting of the test message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleSighting {
    /// The module instance that answered.
    pub module_id: String,
    /// Its name.
    pub module: String,
    /// When the message was seen by the appliance, if said.
    pub observed_at: Option<Timestamp>,
    /// In the module's words.
    pub description: Option<String>,
}

/// Who an API client belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// Organisation.
    pub org: String,
    /// Person.
    pub user: String,
    /// Role.
    pub role: String,
}

/// One entry of the evidence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// What was looked at.
    pub key: Key,
    /// What was seen.
    pub value: Observation,
    /// How.
    pub source: Source,
    /// When.
    pub observed_at: Timestamp,
    /// On what: the appliance's name as it was known, or the cloud's region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
}

impl Evidence {
    /// How long this stays proof. Cloud answers change by themselves; a page was somebody's act.
    pub fn fresh_for(&self) -> SignedDuration {
        match self.source {
            Source::CloudApi | Source::ApplianceApi | Source::ThisComputer => SignedDuration::from_hours(24),
            Source::Page | Source::Copied | Source::Pasted | Source::File | Source::Inferred | Source::User => {
                SignedDuration::from_hours(7 * 24)
            }
        }
    }

    /// Whether it still proves something at `now`. An entry from the future (a clock set back) is as good as now.
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        now.duration_since(self.observed_at) <= self.fresh_for()
    }

    /// The page, if it is one.
    pub fn page(&self) -> Option<&PageObservation> {
        match &self.value {
            Observation::Page(page) => Some(page),
            _ => None,
        }
    }
}

/// The log of evidence, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EvidenceLog {
    entries: Vec<Evidence>,
}

impl EvidenceLog {
    /// Entries kept at most; the oldest go first. A wait of an hour adds some seventy: what was pasted before it stays.
    const MOST: usize = 500;

    /// Adds an entry.
    pub fn add(&mut self, evidence: Evidence) {
        self.entries.push(evidence);
        if self.entries.len() > Self::MOST {
            let drop = self.entries.len() - Self::MOST;
            self.entries.drain(..drop);
        }
    }

    /// A log of the entries whose key is `wanted`.
    #[must_use]
    pub fn only(&self, wanted: impl Fn(Key) -> bool) -> Self {
        Self { entries: self.entries.iter().filter(|e| wanted(e.key)).cloned().collect() }
    }

    /// Puts the entries of `others` in the place of those whose key is `theirs`, by the time at which each was seen; each of
    /// the two keeps its own order.
    pub fn replace(&mut self, theirs: impl Fn(Key) -> bool, others: &Self) {
        let mut own = std::mem::take(&mut self.entries).into_iter().filter(|e| !theirs(e.key)).peekable();
        for other in &others.entries {
            while let Some(earlier) = own.next_if(|e| e.observed_at <= other.observed_at) {
                self.entries.push(earlier);
            }
            self.entries.push(other.clone());
        }
        self.entries.extend(own);
        let drop = self.entries.len().saturating_sub(Self::MOST);
        self.entries.drain(..drop);
    }

    /// All entries, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Evidence> {
        self.entries.iter()
    }

    /// All entries, newest first. Of two of the same moment the later added counts as newer.
    pub fn newest_first(&self) -> impl Iterator<Item = &Evidence> {
        self.entries.iter().rev()
    }

    /// Pages, newest first.
    pub fn pages(&self) -> impl Iterator<Item = (&Evidence, &PageObservation)> {
        self.newest_first().filter_map(|e| e.page().map(|p| (e, p)))
    }

    /// The newest entry that is about `key`.
    pub fn latest(&self, key: Key) -> Option<&Evidence> {
        self.newest_first().find(|e| e.key == key)
    }

    /// The newest probe of `key` that saw something.
    pub fn latest_seen(&self, key: Key) -> Option<&Evidence> {
        self.newest_first()
            .find(|e| e.key == key && !matches!(e.value, Observation::CouldNotLook(_) | Observation::NotUnderstood(_)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64, source: Source) -> Evidence {
        Evidence {
            key: Key::DeviceList,
            value: Observation::Devices(vec![]),
            source,
            observed_at: Timestamp::from_second(second).expect("a time"),
            target: None,
        }
    }

    #[test]
    fn freshness_ends_at_a_day_for_the_cloud_and_a_week_for_a_page() {
        let now = |s| Timestamp::from_second(s).expect("a time");
        assert!(at(0, Source::CloudApi).is_fresh(now(86_400)));
        assert!(!at(0, Source::CloudApi).is_fresh(now(86_401)));
        assert!(at(0, Source::Pasted).is_fresh(now(7 * 86_400)));
        assert!(!at(0, Source::Pasted).is_fresh(now(7 * 86_400 + 1)));
        assert!(at(100, Source::Pasted).is_fresh(now(0)), "a clock set back");
    }

    #[test]
    fn a_failed_look_hides_nothing() {
        let mut log = EvidenceLog::default();
        log.add(at(0, Source::CloudApi));
        let mut failed = at(1, Source::CloudApi);
        failed.value = Observation::CouldNotLook(Failure::Crashed);
        log.add(failed);
        assert!(matches!(log.latest(Key::DeviceList).map(|e| &e.value), Some(Observation::CouldNotLook(_))));
        assert!(matches!(log.latest_seen(Key::DeviceList).map(|e| &e.value), Some(Observation::Devices(_))));
    }
}
