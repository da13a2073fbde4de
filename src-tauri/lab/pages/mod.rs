//! The practice pages: the web interfaces of an ESA and an SMA, the SSE portal, and Threat Response or XDR, over plain HTTP.
//!
//! Plain HTTP, because the admin's own browser must open them without a certificate warning. What keeps others out is
//! the unguessable first part of every path, the check of `Host` (against names that resolve here) and of `Origin`
//! (against forms on other sites). No page needs a script.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use axum::Router;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use base64::Engine as _;
use sha2::{Digest, Sha256};

use super::shared::Shared;
use super::smtp::Mailroom;
use super::world::seed::hex;
use super::world::{Era, Machine};
use crate::domain::region::Region;

mod appliance;
mod control;
mod ctr;
mod investigate;
mod mail;
mod modules;
mod parts;
mod portal;
mod settings;
mod sign_in;
mod sse;
mod tracking;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use parts::banner;
use portal::PortalFrame;

const STYLE: &str = include_str!("style.css");
/// Makes Copy to Clipboard work; without it the token is still there to select.
const COPY_SCRIPT: &str = "document.addEventListener('click',function(e){var b=e.target.closest('[data-copy]');\
if(b&&navigator.clipboard){navigator.clipboard.writeText(document.getElementById(b.dataset.copy).textContent.trim());}});";

/// No content of any page comes from elsewhere, and no script but the one above runs.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let hash = |text: &str| base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text.as_bytes()));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'",
        hash(STYLE),
        hash(COPY_SCRIPT)
    );
    HeaderValue::from_str(&policy).unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'"))
});

/// A form's fields.
type Fields = HashMap<String, String>;

/// The pages of one running lab.
#[derive(Debug)]
pub struct Site {
    shared: Arc<Shared>,
    /// First part of every path; 128 bits that only this world has, the same after a restart.
    run: String,
    port: u16,
    smtp: SocketAddr,
    mailroom: Arc<Mailroom>,
    sessions: Mutex<HashMap<String, BrowserSession>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Scope {
    Machine(Machine),
    Portal(Region),
}

/// Somebody who is logged in to a machine, or signed in to the portals of a region.
#[derive(Debug, Clone)]
struct BrowserSession {
    scope: Scope,
    user: String,
    /// Select Organization was answered; XDR asks.
    organization_chosen: bool,
    flash: Option<Flash>,
}

/// A banner for the next page.
#[derive(Debug, Clone)]
struct Flash {
    text: String,
    bad: bool,
}

impl Site {
    /// Pages of a lab whose listener has this port.
    pub fn new(shared: Arc<Shared>, port: u16, smtp: SocketAddr, mailroom: Arc<Mailroom>) -> Arc<Self> {
        let mut run = shared.read(|world, _| world.seed().derive("pages", 0));
        run.truncate(32);
        Arc::new(Self { shared, run, port, smtp, mailroom, sessions: Mutex::default() })
    }

    /// `http://127.0.0.1:port/run`, in front of every page's path.
    pub fn base(&self) -> String {
        format!("http://127.0.0.1:{}/{}", self.port, self.run)
    }

    /// The path of a page.
    fn path(&self, rest: &str) -> String {
        format!("/{}{rest}", self.run)
    }

    fn open_session(&self, scope: Scope, user: &str) -> HeaderValue {
        let id = hex(&rand::random::<[u8; 16]>());
        let path = match scope {
            Scope::Machine(which) => self.path(folder(which)),
            Scope::Portal(region) => self.path(&format!("/{}", region.id())),
        };
        let cookie = format!("lab={id}; Path={path}; HttpOnly; SameSite=Strict");
        let session = BrowserSession { scope, user: user.to_owned(), organization_chosen: false, flash: None };
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner).insert(id, session);
        HeaderValue::from_str(&cookie).unwrap_or_else(|_| HeaderValue::from_static(""))
    }

