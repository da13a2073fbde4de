//! Step 5: check the switch on the far side, then make a registration token in the portal of the appliance's region.

use super::context::{Context, Portal};
use super::{Description, Draft, Step, handoff};
use crate::domain::instruction::{Action, Control};
use crate::domain::message::Message;
use crate::domain::reading::PageKind;
use crate::domain::region::Region;
use crate::domain::state::Probe;
use crate::domain::step::StepId;
use crate::domain::steps;
use crate::domain::target::{Location, Target};

/// See the module.
pub(super) const STEP: Step = Step {
    describe,
    judge: steps::token::judge_generate,
    pages: &[PageKind::SseDevices, PageKind::SseCloudServices, PageKind::CloudServiceSettings],
    // Whoever has a token waits for what becomes of it, which is shown at the next step.
    probe: Some(|s| s.session.connection.as_ref().filter(|_| s.session.token.is_none()).map(|_| Probe::Devices)),
    probes_until: &[StepId::GenerateToken, StepId::DeviceListed],
};

fn describe(cx: &Context<'_>) -> Description {
    let mut d = Draft::new(StepId::GenerateToken, Location::Sse, cx);
    let portal = cx.shown_portal();
    let look = cx.portal_look();
    match cx.variant {
        Some("no-cloud-services") => {
            d.then(Action::from(d.action("no-services-tenant")).opening(cx.open_target(Target::Sse)));
            d.then(d.action("no-services-role"));
            d.then(d.action("no-services-ask"));
            d.out.handoff = Some(handoff::switch(cx));
        }
        Some("no-add") => {
            d.then(d.action("no-add-tab"));
            d.then(d.action("no-add-plus"));
            d.then(d.action("no-add-role"));
            d.out.handoff = Some(handoff::token(cx));
            d.picture("sse-devices-add", look, false);
        }
        Some("wrong-tenant") => {
            d.then(d.action("tenant-compare"));
            d.then(Action::from(d.action("tenant-switch")).opening(cx.open_target(Target::Sse)));
            d.then(d.action("tenant-region"));
            d.picture("sse-devices-tenant", look, false);
        }
        Some("lost-token") => {
            d.then(Action::from(d.action("lost-row")).opening(cx.open_target(Target::Sse)));
            d.then(d.action("lost-copy"));
            d.then(d.action("lost-again"));
            d.then(have_token(&d));
        }
        _ if portal == Some(Portal::None_) => {
            d.then(d.action("hand-over"));
            d.then(d.action("hand-over-time"));
            d.then(have_token(&d));
            d.out.handoff = Some(handoff::token(cx));
        }
        _ => {
            route(&mut d, portal);
            d.then(d.action("add-devices"));
            d.then(d.action("life"));
            d.then(d.action("copy"));
            d.then(have_token(&d));
            d.picture("sse-add-devices", look, false);
        }
    }
    d.caution("switch-first");
    match cx.sse_in_words() {
        Some(address) => d.caution_with("cloud", "address", address),
        None => {
            let message = both_portals(d.say("caution-cloud-open"));
            d.out.cautions.push(message);
            &mut d
        }
    };
    if cx.region == Some(Region::Apjc) && cx.practice.is_none() {
        d.caution("apjc");
    }
    if cx.shown_layout().has_labels_of_14() {
        // Third-party automation of a newer SMA waits for "registered" without any token.
        d.caution("by-itself");
    }
    d.more("lifetimes").more("devices").more("row").more("which-token").more("secret");
    match portal {
        Some(Portal::Xdr) => d.out.more.push(Message::new("step-note-portal-xdr-devices")),
        Some(Portal::Older) => d.out.more.push(Message::new("step-note-portal-older-devices")),
        Some(Portal::None_) | None => {}
    }
    d.variants(&["no-cloud-services", "no-add", "wrong-tenant", "lost-token"]).portal_variants();
    d.done()
}

/// The first action: the way to SSE, and the switch there. It comes before the token, whose time would run out while
/// somebody looks for the cause of a device that no list offers.
fn route(d: &mut Draft<'_>, portal: Option<Portal>) {
    let sse = d.cx.open_target(Target::Sse);
    match portal {
        Some(Portal::Xdr) => d.then(Action::from(d.action("switch-xdr")).opening(sse)),
        Some(Portal::Older) => {
            let action = Action::from(d.action("switch-older")).opening(sse);
            match d.cx.devices_page() {
                Some(page) => d.then(action.copying("devices-page", page)),
                None => d.then(action),
            }
        }
        Some(Portal::None_) | None => d.then(Action::from(d.action("switch")).opening(sse)),
    };
}

/// The two portals that Cisco's how-to names, for whoever has not said yet which region it is.
pub(super) fn both_portals(message: Message) -> Message {
    message.with("americas", Region::Americas.hosts().sse_portal).with("europe", Region::Europe.hosts().sse_portal)
}

fn have_token(d: &Draft<'_>) -> Action {
    Action::from(d.action("have-token")).control(Control::HaveToken)
}
