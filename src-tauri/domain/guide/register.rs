//! Step 6: paste the token on the appliance and register.

use super::context::{Context, TokenNeed, Way};
use super::generate_token::both_portals;
use super::{Description, Draft, Step};
use crate::domain::instruction::{Action, Control};
use crate::domain::reading::PageKind;
use crate::domain::state::Probe;
use crate::domain::step::StepId;
use crate::domain::steps;
use crate::domain::target::Target;

/// See the module.
pub(super) const STEP: Step = Step {
    describe,
    judge: steps::token::judge_register,
    pages: &[PageKind::CloudServiceSettings, PageKind::AsyncosCli, PageKind::SseDevices],
    probe: Some(|s| s.session.connection.as_ref().map(|_| Probe::Devices)),
    probes_until: &[StepId::Register, StepId::DeviceListed],
};

fn describe(cx: &Context<'_>) -> Description {
    let mut d = Draft::new(StepId::Register, cx.machine_location(), cx);
    let layout = cx.shown_layout();
    let appliance = || cx.open_target(Target::Appliance);
    match cx.variant {
        Some("expired") => {
            compare_clouds(&mut d);
            d.then(d.action("refused-time"));
            d.then(Action::from(d.action("refused-new")).opening(cx.open_target(Target::Sse)));
            d.then(d.action("refused-again"));
            d.picture("cloud-service-settings-refused", layout, false);
        }
        Some("no-box") => {
            d.then(Action::from(d.action("no-box-status")).opening(appliance()));
            d.then(d.action("no-box-busy"));
            d.then(d.action("no-box-commit"));
            d.picture("cloud-service-settings-busy", layout, true);
        }
        Some("in-progress-long") => {
            d.then(Action::from(d.action("long-reload")).opening(appliance()));
            d.then(d.action("long-sse"));
            d.then(d.action("long-server"));
            d.picture("cloud-service-settings-in-progress", layout, true);
        }
        Some("deregister") => {
            d.then(d.action("registered-server"));
            d.then(d.action("registered-right"));
            d.then(d.action("registered-wrong"));
            d.picture("cloud-service-settings-registered", layout, false);
        }
        _ => {
            let open = d.action("open").with("device", cx.device_value());
            d.then(Action::from(open).opening(appliance()));
            // Last before the paste: it stays on the clipboard for a minute, and a copied user name would take its place.
            if cx.token == TokenNeed::Held {
                d.then(Action::from(d.action("copy-token")).control(Control::CopyToken));
            }
            d.then(d.action("paste"));
            d.then(d.action("register"));
            d.then(d.action("come-back"));
            d.picture("cloud-service-settings-token", layout, true);
        }
    }
    if cx.token == TokenNeed::Expired {
        d.caution("ran-out");
    }
    d.caution_if(matches!(cx.token, TokenNeed::Running | TokenNeed::Held), "token-time");
    d.cluster_caution();
    d.caution_if(cx.joins_cluster && cx.way != Way::Sma, "joins");
    // Documented: the banner of 13.0 (how-to). From 14 on only a part of it is known, from third-party automation. Four causes:
    // two are the how-to's, used and mistyped are inferred.
    d.more(if layout.has_labels_of_14() { "expect-14" } else { "expect" }).more("time").more("refusal");
    d.variants(&["expired", "no-box", "in-progress-long", "deregister"]).layout_variant();
    d.done()
}

/// The appliance's server beside the portal it belongs to: the commonest cause first.
fn compare_clouds(d: &mut Draft<'_>) {
    let action = match (d.cx.region, d.cx.sse_in_words()) {
        (Some(region), Some(address)) => {
            d.action("refused-cloud").with("server", region.hosts().sse_server).with("address", address)
        }
        _ => both_portals(d.action("refused-cloud-open")),
    };
    d.then(action);
}
