//! Threat Response: Modules, Available Modules, Add New … Module.

use std::sync::Arc;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use uuid::Uuid;

use super::ctr::CtrPlace;
use super::html::{Html, button_form, checked, html, link_button};
use super::sse::portal_tenant;
use super::{Fields, Person, Site, banner, field, not_found};
use crate::lab::assumed::{self, MODULE_DEVICE, MODULE_TIMEFRAME};
use crate::lab::world::{AddModuleError, Device, Machine, Module, ModuleType};

pub(super) fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/{region}/ctr/settings/modules", get(modules))
        .route("/{region}/ctr/settings/modules/available", get(available))
        .route("/{region}/ctr/settings/modules/add/{kind}", get(add_form).post(add))
        .route("/{region}/ctr/settings/modules/{id}/edit", get(edit_form).post(edit))
        .route("/{region}/ctr/settings/modules/{id}/delete", post(delete))
}

const MODULES: &str = "/ctr/settings/modules";

async fn modules(person: Person) -> Response {
    let cards: Vec<Html> = person.site.shared.read(|w, _| {
        let tenant = portal_tenant(w, &person).id;
        let cloud = w.cloud(person.region);
        let card = |m: &Module| {
            let device = m.device.and_then(|id| cloud.device(tenant, id));
            module_card(&person, m, device)
        };
        cloud.modules_of(tenant).map(card).collect()
    });
    let cards = if cards.is_empty() { vec![html!("<p>{}</p>\n", assumed::NO_MODULES)] } else { cards };
    let main = html!(
        "<h1>Modules</h1>\n<p>Intelligence within Cisco Threat Response is provided by modules, which can also enable \
         response capabilities. <a href=\"{}\">Click here to view all the available modules.</a></p>\n\
         <h2>Your Configurations</h2>\n<div class=\"actions\">{}</div>\n{}",
        person.path("/ctr/settings/modules/available"),
        link_button(&person.path("/ctr/settings/modules/available"), "Add New Module"),
        cards
    );
    person.ctr_page("Modules", CtrPlace::Settings { here: "Modules", crumbs: "Settings > Modules" }, main)
}

fn module_card(person: &Person, m: &Module, device: Option<&Device>) -> Html {
    let Some(kind) = ModuleType::by_id(m.module_type) else { return Html::none() };
    let bound = match (m.device, device) {
        (Some(id), device) => {
            let name = device.map_or("", |d| d.name.as_str());
            html!(
                "<div>{MODULE_DEVICE} {}</div>\n<div>ID {}</div>\n<div>{MODULE_TIMEFRAME} {}</div>\n",
                name,
                id,
                m.timeframe_days
            )
        }
        (None, _) => Html::none(),
    };
    html!(
        "<section class=\"card\"><span class=\"tile\">{}</span> <h3>{}</h3>\n<div>{}</div>\n{}<p>{}</p>\n\
         <div class=\"actions\">{}{}</div></section>\n",
        kind.tile,
        m.name,
        kind.title,
        bound,
        kind.description,
        link_button(&person.path(&format!("{MODULES}/{}/edit", m.id)), "Edit"),
        button_form(&person.path(&format!("{MODULES}/{}/delete", m.id)), assumed::DELETE, "", &[])
    )
}

async fn available(person: Person) -> Response {
    let cards: Vec<Html> = ModuleType::ALL
        .iter()
        .map(|kind| {
            html!(
                "<section class=\"card\"><span class=\"tile\">{}</span> <h3>{}</h3>\n<p>{}</p>\n<div class=\"actions\">{}</div></section>\n",
                kind.tile,
                kind.title,
                kind.description,
                link_button(&person.path(&format!("{MODULES}/add/{}", kind.id)), "Add New Module")
            )
        })
        .collect();
    let main = html!("<h1>Available Modules</h1>\n<p>Select a module you would like to add.</p>\n{}", cards);
    let place = CtrPlace::Settings { here: "Available Modules", crumbs: "Settings > Modules > Available Modules" };
    person.ctr_page("Available Modules", place, main)
}

// ---- the form ----

/// What the form's fields hold.
struct Filled {
    name: String,
    device: Option<Uuid>,
    days: String,
}

impl Filled {
    fn from(fields: &Fields) -> Self {
        Self {
            name: field(fields, "name").to_owned(),
            device: Uuid::parse_str(field(fields, "device")).ok(),
            days: field(fields, "days").trim().to_owned(),
        }
    }

    fn days(&self) -> u32 {
        self.days.parse().unwrap_or(0)
    }
}

fn form(
    person: &Person,
    kind: &ModuleType,
    filled: &Filled,
    heading: &str,
    trouble: Option<AddModuleError>,
) -> Response {
    let devices: Vec<Device> = person.site.shared.read(|w, _| {
        let tenant = portal_tenant(w, person).id;
        w.cloud(person.region).offered_for(tenant, kind).into_iter().cloned().collect()
    });
    let trouble = trouble.map_or(Html::none(), |_| banner(assumed::FILL_IN, true));
    let bound = if kind.device_bound { device_fields(&devices, filled) } else { Html::none() };
    let quick_start = if kind.asks == Some(Machine::Esa) { quick_start() } else { Html::none() };
    let main = html!(
        "<h1>{}</h1>\n{}<section class=\"card\"><form method=\"post\">\n\
         <div class=\"field\"><label for=\"name\">Module Name*</label>\n\
         <input type=\"text\" class=\"wide\" id=\"name\" name=\"name\" value=\"{}\" required></div>\n{}\
         <div class=\"actions\"><button class=\"button go\">Save</button><a class=\"button\" href=\"{}\">Cancel</a></div>\
         </form></section>\n{}",
        heading,
        trouble,
        filled.name,
        bound,
        person.path(MODULES),
        quick_start
    );
    let crumbs = format!("Settings > Modules > Available Modules > {} > Add New Module", kind.title);
    person.ctr_page(heading, CtrPlace::Settings { here: "Modules", crumbs: &crumbs }, main)
}

