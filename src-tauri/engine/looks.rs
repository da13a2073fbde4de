//! Looking through the API: what each look asks, and what its answer is in the words of the book.

use jiff::Timestamp;

use crate::clients::Error;
use crate::clients::asyncos::{Appliance, Filter, Match, Search, SystemTime};
use crate::clients::http::Network;
use crate::clients::iroh::{Cloud, DeviceList, GrantedScopes, Health, Observable, email_module_types};
use crate::clients::reach;
use crate::domain::evidence::{
    BoundModule, Identity, Investigation, Key, ModuleHealth, ModuleKind, Reached, Seen, SeenSighting,
};
use crate::domain::failure::{Failure, ProbeError};
use crate::domain::product::{Machine, modules::Asks};
use crate::domain::state::Look;

/// What a look saw.
pub type Entries = Vec<(Key, Seen)>;

/// Looks once, through the cloud's API.
pub async fn in_the_cloud(cloud: &Cloud, look: &Look) -> Result<Entries, ProbeError> {
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
    .map_err(ProbeError::new)
}

/// Whose API client it is, what it may do, and what time the cloud has.
async fn sign_in(cloud: &Cloud) -> Result<Entries, Error> {
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

async fn health(cloud: &Cloud, modules: &[String]) -> Result<Entries, Error> {
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
async fn modules(cloud: &Cloud) -> Result<Entries, Error> {
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
    let kinds = email_module_types(&types)
        .into_iter()
        // A form that asks for more than we know is the person's to fill in.
        .filter(|kind| kind.also_asked.is_empty())
        .map(|kind| ModuleKind {
            id: kind.id,
            title: kind.title,
            default_name: Some(kind.default_name).filter(|name| !name.is_empty()),
            device_key: kind.device_key,
            timeframe_key: kind.timeframe_key,
            timeframe_default: kind.timeframe_default,
            presets: kind.presets,
            for_sma: kind.appliance == Asks::Machine(Machine::Sma),
        });
    Ok(vec![(Key::ModuleList, Seen::Modules(bound)), (Key::ModuleTypes, Seen::ModuleTypes(kinds.collect()))])
}

async fn test_message(cloud: &Cloud, asked: &[(String, String)], modules: &[String]) -> Result<Entries, Error> {
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

/// The appliance's API: that it lets us in, as whom, and what time it has there.
pub async fn appliance(appliance: &Appliance) -> Result<Entries, ProbeError> {
    let privileges = appliance.privileges().await.map_err(ProbeError::new)?;
    let mut entries = vec![(Key::ApplianceLogin, Seen::SignedIn { role: privileges.role })];
    let ahead = match appliance.system_time().await {
        Ok(SystemTime::Understood { offset, .. }) => Some(offset),
        // What the web server says is as good as nothing better.
        Ok(SystemTime::NotUnderstood(outline)) => {
            entries.push((Key::ApplianceClock, Seen::NotUnderstood(outline)));
            appliance.skew()
        }
        // The user may log in and not ask for the time: the log-in still counts.
        Err(_) => appliance.skew(),
    };
    entries.extend(ahead.map(|ahead| (Key::ApplianceClock, Seen::Clock { ahead: ahead.as_secs() })));
    Ok(entries)
}

/// The test message in message tracking. The appliance goes by its own clock, so the range is wider than ours.
pub async fn tracking(
    appliance: &Appliance,
    subject: &str,
    since: Timestamp,
    now: Timestamp,
) -> Result<Entries, ProbeError> {
    let hour = jiff::SignedDuration::from_hours(1);
    let search = Search::between(since - hour, now + hour).with(Filter::Subject(Match::Is(subject.to_owned())));
    let found = appliance.messages(&search).await.map_err(ProbeError::new)?;
    let messages = found.rows.into_iter().map(|row| row.message).collect();
    Ok(vec![(Key::Tracking, Seen::Messages(messages))])
}

/// What this computer reaches.
pub async fn network(hosts: &[(String, String)], network: &Network, pretend: Option<&Error>) -> Entries {
    let mut all = Vec::new();
    for (host, address) in hosts {
        let error = match pretend {
            Some(error) => Some(error.clone()),
            None => reach::try_host(address, network).await.err(),
        };
        all.push(Reached { host: host.clone(), failure: error.map(Failure::from) });
    }
    vec![(Key::Network, Seen::Network(all))]
}
