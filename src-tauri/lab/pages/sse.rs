//! Security Services Exchange: Devices, Add Devices and Generate Tokens, Cloud Services.

use std::sync::Arc;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use uuid::Uuid;

use super::html::{Html, button_form, html, link_button, option, panel, row};
use super::{Fields, Person, Site, field, menu_items, not_found, page};
use crate::lab::assumed::{self, CANCEL, DESCRIPTION, EXPIRES, NAME, SAVE, SEARCH};
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
    fn sse_page(&self, title: &str, here: &str, main: Html) -> Response {
        let name = self.site.shared.read(|w, _| w.cloud(self.region).account.name.clone());
        let items = [
            ("Devices", Some(self.path("/sse/devices"))),
            ("Cloud Services", Some(self.path("/sse/cloud-services"))),
            ("Audit Log", None),
        ];
        let top = html!(
            "<header><strong>Security Services Exchange</strong><nav aria-label=\"Menu\">{}</nav>\
             <span class=\"push\">{}</span></header>\n",
            menu_items(&items, here),
            name
        );
        let flash = self.site.take_flash(&self.session);
        page(title, top, Html::none(), html!("{}{}", flash, main))
    }
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
    let body = if rows.is_empty() {
        html!("<p>{}</p>\n", assumed::NO_DEVICES)
    } else {
        let rows: Vec<Html> = rows.iter().enumerate().map(|(i, d)| device_row(&person, i + 1, d)).collect();
        html!(
            "<table class=\"grid\"><thead><tr><th scope=\"col\">#</th><th scope=\"col\">Name</th><th scope=\"col\">Type</th>\
             <th scope=\"col\">Version</th><th scope=\"col\">Status</th><th scope=\"col\">Description</th>\
             <th scope=\"col\">Actions</th></tr></thead>\n<tbody>\n{}</tbody></table>\n",
            rows
        )
    };
    let main = html!(
        "<h1>Devices for {}</h1>\n<div class=\"actions\"><a class=\"button go\" href=\"{}\"><span aria-hidden=\"true\">+</span> \
         Add Devices and Generate Tokens</a></div>\n\
         <form method=\"get\" action=\"{}\"><p><label for=\"search\">Search:</label> \
         <input type=\"text\" id=\"search\" name=\"search\" value=\"{}\"> <button class=\"button\">{SEARCH}</button></p></form>\n\
         <p>0 Rows Selected</p>\n<section class=\"card\">\n{}</section>",
        tenant.name,
        person.path("/sse/devices/add"),
        person.path("/sse/devices"),
        field(&asked, "search"),
        body
    );
    person.sse_page("Devices", "Devices", main)
}

fn device_row(person: &Person, number: usize, d: &Device) -> Html {
    let to = |what: &str| person.path(&format!("/sse/devices/{}/{what}", d.id));
    let token = if d.status == DeviceStatus::Pending {
        html!(" <a href=\"{}\">{}</a>", to("token"), assumed::SHOW_TOKEN)
    } else {
        Html::none()
    };
    let known =
        |label: &str, value: &Option<String>| value.as_ref().map_or(Html::none(), |v| html!("{} {} ", label, v));
    html!(
        "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td>\
         <td><a href=\"{}\">Edit</a> <a href=\"{}\">Delete</a> <a href=\"{}\">Refresh</a>{}</td></tr>\n\
         <tr><td></td><td colspan=\"6\">ID: {} {}{}<br>Created: {}</td></tr>\n",
        number,
        d.name,
        d.kind,
        d.version,
        d.status.label(),
        d.description,
        to("edit"),
        to("delete"),
        person.path("/sse/devices"),
        token,
        d.id,
        known("IP Address:", &d.ip_address),
        known("Connector Version:", &d.connector_version),
        utc(d.created)
    )
}

// ---- Add Devices and Generate Tokens ----

async fn add_form(person: Person) -> Response {
    add_page(&person, Html::none())
}

fn add_page(person: &Person, trouble: Html) -> Response {
    let lives: Vec<Html> = Lifetime::ALL.iter().enumerate().map(|(i, l)| option(l.id, l.label, i == 0)).collect();
    let main = html!(
        "<h1>Add Devices and Generate Tokens</h1>\n{}<section class=\"card\"><form method=\"post\" action=\"{}\">\
         <div class=\"field\"><label for=\"count\">{}</label>\
         <input type=\"number\" id=\"count\" name=\"count\" min=\"1\" max=\"100\" value=\"1\" required></div>\
         <div class=\"field\"><label for=\"life\">{}</label><select id=\"life\" name=\"life\">{}</select></div>\
         <div class=\"actions\"><a class=\"button\" href=\"{}\">{CANCEL}</a><button class=\"button go\">Continue</button></div>\
         </form></section>",
        trouble,
        person.path("/sse/devices/add"),
        assumed::NUMBER_OF_DEVICES,
        assumed::TOKEN_EXPIRATION_TIME,
        lives,
        person.path("/sse/devices")
    );
    person.sse_page("Add Devices and Generate Tokens", "Devices", main)
}

