//! Step 4: submit, look at everything that is staged, commit, and come back to the page.

use super::context::Context;
use super::{Description, Draft, Step, handoff};
use crate::domain::instruction::Action;
use crate::domain::reading::PageKind;
use crate::domain::step::StepId;
use crate::domain::steps;
use crate::domain::target::Target;

/// See the module.
pub(super) const STEP: Step = Step {
    describe,
    judge: steps::appliance::judge_commit,
    pages: &[PageKind::CloudServiceSettings, PageKind::UncommittedChanges, PageKind::AsyncosCli],
    probe: None,
    probes_until: &[],
};

fn describe(cx: &Context<'_>) -> Description {
    let mut d = Draft::new(StepId::Commit, cx.machine_location(), cx);
    let layout = cx.shown_layout();
    let appliance = || cx.open_target(Target::Appliance);
    match cx.variant {
        Some("busy") => {
            d.then(d.action("busy-leave"));
            d.then(Action::from(d.action("busy-reload")).opening(appliance()));
            d.then(d.action("busy-paste"));
            d.picture("cloud-service-settings-busy", layout, true);
        }
        Some("busy-long") => {
            d.then(d.action("busy-long-reload"));
            d.then(d.action("busy-long-server"));
            d.then(d.action("busy-long-network"));
            d.then(d.action("busy-long-certificate"));
            d.out.handoff = Some(handoff::firewall(cx));
            d.picture("cloud-service-settings-busy", layout, true);
        }
        Some("no-token-box") => {
            d.then(d.action("no-token-button"));
            d.then(d.action("look"));
            d.then(d.action("commit"));
            d.then(d.action("no-token-reload"));
            d.picture("uncommitted-changes-waiting", layout, false);
        }
        Some("button-yellow") => {
            d.then(d.action("open-changes"));
            d.then(d.action("look"));
            d.then(d.action("commit"));
            d.then(d.action("reload"));
            d.picture("uncommitted-changes-waiting", layout, false);
        }
        Some("others-changes") => {
            d.then(d.action("others-stop"));
            d.then(d.action("others-agree"));
            d.then(d.action("others-commit"));
            d.picture("uncommitted-changes-waiting", layout, false);
        }
        _ => {
            d.then(d.action("submit"));
            d.then(d.action("open-changes"));
            d.then(d.action("look"));
            d.then(d.action("commit"));
            d.then(d.action("reload"));
            d.picture("uncommitted-changes", layout, false);
        }
    }
    // Documented: a submit only stages, and one commit applies all of it (Cisco Press, Email Security Appliance). That a session
    // which ends loses what is staged: the banner of the command line, in a public transcript.
    d.caution("everything").cluster_caution().caution("session");
    d.more("staged").more("expect").more("busy");
    d.variants(&["busy", "busy-long", "no-token-box", "button-yellow", "others-changes"]).layout_variant();
    d.done()
}
