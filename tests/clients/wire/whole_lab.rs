//! The whole lab as it is started for practice: three regions, and the appliance's own API.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use passarela::clients::Error;
use passarela::clients::http::{Answer, Http, Network};
use passarela::clients::iroh::{Access, Cloud};
use passarela::clock::Clock;
use passarela::domain::region::Region;
use passarela::domain::secret::Secret;
use passarela::lab::faults::Fault;
use passarela::lab::world::{Incoming, Seed, StartingWorld, World};
use passarela::lab::{Lab, Options};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use super::server::{code, start_time};

/// The folder goes with the lab.
async fn lab() -> (Lab, tempfile::TempDir) {
    lab_that_lags(Duration::ZERO).await
}

async fn lab_that_lags(latency: Duration) -> (Lab, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let options = Options {
        port: 0,
        faults: vec![],
        latency,
        clock: Clock::manual(start_time()),
        world: World::starting(StartingWorld::Registered, Seed::new([9; 32]), start_time()),
        folder: folder.path().to_owned(),
    };
    (Lab::start(options).await.unwrap(), folder)
}

#[tokio::test]
async fn an_api_client_works_in_its_own_region_only() {
    let (lab, _folder) = lab().await;
    for region in Region::ALL {
        let access = Access {
            base: lab.addresses().regions[&region].api.clone(),
            network: Network::loopback_only(lab.ca_pem()),
            client_id: lab.addresses().client_id.clone(),
            client_password: Secret::new(lab.addresses().client_password.clone()),
        };
        let told = Cloud::new(access, lab.shared().clock().clone()).unwrap().whoami().await;
        if region == Region::Americas {
            assert_eq!(told.unwrap().org.name.as_deref(), Some("Practice Americas"));
        } else {
            assert_eq!(told, Err(Error::UnknownClient), "{region:?}");
        }
    }
}

#[tokio::test]
async fn latency_holds_every_answer_back() {
    let (lab, _folder) = lab_that_lags(Duration::from_secs(3600)).await;
    let mut network = Network::loopback_only(lab.ca_pem());
    network.limits.total = Duration::from_millis(300);
    let http = Http::new(&lab.addresses().api, &network).unwrap();
    assert_eq!(code(http.send(http.request(Method::GET, &["iroh", "profile", "whoami"])).await), "timeout");
}

/// The appliance's API, trusting what the lab's certificate file holds.
fn appliance(lab: &Lab) -> Http {
    let pem = std::fs::read_to_string(&lab.addresses().ca_pem).unwrap();
    Http::new(&lab.addresses().asyncos_api, &Network::loopback_only(pem)).unwrap()
}

fn ask(http: &Http, method: Method, path: &str) -> RequestBuilder {
    let segments: Vec<&str> = ["esa", "api", "v2.0"].into_iter().chain(path.split('/')).collect();
    http.request(method, &segments)
}

async fn by_password(lab: &Lab, http: &Http, path: &str, query: &[(&str, &str)]) -> Answer {
    let who = lab.addresses();
    let request = ask(http, Method::GET, path).basic_auth(&who.appliance_user, Some(&who.appliance_password));
    http.send(request.query(query)).await.unwrap()
}

#[tokio::test]
async fn the_appliance_answers_with_a_certificate_of_its_own() {
    let (lab, _folder) = lab().await;
    let http = appliance(&lab);
    let health: Value = by_password(&lab, &http, "health", &[]).await.json().unwrap();
    assert!(health["data"]["percentage_cpu_load"].is_number());

    let by_authority = Network::loopback_only(lab.ca_pem());
    let stranger = Http::new(&lab.addresses().asyncos_api, &by_authority).unwrap();
    assert_eq!(code(stranger.send(ask(&stranger, Method::GET, "health")).await), "tls-unknown-issuer");

    lab.shared().set_fault(Fault::TlsPinChanged, true);
    assert_eq!(code(http.send(ask(&http, Method::GET, "health")).await), "tls-unknown-issuer");
}

