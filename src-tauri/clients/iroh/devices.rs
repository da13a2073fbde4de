//! The devices that Security Services Exchange lists. Read only: nothing but GET goes to `iroh-sse`.
//!
//! The JSON of this route is not public. What can be read is read under every spelling that is plausible; what cannot is
//! said to be not understood, which is a different thing from an empty list. A list is whole only if nothing in or
//! around it speaks against that: see [`paging`] for what stands around it, and [`Row`] for its rows.

use reqwest::Method;
use serde_json::Value;

use super::{Cloud, paging};
use crate::clients::http::Answer;
use crate::clients::{Error, outline};
use crate::domain::reading::Device;

type Object = serde_json::Map<String, Value>;

/// What the route's answer came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeviceList {
    /// The whole list. A device that is not in it is not listed.
    Understood(Vec<Device>),
    /// Part of a list, or a list whose rows were not all understood. A device that is not in it may still be listed.
    Partial {
        /// The rows that were understood.
        devices: Vec<Device>,
        /// The answer's shape (kinds and keys), without its values.
        shape: String,
    },
    /// Something else. The note names its shape (kinds and keys), never its values.
    NotUnderstood(String),
}

/// Under which key an object may hold its list, in lower case: `items`, SCIM's `Resources`, Spring's `content`, OData's
/// `value`, HAL's `_embedded`.
const LISTS: [&str; 11] = [
    "data",
    "items",
    "devices",
    "results",
    "content",
    "objects",
    "resources",
    "value",
    "_embedded",
    "result",
    "response",
];

impl Cloud {
    /// Asks for the list.
    pub async fn devices(&self) -> Result<DeviceList, Error> {
        let answer = self.call(|| self.http.request(Method::GET, &["iroh", "iroh-sse", "device"])).await?;
        let body: Value = answer.json()?;
        Ok(read(&body, |rows| by_headers(&answer, rows)))
    }
}

fn by_headers(answer: &Answer, rows: usize) -> bool {
    paging::headers_allow(answer, rows)
}

/// `headers_allow` says whether the answer's headers let so many rows be all.
fn read(answer: &Value, headers_allow: impl Fn(usize) -> bool) -> DeviceList {
    let shape = || outline::of(answer, 2);
    let Some((rows, holders)) = list(answer) else { return DeviceList::NotUnderstood(shape()) };
    let read: Vec<Option<Row>> = rows.iter().map(Row::of).collect();
    let clear = read.iter().all(|row| row.as_ref().is_some_and(|row| row.clear));
    let devices: Vec<Device> = read.into_iter().flatten().map(|row| row.device).collect();
    if devices.is_empty() && !rows.is_empty() {
        return DeviceList::NotUnderstood(shape());
    }
    if clear && paging::is_whole(rows.len(), &holders) && headers_allow(rows.len()) {
        DeviceList::Understood(devices)
    } else {
        DeviceList::Partial { devices, shape: shape() }
    }
}

/// The objects around the rows, outermost first, each with the key that leads on to the rows.
type Holders<'a> = Vec<(&'a Object, &'a str)>;

/// The rows, and what is around them.
fn list(answer: &Value) -> Option<(&Vec<Value>, Holders<'_>)> {
    let mut at = answer;
    let mut holders = Vec::new();
    // `{"data": {"devices": […]}}` is as deep as it may go.
    for _ in 0..3 {
        match at {
            Value::Array(rows) => return Some((rows, holders)),
            Value::Object(holder) => {
                let may_hold = |key: &str| LISTS.contains(&key.to_lowercase().as_str());
                let mut inner = holder.iter().filter(|(key, v)| may_hold(key) && (v.is_array() || v.is_object()));
                let (key, value) = inner.next()?;
                // Two candidates: which one is the list would be a guess.
                if inner.next().is_some() {
                    return None;
                }
                at = value;
                holders.push((holder, key.as_str()));
            }
            _ => return None,
        }
    }
    None
}

/// A row, and whether it leaves no doubt about what the device is called.
struct Row {
    device: Device,
    clear: bool,
}

/// Objects of a row that may hold what is said of the device, in lower case and without underscores.
const PARTS: [&str; 8] =
    ["attributes", "clientinfo", "deviceinfo", "device", "info", "details", "properties", "client"];
/// Keys that hold a name, by rank.
const NAMES: [&str; 3] = ["name", "deviceName", "device_name"];
/// Keys that may hold the name by which people know the device, in lower case and without separators. Where one says
/// another thing than the name that we took, nobody can say that the device is not this one.
const MAYBE_NAMES: [&str; 12] = [
    "name",
    "devicename",
    "hostname",
    "host",
    "fqdn",
    "displayname",
    "label",
    "alias",
    "title",
    "nickname",
    "hostlabel",
    "clientname",
];

