//! Investigating: what modules saw, and how they are, as Cisco's Swagger has it.

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, RawQuery, State};
use serde_json::{Value, json};
use uuid::Uuid;

use super::answer::{ApiError, moment};
use super::auth::Caller;
use super::{Api, assumed};
use crate::domain::query::KNOWN_TYPES;
use crate::lab::world::{Answer, Module, ModuleError, ModuleType, Observable, Sighting, World};

const READ: &str = "enrich/observables/observe:read";
const DELIBERATE: &str = "enrich/observables/deliberate:read";
const REFER: &str = "enrich/observables/refer:read";
/// Observables of one question, at most. That there is a bound is assumed.
const MOST: usize = 1000;
const HEALTH: &str = "integration/health:read";

/// `POST /iroh/iroh-enrich/observe/observables?mids=`
pub(super) async fn observe(
    State(api): State<Api>,
    caller: Caller,
    RawQuery(query): RawQuery,
    body: Result<Json<Vec<Observable>>, JsonRejection>,
) -> Result<Json<Value>, ApiError> {
    caller.needs(READ)?;
    let observables = asked(body)?;
    let only = mids(query.as_deref().unwrap_or_default());
    let answers =
        api.shared.read(|world, now| world.investigate(api.region, caller.tenant, &observables, only.as_deref(), now));
    let (mut data, mut errors) = (Vec::new(), Vec::new());
    for answer in &answers {
        match &answer.result {
            Ok(sightings) => data.push(entry(answer, sightings)),
            Err(failure) => errors.push(error(&answer.module_name, answer.module, answer.module_type, *failure)),
        }
    }
    Ok(Json(json!({"data": data, "errors": errors})))
}

/// `POST /iroh/iroh-enrich/deliberate/observables`: verdicts. The modules of this world have none to give, and say so.
pub(super) async fn deliberate(
    State(api): State<Api>,
    caller: Caller,
    RawQuery(query): RawQuery,
    body: Result<Json<Vec<Observable>>, JsonRejection>,
) -> Result<Json<Value>, ApiError> {
    caller.needs(DELIBERATE)?;
    let observables = asked(body)?;
    let only = mids(query.as_deref().unwrap_or_default());
    let answers =
        api.shared.read(|world, now| world.investigate(api.region, caller.tenant, &observables, only.as_deref(), now));
    let (mut data, mut errors) = (Vec::new(), Vec::new());
    for answer in &answers {
        match &answer.result {
            Ok(_) => data.push(entry(answer, &[])),
            Err(failure) => errors.push(error(&answer.module_name, answer.module, answer.module_type, *failure)),
        }
    }
    Ok(Json(json!({"data": data, "errors": errors})))
}

/// `POST /iroh/iroh-enrich/refer/observables`: where else to look. The modules of this world lead nowhere else.
pub(super) async fn refer(
    State(_): State<Api>,
    caller: Caller,
    body: Result<Json<Vec<Observable>>, JsonRejection>,
) -> Result<Json<Value>, ApiError> {
    caller.needs(REFER)?;
    asked(body)?;
    Ok(Json(json!({"data": [], "errors": []})))
}

/// What is asked for, if all of it is of known types.
fn asked(body: Result<Json<Vec<Observable>>, JsonRejection>) -> Result<Vec<Observable>, ApiError> {
    let Json(observables) = body.map_err(|_| ApiError::content("missing-required-key"))?;
    if observables.len() > MOST {
        return Err(ApiError::content("too-many-observables"));
    }
    match observables.iter().find(|o| !KNOWN_TYPES.contains(&o.kind.as_str())) {
        Some(strange) => {
            let kind: String = strange.kind.chars().take(80).collect();
            Err(ApiError::keys(json!({"type": format!("not-in-enum: {kind}")})))
        }
        None => Ok(observables),
    }
}

/// `mids` may be repeated, which `Query` cannot read into a list.
fn mids(query: &str) -> Option<Vec<Uuid>> {
    let mut asked = query.split('&').filter_map(|pair| pair.strip_prefix("mids=")).peekable();
    asked.peek()?;
    Some(asked.filter_map(|mid| mid.parse().ok()).collect())
}

