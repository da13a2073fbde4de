//! The practice pages and the mail listener, over real sockets, the way a browser and a mail program use them.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use crate::browser;
mod mail;
mod record;
mod sma;

use std::collections::BTreeMap;
use std::time::Duration;

use browser::{Browser, Page, between, form};
use jiff::SignedDuration;
use passarela::clock::Clock;
use passarela::domain::region::Region;
use passarela::lab::faults::Fault;
use passarela::lab::world::{Beginning, CloudStatus, Era, Seed, StartingWorld, World};
use passarela::lab::{Lab, Options};

struct Running {
    lab: Lab,
    clock: Clock,
    browser: Browser,
    _folder: tempfile::TempDir,
}

/// In the years of the how-to.
fn in_2020(world: StartingWorld) -> Beginning {
    Beginning { era: Era::HowTo, world }
}

async fn lab(beginning: impl Into<Beginning>) -> Running {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::manual("2026-05-14T12:44:00Z".parse().unwrap());
    let world = World::starting(beginning, Seed::new([5; 32]), clock.now());
    let lab = Lab::start(Options {
        port: 0,
        faults: Vec::new(),
        latency: Duration::ZERO,
        clock: clock.clone(),
        world,
        folder: folder.path().to_owned(),
    })
    .await
    .unwrap();
    let authority = lab.addresses().appliance.split('/').nth(2).unwrap().to_owned();
    Running { lab, clock, browser: Browser { authority, cookies: BTreeMap::new() }, _folder: folder }
}

impl Running {
    fn at(&self, rest: &str) -> String {
        let appliance = path_of(&self.lab.addresses().appliance);
        format!("{}{rest}", appliance.strip_suffix("/appliance/").unwrap())
    }

    async fn log_in(&mut self) {
        let found = self.lab.addresses().clone();
        let (login, user) = (self.at("/appliance/login"), found.appliance_user);
        let page = self.browser.post(&login, &[("username", &user), ("password", &found.appliance_password)]).await;
        assert!(page.text.contains("Logged in as: admin"), "{}", page.text);
    }

    async fn sign_in(&mut self, region: Region) {
        let found = self.lab.addresses().clone();
        let to = self.at(&format!("/{}/sign-in", region.id()));
        let (email, password) = (found.portal_user, found.portal_password);
        let page = self.browser.post(&to, &[("to", "sse"), ("email", &email), ("password", &password)]).await;
        assert!(page.text.contains("Devices for Practice"), "{}", page.text);
        let organization = self.lab.shared().read(|w, _| w.cloud(region).portal_tenant.to_string());
        let select = self.at(&format!("/{}/select-organization", region.id()));
        self.browser.post(&select, &[("organization", &organization)]).await;
    }

    fn later(&self, seconds: i64) {
        self.clock.advance(SignedDuration::from_secs(seconds));
    }
}

fn path_of(address: &str) -> String {
    format!("/{}", address.splitn(4, '/').nth(3).unwrap())
}

const SETTINGS: &str = "/appliance/network/cloud_service_settings";

