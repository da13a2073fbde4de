//! Looking through the API: what each look asks, and what its answer is in the words of the book.

use crate::clients::iroh::{Cloud, DeviceList, GrantedScopes, Health, Observable};
use crate::clients::trouble::Trouble;
use crate::domain::evidence::{
    BoundModule, Identity, Investigation, Key, ModuleHealth, ModuleKind, Seen, SeenSighting,
};
use crate::domain::message::Message;
use crate::domain::session::{Look, LookTrouble};

/// What a look saw.
pub type Entries = Vec<(Key, Seen)>;

/// Looks once, through the cloud's API.
pub async fn in_the_cloud(cloud: &Cloud, look: &Look) -> Result<Entries, LookTrouble> {
    match look {
        Look::SignIn => sign_in(cloud).await,
        Look::Devices => cloud.devices().await.map(|list| {
            let seen = match list {
                DeviceList::Understood(devices) => Seen::Devices(devices),
                DeviceList::Partial(devices) => Seen::SomeDevices(devices),
                DeviceList::NotUnderstood(shape) => Seen::NotUnderstood(shape),
            };
            vec![(Key::DeviceList, seen)]
        }),
        Look::Modules => modules(cloud).await,
        Look::TestMessage { observables, modules } => test_message(cloud, observables, modules).await,
        Look::Health { modules } => health(cloud, modules).await,
        Look::Appliance | Look::Tracking { .. } | Look::Network => Ok(Vec::new()),
    }
    .map_err(|t| in_words(&t))
}

/// Whose API client it is, what it may do, and what time the cloud has.
async fn sign_in(cloud: &Cloud) -> Result<Entries, Trouble> {
    let scopes = match cloud.granted_scopes().await? {
        GrantedScopes::Named(scopes) => Seen::Scopes(scopes),
        GrantedScopes::Unsaid => Seen::NotUnderstood("no scope beside the token".to_owned()),
    };
    let who = cloud.whoami().await?;
    let identity = Identity {
        org: who.org.name.unwrap_or_default(),
        user: who.user.user_name.or(who.user.user_email).unwrap_or_default(),
        role: who.user.role.clone().unwrap_or_default(),
    };
    let mut entries = vec![
        (Key::SignIn, Seen::SignedIn { role: who.user.role }),
        (Key::Scopes, scopes),
        (Key::Identity, Seen::Identity(identity)),
    ];
    entries.extend(cloud.skew().map(|ahead| (Key::CloudClock, Seen::Clock { ahead: ahead.as_secs() })));
    Ok(entries)
}

async fn health(cloud: &Cloud, modules: &[String]) -> Result<Entries, Trouble> {
    let mut all = Vec::new();
    for module in modules {
        let (status, message) = match cloud.module_health(module).await? {
            Health::Ok => ("ok", None),
            Health::Error => ("error", None),
            Health::Unknown => ("unknown", None),
        };
        all.push(ModuleHealth { module_id: module.clone(), status: status.to_owned(), message });
    }
    Ok(vec![(Key::ModuleHealth, Seen::Health(all))])
}

/// Every module that asks a device, of whatever type has a field for one.
async fn modules(cloud: &Cloud) -> Result<Entries, Trouble> {
    let types = cloud.module_types().await?;
    let instances = cloud.module_instances().await?;
    let bound = instances.iter().filter_map(|instance| {
        let kind = types.iter().find(|t| t.id == instance.module_type_id)?;
        kind.device_field()?;
        Some(BoundModule {
            id: instance.id.clone(),
            name: instance.name.clone(),
            kind: kind.title.clone(),
            device_id: instance.device_id(kind).map(str::to_owned),
            timeframe_days: instance.timeframe_days(kind),
        })
    });
    let bound = bound.collect();
    let kinds = types.iter().filter(|t| t.is_for_email()).filter_map(|t| {
        let device = t.device_field()?;
        let timeframe = t.timeframe_field();
        let title = t.title.to_lowercase();
        Some(ModuleKind {
            id: t.id.clone(),
            title: t.title.clone(),
            default_name: Some(t.default_name.clone()).filter(|n| !n.is_empty()),
            device_key: device.key.clone(),
            timeframe_key: timeframe.map(|f| f.key.clone()),
            timeframe_default: None,
            for_sma: title.contains("web manager") || title.contains("management appliance") || title.contains("sma"),
        })
    });
    Ok(vec![(Key::ModuleList, Seen::Modules(bound)), (Key::ModuleTypes, Seen::ModuleTypes(kinds.collect()))])
}

async fn test_message(cloud: &Cloud, asked: &[(String, String)], modules: &[String]) -> Result<Entries, Trouble> {
    let observables: Vec<Observable> =
        asked.iter().map(|(kind, value)| Observable { kind: kind.clone(), value: value.clone() }).collect();
    let mids: Vec<&str> = modules.iter().map(String::as_str).collect();
    let answer = cloud.observe(&observables, &mids).await?;
    let mut all = Vec::new();
    for module in &answer.answers {
        for sighting in &module.sightings {
            all.push(SeenSighting {
                module_id: module.module_instance_id.clone(),
                module: module.module.clone(),
                observed_at: sighting.observed_at,
                description: sighting.description.clone(),
            });
        }
        // A count without documents is still an answer that something was seen.
        if module.sightings.is_empty() && module.count > 0 {
            all.push(SeenSighting {
                module_id: module.module_instance_id.clone(),
                module: module.module.clone(),
                observed_at: None,
                description: None,
            });
        }
    }
    let errors = answer.errors.iter().map(|e| (e.module_instance_id.clone(), e.message.clone())).collect();
    let seen = Investigation { asked: asked.to_vec(), sightings: all, errors };
    Ok(vec![(Key::Investigation, Seen::Sightings(seen))])
}

/// A trouble as the screen says it.
pub fn in_words(trouble: &Trouble) -> LookTrouble {
    let message = |suffix: &str| {
        let mut message = Message::new(&format!("trouble-{}{suffix}", trouble.code()));
        message.args = trouble.args();
        message
    };
    LookTrouble {
        message: message(""),
        next: Some(message("-next")),
        details: Some(trouble.to_string()),
        retry_after: match trouble {
            Trouble::RateLimited { retry_after } => retry_after.map(|s| u32::try_from(s).unwrap_or(u32::MAX)),
            _ => None,
        },
        refused: matches!(
            trouble,
            Trouble::UnknownClient
                | Trouble::WrongPassword
                | Trouble::AccountDisabled
                | Trouble::SignInRefused { .. }
                | Trouble::TokenRefused
        ),
        missing_scopes: match trouble {
            Trouble::MissingScope { scopes } => scopes.clone(),
            _ => Vec::new(),
        },
        nothing_happened: false,
    }
}