#[tokio::test]
async fn both_ways_to_sign_in_to_the_appliance_work_and_wrong_ones_do_not() {
    let (lab, _folder) = lab().await;
    let http = appliance(&lab);
    let who = lab.addresses();
    let log_in = |user: &str, password: &str| {
        let data = json!({"userName": STANDARD.encode(user), "passphrase": STANDARD.encode(password)});
        http.send(ask(&http, Method::POST, "login").json(&json!({"data": data})))
    };
    let entered: Value = log_in(&who.appliance_user, &who.appliance_password).await.unwrap().json().unwrap();
    assert_eq!(entered["data"]["is2FactorRedirectRequired"], "false");
    assert_eq!(entered["data"]["role"], "Administrator");
    let token = entered["data"]["jwtToken"].as_str().unwrap();
    let privileges = || ask(&http, Method::GET, "login/privileges");
    let told: Value = http.send(privileges().header("jwtToken", token)).await.unwrap().json().unwrap();
    assert!(told["data"].as_array().is_some_and(|rights| !rights.is_empty()), "{told}");

    assert_eq!(log_in(&who.appliance_user, "wrong").await.unwrap().status, 401);
    assert_eq!(http.send(privileges()).await.unwrap().status, 401);
    assert_eq!(http.send(privileges().header("jwtToken", format!("{token}x"))).await.unwrap().status, 401);
    // The default of the appliance's inactivity timeout.
    lab.shared().advance(jiff::SignedDuration::from_mins(30));
    assert_eq!(http.send(privileges().header("jwtToken", token)).await.unwrap().status, 401);
}

#[tokio::test]
async fn message_tracking_finds_by_the_filters_that_clients_send() {
    let (lab, _folder) = lab().await;
    for (subject, message_id) in [("ctrtest-1", "one@lab.example"), ("ctrtest-2", "two@lab.example")] {
        let message = Incoming {
            sender: "alex@practice.lab.example".into(),
            recipients: vec!["sam@practice.lab.example".into()],
            subject: subject.into(),
            message_id: Some(message_id.into()),
            source_ip: "127.0.0.1".into(),
            ..Incoming::default()
        };
        lab.shared().change(|world, now| world.receive(message, now));
    }
    let http = appliance(&lab);
    let window = [("startDate", "2026-03-02T00:00:00.000Z"), ("endDate", "2026-03-02T09:00:00.000Z")];
    let search = async |more: &[(&str, &str)]| {
        let query: Vec<(&str, &str)> = window.iter().chain(more).copied().collect();
        let found: Value = by_password(&lab, &http, "message-tracking/messages", &query).await.json().unwrap();
        let rows = found["data"].as_array().unwrap().iter();
        let subjects = rows.map(|row| row["attributes"]["subject"].as_str().unwrap().to_owned()).collect();
        (found["meta"]["totalCount"].as_u64().unwrap(), subjects)
    };
    let both: (u64, Vec<String>) = search(&[]).await;
    assert_eq!(both, (2, vec!["ctrtest-2".into(), "ctrtest-1".into()]));
    let one: (u64, Vec<String>) = (1, vec!["ctrtest-1".into()]);
    assert_eq!(search(&[("subjectfilterOperator", "is"), ("subjectfilterValue", "CTRTEST-1")]).await, one);
    assert_eq!(search(&[("messageIdHeader", "<one@lab.example>")]).await, one);
    assert_eq!(search(&[("offset", "1"), ("limit", "1")]).await, (2, one.1.clone()));
    assert_eq!(search(&[("ciscoMid", "999999")]).await, (0, vec![]));
    let query = [("startDate", "yesterday")];
    assert_eq!(by_password(&lab, &http, "message-tracking/messages", &query).await.status, 400);
}

#[tokio::test]
async fn the_appliances_own_clock_shows() {
    let (lab, _folder) = lab().await;
    let http = appliance(&lab);
    lab.shared().set_fault(Fault::ApplianceClockSkew, true);
    let told: Value = by_password(&lab, &http, "config/system_time", &[("device_type", "esa")]).await.json().unwrap();
    assert_eq!(told["data"]["system_time"], "02 Mar 2026 09:10:00 (GMT)");
}

#[tokio::test]
async fn the_appliances_api_changes_nothing() {
    let (lab, _folder) = lab().await;
    let http = appliance(&lab);
    let who = lab.addresses();
    let before = lab.snapshot();
    for (method, path) in
        [(Method::PUT, "config/system_time"), (Method::POST, "health"), (Method::DELETE, "message-tracking/messages")]
    {
        let request = ask(&http, method, path).basic_auth(&who.appliance_user, Some(&who.appliance_password));
        assert_eq!(http.send(request.json(&json!({}))).await.unwrap().status, 404, "{path}");
    }
    assert_eq!(lab.snapshot(), before);
}
