//! Module types and the modules that were made of them.
//!
//! Which type is the email appliance's, and under which keys it keeps its device and its timeframe, is not public: both
//! are found in the type's own `configuration_spec`, each time.

use std::collections::BTreeMap;

use jiff::Timestamp;
use reqwest::Method;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Cloud;
use super::lenient::{Listing, each, or_default};
use super::paging;
use crate::clients::Error;
use crate::domain::product::modules::{self, Asks};

/// A kind of module.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ModuleType {
    /// Id.
    pub id: String,
    /// `Email Security Appliance`.
    #[serde(default, deserialize_with = "or_default")]
    pub title: String,
    /// What it was called before.
    #[serde(default, deserialize_with = "or_default")]
    pub former_title: Option<String>,
    /// The preset of the module's name.
    #[serde(default, deserialize_with = "or_default")]
    pub default_name: String,
    /// Whether it can be added.
    #[serde(default = "yes", deserialize_with = "unless_off")]
    pub enabled: bool,
    /// The fields of its form.
    #[serde(default, deserialize_with = "each")]
    pub configuration_spec: Vec<Field>,
}

/// A field of a module's form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Field {
    /// Its key in the module's settings.
    pub key: String,
    /// `device`, `integer`, …
    #[serde(rename = "type")]
    pub kind: String,
    /// What the form calls it.
    #[serde(default, deserialize_with = "or_default")]
    pub label: String,
    /// Whether it must be filled in.
    #[serde(default, deserialize_with = "or_default")]
    pub required: bool,
    /// What it is preset to.
    #[serde(default)]
    pub default_value: Option<Value>,
}

/// A module somebody added.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ModuleInstance {
    /// Id.
    pub id: String,
    /// The name it was given.
    pub name: String,
    /// Its kind.
    pub module_type_id: String,
    /// Whether it answers.
    #[serde(default = "yes", deserialize_with = "unless_off")]
    pub enabled: bool,
    /// Its settings; keys as the type's fields have them.
    #[serde(default, deserialize_with = "or_default")]
    pub settings: BTreeMap<String, Value>,
    /// When it was added.
    #[serde(default, deserialize_with = "or_default")]
    pub created_at: Option<Timestamp>,
}

const fn yes() -> bool {
    true
}

/// On, unless the answer plainly says `false`.
fn unless_off<'de, D: serde::Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
    Ok(Value::deserialize(from)? != Value::Bool(false))
}

impl ModuleType {
    /// The field that takes an SSE device.
    pub fn device_field(&self) -> Option<&Field> {
        self.configuration_spec.iter().find(|f| f.kind == "device")
    }

    /// The field that takes the timeframe in days: the one integer, or the one that says so.
    pub fn timeframe_field(&self) -> Option<&Field> {
        let mut integers = self.configuration_spec.iter().filter(|f| f.kind == "integer");
        match (integers.next(), integers.next()) {
            (one, None) => one,
            _ => {
                let says_so = |f: &&Field| format!("{} {}", f.key, f.label).to_lowercase().contains("timeframe");
                self.configuration_spec.iter().filter(|f| f.kind == "integer").find(says_so)
            }
        }
    }

    /// Whether modules of this type ask an email appliance or its manager: bound to a device, and called so.
    pub fn is_for_email(&self) -> bool {
        self.device_field().is_some() && appliance(self).is_some()
    }
}

impl ModuleInstance {
    /// The device it asks.
    pub fn device_id(&self, kind: &ModuleType) -> Option<&str> {
        self.settings.get(&kind.device_field()?.key)?.as_str()
    }

    /// How far back it looks.
    pub fn timeframe_days(&self, kind: &ModuleType) -> Option<u32> {
        days(self.settings.get(&kind.timeframe_field()?.key)?)
    }
}

/// The body that adds a module. Seen by the whole organisation, as the portal adds it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewModule {
    /// The name it is given.
    pub name: String,
    /// Its type.
    pub module_type_id: String,
    /// Who sees it.
    pub visibility: String,
    /// Its settings; keys as the type's fields have them.
    pub settings: BTreeMap<String, Value>,
}

/// The body that changes a module: what is in it, and nothing else.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModulePatch {
    /// Another name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// On or off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Other settings.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub settings: BTreeMap<String, Value>,
}

/// A number of days, as a number or in a text.
pub(super) fn days(value: &Value) -> Option<u32> {
    let days = value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())?;
    u32::try_from(days).ok()
}

/// Which email appliance a type's modules ask, if any. The first of its names that tells which decides: the title of
/// today before the name of yesterday.
pub(super) fn appliance(kind: &ModuleType) -> Option<Asks> {
    if modules::is_anothers(&kind.title) {
        return None;
    }
    let names = [Some(&kind.title), Some(&kind.default_name), kind.former_title.as_ref()];
    let said: Vec<Asks> = names.into_iter().flatten().filter_map(|name| modules::asks(name)).collect();
    said.iter().find(|asks| matches!(asks, Asks::Machine(_))).or(said.first()).copied()
}

