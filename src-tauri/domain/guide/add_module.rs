//! Step 8: add the module that asks this device.

use super::context::{Context, Portal, Way, module_name};
use super::{Description, Draft, Step, TIMEFRAME_DAYS, handoff};
use crate::domain::instruction::Action;
use crate::domain::message::Message;
use crate::domain::reading::PageKind;
use crate::domain::state::Probe;
use crate::domain::step::StepId;
use crate::domain::steps;
use crate::domain::target::Target;

/// See the module.
pub(super) const STEP: Step = Step {
    describe,
    judge: |s| steps::cloud::judge_module(s, steps::reached(s) >= StepId::AddModule),
    pages: &[PageKind::CtrModules, PageKind::CtrAddModule, PageKind::SseCloudServices],
    probe: Some(|s| s.session.connection.as_ref().map(|_| Probe::Modules)),
    probes_until: &[StepId::AddModule],
};

fn describe(cx: &Context<'_>) -> Description {
    let mut d = Draft::new(StepId::AddModule, cx.portal_location(), cx);
    let portal = cx.shown_portal();
    let look = cx.portal_look();
    match cx.variant {
        Some("not-offered") => {
            d.then(Action::from(d.action("offer-switch")).opening(cx.open_target(Target::Sse)));
            d.then(d.action(if portal == Some(Portal::Older) { "offer-reload" } else { "offer-reload-xdr" }));
            d.then(d.action("offer-registered"));
            d.then(d.action("offer-again"));
            d.picture("sse-cloud-services", look, false);
        }
        Some("no-type" | "no-type-sma") => {
            d.then(d.action("type-names"));
            if cx.way != Way::Sma {
                d.then(d.action("type-sma"));
            }
            d.then(d.action("type-rights"));
            d.picture("ctr-modules", cx.portal_look_with_machine(), false);
        }
        Some("no-add") => {
            d.then(d.action("no-add-rights"));
            d.then(d.action("no-add-account"));
            d.then(d.action("no-add-ask"));
            d.out.handoff = Some(handoff::module(cx));
        }
        Some("several") => {
            d.then(d.action("several-id"));
            d.then(d.action("several-choose"));
            d.then(d.action("several-name"));
        }
        _ if portal == Some(Portal::None_) => {
            d.then(d.action("hand-over"));
            d.then(d.action("hand-over-paste"));
            d.out.handoff = Some(handoff::module(cx));
        }
        _ => {
            if portal != Some(Portal::Older) {
                d.then(Action::from(d.action("open-xdr")).opening(cx.open_portal()));
                d.then(d.action(if cx.way == Way::Sma { "type-xdr-sma" } else { "type-xdr" }));
            } else {
                d.then(Action::from(d.action("open-older")).opening(cx.open_portal()));
                d.then(d.action(if cx.way == Way::Sma { "type-older-sma" } else { "type-older" }));
            }
            let name = module_name(cx);
            let action = d.action(match (portal, cx.way) {
                // How XDR calls the field is not known.
                (Some(Portal::Older), Way::Sma) => "name-sma",
                (Some(Portal::Older), _) => "name",
                (_, Way::Sma) => "name-xdr-sma",
                _ => "name-xdr",
            });
            d.then(Action::from(action.with("module", name)).copying("module-name", name));
            d.then(device(&d));
            let days = i64::from(TIMEFRAME_DAYS);
            d.then(Action::from(d.action("save").with("days", days)).copying("timeframe", days.to_string()));
            d.picture("ctr-add-module", cx.portal_look_with_machine(), false);
        }
    }
    d.caution_if(cx.way == Way::Sma, "sma-module").caution_if(cx.way == Way::Managed, "sma-note");
    d.caution_with("timeframe", "days", i64::from(TIMEFRAME_DAYS));
    if portal == Some(Portal::Xdr) {
        let note = if cx.way == Way::Sma { "xdr-modules-sma" } else { "xdr-modules" };
        d.out.cautions.push(Message::new(&format!("step-note-portal-{note}")));
    }
    d.more("order").more(if cx.way == Way::Sma { "minimum-sma" } else { "minimum" }).more("name");
    d.variants(&["not-offered", if cx.way == Way::Sma { "no-type-sma" } else { "no-type" }, "no-add", "several"]);
    d.portal_variants();
    d.done()
}

fn device(d: &Draft<'_>) -> Action {
    match d.cx.device {
        Some(name) => Action::from(d.action("device").with("device", name)).copying("device", name),
        None => d.action("device-open").into(),
    }
}
