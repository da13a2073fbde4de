//! The practice world: an ESA, an SMA, SSE and Threat Response (or XDR) of three regions, as one value.
//!
//! Pure: no IO, no clock, no listener. Every method that depends on time takes `now`; call [`World::settle`] first, so
//! that what has come to pass by then (a registration that went through) is in place. `lab::Shared` does that.
//! A world can be saved and resumed; a saved world holds none of its secrets (see [`seed`]).

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::faults::Fault;
use crate::domain::region::Region;

mod actions;
pub mod appliance;
pub mod cloud;
mod configure;
mod era;
mod faulty;
mod healing;
pub mod mail;
pub mod seed;
mod starting;

pub use actions::AddModuleError;
pub use appliance::{Appliance, Change, CloudService, CloudStatus, Commit, Layout, Registration, Staged, User};
pub use cloud::{Account, ApiClient, Cloud, Device, DeviceStatus, Lifetime, Module, ModuleType, SCOPES, Tenant, Token};
pub use configure::{ApplianceError, Machine, RegisterOutcome};
pub use era::{Beginning, Era, UnknownBeginning};
pub use mail::{Answer, Incoming, ModuleError, OBSERVABLE_KINDS, Observable, Sighting, TrackedMessage};
pub use seed::Seed;
pub use starting::StartingWorld;

/// The format of a saved world. A world of another format is not resumed.
pub const FORMAT: u32 = 2;

/// All that is so in the practice lab: the appliance, the clouds, the mail, the faults that are staged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct World {
    /// See [`FORMAT`].
    pub format: u32,
    /// How it began; Reset begins it again.
    pub started_as: StartingWorld,
    /// The years it plays in.
    #[serde(default = "Era::of_old_files")]
    pub era: Era,
    seed: Seed,
    /// The region of the practice tenant.
    pub home: Region,
    state: State,
    /// Staged world faults, in the order of [`Fault::ALL`].
    faults: BTreeSet<Fault>,
    /// Those among them that changed the state (others are only looked up where they matter).
    changed_by: BTreeSet<Fault>,
    /// What the world was before the first fault that changed it, so that faults can be taken back.
    before_faults: Option<Box<State>>,
    /// Counts everything that gets an id or a token. Never goes back, not even when a fault is taken back.
    next_ordinal: u64,
}

/// The part that faults change and put back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct State {
    /// In the order of [`Machine::ALL`].
    appliances: Vec<Appliance>,
    clouds: BTreeMap<Region, Cloud>,
}

/// Who is behind an API client id and password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientCheck {
    /// Known, right password, account enabled. Holds the client's ordinal.
    Ok(u64),
    /// No such client in this region.
    UnknownClient,
    /// Wrong password.
    WrongPassword,
    /// The account is disabled.
    AccountDisabled,
}

impl World {
    /// The ESA.
    pub fn appliance(&self) -> &Appliance {
        &self.state.appliances[0]
    }

    fn appliance_mut(&mut self) -> &mut Appliance {
        &mut self.state.appliances[0]
    }

    /// The cloud of a region.
    pub fn cloud(&self, region: Region) -> &Cloud {
        // Built with all three and never removed from; a damaged file is refused when loading.
        &self.state.clouds[&region]
    }

    fn cloud_mut(&mut self, region: Region) -> &mut Cloud {
        self.state.clouds.get_mut(&region).unwrap_or_else(|| unreachable!("a world has all regions"))
    }

    /// How it began.
    pub fn beginning(&self) -> Beginning {
        Beginning { era: self.era, world: self.started_as }
    }

    /// Whether a loaded world is whole.
    pub fn is_sound(&self) -> bool {
        let whole = |s: &State| {
            s.appliances.len() == Machine::ALL.len()
                && Region::ALL.iter().all(|r| {
                    s.clouds.get(r).is_some_and(|c| !c.tenants.is_empty() && c.tenant(c.portal_tenant).is_some())
                })
        };
        self.format == FORMAT && whole(&self.state) && self.before_faults.as_deref().is_none_or(whole)
    }

    /// The seed, to begin again with the same passwords.
    pub fn seed(&self) -> &Seed {
        &self.seed
    }

    // ---- secrets, all derived ----

    /// Password of an administrator. The same people, with the same passwords, look after the ESA and the SMA.
    pub fn appliance_password(&self, user: &str) -> String {
        let ordinal = self.appliance().users.iter().position(|u| u.name == user).unwrap_or(usize::MAX);
        self.seed.derive("appliance password", ordinal as u64)[..20].to_owned()
    }

    /// The administrator, if name and password are right.
    pub fn log_in(&self, user: &str, password: &str) -> Option<&User> {
        let user = self.appliance().users.iter().find(|u| u.name == user)?;
        (password == self.appliance_password(&user.name)).then_some(user)
    }

