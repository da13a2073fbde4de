//! The frame of an ESA's and an SMA's pages: log-in, menu, System Status, Uncommitted Changes.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use maud::{Markup, Render, html};

use super::parts::on_appliance::{panel, row, submit};
use super::{Admin, Fields, Here, Scope, Site, banner, field, folder, page};
use crate::lab::assumed::{
    self, ASYNCOS_VERSION, Assumed, CHANGE, CHANGES, HOST_NAME, LOG_IN, LOG_OUT, LOGGED_IN_AS, LOGIN, MODEL,
    PASSPHRASE, SERIAL_NUMBER, SUBMITTED_AT, SYSTEM, SYSTEM_STATUS, SYSTEM_TIME, USER, USERNAME,
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
    pub(super) fn page(&self, title: &str, main: Markup) -> Response {
        self.titled(title, html! { (title) }, main)
    }

    /// The same, with a heading that says that its words are assumed.
    pub(super) fn assumed_page(&self, title: Assumed, main: Markup) -> Response {
        self.titled(title.plain(), title.render(), main)
    }

    fn titled(&self, title: &str, heading: Markup, main: Markup) -> Response {
        let (about, pending) = self.read(|a| (about(self.machine, a), a.has_pending_changes()));
        let status = (SYSTEM_STATUS.plain(), self.path("/"));
        let tracking = ("Message Tracking", self.path("/monitor/message_tracking"));
        let mut menus = vec![menu("Monitor", &[status, tracking])];
        if self.machine == Machine::Esa {
            menus.extend([menu("Mail Policies", &[]), menu("Security Services", &[])]);
        }
        menus.push(menu("Network", &[("Cloud Service Settings", self.path("/network/cloud_service_settings"))]));
        menus.push(menu("System Administration", &[]));
        let top = html! {
            header {
                table role="presentation" { tbody { tr {
                    td { table role="presentation" { tbody { @for line in &about { tr { td { (line) } } } } } }
                    td.push {
                        (LOGGED_IN_AS) " " (self.user) " "
                        form.inline method="post" action=(self.path("/logout")) { (submit(None, LOG_OUT, "")) }
                    }
                } } }
            }
            nav.menu aria-label="Menu" {
                table role="presentation" { tbody { tr {
                    @for menu in &menus { td { (menu) } }
                    td.push {
                        @if pending {
                            a.button.pending href=(self.path("/commit")) { "Commit Changes" }
                        } @else {
                            span.off { "No Changes Pending" }
                        }
                    }
                } } }
            }
        };
        let flash = self.site.take_flash(&self.session);
        page(title, top, None, html! { h1 { (heading) } (flash) (main) })
    }
}

/// A menu that opens without a script. While closed, copied text has only its name, as with the real menus.
fn menu(name: &str, items: &[(&str, String)]) -> Markup {
    html! {
        @if items.is_empty() {
            span.off { (name) }
        } @else {
            details name="menu" { summary { (name) } ul { @for (label, to) in items { li { a href=(to) { (label) } } } } }
        }
    }
}

/// Which machine this is, in the words of its own banner, a line each.
fn about(which: Machine, a: &Appliance) -> [Markup; 3] {
    let product = match which {
        Machine::Esa => html! { "Email Security Virtual Appliance" },
        Machine::Sma => html! { (assumed::SMA_PRODUCT) },
    };
    let version = a.version.to_string();
    let (release, build) = version.split_once('-').unwrap_or((&version, ""));
    [
        html! { strong { (a.hostname) } },
        product,
        html! { "AsyncOS " (release) " for Cisco " (a.model) " build " (build) },
    ]
}

async fn login_page(State(site): State<Arc<Site>>, Here(which): Here) -> Response {
    login_form(&site, which, None)
}

