//! What public documents and clients do not show of the AsyncOS API: shapes and words of ours.
//!
//! Nothing outside the lab may rely on any of it. When a real appliance shows otherwise, this is the file to change.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::lab::world::{Appliance, User};

/// Explanation of a refusal; `message` and `code` were seen, this was not.
pub(super) const EXPLANATION: &str = "See the message.";

/// Of `login/privileges` only the route was seen.
pub(super) fn privileges(user: &User) -> Value {
    json!({"data": {"userName": user.name, "role": user.role}})
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

/// Of `message-tracking/details` only the route and its parameters were seen.
pub(super) fn details(row: Value) -> Value {
    json!({"data": {"messages": row["attributes"]}})
}
