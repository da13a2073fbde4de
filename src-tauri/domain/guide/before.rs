//! Before you start: prerequisites, and the answers that the other steps depend on.

use super::context::{Context, Layout, Portal, Way};
use super::{Description, Draft, Step, handoff};
use crate::domain::instruction::Action;
use crate::domain::message::Message;
use crate::domain::reading::PageKind;
use crate::domain::security_release;
use crate::domain::step::StepId;
use crate::domain::steps;
use crate::domain::target::{Location, Target};

/// See the module.
pub(super) const STEP: Step = Step {
    describe,
    judge: steps::before::judge,
    // Any page says whose it is, one of no known kind too.
    pages: &[
        PageKind::CloudServiceSettings,
        PageKind::UncommittedChanges,
        PageKind::MessageTracking,
        PageKind::AsyncosCli,
        PageKind::SseDevices,
        PageKind::SseCloudServices,
        PageKind::CtrDevices,
        PageKind::CtrModules,
        PageKind::CtrAvailableModules,
        PageKind::CtrAddModule,
        PageKind::CtrInvestigate,
        PageKind::Unknown,
    ],
    probe: None,
    probes_until: &[],
};

fn describe(cx: &Context<'_>) -> Description {
    let mut d = Draft::new(StepId::Before, Location::ThisComputer, cx);
    match cx.variant {
        Some("sma" | "ces") if cx.way != Way::Sma => {
            d.then(d.action("sma-version"));
            d.then(d.action("sma-answer"));
            d.then(d.action("sma-steps"));
            d.then(d.action("sma-module"));
        }
        Some("old-sma") if cx.way == Way::Sma => {
            d.then(d.action("old-sma-stop"));
            d.then(d.action("old-sma-upgrade"));
            d.then(d.action("old-sma-answer"));
        }
        Some("no-portal") => {
            d.then(d.action("no-portal-answer"));
            d.then(d.action("no-portal-ask"));
            d.then(d.action("no-portal-go-on"));
        }
        Some("cluster") if cx.way != Way::Sma => {
            d.then(d.action("cluster-sign-in"));
            d.then(d.action("cluster-mode"));
            d.then(d.action("cluster-answer"));
        }
        Some("registered") => {
            d.then(d.action("registered-region"));
            d.then(d.action("registered-deregister"));
            d.then(d.action("registered-change"));
            d.then(d.action("registered-token"));
        }
        _ => {
            d.then(Action::from(d.action("copy-machine")).opening(cx.open_target(Target::Appliance)));
            d.then(Action::from(d.action("copy-portal")).opening(cx.open_portal()));
            d.then(d.action("come-back"));
        }
    }
    let older = cx.older();
    if let Some((version, older)) = &older {
        let first = older.first();
        let caution = Message::new("step-before-caution-security")
            .with("version", version.to_string())
            .with("cve", first.cves.join(", "))
            .with("address", first.address.as_str())
            .with("date", security_release::known_on());
        d.out.cautions.push(caution);
    }
    // Documented: accounts and data of two regions cannot be merged (SSE online help, account requirements); the port and the
    // interface (SMA 13.5 guide). That a refused sign-in can lock an account is remembered.
    if cx.practice.is_some() {
        d.caution("practice").caution("region");
    } else {
        d.caution("live").caution("lockout").caution("region");
        match cx.region {
            Some(region) => d.caution_with("firewall", "host", region.hosts().sse_server),
            None => d.caution("firewall-any"),
        };
    }
    // Documented: SSE has clouds in India and Australia. XDR and its API have three regions (public client code).
    // Documented: the e-mail sources of XDR's detections name no ESA, and Secure Email Threat Defense is another integration
    // (XDR help); that the module raises no incidents is inferred from that, and said so.
    d.caution("clouds").caution("path").caution("expect").caution("threat-defense");
    if cx.way != Way::Direct {
        d.caution("way-sma");
    }
    d.caution(match (cx.way, cx.shown_layout()) {
        (Way::Sma, _) => "basis-sma",
        (_, Layout::V14) => "basis-14",
        (_, Layout::V13) => "basis",
    });
    if cx.way == Way::Sma {
        d.variants(&["old-sma", "no-portal", "registered"]);
    } else {
        d.variants(&["sma", "ces", "no-portal", "cluster", "registered"]);
    }
    if cx.portal == Some(Portal::None_) || cx.variant == Some("no-portal") {
        d.out.handoff = Some(handoff::access(cx));
    } else if let Some((version, older)) = &older {
        d.out.handoff = Some(handoff::upgrade(cx.device_value(), version, older));
    }
    d.done()
}
