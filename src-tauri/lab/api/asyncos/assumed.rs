//! What public documents and clients do not show of the AsyncOS API: shapes and words of ours.
//!
//! Nothing outside the lab may rely on any of it. When a real appliance shows otherwise, this is the file to change.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::lab::world::{Appliance, User};

/// Of `login/privileges` only the route was seen, and that it lists rights. Their names are ours.
pub(super) fn privileges(user: &User) -> Value {
    let mut rights = vec!["p_access_health", "p_access_message_tracking", "p_access_reporting"];
    if user.role.to_lowercase().contains("admin") {
        rights.extend(["p_access_config", "p_access_users"]);
    }
    json!({"data": rights})
}

/// Of `config/centralized_services` only the route was seen.
pub(super) fn centralized_services() -> Value {
    json!({"data": {"centralized_email_message_tracking": {"enable": true}, "centralized_email_reporting": {"enable": true}}})
}

/// Of `config/system_time` only the route was seen.
pub(super) fn system_time(now: Timestamp) -> Value {
    json!({"data": {
        "system_time": now.strftime("%d %b %Y %H:%M:%S (GMT)").to_string(),
        "time_zone": "GMT",
    }})
}

/// Of `config/appliances` only the route was seen.
pub(super) fn appliances(appliance: &Appliance) -> Value {
    json!({"data": [{
        "host_name": appliance.hostname,
        "serial_number": appliance.serial,
        "sma_managed": appliance.sma_managed.to_string(),
    }]})
}

/// `message-tracking/availability` itself is recalled only.
pub(super) fn availability(from: Timestamp, until: Timestamp) -> Value {
    let text = |at: Timestamp| at.strftime("%Y-%m-%dT%H:%M:00.000Z").to_string();
    json!({"data": {"startDate": text(from), "endDate": text(until)}})
}
