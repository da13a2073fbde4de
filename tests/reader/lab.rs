//! The page reader on the practice lab's own pages: each page, in each state an administrator sees it in, says what is so.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use crate::browser;

use std::collections::BTreeMap;
use std::time::Duration;

use browser::{Browser, Page, between, form};
use jiff::SignedDuration;
use passarela::clock::Clock;
use passarela::domain::reading;
use passarela::domain::region::Region;
use passarela::lab::world::{Beginning, Era, ModuleType, Seed, StartingWorld, World};
use passarela::lab::{Lab, Options};
use serde_json::{Value, json};

const SETTINGS: &str = "/appliance/network/cloud_service_settings";

/// A machine to walk: its folder, name and type.
const ESA: [&str; 3] = ["/appliance", "practice-esa-1.lab.example", "ESA"];
const SMA: [&str; 3] = ["/sma", "practice-sma-1.lab.example", "SMA"];

/// In the years of the how-to.
fn in_2020(world: StartingWorld) -> Beginning {
    Beginning { era: Era::HowTo, world }
}

struct Walk {
    lab: Lab,
    clock: Clock,
    browser: Browser,
    _folder: tempfile::TempDir,
}

impl Walk {
    async fn through(beginning: impl Into<Beginning>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::manual("2026-05-14T12:44:00Z".parse().unwrap());
        let world = World::starting(beginning, Seed::new([5; 32]), clock.now());
        let options = Options {
            port: 0,
            faults: Vec::new(),
            latency: Duration::ZERO,
            clock: clock.clone(),
            world,
            folder: folder.path().to_owned(),
        };
        let lab = Lab::start(options).await.unwrap();
        let authority = lab.addresses().appliance.split('/').nth(2).unwrap().to_owned();
        let browser = Browser { authority, cookies: BTreeMap::new() };
        let mut walk = Self { lab, clock, browser, _folder: folder };
        let found = walk.lab.addresses().clone();
        let fields = [("username", found.appliance_user.as_str()), ("password", &found.appliance_password)];
        for [folder, ..] in [ESA, SMA] {
            walk.post(&format!("{folder}/login"), &fields).await;
        }
        walk
    }

    async fn sign_in(&mut self, region: Region) {
        let found = self.lab.addresses().clone();
        let fields = [("to", "sse"), ("email", found.portal_user.as_str()), ("password", &found.portal_password)];
        self.post(&format!("/{}/sign-in", region.id()), &fields).await;
    }

    /// Answers what XDR asks first, of the portal of the Americas.
    async fn select_organization(&mut self) {
        let ours = self.lab.shared().read(|w, _| w.cloud(Region::Americas).portal_tenant.to_string());
        self.post("/americas/select-organization", &[("organization", &ours)]).await;
    }

    fn at(&self, rest: &str) -> String {
        let appliance = format!("/{}", self.lab.addresses().appliance.splitn(4, '/').nth(3).unwrap());
        format!("{}{rest}", appliance.strip_suffix("/appliance/").unwrap())
    }

    async fn get(&mut self, rest: &str) -> Page {
        let at = self.at(rest);
        self.browser.get(&at).await
    }

    async fn post(&mut self, rest: &str, fields: &[(&str, &str)]) -> Page {
        let at = self.at(rest);
        self.browser.post(&at, fields).await
    }

    fn later(&self, seconds: i64) {
        self.clock.advance(SignedDuration::from_secs(seconds));
    }
}

/// The page's kind and its facts, but for what each page carries in its bar (version and host name, or the portal's name) and for
/// what says a thing twice.
fn read(page: &Page) -> (String, Value) {
    let mut read = serde_json::to_value(reading::read(page.html.as_bytes())).unwrap();
    let mut facts = read["facts"].take();
    let told = facts.as_object_mut().unwrap();
    // Whether a list is whole is not this test's subject.
    for aside in ["version", "host_name", "portal", "partial"] {
        told.remove(aside);
    }
    // On 14 and later, beside the state of Threat Response, which says as much.
    if told.contains_key("threat_response") {
        told.remove("cloud_services");
    }
    (read["page"].as_str().unwrap().to_owned(), facts)
}

