//! The appliance's AsyncOS API, as far as public clients and documents show it. Read only.

use std::sync::Arc;

use axum::Json;
use axum::extract::{FromRequestParts, Query, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{assumed, auth};
use crate::lab::shared::Shared;
use crate::lab::world::{TrackedMessage, User};

/// The default of the appliance's user inactivity timeout, which bounds a JWT's life.
const LIFE_SECONDS: i64 = 30 * 60;
/// With less than this left, an answer carries a fresh JWT.
const RENEW_SECONDS: i64 = 5 * 60;

/// An answer that says no.
pub(super) struct Refusal(StatusCode, &'static str);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let code = self.0.as_u16().to_string();
        let error = json!({"message": self.1, "code": code, "explanation": assumed::APPLIANCE_EXPLANATION});
        (self.0, Json(json!({"error": error}))).into_response()
    }
}

const UNAUTHORIZED: Refusal = Refusal(StatusCode::UNAUTHORIZED, "Unauthorized");

/// Whatever there is no route for.
pub(super) async fn no_such_route() -> Refusal {
    Refusal(StatusCode::NOT_FOUND, "Not Found.")
}

/// Whoever is signed in, and the JWT to hand over when theirs is about to end.
pub(super) struct Caller {
    user: User,
    fresh: Option<String>,
}

impl FromRequestParts<Arc<Shared>> for Caller {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, shared: &Arc<Shared>) -> Result<Self, Refusal> {
        let caller = match parts.headers.get("jwttoken").and_then(|value| value.to_str().ok()) {
            Some(token) => by_jwt(shared, token),
            None => by_password(shared, &parts.headers),
        };
        caller.ok_or(UNAUTHORIZED)
    }
}

fn by_password(shared: &Shared, headers: &HeaderMap) -> Option<Caller> {
    let (name, password) = auth::basic(headers)?;
    let user = shared.read(|world, _| world.log_in(&name, &password).cloned())?;
    Some(Caller { user, fresh: None })
}

#[derive(Serialize, Deserialize)]
struct Claims {
    user: String,
    exp: i64,
}

