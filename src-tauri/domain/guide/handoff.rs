//! Requests for somebody else: what, why, exact values, and how we will know that it worked.
//!
//! They leave the window as plain text, so their words carry no label marks.

use super::TIMEFRAME_DAYS;
use super::context::{Context, Way, module_name, region_name};
use crate::domain::instruction::Handoff;
use crate::domain::message::{Message, Value};
use crate::domain::product::hosts;
use crate::domain::product::releases::SMART_LICENSING;
use crate::domain::region::Region;
use crate::domain::security_release::{self, Older};
use crate::domain::version::Version;

fn card(name: &str, lines: Vec<Message>) -> Handoff {
    Handoff { title: Message::new(&format!("step-handoff-{name}-title")), lines }
}

fn line(name: &str, part: &str) -> Message {
    Message::new(&format!("step-handoff-{name}-{part}"))
}

/// Region and portal address, or the words that they are still to be found out.
fn region_line(cx: &Context<'_>) -> Message {
    match (cx.region, cx.sse_in_words()) {
        (Some(region), Some(address)) => {
            Message::new("step-handoff-region").with("region", region_name(region)).with("address", address)
        }
        _ => Message::new("step-handoff-region-open"),
    }
}

/// Nobody at this desk has a portal: who does, and in which region.
pub(super) fn access(cx: &Context<'_>) -> Handoff {
    card(
        "access",
        vec![
            line("access", if cx.way == Way::Sma { "what-sma" } else { "what" }).with("device", cx.device_value()),
            line("access", "why"),
            region_line(cx),
            line("access", "rights"),
            line("access", "known"),
        ],
    )
}

/// The page is not in the menu: an administrator of the appliance has to look.
pub(super) fn rights(cx: &Context<'_>) -> Handoff {
    card(
        "rights",
        vec![line("rights", "what").with("device", cx.device_value()), line("rights", "why"), line("rights", "known")],
    )
}

/// The appliance stays busy: the way out of the network.
pub(super) fn firewall(cx: &Context<'_>) -> Handoff {
    let host = match cx.region {
        Some(region) => line("firewall", "host").with("host", region.hosts().sse_server),
        None => line("firewall", "hosts-any")
            .with("americas", hosts::AMERICAS.sse_server.fqdn)
            .with("europe", hosts::EUROPE.sse_server.fqdn),
    };
    card(
        "firewall",
        vec![
            line("firewall", "what").with("device", cx.device_value()),
            line("firewall", "why"),
            host,
            not_this_host(cx.region),
            // A conclusion from the device certificate, and said as one.
            line("firewall", "inspection"),
            line("firewall", "known").with("device", cx.device_value()),
        ],
    )
}

/// Another product's host, most easily taken for that of the Americas.
fn not_this_host(region: Option<Region>) -> Message {
    let message = match region {
        Some(Region::Europe | Region::Apjc) => line("firewall", "other"),
        Some(Region::Americas) | None => {
            line("firewall", "other-americas").with("server", hosts::AMERICAS.sse_server.fqdn)
        }
    };
    message.with("host", hosts::SECURE_ACCESS.fqdn)
}

/// An upgrade of the machine, to a build in which what is known is fixed.
pub fn upgrade(device: Value, version: &Version, older: &Older) -> Handoff {
    let cves: Vec<&str> = older.advisories.iter().flat_map(|a| &a.cves).map(String::as_str).collect();
    let mut lines = vec![
        line("upgrade", "what")
            .with("device", device)
            .with("version", version.to_string())
            .with("builds", older.builds()),
        line("upgrade", "why")
            .with("version", version.to_string())
            .with("cves", cves.join(", "))
            .with("date", security_release::known_on()),
    ];
    if older.is_exploited() {
        lines.push(line("upgrade", "exploited"));
    }
    lines.extend(older.advisories.iter().map(|a| line("upgrade", "advisory").with("address", a.address.as_str())));
    // The restart is remembered; "until" is documented (advisory cisco-sa-sma-attack-N9bf4, 2025-12-17).
    lines.push(line("upgrade", "follows"));
    if !SMART_LICENSING.is_reached_by(version.release()) {
        lines.push(line("upgrade", "licence").with("host", hosts::LICENCE.fqdn));
    }
    lines.extend([line("upgrade", "until"), line("upgrade", "known")]);
    card("upgrade", lines)
}

/// The switch on the far side.
pub(super) fn switch(cx: &Context<'_>) -> Handoff {
    card("switch", vec![line("switch", "what"), line("switch", "why"), region_line(cx), line("switch", "known")])
}

/// A token, made by somebody with a portal.
pub(super) fn token(cx: &Context<'_>) -> Handoff {
    card(
        "token",
        vec![
            line("token", "what").with("device", cx.device_value()),
            line("token", "why"),
            region_line(cx),
            line("token", "switch"),
            line("token", "values"),
            line("token", "secret"),
            line("token", "known"),
        ],
    )
}

/// A look at the device list.
pub(super) fn device(cx: &Context<'_>) -> Handoff {
    card(
        "device",
        vec![
            line("device", "what").with("device", cx.device_value()),
            line("device", "why"),
            region_line(cx),
            line("device", "values").with("device", cx.device_value()),
            line("device", "known"),
        ],
    )
}

/// The module.
pub(super) fn module(cx: &Context<'_>) -> Handoff {
    card(
        "module",
        vec![
            line("module", "what").with("device", cx.device_value()),
            line("module", "why"),
            region_line(cx),
            line("module", if cx.way == Way::Sma { "values-sma" } else { "values" })
                .with("module", module_name(cx))
                .with("device", cx.device_value())
                .with("days", i64::from(TIMEFRAME_DAYS)),
            line("module", "known"),
        ],
    )
}

/// The investigation.
pub(super) fn investigate(cx: &Context<'_>, query: Option<String>) -> Handoff {
    let values = match query {
        Some(text) => line("investigate", "values").with("query", text),
        None => line("investigate", "values-open"),
    };
    card(
        "investigate",
        vec![
            line("investigate", "what"),
            line("investigate", "why"),
            region_line(cx),
            values,
            line("investigate", "known"),
        ],
    )
}
