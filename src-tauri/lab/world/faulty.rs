//! World faults: each a change that can be staged and taken back, and what is seen once somebody put it right.
//!
//! A fault of a field or two puts just these back. Taking back a larger one restores what was before the first of them
//! and stages the others again; mail that came in meanwhile stays, other work done in between is undone with it.

use jiff::{SignedDuration, Timestamp};

use super::appliance::BUSY;
use super::configure::fill_row;
use super::{
    Change, CloudService, Device, DeviceStatus, Layout, Lifetime, Machine, ModuleType, Registration, SCOPES, State,
    World,
};
use crate::domain::region::Region;
use crate::domain::version::Version;
use crate::lab::faults::{Fault, FaultKind};

/// How much older messages are with `outside-timeframe`: beyond any timeframe a module takes.
pub(super) const OLDER: SignedDuration = SignedDuration::from_hours(24 * 400);

impl World {
    /// Whether a fault is staged.
    pub fn has(&self, fault: Fault) -> bool {
        self.faults.contains(&fault)
    }

    /// All staged faults.
    pub fn faults(&self) -> impl Iterator<Item = Fault> {
        self.faults.iter().copied()
    }

    /// Stages a fault. Faults of the transport and of this computer are not the world's and change nothing here.
    pub fn add_fault(&mut self, fault: Fault, now: Timestamp) {
        if fault.kind() != FaultKind::World || !self.faults.insert(fault) {
            return;
        }
        let before = self.state.clone();
        self.emulate(fault, now);
        if before != self.state {
            self.changed_by.insert(fault);
            self.before_faults.get_or_insert_with(|| Box::new(before));
        }
    }

    /// Whether a fault is one that this world can have at all: in the year of the how-to every build is unpatched.
    pub fn offers(&self, fault: Fault) -> bool {
        fault.row().eras.contains(&self.era)
    }

    /// Whether a fault would be seen if it were staged now: an appliance that never registered is not missing in SSE.
    pub fn can_show(&self, fault: Fault, now: Timestamp) -> bool {
        if !self.offers(fault) || (self.sma_manages() && is_of_the_esa(fault)) {
            return false;
        }
        if fault.kind() != FaultKind::World || self.has(fault) {
            return true;
        }
        let mut tried = self.clone();
        tried.add_fault(fault, now);
        let overlay = matches!(fault, Fault::ModuleUnhealthy | Fault::OutsideTimeframe | Fault::NoSighting);
        tried.changed_by.contains(&fault) || (overlay && self.has_module())
    }

    fn has_module(&self) -> bool {
        self.cloud(self.home).modules.iter().any(|m| ModuleType::answers(m.module_type))
    }

    /// Takes a fault back.
    pub fn remove_fault(&mut self, fault: Fault, now: Timestamp) {
        if !self.faults.remove(&fault) || !self.changed_by.remove(&fault) {
            return;
        }
        let Some(before) = self.before_faults.take() else { return };
        if self.undo(fault, &before) {
            self.before_faults = Some(before).filter(|_| !self.changed_by.is_empty());
            return;
        }
        let mail: Vec<_> =
            self.state.appliances.iter_mut().map(|a| (a.next_mid, std::mem::take(&mut a.messages))).collect();
        self.state = *before;
        for (appliance, (next_mid, messages)) in self.state.appliances.iter_mut().zip(mail) {
            appliance.next_mid = next_mid;
            appliance.messages = messages;
        }
        self.changed_by.clear();
        for other in std::mem::take(&mut self.faults) {
            self.add_fault(other, now);
        }
    }

