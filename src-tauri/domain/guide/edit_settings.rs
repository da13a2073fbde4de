//! Step 2: open the form.

use super::context::{Context, Way};
use super::{Description, Draft, Step};
use crate::domain::instruction::Action;
use crate::domain::reading::PageKind;
use crate::domain::step::StepId;
use crate::domain::steps;
use crate::domain::target::Target;

/// See the module.
pub(super) const STEP: Step = Step {
    describe,
    judge: steps::appliance::judge_edit,
    pages: &[PageKind::CloudServiceSettings, PageKind::UncommittedChanges, PageKind::AsyncosCli],
    probe: None,
    probes_until: &[],
};

fn describe(cx: &Context<'_>) -> Description {
    let mut d = Draft::new(StepId::EditSettings, cx.machine_location(), cx);
    let newer = cx.shown_layout().has_labels_of_14();
    match cx.variant {
        Some("already-enabled") => {
            d.then(d.action("already-server"));
            d.then(d.action("already-right"));
            d.then(d.action("already-wrong"));
        }
        Some("two-buttons") => {
            d.then(d.action("two-buttons-rows"));
            d.then(d.action("two-buttons-select"));
            d.then(d.action("form"));
        }
        Some("no-button" | "no-button-14") => {
            d.then(d.action("no-button-rights"));
            if cx.way != Way::Sma {
                d.then(d.action("no-button-mode"));
            }
            d.then(d.action("no-button-reload"));
        }
        _ => {
            let edit = d.action(if newer { "edit-14" } else { "edit" });
            d.then(Action::from(edit).opening(cx.open_target(Target::Appliance)));
            d.then(d.action(if newer { "form-14" } else { "form" }));
            d.picture("cloud-service-settings-disabled", cx.shown_layout(), false);
        }
    }
    d.caution("nothing-changes");
    // Third-party automation, versions unknown: a second button from 13.5 on, other names of both from 14 on.
    d.variants(if newer {
        &["already-enabled", "no-button-14"]
    } else {
        &["already-enabled", "two-buttons", "no-button"]
    });
    d.layout_variant();
    d.done()
}
