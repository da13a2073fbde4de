//! What people and systems do in the practice world: mail that comes in, and the work in SSE and Threat Response. What is
//! done on a machine is in `configure`.

use jiff::Timestamp;
use uuid::Uuid;

use super::cloud::SCOPES;
use super::{ApiClient, Device, DeviceStatus, Incoming, Lifetime, Module, ModuleType, Token, TrackedMessage, World};
use crate::domain::region::Region;

/// Why a module is not added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddModuleError {
    /// No such type.
    #[error("unknown module type")]
    UnknownType,
    /// Module Name is empty.
    #[error("no name")]
    NoName,
    /// Registered Device is empty, or not one the list offers.
    #[error("no such registered device")]
    NoDevice,
    /// Not 1 to 365 days.
    #[error("timeframe out of range")]
    Timeframe,
}

impl World {
    fn ordinal(&mut self) -> u64 {
        self.next_ordinal += 1;
        self.next_ordinal
    }

    pub(super) fn new_id(&mut self) -> Uuid {
        let ordinal = self.ordinal();
        self.seed.uuid("id", ordinal)
    }

    // ---- mail ----

    /// A message arrives; the appliance numbers it.
    pub fn receive(&mut self, message: Incoming, now: Timestamp) -> u64 {
        let appliance = self.appliance_mut();
        let mid = appliance.next_mid;
        appliance.next_mid += 1;
        let message_id =
            message.message_id.unwrap_or_else(|| format!("{mid}.{}@{}", now.as_second(), appliance.hostname));
        appliance.messages.push(TrackedMessage {
            mid,
            icid: mid + 1000,
            received: now,
            sender: message.sender,
            recipients: message.recipients,
            subject: message.subject,
            message_id,
            attachment_names: message.attachment_names,
            attachment_hashes: message.attachment_hashes,
            source_ip: message.source_ip,
        });
        mid
    }

    // ---- SSE ----

    /// Add Devices and Generate Tokens: one placeholder row and one token per device. Returns the tokens' ordinals.
    pub fn generate_tokens(&mut self, region: Region, count: u32, life: Lifetime, now: Timestamp) -> Vec<u64> {
        (0..count.clamp(1, 100))
            .map(|_| {
                let device = self.add_placeholder(region, now);
                let ordinal = self.ordinal();
                let cloud = self.cloud_mut(region);
                cloud.tokens.push(Token { ordinal, device, created: now, expires: now + life.duration(), used: None });
                ordinal
            })
            .collect()
    }

    /// A row of the portal's tenant that waits for its appliance.
    pub(super) fn add_placeholder(&mut self, region: Region, now: Timestamp) -> Uuid {
        let id = self.new_id();
        let cloud = self.cloud_mut(region);
        let tenant = cloud.portal_tenant;
        let number = cloud.devices.iter().filter(|d| d.tenant == tenant).count() + 1;
        cloud.devices.push(Device {
            id,
            tenant,
            name: crate::lab::assumed::placeholder_name(number),
            kind: None,
            version: None,
            status: DeviceStatus::Pending,
            description: String::new(),
            ip_address: None,
            connector_version: None,
            created: now,
            appliance: None,
        });
        id
    }

    /// Opens a portal for another organisation of the same person, as Select Organization does. False: not one of theirs.
    pub fn open_organization(&mut self, region: Region, tenant: Uuid) -> bool {
        let cloud = self.cloud_mut(region);
        let known = cloud.tenant(tenant).is_some();
        if known {
            cloud.portal_tenant = tenant;
        }
        known
    }

    /// Changes a row's name and description. A registered device keeps the name its appliance reports.
    pub fn edit_device(&mut self, region: Region, device: Uuid, name: &str, description: &str) -> bool {
        let cloud = self.cloud_mut(region);
        let tenant = cloud.portal_tenant;
        let Some(row) = cloud.devices.iter_mut().find(|d| d.id == device && d.tenant == tenant) else { return false };
        if !name.trim().is_empty() {
            row.name = name.trim().to_owned();
        }
        row.description = description.trim().to_owned();
        true
    }

    /// Deletes a row. The appliance does not learn of it.
    pub fn delete_device(&mut self, region: Region, device: Uuid) -> bool {
        let cloud = self.cloud(region);
        let ours = cloud.device(cloud.portal_tenant, device).is_some();
        if ours {
            self.remove_device_row(region, device);
        }
        ours
    }

    pub(super) fn remove_device_row(&mut self, region: Region, device: Uuid) {
        let cloud = self.cloud_mut(region);
        cloud.devices.retain(|d| d.id != device);
        cloud.tokens.retain(|t| t.device != device);
    }

