//! Which module types ask an email appliance, and how a module of one is made. Pure: types in, a body out.
//!
//! Neither the type's id nor the keys of its settings are public, and both may differ between regions and years. So all
//! of it is taken from the type's own `configuration_spec`; no key stands in this file.

use std::collections::BTreeMap;

use serde_json::Value;

use super::modules::{Field, ModulePatch, ModuleType, NewModule, appliance, days};
use crate::domain::product::modules::Asks;

/// A module type that asks an email appliance, with the keys its settings go under.
#[derive(Debug, Clone, PartialEq)]
pub struct EmailModuleType {
    /// Id.
    pub id: String,
    /// `Email Security Appliance`.
    pub title: String,
    /// The preset of the module's name.
    pub default_name: String,
    /// Which appliance it asks, where its names tell.
    pub appliance: Asks,
    /// The key that takes the SSE device's id.
    pub device_key: String,
    /// The key that takes the days, if there is such a field and it can be told from others.
    pub timeframe_key: Option<String>,
    /// What the days are preset to.
    pub timeframe_default: Option<u32>,
    /// What the form calls the days.
    pub timeframe_label: Option<String>,
    /// Presets of the form's other fields, which the form would send along.
    pub presets: BTreeMap<String, Value>,
    /// Labels of other fields that must be filled in and have no preset. Where there are any, only a person can.
    pub also_asked: Vec<String>,
}

/// The types that ask an email appliance and can be added, in the order given.
pub fn email_module_types(types: &[ModuleType]) -> Vec<EmailModuleType> {
    types.iter().filter(|kind| kind.enabled && kind.is_for_email()).filter_map(EmailModuleType::of).collect()
}

impl EmailModuleType {
    fn of(kind: &ModuleType) -> Option<Self> {
        let device = kind.device_field()?;
        let timeframe = kind.timeframe_field();
        let ours = |field: &&Field| field.key == device.key || timeframe.is_some_and(|t| t.key == field.key);
        let others = || kind.configuration_spec.iter().filter(move |field| !ours(field));
        let preset = |field: &Field| field.default_value.clone().filter(|value| !value.is_null());
        Some(Self {
            id: kind.id.clone(),
            title: kind.title.clone(),
            default_name: kind.default_name.clone(),
            appliance: appliance(kind)?,
            device_key: device.key.clone(),
            timeframe_key: timeframe.map(|field| field.key.clone()),
            timeframe_default: timeframe.and_then(|field| days(field.default_value.as_ref()?)),
            timeframe_label: timeframe.map(|field| field.label.clone()),
            presets: others().filter_map(|field| Some((field.key.clone(), preset(field)?))).collect(),
            also_asked: others()
                .filter(|field| field.required && preset(field).is_none())
                .map(|field| if field.label.is_empty() { field.key.clone() } else { field.label.clone() })
                .collect(),
        })
    }

    /// A module of this type for a device. `None` where the form asks for more than we know.
    ///
    /// Without `days` the type's own default stands, written out: what is sent should be what the person was shown.
    pub fn new_module(&self, name: &str, device_id: &str, days: Option<u32>) -> Option<NewModule> {
        if !self.also_asked.is_empty() {
            return None;
        }
        let mut settings = self.presets.clone();
        settings.extend(self.settings(Some(device_id), days.or(self.timeframe_default)));
        Some(NewModule {
            name: name.trim().to_owned(),
            module_type_id: self.id.clone(),
            visibility: "org".into(),
            settings,
        })
    }

    /// A change of a module of this type: another device, other days, or both.
    pub fn patch(&self, device_id: Option<&str>, days: Option<u32>) -> ModulePatch {
        ModulePatch { settings: self.settings(device_id, days), ..ModulePatch::default() }
    }

