//! Looking through the API: what each probe asks, and what its answer is in the words of the evidence.

use futures_util::future::{join_all, try_join_all};
use jiff::Timestamp;

use crate::clients::Error;
use crate::clients::asyncos::{Appliance, Filter, Match, Search, SystemTime};
use crate::clients::host_probe;
use crate::clients::http::Network;
use crate::clients::iroh::{Cloud, DeviceList, GrantedScopes, Health, Observable, Quota, email_module_types};
use crate::domain::evidence::{
    BoundModule, Identity, Investigation, Key, ModuleHealth, ModuleKind, ModuleSighting, Observation, TriedHost,
};
use crate::domain::failure::{Failure, ProbeError};
use crate::domain::product::{Machine, modules::Asks};
use crate::domain::state::Probe;

/// What a probe saw.
pub type Entries = Vec<(Key, Observation)>;

/// Probes once, through the cloud's API.
pub async fn in_the_cloud(cloud: &Cloud, probe: &Probe) -> Result<Entries, ProbeError> {
    match probe {
        Probe::SignIn => sign_in(cloud).await,
        Probe::Devices => cloud.devices().await.map(|list| {
            let seen = match list {
                DeviceList::Understood(devices) => Observation::Devices(devices),
                DeviceList::Partial { devices, shape } => {
                    return with_shape(Some(shape), (Key::DeviceList, Observation::SomeDevices(devices)));
                }
                DeviceList::NotUnderstood(shape) => Observation::NotUnderstood(shape),
            };
            vec![(Key::DeviceList, seen)]
        }),
        Probe::Modules => modules(cloud).await,
        Probe::TestMessage { observables, modules } => test_message(cloud, observables, modules).await,
        Probe::Health { modules } => health(cloud, modules).await,
        Probe::Appliance | Probe::Tracking { .. } | Probe::Network => Ok(Vec::new()),
    }
    .map(|mut entries| {
        entries.extend(quota(cloud, probe));
        entries
    })
    .map_err(|error| {
        let failure = Failure::from(error);
        // Whoever refuses has answered, and said what time it is there.
        let clock_ahead = cloud.skew().filter(|_| failure.refused()).map(|ahead| ahead.as_secs());
        ProbeError { clock_ahead, ..ProbeError::new(failure) }
    })
}

/// What the last answer said of the organisation's quota. Said once in a run of all checks, and whenever little is left.
fn quota(cloud: &Cloud, probe: &Probe) -> Option<(Key, Observation)> {
    let Quota { left, limit } = cloud.quota()?;
    let little = left < 1000;
    (*probe == Probe::SignIn || little).then_some((Key::Quota, Observation::Quota { left, limit }))
}

/// An entry, and before it the shape of what was left out of it: the report shows shapes, and the newer entry counts.
fn with_shape(odd: Option<String>, entry: (Key, Observation)) -> Entries {
    let shape = odd.map(|odd| (entry.0, Observation::NotUnderstood(odd)));
    shape.into_iter().chain([entry]).collect()
}

/// Whose API client it is, what it may do, and what time the cloud has.
async fn sign_in(cloud: &Cloud) -> Result<Entries, Error> {
    let scopes = match cloud.granted_scopes().await? {
        GrantedScopes::Named(scopes) => Observation::Scopes(scopes),
        GrantedScopes::Unsaid => Observation::NotUnderstood("no scope beside the token".to_owned()),
    };
    let who = cloud.whoami().await?;
    let identity = Identity {
        org: who.org.name.unwrap_or_default(),
        user: who.user.user_name.or(who.user.user_email).unwrap_or_default(),
        role: who.user.role.clone().unwrap_or_default(),
    };
    let mut entries = vec![
        (Key::SignIn, Observation::SignedIn { role: who.user.role }),
        (Key::Scopes, scopes),
        (Key::Identity, Observation::Identity(identity)),
    ];
    entries.extend(cloud.skew().map(|ahead| (Key::CloudClock, Observation::Clock { ahead: ahead.as_secs() })));
    Ok(entries)
}

async fn health(cloud: &Cloud, modules: &[String]) -> Result<Entries, Error> {
    let all = modules.iter().map(async |module| {
        let status = match cloud.module_health(module).await? {
            Health::Ok => "ok",
            Health::Error => "error",
            Health::Unknown => "unknown",
        };
        Ok::<_, Error>(ModuleHealth { module_id: module.clone(), status: status.to_owned(), message: None })
    });
    // Side by side: each is a round trip of its own.
    Ok(vec![(Key::ModuleHealth, Observation::Health(try_join_all(all).await?))])
}

