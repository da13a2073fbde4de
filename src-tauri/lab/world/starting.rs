//! How a practice world can begin.

use std::fmt;
use std::str::FromStr;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::appliance::{BUSY, REGISTERING};
use super::{
    Account, ApiClient, Appliance, Beginning, Cloud, CloudService, Era, FORMAT, Layout, Lifetime, Machine, ModuleType,
    RegisterOutcome, Registration, SCOPES, Seed, State, Tenant, User, World,
};
use crate::domain::region::Region;
use crate::domain::step::StepId;
use crate::domain::version::Version;

/// A world to begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StartingWorld {
    /// Threat Response disabled on the appliance, nothing made anywhere. As the how-to begins.
    Fresh,
    /// The same, and a colleague's unrelated change is staged on the appliance.
    ColleagueChange,
    /// Enabled and committed; the appliance asks for a token.
    ReadyToRegister,
    /// Everything done: registered, listed, module added.
    Registered,
    /// The appliance is managed by an SMA.
    SmaManaged,
    /// Cloud Email Security: managed by an SMA, and newer than the others of its era.
    Ces,
    /// A tenant in Asia-Pacific, and an appliance that offers its server.
    #[serde(alias = "apjc-14")]
    Apjc,
    /// As `Fresh`; enabling and committing registers the appliance without a token. Third-party automation of a newer
    /// SMA waits for *registered* without registering; that licensing is behind it, and on an ESA too, is assumed.
    RegistersItself,
}

impl StartingWorld {
    /// In the order to offer them.
    pub const ALL: [StartingWorld; 8] = [
        StartingWorld::Fresh,
        StartingWorld::ColleagueChange,
        StartingWorld::ReadyToRegister,
        StartingWorld::Registered,
        StartingWorld::SmaManaged,
        StartingWorld::Ces,
        StartingWorld::Apjc,
        StartingWorld::RegistersItself,
    ];

    /// Its stable name.
    pub const fn id(self) -> &'static str {
        match self {
            StartingWorld::Fresh => "fresh",
            StartingWorld::ColleagueChange => "colleague-change",
            StartingWorld::ReadyToRegister => "ready-to-register",
            StartingWorld::Registered => "registered",
            StartingWorld::SmaManaged => "sma-managed",
            StartingWorld::Ces => "ces",
            StartingWorld::Apjc => "apjc",
            StartingWorld::RegistersItself => "registers-itself",
        }
    }

    /// Up to which step somebody has done everything in it.
    pub const fn done(self) -> Option<StepId> {
        match self {
            StartingWorld::ReadyToRegister => Some(StepId::Commit),
            StartingWorld::Registered => Some(StepId::AddModule),
            StartingWorld::Fresh
            | StartingWorld::ColleagueChange
            | StartingWorld::SmaManaged
            | StartingWorld::Ces
            | StartingWorld::Apjc
            | StartingWorld::RegistersItself => None,
        }
    }

    /// Whether a world can begin so in these years.
    pub const fn begins_in(self, era: Era) -> bool {
        !matches!((self, era), (StartingWorld::RegistersItself, Era::HowTo))
    }
}

impl fmt::Display for StartingWorld {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Says that a text names no starting world.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no starting world is called {0:?}")]
pub struct UnknownWorld(pub String);

impl FromStr for StartingWorld {
    type Err = UnknownWorld;
    fn from_str(text: &str) -> Result<Self, UnknownWorld> {
        // As it was called while it had one release only.
        let text = if text == "apjc-14" { "apjc" } else { text };
        StartingWorld::ALL.into_iter().find(|w| w.id() == text).ok_or_else(|| UnknownWorld(text.to_owned()))
    }
}

/// The name the practice appliance goes by everywhere.
pub const HOSTNAME: &str = "practice-esa-1.lab.example";
/// The same of the SMA.
pub const SMA_HOSTNAME: &str = "practice-sma-1.lab.example";

impl World {
    /// A new world. A starting world alone begins today.
    pub fn starting(beginning: impl Into<Beginning>, seed: Seed, now: Timestamp) -> World {
        let Beginning { era, world: which } = beginning.into();
        let home = if which == StartingWorld::Apjc { Region::Apjc } else { Region::Americas };
        let clouds = Region::ALL.into_iter().map(|r| (r, cloud(&seed, r, now))).collect();
        let appliances = Machine::ALL.map(|machine| appliance(&seed, era, which, machine)).into();
        let mut world = World {
            format: FORMAT,
            started_as: which,
            era,
            seed,
            home,
            state: State { appliances, clouds },
            faults: Default::default(),
            changed_by: Default::default(),
            before_faults: None,
            next_ordinal: 0,
        };
        match which {
            StartingWorld::Fresh
            | StartingWorld::SmaManaged
            | StartingWorld::Ces
            | StartingWorld::Apjc
            | StartingWorld::RegistersItself => {}
            StartingWorld::ColleagueChange => {
                world.submit_other("jordan", "Mail Policies > Incoming Mail Policies: policy \"Finance\" changed", now);
            }
            StartingWorld::ReadyToRegister => world.enable_long_ago(now),
            StartingWorld::Registered => {
                world.enable_long_ago(now);
                world.register_long_ago(now);
            }
        }
        world
    }

