//! The frame of the Threat Response portal, signing in, Settings > Devices, Settings > API Clients.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};

use super::html::{Html, button_form, html, link_button};
use super::sse::{portal_tenant, utc};
use super::{Fields, Person, Scope, Site, banner, field, menu_items, not_found, page, region_by_id};
use crate::lab::assumed::{
    self, ACTIONS, CANCEL, CLIENT_ID, CLIENT_NAME, CLIENT_PASSWORD, CREATED, EMAIL, GENERATE, PASSWORD, SCOPES_LABEL,
    SIGN_IN,
};
use crate::lab::world::{Device, SCOPES};

pub(super) fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/{region}/sign-in", get(sign_in_page).post(sign_in))
        .route("/{region}/sign-out", post(sign_out))
        .route("/{region}/ctr", get(async |p: Person| Redirect::to(&p.path("/ctr/investigate"))))
        .route("/{region}/ctr/", get(async |p: Person| Redirect::to(&p.path("/ctr/investigate"))))
        .route("/{region}/ctr/settings/devices", get(devices))
        .route("/{region}/ctr/settings/devices/reload", post(reload))
        .route("/{region}/ctr/settings/api-clients", get(clients))
        .route("/{region}/ctr/settings/api-clients/add", get(client_form).post(generate))
        .route("/{region}/ctr/settings/api-clients/{ordinal}/delete", post(delete_client))
}

// ---- signing in, for both portals of a region ----

async fn sign_in_page(
    State(site): State<Arc<Site>>,
    Path(region): Path<String>,
    Query(asked): Query<Fields>,
) -> Response {
    sign_in_form(&site, &region, field(&asked, "to"), Html::none())
}

fn sign_in_form(site: &Site, region: &str, to: &str, trouble: Html) -> Response {
    if region_by_id(region).is_none() {
        return not_found().into_response();
    }
    let portal = if to == "sse" { "Security Services Exchange" } else { "Threat Response" };
    let top = html!("<header><strong>{}</strong></header>\n", portal);
    let main = html!(
        "<h1>{SIGN_IN}</h1>\n{}<section class=\"card\"><form method=\"post\" action=\"{}\">\
         <input type=\"hidden\" name=\"to\" value=\"{}\">\
         <div class=\"field\"><label for=\"email\">{EMAIL}</label>\
         <input type=\"text\" class=\"wide\" id=\"email\" name=\"email\" autocomplete=\"off\" required></div>\
         <div class=\"field\"><label for=\"password\">{PASSWORD}</label>\
         <input type=\"password\" class=\"wide\" id=\"password\" name=\"password\" autocomplete=\"off\" required></div>\
         <button class=\"button go\">{SIGN_IN}</button></form></section>",
        trouble,
        site.path(&format!("/{region}/sign-in")),
        if to == "sse" { "sse" } else { "ctr" }
    );
    page(SIGN_IN, top, Html::none(), main)
}

async fn sign_in(State(site): State<Arc<Site>>, Path(region): Path<String>, Form(fields): Form<Fields>) -> Response {
    let Some(known) = region_by_id(&region) else { return not_found().into_response() };
    let (email, password) = (field(&fields, "email"), field(&fields, "password").trim());
    let to = if field(&fields, "to") == "sse" { "sse" } else { "ctr" };
    if !site.shared.read(|w, _| w.sign_in(known, email, password)) {
        return sign_in_form(&site, &region, to, banner(assumed::SIGN_IN_REFUSED, true));
    }
    let cookie = site.open_session(Scope::Portal(known), email);
    ([(header::SET_COOKIE, cookie)], Redirect::to(&site.path(&format!("/{region}/{to}/")))).into_response()
}

async fn sign_out(person: Person) -> Redirect {
    person.site.close_session(&person.session);
    Redirect::to(&person.path("/sign-in?to=ctr"))
}

// ---- the frame ----