#[tokio::test]
async fn the_whole_way_by_forms_alone() {
    let mut run = lab(in_2020(StartingWorld::Fresh)).await;
    run.log_in().await;
    let (settings, edit) = (run.at(SETTINGS), run.at(&format!("{SETTINGS}/edit")));

    let page = run.browser.get(&settings).await;
    assert!(page.text.contains("Threat Response:\tDisabled"));
    assert!(page.text.contains("No Changes Pending"));
    assert!(!page.text.contains("Registration Token:"));

    let page = run.browser.get(&edit).await;
    assert!(page.text.contains("EUROPE (api.eu.sse.itd.cisco.com)"));
    assert!(!page.text.contains("APJC"), "13.0 offers two servers");
    let page = run.browser.post(&edit, &[("enable", "yes"), ("server", "americas")]).await;
    assert!(page.text.contains("Threat Response:\tEnabled") && page.text.contains("Commit Changes"));
    assert!(!page.text.contains("have been committed"));
    assert!(!page.text.contains("Registration Token:") && !page.text.contains("Status:"), "nothing happens by Submit");

    let commit = run.at("/appliance/commit");
    let page = run.browser.get(&commit).await;
    assert!(page.text.contains("Uncommitted Changes") && page.html.contains("value=\"Abandon Changes\""));
    let page = run.browser.post(&commit, &[("action", "Commit Changes"), ("comment", "")]).await;
    assert!(page.text.contains("Success — Your changes have been committed."));
    assert!(page.text.contains("Status:\tThe Cisco Cloud Service is busy. Navigate back to this page after some time"));
    let page = run.browser.get(&settings).await;
    assert!(!page.text.contains("Success —"), "a banner shows once");

    run.later(8);
    assert!(run.browser.get(&settings).await.text.contains("Registration Token:"));

    run.sign_in(Region::Americas).await;
    let add = run.at("/americas/sse/devices/add");
    let page = run.browser.get(&add).await;
    for life in ["1 hour", "2 hours", "4 hours", "6 hours", "8 hours", "12 hours", "1 day", "2 days", "5 days"] {
        assert!(page.html.contains(&format!(">{life}</option>")), "{life}");
    }
    assert!(page.html.contains("<option value=\"1h\" selected>"));
    let page = run.browser.post(&add, &[("count", "1"), ("life", "1h")]).await;
    assert!(page.text.contains("Copy to Clipboard"));
    let token = between(&page.html, "<code id=\"token-", "</code>").split_once('>').unwrap().1.to_owned();
    assert_eq!(token.len(), 32);
    let devices = run.at("/americas/sse/devices");
    assert!(run.browser.get(&devices).await.text.contains("Pending Registration"));

    let register = run.at(&format!("{SETTINGS}/register"));
    let page = run.browser.post(&register, &[("token", &token[..31])]).await;
    assert!(page.text.contains("The registration failed because of an invalid or expired token"));
    assert!(page.text.contains("Registration Token:"), "another token can be tried");
    let page = run.browser.post(&register, &[("token", &format!(" {token} "))]).await;
    assert!(page.text.contains(
        "Success — A request to register your appliance with the Cisco Threat Response portal is initiated."
    ));
    assert!(page.text.contains("Status:\tThe appliance registration is in progress."));
    run.later(8);
    let page = run.browser.get(&settings).await;
    assert!(page.text.contains("appliance is successfully registered") && page.html.contains("value=\"Deregister\""));

    let page = run.browser.get(&devices).await;
    assert!(page.text.contains("Devices for Practice Americas") && page.text.contains("Alex Practice"));
    assert!(page.text.contains("1\tpractice-esa-1.lab.example\tESA\t13.0.0\tRegistered\tESA\t"), "{}", page.text);

    let available = run.at("/americas/ctr/settings/modules/available");
    let page = run.browser.get(&available).await;
    let esa = page.html.split_once("<h3>Email Security Appliance</h3>").unwrap().1;
    let add_module = between(esa, "action=\"", "\"").to_owned();
    let page = run.browser.get(&add_module).await;
    assert!(page.text.contains("Add New Email Security Appliance Module"));
    assert!(page.html.contains("value=\"Email Security Appliance\"") && page.html.contains("value=\"30\""));
    let device = between(&page.html, "name=\"device\" value=\"", "\"").to_owned();
    let fields = [("name", "esa01"), ("device", device.as_str()), ("days", "30")];
    let page = run.browser.post(&add_module, &fields).await;
    assert!(page.text.contains("Your Configurations") && page.text.contains("esa01"));
    assert!(page.text.contains(&device));

    let mail = run.at("/mail");
    let subject = "ctrtest-é \"1\" <b>";
    let fields = [("from", "a@outside.example"), ("to", "b@lab.example"), ("subject", subject)];
    let page = run.browser.post(&mail, &fields).await;
    assert!(page.text.contains("The practice appliance accepted your message."), "{}", page.text);
    let message_id = between(&page.html, "<code>", "</code>").to_owned();

    let search = run.at("/appliance/monitor/message_tracking?subject_op=begins&subject=ctrtest");
    let page = run.browser.get(&search).await;
    assert!(page.text.contains("MID: 8") && page.text.contains(&format!("SUBJECT: {subject}")), "{}", page.text);
    assert!(page.text.contains("SENDER: a@outside.example") && page.text.contains("RECIPIENT: b@lab.example"));
    let details = run.at("/appliance/monitor/message_tracking/8");
    assert!(run.browser.get(&details).await.text.contains(&format!("<{message_id}>")));

    let asked = form(&[("q", &format!("email_messageid:\"{message_id}\"\ncisco_mid:\"8\""))]);
    let investigate = run.at("/americas/ctr/investigate");
    run.later(3600);
    let page = run.browser.get(&format!("{investigate}?{asked}")).await;
    assert!(page.text.contains("1 hour ago\tIncoming message (Delivered)\tHigh\tLow\t"), "{}", page.text);
    let asked = form(&[("q", "email_subject:\"never sent\"")]);
    let page = run.browser.get(&format!("{investigate}?{asked}")).await;
    assert!(page.text.contains("No sightings") && !page.text.contains("Incoming message"));

    run.lab.stop().await;
}

