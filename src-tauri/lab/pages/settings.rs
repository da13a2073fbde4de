//! Network > Cloud Service Settings of an ESA or an SMA, as on AsyncOS 13 and as on 14. Cisco's how-to says that the SMA
//! has this page; that it looks like the ESA's is assumed.

use std::sync::Arc;

use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use maud::{Markup, Render, html};

use super::parts::on_appliance::{leave, open, panel, row, submit};
use super::parts::{option, way_out};
use super::{Admin, Fields, Site, field, region_by_id};
use crate::lab::assumed::{self, CANCEL};
use crate::lab::world::{CloudStatus, Layout, RegisterOutcome};

const HERE: &str = "Cloud Service Settings";
const PAGE: &str = "/network/cloud_service_settings";
const EDIT: &str = "/network/cloud_service_settings/edit";
const REGISTER: &str = "/network/cloud_service_settings/register";
const DEREGISTER: &str = "/network/cloud_service_settings/deregister";

pub(super) fn routes(at: &str) -> Router<Arc<Site>> {
    Router::new()
        .route(&format!("{at}{PAGE}"), get(settings))
        .route(&format!("{at}{EDIT}"), get(edit_form).post(stage))
        .route(&format!("{at}{REGISTER}"), post(register))
        .route(&format!("{at}{DEREGISTER}"), get(deregister_confirm).post(deregister))
}

fn word(on: bool) -> &'static str {
    if on { "Enabled" } else { "Disabled" }
}

async fn settings(admin: Admin) -> Response {
    let (layout, shown, status, sma) = admin.site.shared.read(|w, now| {
        let a = w.machine(admin.machine);
        (a.layout, a.shown(), w.cloud_status_of(admin.machine, now), a.sma_managed)
    });
    let edit = admin.path(EDIT);
    let managed = || html! { p { (assumed::MANAGED_BY_SMA) } };
    let upper = match layout {
        Layout::V13 => {
            let rows = [
                row("Threat Response:", word(shown.enabled)),
                row("Threat Response Server:", shown.server.server_row()),
            ];
            panel("Cloud Services", &rows, Some(if sma { managed() } else { open(&edit, "Edit Settings") }))
        }
        Layout::V14 if !shown.enabled => {
            let enable = html! {
                p { (assumed::CLOUD_SERVICE_DISABLED) }
                @if sma { (managed()) } @else { (open(&edit, assumed::ENABLE_DOTS)) }
            };
            panel(assumed::CISCO_CLOUD_SERVICES, &[], Some(enable))
        }
        Layout::V14 => {
            let rows = [
                row(assumed::CISCO_CLOUD_SERVICES_ROW, word(shown.enabled)),
                row(assumed::CISCO_SECURE_CLOUD_SERVER, shown.server.server_row()),
                row(assumed::SECUREX, word(shown.enabled)),
                row(assumed::CISCO_SUCCESS_NETWORK, word(false)),
            ];
            panel(assumed::CISCO_CLOUD_SERVICES, &rows, Some(open(&edit, assumed::EDIT_GLOBAL_SETTINGS)))
        }
    };
    let lower = registration(&admin, status);
    admin.page(HERE, html! { (upper) @if let Some(lower) = lower { (lower) } })
}

/// The lower panel: what the appliance says about its registration, and what can be done about it.
fn registration(admin: &Admin, status: CloudStatus) -> Option<Markup> {
    let said = |text: &dyn Render| [row("Status:", html! { (text.render()) })];
    let token_form = || {
        let label = html! {
            label for="token" { "Registration Token:" } " " span title=(assumed::TOKEN_HELP.plain()) { "?" }
        };
        let token = html! {
            input.wide type="text" id="token" name="token" autocomplete="off" spellcheck="false";
        };
        Some(html! {
            form method="post" action=(admin.path(REGISTER)) {
                table.rows { tbody { (row(label, token)) } }
                (submit(None, "Register", "go"))
            }
        })
    };
    let (rows, after) = match status {
        CloudStatus::Hidden => return None,
        CloudStatus::Busy => (said(&BUSY_NOW).into(), None),
        CloudStatus::TokenWanted => (Vec::new(), token_form()),
        CloudStatus::InProgress => (said(&IN_PROGRESS).into(), None),
        CloudStatus::Registered => {
            (said(&assumed::REGISTERED).into(), Some(open(&admin.path(DEREGISTER), "Deregister")))
        }
        CloudStatus::Failed => (said(&assumed::REGISTRATION_FAILED).into(), token_form()),
    };
    Some(panel("Cloud Services Settings", &rows, after))
}

