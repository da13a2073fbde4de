//! The appliance's AsyncOS API, as far as public clients and documents show it. Read only, as the real one is for
//! everything that matters here. What they do not show is in `assumed`.

mod assumed;
mod tracking;

use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{auth, faults, take_note};
use crate::lab::shared::Shared;
use crate::lab::world::User;

/// The default of the appliance's user inactivity timeout, which bounds a JWT's life.
const LIFE_SECONDS: i64 = 30 * 60;
/// With less than this left, an answer carries a fresh JWT.
const RENEW_SECONDS: i64 = 5 * 60;

/// The API of an Email Security Appliance.
pub fn router(shared: Arc<Shared>) -> Router {
    router_of(&["esa"], shared)
}

/// The same of other products, or of several behind one address: its name begins every path of each.
pub fn router_of(products: &[&str], shared: Arc<Shared>) -> Router {
    let of_one = |router: Router<Arc<Shared>>, product: &&str| {
        let at = |path: &str| format!("/{product}/api/v2.0/{path}");
        let router = router
            .route(&at("login"), post(log_in))
            .route(&at("login/privileges"), get(privileges))
            .route(&at("health"), get(health))
            .route(&at("config/system_time"), get(system_time))
            .route(&at("config/appliances"), get(appliances))
            .route(&at("message-tracking/messages"), get(tracking::messages))
            .route(&at("message-tracking/availability"), get(tracking::availability))
            .route(&at("message-tracking/details"), get(tracking::details));
        // Only the manager has services of other appliances in its hands.
        if *product == "sma" {
            router.route(&at("config/centralized_services"), get(centralized_services))
        } else {
            router
        }
    };
    products
        .iter()
        .fold(Router::new(), of_one)
        .fallback(no_such_route)
        .method_not_allowed_fallback(no_such_route)
        .layer(middleware::from_fn(super::whole_request))
        .layer(middleware::map_response(in_json))
        .layer(middleware::from_fn_with_state(shared.clone(), stamp))
        .layer(middleware::from_fn_with_state(shared.clone(), faults::emulate))
        .layer(middleware::from_fn_with_state(shared.clone(), take_note))
        .with_state(shared)
}

/// Every answer carries the appliance's own time.
async fn stamp(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let now = shared.read(|world, now| world.appliance().clock(now));
    let date = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&now);
    if let Some(value) = date.ok().and_then(|date| HeaderValue::from_str(&date).ok()) {
        response.headers_mut().insert(header::DATE, value);
    }
    response
}

/// An answer that says no.
struct ApiError(StatusCode, &'static str);

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let code = self.0.as_u16().to_string();
        let error = json!({"message": self.1, "code": code, "explanation": explanation(self.0)});
        (self.0, Json(json!({"error": error}))).into_response()
    }
}

/// What stands beside the message. The sentence of 401 is that of AsyncOS, as users of its API quote it (third-party,
/// version unknown); the others are made after it.
fn explanation(status: StatusCode) -> String {
    let why = match status {
        StatusCode::UNAUTHORIZED => "No permission -- see authorization schemes.",
        StatusCode::BAD_REQUEST => "Bad request syntax or unsupported method.",
        StatusCode::NOT_FOUND => "Nothing matches the given URI.",
        _ => status.canonical_reason().unwrap_or("See the message."),
    };
    format!("{} = {why}", status.as_u16())
}

/// Whatever says no says it in JSON: the web framework's own refusals (a parameter that is no number, a body that is too
/// large) are texts.
async fn in_json(response: Response) -> Response {
    if !super::is_plain_refusal(&response) {
        return response;
    }
    let status = response.status();
    super::instead(&response, ApiError(status, status.canonical_reason().unwrap_or("Error")))
}

/// Nobody said who they are.
const UNAUTHORIZED: ApiError = ApiError(StatusCode::UNAUTHORIZED, "Unauthorized");
/// The texts of the three refusals are those that public clients wait for (third-party: the stix-shifter module reads the
/// first two to know that it must log in anew).
const EXPIRED: ApiError = ApiError(StatusCode::UNAUTHORIZED, "ExpiredSignatureError.");
/// See [`EXPIRED`].
const INVALID_TOKEN: ApiError = ApiError(StatusCode::UNAUTHORIZED, "InvalidTokenError.");
/// See [`EXPIRED`].
const WRONG_PASSWORD: ApiError = ApiError(StatusCode::UNAUTHORIZED, "Invalid username or passphrase.");

/// Whatever there is no route for.
async fn no_such_route() -> ApiError {
    ApiError(StatusCode::NOT_FOUND, "Not Found.")
}

/// Whoever is signed in, and the JWT to hand over when theirs is about to end.
struct Caller {
    user: User,
    fresh: Option<String>,
}

impl FromRequestParts<Arc<Shared>> for Caller {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, ApiError> {
        match parts.headers.get("jwttoken") {
            Some(token) => by_jwt(shared, token.to_str().unwrap_or_default()),
            None => by_password(shared, &parts.headers),
        }
    }
}

