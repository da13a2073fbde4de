//! Signing in to the portals of a region, and Select Organization.
//!
//! That XDR signs in through Security Cloud Sign On, and asks for the organisation where there are several, is documented;
//! so are the words Select Organization, Last logged in and Pending Invitations. Everything else here is assumed.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use maud::{Markup, html};
use uuid::Uuid;

use super::parts::in_portal::submit;
use super::parts::marked;
use super::portal::{PortalFrame, PortalPage};
use super::{Fields, Person, Scope, Site, banner, field, not_found, page, region_by_id};
use crate::domain::region::Region;
use crate::lab::assumed::{self, Basis, EMAIL, PASSWORD, SIGN_IN};
use crate::lab::world::Tenant;

/// The page that XDR asks first, after `/{region}/`.
pub(super) const SELECT_ORGANIZATION: &str = "select-organization";

pub(super) fn routes() -> Router<Arc<Site>> {
    let front_door = |portal: PortalFrame| {
        Router::new()
            .route(&format!("/{{region}}/{}", portal.folder()), get(front_door))
            .route(&format!("/{{region}}/{}/", portal.folder()), get(front_door))
    };
    PortalFrame::ALL
        .into_iter()
        .map(front_door)
        .fold(Router::new(), Router::merge)
        .route("/{region}/sign-in", get(sign_in_page).post(sign_in))
        .route("/{region}/sign-out", post(sign_out))
        .route(&format!("/{{region}}/{SELECT_ORGANIZATION}"), get(organizations).post(select))
}

async fn front_door(person: Person) -> Redirect {
    Redirect::to(&person.to(PortalPage::Investigate))
}

async fn sign_in_page(
    State(site): State<Arc<Site>>,
    Path(region): Path<String>,
    Query(asked): Query<Fields>,
) -> Response {
    sign_in_form(&site, &region, field(&asked, "to"), None)
}

/// Where a sign-in leads: the portal of these years, unless to SSE.
fn target(site: &Site, to: &str) -> &'static str {
    if to == "sse" { "sse" } else { PortalFrame::of(site.shared.read(|w, _| w.era)).folder() }
}

fn sign_in_form(site: &Site, region: &str, to: &str, refused: Option<Markup>) -> Response {
    if region_by_id(region).is_none() {
        return not_found().into_response();
    }
    let to = target(site, to);
    let portal = match to {
        "sse" => "Security Services Exchange",
        "xdr" => "Security Cloud Sign On",
        _ => PortalFrame::ThreatResponse.name(),
    };
    let top = html! { header { strong { (portal) } } };
    let main = html! {
        h1 { (SIGN_IN) }
        @if let Some(refused) = refused { (refused) }
        section.card {
            form method="post" action=(site.path(&format!("/{region}/sign-in"))) {
                input type="hidden" name="to" value=(to);
                (credential("email", EMAIL, "text"))
                (credential("password", PASSWORD, "password"))
                (submit(SIGN_IN, "go"))
            }
        }
    };
    page(SIGN_IN.plain(), top, None, main)
}

fn credential(id: &str, label: assumed::Assumed, kind: &str) -> Markup {
    html! {
        div.field {
            label for=(id) { (label) }
            input.wide type=(kind) id=(id) name=(id) autocomplete="off" required;
        }
    }
}

async fn sign_in(State(site): State<Arc<Site>>, Path(region): Path<String>, Form(fields): Form<Fields>) -> Response {
    let Some(known) = region_by_id(&region) else { return not_found().into_response() };
    let (email, password) = (field(&fields, "email"), field(&fields, "password").trim());
    let to = target(&site, field(&fields, "to"));
    if !site.shared.read(|w, _| w.sign_in(known, email, password)) {
        return sign_in_form(&site, &region, to, Some(banner(assumed::SIGN_IN_REFUSED, true)));
    }
    let cookie = site.open_session(Scope::Portal(known), email);
    ([(header::SET_COOKIE, cookie)], Redirect::to(&site.path(&format!("/{region}/{to}/")))).into_response()
}

async fn sign_out(person: Person) -> Redirect {
    person.site.close_session(&person.session);
    Redirect::to(&person.path(&format!("/sign-in?to={}", person.portal.folder())))
}

// ---- Select Organization ----

/// The session of whoever signed in, or where to do that.
#[expect(clippy::result_large_err, reason = "the other answer is a whole page, made once")]
fn signed_in(site: &Site, region: &str, headers: &HeaderMap) -> Result<(String, Region), Response> {
    let known = region_by_id(region).ok_or_else(|| not_found().into_response())?;
    let found = site.session(headers, &Scope::Portal(known));
    found
        .map(|(session, _)| (session, known))
        .ok_or_else(|| Redirect::to(&site.path(&format!("/{region}/sign-in?to=xdr"))).into_response())
}

async fn organizations(State(site): State<Arc<Site>>, Path(region): Path<String>, headers: HeaderMap) -> Response {
    let known = match signed_in(&site, &region, &headers) {
        Ok((_, known)) => known,
        Err(elsewhere) => return elsewhere,
    };
    let (tenants, last, when): (Vec<Tenant>, Uuid, _) = site.shared.read(|w, now| {
        let cloud = w.cloud(known);
        (cloud.tenants.clone(), cloud.portal_tenant, now)
    });
    let top = html! { header { strong { "Security Cloud Sign On" } } };
    let main = html! {
        h1 { "Select Organization" }
        @for tenant in &tenants {
            section.card {
                form method="post" action=(site.path(&format!("/{region}/{SELECT_ORGANIZATION}"))) {
                    input type="hidden" name="organization" value=(tenant.id.to_string());
                    (submit(&tenant.name, ""))
                    @if tenant.id == last { div { "Last logged in " (when.strftime("%d %b %Y").to_string()) } }
                    div { "XDR" }
                }
            }
        }
        h2 { "Pending Invitations" }
        p { (assumed::NO_INVITATIONS) }
        p.hint { (marked(Basis::Ours, assumed::XDR_NOTE)) }
    };
    page("Select Organization", top, None, main)
}

async fn select(
    State(site): State<Arc<Site>>,
    Path(region): Path<String>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Response {
    let (session, known) = match signed_in(&site, &region, &headers) {
        Ok(found) => found,
        Err(elsewhere) => return elsewhere,
    };
    let chosen = Uuid::parse_str(field(&fields, "organization"));
    if !chosen.is_ok_and(|id| site.shared.change(|w, _| w.open_organization(known, id))) {
        return Redirect::to(&site.path(&format!("/{region}/{SELECT_ORGANIZATION}"))).into_response();
    }
    site.organization_chosen(&session);
    Redirect::to(&site.path(&format!("/{region}/{}/", target(&site, "")))).into_response()
}
