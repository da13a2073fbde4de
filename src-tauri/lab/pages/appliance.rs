//! The frame of an ESA's and an SMA's pages: log-in, menu, System Status, Uncommitted Changes.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};

use super::html::{Html, html, panel, row};
use super::{Admin, Fields, Here, Scope, Site, banner, field, folder, page};
use crate::lab::assumed::{
    self, ASYNCOS_VERSION, CHANGE, CHANGES, HOST_NAME, LOG_IN, LOG_OUT, LOGGED_IN_AS, LOGIN, MODEL, PASSPHRASE,
    SERIAL_NUMBER, SUBMITTED_AT, SYSTEM, SYSTEM_STATUS, SYSTEM_TIME, USER, USERNAME,
};
use crate::lab::world::{Appliance, Change, Machine, Staged};

pub(super) fn routes(at: &str) -> Router<Arc<Site>> {
    Router::new()
        .route(at, get(front_door))
        .route(&format!("{at}/"), get(system_status))
        .route(&format!("{at}/login"), get(login_page).post(login))
        .route(&format!("{at}/logout"), post(logout))
        .route(&format!("{at}/commit"), get(uncommitted).post(commit))
}

async fn front_door(State(site): State<Arc<Site>>, Here(which): Here) -> Redirect {
    Redirect::to(&site.path(&format!("{}/", folder(which))))
}

impl Admin {
    /// The path of a page of this machine.
    pub(super) fn path(&self, rest: &str) -> String {
        self.site.path(&format!("{}{rest}", folder(self.machine)))
    }

    /// This machine, as it is now.
    pub(super) fn read<R>(&self, look: impl FnOnce(&Appliance) -> R) -> R {
        self.site.shared.read(|w, _| look(w.machine(self.machine)))
    }

    /// Back to a page with a banner.
    pub(super) fn back(&self, rest: &str, text: &str, bad: bool) -> Redirect {
        self.site.set_flash(&self.session, text, bad);
        Redirect::to(&self.path(rest))
    }

    /// A page of the machine, with its menu, the state of changes at the right, and the banner that is due.
    pub(super) fn page(&self, title: &str, main: Html) -> Response {
        let (about, pending) = self.read(|a| (about(self.machine, a), a.has_pending_changes()));
        let changes = if pending {
            html!("<a class=\"button pending push\" href=\"{}\">Commit Changes</a>", self.path("/commit"))
        } else {
            html!("<span class=\"push off\">No Changes Pending</span>")
        };
        let mut menus = vec![menu(
            "Monitor",
            &[(SYSTEM_STATUS, self.path("/")), ("Message Tracking", self.path("/monitor/message_tracking"))],
        )];
        if self.machine == Machine::Esa {
            menus.extend([menu("Mail Policies", &[]), menu("Security Services", &[])]);
        }
        menus.push(menu("Network", &[("Cloud Service Settings", self.path("/network/cloud_service_settings"))]));
        menus.push(menu("System Administration", &[]));
        let log_out = html!(
            "<form method=\"post\" action=\"{}\" class=\"inline\"><button class=\"button\">{LOG_OUT}</button></form>",
            self.path("/logout")
        );
        let top = html!(
            "<header>{}<span class=\"push\">{LOGGED_IN_AS} {} {}</span></header>\n\
             <nav class=\"menu\" aria-label=\"Menu\">{}{}</nav>\n",
            about,
            self.user,
            log_out,
            menus,
            changes
        );
        let flash = self.site.take_flash(&self.session);
        page(title, top, Html::none(), html!("<h1>{}</h1>\n{}{}", title, flash, main))
    }
}

/// A menu that opens without a script. While closed, copied text has only its name, as with the real menus.
fn menu(name: &str, items: &[(&str, String)]) -> Html {
    if items.is_empty() {
        return html!("<span class=\"off\">{}</span>\n", name);
    }
    let items: Vec<Html> =
        items.iter().map(|(label, to)| html!("<li><a href=\"{}\">{}</a></li>\n", to, *label)).collect();
    html!("<details name=\"menu\"><summary>{}</summary><ul>\n{}</ul></details>\n", name, items)
}

/// Which machine this is, in the words of its own banner.
fn about(which: Machine, a: &Appliance) -> Html {
    let product = match which {
        Machine::Esa => "Email Security Virtual Appliance",
        Machine::Sma => assumed::SMA_PRODUCT,
    };
    let version = a.version.to_string();
    let (release, build) = version.split_once('-').unwrap_or((&version, ""));
    html!(
        "<strong>{}</strong> <span>{}</span> <span>AsyncOS {} for Cisco {} build {}</span>",
        a.hostname,
        product,
        release,
        a.model,
        build
    )
}

async fn login_page(State(site): State<Arc<Site>>, Here(which): Here) -> Response {
    login_form(&site, which, Html::none())
}