/// Registered Device as a list of choices: each shows what tells it apart, without a script.
fn device_fields(devices: &[Device], filled: &Filled) -> Html {
    let only = devices.len() == 1 && filled.device.is_none();
    let choices: Vec<Html> = devices
        .iter()
        .map(|d| {
            html!(
                "<div class=\"card\"><input type=\"radio\" id=\"d-{}\" name=\"device\" value=\"{}\"{}> \
                 <label for=\"d-{}\">{}</label>\n<div>Type {}</div>\n<div>ID {}</div>\n<div>IP Address {}</div></div>\n",
                d.id,
                d.id,
                checked(only || filled.device == Some(d.id)),
                d.id,
                d.name,
                d.kind,
                d.id,
                d.ip_address
            )
        })
        .collect();
    let choices =
        if devices.is_empty() { html!("<p>{}</p>\n", assumed::NO_REGISTERED_DEVICES) } else { html!("{}", choices) };
    html!(
        "<fieldset><legend>Registered Device*</legend>\n{}</fieldset>\n\
         <div class=\"field\"><label for=\"days\">Request Timeframe (days)</label>\n\
         <input type=\"number\" id=\"days\" name=\"days\" min=\"1\" max=\"365\" value=\"{}\" required></div>\n",
        choices,
        filled.days
    )
}

fn quick_start() -> Html {
    html!(
        "<section class=\"card\"><h2>Quick Start</h2>\n<p>When configuring Email Security Appliance (ESA) integration, you \
         must first enable the integration in ESA. You then enable Threat Response in Security Services Exchange, add the \
         device and register it. After this is completed, you add the ESA module.</p>\n\
         <p><strong>Prerequisite:</strong> ESA running minimum AsyncOS 13.0.0-314 (LD) release.</p></section>"
    )
}

async fn add_form(person: Person, Path((_, kind)): Path<(String, String)>) -> Response {
    let Some(kind) = Uuid::parse_str(&kind).ok().and_then(ModuleType::by_id) else {
        return not_found().into_response();
    };
    let filled = Filled { name: kind.default_name.to_owned(), device: None, days: "30".to_owned() };
    form(&person, &kind, &filled, &add_heading(&kind), None)
}

fn add_heading(kind: &ModuleType) -> String {
    format!("Add New {} Module", kind.title)
}

async fn add(person: Person, Path((_, kind)): Path<(String, String)>, Form(fields): Form<Fields>) -> Response {
    let Some(kind) = Uuid::parse_str(&kind).ok().and_then(ModuleType::by_id) else {
        return not_found().into_response();
    };
    let filled = Filled::from(&fields);
    let added = person.site.shared.change(|w, now| {
        let tenant = portal_tenant(w, &person).id;
        w.add_module(person.region, tenant, kind.id, &filled.name, filled.device, filled.days(), now)
    });
    match added {
        Ok(_) => person.back(MODULES, assumed::MODULE_SAVED, false).into_response(),
        Err(trouble) => form(&person, &kind, &filled, &add_heading(&kind), Some(trouble)),
    }
}

/// The module that a path names, if it is one of this tenant.
fn module(person: &Person, id: &str) -> Option<(Module, ModuleType)> {
    let id = Uuid::parse_str(id).ok()?;
    person.site.shared.read(|w, _| {
        let tenant = portal_tenant(w, person).id;
        let found = w.cloud(person.region).modules_of(tenant).find(|m| m.id == id)?;
        Some((found.clone(), ModuleType::by_id(found.module_type)?))
    })
}

fn edit_heading(kind: &ModuleType) -> String {
    assumed::edit_module(kind.title)
}

async fn edit_form(person: Person, Path((_, id)): Path<(String, String)>) -> Response {
    let Some((m, kind)) = module(&person, &id) else { return not_found().into_response() };
    let filled = Filled { name: m.name, device: m.device, days: m.timeframe_days.to_string() };
    form(&person, &kind, &filled, &edit_heading(&kind), None)
}

async fn edit(person: Person, Path((_, id)): Path<(String, String)>, Form(fields): Form<Fields>) -> Response {
    let Some((m, kind)) = module(&person, &id) else { return not_found().into_response() };
    let filled = Filled::from(&fields);
    let days = if kind.device_bound { filled.days() } else { m.timeframe_days };
    let done = person.site.shared.change(|w, _| w.edit_module(person.region, m.id, &filled.name, filled.device, days));
    match done {
        Ok(()) => person.back(MODULES, assumed::MODULE_SAVED, false).into_response(),
        Err(trouble) => form(&person, &kind, &filled, &edit_heading(&kind), Some(trouble)),
    }
}

async fn delete(person: Person, Path((_, id)): Path<(String, String)>) -> Response {
    let Some((m, _)) = module(&person, &id) else { return not_found().into_response() };
    person.site.shared.change(|w, _| w.delete_module(person.region, m.id));
    let back: Redirect = person.back(MODULES, assumed::MODULE_DELETED, false);
    back.into_response()
}
