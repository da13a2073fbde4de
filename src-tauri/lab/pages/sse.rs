//! Security Services Exchange: Devices, Add Devices and Generate Tokens, Cloud Services.

use std::sync::Arc;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use maud::{Markup, html};
use uuid::Uuid;

use super::parts::in_portal::{Line, act, field as form_field, grid, leave, open, submit};
use super::parts::{copy_button, marked, option, way_out};
use super::{Fields, Person, Site, banner, field, menu_items, not_found, page};
use crate::lab::assumed::{self, Basis, CANCEL, DESCRIPTION, EXPIRES, NAME, SAVE, SEARCH};
use crate::lab::world::{Device, DeviceStatus, Lifetime, Tenant, Token, World};

pub(super) fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/{region}/sse", get(async |p: Person| Redirect::to(&p.path("/sse/devices"))))
        .route("/{region}/sse/", get(async |p: Person| Redirect::to(&p.path("/sse/devices"))))
        .route("/{region}/sse/devices", get(devices))
        .route("/{region}/sse/devices/add", get(add_form).post(add))
        .route("/{region}/sse/devices/{id}/edit", get(edit_form).post(edit))
        .route("/{region}/sse/devices/{id}/delete", get(delete_confirm).post(delete))
        .route("/{region}/sse/devices/{id}/token", get(token))
        .route("/{region}/sse/cloud-services", get(cloud_services))
        .route("/{region}/sse/cloud-services/threat-response", post(switch))
}

/// The portal's tenant.
pub(super) fn portal_tenant(w: &World, person: &Person) -> Tenant {
    let cloud = w.cloud(person.region);
    cloud.tenant(cloud.portal_tenant).unwrap_or(&cloud.tenants[0]).clone()
}

impl Person {
    fn sse_page(&self, title: &str, here: &str, main: Markup) -> Response {
        let name = self.site.shared.read(|w, _| w.cloud(self.region).account.name.clone());
        let items = [
            ("Devices", Some(self.path("/sse/devices"))),
            ("Cloud Services", Some(self.path("/sse/cloud-services"))),
            ("Audit Log", None),
        ];
        let top = html! {
            header {
                strong { "Security Services Exchange" }
                nav aria-label="Menu" { (menu_items(&items, here)) }
                span.push { (name) " " (person_out(self)) }
            }
        };
        page(title, top, None, html! { (self.site.take_flash(&self.session)) (main) })
    }
}

/// The way out of a portal, at the top of its pages.
pub(super) fn person_out(person: &Person) -> Markup {
    act(&person.path("/sign-out"), assumed::SIGN_OUT, &[])
}

/// `2020-05-11 20:41:05 UTC`, as the portal writes moments.
pub(super) fn utc(at: jiff::Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string()
}

async fn devices(person: Person, axum::extract::Query(asked): axum::extract::Query<Fields>) -> Response {
    let wanted = field(&asked, "search").trim().to_lowercase();
    let (tenant, rows) = person.site.shared.read(|w, _| {
        let tenant = portal_tenant(w, &person);
        let rows: Vec<Device> = w
            .cloud(person.region)
            .devices_of(tenant.id)
            .filter(|d| wanted.is_empty() || d.name.to_lowercase().contains(&wanted))
            .cloned()
            .collect();
        (tenant, rows)
    });
    let columns = ["#", "Name", "Type", "Version", "Status", "Description", "Actions"].map(|c| html! { (c) });
    let lines: Vec<Line> = rows.iter().enumerate().map(|(i, d)| device_line(&person, i + 1, d)).collect();
    let main = html! {
        h1 { "Devices for " (tenant.name) }
        div.actions {
            (open(
                &person.path("/sse/devices/add"),
                html! { span aria-hidden="true" { "+" } " Add Devices and Generate Tokens" },
                "go",
            ))
        }
        form method="get" action=(person.path("/sse/devices")) {
            p {
                label for="search" { "Search:" } " "
                input type="text" id="search" name="search" value=(field(&asked, "search")); " "
                (submit(SEARCH, ""))
            }
        }
        p { "0 Rows Selected" }
        section.card { @if lines.is_empty() { p { (assumed::NO_DEVICES) } } @else { (grid(&columns, &lines)) } }
    };
    person.sse_page("Devices", "Devices", main)
}

