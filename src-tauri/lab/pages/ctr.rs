//! The portal's list of appliances (Devices, or On-Premises Appliances) and its API Clients.

use std::sync::Arc;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use maud::{Markup, html};

use super::parts::in_portal::{Line, act, field as form_field, grid, leave, open, submit};
use super::parts::{copy_button, way_out};
use super::portal::{PortalFrame, PortalPage};
use super::sse::{portal_tenant, utc};
use super::{Fields, Person, Site, field, not_found};
use crate::lab::assumed::{
    self, ACTIONS, CANCEL, CLIENT_ID, CLIENT_NAME, CLIENT_PASSWORD, CREATED, GENERATE, SCOPES_LABEL,
};
use crate::lab::world::{Device, SCOPES};

pub(super) fn routes(portal: PortalFrame) -> Router<Arc<Site>> {
    let at = |page: PortalPage, rest: &str| format!("/{{region}}{}{rest}", portal.at(page));
    Router::new()
        .route(&at(PortalPage::Devices, ""), get(devices))
        .route(&at(PortalPage::Devices, "/reload"), post(reload))
        .route(&at(PortalPage::ApiClients, ""), get(clients))
        .route(&at(PortalPage::ApiClients, "/add"), get(client_form).post(generate))
        .route(&at(PortalPage::ApiClients, "/{ordinal}/delete"), post(delete_client))
}

// ---- Devices, On-Premises Appliances ----

/// The cells of a device's row.
type Cells = fn(&Device) -> Vec<String>;

async fn devices(person: Person) -> Response {
    let rows: Vec<Device> = person.site.shared.read(|w, _| {
        let tenant = portal_tenant(w, &person).id;
        w.cloud(person.region).offered_devices(tenant).into_iter().cloned().collect()
    });
    let (columns, line): (&[&str], Cells) = match person.portal {
        PortalFrame::ThreatResponse => (&["Name", "Type", "Version", "Description", "ID", "IP Address"], |d| {
            let [name, kind, version, ip] = told(d);
            vec![name, kind, version, d.description.clone(), d.id.to_string(), ip]
        }),
        PortalFrame::Xdr => (&["Name", "Type", "Version", "Status", "ID", "IP Address"], |d| {
            let [name, kind, version, ip] = told(d);
            vec![name, kind, version, d.status.label().to_owned(), d.id.to_string(), ip]
        }),
    };
    let columns: Vec<Markup> = columns.iter().map(|c| html! { (c) }).collect();
    let lines: Vec<Line> =
        rows.iter().map(|d| Line::of(line(d).into_iter().map(|cell| html! { (cell) }).collect())).collect();
    let title = person.portal.title(PortalPage::Devices);
    let main = html! {
        h1 { (title) }
        div.actions {
            (open(&person.path("/sse/devices"), person.portal.says("Manage Devices", assumed::MANAGE_DEVICES), ""))
            " "
            (act(
                &format!("{}/reload", person.to(PortalPage::Devices)),
                person.portal.says("Reload Devices", assumed::RELOAD_DEVICES),
                &[],
            ))
        }
        section.card {
            @if lines.is_empty() { p { (assumed::NO_DEVICES) } } @else { (grid(&columns, &lines)) }
        }
    };
    person.portal_page(title, PortalPage::Devices, None, main)
}

/// What both lists show of a device.
fn told(d: &Device) -> [String; 4] {
    let or_nothing = |value: &Option<String>| value.clone().unwrap_or_default();
    [d.name.clone(), or_nothing(&d.kind), or_nothing(&d.version), or_nothing(&d.ip_address)]
}

async fn reload(person: Person) -> Redirect {
    person.back(person.portal.at(PortalPage::Devices), assumed::DEVICES_RELOADED.plain(), false)
}

// ---- API Clients ----