async fn add(person: Person, Form(fields): Form<Fields>) -> Response {
    let count = field(&fields, "count").trim().parse::<u32>().ok().filter(|n| (1..=100).contains(n));
    let (Some(count), Some(life)) = (count, Lifetime::by_id(field(&fields, "life"))) else {
        return add_page(&person, super::banner(assumed::FILL_IN, true));
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
    let rows: Vec<Html> = tokens
        .iter()
        .map(|(token, text)| {
            html!(
                "<tr><td><code id=\"token-{}\">{}</code></td><td>{EXPIRES} {}</td>\
                 <td><button type=\"button\" class=\"button go\" data-copy=\"token-{}\">Copy to Clipboard</button></td></tr>\n",
                token.ordinal,
                text,
                utc(token.expires),
                token.ordinal
            )
        })
        .collect();
    let main = html!(
        "<h1>Add Devices and Generate Tokens</h1>\n<p>{}</p>\n<section class=\"card\">\
         <table class=\"grid\"><tbody>\n{}</tbody></table>\n<div class=\"actions\">{}</div></section>",
        assumed::TOKENS_GENERATED,
        rows,
        link_button(&person.path("/sse/devices"), assumed::CLOSE)
    );
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
        None => person.back("/sse/devices", assumed::TOKEN_GONE, true).into_response(),
    }
}

async fn edit_form(person: Person, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(device) = device(&person, &id) else { return not_found().into_response() };
    let main = html!(
        "<h1>{}</h1>\n<section class=\"card\"><form method=\"post\">\
         <div class=\"field\"><label for=\"name\">{NAME}</label>\
         <input type=\"text\" class=\"wide\" id=\"name\" name=\"name\" value=\"{}\" required></div>\
         <div class=\"field\"><label for=\"description\">{DESCRIPTION}</label>\
         <input type=\"text\" class=\"wide\" id=\"description\" name=\"description\" value=\"{}\"></div>\
         <div class=\"actions\"><a class=\"button\" href=\"{}\">{CANCEL}</a><button class=\"button go\">{SAVE}</button></div>\
         </form></section>",
        assumed::EDIT_DEVICE,
        device.name,
        device.description,
        person.path("/sse/devices")
    );
    person.sse_page(assumed::EDIT_DEVICE, "Devices", main)
}

async fn edit(person: Person, Path((_, id)): Path<(String, String)>, Form(fields): Form<Fields>) -> Response {
    let Some(device) = device(&person, &id) else { return not_found().into_response() };
    let (name, description) = (field(&fields, "name"), field(&fields, "description"));
    person.site.shared.change(|w, _| w.edit_device(person.region, device.id, name, description));
    Redirect::to(&person.path("/sse/devices")).into_response()
}

async fn delete_confirm(person: Person, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(device) = device(&person, &id) else { return not_found().into_response() };
    let main = html!(
        "<h1>{}</h1>\n<section class=\"card\"><p>{}</p><form method=\"post\"><div class=\"actions\">\
         <a class=\"button\" href=\"{}\">{CANCEL}</a><button class=\"button go\">Delete</button></div></form></section>",
        assumed::DELETE_DEVICE,
        device.name,
        person.path("/sse/devices")
    );
    person.sse_page(assumed::DELETE_DEVICE, "Devices", main)
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
    let form = button_form(&person.path("/sse/cloud-services/threat-response"), turn, "", &[("on", on)]);
    let main = html!(
        "<h1>{}</h1>\n{}<div class=\"actions\">{}</div>\n<p class=\"hint\">{}</p>",
        assumed::cloud_services_for(&tenant.name),
        panel(assumed::SERVICES, row(assumed::CISCO_THREAT_RESPONSE, state), Html::none()),
        form,
        assumed::CISCO_THREAT_RESPONSE_ABOUT
    );
    person.sse_page("Cloud Services", "Cloud Services", main)
}

async fn switch(person: Person, Form(fields): Form<Fields>) -> Redirect {
    let on = field(&fields, "on") == "yes";
    person.site.shared.change(|w, _| w.set_threat_response(person.region, on));
    Redirect::to(&person.path("/sse/cloud-services"))
}