impl Person {
    /// A page of the portal, with the menu at the top and, under Settings, the one at the left.
    pub(super) fn ctr_page(&self, title: &str, place: CtrPlace<'_>, main: Html) -> Response {
        let name = self.site.shared.read(|w, _| w.cloud(self.region).account.name.clone());
        let items = [
            ("Investigate", Some(self.path("/ctr/investigate"))),
            ("Snapshots", None),
            ("Incidents", None),
            ("Intelligence", None),
            ("Modules", Some(self.path("/ctr/settings/modules"))),
        ];
        let here = if matches!(place, CtrPlace::Investigate) { "Investigate" } else { "Modules" };
        let top = html!(
            "<header><strong>Threat Response</strong><nav aria-label=\"Menu\">{}</nav><span class=\"push\">{}</span></header>\n",
            menu_items(&items, here),
            name
        );
        let (side, crumbs) = match place {
            CtrPlace::Investigate => (Html::none(), Html::none()),
            CtrPlace::Settings { here, crumbs } => {
                let items = [
                    ("Your Account", None),
                    ("Devices", Some(self.path("/ctr/settings/devices"))),
                    ("API Clients", Some(self.path("/ctr/settings/api-clients"))),
                    ("Modules", Some(self.path("/ctr/settings/modules"))),
                    ("Available Modules", Some(self.path("/ctr/settings/modules/available"))),
                    ("Users", None),
                ];
                (
                    html!(
                        "<nav class=\"side\" aria-label=\"Settings\"><strong>Settings</strong>\n{}</nav>\n",
                        menu_items(&items, here)
                    ),
                    html!("<p class=\"hint\">{}</p>\n", crumbs),
                )
            }
        };
        let flash = self.site.take_flash(&self.session);
        page(title, top, side, html!("{}{}{}", crumbs, flash, main))
    }
}

/// Where in the portal a page is.
pub(super) enum CtrPlace<'a> {
    /// Investigate.
    Investigate,
    /// Settings: the item at the left, and the line above the heading.
    Settings {
        /// The item.
        here: &'a str,
        /// `Settings > Devices`.
        crumbs: &'a str,
    },
}

// ---- Devices ----

async fn devices(person: Person) -> Response {
    let rows: Vec<Device> = person.site.shared.read(|w, _| {
        let tenant = portal_tenant(w, &person).id;
        w.cloud(person.region).offered_devices(tenant).into_iter().cloned().collect()
    });
    let list = if rows.is_empty() {
        html!("<p>{}</p>\n", assumed::NO_DEVICES)
    } else {
        let rows: Vec<Html> = rows
            .iter()
            .map(|d| {
                html!(
                    "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                    d.name,
                    d.kind,
                    d.version,
                    d.description,
                    d.id,
                    d.ip_address
                )
            })
            .collect();
        html!(
            "<table class=\"grid\"><thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Type</th>\
             <th scope=\"col\">Version</th><th scope=\"col\">Description</th><th scope=\"col\">ID</th>\
             <th scope=\"col\">IP Address</th></tr></thead>\n<tbody>\n{}</tbody></table>\n",
            rows
        )
    };
    let main = html!(
        "<h1>Devices</h1>\n<div class=\"actions\">{}{}</div>\n<section class=\"card\">\n{}</section>",
        link_button(&person.path("/sse/devices"), "Manage Devices"),
        button_form(&person.path("/ctr/settings/devices/reload"), "Reload Devices", "", &[]),
        list
    );
    person.ctr_page("Devices", CtrPlace::Settings { here: "Devices", crumbs: "Settings > Devices" }, main)
}

async fn reload(person: Person) -> Redirect {
    person.back("/ctr/settings/devices", assumed::DEVICES_RELOADED, false)
}

// ---- API Clients ----

const CLIENTS: CtrPlace<'static> = CtrPlace::Settings { here: "API Clients", crumbs: "Settings > API Clients" };

