//! One regional cloud: its tenants, the devices and tokens of SSE, the modules and API clients of Threat Response.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Era, Machine};
use crate::domain::region::Region;

/// The eleven lives a token can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lifetime {
    /// The value of the form, and in the wizard: `1h` … `5d`.
    pub id: &'static str,
    /// As the portal's list writes it.
    pub label: &'static str,
    /// In hours.
    pub hours: i64,
}

impl Lifetime {
    /// In the order of the list; the first is the default.
    pub const ALL: [Lifetime; 11] = [
        Lifetime { id: "1h", label: "1 hour", hours: 1 },
        Lifetime { id: "2h", label: "2 hours", hours: 2 },
        Lifetime { id: "4h", label: "4 hours", hours: 4 },
        Lifetime { id: "6h", label: "6 hours", hours: 6 },
        Lifetime { id: "8h", label: "8 hours", hours: 8 },
        Lifetime { id: "12h", label: "12 hours", hours: 12 },
        Lifetime { id: "1d", label: "1 day", hours: 24 },
        Lifetime { id: "2d", label: "2 days", hours: 48 },
        Lifetime { id: "3d", label: "3 days", hours: 72 },
        Lifetime { id: "4d", label: "4 days", hours: 96 },
        Lifetime { id: "5d", label: "5 days", hours: 120 },
    ];

    /// By its id.
    pub fn by_id(id: &str) -> Option<Lifetime> {
        Lifetime::ALL.into_iter().find(|l| l.id == id)
    }

    /// As a duration.
    pub fn duration(self) -> SignedDuration {
        SignedDuration::from_hours(self.hours)
    }
}

/// An organisation in one cloud.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tenant {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// SSE > Cloud Services > Cisco Threat Response.
    pub threat_response: bool,
}

/// The person who signs in to the portals, and whom the API clients belong to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// User id.
    pub id: Uuid,
    /// As shown at the top of the pages.
    pub name: String,
    /// To sign in with.
    pub email: String,
    /// Disabled accounts get no access by API.
    pub enabled: bool,
}

/// How far a device row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceStatus {
    /// A placeholder that waits for an appliance with its token.
    Pending,
    /// Registered.
    Registered,
}

impl DeviceStatus {
    /// As the portals and the API write it.
    pub const fn label(self) -> &'static str {
        match self {
            DeviceStatus::Pending => crate::lab::assumed::PENDING_REGISTRATION,
            DeviceStatus::Registered => "Registered",
        }
    }
}

/// A row of SSE > Devices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Its id, the same before and after registration.
    pub id: Uuid,
    /// Whose it is.
    pub tenant: Uuid,
    /// The appliance's host name once registered.
    pub name: String,
    /// `ESA` or `SMA`, once registered.
    pub kind: Option<String>,
    /// AsyncOS version without build, once registered.
    pub version: Option<String>,
    /// Its status.
    pub status: DeviceStatus,
    /// Free text.
    pub description: String,
    /// What the connector reports: always loopback, so useless for matching.
    pub ip_address: Option<String>,
    /// The connector's own version.
    pub connector_version: Option<String>,
    /// When the row was made.
    pub created: Timestamp,
    /// Which of this world's appliances it is (host name), once registered.
    pub appliance: Option<String>,
}

/// A registration token. Its text is derived, see `World::token_text`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// Which one.
    pub ordinal: u64,
    /// The row it belongs to.
    pub device: Uuid,
    /// When it was made.
    pub created: Timestamp,
    /// The first moment at which it is no longer good.
    pub expires: Timestamp,
    /// When it was used up.
    pub used: Option<Timestamp>,
}

/// A kind of module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ModuleType {
    /// Its id, the same in every world.
    pub id: Uuid,
    /// `Email Security Appliance`: its title in Threat Response.
    pub title: &'static str,
    /// Its title in XDR. The SMA's is documented, the others are not: they keep theirs.
    title_today: &'static str,
    /// The two or three letters on its tile.
    pub tile: &'static str,
    /// The preset of Module Name.
    pub default_name: &'static str,
    /// One or two sentences.
    pub description: &'static str,
    /// Whether it is bound to an SSE device and has a timeframe.
    pub device_bound: bool,
    /// The kind of machine it asks; those without one answer nothing here.
    pub asks: Option<Machine>,
}