const BUSY_NOW: &str =
    "The Cisco Cloud Service is busy. Navigate back to this page after some time to check the appliance status.";
const IN_PROGRESS: &str = "The appliance registration is in progress. Navigate back to this page after some time to check \
                           the appliance status.";

async fn edit_form(admin: Admin) -> Response {
    let (layout, shown, servers, sma) = admin.read(|a| (a.layout, a.shown(), a.servers(), a.sma_managed));
    if sma {
        return Redirect::to(&admin.path(PAGE)).into_response();
    }
    let enable = |id: &str| {
        html! {
            input type="checkbox" id=(id) name="enable" value="yes" checked[shown.enabled];
            " " label for=(id) { "Enable" }
        }
    };
    // A check-box has its own label ("Enable"); a list takes that of its row.
    let list = |id: &str| {
        html! {
            select id=(id) name="server" aria-labelledby=(format!("{id}_label")) {
                @for r in &servers { (option(r.id(), &r.server_row(), *r == shown.server)) }
            }
        }
    };
    let label = |id: &str, words: &dyn Render| html! { span id=(format!("{id}_label")) { (words.render()) } };
    let (title, rows) = match layout {
        Layout::V13 => {
            let (on, server) = ("threat_response", "threat_response_server");
            let rows = [
                row(label(on, &"Threat Response:"), enable(on)),
                row(label(server, &"Threat Response Server:"), list(server)),
            ];
            (assumed::EDIT_CLOUD_SERVICES, rows)
        }
        Layout::V14 => {
            // The ids of the box and of the list were seen in third-party automation.
            let (words, on) = if shown.enabled {
                (assumed::SECUREX, "secure_x_status")
            } else {
                (assumed::CISCO_CLOUD_SERVICES_ROW, "cloud_service")
            };
            let server = "secure_x_server";
            let rows = [
                row(label(on, &words), enable(on)),
                row(label(server, &assumed::CISCO_SECURE_CLOUD_SERVER), list(server)),
            ];
            (assumed::CISCO_CLOUD_SERVICES, rows)
        }
    };
    let buttons = html! { (leave(CANCEL)) " " (submit(None, "Submit", "go")) };
    let main = html! {
        form method="post" action=(admin.path(EDIT)) { (panel(title, &rows, Some(buttons))) }
        (way_out(&admin.path(PAGE)))
    };
    admin.page(HERE, main)
}

async fn stage(admin: Admin, Form(fields): Form<Fields>) -> Response {
    let enabled = field(&fields, "enable") == "yes";
    let Some(server) = region_by_id(field(&fields, "server")) else {
        return Redirect::to(&admin.path(EDIT)).into_response();
    };
    let done = admin.site.shared.change(|w, now| {
        let done = w.submit_on(admin.machine, &admin.user, enabled, server, now);
        (done, w.machine(admin.machine).has_pending_changes())
    });
    match done {
        (Ok(()), true) => admin.back(PAGE, assumed::SUBMITTED.plain(), false).into_response(),
        _ => Redirect::to(&admin.path(PAGE)).into_response(),
    }
}

async fn register(admin: Admin, Form(fields): Form<Fields>) -> Response {
    let outcome = admin.site.shared.change(|w, now| w.register_on(admin.machine, field(&fields, "token"), now));
    match outcome {
        RegisterOutcome::Requested => admin
            .back(
                PAGE,
                "Success — A request to register your appliance with the Cisco Threat Response portal is initiated. \
                 Navigate back to this page after some time to check the appliance status.",
                false,
            )
            .into_response(),
        // The Status row says why.
        RegisterOutcome::Refused | RegisterOutcome::NotAsked => Redirect::to(&admin.path(PAGE)).into_response(),
    }
}

async fn deregister_confirm(admin: Admin) -> Response {
    let main = html! {
        section.card role="alertdialog" aria-labelledby="ask" {
            p id="ask" { (assumed::DEREGISTER_CONFIRM) }
            form method="post" action=(admin.path(DEREGISTER)) {
                (leave(CANCEL)) " " (submit(None, "Deregister", "go"))
            }
            (way_out(&admin.path(PAGE)))
        }
    };
    admin.assumed_page(assumed::CONFIRM_DEREGISTRATION, main)
}

async fn deregister(admin: Admin) -> Redirect {
    match admin.site.shared.change(|w, now| w.deregister_on(admin.machine, now)) {
        Ok(()) => admin.back(PAGE, assumed::DEREGISTERED.plain(), false),
        Err(_) => Redirect::to(&admin.path(PAGE)),
    }
}
