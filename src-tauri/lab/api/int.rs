//! Module types and module instances, as Cisco's Swagger has them.

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::Api;
use super::answer::{ApiError, moment};
use super::assumed::{DEVICE_KEY, TIMEFRAME_KEY};
use super::auth::Caller;
use crate::lab::world::{AddModuleError, Module, ModuleType, World};

const READ_TYPES: &str = "integration/module-type:read";
const READ: &str = "integration/module-instance:read";
const WRITE: &str = "integration/module-instance:write";

/// Rows of one answer, however many were asked for. That there is a bound is assumed.
const MOST: usize = 1000;

/// What both lists can be narrowed by.
#[derive(Deserialize)]
pub(super) struct Narrow {
    query: Option<String>,
    enabled: Option<bool>,
    module_type_id: Option<String>,
    offset: Option<usize>,
    limit: Option<usize>,
}

impl Narrow {
    fn page(&self, rows: impl Iterator<Item = Value>) -> Value {
        let limit = self.limit.unwrap_or(MOST).min(MOST);
        Value::Array(rows.skip(self.offset.unwrap_or(0)).take(limit).collect())
    }

    fn names(&self, name: &str) -> bool {
        self.query.as_ref().is_none_or(|q| name.to_lowercase().contains(&q.to_lowercase()))
    }
}

/// `GET /iroh/iroh-int/module-type`
pub(super) async fn types(
    State(api): State<Api>,
    caller: Caller,
    Query(narrow): Query<Narrow>,
) -> Result<Json<Value>, ApiError> {
    caller.needs(READ_TYPES)?;
    // Every type of this world is enabled.
    let all = ModuleType::ALL.iter().filter(|t| narrow.enabled != Some(false) && narrow.names(t.title));
    Ok(Json(narrow.page(all.map(|t| module_type(&api, &caller, t)))))
}

/// `GET /iroh/iroh-int/module-type/{id}`
pub(super) async fn one_type(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<Value>, ApiError> {
    caller.needs(READ_TYPES)?;
    let kind = id.parse().ok().and_then(ModuleType::by_id);
    kind.map(|t| Json(module_type(&api, &caller, &t))).ok_or_else(|| ApiError::not_found("module_type_not_found"))
}

fn module_type(api: &Api, caller: &Caller, kind: &ModuleType) -> Value {
    let spec = if kind.device_bound {
        json!([
            {"key": DEVICE_KEY, "type": "device", "label": "Registered Device", "required": true},
            {"key": TIMEFRAME_KEY, "type": "integer", "label": "Request Timeframe (days)", "required": true,
             "default_value": 30},
        ])
    } else {
        json!([
            {"key": "client_id", "type": "string", "label": "3rd Party API Client ID", "required": true},
            {"key": "api_key", "type": "api_key", "label": "API Key", "required": true},
        ])
    };
    // Types are the vendor's, not the tenant's: their owner and age are the same in every world.
    let made = api.shared.read(|world, now| world.cloud(api.region).clients.first().map_or(now, |c| c.created));
    json!({
        "id": kind.id,
        "title": kind.title,
        "default_name": kind.default_name,
        "description": kind.description,
        "short_description": kind.description,
        "enabled": true,
        "visibility": "global",
        "record": "relay-module/module",
        "configuration_spec": spec,
        "capabilities": [
            {"id": "observe", "description": "Answers with sightings."},
            {"id": "health", "description": "Tells how it is."},
        ],
        "properties": {},
        "flags": [],
        "org_id": caller.tenant,
        "user_id": caller.user,
        "client_id": caller.client_id,
        "created_at": moment(made),
    })
}

/// `GET /iroh/iroh-int/module-instance`
pub(super) async fn modules(
    State(api): State<Api>,
    caller: Caller,
    Query(narrow): Query<Narrow>,
) -> Result<Json<Value>, ApiError> {
    caller.needs(READ)?;
    Ok(Json(api.shared.read(|world, _| {
        let all = world.cloud(api.region).modules_of(caller.tenant).filter(|m| {
            narrow.enabled.is_none_or(|on| m.enabled == on)
                && narrow.names(&m.name)
                && narrow.module_type_id.as_ref().is_none_or(|id| *id == m.module_type.to_string())
        });
        narrow.page(all.map(|m| instance(&caller, m)))
    })))
}

fn instance(caller: &Caller, module: &Module) -> Value {
    let mut settings = Map::new();
    if let Some(device) = module.device {
        settings.insert(DEVICE_KEY.into(), json!(device));
        settings.insert(TIMEFRAME_KEY.into(), json!(module.timeframe_days));
    }
    json!({
        "id": module.id,
        "name": module.name,
        "module_type_id": module.module_type,
        "org_id": module.tenant,
        "user_id": caller.user,
        "client_id": caller.client_id,
        "enabled": module.enabled,
        "visibility": "org",
        "settings": settings,
        "created_at": moment(module.created),
    })
}

fn find<'a>(world: &'a World, api: &Api, caller: &Caller, id: &str) -> Result<&'a Module, ApiError> {
    let found =
        id.parse::<Uuid>().ok().and_then(|id| world.cloud(api.region).modules_of(caller.tenant).find(|m| m.id == id));
    found.ok_or_else(|| ApiError::not_found("module_instance_not_found"))
}

