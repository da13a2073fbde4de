//! Routes of the practice appliance that foreign programs use and our client does not need yet.

use passarela::clients::http::{Answer, Http};
use passarela::lab::faults::Fault;
use passarela::lab::world::{Beginning, Era, Incoming, StartingWorld};
use reqwest::Method;
use serde_json::{Value, json};

use super::server::{Server, pinned};

async fn get(server: &Server, path: &[&str], parameters: &[(&str, String)]) -> Answer {
    let http = Http::new(&server.base(), &pinned(server.pin())).expect("a client");
    let path: Vec<&str> = ["esa", "api", "v2.0"].iter().chain(path).copied().collect();
    let request = http.ask(&path, parameters).basic_auth("admin", Some(server.password()));
    http.send(request).await.expect("an answer")
}

#[tokio::test]
async fn a_messages_details_are_those_of_its_row() {
    let server = Server::registered().await;
    let message = Incoming { subject: "ctrtest-1".into(), ..Incoming::default() };
    server.shared.change(|world, now| world.receive(message, now));
    let (mid, serial) = server.shared.read(|world, _| {
        let appliance = world.appliance();
        (appliance.messages.last().expect("a message").mid.to_string(), appliance.serial.clone())
    });
    let details = &["message-tracking", "details"];
    let found = get(&server, details, &[("mid", mid.clone()), ("serialNumber", serial)]).await;
    let found: Value = found.json().expect("JSON");
    let details_of = &found["data"]["messages"];
    assert_eq!(details_of["subject"], "ctrtest-1");
    assert!(details_of["midHeader"].as_str().is_some_and(|id| id.starts_with('<') && id.ends_with('>')));
    let summary = details_of["summary"].as_array().expect("a summary");
    assert!(summary.iter().all(|event| event["timestamp"].is_string() && event["description"].is_string()));
    assert_eq!(summary.iter().filter(|event| event["lastEvent"] == true).count(), 1);
    assert_eq!(get(&server, details, &[("mid", "999999".into())]).await.status, 404);
    assert_eq!(get(&server, details, &[("mid", mid), ("serialNumber", "another".into())]).await.status, 404);
}

#[tokio::test]
async fn availability_reaches_from_the_first_message_to_now() {
    let server = Server::registered().await;
    server.shared.change(|world, now| world.receive(Incoming::default(), now));
    server.pass(5);
    let told: Value = get(&server, &["message-tracking", "availability"], &[]).await.json().expect("JSON");
    assert_eq!(told["data"]["startDate"], "2026-03-02T09:00:00.000Z");
    assert_eq!(told["data"]["endDate"], "2026-03-02T09:05:00.000Z");
}

#[tokio::test]
async fn an_appliance_that_an_sma_manages_says_so() {
    let server = Server::registered().await;
    for (managed, said) in [(false, "false"), (true, "true")] {
        server.stage(Fault::SmaManaged, managed).await;
        let told: Value = get(&server, &["config", "appliances"], &[]).await.json().expect("JSON");
        assert_eq!(told["data"][0]["sma_managed"], said);
    }
}

/// Message and explanation of a refusal.
async fn refused(
    server: &Server,
    sent: impl FnOnce(reqwest::RequestBuilder) -> reqwest::RequestBuilder,
) -> (String, String) {
    let http = Http::new(&server.base(), &pinned(server.pin())).expect("a client");
    let answer =
        http.send(sent(http.request(Method::GET, &["esa", "api", "v2.0", "health"]))).await.expect("an answer");
    assert_eq!(answer.status, 401);
    let body: Value = answer.json().expect("JSON");
    let text = |key: &str| body["error"][key].as_str().expect("a text").to_owned();
    assert_eq!(text("code"), "401");
    (text("message"), text("explanation"))
}