impl ModuleType {
    /// The Email Security Appliance module.
    pub const ESA: ModuleType = ModuleType {
        id: Uuid::from_u128(0x5f0a_77c2_31b8_4d0e_9c41_a2e6_58d3_0b17),
        title: "Email Security Appliance",
        title_today: "Email Security Appliance",
        tile: "Esa",
        default_name: "Email Security Appliance",
        description: "The Cisco Email Security Appliance (ESA) provides advanced threat protection capabilities to \
                      detect, block, and remediate threats faster, prevent data loss, and secu...",
        device_bound: true,
        asks: Some(Machine::Esa),
    };
    /// The module for appliances that report to an SMA. Its title is the one that Cisco says it had formerly.
    pub const SMA: ModuleType = ModuleType {
        id: Uuid::from_u128(0x8d27_13fe_4b60_4c95_a7d2_06e9_f15c_b348),
        title: "SMA Email",
        title_today: "Secure Email and Web Manager",
        tile: "Sma",
        default_name: "SMA Email",
        description: crate::lab::assumed::SMA_MODULE_ABOUT,
        device_bound: true,
        asks: Some(Machine::Sma),
    };
    /// A neighbour in the list, so that choosing is a choice.
    pub const AMP: ModuleType = ModuleType {
        id: Uuid::from_u128(0x1c9b_4e60_8a27_4f53_b6d0_73f1_0c5e_92a4),
        title: "AMP for Endpoints",
        title_today: "AMP for Endpoints",
        tile: "Amp",
        default_name: "AMP for Endpoints",
        description: "AMP for Endpoints prevents threats at the point of entry, by identifying and halting advanced \
                      threats before they reach your endpoints.",
        device_bound: false,
        asks: None,
    };
    /// What Available Modules lists, in its order.
    pub const ALL: [ModuleType; 3] = [ModuleType::AMP, ModuleType::ESA, ModuleType::SMA];

    /// Its title in these years.
    pub const fn title_in(&self, era: Era) -> &'static str {
        match era {
            Era::HowTo => self.title,
            Era::Today => self.title_today,
        }
    }

    /// By its id.
    pub fn by_id(id: Uuid) -> Option<ModuleType> {
        ModuleType::ALL.into_iter().find(|t| t.id == id)
    }

    /// Whether modules of this type answer for mail.
    pub fn answers(id: Uuid) -> bool {
        ModuleType::by_id(id).is_some_and(|t| t.asks.is_some())
    }
}

/// A module instance: Threat Response's connection to one device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Module {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub tenant: Uuid,
    /// Its kind.
    pub module_type: Uuid,
    /// Module Name.
    pub name: String,
    /// Registered Device.
    pub device: Option<Uuid>,
    /// Request Timeframe (days).
    pub timeframe_days: u32,
    /// Enabled modules answer.
    pub enabled: bool,
    /// When it was added.
    pub created: Timestamp,
}

/// An API client. Its id and password are derived, see `World::client_id` and `World::client_password`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApiClient {
    /// Which one; 0 is the one that the lab prints.
    pub ordinal: u64,
    /// Its name.
    pub name: String,
    /// Whose it is.
    pub tenant: Uuid,
    /// Coarse scopes: `profile`, `integration`, `sse`, `inspect:read`, `enrich:read`.
    pub scopes: Vec<String>,
    /// A deleted client is not known any more.
    pub deleted: bool,
    /// How often its password was changed.
    pub password_round: u64,
    /// When it was made.
    pub created: Timestamp,
}

/// The scopes that the steps need.
pub const SCOPES: [&str; 5] = ["profile", "integration", "sse", "inspect:read", "enrich:read"];

/// One regional cloud.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cloud {
    /// Which.
    pub region: Region,
    /// Its tenants; the first is ours.
    pub tenants: Vec<Tenant>,
    /// The tenant whose pages the practice account opens.
    pub portal_tenant: Uuid,
    /// The person.
    pub account: Account,
    /// Device rows of all tenants.
    pub devices: Vec<Device>,
    /// Tokens of all tenants.
    pub tokens: Vec<Token>,
    /// Modules of all tenants.
    pub modules: Vec<Module>,
    /// API clients.
    pub clients: Vec<ApiClient>,
    /// The cloud's clock, in seconds ahead of lab time. Shows in `Date` headers.
    pub clock_offset_seconds: i64,
}

impl Cloud {
    /// A tenant.
    pub fn tenant(&self, id: Uuid) -> Option<&Tenant> {
        self.tenants.iter().find(|t| t.id == id)
    }

    /// A device of a tenant.
    pub fn device(&self, tenant: Uuid, id: Uuid) -> Option<&Device> {
        self.devices.iter().find(|d| d.tenant == tenant && d.id == id)
    }

    /// All device rows of a tenant, oldest first.
    pub fn devices_of(&self, tenant: Uuid) -> impl Iterator<Item = &Device> {
        self.devices.iter().filter(move |d| d.tenant == tenant)
    }

    /// What Registered Device offers: registered devices, while Threat Response is on in SSE.
    pub fn offered_devices(&self, tenant: Uuid) -> Vec<&Device> {
        if !self.tenant(tenant).is_some_and(|t| t.threat_response) {
            return Vec::new();
        }
        self.devices_of(tenant).filter(|d| d.status == DeviceStatus::Registered).collect()
    }

    /// Those among them that a module of this type can ask.
    pub fn offered_for(&self, tenant: Uuid, kind: &ModuleType) -> Vec<&Device> {
        let asked = kind.asks.map(Machine::kind);
        self.offered_devices(tenant).into_iter().filter(|d| d.kind.as_deref() == asked).collect()
    }

    /// The modules of a tenant, oldest first.
    pub fn modules_of(&self, tenant: Uuid) -> impl Iterator<Item = &Module> {
        self.modules.iter().filter(move |m| m.tenant == tenant)
    }

    /// The newest token of a device row.
    pub fn token_of(&self, device: Uuid) -> Option<&Token> {
        self.tokens.iter().rev().find(|t| t.device == device)
    }
}
