//! The device list of Security Services Exchange, in shapes it may have: the real JSON is not public, so every one of
//! these is assumed, and so is each way in which it may be closed to API clients. Only GET is answered; how devices are made by API is not known either.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use serde_json::{Value, json};
use uuid::Uuid;

use super::answer::ApiError;
use super::auth::Caller;
use super::{Api, assumed};
use crate::lab::world::Device;

/// A shape of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DeviceShape {
    /// `[{id, name, type, version, status}]`
    #[default]
    Array,
    /// `{data: […]}`
    Data,
    /// `{items: […], total}` with `deviceId`, `deviceName`, …
    Items,
    /// `{devices: […]}` with `device_id`, `state`, `softwareVersion`
    Devices,
    /// `{items: […one row…], paging: {next}}`
    FirstPage,
    /// Something nobody expects.
    Strange,
    /// No list: 403, and not for a scope.
    Forbidden,
    /// No list: there is no such route.
    Absent,
    /// No list: a sign-in page, with status 200.
    WebPage,
}

impl DeviceShape {
    /// All that are a list of some kind.
    pub const ALL: [DeviceShape; 6] =
        [Self::Array, Self::Data, Self::Items, Self::Devices, Self::FirstPage, Self::Strange];

    /// All that are none.
    pub const CLOSED: [DeviceShape; 3] = [Self::Forbidden, Self::Absent, Self::WebPage];

    /// What stands in the way of any answer.
    fn closed(self) -> Option<Response> {
        match self {
            Self::Forbidden => Some(ApiError::forbidden().into_response()),
            Self::Absent => Some(ApiError::not_found("not_found").into_response()),
            Self::WebPage => Some((StatusCode::OK, Html(assumed::SIGN_IN_PAGE)).into_response()),
            _ => None,
        }
    }

    fn row(self, device: &Device) -> Value {
        let (id, name, kind) = (device.id, &device.name, &device.kind);
        let (version, status) = (&device.version, device.status.label());
        let mut row = match self {
            Self::Array | Self::Data | Self::FirstPage | Self::Forbidden | Self::Absent | Self::WebPage => {
                json!({"id": id, "name": name, "type": kind, "version": version, "status": status})
            }
            Self::Items => json!({"deviceId": id, "deviceName": name, "deviceType": kind, "softwareVersion": version,
                                  "status": status}),
            Self::Devices => json!({"device_id": id, "name": name, "type": kind, "softwareVersion": version,
                                    "state": status}),
            Self::Strange => json!({"label": name, "lamp": status}),
        };
        if let (Some(row), true) = (row.as_object_mut(), self != Self::Strange) {
            row.insert("description".into(), json!(device.description));
            row.insert("ipAddress".into(), json!(device.ip_address));
            row.insert("connectorVersion".into(), json!(device.connector_version));
            row.insert("created".into(), json!(device.created));
        }
        row
    }

    fn list(self, mut rows: Vec<Value>) -> Value {
        match self {
            Self::Array | Self::Forbidden | Self::Absent | Self::WebPage => json!(rows),
            Self::Data => json!({"data": rows}),
            Self::Items => json!({"total": rows.len(), "items": rows}),
            Self::Devices => json!({"devices": rows}),
            Self::FirstPage => {
                rows.truncate(1);
                json!({"items": rows, "paging": {"next": "page-2"}})
            }
            Self::Strange => json!({"shelf": rows}),
        }
    }
}

/// `GET /iroh/iroh-sse/device`
pub(super) async fn list(State(api): State<Api>, caller: Caller) -> Result<Response, ApiError> {
    caller.reads(assumed::SSE_SCOPE)?;
    if let Some(closed) = api.shape.closed() {
        return Ok(closed);
    }
    Ok(Json(api.shared.read(|world, _| {
        let rows = world.cloud(api.region).devices_of(caller.tenant).map(|d| api.shape.row(d)).collect();
        api.shape.list(rows)
    }))
    .into_response())
}

/// `GET /iroh/iroh-sse/device/{id}`
pub(super) async fn one(State(api): State<Api>, caller: Caller, Path(id): Path<String>) -> Result<Response, ApiError> {
    caller.reads(assumed::SSE_SCOPE)?;
    if let Some(closed) = api.shape.closed() {
        return Ok(closed);
    }
    let id = id.parse::<Uuid>().ok();
    let row = id.and_then(|id| {
        api.shared.read(|world, _| world.cloud(api.region).device(caller.tenant, id).map(|d| api.shape.row(d)))
    });
    row.map(|row| Json(row).into_response()).ok_or_else(|| ApiError::not_found("device_not_found"))
}