/// How many rows are asked for at once, and how often: more than any organisation has.
const PAGE: usize = 200;
const PAGES: usize = 10;

const INSTANCES: [&str; 3] = ["iroh", "iroh-int", "module-instance"];

const fn instance(id: &str) -> [&str; 4] {
    let [a, b, c] = INSTANCES;
    [a, b, c, id]
}

impl Cloud {
    /// All module types, those that cannot be added included.
    pub async fn module_types(&self) -> Result<Listing<ModuleType>, Error> {
        self.all("module-type").await
    }

    /// All modules of the organisation.
    pub async fn module_instances(&self) -> Result<Listing<ModuleInstance>, Error> {
        self.all("module-instance").await
    }

    /// One module.
    pub async fn module_instance(&self, id: &str) -> Result<ModuleInstance, Error> {
        self.call(|| self.http.request(Method::GET, &instance(id))).await?.json()
    }

    /// Adds a module.
    ///
    /// It is sent once. Where no answer came back (a timeout, a lost connection) the module may have been added all the
    /// same: look at [`Cloud::module_instances`] before sending it again.
    pub async fn create_module(&self, module: &NewModule) -> Result<ModuleInstance, Error> {
        self.call(|| self.http.request(Method::POST, &INSTANCES).json(module)).await?.json()
    }

    /// Changes a module: what the patch holds, and nothing else.
    pub async fn patch_module(&self, id: &str, patch: &ModulePatch) -> Result<ModuleInstance, Error> {
        self.call(|| self.http.request(Method::PATCH, &instance(id)).json(patch)).await?.json()
    }

    /// Deletes a module. One that is not there (any more) is [`Error::NotFound`].
    pub async fn delete_module(&self, id: &str) -> Result<(), Error> {
        self.call(|| self.http.request(Method::DELETE, &instance(id))).await.map(drop)
    }

    async fn all<T: DeserializeOwned>(&self, what: &str) -> Result<Listing<T>, Error> {
        let (mut all, mut taken) = (Listing::default(), 0);
        for page in 1..=PAGES {
            let query = [("limit", PAGE), ("offset", taken)];
            let request = || self.http.request(Method::GET, &["iroh", "iroh-int", what]).query(&query);
            let answer = self.call(request).await?;
            let list: Vec<Value> = answer.json()?;
            taken += list.len();
            all.extend(Listing::of(&list));
            // Headers, where there are any, speak of all rows.
            let more = !paging::headers_allow(&answer, taken);
            if list.is_empty() || !(more || may_be_cut(list.len())) {
                return Ok(all);
            }
            if page == PAGES {
                all.odd = all.odd.or_else(|| Some(format!("more than {taken} rows")));
            }
        }
        Ok(all)
    }
}

/// Whether a page of so many rows may have been cut there: by our limit, or by a smaller one of the service's own, which
/// would be a round number.
fn may_be_cut(rows: usize) -> bool {
    rows >= PAGE || [10, 20, 25, 50, 100, 150].contains(&rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn kind(title: &str, fields: Value) -> ModuleType {
        serde_json::from_value(json!({"id": "t", "title": title, "configuration_spec": fields})).expect("a module type")
    }

    #[test]
    fn the_email_modules_are_found_by_their_fields_and_names() {
        let fields = json!([{"key": "dev", "type": "device", "label": "Registered Device"},
                            {"key": "days", "type": "integer", "label": "Request Timeframe (days)"}]);
        for title in ["Email Security Appliance", "Security Management Appliance", "SMA Email", "Cisco ESA"] {
            assert!(kind(title, fields.clone()).is_for_email(), "{title}");
        }
        assert!(!kind("Mesa Firewall", fields.clone()).is_for_email());
        assert!(!kind("Email Security Appliance", json!([])).is_for_email(), "not bound to a device");
        let kind = kind("Email Security Appliance", fields);
        assert_eq!(kind.device_field().map(|f| f.key.as_str()), Some("dev"));
        assert_eq!(kind.timeframe_field().map(|f| f.key.as_str()), Some("days"));
    }

    #[test]
    fn two_integers_are_told_apart_by_name_or_not_at_all() {
        let two = |second: &str| json!([{"key": "limit", "type": "integer"}, {"key": second, "type": "integer", "label": "x"}]);
        let named = kind("x", two("request_timeframe"));
        assert_eq!(named.timeframe_field().map(|f| f.key.as_str()), Some("request_timeframe"));
        assert_eq!(kind("x", two("other")).timeframe_field(), None);
    }

    #[test]
    fn a_module_knows_its_device_and_days_through_its_type() {
        let kind =
            kind("Email Security Appliance", json!([{"key": "d", "type": "device"}, {"key": "n", "type": "integer"}]));
        let module: ModuleInstance = serde_json::from_value(json!({
            "id": "m", "name": "esa03", "module_type_id": "t", "settings": {"d": "874141f7", "n": "30"}
        }))
        .expect("a module");
        assert_eq!(module.device_id(&kind), Some("874141f7"));
        assert_eq!(module.timeframe_days(&kind), Some(30));
    }
}