fn by_password(shared: &Shared, headers: &HeaderMap) -> Result<Caller, ApiError> {
    let (name, password) = auth::basic(headers).ok_or(UNAUTHORIZED)?;
    let user = shared.read(|world, _| world.log_in(&name, &password).cloned()).ok_or(WRONG_PASSWORD)?;
    Ok(Caller { user, fresh: None })
}

#[derive(Serialize, Deserialize)]
struct Claims {
    user: String,
    exp: i64,
}

fn by_jwt(shared: &Shared, token: &str) -> Result<Caller, ApiError> {
    let (text, signature, claims) = parts_of(token).ok_or(INVALID_TOKEN)?;
    shared.read(|world, now| {
        if world.seed().sign("appliance token", text)[..] != signature[..] {
            return Err(INVALID_TOKEN);
        }
        let left = claims.exp - now.as_second();
        if left <= 0 {
            return Err(EXPIRED);
        }
        let user = world.appliance().users.iter().find(|u| u.name == claims.user).ok_or(INVALID_TOKEN)?.clone();
        let fresh = (left < RENEW_SECONDS).then(|| jwt(world.seed(), &user, now));
        Ok(Caller { user, fresh })
    })
}

/// What was signed, the signature, and what it says.
fn parts_of(token: &str) -> Option<(&str, Vec<u8>, Claims)> {
    let (text, signature) = token.rsplit_once('.')?;
    let claims = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text.split_once('.')?.1).ok()?).ok()?;
    Some((text, URL_SAFE_NO_PAD.decode(signature).ok()?, claims))
}

fn jwt(seed: &crate::lab::world::Seed, user: &User, now: Timestamp) -> String {
    let part = |json: Value| URL_SAFE_NO_PAD.encode(json.to_string());
    let claims = Claims { user: user.name.clone(), exp: now.as_second() + LIFE_SECONDS };
    let text = format!("{}.{}", part(json!({"typ": "JWT", "alg": "HS256"})), part(json!(claims)));
    format!("{text}.{}", URL_SAFE_NO_PAD.encode(seed.sign("appliance token", &text)))
}

impl Caller {
    fn answer(self, body: Value) -> Response {
        let mut response = Json(body).into_response();
        if let Some(fresh) = self.fresh.and_then(|token| token.parse().ok()) {
            response.headers_mut().insert("jwttoken", fresh);
        }
        response
    }
}

#[derive(Deserialize)]
struct LogIn {
    data: LogInData,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct LogInData {
    user_name: String,
    passphrase: String,
}

/// `POST /esa/api/v2.0/login`; both fields in Base64.
async fn log_in(State(shared): State<Arc<Shared>>, body: Option<Json<LogIn>>) -> Result<Json<Value>, ApiError> {
    let Json(LogIn { data }) = body.ok_or(ApiError(StatusCode::BAD_REQUEST, "Invalid request body."))?;
    let plain = |field: &str| String::from_utf8(STANDARD.decode(field).ok()?).ok();
    let (Some(name), Some(password)) = (plain(&data.user_name), plain(&data.passphrase)) else {
        return Err(WRONG_PASSWORD);
    };
    shared
        .read(|world, now| {
            let user = world.log_in(&name, &password)?;
            Some(Json(json!({"data": {
                "userName": user.name,
                "is2FactorRedirectRequired": "false",
                "role": user.role,
                "email": [],
                "jwtToken": jwt(world.seed(), user, now),
            }})))
        })
        .ok_or(WRONG_PASSWORD)
}

/// `GET /esa/api/v2.0/login/privileges`. Shape assumed.
async fn privileges(caller: Caller) -> Response {
    let body = assumed::privileges(&caller.user);
    caller.answer(body)
}

/// `GET /esa/api/v2.0/health`
async fn health(caller: Caller) -> Response {
    caller.answer(json!({"data": {
        "percentage_cpu_load": 3,
        "percentage_ram_utilization": 22,
        "percentage_swap_utilization": 0,
        "percentage_diskio": 1,
        "percentage_queue_utilization": 0,
        "resource_conservation": 0,
        "messages_in_pvo_quarantines": 0,
        "messages_in_workqueue": 0,
    }}))
}

/// `GET /esa/api/v2.0/config/system_time`. Shape assumed.
async fn system_time(State(shared): State<Arc<Shared>>, caller: Caller) -> Response {
    let now = shared.read(|world, now| world.appliance().clock(now));
    caller.answer(assumed::system_time(now))
}

/// `GET /esa/api/v2.0/config/appliances`. Shape assumed.
async fn appliances(State(shared): State<Arc<Shared>>, caller: Caller) -> Response {
    let body = shared.read(|world, _| assumed::appliances(world.appliance()));
    caller.answer(body)
}

/// `GET /sma/api/v2.0/config/centralized_services`. Shape assumed.
async fn centralized_services(caller: Caller) -> Response {
    caller.answer(assumed::centralized_services())
}
