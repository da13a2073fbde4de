//! The portal's modules (Modules, or Integrations): what is configured, what can be added, and the form of one.

use std::sync::Arc;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use maud::{Markup, html};
use uuid::Uuid;

use super::parts::in_portal::{act, field as form_field, leave, open, submit};
use super::parts::way_out;
use super::portal::{PortalFrame, PortalPage};
use super::sse::portal_tenant;
use super::{Fields, Person, Site, banner, field, not_found};
use crate::lab::assumed::{self, CANCEL, MODULE_DEVICE, MODULE_TIMEFRAME};
use crate::lab::world::{AddModuleError, Device, Era, Machine, Module, ModuleType};

pub(super) fn routes(portal: PortalFrame) -> Router<Arc<Site>> {
    let at = |rest: &str| format!("/{{region}}{}{rest}", portal.at(PortalPage::Modules));
    Router::new()
        .route(&at(""), get(modules))
        .route(&format!("/{{region}}{}", portal.at(PortalPage::AvailableModules)), get(available))
        .route(&at("/add/{kind}"), get(add_form).post(add))
        .route(&at("/{id}/edit"), get(edit_form).post(edit))
        .route(&at("/{id}/delete"), post(delete))
}

impl Person {
    /// The title of a kind of modules in these years.
    fn title_of(&self, kind: &ModuleType) -> &'static str {
        match self.portal {
            PortalFrame::ThreatResponse => kind.title_in(Era::HowTo),
            PortalFrame::Xdr => kind.title_in(Era::Today),
        }
    }

    fn module_path(&self, rest: &str) -> String {
        format!("{}/{rest}", self.to(PortalPage::Modules))
    }
}

async fn modules(person: Person) -> Response {
    let cards: Vec<Markup> = person.site.shared.read(|w, _| {
        let tenant = portal_tenant(w, &person).id;
        let cloud = w.cloud(person.region);
        let card = |m: &Module| {
            let device = m.device.and_then(|id| cloud.device(tenant, id));
            module_card(&person, m, device)
        };
        cloud.modules_of(tenant).filter_map(card).collect()
    });
    let portal = person.portal;
    let available = person.to(PortalPage::AvailableModules);
    let title = portal.title(PortalPage::Modules);
    let main = html! {
        h1 { (title) }
        @if portal == PortalFrame::ThreatResponse {
            p {
                "Intelligence within Cisco Threat Response is provided by modules, which can also enable response \
                 capabilities. "
                a href=(available) { "Click here to view all the available modules." }
            }
        }
        h2 { (portal.says("Your Configurations", assumed::YOUR_CONFIGURATIONS)) }
        div.actions { (open(&available, portal.says("Add New Module", assumed::ADD_INTEGRATION), "")) }
        @if cards.is_empty() {
            p { (if portal == PortalFrame::Xdr { assumed::NO_INTEGRATIONS } else { assumed::NO_MODULES }) }
        }
        @for card in &cards { (card) }
    };
    person.portal_page(title, PortalPage::Modules, None, main)
}

fn module_card(person: &Person, m: &Module, device: Option<&Device>) -> Option<Markup> {
    let kind = ModuleType::by_id(m.module_type)?;
    Some(html! {
        section.card {
            span.tile { (kind.tile) } " " h3 { (m.name) }
            div { (person.title_of(&kind)) }
            @if let Some(id) = m.device {
                div { (MODULE_DEVICE) " " (device.map_or("", |d| d.name.as_str())) }
                div { "ID " (id.to_string()) }
                div { (MODULE_TIMEFRAME) " " (m.timeframe_days) }
            }
            p { (kind.description) }
            div.actions {
                (open(&person.module_path(&format!("{}/edit", m.id)), "Edit", "")) " "
                (act(&person.module_path(&format!("{}/delete", m.id)), assumed::DELETE, &[]))
            }
        }
    })
}

async fn available(person: Person) -> Response {
    let portal = person.portal;
    let title = portal.title(PortalPage::AvailableModules);
    let main = html! {
        h1 { (title) }
        @if portal == PortalFrame::ThreatResponse { p { "Select a module you would like to add." } }
        @for kind in &ModuleType::ALL {
            section.card {
                span.tile { (kind.tile) } " " h3 { (person.title_of(kind)) }
                p { (kind.description) }
                div.actions {
                    (open(
                        &person.module_path(&format!("add/{}", kind.id)),
                        portal.says("Add New Module", assumed::ADD_INTEGRATION),
                        "",
                    ))
                }
            }
        }
    };
    person.portal_page(title, PortalPage::AvailableModules, None, main)
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
    refused: Option<AddModuleError>,
) -> Response {
    let devices: Vec<Device> = person.site.shared.read(|w, _| {
        let tenant = portal_tenant(w, person).id;
        w.cloud(person.region).offered_for(tenant, kind).into_iter().cloned().collect()
    });
    let portal = person.portal;
    let name_label = html! { (portal.says("Module Name", assumed::INTEGRATION_NAME)) "*" };
    let main = html! {
        h1 { (heading) }
        @if refused.is_some() { (banner(assumed::FILL_IN, true)) }
        section.card {
            form method="post" {
                (form_field("name", name_label, "text", &filled.name, true))
                @if kind.device_bound { (device_fields(&devices, filled)) }
                div.actions { (submit("Save", "go")) " " (leave_form(portal)) }
            }
            (way_out(&person.to(PortalPage::Modules)))
        }
        @if kind.asks == Some(Machine::Esa) && portal == PortalFrame::ThreatResponse { (quick_start()) }
    };
    let (which, more) = match portal {
        PortalFrame::ThreatResponse => (PortalPage::AvailableModules, format!("{} > Add New Module", kind.title)),
        PortalFrame::Xdr => (PortalPage::Modules, person.title_of(kind).to_owned()),
    };
    person.portal_page(heading, which, Some(&more), main)
}

