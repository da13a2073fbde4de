//! One copy in both flavours that browsers put on the clipboard: the text, and the HTML beside it.
//!
//! The two disagree (seen with Chromium 156 and Firefox ESR 153.8). The HTML keeps cells and footnotes apart where the text
//! glues them, and leaves out what a style hides; but its fields, lists and boxes hold what the page was *loaded* with. The
//! text alone has what they hold now. So rows and numbers come from the HTML, what a form shows comes from the text, and a
//! fact that the two state differently is not believed.

use serde_json::Value;

use super::capture::Capture;
use super::cost::Cost;
use super::facts::{Changes, Device, Facts, Module, PageKind, Reading};
use super::source::Source;
use super::{LARGEST, at_address, is_a_portals, of_source, page_address, read_text, unknown};

/// Reads one copy. Lines are those of the text, since that is what people see; a fact that only the HTML states has none.
///
/// ```
/// use passarela::domain::reading::{PageKind, read_clipboard};
///
/// let text = "Cloud Service Settings\nThreat Response:\tEnabled\nVersion:\t13.0.0-3921\n";
/// let html = "<h1>Cloud Service Settings</h1><table><tr><td>Threat Response:<td>Enabled\
///             <tr><td>Version:<td>13.0.0-392<sup>1</sup></table>";
/// let reading = read_clipboard(text, html);
/// assert_eq!(reading.page, PageKind::CloudServiceSettings);
/// assert_eq!(reading.facts.version.as_deref(), Some("13.0.0-392"));
/// assert_eq!(reading.lines["threat_response"], 2);
/// ```
pub fn read_clipboard(text: &str, html: &str) -> Reading {
    if text.len() + html.len() > LARGEST {
        return unknown(Some("too-large"));
    }
    let by_text = read_text(text);
    if html.trim().is_empty() {
        return by_text;
    }
    let by_html = read_html(fragment(html));
    // Links stand in the HTML alone, and so does the page's address.
    let region = by_html.facts.portal_region;
    let mut reading = match (by_text.page, by_html.page) {
        (_, PageKind::Unknown) => by_text,
        (PageKind::Unknown, _) if text.trim().is_empty() => by_html,
        (PageKind::Unknown, _) => Reading { lines: Default::default(), ..by_html },
        _ => both(by_text, by_html),
    };
    if is_a_portals(&reading) {
        reading.facts.portal_region = region;
    }
    at_address(reading, page_address::own(html.as_bytes()))
}

/// The HTML of a clipboard by itself.
fn read_html(html: &str) -> Reading {
    let cost = Cost::default();
    let mut source = Source::of_text(html.to_owned(), &cost);
    source.html = Some(true);
    // Copied, whatever page it is a piece of.
    source.capture = Some(Capture::ClipboardHtml);
    of_source(&source, &cost)
}

/// Without the header that Windows puts in front, and what it puts around.
fn fragment(html: &str) -> &str {
    let inside = html.split_once("<!--StartFragment-->").map_or(html, |(_, inside)| inside);
    inside.rsplit_once("<!--EndFragment-->").map_or(inside, |(inside, _)| inside)
}

fn both(text: Reading, html: Reading) -> Reading {
    let (page, seen) = (html.page, text.facts.clone());
    let facts = merged(text.facts, html.facts);
    // A line is told only where the text says the same there.
    let values = |facts: &Facts| serde_json::to_value(facts).unwrap_or_default();
    let (merged, stated) = (values(&facts), values(&seen));
    let mut lines = text.lines;
    lines.retain(|path, _| at(&merged, path).is_some_and(|value| at(&stated, path) == Some(value)));
    Reading { page, looks_like: None, facts, lines }
}

/// What stands at a dotted path.
fn at<'v>(facts: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(facts, |value, key| match key.parse::<usize>() {
        Ok(index) => value.get(index),
        Err(_) => value.get(key),
    })
}