#[tokio::test]
async fn a_14_appliance_shows_its_own_panel() {
    let mut run = lab(in_2020(StartingWorld::Apjc)).await;
    run.log_in().await;
    let settings = run.at(SETTINGS);
    let page = run.browser.get(&settings).await;
    assert!(page.html.contains("value=\"Enable...\"") && !page.text.contains("SecureX:"));
    let edit = run.at(&format!("{SETTINGS}/edit"));
    let page = run.browser.get(&edit).await;
    assert!(page.html.contains("id=\"cloud_service\"") && page.html.contains("id=\"secure_x_server\""));
    run.browser.post(&edit, &[("enable", "yes"), ("server", "apjc")]).await;
    let commit = run.at("/appliance/commit");
    let page = run.browser.post(&commit, &[("action", "Commit Changes")]).await;
    assert!(page.text.contains("SecureX:\tEnabled"));
    assert!(page.text.contains("APJC (api.apj.sse.itd.cisco.com)"));
    assert!(page.html.contains("value=\"Edit Global Settings...\""));
}

#[tokio::test]
async fn deregistering_asks_first_and_shows_in_sse() {
    let mut run = lab(StartingWorld::Registered).await;
    run.log_in().await;
    let deregister = run.at(&format!("{SETTINGS}/deregister"));
    let page = run.browser.get(&deregister).await;
    assert!(page.text.contains("Are you sure"));
    run.lab.shared().read(|w, now| assert_eq!(w.cloud_status(now), CloudStatus::Registered));
    run.browser.post(&deregister, &[]).await;
    run.sign_in(Region::Americas).await;
    let devices = run.at("/americas/sse/devices");
    assert!(run.browser.get(&devices).await.text.contains("No devices"));
}

#[tokio::test]
async fn threat_response_off_in_sse_empties_the_list_of_the_module_form() {
    let mut run = lab(in_2020(StartingWorld::Registered)).await;
    run.sign_in(Region::Americas).await;
    let (switch, services) =
        (run.at("/americas/sse/cloud-services/threat-response"), run.at("/americas/sse/cloud-services"));
    assert!(run.browser.get(&services).await.text.contains("Cisco Threat Response\tEnabled"));
    let page = run.browser.post(&switch, &[("on", "no")]).await;
    assert!(page.text.contains("Cisco Threat Response\tDisabled"));
    let kind = passarela::lab::world::ModuleType::ESA.id;
    let add = run.at(&format!("/americas/ctr/settings/modules/add/{kind}"));
    let page = run.browser.get(&add).await;
    assert!(page.text.contains("No registered devices are available.") && !page.text.contains("practice-esa-1"));
    run.browser.post(&switch, &[("on", "yes")]).await;
    assert!(run.browser.get(&add).await.text.contains("practice-esa-1.lab.example"));
}

