//! Network > Cloud Service Settings of an ESA or an SMA, as on AsyncOS 13 and as on 14. Cisco's how-to says that the SMA
//! has this page; that it looks like the ESA's is assumed.

use std::sync::Arc;

use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};

use super::html::{Html, Piece, checked, html, link_button, option, panel, row};
use super::{Admin, Fields, Site, field, region_by_id};
use crate::lab::assumed::{self, CANCEL};
use crate::lab::world::{CloudStatus, Look, RegisterOutcome};

const HERE: &str = "Cloud Service Settings";
const PAGE: &str = "/network/cloud_service_settings";
const EDIT: &str = "/network/cloud_service_settings/edit";
const REGISTER: &str = "/network/cloud_service_settings/register";
const DEREGISTER: &str = "/network/cloud_service_settings/deregister";

pub(super) fn routes(at: &str) -> Router<Arc<Site>> {
    Router::new()
        .route(&format!("{at}{PAGE}"), get(settings))
        .route(&format!("{at}{EDIT}"), get(edit_form).post(submit))
        .route(&format!("{at}{REGISTER}"), post(register))
        .route(&format!("{at}{DEREGISTER}"), get(deregister_confirm).post(deregister))
}

fn word(on: bool) -> &'static str {
    if on { "Enabled" } else { "Disabled" }
}

async fn settings(admin: Admin) -> Response {
    let (look, shown, status, sma) = admin.site.shared.read(|w, now| {
        let a = w.machine(admin.machine);
        (a.look, a.shown(), w.cloud_status_of(admin.machine, now), a.sma_managed)
    });
    let server = shown.server.server_row();
    let upper = match look {
        Look::Thirteen => {
            let rows = vec![row("Threat Response:", word(shown.enabled)), row("Threat Response Server:", &server)];
            let edit = if sma { managed_elsewhere() } else { link_button(&admin.path(EDIT), "Edit Settings") };
            panel("Cloud Services", rows, edit)
        }
        Look::Fourteen if !shown.enabled => {
            let enable = if sma { managed_elsewhere() } else { link_button(&admin.path(EDIT), assumed::ENABLE_DOTS) };
            html!(
                "<section class=\"panel\"><h2>{}</h2><p>{}</p>{}</section>\n",
                assumed::CISCO_CLOUD_SERVICES,
                assumed::CLOUD_SERVICE_DISABLED,
                enable
            )
        }
        Look::Fourteen => {
            let rows = vec![
                row(assumed::CISCO_CLOUD_SERVICES_ROW, word(shown.enabled)),
                row(assumed::CISCO_SECURE_CLOUD_SERVER, &server),
                row(assumed::SECUREX, word(shown.enabled)),
                row(assumed::CISCO_SUCCESS_NETWORK, word(false)),
            ];
            panel(assumed::CISCO_CLOUD_SERVICES, rows, link_button(&admin.path(EDIT), assumed::EDIT_GLOBAL_SETTINGS))
        }
    };
    let lower = registration(&admin, status);
    admin.page(HERE, html!("{}{}", upper, lower))
}

fn managed_elsewhere() -> Html {
    html!("<p>{}</p>\n", assumed::MANAGED_BY_SMA)
}

/// The lower panel: what the appliance says about its registration, and what can be done about it.
fn registration(admin: &Admin, status: CloudStatus) -> Html {
    let status_row = |text: &str| row("Status:", text);
    let token_form = html!(
        "<form method=\"post\" action=\"{}\"><table class=\"rows\"><tbody><tr><th scope=\"row\">\
         <label for=\"token\">Registration Token:</label> <span title=\"{}\">?</span></th>\
         <td><input type=\"text\" class=\"wide\" id=\"token\" name=\"token\" autocomplete=\"off\" spellcheck=\"false\"></td></tr>\
         </tbody></table><button class=\"button go\">Register</button></form>\n",
        admin.path(REGISTER),
        assumed::TOKEN_HELP
    );
    let (rows, after) = match status {
        CloudStatus::Hidden => return Html::none(),
        CloudStatus::Busy => (
            status_row(
                "The Cisco Cloud Service is busy. Navigate back to this page after some time to check the appliance status.",
            ),
            Html::none(),
        ),
        CloudStatus::TokenWanted => (Html::none(), token_form),
        CloudStatus::InProgress => (
            status_row(
                "The appliance registration is in progress. Navigate back to this page after some time to check the \
                 appliance status.",
            ),
            Html::none(),
        ),
        CloudStatus::Registered => {
            (status_row(assumed::REGISTERED), link_button(&admin.path(DEREGISTER), "Deregister"))
        }
        CloudStatus::Failed => (status_row(assumed::REGISTRATION_FAILED), token_form),
    };
    panel("Cloud Services Settings", rows, after)
}