fn login_form(site: &Site, which: Machine, banner: Html) -> Response {
    let top = html!("<header>{}</header>\n", site.shared.read(|w, _| about(which, w.machine(which))));
    // Ours, not Cisco's: nothing else tells that one pair opens both.
    let hint = match which {
        Machine::Esa => Html::none(),
        Machine::Sma => {
            html!("<p class=\"hint\">Practice: the user name and password of the practice ESA open this SMA.</p>\n")
        }
    };
    let main = html!(
        "<h1>{LOG_IN}</h1>\n{}{}<section class=\"card\"><form method=\"post\" action=\"{}\">\
         <div class=\"field\"><label for=\"username\">{USERNAME}</label>\
         <input type=\"text\" id=\"username\" name=\"username\" autocomplete=\"off\" required></div>\
         <div class=\"field\"><label for=\"password\">{PASSPHRASE}</label>\
         <input type=\"password\" id=\"password\" name=\"password\" autocomplete=\"off\" required></div>\
         <button class=\"button go\">{LOGIN}</button></form></section>",
        banner,
        hint,
        site.path(&format!("{}/login", folder(which)))
    );
    page(LOG_IN, top, Html::none(), main)
}

async fn login(State(site): State<Arc<Site>>, Here(which): Here, Form(fields): Form<Fields>) -> Response {
    let (user, password) = (field(&fields, "username").trim(), field(&fields, "password").trim());
    if site.shared.read(|w, _| w.log_in(user, password).is_none()) {
        return login_form(&site, which, banner(assumed::LOG_IN_REFUSED, true));
    }
    let cookie = site.open_session(Scope::Machine(which), user);
    ([(header::SET_COOKIE, cookie)], Redirect::to(&site.path(&format!("{}/", folder(which))))).into_response()
}

async fn logout(admin: Admin) -> Redirect {
    admin.site.close_session(&admin.session);
    Redirect::to(&admin.path("/login"))
}

async fn system_status(admin: Admin) -> Response {
    let rows = admin.site.shared.read(|w, now| {
        let a = w.machine(admin.machine);
        let mut rows = vec![
            row(HOST_NAME, &a.hostname),
            row(MODEL, &a.model),
            row(ASYNCOS_VERSION, a.version.to_string()),
            row(SERIAL_NUMBER, &a.serial),
            row(SYSTEM_TIME, date_time(a.clock(now))),
        ];
        if admin.machine == Machine::Sma {
            let managed = if w.sma_manages() { &w.appliance().hostname } else { assumed::NONE };
            rows.push(row(assumed::MANAGED_APPLIANCES, managed));
        }
        rows
    });
    admin.page(SYSTEM_STATUS, panel(SYSTEM, rows, Html::none()))
}

/// `14 May 2020 13:23:57 (GMT +00:00)`, as the appliance writes moments.
pub(super) fn date_time(at: jiff::Timestamp) -> String {
    format!("{} (GMT +00:00)", at.strftime("%d %b %Y %H:%M:%S"))
}

// ---- Uncommitted Changes ----

async fn uncommitted(admin: Admin) -> Response {
    let staged = admin.read(|a| a.staged.clone());
    if staged.is_empty() {
        return Redirect::to(&admin.path("/network/cloud_service_settings")).into_response();
    }
    let rows: Vec<Html> = staged.iter().map(staged_row).collect();
    let main = html!(
        "<p>{}</p>\n<section class=\"panel\"><h2>{CHANGES}</h2><table class=\"grid\"><thead><tr><th scope=\"col\">{SUBMITTED_AT}</th>\
         <th scope=\"col\">{USER}</th><th scope=\"col\">{CHANGE}</th></tr></thead><tbody>\n{}</tbody></table></section>\n\
         <section class=\"card\"><form method=\"post\" action=\"{}\">\
         <div class=\"field\"><label for=\"comment\">{}</label><textarea id=\"comment\" name=\"comment\" rows=\"3\"></textarea></div>\
         <div class=\"actions\"><button class=\"button pending\" name=\"action\" value=\"commit\">Commit Changes</button>\
         <button class=\"button\" name=\"action\" value=\"abandon\">Abandon Changes</button></div></form></section>",
        assumed::UNCOMMITTED_ABOUT,
        rows,
        admin.path("/commit"),
        assumed::COMMENT
    );
    admin.page("Uncommitted Changes", main)
}

fn staged_row(staged: &Staged) -> Html {
    let what = match &staged.change {
        Change::CloudService(service) => {
            let verb = if service.enabled { "on" } else { "off" };
            format!("Network > Cloud Service Settings: {verb}, {}", service.server.server_row())
        }
        Change::Other { summary } => summary.clone(),
    };
    html!("<tr><td>{}</td><td>{}</td><td>{}</td></tr>\n", date_time(staged.at), staged.by, what)
}

async fn commit(admin: Admin, Form(fields): Form<Fields>) -> Redirect {
    let settings = "/network/cloud_service_settings";
    match field(&fields, "action") {
        "commit" => {
            let comment = field(&fields, "comment").trim();
            let done = admin.site.shared.change(|w, now| w.commit_on(admin.machine, &admin.user, comment, now));
            match done {
                Ok(()) => admin.back(settings, "Success — Your changes have been committed.", false),
                Err(_) => Redirect::to(&admin.path(settings)),
            }
        }
        "abandon" => {
            admin.site.shared.change(|w, _| w.abandon_on(admin.machine));
            admin.back(settings, assumed::ABANDONED, false)
        }
        _ => Redirect::to(&admin.path("/commit")),
    }
}
