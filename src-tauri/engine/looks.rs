//! Looking through the API: what each look asks, and what its answer is in the words of the book.

use crate::clients::iroh::{Cloud, DeviceList, Observable};
use crate::clients::trouble::Trouble;
use crate::domain::evidence::{BoundModule, Identity, Seen, SeenSighting};
use crate::domain::message::Message;
use crate::domain::session::{Look, LookTrouble};

/// Looks once.
pub async fn look(cloud: &Cloud, look: &Look) -> Result<Seen, LookTrouble> {
    match look {
        Look::Devices => cloud.devices().await.map(|list| match list {
            DeviceList::Understood(devices) => Seen::Devices(devices),
            DeviceList::Partial(devices) => Seen::SomeDevices(devices),
            DeviceList::NotUnderstood(shape) => Seen::NotUnderstood(shape),
        }),
        Look::Modules => modules(cloud).await,
        Look::TestMessage { observables, modules } => test_message(cloud, observables, modules).await,
    }
    .map_err(|t| in_words(&t))
}

/// Who the API client belongs to.
pub async fn identity(cloud: &Cloud) -> Result<Identity, LookTrouble> {
    let who = cloud.whoami().await.map_err(|t| in_words(&t))?;
    Ok(Identity {
        org: who.org.name.unwrap_or_default(),
        user: who.user.user_name.or(who.user.user_email).unwrap_or_default(),
        role: who.user.role.unwrap_or_default(),
    })
}

/// Every module that asks a device, of whatever type has a field for one.
async fn modules(cloud: &Cloud) -> Result<Seen, Trouble> {
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
        })
    });
    Ok(Seen::Modules(bound.collect()))
}

async fn test_message(cloud: &Cloud, observables: &[(String, String)], modules: &[String]) -> Result<Seen, Trouble> {
    let observables: Vec<Observable> =
        observables.iter().map(|(kind, value)| Observable { kind: kind.clone(), value: value.clone() }).collect();
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
    Ok(Seen::Sightings(all))
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
    }
}