#[tokio::test]
async fn an_api_clients_password_shows_once_and_works() {
    let mut run = lab(in_2020(StartingWorld::Fresh)).await;
    run.sign_in(Region::Europe).await;
    let add = run.at("/europe/ctr/settings/api-clients/add");
    let page = run.browser.post(&add, &[("name", "mine"), ("sse", "yes"), ("profile", "yes")]).await;
    let id = between(&page.html, "<code id=\"client-id\">", "</code>").to_owned();
    let password = between(&page.html, "<code id=\"client-password\">", "</code>").to_owned();
    run.lab.shared().read(|w, _| {
        let check = w.check_client(Region::Europe, &id, &password);
        assert!(matches!(check, passarela::lab::world::ClientCheck::Ok(_)));
    });
    let clients = run.at("/europe/ctr/settings/api-clients");
    let page = run.browser.get(&clients).await;
    assert!(page.text.contains(&id) && !page.text.contains(&password));
}

#[tokio::test]
async fn nothing_opens_without_logging_in() {
    let mut run = lab(StartingWorld::Registered).await;
    for path in [SETTINGS, "/appliance/", "/appliance/commit", "/appliance/monitor/message_tracking"] {
        let at = run.at(path);
        let page = run.browser.send("GET", &at, "", &[]).await;
        assert_eq!(
            (page.status, page.headers["location"].as_str()),
            (303, run.at("/appliance/login").as_str()),
            "{path}"
        );
    }
    for path in ["/americas/sse/devices", "/europe/xdr/administration/integrations"] {
        let at = run.at(path);
        assert!(run.browser.get(&at).await.text.contains("Sign in"), "{path}");
    }
    let login = run.at("/appliance/login");
    let page = run.browser.post(&login, &[("username", "admin"), ("password", "wrong")]).await;
    assert!(page.text.contains("incorrect") && run.browser.cookies.is_empty());

    // A session of one place opens no other.
    run.sign_in(Region::Americas).await;
    let cookie = run.browser.cookies.values().next().unwrap().clone();
    for path in [SETTINGS, "/europe/sse/devices"] {
        let at = run.at(path);
        let page = run.browser.send("GET", &at, "", &[("cookie", &cookie)]).await;
        assert_eq!(page.status, 303, "{path}");
    }
}

#[tokio::test]
async fn others_are_kept_out() {
    let mut run = lab(StartingWorld::Registered).await;
    run.log_in().await;
    let port = run.browser.authority.split_once(':').unwrap().1.to_owned();
    let settings = run.at(SETTINGS);
    let status = |page: Page| page.status;

    let hosts = ["evil.example".to_owned(), format!("evil.example:{port}"), "127.0.0.1".to_owned(), String::new()];
    for host in &hosts {
        let page = run.browser.send("GET", &settings, "", &[("host", host)]).await;
        assert!(matches!(page.status, 400 | 403), "host {host:?}");
        assert!(!page.html.contains("Threat Response"));
    }
    let localhost = format!("localhost:{port}");
    assert_eq!(status(run.browser.send("GET", &settings, "", &[("host", &localhost)]).await), 200);

    let abandon = run.at("/appliance/commit");
    for origin in ["http://evil.example", "null", "https://127.0.0.1", &format!("http://127.0.0.1:{port}.evil.example")]
    {
        let page = run.browser.send("POST", &abandon, "action=Abandon+Changes", &[("origin", origin)]).await;
        assert_eq!(page.status, 403, "origin {origin}");
    }
    let cross = [("origin", ""), ("sec-fetch-site", "cross-site")];
    assert_eq!(status(run.browser.send("POST", &abandon, "action=Abandon+Changes", &cross).await), 403);

    // Without the run's part, or with a guess of it, there is nothing.
    let guessed = format!("/{}{SETTINGS}", "0".repeat(32));
    for path in [SETTINGS, guessed.as_str(), "/", &run.at("/nowhere"), &run.at("/mars/sse/devices")] {
        let page = run.browser.send("GET", path, "", &[]).await;
        assert_eq!(page.status, 404, "{path}");
    }
    assert_eq!(settings.split('/').nth(1).unwrap().len(), 32, "128 bits");
}

