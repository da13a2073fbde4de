//! Step 7: find the appliance in SSE with the status Registered.

use super::context::{Context, Portal};
use super::{Description, Draft, Step, handoff};
use crate::domain::instruction::Action;
use crate::domain::reading::PageKind;
use crate::domain::state::Probe;
use crate::domain::step::StepId;
use crate::domain::steps;
use crate::domain::target::{Location, Target};

/// See the module.
pub(super) const STEP: Step = Step {
    describe,
    judge: steps::cloud::judge_device,
    pages: &[PageKind::SseDevices],
    probe: Some(|s| s.session.connection.as_ref().map(|_| Probe::Devices)),
    probes_until: &[StepId::DeviceListed],
};

fn describe(cx: &Context<'_>) -> Description {
    let mut d = Draft::new(StepId::DeviceListed, Location::Sse, cx);
    let portal = cx.shown_portal();
    let sse = || cx.open_target(Target::Sse);
    match cx.variant {
        Some("other-status") => {
            d.then(d.action("status-quote"));
            d.then(d.action("status-appliance"));
            d.then(d.action("status-again"));
        }
        Some("not-listed") => {
            d.then(d.action("missing-search"));
            d.then(d.action("missing-tenant"));
            d.then(d.action("missing-region"));
            d.then(d.action("missing-appliance"));
        }
        Some("wrong-tenant") => {
            d.then(d.action("tenant-heading"));
            d.then(Action::from(d.action("tenant-switch")).opening(sse()));
            d.then(d.action("tenant-again"));
            d.picture("sse-devices-tenant", cx.portal_look(), false);
        }
        Some("two-rows") => {
            d.then(d.action("rows-open"));
            d.then(d.action("rows-created"));
            d.then(d.action("rows-keep"));
        }
        _ if portal == Some(Portal::None_) => {
            d.then(d.action("hand-over"));
            d.then(d.action("hand-over-paste"));
            d.out.handoff = Some(handoff::device(cx));
        }
        _ => {
            let way = match portal {
                Some(Portal::Xdr) => "open-xdr",
                Some(Portal::Older) => "open-older",
                Some(Portal::None_) | None => "open",
            };
            d.then(Action::from(d.action(way)).opening(sse()));
            d.then(search(&d));
            d.then(d.action("status"));
            d.then(d.action("details"));
            let picture = if portal == Some(Portal::Xdr) { "xdr-appliances" } else { "sse-devices" };
            d.picture(picture, cx.portal_look_with_machine(), false);
            if portal == Some(Portal::Older) {
                d.then(Action::from(d.action("reload-devices")).opening(cx.open_portal()));
            }
        }
    }
    d.caution("cut").caution("time").more("address");
    d.variants(&["other-status", "not-listed", "wrong-tenant", "two-rows"]).portal_variants();
    d.done()
}

fn search(d: &Draft<'_>) -> Action {
    match d.cx.device {
        Some(name) => Action::from(d.action("search").with("device", name)).copying("device", name),
        None => d.action("search-open").into(),
    }
}