fn entry(answer: &Answer, sightings: &[Sighting]) -> Value {
    let docs: Vec<Value> = sightings.iter().map(|s| doc(answer, s)).collect();
    // A module that was asked and saw nothing has an entry with no data.
    let data = if docs.is_empty() { json!({}) } else { json!({"sightings": {"count": docs.len(), "docs": docs}}) };
    json!({
        "module": answer.module_name,
        "module_instance_id": answer.module,
        "module_type_id": answer.module_type,
        "data": data,
    })
}

fn doc(answer: &Answer, sighting: &Sighting) -> Value {
    let message = &sighting.message;
    let observed = json!({"start_time": moment(message.received), "end_time": moment(message.received)});
    let mut observables = vec![json!(sighting.observable)];
    for (kind, value) in [
        ("email", message.sender.clone()),
        ("email_subject", message.subject.clone()),
        ("email_messageid", message.message_id.clone()),
        ("cisco_mid", message.mid.to_string()),
        ("ip", message.source_ip.clone()),
    ] {
        let observable = json!({"type": kind, "value": value});
        if !value.is_empty() && !observables.contains(&observable) {
            observables.push(observable);
        }
    }
    let targets: Vec<Value> = message
        .recipients
        .iter()
        .map(|to| json!({"type": "email", "observables": [{"type": "email", "value": to}], "observed_time": observed}))
        .collect();
    json!({
        "type": "sighting",
        "schema_version": "1.1.3",
        "id": format!("transient:sighting-{}-{}", answer.module, message.mid),
        "count": 1,
        "confidence": "High",
        "observed_time": observed,
        "description": "Incoming message (Delivered)",
        "source": answer.module_name,
        "observables": observables,
        "targets": targets,
    })
}

fn error(name: &str, module: Uuid, kind: Uuid, failure: ModuleError) -> Value {
    let (code, message) = assumed::module_error(failure);
    json!({
        "module": name,
        "module_instance_id": module,
        "module_type_id": kind,
        "code": code,
        "message": message,
        "type": "fatal",
    })
}

/// `POST /iroh/iroh-enrich/health`
pub(super) async fn health(State(api): State<Api>, caller: Caller) -> Result<Json<Value>, ApiError> {
    caller.needs(HEALTH)?;
    let data: Vec<Value> = api
        .shared
        .read(|world, _| world.cloud(api.region).modules_of(caller.tenant).map(|m| health_of(world, m)).collect());
    Ok(Json(json!({"data": data, "errors": []})))
}

/// `POST /iroh/iroh-enrich/health/{module_instance_id}`
pub(super) async fn module_health(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<Value>, ApiError> {
    caller.needs(HEALTH)?;
    let data = api.shared.read(|world, _| {
        let module = world.cloud(api.region).modules_of(caller.tenant).find(|m| m.id.to_string() == id)?;
        Some(health_of(world, module))
    });
    data.map(|data| Json(json!({"data": data}))).ok_or_else(|| ApiError::not_found("module_instance_not_found"))
}

fn health_of(world: &World, module: &Module) -> Value {
    // A module that is off is not asked; that it then reads so is assumed.
    let status = if !ModuleType::answers(module.module_type) || !module.enabled {
        "unknown"
    } else if world.is_unhealthy(module) {
        "error"
    } else {
        "ok"
    };
    json!({
        "module": module.name,
        "module_instance_id": module.id,
        "module_type_id": module.module_type,
        "data": {"status": status},
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_picked_by_repeated_mids() {
        let (a, b) = (Uuid::from_u128(1), Uuid::from_u128(2));
        assert_eq!(mids(&format!("mids={a}&flags=x&mids={b}")), Some(vec![a, b]));
        assert_eq!(mids("flags=x"), None, "all modules");
        assert_eq!(mids("mids=nonsense"), Some(vec![]), "asked for one that does not exist");
    }

    #[test]
    fn the_types_are_sorted_and_hold_the_eight_that_the_module_answers() {
        assert!(KNOWN_TYPES.is_sorted());
        assert!(crate::lab::world::OBSERVABLE_KINDS.iter().all(|kind| KNOWN_TYPES.contains(kind)));
    }
}
