//! The practice appliance: its configuration, what is staged, and how far its registration is.
//!
//! Submit stages, Commit applies everything that is staged, whoever staged it. Nothing of what is staged has any effect.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use crate::domain::layout::Layout;
use crate::domain::region::Region;
use crate::domain::version::Version;

/// How long the appliance says that the cloud service is busy, after a commit.
pub const BUSY: SignedDuration = SignedDuration::from_secs(8);
/// How long a registration is in progress.
pub const REGISTERING: SignedDuration = SignedDuration::from_secs(8);

/// Cloud Service Settings, as configured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CloudService {
    /// The Enable box.
    pub enabled: bool,
    /// The chosen server.
    pub server: Region,
}

/// A change that waits for a commit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staged {
    /// Who submitted it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What it is.
    pub change: Change,
}

/// What can be staged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Cloud Service Settings.
    CloudService(CloudService),
    /// Anything else: a colleague's work of which this lab knows the summary only.
    Other {
        /// One line.
        summary: String,
    },
}

/// A commit that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commit {
    /// Who committed.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// The optional comment.
    pub comment: String,
    /// Everything it applied.
    pub applied: Vec<Staged>,
}

/// The connector's state. What the page says about it is [`CloudStatus`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum Registration {
    /// Not registered.
    None,
    /// A token was accepted and the far side is working.
    Requested {
        /// The cloud that the token was shown to.
        region: Region,
        /// The row it was made for.
        device: Uuid,
        /// When Register was pressed.
        at: Timestamp,
    },
    /// Registered.
    Registered {
        /// In which cloud.
        region: Region,
        /// For which tenant.
        tenant: Uuid,
        /// As which device.
        device: Uuid,
        /// Since when.
        since: Timestamp,
    },
    /// The last token was refused.
    Failed {
        /// When.
        at: Timestamp,
    },
}

/// What the lower panel of Cloud Service Settings shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CloudStatus {
    /// No panel: the service is disabled, or enabled without a commit.
    Hidden,
    /// "The Cisco Cloud Service is busy…"
    Busy,
    /// The field for a token.
    TokenWanted,
    /// "The appliance registration is in progress…"
    InProgress,
    /// Registered, with Deregister.
    Registered,
    /// The sentence about the refused token, with the field.
    Failed,
}

/// An appliance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appliance {
    /// Full host name.
    pub hostname: String,
    /// `C100V`.
    pub model: String,
    /// Serial number, as the API gives it.
    pub serial: String,
    /// AsyncOS version.
    pub version: Version,
    /// Generation of pages.
    #[serde(alias = "look")]
    pub layout: Layout,
    /// What is in force.
    pub committed: CloudService,
    /// What waits for a commit, oldest first.
    pub staged: Vec<Staged>,
    /// Commits so far, oldest first.
    pub commits: Vec<Commit>,
    /// Busy until, if it is.
    pub busy_until: Option<Timestamp>,
    /// The connector.
    pub registration: Registration,
    /// Enabling and committing is enough: it registers without a token (assumed, see
    /// [`StartingWorld::RegistersItself`](super::StartingWorld::RegistersItself)).
    #[serde(default)]
    pub registers_itself: bool,
    /// Managed by an SMA: its own Cloud Service Settings cannot be edited.
    pub sma_managed: bool,
    /// How far its clock is off, in seconds (positive: fast).
    pub clock_offset_seconds: i64,
    /// Its administrators (the passwords are derived, see `World::appliance_password`).
    pub users: Vec<User>,
    /// The MID the next message gets.
    pub next_mid: u64,
    /// Tracked messages, oldest first.
    pub messages: Vec<super::mail::TrackedMessage>,
}

/// Somebody who may log in to the appliance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// Log-in name.
    pub name: String,
    /// Role, as the API gives it: `Administrator`.
    pub role: String,
}

impl Appliance {
    /// What the pages show as set: the staged values if there are any, else the committed ones.
    pub fn shown(&self) -> CloudService {
        self.staged_cloud_service().unwrap_or(self.committed)
    }

    /// The staged Cloud Service Settings, if any.
    pub fn staged_cloud_service(&self) -> Option<CloudService> {
        self.staged.iter().find_map(|s| match s.change {
            Change::CloudService(service) => Some(service),
            Change::Other { .. } => None,
        })
    }

    /// Whether anything waits for a commit.
    pub fn has_pending_changes(&self) -> bool {
        !self.staged.is_empty()
    }

    /// The device it is registered as, if it is.
    pub fn registered_device(&self) -> Option<(Region, Uuid)> {
        match self.registration {
            Registration::Registered { region, device, .. } => Some((region, device)),
            _ => None,
        }
    }

    /// The servers its list offers.
    pub fn servers(&self) -> Vec<Region> {
        let apjc = self.version.may_offer_apjc();
        Region::ALL.into_iter().filter(|r| *r != Region::Apjc || apjc).collect()
    }

    /// Its own idea of the time.
    pub fn clock(&self, now: Timestamp) -> Timestamp {
        now + SignedDuration::from_secs(self.clock_offset_seconds)
    }

    pub(super) fn stage(&mut self, by: &str, change: Change, now: Timestamp) {
        if let Change::CloudService(service) = &change {
            let same_as_committed = *service == self.committed;
            self.staged.retain(|s| !matches!(s.change, Change::CloudService(_)));
            if same_as_committed {
                return;
            }
        }
        self.staged.push(Staged { by: by.to_owned(), at: now, change });
    }
}