/// Every module that asks a device, of whatever type has a field for one.
async fn modules(cloud: &Cloud) -> Result<Entries, Error> {
    let (types, instances) = tokio::try_join!(cloud.module_types(), cloud.module_instances())?;
    // A module whose type is not among those that were read may be anybody's.
    let typed = instances.rows.iter().all(|module| types.rows.iter().any(|t| t.id == module.module_type_id));
    let odd = instances.odd.or(types.odd).or_else(|| (!typed).then(|| "a module of a type that is not listed".into()));
    let types = types.rows;
    let bound = instances.rows.iter().filter_map(|instance| {
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
    let list = if odd.is_some() { Observation::SomeModules(bound) } else { Observation::Modules(bound) };
    let mut entries = with_shape(odd, (Key::ModuleList, list));
    entries.push((Key::ModuleTypes, Observation::ModuleTypes(kinds.collect())));
    Ok(entries)
}

async fn test_message(cloud: &Cloud, asked: &[(String, String)], modules: &[String]) -> Result<Entries, Error> {
    let observables: Vec<Observable> =
        asked.iter().map(|(kind, value)| Observable { kind: kind.clone(), value: value.clone() }).collect();
    let mids: Vec<&str> = modules.iter().map(String::as_str).collect();
    let answer = cloud.observe(&observables, &mids).await?;
    let mut all = Vec::new();
    for module in &answer.answers {
        for sighting in &module.sightings {
            all.push(ModuleSighting {
                module_id: module.module_instance_id.clone(),
                module: module.module.clone(),
                observed_at: sighting.observed_at,
                description: sighting.description.clone(),
            });
        }
        // A count without documents is still an answer that something was seen.
        if module.sightings.is_empty() && module.count > 0 {
            all.push(ModuleSighting {
                module_id: module.module_instance_id.clone(),
                module: module.module.clone(),
                observed_at: None,
                description: None,
            });
        }
    }
    let errors = answer.errors.iter().map(|e| (e.module_instance_id.clone(), e.message.clone())).collect();
    let answered = answer.answers.iter().map(|module| module.module_instance_id.clone()).collect();
    let left_out = answer.odd.is_some();
    let seen = Investigation { asked: asked.to_vec(), sightings: all, errors, answered, left_out };
    Ok(with_shape(answer.odd, (Key::Investigation, Observation::Sightings(seen))))
}

/// The appliance's API: that it lets us in, as whom, and what time it has there.
pub async fn appliance(appliance: &Appliance) -> Result<Entries, ProbeError> {
    let (privileges, time) = tokio::join!(appliance.privileges(), appliance.system_time());
    let privileges = privileges.map_err(ProbeError::new)?;
    let mut entries = vec![(Key::ApplianceLogin, Observation::SignedIn { role: privileges.role })];
    let ahead = match time {
        Ok(SystemTime::Understood { offset, .. }) => Some(offset),
        // What the web server says is as good as nothing better.
        Ok(SystemTime::NotUnderstood(outline)) => {
            entries.push((Key::ApplianceClock, Observation::NotUnderstood(outline)));
            appliance.skew()
        }
        // The user may log in and not ask for the time: the log-in still counts.
        Err(_) => appliance.skew(),
    };
    entries.extend(ahead.map(|ahead| (Key::ApplianceClock, Observation::Clock { ahead: ahead.as_secs() })));
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
    Ok(vec![(Key::Tracking, Observation::Messages(messages))])
}

/// What this computer reaches.
pub async fn network(hosts: &[(String, String)], network: &Network, emulated: Option<&Error>) -> Entries {
    let all = hosts.iter().map(async |(host, address)| {
        let error = match emulated {
            Some(error) => Some(error.clone()),
            None => host_probe::try_host(address, network).await.err(),
        };
        TriedHost { host: host.clone(), failure: error.map(Failure::from) }
    });
    vec![(Key::Network, Observation::Network(join_all(all).await))]
}

/// There is nothing to ask with, so nothing was asked.
pub(super) fn no_password() -> ProbeError {
    ProbeError::of_write(Failure::NoPassword, true)
}
