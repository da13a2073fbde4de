//! One copy in both flavours, as browsers put it on the clipboard.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use passarela::domain::reading::{self, Changes, PageKind, RegionRead, Registration, Switch, read_clipboard};

const HEAD: &str = "<meta charset='utf-8'><h1>Cloud Service Settings</h1>";

fn row(label: &str, value: &str) -> String {
    format!("<tr><td>{label}</td><td>{value}</td></tr>")
}

#[test]
fn what_the_form_shows_is_in_the_text_and_no_state() {
    let text = "Cisco C390\nEmail Security Appliance\nEdit Cloud Service Settings\nCloud Services\n\
                Threat Response:\t Enable\nThreat Response Server:\t\nEUROPE (api.eu.sse.itd.cisco.com)\n \n";
    let html = "<meta charset='utf-8'><h1>Edit Cloud Service Settings</h1><form><table><tr><td>Threat Response:</td><td>\
                <input type=checkbox name=enable checked> Enable</td></tr><tr><td>Threat Response Server:</td><td><select>\
                <option>AMERICAS (api-sse.cisco.com)</option><option>EUROPE (api.eu.sse.itd.cisco.com)</option></select>\
                </td></tr></table><input type=submit value=Submit></form>";
    let got = read_clipboard(text, html);
    assert_eq!(got.page, PageKind::CloudServiceSettings);
    let form = got.facts.edit_form.unwrap();
    assert_eq!(form.server.unwrap().region, RegionRead::Europe, "as typed now, not as loaded");
    assert_eq!((form.enable, got.facts.threat_response, got.facts.server), (None, None, None));
}

#[test]
fn numbers_come_from_the_html() {
    let text = "Cloud Service Settings\nAsyncOS Version:\t15.5.5-0141\nThreat Response:\tEnabled\n";
    let html = format!(
        "{HEAD}<table>{}{}</table>",
        row("AsyncOS Version:", "15.5.5-014<sup>1</sup>"),
        row("Threat Response:", "Enabled")
    );
    let got = read_clipboard(text, &html);
    assert_eq!(got.facts.version.as_deref(), Some("15.5.5-014"));
    assert_eq!(got.lines.get("threat_response"), Some(&3), "the text's line");
    assert!(!got.lines.contains_key("version"), "the text says another number there");
    // A superscript with words is text like any other.
    let html = format!("{HEAD}<table>{}</table>", row("Threat Response:", "<sup>Enabled</sup>"));
    assert_eq!(read_clipboard("", &html).facts.threat_response, Some(Switch::Enabled));
}

#[test]
fn what_the_two_state_differently_is_not_believed() {
    let text =
        "Cloud Service Settings\nThreat Response:\tEnabled\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\n";
    let html = format!(
        "{HEAD}<table>{}{}</table>",
        row("Threat Response:", "Disabled"),
        row("Threat Response Server:", "AMERICAS (api-sse.cisco.com)")
    );
    let got = read_clipboard(text, &html);
    assert_eq!(got.facts.threat_response, None);
    assert_eq!(got.facts.server.unwrap().region, RegionRead::Americas);
    assert!(!got.lines.contains_key("threat_response"));
}

#[test]
fn a_devices_status_that_the_two_state_differently_is_not_believed() {
    let text = |status: &str| {
        format!(
            "Security Services Exchange\nDevices for Fabrikam Ltd\n#\tName\tType\tStatus\n1\tmx-a.fabrikam.example\tESA\t{status}\n"
        )
    };
    let html = "<h2>Security Services Exchange</h2><h1>Devices for Fabrikam Ltd</h1><table><tr><th>#<th>Name<th>Type<th>Status\
                <tr><td>1<td>mx-a.fabrikam.example<td>ESA<td>Registered<sup>2</sup></table>";
    for (seen, believed) in [("Registered", Some("Registered")), ("Registered2", Some("Registered")), ("Offline", None)]
    {
        let devices = read_clipboard(&text(seen), html).facts.devices.unwrap();
        let [device] = devices.as_slice() else { panic!("{devices:?}") };
        assert_eq!(
            (device.name.as_deref(), device.status.as_deref()),
            (Some("mx-a.fabrikam.example"), believed),
            "{seen}"
        );
    }
}

#[test]
fn a_change_that_waits_is_seen_in_either() {
    let rows = format!("<table>{}</table>", row("Threat Response:", "Enabled"));
    let text = "Cloud Service Settings\nSuccess — Your changes have been committed.\nThreat Response:\tEnabled\n";
    let html = format!("{HEAD}<p>Success — Your changes have been committed.</p><button>Commit Changes</button>{rows}");
    assert_eq!(read_clipboard(text, &html).facts.changes, Some(Changes::Pending));
}

#[test]
fn hidden_rows_and_glued_words_are_those_of_the_html() {
    let status = "The appliance registration is in progress. Navigate back to this page.";
    let text = format!("Cloud Service SettingsThreat Response:\tEnabled\nStatus:\t{status}\n");
    let html = format!("{HEAD}<table>{}{}</table>", row("Threat Response:", "Enabled"), row("Status:", status));
    let got = read_clipboard(&text, &html);
    assert_eq!(got.facts.threat_response, Some(Switch::Enabled));
    assert_eq!(got.facts.registration, Some(Registration::InProgress));
}

#[test]
fn one_flavour_is_enough() {
    let text = "Cloud Service Settings\nThreat Response:\tEnabled\n";
    let html = format!("{HEAD}<table>{}</table>", row("Threat Response:", "Enabled"));
    assert_eq!(read_clipboard(text, ""), reading::read_text(text));
    assert_eq!(read_clipboard("", &html).facts, reading::read_text(text).facts);
    let windows = format!(
        "Version:0.9\r\nStartHTML:000\r\nEndHTML:000\r\n<html><body><!--StartFragment-->{html}<!--EndFragment--></body></html>"
    );
    let got = read_clipboard(text, &windows);
    assert_eq!((got.facts.version, got.facts.threat_response), (None, Some(Switch::Enabled)));
    assert_eq!(read_clipboard("", &" ".repeat(reading::LARGEST + 1)).looks_like.as_deref(), Some("too-large"));
}