    /// Begins again as it began, with the same passwords and without faults.
    #[must_use]
    pub fn reset(&self, now: Timestamp) -> World {
        // Ordinals go on: a token made before the reset must not come back as another one's text.
        let mut world = World::starting(self.beginning(), self.seed.clone(), now);
        world.next_ordinal = world.next_ordinal.max(self.next_ordinal);
        world
    }

    pub(super) fn enable_long_ago(&mut self, now: Timestamp) {
        let then = now - SignedDuration::from_hours(1);
        let appliance = self.appliance_mut();
        appliance.committed.enabled = true;
        appliance.busy_until = Some(then + BUSY);
    }

    /// Registers in the cloud of the committed server and adds the module, an hour ago.
    pub(super) fn register_long_ago(&mut self, now: Timestamp) {
        let then = now - SignedDuration::from_mins(30);
        let region = self.appliance().committed.server;
        let tenant = self.cloud(region).portal_tenant;
        let token = self.generate_tokens(region, 1, Lifetime::ALL[0], then)[0];
        let outcome = self.register(&self.token_text(token), then);
        debug_assert_eq!(outcome, RegisterOutcome::Requested);
        self.settle(then + REGISTERING);
        let device = self.appliance().registered_device().map(|(_, device)| device);
        let added = self.add_module(
            region,
            tenant,
            ModuleType::ESA.id,
            ModuleType::ESA.default_name,
            device,
            30,
            then + BUSY * 2,
        );
        debug_assert!(added.is_ok());
    }
}

fn version(text: &str) -> Version {
    Version::parse(text).unwrap_or_else(|_| unreachable!("a version written in this file"))
}

/// What a machine runs.
///
/// Today's are builds that public notices of 2026-09-14 name as fixed (CVE-2026-76461 for the ESA, the hardening releases
/// of the same day for the SMA). An SMA does not manage a newer ESA, so a managed ESA stays on the SMA's train.
fn release(era: Era, which: StartingWorld, machine: Machine) -> &'static str {
    let managed = matches!(which, StartingWorld::SmaManaged | StartingWorld::Ces);
    match (era, machine, which) {
        (Era::Today, Machine::Esa, _) if managed => "15.5.5-014",
        (Era::Today, Machine::Esa, _) => "16.0.4-302",
        (Era::Today, Machine::Sma, _) => "15.5.5-006",
        (Era::HowTo, Machine::Esa, StartingWorld::Apjc) => "14.2.1-020",
        (Era::HowTo, Machine::Sma, StartingWorld::Apjc) => "14.2.0-212",
        (Era::HowTo, Machine::Esa, StartingWorld::Ces) => "14.3.0-023",
        (Era::HowTo, Machine::Sma, StartingWorld::Ces) => "14.3.0-120",
        (Era::HowTo, Machine::Esa, _) => "13.0.0-392",
        // Close to the first that can register.
        (Era::HowTo, Machine::Sma, _) => "12.5.0-658",
    }
}

/// A machine at the beginning. Every world has an SMA, so that the SMA way can be tried in each.
fn appliance(seed: &Seed, era: Era, which: StartingWorld, machine: Machine) -> Appliance {
    let (hostname, model) = match machine {
        Machine::Esa => (HOSTNAME, "C100V"),
        Machine::Sma => (SMA_HOSTNAME, crate::lab::assumed::SMA_MODEL),
    };
    let serial = seed.derive("serial", machine as u64).to_uppercase();
    let version = version(release(era, which, machine));
    Appliance {
        hostname: hostname.to_owned(),
        model: model.to_owned(),
        serial: format!("{}-{}", &serial[..20], &serial[20..32]),
        layout: Layout::of(&version),
        version,
        committed: CloudService { enabled: false, server: Region::Americas },
        staged: Vec::new(),
        commits: Vec::new(),
        busy_until: None,
        registration: Registration::None,
        registers_itself: which == StartingWorld::RegistersItself,
        sma_managed: machine == Machine::Esa && matches!(which, StartingWorld::SmaManaged | StartingWorld::Ces),
        clock_offset_seconds: 0,
        users: vec![
            User { name: "admin".to_owned(), role: "Administrator".to_owned() },
            User { name: "jordan".to_owned(), role: "Administrator".to_owned() },
        ],
        next_mid: 8,
        messages: Vec::new(),
    }
}

fn cloud(seed: &Seed, region: Region, now: Timestamp) -> Cloud {
    let id = |what: &str| seed.uuid(&format!("{what} {}", region.id()), 0);
    let name = match region {
        Region::Americas => "Practice Americas",
        Region::Europe => "Practice Europe",
        Region::Apjc => "Practice APJC",
    };
    let tenant = Tenant { id: id("tenant"), name: name.to_owned(), threat_response: true };
    let other = Tenant { id: id("other tenant"), name: format!("{name} (second organization)"), threat_response: true };
    Cloud {
        region,
        portal_tenant: tenant.id,
        account: Account {
            id: id("account"),
            name: "Alex Practice".to_owned(),
            email: "alex@practice.lab.example".to_owned(),
            enabled: true,
        },
        devices: Vec::new(),
        tokens: Vec::new(),
        modules: Vec::new(),
        clients: vec![ApiClient {
            ordinal: 0,
            name: "Passarela practice".to_owned(),
            tenant: tenant.id,
            scopes: SCOPES.iter().map(|s| (*s).to_owned()).collect(),
            deleted: false,
            password_round: 0,
            created: now,
        }],
        tenants: vec![tenant, other],
        clock_offset_seconds: 0,
    }
}
