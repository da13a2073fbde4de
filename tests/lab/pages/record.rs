//! The record of what was asked of the practice APIs and of the mail listener. Journeys rest on it when they say that
//! nothing was written before a yes.

use passarela::clients::http::{Http, Network};
use passarela::lab::faults::Fault;
use passarela::lab::world::StartingWorld;
use reqwest::Method;
use serde_json::{Value, json};

use super::{Running, lab};

async fn told(run: &mut Running) -> Value {
    let at = run.at("/control/record");
    serde_json::from_str(&run.browser.get(&at).await.html).unwrap()
}

/// Asks an API without a password. What it answers is of no interest here.
async fn ask(base: &str, pem: &str, method: Method, segments: &[&str]) {
    let http = Http::new(base, &Network::loopback_only(pem)).unwrap();
    http.send(http.request(method, segments).query(&[("q", "not on record")])).await.unwrap();
}

#[tokio::test]
async fn requests_to_both_apis_are_on_record_whatever_they_are_answered() {
    let mut run = lab(StartingWorld::Registered).await;
    assert_eq!(told(&mut run).await, json!({"calls": [], "gone": 0, "conversations": []}), "no trace of reading it");

    let found = run.lab.addresses().clone();
    let pem = std::fs::read_to_string(&found.ca_pem).unwrap();
    let modules = ["iroh", "iroh-int", "module-instance"];
    ask(&found.api, &pem, Method::POST, &modules).await;
    run.lab.shared().set_fault(Fault::Http500, true);
    ask(&found.api, &pem, Method::DELETE, &modules).await;
    ask(&found.asyncos_api, &pem, Method::GET, &["esa", "api", "v2.0", "health"]).await;
    ask(&found.asyncos_api, &pem, Method::PUT, &["no", "such"]).await;

    let told = told(&mut run).await;
    let call = |method: &str, path: &str| json!({"method": method, "path": path});
    let expected = json!([
        call("POST", "/iroh/iroh-int/module-instance"),
        call("DELETE", "/iroh/iroh-int/module-instance"),
        call("GET", "/esa/api/v2.0/health"),
        call("PUT", "/no/such"),
    ]);
    assert_eq!((&told["calls"], &told["gone"]), (&expected, &json!(0)));
}

#[tokio::test]
async fn conversations_with_the_mail_listener_are_on_record() {
    let mut run = lab(StartingWorld::Registered).await;
    let at = run.at("/mail");
    run.browser.post(&at, &[("from", "a@b.example"), ("to", "c@lab.example"), ("subject", "hello")]).await;
    let told = told(&mut run).await;
    let commands = json!(["EHLO", "MAIL", "RCPT", "DATA", "QUIT"]);
    let mids: Vec<u64> = run.lab.snapshot().appliance().messages.iter().map(|m| m.mid).rev().take(1).collect();
    assert_eq!(told["conversations"], json!([{"encrypted": false, "commands": commands, "mids": mids}]));
    assert_eq!(told["calls"], json!([]), "the lab's own pages are no API");
}
