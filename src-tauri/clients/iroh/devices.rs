//! The devices that Security Services Exchange lists. Read only: nothing but GET goes to `iroh-sse`.
//!
//! The JSON of this route is not public. What can be read is read under every spelling that is plausible; what cannot is
//! said to be not understood, which is a different thing from an empty list.

use reqwest::Method;
use serde_json::Value;

use super::Cloud;
use crate::clients::Error;
use crate::domain::reading::Device;

type Object = serde_json::Map<String, Value>;

/// What the route's answer came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeviceList {
    /// The whole list. A device that is not in it is not listed.
    Understood(Vec<Device>),
    /// The beginning of a longer list. A device that is not in it may still be listed.
    Partial(Vec<Device>),
    /// Something else. The note names its shape (kinds and keys), never its values.
    NotUnderstood(String),
}

/// Under which key an object may hold its list.
const LISTS: [&str; 6] = ["data", "items", "devices", "results", "content", "objects"];
/// Under which keys it may say that there is more.
const TOTALS: [&str; 4] = ["total", "totalCount", "total_count", "count"];

impl Cloud {
    /// Asks for the list.
    pub async fn devices(&self) -> Result<DeviceList, Error> {
        let answer = self.call(|| self.http.request(Method::GET, &["iroh", "iroh-sse", "device"])).await?;
        Ok(read(&answer.json()?))
    }
}

fn read(answer: &Value) -> DeviceList {
    let not_understood = || DeviceList::NotUnderstood(shape(answer));
    let Some((rows, holders)) = list(answer) else { return not_understood() };
    let devices: Option<Vec<Device>> = rows.iter().map(device).collect();
    match devices {
        None => not_understood(),
        Some(devices) if holders.iter().any(|holder| says_more(holder, devices.len())) => DeviceList::Partial(devices),
        Some(devices) => DeviceList::Understood(devices),
    }
}

/// The rows, and the objects around them, outermost first.
fn list(answer: &Value) -> Option<(&Vec<Value>, Vec<&Object>)> {
    let mut at = answer;
    let mut holders = Vec::new();
    // `{"data": {"devices": […]}}` is as deep as it may go.
    for _ in 0..3 {
        match at {
            Value::Array(rows) => return Some((rows, holders)),
            Value::Object(holder) => {
                let mut inner =
                    LISTS.iter().filter_map(|key| holder.get(*key)).filter(|v| v.is_array() || v.is_object());
                at = inner.next()?;
                // Two candidates: which one is the list would be a guess.
                if inner.next().is_some() {
                    return None;
                }
                holders.push(holder);
            }
            _ => return None,
        }
    }
    None
}

/// Whether the object around the rows says that they are not all.
fn says_more(holder: &Object, rows: usize) -> bool {
    let number = |value: &Value| value.as_u64().and_then(|n| usize::try_from(n).ok());
    let total = |within: &Object| TOTALS.iter().find_map(|key| within.get(*key).and_then(number));
    let paging = ["paging", "pagination", "meta", "page"].iter().find_map(|key| holder.get(*key)?.as_object());
    let longer = [Some(holder), paging].into_iter().flatten().any(|within| total(within).is_some_and(|n| n > rows));
    let follows = |within: &Object| {
        ["next", "nextPage", "next_page", "cursor"].iter().any(|key| match within.get(*key) {
            Some(Value::String(text)) => !text.is_empty(),
            Some(value) => value.is_object() || value.is_number() || value == &Value::Bool(true),
            None => false,
        }) || ["hasMore", "has_more", "hasNext"].iter().any(|key| within.get(*key) == Some(&Value::Bool(true)))
    };
    longer || follows(holder) || paging.is_some_and(follows)
}

/// A row, if it has at least a name or an id.
fn device(row: &Value) -> Option<Device> {
    let row = row.as_object()?;
    // Some services put everything but the id into `attributes`, and then `type` beside it is the row's own kind.
    let attributes = row.get("attributes").and_then(Value::as_object);
    let text = |keys: &[&str]| {
        let within = |object: &Object| {
            keys.iter().find_map(|key| match object.get(*key)? {
                Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            })
        };
        attributes.and_then(within).or_else(|| within(row))
    };
    let device = Device {
        name: text(&["name", "deviceName", "device_name"]),
        kind: text(&["type", "deviceType", "device_type"]),
        version: text(&["version", "softwareVersion", "software_version"]),
        status: text(&["status", "state"]),
        id: text(&["id", "deviceId", "device_id"]),
    };
    (device.name.is_some() || device.id.is_some()).then_some(device)
}