impl Row {
    /// A row, if it has at least a name or an id.
    fn of(row: &Value) -> Option<Self> {
        let row = row.as_object()?;
        let plain = |key: &str| key.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        let part = |key: &String| PARTS.contains(&plain(key).as_str());
        let parts = || row.iter().filter(|(key, _)| part(key)).filter_map(|(_, v)| v.as_object());
        // Some services put everything but the id into `attributes`, and then `type` beside it is the row's own kind.
        let first = row.get("attributes").and_then(Value::as_object);
        let places: Vec<&Object> = first.into_iter().chain([row]).chain(parts()).collect();
        let text = |keys: &[&str]| places.iter().find_map(|place| keys.iter().find_map(|key| said(place.get(*key)?)));
        let device = Device {
            name: text(&NAMES),
            kind: text(&["type", "deviceType", "device_type"]),
            version: text(&["version", "softwareVersion", "software_version"]),
            status: text(&["status", "state"]),
            id: text(&["id", "deviceId", "device_id"]),
        };
        let other_name = |name: &str| {
            let nested = row.values().filter_map(Value::as_object).flat_map(|object| object.iter());
            row.iter()
                .chain(nested)
                .filter(|(key, _)| MAYBE_NAMES.contains(&plain(key).as_str()))
                .filter_map(|(_, value)| said(value))
                // An address is no name, and every device here has that of its loopback.
                .any(|other| other.parse::<std::net::IpAddr>().is_err() && !same_name(name, &other))
        };
        let clear = device.name.as_deref().is_some_and(|name| !other_name(name));
        (device.name.is_some() || device.id.is_some()).then_some(Self { device, clear })
    }
}

/// The same, or one of them only the first label of the other.
fn same_name(a: &str, b: &str) -> bool {
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    let label_of = |short: &str, long: &str| long.strip_prefix(short).is_some_and(|rest| rest.starts_with('.'));
    a == b || label_of(&a, &b) || label_of(&b, &a)
}

fn said(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
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
            json!({"Resources": [plain], "totalResults": 1, "startIndex": 1, "itemsPerPage": 1}),
            json!({"_embedded": {"devices": [plain]}, "page": {"size": 20, "totalElements": 1, "totalPages": 1}}),
            json!({"data": [nested]}),
        ] {
            assert_eq!(read(&answer, |_| true), DeviceList::Understood(vec![esa03()]), "{answer}");
        }
    }

    #[test]
    fn an_empty_list_is_understood_and_nonsense_is_not() {
        assert_eq!(read(&json!([]), |_| true), DeviceList::Understood(vec![]));
        assert_eq!(read(&json!({"items": []}), |_| true), DeviceList::Understood(vec![]));
        for answer in [
            json!({}),
            json!({"rows": [{"name": "esa03"}]}),
            json!(["esa03"]),
            json!([{"label": "esa03"}]),
            json!({"data": [], "items": []}),
            json!("Registered"),
            json!(null),
        ] {
            assert!(matches!(read(&answer, |_| true), DeviceList::NotUnderstood(_)), "{answer}");
        }
    }

    #[test]
    fn the_first_page_of_more_is_not_the_list() {
        for answer in [
            json!({"data": [{"id": "1", "name": "a"}], "total": 30}),
            json!({"items": [{"id": "1", "name": "a"}], "paging": {"next": "https://next"}}),
            json!({"items": [{"id": "1", "name": "a"}], "hasMore": true}),
        ] {
            assert!(matches!(read(&answer, |_| true), DeviceList::Partial { .. }), "{answer}");
        }
        let answer = json!([{"id": "1", "name": "a"}]);
        assert!(matches!(read(&answer, |_| false), DeviceList::Partial { .. }), "the headers say so");
    }

    #[test]
    fn a_row_whose_name_is_not_plain_leaves_the_list_open() {
        let fine = json!({"id": "1", "name": "a.example"});
        for odd in [
            json!({"id": "2"}),
            json!({"id": "2", "label": "esa03.example"}),
            json!({"id": "2", "name": null}),
            json!({"id": "2", "name": "a", "hostname": "esa03.example"}),
            json!({"id": "2", "name": "a", "endpoint": {"fqdn": "esa03.example"}}),
            json!({"id": "2", "name": "client-1", "clientInfo": {"name": "esa03.example"}}),
            json!(null),
            json!("esa03.example"),
            json!({"label": "esa03.example"}),
        ] {
            let answer = json!([fine, odd]);
            let DeviceList::Partial { devices, shape } = read(&answer, |_| true) else { panic!("{answer}") };
            assert_eq!(devices[0].name.as_deref(), Some("a.example"));
            assert!(shape.starts_with("list of 2") && !shape.contains("example"), "{shape}");
        }
    }

    #[test]
    fn a_name_one_level_down_is_the_name() {
        let answer = json!([{"id": "874141f7", "status": "Registered", "clientInfo": {"name": "esa03.example",
                             "description": "ESA", "type": "ESA", "version": "13.0.0", "ip": "127.0.0.1", "guid": ""}}]);
        assert_eq!(read(&answer, |_| true), DeviceList::Understood(vec![esa03()]));
    }

    #[test]
    fn the_note_names_keys_and_never_values() {
        let DeviceList::NotUnderstood(note) = read(&json!({"rows": [{"label": "esa03"}], "ok": true}), |_| true) else {
            panic!("that shape is nothing we know");
        };
        assert_eq!(note, "{ok: boolean, rows: list of 1, first: object}");
    }
}
