//! Faults that somebody put right by acting on the lab's pages or through its API. Such a fault is no longer staged, and
//! the work that healed it stays.

use super::{Change, DeviceStatus, Machine, ModuleType, Registration, SCOPES, World};
use crate::lab::faults::Fault;

impl World {
    /// The staged faults that nobody has put right.
    pub(in crate::lab) fn still_wrong(&self) -> Vec<Fault> {
        self.faults.iter().copied().filter(|fault| !self.is_put_right(*fault)).collect()
    }

    /// Lets go of those among `wrong` that are put right by now, without undoing anything.
    pub(in crate::lab) fn let_go_of_healed(&mut self, wrong: &[Fault]) {
        for fault in
            wrong.iter().filter(|fault| self.has(**fault) && self.is_put_right(**fault)).copied().collect::<Vec<_>>()
        {
            self.faults.remove(&fault);
            self.changed_by.remove(&fault);
        }
        if self.changed_by.is_empty() {
            self.before_faults = None;
        }
    }

    /// Whether the opposite of the fault can be seen in the world. Faults that no page of the lab can heal never are.
    fn is_put_right(&self, fault: Fault) -> bool {
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
            _ => false,
        }
    }
}