fn device_line(person: &Person, number: usize, d: &Device) -> Line {
    let to = |what: &str| person.path(&format!("/sse/devices/{}/{what}", d.id));
    let text = |value: &Option<String>| html! { @if let Some(value) = value { (value) } };
    let known = |label: &str, value: &Option<String>| html! { @if let Some(value) = value { (label) " " (value) " " } };
    let actions = html! {
        a href=(to("edit")) { "Edit" } " " a href=(to("delete")) { "Delete" } " "
        a href=(person.path("/sse/devices")) { "Refresh" }
        @if d.status == DeviceStatus::Pending { " " a href=(to("token")) { (assumed::SHOW_TOKEN) } }
    };
    Line {
        cells: vec![
            html! { (number) },
            html! { (d.name) },
            text(&d.kind),
            text(&d.version),
            html! { (d.status.label()) },
            html! { (d.description) },
            actions,
        ],
        below: Some(html! {
            "ID: " (d.id.to_string()) " "
            (known("IP Address:", &d.ip_address)) (known("Connector Version:", &d.connector_version))
            br;
            "Created: " (utc(d.created))
        }),
    }
}

// ---- Add Devices and Generate Tokens ----

async fn add_form(person: Person) -> Response {
    add_page(&person, None)
}

fn add_page(person: &Person, refused: Option<Markup>) -> Response {
    let main = html! {
        h1 { "Add Devices and Generate Tokens" }
        @if let Some(refused) = refused { (refused) }
        section.card {
            form method="post" action=(person.path("/sse/devices/add")) {
                div.field {
                    label for="count" { (assumed::NUMBER_OF_DEVICES) }
                    input type="number" id="count" name="count" min="1" max="100" value="1" required;
                }
                div.field {
                    label for="life" { (assumed::TOKEN_EXPIRATION_TIME) }
                    select id="life" name="life" {
                        @for (i, life) in Lifetime::ALL.iter().enumerate() { (option(life.id, life.label, i == 0)) }
                    }
                }
                div.actions { (leave(CANCEL)) " " (submit("Continue", "go")) }
            }
            (way_out(&person.path("/sse/devices")))
        }
    };
    person.sse_page("Add Devices and Generate Tokens", "Devices", main)
}

async fn add(person: Person, Form(fields): Form<Fields>) -> Response {
    let count = field(&fields, "count").trim().parse::<u32>().ok().filter(|n| (1..=100).contains(n));
    let (Some(count), Some(life)) = (count, Lifetime::by_id(field(&fields, "life"))) else {
        return add_page(&person, Some(banner(assumed::FILL_IN, true)));
    };
    // Shown in answer to the form, not after a redirect: a token never stands in an address.
    let made: Vec<(Token, String)> = person.site.shared.change(|w, now| {
        let ordinals = w.generate_tokens(person.region, count, life, now);
        let tokens = &w.cloud(person.region).tokens;
        let of = |o: &u64| tokens.iter().find(|t| t.ordinal == *o).map(|t| (t.clone(), w.token_text(*o)));
        ordinals.iter().filter_map(of).collect()
    });
    tokens_page(&person, &made)
}

fn tokens_page(person: &Person, tokens: &[(Token, String)]) -> Response {
    let lines: Vec<Line> = tokens
        .iter()
        .map(|(token, text)| {
            let id = format!("token-{}", token.ordinal);
            Line::of(vec![
                html! { code id=(id) { (text) } },
                html! { (EXPIRES) " " (utc(token.expires)) },
                copy_button(&id, "go"),
            ])
        })
        .collect();
    let main = html! {
        h1 { "Add Devices and Generate Tokens" }
        p { (assumed::TOKENS_GENERATED) }
        section.card {
            (grid(&[], &lines))
            div.actions { (open(&person.path("/sse/devices"), assumed::CLOSE, "")) }
        }
    };
    person.sse_page("Add Devices and Generate Tokens", "Devices", main)
}