#[tokio::test]
async fn each_401_has_the_text_that_public_clients_wait_for() {
    let server = Server::registered().await;
    let http = Http::new(&server.base(), &pinned(server.pin())).expect("a client");
    let log_in = async |password: String| {
        use base64::Engine;
        let encoded = |text: &str| base64::engine::general_purpose::STANDARD.encode(text);
        let body = json!({"data": {"userName": encoded("admin"), "passphrase": encoded(&password)}});
        http.send(http.request(Method::POST, &["esa", "api", "v2.0", "login"]).json(&body)).await.expect("an answer")
    };
    let entered: Value = log_in(server.password()).await.json().expect("JSON");
    let jwt = entered["data"]["jwtToken"].as_str().expect("a JWT").to_owned();
    let wrong: Value = log_in("wrong".into()).await.json().expect("JSON");
    assert_eq!(wrong["error"]["message"], "Invalid username or passphrase.");
    let why = "401 = No permission -- see authorization schemes.";
    assert_eq!(wrong["error"]["explanation"], why);
    for (sent, message) in [(format!("{jwt}x"), "InvalidTokenError."), ("nonsense".to_owned(), "InvalidTokenError.")] {
        assert_eq!(refused(&server, |request| request.header("jwtToken", sent)).await, (message.into(), why.into()));
    }
    server.pass(31);
    let expired = refused(&server, |request| request.header("jwtToken", &jwt)).await;
    assert_eq!(expired.0, "ExpiredSignatureError.");
    let wrong = refused(&server, |request| request.basic_auth("admin", Some("wrong"))).await;
    assert_eq!(wrong.0, "Invalid username or passphrase.");
    assert_eq!(refused(&server, |request| request).await.0, "Unauthorized");
}

#[tokio::test]
async fn rights_are_a_list_and_rows_are_those_of_the_build() {
    let server = Server::registered().await;
    let told: Value = get(&server, &["login", "privileges"], &[]).await.json().expect("JSON");
    assert!(told["data"].as_array().is_some_and(|rights| rights.iter().all(Value::is_string) && !rights.is_empty()));

    let rows = async |server: &Server| {
        server.shared.change(|world, now| world.receive(Incoming::default(), now));
        let found = get(server, &["message-tracking", "messages"], &[("limit", "100000".into())]).await;
        let found: Value = found.json().expect("JSON");
        found["data"][0]["attributes"].clone()
    };
    let of = |era| Server::of(Beginning { era, world: StartingWorld::Registered });
    let older = rows(&of(Era::HowTo).await).await;
    assert!(older["messageStatus"].is_string() && older["messageID"].is_string() && older["isCompleteData"] == true);
    let newer = rows(&of(Era::Today).await).await;
    assert!(newer["messageStatus"].is_object() && newer["messageID"].is_object());
}

#[tokio::test]
async fn no_answer_has_more_rows_than_a_hundred_and_no_refusal_is_a_text() {
    let server = Server::registered().await;
    server.shared.change(|world, now| {
        for _ in 0..130 {
            world.receive(Incoming::default(), now);
        }
    });
    let messages = &["message-tracking", "messages"];
    let found: Value = get(&server, messages, &[("limit", "100000".into())]).await.json().expect("JSON");
    assert_eq!(found["data"].as_array().map(Vec::len), Some(100));
    assert_eq!(found["meta"]["totalCount"], 130);
    for (path, parameters) in [
        (&messages[..], vec![("limit", "many".to_owned())]),
        (&messages[..], vec![("startDate", "soon".to_owned())]),
        (&["nowhere"][..], vec![]),
        (&["login"][..], vec![]),
    ] {
        let answer = get(&server, path, &parameters).await;
        let body: Value = answer.json().expect("JSON");
        assert!(body["error"]["message"].is_string() && body["error"]["explanation"].is_string(), "{body}");
    }
}

#[tokio::test]
async fn an_sma_knows_which_services_it_has_centralised() {
    let server = Server::sma().await;
    let http = Http::new(&server.base(), &pinned(server.pin())).expect("a client");
    let request = http.ask(&["sma", "api", "v2.0", "config", "centralized_services"], &[("device_type", "sma".into())]);
    let told = http.send(request.basic_auth("admin", Some(server.password()))).await.expect("an answer");
    assert!(told.is_success());
}