#[tokio::test]
async fn every_answer_carries_the_strict_headers() {
    let mut run = lab(StartingWorld::Registered).await;
    for path in ["/appliance/login", "/nowhere", "/mail"] {
        let at = run.at(path);
        let page = run.browser.send("GET", &at, "", &[]).await;
        let policy = &page.headers["content-security-policy"];
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(page.headers["cache-control"], "no-store", "{path}");
        assert_eq!(page.headers["x-content-type-options"], "nosniff", "{path}");
    }
}

#[tokio::test]
async fn what_people_write_stays_text() {
    const ATTACK: &str = "\"><script>alert(1)</script>";
    for era in Era::ALL {
        let mut run = lab(Beginning { era, world: StartingWorld::Registered }).await;
        run.log_in().await;
        run.sign_in(Region::Americas).await;
        let (device, module) = run.lab.shared().read(|w, _| {
            let cloud = w.cloud(Region::Americas);
            (cloud.devices[0].id.to_string(), cloud.modules[0].id)
        });
        run.lab.shared().change(|w, now| w.submit_other(ATTACK, ATTACK, now));
        let (devices, modules, clients, investigate) = match era {
            Era::HowTo => {
                ("ctr/settings/devices", "ctr/settings/modules", "ctr/settings/api-clients", "ctr/investigate")
            }
            Era::Today => (
                "xdr/administration/on-premises-appliances",
                "xdr/administration/integrations",
                "xdr/administration/api-clients",
                "xdr/investigate",
            ),
        };
        let written = [
            (format!("sse/devices/{device}/edit"), vec![("name", ATTACK), ("description", ATTACK)]),
            (format!("{modules}/{module}/edit"), vec![("name", ATTACK), ("device", device.as_str()), ("days", "30")]),
            (format!("{clients}/add"), vec![("name", ATTACK), ("sse", "yes")]),
        ];
        for (path, fields) in written {
            let at = run.at(&format!("/americas/{path}"));
            run.browser.post(&at, &fields).await;
        }
        let mail = run.at("/mail");
        run.browser.post(&mail, &[("from", "a@b.example"), ("to", "c@d.example"), ("subject", ATTACK)]).await;
        run.browser.post(&mail, &[("from", ATTACK), ("to", ATTACK), ("subject", ATTACK)]).await;
        let q = form(&[("q", &format!("email_subject:\"never\" {ATTACK}"))]);
        let tracked = form(&[("subject_op", "begins"), ("subject", ATTACK)]);
        let asked = form(&[("search", ATTACK)]);
        let found = form(&[("q", "cisco_mid:\"8\"")]);
        let mut shown = 0;
        for path in [
            format!("americas/sse/devices?{asked}"),
            "americas/sse/devices".to_owned(),
            format!("americas/sse/devices/{device}/edit"),
            format!("americas/sse/devices/{device}/delete"),
            format!("americas/{devices}"),
            format!("americas/{modules}"),
            format!("americas/{modules}/{module}/edit"),
            format!("americas/{clients}"),
            format!("americas/{investigate}?{q}"),
            format!("americas/{investigate}?{found}"),
            "appliance/commit".to_owned(),
            format!("appliance/monitor/message_tracking?{tracked}"),
            "appliance/monitor/message_tracking/8".to_owned(),
        ] {
            let at = run.at(&format!("/{path}"));
            let page = run.browser.get(&at).await;
            assert_eq!(page.status, 200, "{era} {path}");
            assert!(!page.html.contains("<script>alert"), "{era} {path}: {}", page.html);
            shown += usize::from(page.html.contains("&lt;script&gt;alert(1)"));
        }
        assert!(shown >= 11, "{era}: the pages show what was written, only {shown} did");
    }
}

