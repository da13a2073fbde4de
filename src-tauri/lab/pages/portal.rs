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
pub(super) enum Place {
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
    pub(super) const fn at(self, place: Place) -> &'static str {
        match (self, place) {
            (PortalFrame::ThreatResponse, Place::Investigate) => "/ctr/investigate",
            (PortalFrame::ThreatResponse, Place::Devices) => "/ctr/settings/devices",
            (PortalFrame::ThreatResponse, Place::ApiClients) => "/ctr/settings/api-clients",
            (PortalFrame::ThreatResponse, Place::Modules) => "/ctr/settings/modules",
            (PortalFrame::ThreatResponse, Place::AvailableModules) => "/ctr/settings/modules/available",
            (PortalFrame::Xdr, Place::Investigate) => "/xdr/investigate",
            (PortalFrame::Xdr, Place::Devices) => "/xdr/administration/on-premises-appliances",
            (PortalFrame::Xdr, Place::ApiClients) => "/xdr/administration/api-clients",
            (PortalFrame::Xdr, Place::Modules) => "/xdr/administration/integrations",
            (PortalFrame::Xdr, Place::AvailableModules) => "/xdr/administration/integrations/available",
        }
    }

    /// As the menu and the heading of the page have it.
    pub(super) const fn title(self, place: Place) -> &'static str {
        match (self, place) {
            (_, Place::Investigate) => "Investigate",
            (PortalFrame::ThreatResponse, Place::Devices) => "Devices",
            (PortalFrame::Xdr, Place::Devices) => "On-Premises Appliances",
            (_, Place::ApiClients) => "API Clients",
            (PortalFrame::ThreatResponse, Place::Modules) => "Modules",
            (PortalFrame::Xdr, Place::Modules) => "Integrations",
            (PortalFrame::ThreatResponse, Place::AvailableModules) => "Available Modules",
            (PortalFrame::Xdr, Place::AvailableModules) => assumed::AVAILABLE_INTEGRATIONS.plain(),
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
    fn crumbs(self, place: Place, more: Option<&str>) -> Option<String> {
        let trail = match (self, place) {
            (_, Place::Investigate) => return None,
            (PortalFrame::ThreatResponse, Place::AvailableModules) => {
                "Settings > Modules > Available Modules".to_owned()
            }
            (PortalFrame::ThreatResponse, place) => format!("Settings > {}", self.title(place)),
            (PortalFrame::Xdr, place) => format!("Administration > {}", self.title(place)),
        };
        Some(more.map_or_else(|| trail.clone(), |more| format!("{trail} > {more}")))
    }
}

impl Person {
    /// The path of a page of the portal.
    pub(super) fn to(&self, place: Place) -> String {
        self.path(self.portal.at(place))
    }

    /// A page of the portal with its menus. `more`: what follows in the line above the heading.
    pub(super) fn portal_page(&self, title: &str, place: Place, more: Option<&str>, main: Markup) -> Response {
        let portal = self.portal;
        let (account, tenant) = self.site.shared.read(|w, _| {
            let tenant = super::sse::portal_tenant(w, self);
            (w.cloud(self.region).account.name.clone(), tenant.name)
        });
        let item = |place: Place| (portal.title(place), Some(self.to(place)));
        let (items, here) = match portal {
            PortalFrame::ThreatResponse => {
                let seen_only = ["Snapshots", "Incidents", "Intelligence"].map(|label| (label, None));
                let mut items = vec![item(Place::Investigate)];
                items.extend(seen_only);
                items.push(item(Place::Modules));
                (items, if place == Place::Investigate { "Investigate" } else { "Modules" })
            }
            PortalFrame::Xdr => {
                let administration = ("Administration", Some(self.to(Place::Modules)));
                let here = if place == Place::Investigate { "Investigate" } else { "Administration" };
                (vec![item(Place::Investigate), administration], here)
            }
        };
        let who = match portal {
            PortalFrame::ThreatResponse => html! { (account) },
            PortalFrame::Xdr => html! { (tenant) " " (account) },
        };
        let top = html! {
            header { strong { (portal.name()) } nav aria-label="Menu" { (menu_items(&items, here)) } span.push { (who) " " (super::sse::person_out(self)) } }
        };
        let side = (place != Place::Investigate).then(|| self.side(place));
        let note = (portal == PortalFrame::Xdr).then(|| marked(Basis::Ours, assumed::XDR_NOTE));
        let main = html! {
            @if let Some(crumbs) = portal.crumbs(place, more) { p.hint { (crumbs) } }
            (self.site.take_flash(&self.session))
            (main)
            @if let Some(note) = note { p.hint { (note) } }
        };
        page(title, top, side, main)
    }

    /// The menu at the left.
    fn side(&self, place: Place) -> Markup {
        let portal = self.portal;
        let item = |place: Place| (portal.title(place), Some(self.to(place)));
        let (heading, items) = match portal {
            PortalFrame::ThreatResponse => (
                "Settings",
                vec![
                    ("Your Account", None),
                    item(Place::Devices),
                    item(Place::ApiClients),
                    item(Place::Modules),
                    item(Place::AvailableModules),
                    ("Users", None),
                ],
            ),
            PortalFrame::Xdr => {
                ("Administration", vec![item(Place::Modules), item(Place::Devices), item(Place::ApiClients)])
            }
        };
        html! { nav.side aria-label=(heading) { strong { (heading) } (menu_items(&items, portal.title(place))) } }
    }
}
