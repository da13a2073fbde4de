//! The way from the first page to the proof, with a stop at each state of each page.

use passarela::domain::region::Region;
use passarela::lab::world::Era;
use passarela_e2e::{Failure, Outcome};
use serde_json::{Value, json};

use crate::keep::Keeper;
use crate::truth;
use crate::walk::Walk;

/// Stops at a state of the page that is shown.
async fn stop(walk: &Walk, keeper: &Keeper<'_>, state: &str, truth: Value) -> Outcome {
    keeper.keep(walk.admin().browser(), walk.era().id(), state, &truth).await
}

/// All stops of one lab.
pub async fn all(walk: &mut Walk, keeper: &Keeper<'_>) -> Outcome {
    appliance(walk, keeper).await?;
    tokens(walk, keeper).await?;
    portal(walk, keeper).await?;
    messages(walk, keeper).await
}

async fn appliance(walk: &Walk, keeper: &Keeper<'_>) -> Outcome {
    let admin = walk.admin();
    admin.appliance("").await?;
    stop(walk, keeper, "system-status", truth::another()).await?;
    admin.cloud_service_settings().await?;
    stop(walk, keeper, "settings-disabled", truth::settings(walk, None)).await?;
    admin.open_edit_form().await?;
    stop(walk, keeper, "edit-form", truth::form(walk, None)).await?;
    let page = walk.page();
    page.click("checkbox", "Enable").await?;
    admin.choose_server("EUROPE (api.eu.sse.itd.cisco.com)").await?;
    stop(walk, keeper, "edit-form-chosen", truth::form(walk, Some((true, Region::Europe)))).await?;
    admin.choose_server("AMERICAS (api-sse.cisco.com)").await?;
    page.click("button", "Submit").await?;
    page.sees("Commit Changes").await?;
    stop(walk, keeper, "settings-pending", truth::settings(walk, None)).await?;
    page.click("link", "Commit Changes").await?;
    page.sees("Uncommitted Changes").await?;
    stop(walk, keeper, "uncommitted-changes", truth::uncommitted(walk)).await?;
    page.click("button", "Commit Changes").await?;
    page.sees("Your changes have been committed.").await?;
    stop(walk, keeper, "settings-committed", truth::settings(walk, Some("committed"))).await?;
    admin.cloud_service_settings().await?;
    stop(walk, keeper, "settings-busy", truth::settings(walk, None)).await?;
    walk.later(30);
    admin.cloud_service_settings().await?;
    stop(walk, keeper, "settings-token-wanted", truth::settings(walk, None)).await
}

async fn tokens(walk: &Walk, keeper: &Keeper<'_>) -> Outcome {
    let admin = walk.admin();
    admin.sse("devices").await?;
    stop(walk, keeper, "sse-devices-none", truth::sse_devices(walk)).await?;
    let token = admin.generate_token().await?;
    stop(walk, keeper, "sse-token", truth::another()).await?;
    admin.sse("devices").await?;
    stop(walk, keeper, "sse-devices-pending", truth::sse_devices(walk)).await?;
    admin.sse("cloud-services").await?;
    stop(
        walk,
        keeper,
        "sse-cloud-services",
        truth::in_sse(walk, "sse-cloud-services", json!({ "ctr_in_sse": "enabled" })),
    )
    .await?;

    admin.try_token(&"0".repeat(32)).await?;
    walk.page().sees("token").await?;
    stop(walk, keeper, "settings-failed", truth::settings(walk, None)).await?;
    admin.register(&token).await?;
    // The banner says requested, the row says in progress: the stronger holds.
    stop(walk, keeper, "settings-requested", truth::settings(walk, None)).await?;
    admin.cloud_service_settings().await?;
    stop(walk, keeper, "settings-in-progress", truth::settings(walk, None)).await?;
    walk.later(30);
    admin.cloud_service_settings().await?;
    stop(walk, keeper, "settings-registered", truth::settings(walk, None)).await?;
    admin.appliance("network/cloud_service_settings/deregister").await?;
    stop(walk, keeper, "asks-before-deregistering", truth::another()).await?;
    admin.sse("devices").await?;
    stop(walk, keeper, "sse-devices", truth::sse_devices(walk)).await
}

async fn portal(walk: &Walk, keeper: &Keeper<'_>) -> Outcome {
    let admin = walk.admin();
    if walk.era() == Era::Today {
        walk.admin().browser().open(&portal_address(walk)?).await?;
        let mut truth = truth::another();
        truth["looks_like"] = json!("select-organization");
        stop(walk, keeper, "select-organization", truth).await?;
    }
    admin.threat_response("settings/devices").await?;
    stop(walk, keeper, "portal-devices", truth::portal_devices(walk)).await?;
    admin.threat_response("settings/modules").await?;
    stop(walk, keeper, "portal-modules-none", truth::modules(walk)).await?;
    admin.threat_response("settings/modules/available").await?;
    let kind = if walk.era() == Era::HowTo { "ctr-available-modules" } else { "unknown" };
    let truth = if kind == "unknown" { truth::another() } else { truth::in_portal(walk, kind, json!({})) };
    stop(walk, keeper, "portal-available", truth).await?;
    admin.open_module_form().await?;
    stop(walk, keeper, "portal-module-form", truth::module_form(walk)).await?;
    let device = walk.so(|w, _| {
        let cloud = w.cloud(walk.region());
        cloud.offered_devices(cloud.portal_tenant).first().map(|d| d.name.clone())
    });
    admin.add_module(&device.ok_or_else(|| Failure::new("no device is offered"))?).await?;
    admin.threat_response("settings/modules").await?;
    stop(walk, keeper, "portal-modules", truth::modules(walk)).await
}

fn portal_address(walk: &Walk) -> Outcome<String> {
    Ok(walk.admin().lab().threat_response.clone())
}

async fn messages(walk: &Walk, keeper: &Keeper<'_>) -> Outcome {
    let admin = walk.admin();
    for subject in ["Passarela test 4711", "Passarela test: Threat Response: Enabled"] {
        admin.send_message(subject).await?;
    }
    admin.appliance("monitor/message_tracking").await?;
    stop(walk, keeper, "tracking-not-searched", truth::page("message-tracking", json!({}))).await?;
    admin.track("Passarela test").await?;
    stop(walk, keeper, "tracking-found", truth::messages(walk, "Passarela test", false)).await?;
    let page = walk.page();
    page.run::<bool>("[...document.querySelectorAll('a')].filter((a) => a.textContent === 'Show Details').pop().click(); return true;", vec![])
        .await?;
    page.sees("Envelope and Header Summary").await?;
    stop(walk, keeper, "tracking-details", truth::messages(walk, "Passarela test 4711", true)).await?;
    walk.later(9 * 3600);
    admin.investigate("email_subject:\"Passarela test 4711\"").await?;
    stop(walk, keeper, "investigate-found", truth::sightings(walk, true)).await?;
    admin.investigate("email_subject:\"Passarela test never sent\"").await?;
    stop(walk, keeper, "investigate-nothing", truth::sightings(walk, false)).await
}