/// Cancel: the how-to shows Threat Response's.
fn leave_form(portal: PortalFrame) -> Markup {
    leave(portal.says("Cancel", CANCEL))
}

/// Registered Device as a list of choices: each shows what tells it apart, without a script. These labels are those of
/// the how-to and, with the SMA's integration, of XDR's help.
fn device_fields(devices: &[Device], filled: &Filled) -> Markup {
    let only = devices.len() == 1 && filled.device.is_none();
    let known = |label: &str, value: &Option<String>| {
        html! { @if let Some(value) = value { div { (label) " " (value) } } }
    };
    html! {
        fieldset {
            legend { "Registered Device*" }
            @for d in devices {
                div.card {
                    input type="radio" id=(format!("d-{}", d.id)) name="device" value=(d.id.to_string())
                        checked[only || filled.device == Some(d.id)];
                    " " label for=(format!("d-{}", d.id)) { (d.name) }
                    (known("Type", &d.kind))
                    div { "ID " (d.id.to_string()) }
                    (known("IP Address", &d.ip_address))
                }
            }
            @if devices.is_empty() { p { (assumed::NO_REGISTERED_DEVICES) } }
        }
        div.field {
            label for="days" { "Request Timeframe (days)" }
            input type="number" id="days" name="days" min="1" max="365" value=(filled.days) required;
        }
    }
}

fn quick_start() -> Markup {
    html! {
        section.card {
            h2 { "Quick Start" }
            p {
                "When configuring Email Security Appliance (ESA) integration, you must first enable the integration in \
                 ESA. You then enable Threat Response in Security Services Exchange, add the device and register it. \
                 After this is completed, you add the ESA module."
            }
            p { strong { "Prerequisite:" } " ESA running minimum AsyncOS 13.0.0-314 (LD) release." }
        }
    }
}

async fn add_form(person: Person, Path((_, kind)): Path<(String, String)>) -> Response {
    let Some(kind) = Uuid::parse_str(&kind).ok().and_then(ModuleType::by_id) else {
        return not_found().into_response();
    };
    let filled = Filled { name: person.title_of(&kind).to_owned(), device: None, days: "30".to_owned() };
    form(&person, &kind, &filled, &add_heading(&person, &kind), None)
}

fn add_heading(person: &Person, kind: &ModuleType) -> String {
    match person.portal {
        PortalFrame::ThreatResponse => format!("Add New {} Module", kind.title),
        PortalFrame::Xdr => assumed::add_integration(person.title_of(kind)),
    }
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
        Ok(_) => person.back_to_modules(assumed::MODULE_SAVED).into_response(),
        Err(refused) => form(&person, &kind, &filled, &add_heading(&person, &kind), Some(refused)),
    }
}

impl Person {
    fn back_to_modules(&self, text: assumed::Assumed) -> Redirect {
        self.back(self.portal.at(PortalPage::Modules), text.plain(), false)
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

fn edit_heading(person: &Person, kind: &ModuleType) -> String {
    match person.portal {
        PortalFrame::ThreatResponse => assumed::edit_module(kind.title),
        PortalFrame::Xdr => assumed::edit_integration(person.title_of(kind)),
    }
}

async fn edit_form(person: Person, Path((_, id)): Path<(String, String)>) -> Response {
    let Some((m, kind)) = module(&person, &id) else { return not_found().into_response() };
    let filled = Filled { name: m.name, device: m.device, days: m.timeframe_days.to_string() };
    form(&person, &kind, &filled, &edit_heading(&person, &kind), None)
}

async fn edit(person: Person, Path((_, id)): Path<(String, String)>, Form(fields): Form<Fields>) -> Response {
    let Some((m, kind)) = module(&person, &id) else { return not_found().into_response() };
    let filled = Filled::from(&fields);
    let days = if kind.device_bound { filled.days() } else { m.timeframe_days };
    let done = person.site.shared.change(|w, _| w.edit_module(person.region, m.id, &filled.name, filled.device, days));
    match done {
        Ok(()) => person.back_to_modules(assumed::MODULE_SAVED).into_response(),
        Err(refused) => form(&person, &kind, &filled, &edit_heading(&person, &kind), Some(refused)),
    }
}

async fn delete(person: Person, Path((_, id)): Path<(String, String)>) -> Response {
    let Some((m, _)) = module(&person, &id) else { return not_found().into_response() };
    person.site.shared.change(|w, _| w.delete_module(person.region, m.id));
    person.back_to_modules(assumed::MODULE_DELETED).into_response()
}