#[tokio::test]
async fn what_no_document_shows_is_marked_on_the_page_and_never_inside_an_attribute() {
    let mut run = lab(StartingWorld::Registered).await;
    run.log_in().await;
    run.sign_in(Region::Americas).await;
    for (path, assumed, documented) in [
        (SETTINGS, "Cisco Cloud Services:", "Cloud Service Settings"),
        ("/americas/sse/cloud-services", "Cisco Threat Response", "Security Services Exchange"),
        ("/americas/xdr/administration/integrations", "Your Configurations", "Integrations"),
        ("/americas/xdr/administration/on-premises-appliances", "Manage Devices", "On-Premises Appliances"),
    ] {
        let at = run.at(path);
        let html = run.browser.get(&at).await.html;
        let mark = |words: &str| html.contains(&format!("\">{words}</span>")) && html.contains("class=\"assumed\"");
        assert!(mark(assumed), "{path}: {html}");
        assert!(html.contains(documented) && !html.contains(&format!("\">{documented}</span>")), "{path}");
        assert!(!html.contains("=\"<") && html.contains("stands in no document"), "{path}");
    }
}

#[tokio::test]
async fn xdr_asks_for_the_organization_first_and_shows_what_it_has() {
    let mut run = lab(StartingWorld::Registered).await;
    let found = run.lab.addresses().clone();
    assert!(found.ctr.ends_with("/americas/xdr/"), "{}", found.ctr);
    let to = run.at("/americas/sign-in");
    let fields = [("to", "xdr"), ("email", found.portal_user.as_str()), ("password", &found.portal_password)];
    let page = run.browser.post(&to, &fields).await;
    assert!(page.text.contains("Select Organization") && page.text.contains("Pending Invitations"), "{}", page.text);
    assert!(page.text.contains("Last logged in 14 May 2026"), "{}", page.text);
    let integrations = run.at("/americas/xdr/administration/integrations");
    assert!(run.browser.get(&integrations).await.text.contains("Select Organization"), "not before it is answered");

    let select = run.at("/americas/select-organization");
    let tenants = run.lab.shared().read(|w, _| w.cloud(Region::Americas).tenants.clone());
    let page = run.browser.post(&select, &[("organization", "nonsense")]).await;
    assert!(page.text.contains("Select Organization"));
    let page = run.browser.post(&select, &[("organization", &tenants[1].id.to_string())]).await;
    assert!(page.text.contains("Cisco XDR") && page.text.contains("second organization"), "{}", page.text);
    let appliances = run.at("/americas/xdr/administration/on-premises-appliances");
    assert!(run.browser.get(&appliances).await.text.contains("No devices"), "the other organisation has none");
    run.browser.post(&select, &[("organization", &tenants[0].id.to_string())]).await;
    let page = run.browser.get(&appliances).await;
    assert!(page.text.contains("practice-esa-1.lab.example\tESA\t16.0.4\tRegistered\t"), "{}", page.text);
    assert!(run.browser.get(&integrations).await.text.contains("Request Timeframe (days): 30"));

    let of_2020 = run.at("/americas/ctr/settings/modules");
    assert_eq!(run.browser.send("GET", &of_2020, "", &[]).await.status, 404);
    let mut run = lab(in_2020(StartingWorld::Registered)).await;
    assert!(run.lab.addresses().ctr.ends_with("/americas/ctr/"));
    run.sign_in(Region::Americas).await;
    let of_today = run.at("/americas/xdr/administration/integrations");
    assert_eq!(run.browser.send("GET", &of_today, "", &[]).await.status, 404);
}

