//! The portal over SSE: Threat Response in the year of the how-to, XDR today. Its frame, its menus, its paths.
//!
//! Threat Response's menus and pages are Cisco's (how-to 215556). Of XDR the menus Investigate, Administration >
//! Integrations, > On-Premises Appliances and > API Clients are documented; how these pages look is assumed, and each says so.

use axum::response::Response;
use maud::{Markup, html};

use super::parts::marked;
use super::{Person, menu_items, page};
use crate::lab::assumed::{self, Assumed, Basis};
use crate::lab::world::Era;

/// See the module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PortalFrame {
    ThreatResponse,
    Xdr,
}

/// A page of the portal that its menus lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PortalPage {
    Investigate,
    Devices,
    ApiClients,
    Modules,
    AvailableModules,
}

impl PortalFrame {
    pub(super) const ALL: [PortalFrame; 2] = [PortalFrame::ThreatResponse, PortalFrame::Xdr];

    pub(super) const fn of(era: Era) -> PortalFrame {
        match era {
            Era::HowTo => PortalFrame::ThreatResponse,
            Era::Today => PortalFrame::Xdr,
        }
    }

    /// The first part of its paths, after the region's.
    pub(super) const fn folder(self) -> &'static str {
        match self {
            PortalFrame::ThreatResponse => "ctr",
            PortalFrame::Xdr => "xdr",
        }
    }

    /// Its name at the top.
    pub(super) const fn name(self) -> &'static str {
        match self {
            PortalFrame::ThreatResponse => "Threat Response",
            PortalFrame::Xdr => "Cisco XDR",
        }
    }

    /// `/ctr/settings/devices`
    pub(super) const fn at(self, which: PortalPage) -> &'static str {
        match (self, which) {
            (PortalFrame::ThreatResponse, PortalPage::Investigate) => "/ctr/investigate",
            (PortalFrame::ThreatResponse, PortalPage::Devices) => "/ctr/settings/devices",
            (PortalFrame::ThreatResponse, PortalPage::ApiClients) => "/ctr/settings/api-clients",
            (PortalFrame::ThreatResponse, PortalPage::Modules) => "/ctr/settings/modules",
            (PortalFrame::ThreatResponse, PortalPage::AvailableModules) => "/ctr/settings/modules/available",
            (PortalFrame::Xdr, PortalPage::Investigate) => "/xdr/investigate",
            (PortalFrame::Xdr, PortalPage::Devices) => "/xdr/administration/on-premises-appliances",
            (PortalFrame::Xdr, PortalPage::ApiClients) => "/xdr/administration/api-clients",
            (PortalFrame::Xdr, PortalPage::Modules) => "/xdr/administration/integrations",
            (PortalFrame::Xdr, PortalPage::AvailableModules) => "/xdr/administration/integrations/available",
        }
    }

    /// As the menu and the heading of the page have it.
    pub(super) const fn title(self, which: PortalPage) -> &'static str {
        match (self, which) {
            (_, PortalPage::Investigate) => "Investigate",
            (PortalFrame::ThreatResponse, PortalPage::Devices) => "Devices",
            (PortalFrame::Xdr, PortalPage::Devices) => "On-Premises Appliances",
            (_, PortalPage::ApiClients) => "API Clients",
            (PortalFrame::ThreatResponse, PortalPage::Modules) => "Modules",
            (PortalFrame::Xdr, PortalPage::Modules) => "Integrations",
            (PortalFrame::ThreatResponse, PortalPage::AvailableModules) => "Available Modules",
            (PortalFrame::Xdr, PortalPage::AvailableModules) => assumed::AVAILABLE_INTEGRATIONS.plain(),
        }
    }

    /// Words that Threat Response has from the how-to, and XDR from us.
    pub(super) fn says(self, threat_response: &'static str, xdr: Assumed) -> Markup {
        match self {
            PortalFrame::ThreatResponse => html! { (threat_response) },
            PortalFrame::Xdr => html! { (xdr) },
        }
    }

    /// Where a page stands, above its heading.
    fn crumbs(self, which: PortalPage, more: Option<&str>) -> Option<String> {
        let trail = match (self, which) {
            (_, PortalPage::Investigate) => return None,
            (PortalFrame::ThreatResponse, PortalPage::AvailableModules) => {
                "Settings > Modules > Available Modules".to_owned()
            }
            (PortalFrame::ThreatResponse, which) => format!("Settings > {}", self.title(which)),
            (PortalFrame::Xdr, which) => format!("Administration > {}", self.title(which)),
        };
        Some(more.map_or_else(|| trail.clone(), |more| format!("{trail} > {more}")))
    }
}

impl Person {
    /// The path of a page of the portal.
    pub(super) fn to(&self, which: PortalPage) -> String {
        self.path(self.portal.at(which))
    }

    /// A page of the portal with its menus. `more`: what follows in the line above the heading.
    pub(super) fn portal_page(&self, title: &str, which: PortalPage, more: Option<&str>, main: Markup) -> Response {
        let portal = self.portal;
        let (account, tenant) = self.site.shared.read(|w, _| {
            let tenant = super::sse::portal_tenant(w, self);
            (w.cloud(self.region).account.name.clone(), tenant.name)
        });
        let item = |which: PortalPage| (portal.title(which), Some(self.to(which)));
        let (items, here) = match portal {
            PortalFrame::ThreatResponse => {
                let seen_only = ["Snapshots", "Incidents", "Intelligence"].map(|label| (label, None));
                let mut items = vec![item(PortalPage::Investigate)];
                items.extend(seen_only);
                items.push(item(PortalPage::Modules));
                (items, if which == PortalPage::Investigate { "Investigate" } else { "Modules" })
            }
            PortalFrame::Xdr => {
                let administration = ("Administration", Some(self.to(PortalPage::Modules)));
                let here = if which == PortalPage::Investigate { "Investigate" } else { "Administration" };
                (vec![item(PortalPage::Investigate), administration], here)
            }
        };
        let who = match portal {
            PortalFrame::ThreatResponse => html! { (account) },
            PortalFrame::Xdr => html! { (tenant) " " (account) },
        };
        let top = html! {
            header { strong { (portal.name()) } nav aria-label="Menu" { (menu_items(&items, here)) } span.push { (who) " " (super::sse::person_out(self)) } }
        };
        let side = (which != PortalPage::Investigate).then(|| self.side(which));
        let note = (portal == PortalFrame::Xdr).then(|| marked(Basis::Ours, assumed::XDR_NOTE));
        let main = html! {
            @if let Some(crumbs) = portal.crumbs(which, more) { p.hint { (crumbs) } }
            (self.site.take_flash(&self.session))
            (main)
            @if let Some(note) = note { p.hint { (note) } }
        };
        page(title, top, side, main)
    }

    /// The menu at the left.
    fn side(&self, which: PortalPage) -> Markup {
        let portal = self.portal;
        let item = |which: PortalPage| (portal.title(which), Some(self.to(which)));
        let (heading, items) = match portal {
            PortalFrame::ThreatResponse => (
                "Settings",
                vec![
                    ("Your Account", None),
                    item(PortalPage::Devices),
                    item(PortalPage::ApiClients),
                    item(PortalPage::Modules),
                    item(PortalPage::AvailableModules),
                    ("Users", None),
                ],
            ),
            PortalFrame::Xdr => (
                "Administration",
                vec![item(PortalPage::Modules), item(PortalPage::Devices), item(PortalPage::ApiClients)],
            ),
        };
        html! { nav.side aria-label=(heading) { strong { (heading) } (menu_items(&items, portal.title(which))) } }
    }
}