    fn session(&self, headers: &HeaderMap, scope: &Scope) -> Option<(String, BrowserSession)> {
        let sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|v| v.to_str().ok())
            .flat_map(|v| v.split(';'))
            .filter_map(|pair| pair.trim().strip_prefix("lab="))
            .find_map(|id| sessions.get(id).filter(|s| s.scope == *scope).map(|s| (id.to_owned(), s.clone())))
    }

    fn organization_chosen(&self, id: &str) {
        if let Some(s) = self.sessions.lock().unwrap_or_else(PoisonError::into_inner).get_mut(id) {
            s.organization_chosen = true;
        }
    }

    fn close_session(&self, id: &str) {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
    }

    fn set_flash(&self, id: &str, text: &str, bad: bool) {
        if let Some(s) = self.sessions.lock().unwrap_or_else(PoisonError::into_inner).get_mut(id) {
            s.flash = Some(Flash { text: text.to_owned(), bad });
        }
    }

    fn take_flash(&self, id: &str) -> Markup {
        let flash =
            self.sessions.lock().unwrap_or_else(PoisonError::into_inner).get_mut(id).and_then(|s| s.flash.take());
        html! { @if let Some(Flash { text, bad }) = flash { (banner(text, bad)) } }
    }
}

/// The first part of a machine's paths.
const fn folder(which: Machine) -> &'static str {
    match which {
        Machine::Esa => "/appliance",
        Machine::Sma => "/sma",
    }
}

/// The machine whose page was asked for. Both have the same pages.
struct Here(Machine);

impl<S: Sync> FromRequestParts<S> for Here {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        // The router has taken the run's part off: `/sma/commit`.
        let first = parts.uri.path().trim_start_matches('/').split('/').next();
        Ok(Here(if first == Some("sma") { Machine::Sma } else { Machine::Esa }))
    }
}

/// An administrator who is logged in to a machine.
struct Admin {
    site: Arc<Site>,
    machine: Machine,
    session: String,
    user: String,
}

impl FromRequestParts<Arc<Site>> for Admin {
    type Rejection = Redirect;
    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Redirect> {
        let Ok(Here(machine)) = Here::from_request_parts(parts, site).await;
        match site.session(&parts.headers, &Scope::Machine(machine)) {
            Some((session, who)) => Ok(Admin { site: site.clone(), machine, session, user: who.user }),
            None => Err(Redirect::to(&site.path(&format!("{}/login", folder(machine))))),
        }
    }
}

/// The practice account, signed in to the portals of a region.
struct Person {
    site: Arc<Site>,
    session: String,
    region: Region,
    /// The portal of this world's years.
    portal: PortalFrame,
}

impl FromRequestParts<Arc<Site>> for Person {
    type Rejection = Response;
    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Response> {
        // The router has taken the run's part off: `/americas/sse/devices`.
        let mut pieces = parts.uri.path().trim_start_matches('/').split('/');
        let region = pieces.next().and_then(region_by_id).ok_or_else(|| not_found().into_response())?;
        let asked = pieces.next().unwrap_or_default();
        let portal = PortalFrame::of(site.shared.read(|w, _| w.era));
        if PortalFrame::ALL.iter().any(|other| other.folder() == asked && *other != portal) {
            return Err(not_found().into_response());
        }
        #[expect(clippy::result_large_err, reason = "the answer is a whole page, made once")]
        let elsewhere = |page: &str, to: &str| {
            let to = site.path(&format!("/{}/{page}?to={to}", region.id()));
            Err(Redirect::to(&to).into_response())
        };
        match site.session(&parts.headers, &Scope::Portal(region)) {
            Some((_, who)) if asked == PortalFrame::Xdr.folder() && !who.organization_chosen => {
                elsewhere(sign_in::SELECT_ORGANIZATION, asked)
            }
            Some((session, _)) => Ok(Person { site: site.clone(), session, region, portal }),
            None => elsewhere("sign-in", if asked == "sse" { "sse" } else { portal.folder() }),
        }
    }
}

impl Person {
    /// The path of a page of this region; `/sse/…`, or without a portal's folder for what has none.
    fn path(&self, rest: &str) -> String {
        self.site.path(&format!("/{}{rest}", self.region.id()))
    }

    /// Back to a page with a banner.
    fn back(&self, rest: &str, text: &str, bad: bool) -> Redirect {
        self.site.set_flash(&self.session, text, bad);
        Redirect::to(&self.path(rest))
    }
}