#[tokio::test]
async fn the_pages_are_written_as_such_pages_are() {
    let mut run = lab(StartingWorld::Registered).await;
    run.log_in().await;
    run.sign_in(Region::Americas).await;
    for path in [SETTINGS, "/appliance/monitor/message_tracking"] {
        let at = run.at(path);
        let html = run.browser.get(&at).await.html;
        assert!(html.contains("type=\"submit\"") && !html.contains("<button"), "{path}");
        assert!(
            html.contains("<table class=\"rows\"") && html.matches("<table").count() >= 4,
            "{path}: tables in tables"
        );
    }
    for path in ["/americas/sse/devices", "/americas/xdr/administration/on-premises-appliances"] {
        let at = run.at(path);
        let html = run.browser.get(&at).await.html;
        assert!(
            html.contains("<button") && html.contains("role=\"columnheader\"") && !html.contains("<table"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn an_appliance_that_registers_itself_needs_no_token() {
    let mut run = lab(StartingWorld::RegistersItself).await;
    run.log_in().await;
    let edit = run.at(&format!("{SETTINGS}/edit"));
    run.browser.post(&edit, &[("enable", "yes"), ("server", "americas")]).await;
    let commit = run.at("/appliance/commit");
    let page = run.browser.post(&commit, &[("action", "Commit Changes")]).await;
    assert!(page.text.contains("have been committed") && page.text.contains("is busy"), "{}", page.text);
    let settings = run.at(SETTINGS);
    run.later(8);
    assert!(run.browser.get(&settings).await.text.contains("registration is in progress"));
    run.later(8);
    let page = run.browser.get(&settings).await;
    assert!(
        page.text.contains("successfully registered") && !page.text.contains("Registration Token"),
        "{}",
        page.text
    );
    run.sign_in(Region::Americas).await;
    let devices = run.at("/americas/sse/devices");
    assert!(run.browser.get(&devices).await.text.contains("practice-esa-1.lab.example\tESA\t16.0.4\tRegistered\t"));
}

#[tokio::test]
async fn control_moves_lab_time_and_stages_faults() {
    let mut run = lab(StartingWorld::Registered).await;
    let json = [("content-type", "application/json"), ("origin", "")];
    let (clock, faults) = (run.at("/control/clock"), run.at("/control/faults"));
    let page = run.browser.send("POST", &clock, "{\"advance_seconds\": 3600}", &json).await;
    assert_eq!((page.status, page.html.as_str()), (200, "{\"now\":\"2026-05-14T13:44:00Z\"}"));
    let page = run.browser.send("POST", &faults, "{\"fault\": \"ctr-disabled\", \"on\": true}", &json).await;
    assert_eq!(page.html, "[\"ctr-disabled\"]");
    let page = run.browser.send("POST", &faults, "{\"fault\": \"http-429\", \"on\": true}", &json).await;
    assert_eq!(page.html, "[\"ctr-disabled\",\"http-429\"]");
    assert!(run.lab.shared().has(Fault::CtrDisabled) && run.lab.shared().has(Fault::Http429));
    let page = run.browser.send("POST", &faults, "{\"fault\": \"nonsense\", \"on\": true}", &json).await;
    assert_eq!(page.status, 422);
}

#[tokio::test]
async fn whoever_waits_for_a_change_is_told() {
    let run = lab(StartingWorld::ReadyToRegister).await;
    let mut changes = run.lab.shared().changes();
    changes.mark_unchanged();
    run.lab.shared().change(|w, now| w.submit_other("jordan", "something", now));
    tokio::time::timeout(Duration::from_secs(5), changes.changed()).await.unwrap().unwrap();
    assert!(run.lab.snapshot().appliance().has_pending_changes());
}