    /// Puts back only what a fault of few fields changed, so that work done meanwhile stays. False: too much changed.
    fn undo(&mut self, fault: Fault, before: &State) -> bool {
        let clouds = self.state.clouds.values_mut().zip(before.clouds.values());
        match fault {
            Fault::ClockSkew => clouds.for_each(|(c, b)| c.clock_offset_seconds = b.clock_offset_seconds),
            Fault::AccountDisabled => clouds.for_each(|(c, b)| c.account.enabled = b.account.enabled),
            Fault::MissingScope | Fault::BadClientId | Fault::BadClientPassword => {
                for (client, old) in clouds.flat_map(|(c, b)| c.clients.iter_mut().zip(&b.clients)) {
                    match fault {
                        Fault::MissingScope => client.scopes.clone_from(&old.scopes),
                        Fault::BadClientId => client.deleted = old.deleted,
                        _ => client.password_round = old.password_round,
                    }
                }
            }
            Fault::CtrDisabled => clouds.for_each(|(c, b)| {
                for (tenant, old) in c.tenants.iter_mut().zip(&b.tenants) {
                    tenant.threat_response = old.threat_response;
                }
            }),
            Fault::ApplianceClockSkew => {
                self.appliance_mut().clock_offset_seconds = before.appliances[0].clock_offset_seconds;
            }
            Fault::OldVersion | Fault::Unpatched => {
                self.set_version(before.appliances[0].version);
                self.set_version_of_faults();
                // A build that an older one hid shows from now on, so it is to be taken back too.
                let left =
                    [Fault::OldVersion, Fault::Unpatched].into_iter().filter(|fault| self.faults.contains(fault));
                self.changed_by.extend(left.collect::<Vec<_>>());
            }
            _ => return false,
        }
        true
    }

    /// A token that goes with a token fault: what the person would have pasted.
    pub fn fault_token(&mut self, fault: Fault, now: Timestamp) -> Option<String> {
        let here = self.appliance().committed.server;
        let made = |world: &mut World, region, at| {
            let ordinal = world.generate_tokens(region, 1, Lifetime::ALL[0], at)[0];
            world.token_text(ordinal)
        };
        match fault {
            Fault::TokenMistyped => Some(made(self, here, now)[..31].to_owned()),
            Fault::TokenWrongCloud => Some(made(self, another(here), now)),
            Fault::TokenExpired => Some(made(self, here, now - SignedDuration::from_hours(2))),
            _ => None,
        }
    }

    fn emulate(&mut self, fault: Fault, now: Timestamp) {
        let home = self.home;
        match fault {
            Fault::ClockSkew => {
                for region in Region::ALL {
                    self.cloud_mut(region).clock_offset_seconds = 600;
                }
            }
            Fault::ApplianceClockSkew => self.appliance_mut().clock_offset_seconds = 600,
            Fault::SmaManaged => {
                self.forget_registration();
                self.appliance_mut().committed.enabled = false;
                self.appliance_mut().sma_managed = true;
            }
            Fault::OldVersion | Fault::Unpatched => self.set_version_of_faults(),
            Fault::OldCertificates => {
                // The page stays at "busy": this release cannot trust the cloud's new chain.
                self.forget_registration();
                self.set_version_of_faults();
            }
            Fault::BadClientId => {
                for client in self.cloud_mut(home).clients.iter_mut().filter(|c| c.ordinal == 0) {
                    client.deleted = true;
                }
            }
            Fault::BadClientPassword => {
                for client in self.cloud_mut(home).clients.iter_mut().filter(|c| c.ordinal == 0) {
                    client.password_round += 1;
                }
            }
            Fault::AccountDisabled => self.cloud_mut(home).account.enabled = false,
            Fault::MissingScope => {
                for client in &mut self.cloud_mut(home).clients {
                    client.scopes.retain(|s| s != "sse");
                }
            }
            Fault::DeviceOtherTenant => {
                let cloud = self.cloud_mut(home);
                let (ours, other) = (cloud.tenants[0].id, cloud.tenants[1].id);
                cloud.portal_tenant = other;
                cloud.devices.iter_mut().filter(|d| d.tenant == ours).for_each(|d| d.tenant = other);
                cloud.modules.iter_mut().filter(|m| m.tenant == ours).for_each(|m| m.tenant = other);
                if let Registration::Registered { tenant, .. } = &mut self.appliance_mut().registration {
                    *tenant = other;
                }
            }
            Fault::RegionMismatch => {
                self.forget_registration();
                let server = another(home);
                self.appliance_mut().committed = CloudService { enabled: true, server };
            }
            Fault::CtrDisabled => self.set_threat_response(home, false),
            Fault::NotEnabled => {
                self.forget_registration();
                self.appliance_mut().committed.enabled = false;
                self.appliance_mut().staged.clear();
            }
            Fault::Uncommitted => {
                self.forget_registration();
                // With the server that the other fault chose, or staging this one would hide it.
                let server = if self.has(Fault::RegionMismatch) { another(home) } else { home };
                let appliance = self.appliance_mut();
                appliance.committed.enabled = false;
                appliance.stage("admin", Change::CloudService(CloudService { enabled: true, server }), now);
            }
            Fault::TokenMistyped | Fault::TokenWrongCloud | Fault::TokenExpired | Fault::RegistrationFailed => {
                self.forget_registration();
                // Refusing a token presupposes a service that is on, unless that is what is wrong too.
                self.appliance_mut().committed.enabled = !self.has(Fault::NotEnabled);
                self.appliance_mut().busy_until = None;
                self.appliance_mut().registration = Registration::Failed { at: now };
            }
            Fault::SlowRegistration => self.hold_registration(now),
            Fault::DeviceMissing => {
                if let Some((region, device)) = self.appliance().registered_device() {
                    self.remove_device_row(region, device);
                }
            }
            Fault::ModuleMissing => {
                self.cloud_mut(home).modules.retain(|m| !ModuleType::answers(m.module_type));
            }
            Fault::ModuleWrongDevice => self.bind_to_another_device(now),
            // Overlays: consulted where they matter.
            Fault::ModuleUnhealthy | Fault::OutsideTimeframe | Fault::NoSighting => {}
            // Not the world's; named one by one, so that a new fault has to say where it belongs.
            Fault::Offline | Fault::KeychainLocked | Fault::CrashChecker | Fault::BadQuery => {}
            Fault::Http403
            | Fault::Http429
            | Fault::Http429NoRetryAfter
            | Fault::Http500
            | Fault::Garbage
            | Fault::Truncated
            | Fault::Slow
            | Fault::Hang
            | Fault::Refused
            | Fault::Dns
            | Fault::TlsUnknownIssuer
            | Fault::TlsWrongName
            | Fault::TlsExpired
            | Fault::TlsPinChanged
            | Fault::TlsIntercepted => {}
        }
    }