// ---- a row ----

/// The row that a path names, if it is one of this tenant.
fn device(person: &Person, id: &str) -> Option<Device> {
    let id = Uuid::parse_str(id).ok()?;
    person.site.shared.read(|w, _| {
        let tenant = portal_tenant(w, person);
        w.cloud(person.region).device(tenant.id, id).cloned()
    })
}

async fn token(person: Person, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(device) = device(&person, &id) else { return not_found().into_response() };
    let token = person.site.shared.read(|w, now| {
        let token = w.cloud(person.region).token_of(device.id)?;
        (token.used.is_none() && now < token.expires).then(|| (token.clone(), w.token_text(token.ordinal)))
    });
    match token {
        Some(found) => tokens_page(&person, &[found]),
        None => person.back("/sse/devices", assumed::TOKEN_GONE.plain(), true).into_response(),
    }
}

async fn edit_form(person: Person, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(device) = device(&person, &id) else { return not_found().into_response() };
    let main = html! {
        h1 { (assumed::EDIT_DEVICE) }
        section.card {
            form method="post" {
                (form_field("name", NAME, "text", &device.name, true))
                (form_field("description", DESCRIPTION, "text", &device.description, false))
                div.actions { (leave(CANCEL)) " " (submit(SAVE, "go")) }
            }
            (way_out(&person.path("/sse/devices")))
        }
    };
    person.sse_page(assumed::EDIT_DEVICE.plain(), "Devices", main)
}

async fn edit(person: Person, Path((_, id)): Path<(String, String)>, Form(fields): Form<Fields>) -> Response {
    let Some(device) = device(&person, &id) else { return not_found().into_response() };
    let (name, description) = (field(&fields, "name"), field(&fields, "description"));
    person.site.shared.change(|w, _| w.edit_device(person.region, device.id, name, description));
    Redirect::to(&person.path("/sse/devices")).into_response()
}

async fn delete_confirm(person: Person, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(device) = device(&person, &id) else { return not_found().into_response() };
    let main = html! {
        h1 { (assumed::DELETE_DEVICE) }
        section.card {
            p { (device.name) }
            form method="post" { div.actions { (leave(CANCEL)) " " (submit("Delete", "go")) } }
            (way_out(&person.path("/sse/devices")))
        }
    };
    person.sse_page(assumed::DELETE_DEVICE.plain(), "Devices", main)
}

async fn delete(person: Person, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(device) = device(&person, &id) else { return not_found().into_response() };
    person.site.shared.change(|w, _| w.delete_device(person.region, device.id));
    Redirect::to(&person.path("/sse/devices")).into_response()
}

// ---- Cloud Services ----

async fn cloud_services(person: Person) -> Response {
    let tenant = person.site.shared.read(|w, _| portal_tenant(w, &person));
    let (state, turn, on) =
        if tenant.threat_response { ("Enabled", assumed::DISABLE, "no") } else { ("Disabled", assumed::ENABLE, "yes") };
    let switch = person.path("/sse/cloud-services/threat-response");
    let service = Line::of(vec![
        html! { (assumed::CISCO_THREAT_RESPONSE) },
        html! { (state) },
        act(&switch, turn, &[("on", on)]),
    ]);
    let main = html! {
        h1 { (marked(Basis::Ours, &assumed::cloud_services_for(&tenant.name))) }
        section.card { h2 { (assumed::SERVICES) } (grid(&[], &[service])) }
        p.hint { (assumed::CISCO_THREAT_RESPONSE_ABOUT) }
    };
    person.sse_page("Cloud Services", "Cloud Services", main)
}

async fn switch(person: Person, Form(fields): Form<Fields>) -> Redirect {
    let on = field(&fields, "on") == "yes";
    person.site.shared.change(|w, _| w.set_threat_response(person.region, on));
    Redirect::to(&person.path("/sse/cloud-services"))
}
