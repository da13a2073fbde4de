//! Routes of the practice appliance that foreign programs use and our client does not need yet.

use passarela::clients::http::{Answer, Http};
use passarela::lab::faults::Fault;
use passarela::lab::world::Incoming;
use serde_json::Value;

use crate::server::{Server, pinned};

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
    assert_eq!(found["data"]["messages"]["subject"], "ctrtest-1");
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