    fn settings(&self, device_id: Option<&str>, days: Option<u32>) -> BTreeMap<String, Value> {
        let device = device_id.map(|id| (self.device_key.clone(), Value::from(id)));
        let days = self.timeframe_key.clone().zip(days).map(|(key, days)| (key, Value::from(days)));
        device.into_iter().chain(days).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::product::Machine;
    use serde_json::json;

    fn kind(value: Value) -> ModuleType {
        serde_json::from_value(value).expect("a module type")
    }

    fn esa() -> Value {
        json!({"id": "t-esa", "title": "Email Security Appliance", "default_name": "Email Security Appliance",
               "configuration_spec": [
                   {"key": "dev", "type": "device", "label": "Registered Device", "required": true},
                   {"key": "n", "type": "integer", "label": "Request Timeframe (days)", "default_value": 30}]})
    }

    #[test]
    fn only_what_asks_an_email_appliance_and_can_be_added_is_offered() {
        let mut off = esa();
        off["enabled"] = json!(false);
        let firewall = json!({"id": "t-fw", "title": "Firewall", "configuration_spec": esa()["configuration_spec"]});
        let intel = json!({"id": "t-intel", "title": "Secure Email Intelligence"});
        let found = email_module_types(&[kind(firewall), kind(off), kind(intel), kind(esa())]);
        assert_eq!(found.iter().map(|t| t.id.as_str()).collect::<Vec<_>>(), ["t-esa"]);
        let esa = &found[0];
        assert_eq!((esa.device_key.as_str(), esa.timeframe_key.as_deref()), ("dev", Some("n")));
        assert_eq!(esa.timeframe_default, Some(30));
        assert_eq!(esa.timeframe_label.as_deref(), Some("Request Timeframe (days)"));
    }

    #[test]
    fn the_words_tell_an_esa_from_an_sma_or_do_not() {
        let (esa_kind, sma_kind) = (Asks::Machine(Machine::Esa), Asks::Machine(Machine::Sma));
        for (title, former, expected) in [
            ("Cisco ESA", None, vec![esa_kind]),
            ("Secure Email and Web Manager", Some("SMA Email"), vec![sma_kind]),
            // Every type that names the appliance counts, whichever of its names it goes by.
            ("Security Management Appliance", None, vec![sma_kind]),
            ("Secure Email", Some("Email Security Appliance"), vec![esa_kind]),
            ("Secure Email", None, vec![Asks::SomeEmailAppliance]),
            ("SMA Web", None, vec![]),
            ("SMA Web", Some("SMA"), vec![]),
            ("Secure Email Threat Defense", None, vec![]),
        ] {
            let mut value = esa();
            value["title"] = json!(title);
            value["default_name"] = json!("");
            value["former_title"] = json!(former);
            let found = email_module_types(&[kind(value)]);
            assert_eq!(found.iter().map(|t| t.appliance).collect::<Vec<_>>(), expected, "{title}");
        }
    }

    #[test]
    fn a_module_goes_under_the_types_own_keys() {
        let kind = &email_module_types(&[kind(esa())])[0];
        let body = json!(kind.new_module(" esa03 ", "874141f7", Some(7)).expect("nothing else is asked"));
        let settings = json!({"dev": "874141f7", "n": 7});
        let expected = json!({"name": "esa03", "module_type_id": "t-esa", "visibility": "org", "settings": settings});
        assert_eq!(body, expected);
        assert_eq!(json!(kind.new_module("x", "d", None))["settings"]["n"], json!(30), "the default, written out");
        assert_eq!(json!(kind.patch(None, Some(60))), json!({"settings": {"n": 60}}));
        assert_eq!(json!(ModulePatch { enabled: Some(false), ..ModulePatch::default() }), json!({"enabled": false}));
    }

    #[test]
    fn presets_go_along_and_what_nobody_knows_is_left_to_a_person() {
        let mut value = esa();
        let fields = value["configuration_spec"].as_array_mut().expect("fields");
        fields.push(json!({"key": "mode", "type": "options", "label": "Mode", "required": true, "default_value": "a"}));
        let preset = &email_module_types(&[kind(value.clone())])[0];
        let body = json!(preset.new_module("x", "d", None).expect("all is preset"));
        assert_eq!(body["settings"], json!({"dev": "d", "n": 30, "mode": "a"}));

        let fields = value["configuration_spec"].as_array_mut().expect("fields");
        fields.push(json!({"key": "k", "type": "api_key", "label": "API Key", "required": true}));
        let asks = &email_module_types(&[kind(value)])[0];
        assert_eq!(asks.also_asked, ["API Key"]);
        assert_eq!(asks.new_module("x", "d", None), None);
    }

    #[test]
    fn without_a_field_for_days_none_are_sent() {
        let mut value = esa();
        value["configuration_spec"].as_array_mut().expect("fields").truncate(1);
        let kind = &email_module_types(&[kind(value)])[0];
        assert_eq!(kind.timeframe_key, None);
        assert_eq!(json!(kind.new_module("x", "d", Some(30)))["settings"], json!({"dev": "d"}));
    }
}