async fn clients(person: Person) -> Response {
    let at = person.to(PortalPage::ApiClients);
    let lines: Vec<Line> = person.site.shared.read(|w, _| {
        let tenant = portal_tenant(w, &person).id;
        let shown = w.cloud(person.region).clients.iter().filter(|c| c.tenant == tenant && !c.deleted);
        shown
            .map(|c| {
                Line::of(vec![
                    html! { (c.name) },
                    html! { code { (w.client_id(person.region, c.ordinal)) } },
                    html! { (c.scopes.join(", ")) },
                    html! { (utc(c.created)) },
                    act(&format!("{at}/{}/delete", c.ordinal), assumed::DELETE, &[]),
                ])
            })
            .collect()
    });
    let columns = [CLIENT_NAME, CLIENT_ID, SCOPES_LABEL, CREATED, ACTIONS].map(|c| html! { (c) });
    let main = html! {
        h1 { "API Clients" }
        div.actions { (open(&format!("{at}/add"), "Generate API Client", "")) }
        section.card { (grid(&columns, &lines)) }
    };
    person.portal_page("API Clients", PortalPage::ApiClients, None, main)
}

/// The words of the scopes' boxes.
const SCOPE_LABELS: [(&str, &str); 5] = [
    ("profile", "Profile"),
    ("integration", "Integration"),
    ("sse", "SSE"),
    ("inspect:read", "Inspect:Read"),
    ("enrich:read", "Enrich:Read"),
];

async fn client_form(person: Person) -> Response {
    let main = html! {
        h1 { "Generate API Client" }
        section.card {
            form method="post" {
                (form_field("name", html! { (CLIENT_NAME) "*" }, "text", "", true))
                fieldset {
                    legend { (SCOPES_LABEL) "*" }
                    @for (scope, label) in SCOPE_LABELS {
                        div {
                            input type="checkbox" id=(scope) name=(scope) value="yes";
                            " " label for=(scope) { (label) }
                        }
                    }
                }
                div.actions { (leave(CANCEL)) " " (submit(GENERATE, "go")) }
            }
            (way_out(&person.to(PortalPage::ApiClients)))
        }
    };
    person.portal_page("Generate API Client", PortalPage::ApiClients, None, main)
}

async fn generate(person: Person, Form(fields): Form<Fields>) -> Response {
    let scopes: Vec<String> = SCOPES.iter().filter(|s| fields.contains_key(**s)).map(|s| (*s).to_owned()).collect();
    let name = field(&fields, "name").trim();
    if name.is_empty() || scopes.is_empty() {
        let form = format!("{}/add", person.portal.at(PortalPage::ApiClients));
        return person.back(&form, assumed::FILL_IN.plain(), true).into_response();
    }
    let (id, password) = person.site.shared.change(|w, now| {
        let ordinal = w.generate_client(person.region, name, &scopes, now);
        (w.client_id(person.region, ordinal), w.client_password(person.region, ordinal, 0))
    });
    let shown_once = |label: assumed::Assumed, id: &str, value: &str| {
        Line::of(vec![html! { (label) }, html! { code id=(id) { (value) } }, copy_button(id, "")])
    };
    let lines = [shown_once(CLIENT_ID, "client-id", &id), shown_once(CLIENT_PASSWORD, "client-password", &password)];
    let main = html! {
        h1 { "Generate API Client" }
        p { (assumed::API_CLIENT_ONCE) }
        section.card {
            (grid(&[], &lines))
            div.actions { (open(&person.to(PortalPage::ApiClients), assumed::CLOSE, "")) }
        }
    };
    person.portal_page("Generate API Client", PortalPage::ApiClients, None, main)
}

async fn delete_client(person: Person, Path((_, ordinal)): Path<(String, String)>) -> Response {
    let Ok(ordinal) = ordinal.parse() else { return not_found().into_response() };
    person.site.shared.change(|w, _| w.delete_client(person.region, ordinal));
    Redirect::to(&person.to(PortalPage::ApiClients)).into_response()
}