/// `GET /iroh/iroh-int/module-instance/{id}`
pub(super) async fn module(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<Value>, ApiError> {
    caller.needs(READ)?;
    api.shared.read(|world, _| find(world, &api, &caller, &id).map(|m| Json(instance(&caller, m))))
}

/// `POST /iroh/iroh-int/module-instance`
pub(super) async fn create(
    State(api): State<Api>,
    caller: Caller,
    body: Result<Json<Map<String, Value>>, JsonRejection>,
) -> Result<Json<Value>, ApiError> {
    caller.needs(WRITE)?;
    let Json(body) = body.map_err(|_| ApiError::content("malformed-request-body"))?;
    known_keys(
        &body,
        &["name", "module_type_id", "visibility", "enabled", "settings", "parent_id", "external_references"],
    )?;
    texts(&body, &["name", "module_type_id", "visibility"])?;
    settings(&body, false)?;
    not_kept(&body)?;
    let text = |key: &str| body.get(key).and_then(Value::as_str);
    let (Some(name), Some(kind), Some(visibility)) = (text("name"), text("module_type_id"), text("visibility")) else {
        return Err(ApiError::content("missing-required-key"));
    };
    if !["global", "org", "user"].contains(&visibility) {
        return Err(ApiError::keys(json!({"visibility": "not-in-enum"})));
    }
    let on = switch(&body, false)?.unwrap_or(true);
    let kind = kind.parse::<Uuid>().map_err(|_| ApiError::not_found("module_type_not_found"))?;
    let device = setting_device(&body)?;
    let days = setting_days(&body)?.unwrap_or(30);
    let id = api.shared.change(|world, now| {
        let id = world.add_module(api.region, caller.tenant, kind, name, device.flatten(), days, now)?;
        world.set_module_enabled(api.region, id, on);
        Ok(id)
    });
    let id = id.map_err(refuse)?.to_string();
    api.shared.read(|world, _| find(world, &api, &caller, &id).map(|m| Json(instance(&caller, m))))
}

/// `PATCH /iroh/iroh-int/module-instance/{id}`
pub(super) async fn patch(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<String>,
    body: Result<Json<Map<String, Value>>, JsonRejection>,
) -> Result<Json<Value>, ApiError> {
    caller.needs(WRITE)?;
    let Json(body) = body.map_err(|_| ApiError::content("malformed-request-body"))?;
    known_keys(&body, &["name", "module_type_id", "enabled", "settings", "parent_id", "external_references"])?;
    texts(&body, &["name", "module_type_id"])?;
    settings(&body, true)?;
    not_kept(&body)?;
    let on = switch(&body, true)?;
    let (device, days) = (setting_device(&body)?, setting_days(&body)?);
    api.shared.change(|world, _| {
        let module = find(world, &api, &caller, &id)?.clone();
        if body.get("module_type_id").is_some_and(|kind| kind.as_str() != Some(&module.module_type.to_string())) {
            return Err(ApiError::keys(json!({"module_type_id": "cannot-change-in-practice"})));
        }
        let name = body.get("name").and_then(Value::as_str).unwrap_or(&module.name);
        let device = device.unwrap_or(module.device);
        let days = days.unwrap_or(module.timeframe_days);
        world.edit_module(api.region, module.id, name, device, days).map_err(refuse)?;
        if let Some(on) = on {
            world.set_module_enabled(api.region, module.id, on);
        }
        find(world, &api, &caller, &id).map(|m| Json(instance(&caller, m)))
    })
}

/// `DELETE /iroh/iroh-int/module-instance/{id}`
pub(super) async fn delete(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, ApiError> {
    caller.needs(WRITE)?;
    api.shared.change(|world, _| {
        let id = find(world, &api, &caller, &id)?.id;
        world.delete_module(api.region, id);
        Ok(StatusCode::NO_CONTENT)
    })
}

fn known_keys(body: &Map<String, Value>, known: &[&str]) -> Result<(), ApiError> {
    let strange: Map<String, Value> = body
        .keys()
        .filter(|key| !known.contains(&key.as_str()))
        .map(|key| (key.clone(), json!("disallowed-key")))
        .collect();
    if strange.is_empty() { Ok(()) } else { Err(ApiError::keys(Value::Object(strange))) }
}

/// Absent, or `null` in a change: as it was.
fn switch(body: &Map<String, Value>, null: bool) -> Result<Option<bool>, ApiError> {
    match body.get("enabled") {
        None => Ok(None),
        Some(Value::Null) if null => Ok(None),
        Some(Value::Bool(on)) => Ok(Some(*on)),
        Some(_) => Err(ApiError::keys(json!({"enabled": "not-a-boolean"}))),
    }
}

/// Keys that hold a text must hold one.
fn texts(body: &Map<String, Value>, keys: &[&str]) -> Result<(), ApiError> {
    let other = keys.iter().filter(|key| body.get(**key).is_some_and(|value| !value.is_string()));
    let wrong: Map<String, Value> = other.map(|key| ((*key).to_owned(), json!("not-a-string"))).collect();
    if wrong.is_empty() { Ok(()) } else { Err(ApiError::keys(Value::Object(wrong))) }
}

/// Settings are an object; where a change may leave them out, they may be `null` too.
fn settings(body: &Map<String, Value>, null: bool) -> Result<(), ApiError> {
    match body.get("settings") {
        None | Some(Value::Object(_)) => Ok(()),
        Some(Value::Null) if null => Ok(()),
        Some(_) => Err(ApiError::keys(json!({"settings": "not-a-map"}))),
    }
}

/// What this world cannot keep is refused: taking it in and forgetting it would be a lie.
fn not_kept(body: &Map<String, Value>) -> Result<(), ApiError> {
    let given =
        ["parent_id", "external_references"].into_iter().filter(|key| body.get(*key).is_some_and(|v| !v.is_null()));
    let given: Map<String, Value> = given.map(|key| (key.to_owned(), json!("not-kept-in-practice"))).collect();
    if given.is_empty() { Ok(()) } else { Err(ApiError::keys(Value::Object(given))) }
}

/// Absent, or a device's id, or something that cannot be one.
fn setting_device(body: &Map<String, Value>) -> Result<Option<Option<Uuid>>, ApiError> {
    match setting(body, DEVICE_KEY) {
        None => Ok(None),
        Some(Value::Null) => Ok(Some(None)),
        Some(Value::String(id)) => match id.parse() {
            Ok(id) => Ok(Some(Some(id))),
            Err(_) => Err(refuse(AddModuleError::NoDevice)),
        },
        Some(_) => Err(refuse(AddModuleError::NoDevice)),
    }
}

fn setting_days(body: &Map<String, Value>) -> Result<Option<u32>, ApiError> {
    let Some(days) = setting(body, TIMEFRAME_KEY) else { return Ok(None) };
    let days = days.as_u64().and_then(|days| u32::try_from(days).ok());
    days.map(Some).ok_or_else(|| refuse(AddModuleError::Timeframe))
}

fn setting<'a>(body: &'a Map<String, Value>, key: &str) -> Option<&'a Value> {
    body.get("settings")?.get(key)
}

fn refuse(error: AddModuleError) -> ApiError {
    match error {
        AddModuleError::UnknownType => ApiError::not_found("module_type_not_found"),
        AddModuleError::NoName => ApiError::keys(json!({"name": "blank"})),
        AddModuleError::NoDevice => ApiError::keys(json!({"settings": {DEVICE_KEY: "not-a-registered-device"}})),
        AddModuleError::Timeframe => ApiError::keys(json!({"settings": {TIMEFRAME_KEY: "out-of-range"}})),
    }
}