fn region_by_id(id: &str) -> Option<Region> {
    Region::ALL.into_iter().find(|r| r.id() == id)
}

/// The part of the portal's paths after the region's: `ctr` or `xdr`.
pub fn portal_folder(era: Era) -> &'static str {
    PortalFrame::of(era).folder()
}

/// All pages.
pub fn router(site: Arc<Site>) -> Router {
    let pages = Router::new()
        .merge(machine_routes(Machine::Esa))
        .merge(machine_routes(Machine::Sma))
        .merge(sign_in::routes())
        .merge(sse::routes())
        .merge(PortalFrame::ALL.into_iter().map(portal_routes).fold(Router::new(), Router::merge))
        .merge(mail::routes())
        .merge(control::routes())
        .with_state(site.clone());
    Router::new()
        .nest(&format!("/{}", site.run), pages)
        .fallback(async || not_found())
        .layer(axum::extract::DefaultBodyLimit::max(64 * 1024))
        .layer(middleware::from_fn_with_state(site, guard))
}

fn portal_routes(portal: PortalFrame) -> Router<Arc<Site>> {
    ctr::routes(portal).merge(modules::routes(portal)).merge(investigate::routes(portal))
}

fn machine_routes(which: Machine) -> Router<Arc<Site>> {
    let at = folder(which);
    appliance::routes(at).merge(settings::routes(at)).merge(tracking::routes(at))
}

/// Whom the pages answer, and with which headers.
async fn guard(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let mut response = match refused(&site, &request) {
        Some(status) => status.into_response(),
        None => next.run(request).await,
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY.clone());
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    // Not `no-referrer`: browsers then send `Origin: null` with our own forms.
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    response
}

fn refused(site: &Site, request: &Request) -> Option<StatusCode> {
    let hosts = [format!("127.0.0.1:{}", site.port), format!("localhost:{}", site.port)];
    let header = |name| request.headers().get(name).map(|v| v.to_str().unwrap_or("?"));
    // A foreign name that resolves to loopback (DNS rebinding) arrives with its own Host.
    if !header(header::HOST).is_some_and(|h| hosts.iter().any(|own| own.eq_ignore_ascii_case(h))) {
        return Some(StatusCode::FORBIDDEN);
    }
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    if changes {
        let own = |o: &str| o.strip_prefix("http://").is_some_and(|h| hosts.iter().any(|own| own == h));
        if header(header::ORIGIN).is_some_and(|o| !own(o)) {
            return Some(StatusCode::FORBIDDEN);
        }
        let site_header = request.headers().get("sec-fetch-site").and_then(|v| v.to_str().ok());
        if site_header.is_some_and(|s| !matches!(s, "same-origin" | "none")) {
            return Some(StatusCode::FORBIDDEN);
        }
    }
    None
}

fn not_found() -> (StatusCode, &'static str) {
    (StatusCode::NOT_FOUND, "There is no such page in the practice lab.\n")
}

/// A whole page. `top` is the bar (and menu) above the main column, `side` what stands left of it.
fn page(title: &str, top: Markup, side: Option<Markup>, main: Markup) -> Response {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                div.practice {
                    "Practice lab: nothing on this page is real. "
                    span.legend { "What is underlined with dots stands in no document." }
                }
                (top)
                div.frame {
                    @if let Some(side) = side { (side) }
                    main { (main) }
                }
                script { (PreEscaped(COPY_SCRIPT)) }
            }
        }
    };
    axum::response::Html(parts::in_lines(&page.into_string())).into_response()
}

/// The items of a menu: label and path; without a path it is there to be seen only.
fn menu_items(items: &[(&str, Option<String>)], here: &str) -> Markup {
    html! {
        ul {
            @for (label, to) in items {
                li {
                    @match to {
                        Some(to) => a class=[(*label == here).then_some("here")] aria-current=[(*label == here).then_some("page")] href=(to) { (label) },
                        None => span.off { (label) },
                    }
                }
                " "
            }
        }
    }
}

/// A field of a form, `""` where it is missing.
fn field<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).map_or("", String::as_str)
}