async fn clients(person: Person) -> Response {
    let rows: Vec<Html> = person.site.shared.read(|w, _| {
        let tenant = portal_tenant(w, &person).id;
        let shown = w.cloud(person.region).clients.iter().filter(|c| c.tenant == tenant && !c.deleted);
        shown
            .map(|c| {
                let delete = person.path(&format!("/ctr/settings/api-clients/{}/delete", c.ordinal));
                html!(
                    "<tr><td>{}</td><td><code>{}</code></td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                    c.name,
                    w.client_id(person.region, c.ordinal),
                    c.scopes.join(", "),
                    utc(c.created),
                    button_form(&delete, assumed::DELETE, "", &[])
                )
            })
            .collect()
    });
    let main = html!(
        "<h1>API Clients</h1>\n<div class=\"actions\">{}</div>\n<section class=\"card\"><table class=\"grid\"><thead><tr>\
         <th scope=\"col\">{CLIENT_NAME}</th><th scope=\"col\">{CLIENT_ID}</th><th scope=\"col\">{SCOPES_LABEL}</th>\
         <th scope=\"col\">{CREATED}</th><th scope=\"col\">{ACTIONS}</th></tr></thead>\n<tbody>\n{}</tbody></table></section>",
        link_button(&person.path("/ctr/settings/api-clients/add"), "Generate API Client"),
        rows
    );
    person.ctr_page("API Clients", CLIENTS, main)
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
    let boxes: Vec<Html> = SCOPE_LABELS
        .iter()
        .map(|(scope, label)| {
            html!(
                "<div><input type=\"checkbox\" id=\"{}\" name=\"{}\" value=\"yes\"> <label for=\"{}\">{}</label></div>\n",
                *scope,
                *scope,
                *scope,
                *label
            )
        })
        .collect();
    let main = html!(
        "<h1>Generate API Client</h1>\n<section class=\"card\"><form method=\"post\">\
         <div class=\"field\"><label for=\"name\">{CLIENT_NAME}*</label>\
         <input type=\"text\" class=\"wide\" id=\"name\" name=\"name\" required></div>\
         <fieldset><legend>{SCOPES_LABEL}*</legend>\n{}</fieldset>\
         <div class=\"actions\"><a class=\"button\" href=\"{}\">{CANCEL}</a><button class=\"button go\">{GENERATE}</button></div>\
         </form></section>",
        boxes,
        person.path("/ctr/settings/api-clients")
    );
    person.ctr_page("Generate API Client", CLIENTS, main)
}

async fn generate(person: Person, Form(fields): Form<Fields>) -> Response {
    let scopes: Vec<String> = SCOPES.iter().filter(|s| fields.contains_key(**s)).map(|s| (*s).to_owned()).collect();
    let name = field(&fields, "name").trim();
    if name.is_empty() || scopes.is_empty() {
        return person.back("/ctr/settings/api-clients/add", assumed::FILL_IN, true).into_response();
    }
    let (id, password) = person.site.shared.change(|w, now| {
        let ordinal = w.generate_client(person.region, name, &scopes, now);
        (w.client_id(person.region, ordinal), w.client_password(person.region, ordinal, 0))
    });
    let main = html!(
        "<h1>Generate API Client</h1>\n<p>{}</p>\n<section class=\"card\"><table class=\"rows\"><tbody>\
         <tr><th scope=\"row\">{CLIENT_ID}</th><td><code id=\"client-id\">{}</code></td>\
         <td><button type=\"button\" class=\"button\" data-copy=\"client-id\">Copy to Clipboard</button></td></tr>\
         <tr><th scope=\"row\">{CLIENT_PASSWORD}</th><td><code id=\"client-password\">{}</code></td>\
         <td><button type=\"button\" class=\"button\" data-copy=\"client-password\">Copy to Clipboard</button></td></tr>\
         </tbody></table><div class=\"actions\">{}</div></section>",
        assumed::API_CLIENT_ONCE,
        id,
        password,
        link_button(&person.path("/ctr/settings/api-clients"), assumed::CLOSE)
    );
    person.ctr_page("Generate API Client", CLIENTS, main)
}

async fn delete_client(person: Person, Path((_, ordinal)): Path<(String, String)>) -> Response {
    let Ok(ordinal) = ordinal.parse() else { return not_found().into_response() };
    person.site.shared.change(|w, _| w.delete_client(person.region, ordinal));
    Redirect::to(&person.path("/ctr/settings/api-clients")).into_response()
}
