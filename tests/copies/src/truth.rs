//! What is so in the lab's world, in the words of a reading.

use passarela::domain::region::Region;
use passarela::lab::world::{CloudStatus, Era, Layout, Machine, World};
use serde_json::{Map, Value, json};

use crate::walk::Walk;

fn server(region: Region) -> Value {
    json!({ "fqdn": region.hosts().sse_server, "region": region.id() })
}

fn word(on: bool) -> &'static str {
    if on { "enabled" } else { "disabled" }
}

/// The kind of a page and its facts.
pub fn page(kind: &str, facts: Value) -> Value {
    json!({ "page": kind, "facts": facts })
}

/// Uncommitted Changes.
pub fn uncommitted(walk: &Walk) -> Value {
    let version = walk.so(|w, _| w.machine(Machine::Esa).version.to_string());
    page("uncommitted-changes", json!({ "changes": "pending", "version": version }))
}

/// A page that is none of those that the reader knows.
pub fn another() -> Value {
    page("unknown", json!({}))
}

/// Cloud Service Settings. `banner`: what was just done stands above.
pub fn settings(walk: &Walk, banner: Option<&str>) -> Value {
    let facts = walk.so(|w, now| {
        let esa = w.machine(Machine::Esa);
        let shown = esa.shown();
        let mut facts = Map::new();
        facts.insert("version".into(), json!(esa.version.to_string()));
        let rows = esa.layout == Layout::V13 || shown.enabled;
        if esa.layout == Layout::V14 {
            facts.insert("cloud_services".into(), json!(word(shown.enabled)));
        }
        if rows {
            facts.insert("threat_response".into(), json!(word(shown.enabled)));
            facts.insert("server".into(), server(shown.server));
        }
        let registration = match w.cloud_status_of(Machine::Esa, now) {
            CloudStatus::Hidden => None,
            CloudStatus::Busy => Some("busy"),
            CloudStatus::TokenWanted => Some("token-wanted"),
            CloudStatus::InProgress => Some("in-progress"),
            CloudStatus::Registered => Some("registered"),
            CloudStatus::Failed => Some("failed"),
        };
        if let Some(registration) = registration {
            facts.insert("registration".into(), json!(registration));
        }
        if esa.has_pending_changes() {
            facts.insert("changes".into(), json!("pending"));
        } else if let Some(banner) = banner {
            facts.insert("changes".into(), json!(banner));
        }
        facts
    });
    page("cloud-service-settings", Value::Object(facts))
}

/// The form of Cloud Service Settings: what it was loaded with, and what it shows now.
pub fn form(walk: &Walk, chosen: Option<(bool, Region)>) -> Value {
    let (version, pending, loaded) = walk.so(|w, _| {
        let esa = w.machine(Machine::Esa);
        (esa.version.to_string(), esa.has_pending_changes(), esa.shown())
    });
    let state = |(on, region): (bool, Region)| json!({ "enable": on, "server": server(region) });
    let loaded = (loaded.enabled, loaded.server);
    let mut facts = json!({ "version": version });
    if pending {
        facts["changes"] = json!("pending");
    }
    json!({
        "page": "cloud-service-settings",
        "facts": facts,
        "loaded": { "edit_form": state(loaded) },
        "now": { "edit_form": state(chosen.unwrap_or(loaded)) },
    })
}

fn portal(era: Era) -> &'static str {
    if era == Era::Today { "xdr" } else { "threat-response" }
}

fn account(w: &World, walk: &Walk) -> Value {
    json!(w.cloud(walk.region()).account.name)
}

/// A page of SSE.
pub fn in_sse(walk: &Walk, kind: &str, mut facts: Value) -> Value {
    let (account, tenant) = walk.so(|w, _| {
        let cloud = w.cloud(walk.region());
        (account(w, walk), cloud.tenant(cloud.portal_tenant).map(|t| t.name.clone()))
    });
    facts["portal"] = json!("sse");
    facts["account"] = account;
    facts["tenant"] = json!(tenant);
    page(kind, facts)
}

/// A page of Threat Response, or of XDR, which shows no account.
pub fn in_portal(walk: &Walk, kind: &str, mut facts: Value) -> Value {
    facts["portal"] = json!(portal(walk.era()));
    if walk.era() == Era::HowTo {
        facts["account"] = walk.so(|w, _| account(w, walk));
    }
    page(kind, facts)
}