fn login_form(site: &Site, which: Machine, refused: Option<Markup>) -> Response {
    let about = site.shared.read(|w, _| about(which, w.machine(which)));
    let top = html! { header { table role="presentation" { tbody { @for line in &about { tr { td { (line) } } } } } } };
    let label = |id: &str, words: Assumed| html! { label for=(id) { (words) } };
    let field = |id: &str, kind: &str| html! { input type=(kind) id=(id) name=(id) autocomplete="off" required; };
    let rows = [
        row(label("username", USERNAME), field("username", "text")),
        row(label("password", PASSPHRASE), field("password", "password")),
    ];
    let main = html! {
        h1 { (LOG_IN) }
        @if let Some(refused) = refused { (refused) }
        // Ours, not Cisco's: nothing else tells that one pair opens both.
        @if which == Machine::Sma {
            p.hint { "Practice: the user name and password of the practice ESA open this SMA." }
        }
        form method="post" action=(site.path(&format!("{}/login", folder(which)))) {
            (panel(LOG_IN, &rows, Some(submit(None, LOGIN, "go"))))
        }
    };
    page(LOG_IN.plain(), top, None, main)
}

async fn login(State(site): State<Arc<Site>>, Here(which): Here, Form(fields): Form<Fields>) -> Response {
    let (user, password) = (field(&fields, "username").trim(), field(&fields, "password").trim());
    if site.shared.read(|w, _| w.log_in(user, password).is_none()) {
        return login_form(&site, which, Some(banner(assumed::LOG_IN_REFUSED, true)));
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
            let managed = if w.sma_manages() {
                html! { (w.appliance().hostname) }
            } else {
                html! { (assumed::NONE) }
            };
            rows.push(row(assumed::MANAGED_APPLIANCES, managed));
        }
        rows
    });
    admin.assumed_page(SYSTEM_STATUS, panel(SYSTEM, &rows, None))
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
    let changes = html! {
        table.changes { thead { tr { @for c in [SUBMITTED_AT, USER, CHANGE] { th scope="col" { (c) } } } }
            tbody { @for one in &staged { (staged_row(one)) } } }
    };
    let comment = [row(
        html! { label for="comment" { (assumed::COMMENT) } },
        html! { textarea id="comment" name="comment" rows="3" {} },
    )];
    let buttons = html! {
        (submit(Some("action"), "Commit Changes", "pending")) " " (submit(Some("action"), "Abandon Changes", ""))
    };
    let main = html! {
        p { (assumed::UNCOMMITTED_ABOUT) }
        (panel(CHANGES, &[], Some(changes)))
        form method="post" action=(admin.path("/commit")) { (panel("Uncommitted Changes", &comment, Some(buttons))) }
    };
    admin.page("Uncommitted Changes", main)
}

fn staged_row(staged: &Staged) -> Markup {
    let what = match &staged.change {
        Change::CloudService(service) => {
            let verb = if service.enabled { "on" } else { "off" };
            format!("Network > Cloud Service Settings: {verb}, {}", service.server.server_row())
        }
        Change::Other { summary } => summary.clone(),
    };
    html! { tr { td { (date_time(staged.at)) } td { (staged.by) } td { (what) } } }
}

async fn commit(admin: Admin, Form(fields): Form<Fields>) -> Redirect {
    let settings = "/network/cloud_service_settings";
    match field(&fields, "action") {
        // As the button says, which is what a browser sends of it.
        "Commit Changes" => {
            let comment = field(&fields, "comment").trim();
            let done = admin.site.shared.change(|w, now| w.commit_on(admin.machine, &admin.user, comment, now));
            match done {
                Ok(()) => admin.back(settings, "Success — Your changes have been committed.", false),
                Err(_) => Redirect::to(&admin.path(settings)),
            }
        }
        "Abandon Changes" => {
            admin.site.shared.change(|w, _| w.abandon_on(admin.machine));
            admin.back(settings, assumed::ABANDONED.plain(), false)
        }
        _ => Redirect::to(&admin.path("/commit")),
    }
}