async fn edit_form(admin: Admin) -> Response {
    let (look, shown, servers, sma) = admin.read(|a| (a.look, a.shown(), a.servers(), a.sma_managed));
    if sma {
        return Redirect::to(&admin.path(PAGE)).into_response();
    }
    let options: Vec<Html> = servers.iter().map(|r| option(r.id(), &r.server_row(), *r == shown.server)).collect();
    let box_ = |name: &'static str, on| {
        html!(
            "<input type=\"checkbox\" id=\"{}\" name=\"enable\" value=\"yes\"{}> <label for=\"{}\">Enable</label>",
            name,
            checked(on),
            name
        )
    };
    let list = |name: &'static str| {
        html!("<select id=\"{}\" name=\"server\" aria-labelledby=\"{}_label\">{}</select>", name, name, options)
    };
    let (title, rows) = match look {
        Look::Thirteen => (
            assumed::EDIT_CLOUD_SERVICES,
            vec![
                form_row("threat_response", "Threat Response:", box_("threat_response", shown.enabled)),
                form_row("threat_response_server", "Threat Response Server:", list("threat_response_server")),
            ],
        ),
        Look::Fourteen => {
            let (label, name) = if shown.enabled {
                (assumed::SECUREX, "secure_x_status")
            } else {
                (assumed::CISCO_CLOUD_SERVICES_ROW, "cloud_service")
            };
            (
                assumed::CISCO_CLOUD_SERVICES,
                vec![
                    form_row(name, label, box_(name, shown.enabled)),
                    form_row("secure_x_server", assumed::CISCO_SECURE_CLOUD_SERVER, list("secure_x_server")),
                ],
            )
        }
    };
    let main = html!(
        "<form method=\"post\" action=\"{}\">\n{}\n<div class=\"actions\"><a class=\"button\" href=\"{}\">{CANCEL}</a>\
         <button class=\"button go\">Submit</button></div></form>",
        admin.path(EDIT),
        panel(title, rows, Html::none()),
        admin.path(PAGE)
    );
    admin.page(HERE, main)
}

fn form_row(id: &str, label: &str, control: impl Piece) -> Html {
    // A check-box has its own label ("Enable"); a list takes this one.
    html!("<tr><th scope=\"row\"><span id=\"{}_label\">{}</span></th><td>{}</td></tr>\n", id, label, control)
}

async fn submit(admin: Admin, Form(fields): Form<Fields>) -> Response {
    let enabled = field(&fields, "enable") == "yes";
    let Some(server) = region_by_id(field(&fields, "server")) else {
        return Redirect::to(&admin.path(EDIT)).into_response();
    };
    let done = admin.site.shared.change(|w, now| {
        let done = w.submit_on(admin.machine, &admin.user, enabled, server, now);
        (done, w.machine(admin.machine).has_pending_changes())
    });
    match done {
        (Ok(()), true) => admin.back(PAGE, assumed::SUBMITTED, false).into_response(),
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
    let main = html!(
        "<section class=\"card\" role=\"alertdialog\" aria-labelledby=\"ask\"><p id=\"ask\">{}</p>\
         <form method=\"post\" action=\"{}\"><div class=\"actions\"><a class=\"button\" href=\"{}\">{CANCEL}</a>\
         <button class=\"button go\">Deregister</button></div></form></section>",
        assumed::DEREGISTER_CONFIRM,
        admin.path(DEREGISTER),
        admin.path(PAGE)
    );
    admin.page(assumed::CONFIRM_DEREGISTRATION, main)
}

async fn deregister(admin: Admin) -> Redirect {
    match admin.site.shared.change(|w, now| w.deregister_on(admin.machine, now)) {
        Ok(()) => admin.back(PAGE, assumed::DEREGISTERED, false),
        Err(_) => Redirect::to(&admin.path(PAGE)),
    }
}