fn says(what: &str, page: &Page, kind: &str, facts: Value) {
    let lines = serde_json::to_value(reading::read(page.html.as_bytes())).unwrap()["lines"].take();
    let numbered: String = page.html.lines().enumerate().map(|(n, l)| format!("{} {l}\n", n + 1)).collect();
    assert_eq!(read(page), (kind.to_owned(), facts), "{what}: {lines}\n{numbered}");
}

/// The facts of Cloud Service Settings.
fn settings(state: &str, server: &Value, more: Value) -> Value {
    let mut facts = json!({"threat_response": state, "server": server});
    facts.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    facts
}

const CSS: &str = "cloud-service-settings";

/// From the disabled page to the registered one; answers the device's id.
async fn register(walk: &mut Walk, [folder, name, kind]: [&str; 3], region: Region, server: &Value) -> String {
    let at = format!("{folder}/network/cloud_service_settings");
    let portal = region.id();
    let form = walk.get(&format!("{at}/edit")).await;
    let first = json!({"fqdn": "api-sse.cisco.com", "region": "americas"});
    says("the form", &form, CSS, json!({"edit_form": {"enable": false, "server": first}}));
    let page = walk.post(&format!("{at}/edit"), &[("enable", "yes"), ("server", portal)]).await;
    says("submitted", &page, CSS, settings("enabled", server, json!({"changes": "pending"})));
    let form = walk.get(&format!("{at}/edit")).await;
    says("the form again", &form, CSS, json!({"edit_form": {"enable": true, "server": server}, "changes": "pending"}));
    says(
        "uncommitted",
        &walk.get(&format!("{folder}/commit")).await,
        "uncommitted-changes",
        json!({"changes": "pending"}),
    );

    let page = walk.post(&format!("{folder}/commit"), &[("action", "Commit Changes"), ("comment", "")]).await;
    let both = json!({"changes": "committed", "registration": "busy"});
    says("committed", &page, CSS, settings("enabled", server, both));
    let page = walk.get(&at).await;
    says("busy", &page, CSS, settings("enabled", server, json!({"registration": "busy"})));
    walk.later(30);
    let page = walk.get(&at).await;
    says("token wanted", &page, CSS, settings("enabled", server, json!({"registration": "token-wanted"})));

    walk.sign_in(region).await;
    let tenant = walk.get(&format!("/{portal}/sse/devices")).await;
    let (_, facts) = read(&tenant);
    assert_eq!(facts["devices"], json!([]), "no devices yet");
    assert_eq!(facts["account"], "Alex Practice");
    assert!(facts["tenant"].as_str().unwrap().starts_with("Practice "));
    let page = walk.post(&format!("/{portal}/sse/devices/add"), &[("count", "14"), ("life", "1h")]).await;
    let token = between(&page.html, "<code id=\"token-", "</code>").split_once('>').unwrap().1.to_owned();
    let (_, facts) = read(&walk.get(&format!("/{portal}/sse/devices")).await);
    let devices = facts["devices"].as_array().unwrap();
    assert_eq!(devices.len(), 14);
    assert!(devices.iter().all(|d| d["status"] == "Pending Registration" && d["id"].is_string()), "{devices:?}");

    let page = walk.post(&format!("{at}/register"), &[("token", &"0".repeat(32))]).await;
    says("refused", &page, CSS, settings("enabled", server, json!({"registration": "failed"})));
    let page = walk.post(&format!("{at}/register"), &[("token", &token)]).await;
    says("accepted", &page, CSS, settings("enabled", server, json!({"registration": "in-progress"})));
    let page = walk.get(&at).await;
    says("in progress", &page, CSS, settings("enabled", server, json!({"registration": "in-progress"})));
    walk.later(30);
    let page = walk.get(&at).await;
    says("registered", &page, CSS, settings("enabled", server, json!({"registration": "registered"})));

    let (_, facts) = read(&walk.get(&format!("/{portal}/sse/devices")).await);
    let of = |status: &str| facts["devices"].as_array().unwrap().iter().filter(|d| d["status"] == status).count();
    assert_eq!((of("Registered"), of("Pending Registration")), (1, 13));
    let device = facts["devices"].as_array().unwrap().iter().find(|d| d["status"] == "Registered").unwrap();
    assert_eq!((&device["name"], &device["type"]), (&json!(name), &json!(kind)));
    device["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn every_page_of_the_way_says_what_is_so() {
    let mut walk = Walk::through(in_2020(StartingWorld::Fresh)).await;
    let server = json!({"fqdn": "api-sse.cisco.com", "region": "americas"});
    let page = walk.get(SETTINGS).await;
    says("at first", &page, CSS, settings("disabled", &server, json!({})));
    for other in ["/appliance/", "/appliance/login"] {
        says("another page", &walk.get(other).await, "unknown", json!({}));
    }
    let id = register(&mut walk, ESA, Region::Americas, &server).await;
    let page = walk.get(&format!("{SETTINGS}/deregister")).await;
    says("asks before it deregisters", &page, "unknown", json!({}));

    let who = json!("Alex Practice");
    let page = walk.get("/americas/ctr/settings/devices").await;
    let device = json!({"name": "practice-esa-1.lab.example", "type": "ESA", "version": "13.0.0", "id": id});
    says("devices", &page, "ctr-devices", json!({"account": who, "devices": [device]}));
    let page = walk.get("/americas/ctr/settings/modules").await;
    says("no modules", &page, "ctr-modules", json!({"account": who, "modules": []}));
    let page = walk.get("/americas/ctr/settings/modules/available").await;
    says("kinds of modules", &page, "ctr-available-modules", json!({"account": who}));
    let add = format!("/americas/ctr/settings/modules/add/{}", ModuleType::ESA.id);
    let offered = json!({"name": "practice-esa-1.lab.example", "type": "ESA", "id": id});
    let page = walk.get(&add).await;
    let facts = |devices: Value| json!({"account": who, "devices": devices, "timeframe_days": 30});
    says("the module's form", &page, "ctr-add-module", facts(json!([offered])));

    let switch = "/americas/sse/cloud-services/threat-response";
    for (on, state) in [("no", "disabled"), ("yes", "enabled")] {
        let page = walk.post(switch, &[("on", on)]).await;
        let facts = json!({"account": who, "tenant": "Practice Americas", "ctr_in_sse": state});
        says("the switch in SSE", &page, "sse-cloud-services", facts);
        if on == "no" {
            says("nothing offered", &walk.get(&add).await, "ctr-add-module", facts_of_none(&who));
        }
    }
    for name in ["esa01", "Threat Response: Enabled"] {
        walk.post(&add, &[("name", name), ("device", &id), ("days", "30")]).await;
    }
    let page = walk.get("/americas/ctr/settings/modules").await;
    let module = |name: &str| json!({"name": name, "type": "Email Security Appliance", "device_id": id});
    let (kind, facts) = read(&page);
    assert_eq!(kind, "ctr-modules");
    let modules = facts["modules"].as_array().unwrap();
    assert_eq!(modules.len(), 2, "{modules:?}");
    assert!(modules.contains(&module("esa01")) && modules.contains(&module("Threat Response: Enabled")), "{modules:?}");
}

#[tokio::test]
async fn every_page_of_xdr_says_what_is_so() {
    let mut walk = Walk::through(StartingWorld::Fresh).await;
    says("off", &walk.get(SETTINGS).await, CSS, json!({"cloud_services": "disabled"}));
    let server = json!({"fqdn": "api-sse.cisco.com", "region": "americas"});
    let id = register(&mut walk, ESA, Region::Americas, &server).await;
    let page = walk.get("/americas/xdr/administration/integrations").await;
    let told = serde_json::to_value(reading::read(page.html.as_bytes())).unwrap();
    assert_eq!((&told["page"], &told["looks_like"]), (&json!("unknown"), &json!("select-organization")), "{told}");
    walk.select_organization().await;

    let device = json!({
        "name": "practice-esa-1.lab.example", "type": "ESA", "version": "16.0.4", "status": "Registered", "id": id,
    });
    let page = walk.get("/americas/xdr/administration/on-premises-appliances").await;
    says("appliances", &page, "ctr-devices", json!({"devices": [device]}));
    let portal =
        |page: &Page| serde_json::to_value(reading::read(page.html.as_bytes())).unwrap()["facts"]["portal"].take();
    assert_eq!(portal(&page), "xdr");
    let page = walk.get("/americas/xdr/administration/integrations").await;
    says("no integrations", &page, "ctr-modules", json!({"modules": []}));
    assert_eq!(portal(&page), "xdr");
    let add = format!("/americas/xdr/administration/integrations/add/{}", ModuleType::ESA.id);
    let offered = json!({"name": "practice-esa-1.lab.example", "type": "ESA", "id": id});
    says("the form", &walk.get(&add).await, "ctr-add-module", json!({"devices": [offered], "timeframe_days": 30}));
    walk.post(&add, &[("name", "esa01"), ("device", &id), ("days", "30")]).await;
    let module = json!({"name": "esa01", "type": "Email Security Appliance", "device_id": id});
    let page = walk.get("/americas/xdr/administration/integrations").await;
    says("the integration", &page, "ctr-modules", json!({"modules": [module]}));

    walk.post("/mail", &[("from", "a@outside.example"), ("to", "b@lab.example"), ("subject", "one")]).await;
    let asked = form(&[("q", "email_subject:\"one\"")]);
    let (kind, facts) = read(&walk.get(&format!("/americas/xdr/investigate?{asked}")).await);
    assert_eq!((kind.as_str(), &facts["sightings"][0]["module"]), ("ctr-investigate", &json!("esa01")), "{facts}");
    let asked = form(&[("q", "email_subject:\"never\"")]);
    says(
        "nothing",
        &walk.get(&format!("/americas/xdr/investigate?{asked}")).await,
        "ctr-investigate",
        json!({"sightings": []}),
    );
}

fn facts_of_none(who: &Value) -> Value {
    json!({"account": who, "devices": [], "timeframe_days": 30})
}

#[tokio::test]
async fn the_14_look_and_another_region_read_the_same() {
    let mut walk = Walk::through(in_2020(StartingWorld::Apjc)).await;
    says("off", &walk.get(SETTINGS).await, CSS, json!({"cloud_services": "disabled"}));
    let server = json!({"fqdn": "api.apj.sse.itd.cisco.com", "region": "apjc"});
    register(&mut walk, ESA, Region::Apjc, &server).await;
}

#[tokio::test]
async fn the_smas_pages_read_as_the_esas() {
    for (world, state) in [(StartingWorld::SmaManaged, Some("disabled")), (StartingWorld::Ces, None)] {
        let mut walk = Walk::through(in_2020(world)).await;
        let server = json!({"fqdn": "api-sse.cisco.com", "region": "americas"});
        let page = walk.get("/sma/network/cloud_service_settings").await;
        says(
            "off",
            &page,
            CSS,
            state.map_or(json!({"cloud_services": "disabled"}), |state| settings(state, &server, json!({}))),
        );
        for other in ["/sma/", "/sma/login"] {
            says("another page", &walk.get(other).await, "unknown", json!({}));
        }
        let id = register(&mut walk, SMA, Region::Americas, &server).await;

        let who = json!("Alex Practice");
        let add = format!("/americas/ctr/settings/modules/add/{}", ModuleType::SMA.id);
        let offered = json!({"name": "practice-sma-1.lab.example", "type": "SMA", "id": id});
        let facts = json!({"account": who, "devices": [offered], "timeframe_days": 30});
        says("the module's form", &walk.get(&add).await, "ctr-add-module", facts);
        walk.post(&add, &[("name", "sma01"), ("device", &id), ("days", "30")]).await;
        let module = json!({"name": "sma01", "type": "SMA Email", "device_id": id});
        let page = walk.get("/americas/ctr/settings/modules").await;
        says("the module", &page, "ctr-modules", json!({"account": who, "modules": [module]}));

        walk.post("/mail", &[("from", "a@outside.example"), ("to", "b@lab.example"), ("subject", "one")]).await;
        let page = walk.get("/sma/monitor/message_tracking?subject_op=begins&subject=one").await;
        let (kind, facts) = read(&page);
        assert_eq!((kind.as_str(), &facts["messages"][0]["subject"]), ("message-tracking", &json!("one")));
        let asked = form(&[("q", "email_subject:\"one\"")]);
        let (kind, facts) = read(&walk.get(&format!("/americas/ctr/investigate?{asked}")).await);
        assert_eq!((kind.as_str(), &facts["sightings"][0]["module"]), ("ctr-investigate", &json!("sma01")));
    }
}

#[tokio::test]
async fn the_version_stands_in_the_bar_of_every_settings_page() {
    for (world, folder, version) in [
        (StartingWorld::Fresh, "/appliance", "13.0.0-392"),
        (StartingWorld::Apjc, "/appliance", "14.2.1-020"),
        (StartingWorld::SmaManaged, "/sma", "12.5.0-658"),
        (StartingWorld::Ces, "/sma", "14.3.0-120"),
    ] {
        let mut walk = Walk::through(in_2020(world)).await;
        let page = walk.get(&format!("{folder}/network/cloud_service_settings")).await;
        assert_eq!(reading::read(page.html.as_bytes()).facts.version.as_deref(), Some(version));
    }
}

#[tokio::test]
async fn a_colleagues_change_is_a_change_that_waits() {
    let mut walk = Walk::through(StartingWorld::ColleagueChange).await;
    let (kind, facts) = read(&walk.get(SETTINGS).await);
    assert_eq!((kind.as_str(), &facts["changes"]), (CSS, &json!("pending")));
}

#[tokio::test]
async fn messages_and_sightings_are_read_whatever_their_subject() {
    let mut walk = Walk::through(in_2020(StartingWorld::Registered)).await;
    walk.sign_in(Region::Americas).await;
    let tracking = "/appliance/monitor/message_tracking";
    says("not searched", &walk.get(tracking).await, "message-tracking", json!({}));
    let never = walk.get(&format!("{tracking}?subject_op=begins&subject=never")).await;
    says("not found", &never, "message-tracking", json!({"messages": []}));

    let subjects = ["ctrtest-\u{e9} \"1\" <b>", "Threat Response: Enabled", "LAST STATE: MID: 99", "Commit Changes"];
    for subject in subjects {
        walk.post("/mail", &[("from", "a@outside.example"), ("to", "b@lab.example"), ("subject", subject)]).await;
    }
    let (kind, facts) = read(&walk.get(&format!("{tracking}?subject_op=begins&subject=")).await);
    assert_eq!(kind, "message-tracking");
    assert_eq!(facts.as_object().unwrap().len(), 1, "messages and nothing else: {facts}");
    let messages = facts["messages"].as_array().unwrap();
    assert_eq!(messages.len(), subjects.len());
    for subject in subjects {
        let message = messages.iter().find(|m| m["subject"] == subject).unwrap_or_else(|| panic!("{subject}: {facts}"));
        assert_eq!(message["sender"], "a@outside.example");
        assert_eq!(message["recipient"], "b@lab.example");
        assert_eq!(message["time"], "14 May 2026 12:44:00 (GMT +00:00)");
        assert!(message["last_state"].as_str().unwrap().starts_with("Message "), "{message}");
    }
    let mid = messages.iter().find(|m| m["subject"] == subjects[0]).unwrap()["mid"].as_str().unwrap().to_owned();
    let (kind, facts) = read(&walk.get(&format!("{tracking}/{mid}")).await);
    assert_eq!(kind, "message-tracking");
    let details = &facts["messages"][0];
    assert_eq!((&details["mid"], &details["subject"]), (&json!(mid), &json!(subjects[0])));
    assert_eq!(details["time"], "14 May 2026 12:44:00 (GMT +00:00)");
    assert!(details["message_id"].as_str().unwrap().ends_with("@outside.example>"), "{details}");

    let investigate = "/americas/ctr/investigate";
    let who = json!("Alex Practice");
    says("nothing asked", &walk.get(investigate).await, "ctr-investigate", json!({"account": who}));
    walk.later(9 * 3600);
    let asked = form(&[("q", &format!("cisco_mid:\"{mid}\""))]);
    let (kind, facts) = read(&walk.get(&format!("{investigate}?{asked}")).await);
    assert_eq!(kind, "ctr-investigate");
    let module = read(&walk.get("/americas/ctr/settings/modules").await).1["modules"][0]["name"].clone();
    assert!(module.is_string());
    let sighting = json!({"module": module, "observed": "9 hours ago", "description": "Incoming message (Delivered)"});
    assert_eq!(facts["sightings"], json!([sighting]));
    let asked = form(&[("q", "email_subject:\"Threat Response: Enabled, never sent\"")]);
    let page = walk.get(&format!("{investigate}?{asked}")).await;
    says("no sighting", &page, "ctr-investigate", json!({"account": who, "sightings": []}));
}
