//! The practice lab's APIs: Threat Response's platform (IROH) in each region, and the appliance's AsyncOS API.
//!
//! What Cisco publishes is answered in Cisco's published shapes; what it does not is in `assumed.rs`,
//! `sse_assumed.rs` and `asyncos/assumed.rs`, so that it is plain which is which.

mod answer;
mod assumed;
mod asyncos;
mod auth;
mod enrich;
mod faults;
mod inspect;
mod int;
mod profile;
mod sse_assumed;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use answer::ApiError;
pub use asyncos::{router as asyncos_router, router_of as asyncos_router_of};
pub use sse_assumed::DeviceShape;

use super::connections::{HALF_SENT, HalfSent};
use super::shared::Shared;
use crate::domain::region::Region;

/// What every route of one region's API holds.
#[derive(Debug, Clone)]
struct Api {
    shared: Arc<Shared>,
    region: Region,
    shape: DeviceShape,
}

impl Api {
    /// The cloud's own time, which a fault can set apart from lab time.
    fn now(&self) -> Timestamp {
        self.shared.read(|world, now| now + SignedDuration::from_secs(world.cloud(self.region).clock_offset_seconds))
    }
}

/// The API of one region; `iroh-sse` answers in the plainest of the shapes it may have.
pub fn router(shared: Arc<Shared>, region: Region) -> Router {
    router_with(shared, region, DeviceShape::default())
}

/// The same with another shape of the device list.
pub fn router_with(shared: Arc<Shared>, region: Region, shape: DeviceShape) -> Router {
    let api = Api { shared: shared.clone(), region, shape };
    Router::new()
        .route("/iroh/oauth2/token", post(auth::token))
        .route("/iroh/profile/whoami", get(profile::whoami))
        .route("/iroh/iroh-sse/device", get(sse_assumed::list))
        .route("/iroh/iroh-sse/device/{id}", get(sse_assumed::one))
        .route("/iroh/iroh-int/module-type", get(int::types))
        .route("/iroh/iroh-int/module-type/{id}", get(int::one_type))
        .route("/iroh/iroh-int/module-instance", get(int::modules).post(int::create))
        .route("/iroh/iroh-int/module-instance/{id}", get(int::module).patch(int::patch).delete(int::delete))
        .route("/iroh/iroh-inspect/inspect", post(inspect::inspect))
        .route("/iroh/iroh-enrich/observe/observables", post(enrich::observe))
        .route("/iroh/iroh-enrich/deliberate/observables", post(enrich::deliberate))
        .route("/iroh/iroh-enrich/refer/observables", post(enrich::refer))
        .route("/iroh/iroh-enrich/health", post(enrich::health))
        .route("/iroh/iroh-enrich/health/{id}", post(enrich::module_health))
        .fallback(no_such_route)
        .method_not_allowed_fallback(no_such_route)
        .layer(middleware::from_fn(whole_request))
        .layer(middleware::map_response(in_json))
        .layer(middleware::from_fn_with_state(api.clone(), stamp))
        .layer(middleware::from_fn_with_state(shared.clone(), faults::emulate))
        .layer(middleware::from_fn_with_state(shared, take_note))
        .with_state(api)
}

/// Around everything else, so that a request that gets no answer is in the record too.
pub(super) async fn take_note(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    shared.asked(request.method(), request.uri());
    next.run(request).await
}

/// The largest request taken in; real ones have a few kilobytes.
const MOST: usize = 1 << 20;

/// Takes a request in as a whole before anybody looks at it. One whose body does not come is let go, as its head would be.
pub(super) async fn whole_request(request: Request, next: Next) -> Response {
    let patience = request.extensions().get::<HalfSent>().map_or(HALF_SENT, |half_sent| half_sent.0);
    let (head, body) = request.into_parts();
    match tokio::time::timeout(patience, axum::body::to_bytes(body, MOST)).await {
        Ok(Ok(body)) => next.run(Request::from_parts(head, body.into())).await,
        Ok(Err(_)) => closing(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => closing(StatusCode::REQUEST_TIMEOUT),
    }
}

/// The rest of what is under way must not be taken for another request.
fn closing(status: StatusCode) -> Response {
    (status, [(header::CONNECTION, "close")]).into_response()
}

/// What a refusal says in JSON, in place of what it said.
fn instead(of: &Response, said: impl IntoResponse) -> Response {
    let mut response = said.into_response();
    for name in [header::CONNECTION, header::ALLOW] {
        if let Some(value) = of.headers().get(&name) {
            response.headers_mut().insert(name, value.clone());
        }
    }
    response
}

/// Whether an answer says no in another way than as JSON.
fn is_plain_refusal(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    response.status().as_u16() >= 400 && !kind.starts_with("application/json")
}

/// Whatever says no says it in JSON: the web framework's own refusals are texts.
async fn in_json(response: Response) -> Response {
    if !is_plain_refusal(&response) {
        return response;
    }
    match response.status() {
        StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY => {
            instead(&response, ApiError::content("malformed-request"))
        }
        status => {
            let error = status.canonical_reason().unwrap_or_default().to_lowercase().replace(' ', "_");
            let body = json!({"error": error, "trace_id": answer::trace_id()});
            instead(&response, (status, axum::Json(body)))
        }
    }
}

async fn no_such_route() -> Response {
    (StatusCode::NOT_FOUND, axum::Json(json!({"error": "not_found"}))).into_response()
}

/// Requests that an organisation has in an hour (documented).
const QUOTA: u64 = 8000;

/// The headers of every answer: the cloud's own time, and the quota.
async fn stamp(State(api): State<Api>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let date = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&api.now());
    if let Some(value) = date.ok().and_then(|date| HeaderValue::from_str(&date).ok()) {
        headers.insert(header::DATE, value);
    }
    headers.insert("x-ratelimit-org-limit", QUOTA.into());
    headers.insert("x-ratelimit-org-remaining", QUOTA.saturating_sub(api.shared.asked_this_hour()).into());
    headers.insert("x-iroh-version", HeaderValue::from_static("practice"));
    response
}