/// The rows of SSE's Devices.
pub fn sse_devices(walk: &Walk) -> Value {
    let devices = walk.so(|w, _| {
        let cloud = w.cloud(walk.region());
        let rows = cloud.devices_of(cloud.portal_tenant).map(|d| {
            let mut row = json!({ "name": d.name, "status": d.status.label(), "id": d.id.to_string() });
            if let Some(kind) = &d.kind {
                row["type"] = json!(kind);
            }
            if let Some(version) = &d.version {
                row["version"] = json!(version);
            }
            row
        });
        rows.collect::<Vec<Value>>()
    });
    in_sse(walk, "sse-devices", json!({ "devices": devices }))
}

/// The rows of the portal's own list of appliances.
pub fn portal_devices(walk: &Walk) -> Value {
    let devices = walk.so(|w, _| {
        let cloud = w.cloud(walk.region());
        let rows = cloud.offered_devices(cloud.portal_tenant).into_iter().map(|d| {
            let mut row = json!({ "name": d.name, "type": d.kind, "version": d.version, "id": d.id.to_string() });
            if walk.era() == Era::Today {
                row["status"] = json!(d.status.label());
            }
            row
        });
        rows.collect::<Vec<Value>>()
    });
    in_portal(walk, "ctr-devices", json!({ "devices": devices }))
}

/// The portal's modules.
pub fn modules(walk: &Walk) -> Value {
    let modules = walk.so(|w, _| {
        let cloud = w.cloud(walk.region());
        let row = |m: &passarela::lab::world::Module| {
            let kind = passarela::lab::world::ModuleType::by_id(m.module_type);
            json!({
                "name": m.name,
                "type": kind.map(|kind| kind.title_in(walk.era())),
                "device_id": m.device.map(|id| id.to_string()),
            })
        };
        cloud.modules_of(cloud.portal_tenant).map(row).collect::<Vec<Value>>()
    });
    in_portal(walk, "ctr-modules", json!({ "modules": modules }))
}

/// The form of a module: the devices that it offers. The days stand in a field.
pub fn module_form(walk: &Walk) -> Value {
    let devices = walk.so(|w, _| {
        let cloud = w.cloud(walk.region());
        let rows = cloud.offered_devices(cloud.portal_tenant).into_iter();
        rows.map(|d| json!({ "name": d.name, "type": d.kind, "id": d.id.to_string() })).collect::<Vec<Value>>()
    });
    let mut truth = in_portal(walk, "ctr-add-module", json!({ "devices": devices }));
    truth["now"] = json!({ "timeframe_days": 30 });
    truth["loaded"] = truth["now"].clone();
    truth
}

/// The messages that Message Tracking lists, the latest first.
pub fn messages(walk: &Walk, subject: &str, details: bool) -> Value {
    let rows = walk.so(|w, _| {
        let found = w.tracked(Machine::Esa).iter().rev().filter(|m| m.subject.starts_with(subject));
        let row = |m: &passarela::lab::world::TrackedMessage| {
            let time = w.received_at(m).strftime("%d %b %Y %H:%M:%S (GMT +00:00)").to_string();
            let last = format!(
                "Message {0} to {1} received remote SMTP response 'ok: Message {0} accepted'",
                m.mid, m.recipients[0]
            );
            let mut row = json!({
                "mid": m.mid.to_string(), "time": time, "sender": m.sender, "recipient": m.recipients.join(", "),
                "subject": m.subject, "last_state": last,
            });
            // Its Message-ID is another in each run; the tests look at its form.
            if details {
                row["message_id"] = json!("<…@outside.example>");
            }
            row
        };
        found.map(row).collect::<Vec<Value>>()
    });
    page("message-tracking", json!({ "messages": rows }))
}

/// What Investigate found for one message.
pub fn sightings(walk: &Walk, found: bool) -> Value {
    let module = walk.so(|w, _| {
        let cloud = w.cloud(walk.region());
        cloud.modules_of(cloud.portal_tenant).next().map(|m| m.name.clone())
    });
    let rows = match module {
        Some(name) if found => {
            json!([{ "module": name, "observed": "9 hours ago", "description": "Incoming message (Delivered)" }])
        }
        _ => json!([]),
    };
    in_portal(walk, "ctr-investigate", json!({ "sightings": rows }))
}
