//! Step 1: open Network > Cloud Service Settings and see whether Threat Response is on.

use super::context::{Context, Way};
use super::{Description, Draft, Step, handoff};
use crate::domain::instruction::Action;
use crate::domain::reading::PageKind;
use crate::domain::step::StepId;
use crate::domain::steps;
use crate::domain::target::Target;

/// See the module.
pub(super) const STEP: Step = Step {
    describe,
    judge: steps::appliance::judge_open,
    pages: &[PageKind::CloudServiceSettings],
    probe: None,
    probes_until: &[],
};

fn describe(cx: &Context<'_>) -> Description {
    let mut d = Draft::new(StepId::OpenSettings, cx.machine_location(), cx);
    let open = || cx.open_target(Target::Appliance);
    match cx.variant {
        Some("no-menu") => {
            d.then(d.action(if cx.way == Way::Sma { "sma-version" } else { "no-menu-version" }));
            d.then(d.action("no-menu-classic"));
            if cx.way != Way::Sma {
                d.then(d.action("no-menu-mode"));
            }
            d.then(d.action("no-menu-rights"));
            d.out.handoff = Some(handoff::rights(cx));
        }
        Some("already-enabled") => {
            d.then(d.action("already-server"));
            d.then(d.action("already-paste"));
            d.then(d.action("already-go-on"));
        }
        Some("sma" | "ces") if cx.way != Way::Sma => {
            d.then(d.action("sma-version"));
            d.then(d.action("sma-answer"));
            d.then(d.action("sma-steps"));
        }
        _ => {
            let sign_in = d.action("sign-in").with("device", cx.device_value());
            d.then(Action::from(sign_in).opening(open()));
            d.then(d.action("menu"));
            d.then(d.action(if cx.shown_layout().has_labels_of_14() { "status-14" } else { "status" }));
            d.then(d.action("paste"));
            d.picture("cloud-service-settings-status", cx.shown_layout(), false);
        }
    }
    d.sma_note().cluster_caution();
    if cx.shown_layout().has_labels_of_14() {
        d.out.cautions.push(super::Message::new("step-note-look-14"));
    }
    d.variants(&["no-menu", "already-enabled"]);
    if cx.way != Way::Sma {
        d.variants(&["sma", "ces"]);
    }
    d.layout_variant();
    d.done()
}
