//! Message tracking: the search with the filters that public clients send, its availability, and a message's details.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::{ApiError, Caller, assumed};
use crate::lab::shared::Shared;
use crate::lab::world::{Appliance, Layout, TrackedMessage};

/// Rows of one answer, however many were asked for: public clients ask for 100 at most.
const MOST: usize = 100;

/// `GET /esa/api/v2.0/message-tracking/messages`
pub(super) async fn messages(
    State(shared): State<Arc<Shared>>,
    caller: Caller,
    Query(search): Query<Map<String, Value>>,
) -> Result<Response, ApiError> {
    let value = |key: &str| search.get(key).and_then(Value::as_str);
    let day = |key: &str| value(key).map(str::parse::<Timestamp>).transpose();
    let (Ok(from), Ok(until)) = (day("startDate"), day("endDate")) else {
        return Err(ApiError(StatusCode::BAD_REQUEST, "Invalid startDate or endDate value."));
    };
    let number = |key: &str, default| match value(key) {
        Some(text) => {
            text.parse::<usize>().map_err(|_| ApiError(StatusCode::BAD_REQUEST, "Invalid offset or limit value."))
        }
        None => Ok(default),
    };
    let (offset, limit) = (number("offset", 0)?, number("limit", MOST)?.min(MOST));
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
            .map(|m| row(&m, appliance))
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

/// Older builds say of a message what newer ones say of each of its MIDs (third-party: rows that users of the API
/// recorded; which builds these are is assumed).
fn row(message: &TrackedMessage, appliance: &Appliance) -> Value {
    match appliance.layout {
        Layout::V13 => older_row(message, appliance),
        Layout::V14 => newer_row(message, appliance),
    }
}

fn older_row(message: &TrackedMessage, appliance: &Appliance) -> Value {
    json!({"attributes": {
        "hostName": appliance.hostname,
        "serialNumber": appliance.serial,
        "mid": [message.mid],
        "icid": message.icid,
        "direction": "incoming",
        "messageStatus": "Delivered",
        "sender": message.sender,
        "recipient": message.recipients,
        "replyTo": "N/A",
        "subject": message.subject,
        "messageID": format!("<{}>", message.message_id),
        "timestamp": timestamp(message.received, appliance.layout),
        "senderIp": message.source_ip,
        "senderDomain": message.sender_domain(),
        "sbrs": "None",
        "senderGroup": "UNKNOWNLIST",
        "mailPolicy": ["DEFAULT"],
        "verdictChart": "00000000",
        "isCompleteData": true,
    }})
}

fn newer_row(message: &TrackedMessage, appliance: &Appliance) -> Value {
    let mid = message.mid.to_string();
    json!({"attributes": {
        "hostName": appliance.hostname,
        "serialNumber": appliance.serial,
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
        "timestamp": timestamp(message.received, appliance.layout),
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

/// Builds differ in how they name the zone; the how-to's 13.0 shows the longer form.
fn timestamp(at: Timestamp, layout: Layout) -> String {
    let form = match layout {
        Layout::V13 => "%d %b %Y %H:%M:%S (GMT +00:00)",
        Layout::V14 => "%d %b %Y %H:%M:%S (GMT)",
    };
    at.strftime(form).to_string()
}

/// `GET /esa/api/v2.0/message-tracking/availability`. The route is recalled only, its shape assumed.
pub(super) async fn availability(State(shared): State<Arc<Shared>>, caller: Caller) -> Response {
    let body = shared.read(|world, now| {
        let appliance = world.appliance();
        let first = appliance.messages.first().map_or(now, |first| world.received_at(first));
        assumed::availability(first, now)
    });
    caller.answer(body)
}

/// What happened to one message, in the shape of a recorded answer (third-party, AsyncOS of 2022); the sentences of its
/// summary are shortened from there.
fn details_of(message: &TrackedMessage, appliance: &Appliance) -> Value {
    let at = timestamp(message.received, appliance.layout);
    let event =
        |description: String, last: bool| json!({"timestamp": at, "description": description, "lastEvent": last});
    let TrackedMessage { mid, icid, sender, recipients, .. } = message;
    let to = recipients.join(", ");
    let summary = [
        event(
            format!(
                "Incoming connection (ICID {icid}) has sender_group: UNKNOWNLIST, sender_ip: {}.",
                message.source_ip
            ),
            false,
        ),
        event(format!("Message {mid} from {sender} to {to} was accepted on ICID {icid}."), false),
        event(format!("Message {mid} contains message ID header '<{}>'.", message.message_id), false),
        event(format!("Message {mid} to {to} was delivered."), true),
    ];
    json!({"data": {"messages": {
        "hostName": appliance.hostname,
        "direction": "incoming",
        "isCompleteData": true,
        "messageStatus": "Delivered",
        "mailPolicy": ["DEFAULT"],
        "senderGroup": "UNKNOWNLIST",
        "subject": message.subject,
        "showSummaryTimeBox": true,
        "mid": [mid],
        "sendingHostSummary": {"reverseDnsHostname": "", "ipAddress": message.source_ip, "sbrsScore": "None"},
        "attachments": message.attachment_names,
        "smtpAuthId": "",
        "midHeader": format!("<{}>", message.message_id),
        "timestamp": at,
        "recipient": recipients,
        "sender": sender,
        "headerFrom": sender,
        "showAMP": false,
        "showDLP": false,
        "showURL": false,
        "summary": summary,
        "allIcid": [icid],
    }}})
}

/// `GET /esa/api/v2.0/message-tracking/details`
pub(super) async fn details(
    State(shared): State<Arc<Shared>>,
    caller: Caller,
    Query(wanted): Query<Map<String, Value>>,
) -> Result<Response, ApiError> {
    let value = |key: &str| wanted.get(key).and_then(Value::as_str).map(str::trim);
    let body = shared.read(|world, _| {
        let appliance = world.appliance();
        let ours = value("serialNumber").is_none_or(|serial| serial == appliance.serial);
        let mut all = appliance.messages.iter().filter(|_| ours);
        let found = all.find(|m| value("mid") == Some(m.mid.to_string().as_str()))?;
        let message = TrackedMessage { received: world.received_at(found), ..found.clone() };
        Some(details_of(&message, appliance))
    });
    body.map(|body| caller.answer(body)).ok_or(ApiError(StatusCode::NOT_FOUND, "Not Found."))
}