/// The kinds and keys of an answer, two levels deep, for the support report.
fn shape(value: &Value) -> String {
    fn outline(value: &Value, depth: usize, out: &mut String) {
        match value {
            Value::Null => out.push_str("null"),
            Value::Bool(_) => out.push_str("boolean"),
            Value::Number(_) => out.push_str("number"),
            Value::String(_) => out.push_str("text"),
            Value::Array(items) => {
                out.push_str(&format!("list of {}", items.len()));
                if let (Some(first), true) = (items.first(), depth > 0) {
                    out.push_str(", first: ");
                    outline(first, depth - 1, out);
                }
            }
            Value::Object(_) if depth == 0 => out.push_str("object"),
            Value::Object(map) => {
                out.push('{');
                for (n, (key, value)) in map.iter().take(20).enumerate() {
                    let key: String = key.chars().filter(|c| c.is_ascii_graphic()).take(40).collect();
                    out.push_str(if n > 0 { ", " } else { "" });
                    out.push_str(&format!("{key}: "));
                    outline(value, depth - 1, out);
                }
                out.push('}');
            }
        }
    }
    let mut out = String::new();
    outline(value, 2, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn esa03() -> Device {
        Device {
            name: Some("esa03.example".into()),
            kind: Some("ESA".into()),
            version: Some("13.0.0".into()),
            status: Some("Registered".into()),
            id: Some("874141f7".into()),
        }
    }

    #[test]
    fn the_same_device_in_assumed_shapes() {
        let plain = json!({"id": "874141f7", "name": "esa03.example", "type": "ESA", "version": "13.0.0",
                           "status": "Registered", "ipAddress": "127.0.0.1"});
        let camel = json!({"deviceId": "874141f7", "deviceName": "esa03.example", "deviceType": "ESA",
                           "softwareVersion": "13.0.0", "state": "Registered"});
        let nested = json!({"id": "874141f7", "type": "device", "attributes": {"name": "esa03.example", "type": "ESA",
                            "version": "13.0.0", "status": "Registered"}});
        for answer in [
            json!([plain]),
            json!({"data": [plain]}),
            json!({"items": [camel], "total": 1}),
            json!({"devices": [camel], "paging": {"next": null, "total": 1}}),
            json!({"data": {"devices": [plain]}}),
            json!({"data": [nested]}),
        ] {
            assert_eq!(read(&answer), DeviceList::Understood(vec![esa03()]), "{answer}");
        }
    }

    #[test]
    fn an_empty_list_is_understood_and_nonsense_is_not() {
        assert_eq!(read(&json!([])), DeviceList::Understood(vec![]));
        assert_eq!(read(&json!({"items": []})), DeviceList::Understood(vec![]));
        for answer in [
            json!({}),
            json!({"rows": [{"name": "esa03"}]}),
            json!(["esa03"]),
            json!([{"label": "esa03"}]),
            json!({"data": [], "items": []}),
            json!("Registered"),
            json!(null),
        ] {
            assert!(matches!(read(&answer), DeviceList::NotUnderstood(_)), "{answer}");
        }
    }

    #[test]
    fn the_first_page_of_more_is_not_the_list() {
        for answer in [
            json!({"data": [{"id": "1"}], "total": 30}),
            json!({"items": [{"id": "1"}], "paging": {"next": "https://next"}}),
            json!({"items": [{"id": "1"}], "hasMore": true}),
        ] {
            assert!(matches!(read(&answer), DeviceList::Partial(_)), "{answer}");
        }
    }

    #[test]
    fn the_note_names_keys_and_never_values() {
        let DeviceList::NotUnderstood(note) = read(&json!({"rows": [{"label": "esa03"}], "ok": true})) else {
            panic!("that shape is nothing we know");
        };
        assert_eq!(note, "{ok: boolean, rows: list of 1, first: object}");
    }
}