fn by_jwt(shared: &Shared, token: &str) -> Option<Caller> {
    let (text, signature) = token.rsplit_once('.')?;
    let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
    let claims: Claims = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text.split_once('.')?.1).ok()?).ok()?;
    shared.read(|world, now| {
        let left = claims.exp - now.as_second();
        if left <= 0 || world.seed().sign("appliance token", text)[..] != signature[..] {
            return None;
        }
        let user = world.appliance().users.iter().find(|u| u.name == claims.user)?.clone();
        let fresh = (left < RENEW_SECONDS).then(|| jwt(world.seed(), &user, now));
        Some(Caller { user, fresh })
    })
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
pub(super) struct LogIn {
    data: LogInData,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct LogInData {
    user_name: String,
    passphrase: String,
}

/// `POST /esa/api/v2.0/login`; both fields in Base64.
pub(super) async fn log_in(
    State(shared): State<Arc<Shared>>,
    body: Option<Json<LogIn>>,
) -> Result<Json<Value>, Refusal> {
    let Json(LogIn { data }) = body.ok_or(Refusal(StatusCode::BAD_REQUEST, "Invalid request body."))?;
    let plain = |field: &str| String::from_utf8(STANDARD.decode(field).ok()?).ok();
    let (Some(name), Some(password)) = (plain(&data.user_name), plain(&data.passphrase)) else {
        return Err(UNAUTHORIZED);
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
        .ok_or(UNAUTHORIZED)
}

/// `GET /esa/api/v2.0/login/privileges`. Shape assumed.
pub(super) async fn privileges(caller: Caller) -> Response {
    let body = json!({"data": {"userName": caller.user.name, "role": caller.user.role}});
    caller.answer(body)
}

/// `GET /esa/api/v2.0/health`
pub(super) async fn health(caller: Caller) -> Response {
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
pub(super) async fn system_time(State(shared): State<Arc<Shared>>, caller: Caller) -> Response {
    let now = shared.read(|world, now| world.appliance().clock(now));
    let body = json!({"data": {
        "system_time": now.strftime("%d %b %Y %H:%M:%S (GMT)").to_string(),
        "time_zone": "GMT",
    }});
    caller.answer(body)
}

/// `GET /esa/api/v2.0/message-tracking/messages`
pub(super) async fn messages(
    State(shared): State<Arc<Shared>>,
    caller: Caller,
    Query(search): Query<Map<String, Value>>,
) -> Result<Response, Refusal> {
    let value = |key: &str| search.get(key).and_then(Value::as_str);
    let day = |key: &str| value(key).map(str::parse::<Timestamp>).transpose();
    let (Ok(from), Ok(until)) = (day("startDate"), day("endDate")) else {
        return Err(Refusal(StatusCode::BAD_REQUEST, "Invalid startDate or endDate value."));
    };
    let number = |key: &str, default| value(key).and_then(|v| v.parse::<usize>().ok()).unwrap_or(default);
    let (offset, limit) = (number("offset", 0), number("limit", 100));
    let body = shared.read(|world, _| {
        let appliance = world.appliance();
        let found: Vec<Value> = appliance
            .messages
            .iter()
            .rev()
            .map(|m| TrackedMessage { received: world.received_at(m), ..m.clone() })
            .filter(|m| from.is_none_or(|from| m.received >= from))
            // Searches are in whole minutes.
            .filter(|m| until.is_none_or(|until| m.received < until + SignedDuration::from_mins(1)))
            .filter(|m| fits(m, &value))
            .map(|m| row(&m, &appliance.hostname, &appliance.serial))
            .collect();
        let total = found.len();
        let page: Vec<Value> = found.into_iter().skip(offset).take(limit).collect();
        json!({"meta": {"num_bad_records": 0, "totalCount": total}, "data": page})
    });
    Ok(caller.answer(body))
}

/// The filters that public clients send.
fn fits<'a>(message: &TrackedMessage, value: &impl Fn(&str) -> Option<&'a str>) -> bool {
    let text = |name: &str, actual: &str| {
        value(&format!("{name}Value")).is_none_or(|wanted| {
            let (actual, wanted) = (actual.to_lowercase(), wanted.to_lowercase());
            match value(&format!("{name}Operator")).unwrap_or("contains") {
                "is" => actual == wanted,
                "begins_with" => actual.starts_with(&wanted),
                _ => actual.contains(&wanted),
            }
        })
    };
    text("envelopeSenderfilter", &message.sender)
        && text("subjectfilter", &message.subject)
        && (value("envelopeRecipientfilterValue").is_none()
            || message.recipients.iter().any(|to| text("envelopeRecipientfilter", to)))
        && (value("attachmentNameValue").is_none()
            || message.attachment_names.iter().any(|name| text("attachmentName", name)))
        && value("messageIdHeader").is_none_or(|id| id.trim_matches(['<', '>']) == message.message_id)
        && value("ciscoMid").is_none_or(|mid| mid.trim() == message.mid.to_string())
        && value("senderIp").is_none_or(|ip| ip.trim() == message.source_ip)
        && value("fileSha256").is_none_or(|sha| message.attachment_hashes.iter().any(|h| h.eq_ignore_ascii_case(sha)))
}

fn row(message: &TrackedMessage, hostname: &str, serial: &str) -> Value {
    let mid = message.mid.to_string();
    json!({"attributes": {
        "hostName": hostname,
        "serialNumber": serial,
        "mid": [message.mid],
        "icid": message.icid,
        "dcid": [],
        "allIcid": [message.icid],
        "direction": "incoming",
        "messageStatus": {&mid: "Delivered"},
        "sender": message.sender,
        "recipient": message.recipients,
        "recipientMap": {&mid: message.recipients},
        "friendly_from": [message.sender],
        "replyTo": "N/A",
        "subject": message.subject,
        "finalSubject": {&mid: message.subject},
        "messageID": {&mid: format!("<{}>", message.message_id)},
        "timestamp": message.received.strftime("%d %b %Y %H:%M:%S (GMT)").to_string(),
        "senderIp": message.source_ip,
        "senderDomain": message.sender_domain(),
        "sbrs": "None",
        "senderGroup": "UNKNOWNLIST",
        "mailPolicy": ["DEFAULT"],
        "verdictChart": {&mid: "00000000"},
        "isCompleteData": "N/A",
        "morDetails": {},
    }})
}
