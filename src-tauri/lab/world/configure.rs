//! What an administrator does on a machine that registers: the ESA, or the SMA that manages it.
//!
//! Both have Network > Cloud Service Settings and keep their own staged changes, so everything here names its machine;
//! the names without one speak of the ESA.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::appliance::{BUSY, REGISTERING};
use super::{
    Appliance, Change, CloudService, CloudStatus, Commit, Device, DeviceStatus, Registration, TrackedMessage, World,
};
use crate::domain::region::Region;
use crate::lab::faults::Fault;

/// A machine with Cloud Service Settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Machine {
    /// The Email Security Appliance, which takes the mail.
    Esa,
    /// The Security Management Appliance. It stands by in every world, and manages the ESA in some.
    Sma,
}

impl Machine {
    /// In the order of a world's appliances.
    pub const ALL: [Machine; 2] = [Machine::Esa, Machine::Sma];

    /// Its type in device lists.
    pub const fn kind(self) -> &'static str {
        match self {
            Machine::Esa => "ESA",
            Machine::Sma => crate::lab::assumed::TYPE_SMA,
        }
    }
}

/// What Register came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegisterOutcome {
    /// Accepted: the banner, then in progress.
    Requested,
    /// The appliance's one sentence.
    Refused,
    /// There is no token field now.
    NotAsked,
}

/// Why the appliance does not do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ApplianceError {
    /// Managed by an SMA: edited there.
    #[error("managed by an SMA")]
    ManagedBySma,
    /// Its list has no such server.
    #[error("no such server in the list")]
    NoSuchServer,
    /// Nothing is staged.
    #[error("nothing to commit")]
    NothingStaged,
    /// It is not registered.
    #[error("not registered")]
    NotRegistered,
}

impl World {
    /// A machine.
    pub fn machine(&self, which: Machine) -> &Appliance {
        &self.state.appliances[which as usize]
    }

    fn machine_mut(&mut self, which: Machine) -> &mut Appliance {
        &mut self.state.appliances[which as usize]
    }

    /// Brings about what has come to pass by `now`: registrations that were in progress long enough. True if there
    /// were any.
    pub fn settle(&mut self, now: Timestamp) -> bool {
        let mut settled = false;
        for which in Machine::ALL {
            settled |= self.settle_one(which, now);
        }
        settled
    }

    fn settle_one(&mut self, which: Machine, now: Timestamp) -> bool {
        if self.has(Fault::SlowRegistration) {
            return false;
        }
        let Registration::Requested { region, device, at } = self.machine(which).registration else { return false };
        if now < at + REGISTERING {
            return false;
        }
        let since = at + REGISTERING;
        let (hostname, version) = (self.machine(which).hostname.clone(), self.machine(which).version.release());
        let Some(row) = self.cloud_mut(region).devices.iter_mut().find(|d| d.id == device) else {
            // The row was deleted in SSE meanwhile: nothing to register as.
            self.machine_mut(which).registration = Registration::Failed { at: since };
            return true;
        };
        fill_row(row, which, &hostname, version);
        let tenant = row.tenant;
        self.machine_mut(which).registration = Registration::Registered { region, tenant, device, since };
        true
    }

    /// What the lower panel of the ESA's Cloud Service Settings shows.
    pub fn cloud_status(&self, now: Timestamp) -> CloudStatus {
        self.cloud_status_of(Machine::Esa, now)
    }

    /// What the lower panel of a machine's Cloud Service Settings shows.
    pub fn cloud_status_of(&self, which: Machine, now: Timestamp) -> CloudStatus {
        let a = self.machine(which);
        if !a.committed.enabled || a.sma_managed {
            return CloudStatus::Hidden;
        }
        let stuck = which == Machine::Esa && self.has(Fault::OldCertificates);
        match &a.registration {
            Registration::Registered { .. } => CloudStatus::Registered,
            // One that began by itself waits until the service is no longer busy.
            Registration::Requested { at, .. } if now < *at => CloudStatus::Busy,
            Registration::Requested { .. } => CloudStatus::InProgress,
            _ if stuck || a.busy_until.is_some_and(|until| now < until) => CloudStatus::Busy,
            Registration::Failed { .. } => CloudStatus::Failed,
            Registration::None => CloudStatus::TokenWanted,
        }
    }

    /// Submit of Edit Settings on the ESA.
    pub fn submit_cloud_service(
        &mut self,
        by: &str,
        enabled: bool,
        server: Region,
        now: Timestamp,
    ) -> Result<(), ApplianceError> {
        self.submit_on(Machine::Esa, by, enabled, server, now)
    }

    /// Submit of Edit Settings: stages, nothing more.
    pub fn submit_on(
        &mut self,
        which: Machine,
        by: &str,
        enabled: bool,
        server: Region,
        now: Timestamp,
    ) -> Result<(), ApplianceError> {
        if self.machine(which).sma_managed {
            return Err(ApplianceError::ManagedBySma);
        }
        if !self.machine(which).servers().contains(&server) {
            return Err(ApplianceError::NoSuchServer);
        }
        self.machine_mut(which).stage(by, Change::CloudService(CloudService { enabled, server }), now);
        Ok(())
    }

    /// A colleague submits something unrelated on the ESA.
    pub fn submit_other(&mut self, by: &str, summary: &str, now: Timestamp) {
        self.machine_mut(Machine::Esa).stage(by, Change::Other { summary: summary.to_owned() }, now);
    }

    /// Commit Changes on the ESA.
    pub fn commit(&mut self, by: &str, comment: &str, now: Timestamp) -> Result<(), ApplianceError> {
        self.commit_on(Machine::Esa, by, comment, now)
    }