    /// Password of the practice account in the portals (one for all regions).
    pub fn portal_password(&self) -> String {
        self.seed.derive("portal password", 0)[..20].to_owned()
    }

    /// Whether these open a portal.
    pub fn sign_in(&self, region: Region, email: &str, password: &str) -> bool {
        email.trim().eq_ignore_ascii_case(&self.cloud(region).account.email) && password == self.portal_password()
    }

    /// The text of a token.
    pub fn token_text(&self, ordinal: u64) -> String {
        self.seed.derive("registration token", ordinal)[..32].to_owned()
    }

    /// `client-<uuid>` of an API client.
    pub fn client_id(&self, region: Region, ordinal: u64) -> String {
        format!("client-{}", self.seed.uuid(&format!("api client {}", region.id()), ordinal))
    }

    /// The password of an API client, as of its `password_round`.
    pub fn client_password(&self, region: Region, ordinal: u64, round: u64) -> String {
        self.seed.derive(&format!("api client password {} {ordinal}", region.id()), round)
    }

    /// Who stands behind an id and a password.
    pub fn check_client(&self, region: Region, id: &str, password: &str) -> ClientCheck {
        let cloud = self.cloud(region);
        let Some(client) = cloud.clients.iter().find(|c| !c.deleted && self.client_id(region, c.ordinal) == id) else {
            return ClientCheck::UnknownClient;
        };
        if self.client_password(region, client.ordinal, client.password_round) != password {
            return ClientCheck::WrongPassword;
        }
        if !cloud.account.enabled {
            return ClientCheck::AccountDisabled;
        }
        ClientCheck::Ok(client.ordinal)
    }

    /// The API client with this ordinal, unless deleted.
    pub fn client(&self, region: Region, ordinal: u64) -> Option<&ApiClient> {
        self.cloud(region).clients.iter().find(|c| c.ordinal == ordinal && !c.deleted)
    }

    // ---- what the pages and routes read ----

    /// When a message counts as received (a fault can make them all older).
    pub fn received_at(&self, message: &TrackedMessage) -> Timestamp {
        if self.has(Fault::OutsideTimeframe) { message.received - faulty::OLDER } else { message.received }
    }

    /// Whether a module's health is error.
    pub fn is_unhealthy(&self, module: &Module) -> bool {
        ModuleType::answers(module.module_type) && self.has(Fault::ModuleUnhealthy)
    }

    /// Asks the modules of a tenant (or only some of them) about observables. Modules of other kinds know nothing
    /// here and give no answer.
    pub fn investigate(
        &self,
        region: Region,
        tenant: Uuid,
        observables: &[Observable],
        only: Option<&[Uuid]>,
        now: Timestamp,
    ) -> Vec<Answer> {
        let cloud = self.cloud(region);
        cloud
            .modules_of(tenant)
            .filter(|m| m.enabled && ModuleType::answers(m.module_type))
            .filter(|m| only.is_none_or(|ids| ids.contains(&m.id)))
            .map(|m| Answer {
                module: m.id,
                module_name: m.name.clone(),
                module_type: m.module_type,
                result: self.ask(cloud, m, observables, now),
            })
            .collect()
    }

    fn ask(
        &self,
        cloud: &Cloud,
        module: &Module,
        observables: &[Observable],
        now: Timestamp,
    ) -> Result<Vec<Sighting>, ModuleError> {
        if !cloud.tenant(module.tenant).is_some_and(|t| t.threat_response) {
            return Err(ModuleError::ThreatResponseOff);
        }
        if self.is_unhealthy(module) {
            return Err(ModuleError::Unhealthy);
        }
        let device = module
            .device
            .and_then(|id| cloud.device(module.tenant, id))
            .filter(|d| d.status == DeviceStatus::Registered)
            .ok_or(ModuleError::DeviceUnavailable)?;
        // The row alone is not enough: the machine itself must hold this registration, or nobody answers.
        let machine = self.registered_as(cloud.region, device.id).ok_or(ModuleError::DeviceUnavailable)?;
        if self.has(Fault::NoSighting) {
            return Ok(Vec::new());
        }
        let oldest = now - jiff::SignedDuration::from_hours(24 * i64::from(module.timeframe_days));
        let mut seen = Vec::new();
        for message in self.tracked(machine).iter().rev() {
            let received = self.received_at(message);
            if received < oldest {
                continue;
            }
            if let Some(observable) = observables.iter().find(|o| message.matches(o)) {
                let message = TrackedMessage { received, ..message.clone() };
                seen.push(Sighting { observable: observable.clone(), message, device: device.id });
            }
        }
        Ok(seen)
    }
}