    /// SSE > Cloud Services > Cisco Threat Response, for the portal's tenant.
    pub fn set_threat_response(&mut self, region: Region, on: bool) {
        let cloud = self.cloud_mut(region);
        let tenant = cloud.portal_tenant;
        for t in cloud.tenants.iter_mut().filter(|t| t.id == tenant) {
            t.threat_response = on;
        }
    }

    // ---- Threat Response ----

    /// Add New Module.
    #[expect(clippy::too_many_arguments, reason = "the form's fields, plus where and when")]
    pub fn add_module(
        &mut self,
        region: Region,
        tenant: Uuid,
        module_type: Uuid,
        name: &str,
        device: Option<Uuid>,
        timeframe_days: u32,
        now: Timestamp,
    ) -> Result<Uuid, AddModuleError> {
        let kind = ModuleType::by_id(module_type).ok_or(AddModuleError::UnknownType)?;
        if name.trim().is_empty() {
            return Err(AddModuleError::NoName);
        }
        if kind.device_bound {
            let offered = self.cloud(region).offered_for(tenant, &kind);
            if !device.is_some_and(|id| offered.iter().any(|d| d.id == id)) {
                return Err(AddModuleError::NoDevice);
            }
            if !(1..=365).contains(&timeframe_days) {
                return Err(AddModuleError::Timeframe);
            }
        }
        let id = self.new_id();
        self.cloud_mut(region).modules.push(Module {
            id,
            tenant,
            module_type,
            name: name.trim().to_owned(),
            device: device.filter(|_| kind.device_bound),
            timeframe_days,
            enabled: true,
            created: now,
        });
        Ok(id)
    }

    /// Changes a module's name, device and timeframe.
    pub fn edit_module(
        &mut self,
        region: Region,
        module: Uuid,
        name: &str,
        device: Option<Uuid>,
        timeframe_days: u32,
    ) -> Result<(), AddModuleError> {
        if name.trim().is_empty() {
            return Err(AddModuleError::NoName);
        }
        if !(1..=365).contains(&timeframe_days) {
            return Err(AddModuleError::Timeframe);
        }
        let cloud = self.cloud_mut(region);
        let Some(at) = cloud.modules.iter().position(|m| m.id == module) else {
            return Err(AddModuleError::UnknownType);
        };
        let (tenant, bound_to) = (cloud.modules[at].tenant, cloud.modules[at].device);
        let kind = ModuleType::by_id(cloud.modules[at].module_type).ok_or(AddModuleError::UnknownType)?;
        // Keeping the device is fine even where the list no longer offers it.
        if bound_to.is_some()
            && device != bound_to
            && !device.is_some_and(|id| cloud.offered_for(tenant, &kind).iter().any(|d| d.id == id))
        {
            return Err(AddModuleError::NoDevice);
        }
        let row = &mut cloud.modules[at];
        row.name = name.trim().to_owned();
        row.timeframe_days = timeframe_days;
        if bound_to.is_some() {
            row.device = device;
        }
        Ok(())
    }

    /// Switches a module on or off. One that is off is not asked.
    pub fn set_module_enabled(&mut self, region: Region, module: Uuid, on: bool) {
        self.cloud_mut(region).modules.iter_mut().filter(|m| m.id == module).for_each(|m| m.enabled = on);
    }

    /// Deletes a module.
    pub fn delete_module(&mut self, region: Region, module: Uuid) -> bool {
        let modules = &mut self.cloud_mut(region).modules;
        let before = modules.len();
        modules.retain(|m| m.id != module);
        modules.len() < before
    }

    /// Generate API Client. Returns its ordinal; id and password are derived from it.
    pub fn generate_client(&mut self, region: Region, name: &str, scopes: &[String], now: Timestamp) -> u64 {
        let ordinal = self.ordinal();
        let cloud = self.cloud_mut(region);
        cloud.clients.push(ApiClient {
            ordinal,
            name: name.trim().to_owned(),
            tenant: cloud.portal_tenant,
            scopes: SCOPES.iter().map(|s| (*s).to_owned()).filter(|s| scopes.contains(s)).collect(),
            deleted: false,
            password_round: 0,
            created: now,
        });
        ordinal
    }

    /// Deletes an API client.
    pub fn delete_client(&mut self, region: Region, ordinal: u64) -> bool {
        let clients = &mut self.cloud_mut(region).clients;
        let Some(client) = clients.iter_mut().find(|c| c.ordinal == ordinal && !c.deleted) else { return false };
        client.deleted = true;
        true
    }
}