    /// Commit Changes: everything that is staged on this machine, whoever staged it.
    pub fn commit_on(&mut self, which: Machine, by: &str, comment: &str, now: Timestamp) -> Result<(), ApplianceError> {
        let appliance = self.machine_mut(which);
        let applied = std::mem::take(&mut appliance.staged);
        if applied.is_empty() {
            return Err(ApplianceError::NothingStaged);
        }
        for staged in &applied {
            let Change::CloudService(service) = staged.change else { continue };
            let moved = service.server != appliance.committed.server;
            appliance.committed = service;
            if service.enabled {
                appliance.busy_until = Some(now + BUSY);
            }
            // A registration belongs to one cloud; it does not move along.
            if moved || matches!(appliance.registration, Registration::Failed { .. }) {
                appliance.registration = Registration::None;
            }
        }
        let on = appliance.committed.enabled && applied.iter().any(|s| matches!(s.change, Change::CloudService(_)));
        let alone = on && appliance.registers_itself && appliance.registration == Registration::None;
        appliance.commits.push(Commit { by: by.to_owned(), at: now, comment: comment.to_owned(), applied });
        if alone && !self.has(Fault::RegistrationFailed) {
            self.register_without_token(which, now);
        }
        Ok(())
    }

    /// What a machine that [registers itself](Appliance::registers_itself) does after a commit. Its row appears in SSE
    /// under the organisation that the licence belongs to, which here is the portal's.
    fn register_without_token(&mut self, which: Machine, now: Timestamp) {
        let region = self.machine(which).committed.server;
        let device = self.add_placeholder(region, now);
        self.machine_mut(which).registration = Registration::Requested { region, device, at: now + BUSY };
    }

    /// Abandon Changes on the ESA.
    pub fn abandon(&mut self) {
        self.abandon_on(Machine::Esa);
    }

    /// Abandon Changes.
    pub fn abandon_on(&mut self, which: Machine) {
        self.machine_mut(which).staged.clear();
    }

    /// Register the ESA with a token.
    pub fn register(&mut self, token: &str, now: Timestamp) -> RegisterOutcome {
        self.register_on(Machine::Esa, token, now)
    }

    /// Register with a token. The token counts in the cloud of the *committed* server.
    pub fn register_on(&mut self, which: Machine, token: &str, now: Timestamp) -> RegisterOutcome {
        self.settle(now);
        if !matches!(self.cloud_status_of(which, now), CloudStatus::TokenWanted | CloudStatus::Failed) {
            return RegisterOutcome::NotAsked;
        }
        let region = self.machine(which).committed.server;
        let found = if self.has(Fault::RegistrationFailed) { None } else { self.good_token(region, token.trim(), now) };
        let Some(index) = found else {
            self.machine_mut(which).registration = Registration::Failed { at: now };
            return RegisterOutcome::Refused;
        };
        let token = &mut self.cloud_mut(region).tokens[index];
        token.used = Some(now);
        let device = token.device;
        self.machine_mut(which).registration = Registration::Requested { region, device, at: now };
        RegisterOutcome::Requested
    }

    fn good_token(&self, region: Region, text: &str, now: Timestamp) -> Option<usize> {
        let cloud = self.cloud(region);
        cloud.tokens.iter().position(|t| {
            t.used.is_none()
                && now < t.expires
                && cloud.devices.iter().any(|d| d.id == t.device)
                && self.token_text(t.ordinal) == text
        })
    }

    /// Deregister the ESA.
    pub fn deregister(&mut self, now: Timestamp) -> Result<(), ApplianceError> {
        self.deregister_on(Machine::Esa, now)
    }

    /// Deregister: the row leaves SSE too.
    pub fn deregister_on(&mut self, which: Machine, now: Timestamp) -> Result<(), ApplianceError> {
        self.settle(now);
        let (region, device) = self.machine(which).registered_device().ok_or(ApplianceError::NotRegistered)?;
        self.machine_mut(which).registration = Registration::None;
        self.machine_mut(which).busy_until = Some(now + BUSY);
        self.remove_device_row(region, device);
        Ok(())
    }

    /// Whether the SMA manages the ESA.
    pub fn sma_manages(&self) -> bool {
        self.machine(Machine::Esa).sma_managed
    }

    /// What a machine's message tracking knows, oldest first: the ESA its own mail, the SMA that of the ESA it manages.
    pub fn tracked(&self, which: Machine) -> &[TrackedMessage] {
        match which {
            Machine::Esa => &self.machine(Machine::Esa).messages,
            Machine::Sma if self.sma_manages() => &self.machine(Machine::Esa).messages,
            Machine::Sma => &[],
        }
    }

    /// The machine that is registered as this device.
    pub(super) fn registered_as(&self, region: Region, device: Uuid) -> Option<Machine> {
        Machine::ALL.into_iter().find(|which| self.machine(*which).registered_device() == Some((region, device)))
    }
}

/// What a placeholder row becomes once its machine has registered.
pub(super) fn fill_row(row: &mut Device, which: Machine, hostname: &str, (major, minor, patch): (u32, u32, u32)) {
    row.name = hostname.to_owned();
    row.kind = Some(which.kind().to_owned());
    row.version = Some(format!("{major}.{minor}.{patch}"));
    row.status = DeviceStatus::Registered;
    row.description = which.kind().to_owned();
    row.ip_address = Some("127.0.0.1".to_owned());
    row.connector_version = Some("1.3.34".to_owned());
    row.appliance = Some(hostname.to_owned());
}
