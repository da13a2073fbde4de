//! Step 3: tick Enable and choose the server of the tenant's region.

use super::context::{Context, Way};
use super::{Description, Draft, Step};
use crate::domain::instruction::Action;
use crate::domain::reading::PageKind;
use crate::domain::region::Region;
use crate::domain::step::StepId;
use crate::domain::steps;

/// See the module.
pub(super) const STEP: Step = Step {
    describe,
    judge: steps::appliance::judge_server,
    pages: &[PageKind::CloudServiceSettings, PageKind::UncommittedChanges, PageKind::AsyncosCli],
    probe: None,
    probes_until: &[],
};

fn describe(cx: &Context<'_>) -> Description {
    let mut d = Draft::new(StepId::EnableServer, cx.machine_location(), cx);
    let newer = cx.shown_layout().has_labels_of_14();
    match cx.variant {
        Some("other-regions") => {
            d.then(d.action(if newer { "enable-14" } else { "enable" }));
            choose_server(&mut d, newer);
            d.then(d.action("other-compare"));
            d.picture("cloud-service-settings-form", cx.shown_layout(), false);
        }
        Some("region-missing") => {
            d.then(d.action("missing-stop"));
            d.then(d.action("missing-region"));
            d.then(d.action("missing-version"));
        }
        Some("registered") => {
            d.then(d.action("registered-cancel"));
            d.then(d.action("registered-deregister"));
            d.then(d.action("registered-change"));
            d.then(d.action("registered-token"));
        }
        _ => {
            d.then(d.action(if newer { "enable-14" } else { "enable" }));
            choose_server(&mut d, newer);
            d.then(d.action("leave-open"));
            d.picture("cloud-service-settings-form", cx.shown_layout(), false);
        }
    }
    // The list starts with the Americas: documented of 13.0 (how-to). The row of Asia-Pacific: third-party automation.
    d.caution_if(cx.registered, "registered");
    match cx.region {
        None => d.caution_with("europe", "row", Region::Europe.server_row()).caution("region-decides"),
        Some(Region::Apjc) => d.caution_with("apjc", "row", Region::Apjc.server_row()),
        Some(Region::Europe | Region::Americas) => &mut d,
    };
    if cx.region != Some(Region::Americas) {
        d.caution_with("default", "row", Region::Americas.server_row());
    }
    // Third-party automation of a newer SMA writes NAM; its version is unknown.
    if cx.way == Way::Sma {
        d.caution("label");
    } else {
        d.more("label");
    }
    d.variants(&["other-regions", "region-missing", "registered"]).layout_variant();
    d.done()
}

/// The server line. Without a region there is nothing to copy: a guess here registers in the wrong cloud.
fn choose_server(d: &mut Draft<'_>, newer: bool) {
    let Some(region) = d.cx.region else {
        d.then(d.action("server-open"));
        return;
    };
    let row = region.server_row();
    let text = d.action(if newer { "server-14" } else { "server" }).with("row", row.as_str());
    d.then(Action::from(text).copying("server", row));
}