    /// Whether the opposite of the fault can be seen in the world. Faults that no page of the lab can heal never are.
    pub(super) fn is_put_right(&self, fault: Fault) -> bool {
        let appliance = self.machine(Machine::Esa);
        let cloud = self.cloud(self.home);
        let registered = appliance.registered_device();
        let mut modules = cloud.modules.iter().filter(|m| ModuleType::answers(m.module_type));
        // The one that the lab prints is what these faults are about; the way out is another one.
        let mut clients = cloud.clients.iter().filter(|c| c.ordinal != 0 && !c.deleted);
        match fault {
            Fault::CtrDisabled => cloud.tenant(cloud.portal_tenant).is_some_and(|t| t.threat_response),
            Fault::NotEnabled => appliance.committed.enabled,
            Fault::Uncommitted => {
                let waits = appliance.staged.iter().any(|s| matches!(s.change, Change::CloudService(_)));
                appliance.committed.enabled && !waits
            }
            Fault::RegionMismatch => appliance.committed.enabled && appliance.committed.server == self.home,
            Fault::TokenMistyped | Fault::TokenWrongCloud | Fault::TokenExpired => {
                matches!(appliance.registration, Registration::Requested { .. } | Registration::Registered { .. })
            }
            Fault::DeviceOtherTenant => matches!(
                appliance.registration,
                Registration::Registered { tenant, .. } if cloud.tenants.first().is_some_and(|ours| ours.id == tenant)
            ),
            Fault::DeviceMissing => registered.is_some_and(|(region, id)| {
                self.cloud(region).devices.iter().any(|d| d.id == id && d.status == DeviceStatus::Registered)
            }),
            Fault::ModuleMissing => modules.next().is_some(),
            // The one that was broken is gone; another is sound.
            Fault::ModuleUnhealthy => modules.next().is_none(),
            Fault::ModuleWrongDevice => modules.any(|m| m.device.is_some() && m.device == registered.map(|(_, id)| id)),
            Fault::BadClientId | Fault::BadClientPassword => clients.next().is_some(),
            Fault::MissingScope => clients.any(|c| SCOPES.iter().all(|scope| c.scopes.iter().any(|s| s == scope))),
            // No page of the lab heals these; named one by one, so that a new fault has to say which it is.
            Fault::ClockSkew
            | Fault::SmaManaged
            | Fault::OldVersion
            | Fault::Unpatched
            | Fault::OldCertificates
            | Fault::ApplianceClockSkew
            | Fault::AccountDisabled
            | Fault::SlowRegistration
            | Fault::RegistrationFailed
            | Fault::OutsideTimeframe
            | Fault::NoSighting => false,
            Fault::Offline | Fault::KeychainLocked | Fault::CrashChecker | Fault::BadQuery => false,
            Fault::Http403
            | Fault::Http429
            | Fault::Http429NoRetryAfter
            | Fault::Http500
            | Fault::Garbage
            | Fault::Truncated
            | Fault::Slow
            | Fault::Hang
            | Fault::Refused
            | Fault::Dns
            | Fault::TlsUnknownIssuer
            | Fault::TlsWrongName
            | Fault::TlsExpired
            | Fault::TlsPinChanged
            | Fault::TlsIntercepted => false,
        }
    }