/// What both state, if they agree; what one of them states.
fn agreed<T: PartialEq>(text: Option<T>, html: Option<T>) -> Option<T> {
    match (text, html) {
        (Some(text), Some(html)) => (text == html).then_some(html),
        (text, html) => html.or(text),
    }
}

/// The rows are the HTML's; a cell that the text states differently in the same row is not believed.
fn agreed_devices(text: Option<Vec<Device>>, html: Option<Vec<Device>>) -> Option<Vec<Device>> {
    let (text, mut html) = match (text, html) {
        (Some(text), Some(html)) => (text, html),
        (text, html) => return html.or(text),
    };
    for (row, seen) in html.iter_mut().zip(&text).filter(|(row, seen)| row.name == seen.name) {
        same_or_none(&mut row.status, seen.status.as_deref());
        same_or_none(&mut row.id, seen.id.as_deref());
    }
    Some(html)
}

/// The same for modules.
fn agreed_modules(text: Option<Vec<Module>>, html: Option<Vec<Module>>) -> Option<Vec<Module>> {
    let (text, mut html) = match (text, html) {
        (Some(text), Some(html)) => (text, html),
        (text, html) => return html.or(text),
    };
    for (row, seen) in html.iter_mut().zip(&text).filter(|(row, seen)| row.name == seen.name) {
        same_or_none(&mut row.device_id, seen.device_id.as_deref());
    }
    Some(html)
}

/// Leaves the HTML's words where the text has the same, or has them with a footnote's mark glued to them.
fn same_or_none(html: &mut Option<String>, text: Option<&str>) {
    let (Some(said), Some(text)) = (html.as_deref(), text) else { return };
    let mark = |rest: &str| rest.chars().all(|c| c.is_ascii_digit() || matches!(c, '*' | '\u{2020}' | '\u{2021}'));
    if !text.strip_prefix(said).is_some_and(mark) {
        *html = None;
    }
}

/// All fields by name: a new fact does not compile until it is decided here which flavour states it.
fn merged(text: Facts, html: Facts) -> Facts {
    // What stands in a form is no state of the appliance. Only the HTML tells a form from a row.
    let form = html.edit_form.is_some();
    let row = |html_says: bool| html_says || !form;
    let pending = [text.changes, html.changes].contains(&Some(Changes::Pending));
    let server = text.server.filter(|_| row(html.server.is_some()));
    let threat_response = text.threat_response.filter(|_| row(html.threat_response.is_some()));
    let Facts { mut partial, not_understood, .. } = text;
    for list in html.partial {
        if !partial.contains(&list) {
            partial.push(list);
        }
    }
    Facts {
        threat_response: agreed(threat_response, html.threat_response),
        server: agreed(server, html.server),
        // What it shows now is in the text alone.
        edit_form: text.edit_form.or(html.edit_form),
        // Words of buttons are lost in one flavour or the other; a change that waits beats a banner.
        changes: if pending { Some(Changes::Pending) } else { agreed(text.changes, html.changes) },
        registration: agreed(text.registration, html.registration),
        // A footnote's digit is part of the number in the text, not in the HTML.
        version: html.version.or(text.version),
        host_name: agreed(text.host_name, html.host_name),
        cloud_services: agreed(text.cloud_services, html.cloud_services),
        portal: agreed(text.portal, html.portal),
        // Of the copy as a whole.
        portal_region: None,
        practice_lab: text.practice_lab || html.practice_lab,
        token_expires: agreed(text.token_expires, html.token_expires),
        ctr_in_sse: agreed(text.ctr_in_sse, html.ctr_in_sse),
        tenant: agreed(text.tenant, html.tenant),
        account: agreed(text.account, html.account),
        devices: agreed_devices(text.devices, html.devices),
        devices_total: html.devices_total.or(text.devices_total),
        modules: agreed_modules(text.modules, html.modules),
        // A field of a form.
        timeframe_days: text.timeframe_days.or(html.timeframe_days),
        messages: html.messages.or(text.messages),
        sightings: html.sightings.or(text.sightings),
        partial,
        not_understood: if not_understood.is_empty() { html.not_understood } else { not_understood },
    }
}