    /// Runs the build of the staged faults of builds: of several the oldest, whichever was staged last.
    fn set_version_of_faults(&mut self) {
        let staged = [
            (Fault::OldVersion, "12.5.0-066"),
            (Fault::OldCertificates, "13.5.1-277"),
            // Seen in public, and older than every build that Cisco named as fixed for 16.0.
            (Fault::Unpatched, "16.0.4-016"),
        ];
        if let Some((_, build)) = staged.into_iter().find(|(fault, _)| self.has(*fault)) {
            self.set_version(release(build));
        }
    }

    fn set_version(&mut self, version: Version) {
        self.appliance_mut().layout = Layout::of(&version);
        self.appliance_mut().version = version;
        let shown = self.appliance().version.release();
        if let Some((region, device)) = self.appliance().registered_device() {
            let hostname = self.appliance().hostname.clone();
            for row in self.cloud_mut(region).devices.iter_mut().filter(|d| d.id == device) {
                fill_row(row, Machine::Esa, &hostname, shown);
            }
        }
    }

    /// As if the appliance had never registered: no row, no module.
    fn forget_registration(&mut self) {
        let registered = match self.appliance().registration {
            Registration::Registered { region, device, .. } | Registration::Requested { region, device, .. } => {
                Some((region, device))
            }
            _ => None,
        };
        self.appliance_mut().registration = Registration::None;
        if let Some((region, device)) = registered {
            self.remove_device_row(region, device);
            self.cloud_mut(region).modules.retain(|m| m.device != Some(device));
        }
    }

    fn hold_registration(&mut self, now: Timestamp) {
        let Registration::Registered { region, device, .. } = self.appliance().registration else { return };
        self.cloud_mut(region).modules.retain(|m| m.device != Some(device));
        let number = self.cloud(region).devices.len();
        for row in self.cloud_mut(region).devices.iter_mut().filter(|d| d.id == device) {
            row.status = DeviceStatus::Pending;
            row.name = crate::lab::assumed::placeholder_name(number);
            (row.kind, row.version, row.ip_address, row.connector_version, row.appliance) =
                (None, None, None, None, None);
            row.description = String::new();
        }
        self.appliance_mut().registration = Registration::Requested { region, device, at: now };
    }

    fn bind_to_another_device(&mut self, now: Timestamp) {
        if !self.has_module() {
            return;
        }
        let shown = self.appliance().version.release();
        let id = self.new_id();
        let cloud = self.cloud_mut(self.home);
        let tenant = cloud.portal_tenant;
        let mut row = Device {
            id,
            tenant,
            name: String::new(),
            kind: None,
            version: None,
            status: DeviceStatus::Pending,
            description: String::new(),
            ip_address: None,
            connector_version: None,
            created: now - BUSY,
            appliance: None,
        };
        fill_row(&mut row, Machine::Esa, "practice-esa-2.lab.example", shown);
        cloud.devices.push(row);
        cloud.modules.iter_mut().filter(|m| m.module_type == ModuleType::ESA.id).for_each(|m| m.device = Some(id));
    }
}

/// Faults of the ESA's own settings and registration, which nobody looks at where an SMA is set up in its place.
fn is_of_the_esa(fault: Fault) -> bool {
    matches!(
        fault,
        Fault::SmaManaged
            | Fault::OldVersion
            | Fault::OldCertificates
            | Fault::Unpatched
            | Fault::RegionMismatch
            | Fault::NotEnabled
            | Fault::Uncommitted
            | Fault::TokenMistyped
            | Fault::TokenWrongCloud
            | Fault::TokenExpired
            | Fault::SlowRegistration
            | Fault::DeviceMissing
            | Fault::ModuleWrongDevice
    )
}

fn release(text: &str) -> Version {
    Version::parse(text).unwrap_or_else(|_| unreachable!("a version written in this file"))
}

/// A region that is not this one, and that every appliance's list offers.
fn another(region: Region) -> Region {
    if region == Region::Europe { Region::Americas } else { Region::Europe }
}
