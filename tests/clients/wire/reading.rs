//! What the steps read: devices in every assumed shape, modules by their types' own fields, sightings.

use axum::Router;
use axum::routing::post;
use passarela::clients::Error;
use passarela::clients::iroh::{DeviceList, Health, ModuleType, Observable};
use passarela::lab::api::DeviceShape;
use passarela::lab::faults::Fault;
use passarela::lab::world::{Incoming, StartingWorld};

use serde_json::json;

use super::server::{Server, code};

#[tokio::test]
async fn the_device_is_found_in_every_assumed_shape_and_a_strange_one_is_not_understood() {
    for shape in DeviceShape::ALL {
        let server = Server::with_shape(StartingWorld::Registered, shape).await;
        let id = server.shared.read(|world, _| world.appliance().registered_device().unwrap().1.to_string());
        let list = server.cloud().devices().await.unwrap();
        let devices = match (shape, list) {
            (DeviceShape::Strange, DeviceList::NotUnderstood(note)) => {
                assert_eq!(note, "{shelf: list of 1, first: object}");
                continue;
            }
            (DeviceShape::FirstPage, DeviceList::Partial { devices, .. }) | (_, DeviceList::Understood(devices)) => {
                devices
            }
            (shape, list) => panic!("{shape:?} was read as {list:?}"),
        };
        assert_eq!(devices.len(), 1, "{shape:?}");
        assert_eq!(devices[0].id.as_deref(), Some(id.as_str()), "{shape:?}");
        assert_eq!(devices[0].name.as_deref(), Some("practice-esa-1.lab.example"), "{shape:?}");
        assert_eq!(devices[0].status.as_deref(), Some("Registered"), "{shape:?}");
        assert_eq!(devices[0].kind.as_deref(), Some("ESA"), "{shape:?}");
        assert_eq!(devices[0].version.as_deref(), Some("16.0.4"), "{shape:?}");
        assert!(server.asked().iter().filter(|a| a.contains("iroh-sse")).all(|a| a.starts_with("GET ")));
    }
}

#[tokio::test]
async fn a_device_list_that_is_closed_says_how_and_is_never_empty() {
    for (shape, expected) in DeviceShape::CLOSED.into_iter().zip(["forbidden", "not-found", "web-page"]) {
        let server = Server::with_shape(StartingWorld::Registered, shape).await;
        assert_eq!(code(server.cloud().devices().await), expected, "{shape:?}");
    }
}

#[tokio::test]
async fn a_list_without_devices_is_understood_as_empty() {
    let server = Server::with_shape(StartingWorld::Fresh, DeviceShape::Data).await;
    assert_eq!(server.cloud().devices().await, Ok(DeviceList::Understood(vec![])));
}

#[tokio::test]
async fn the_module_is_bound_to_the_device_by_its_types_own_fields() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    let types = cloud.module_types().await.unwrap().rows;
    let email: Vec<&ModuleType> = types.iter().filter(|t| t.is_for_email()).collect();
    let titles: Vec<&str> = email.iter().map(|t| t.title.as_str()).collect();
    assert_eq!(titles, ["Email Security Appliance", "SMA Email"], "of {} types", types.len());
    assert!(types.len() > email.len(), "choosing is a choice");
    let modules = cloud.module_instances().await.unwrap().rows;
    let module = modules.iter().find(|m| m.module_type_id == email[0].id).unwrap();
    let device = server.shared.read(|world, _| world.appliance().registered_device().unwrap().1.to_string());
    assert_eq!(module.device_id(email[0]), Some(device.as_str()));
    assert_eq!(module.timeframe_days(email[0]), Some(30));

    server.stage(Fault::ModuleMissing, true).await;
    let modules = cloud.module_instances().await.unwrap().rows;
    assert!(modules.iter().all(|m| m.module_type_id != email[0].id));
}

fn ask(kind: &str, value: &str) -> [Observable; 1] {
    [Observable { kind: kind.into(), value: value.into() }]
}

#[tokio::test]
async fn only_a_message_that_really_came_is_seen_and_only_by_the_module_asked() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    let module = cloud.module_instances().await.unwrap().rows.remove(0);
    let nothing = cloud.observe(&ask("email_subject", "ctrtest-1"), &[&module.id]).await.unwrap();
    assert_eq!(nothing.of(&module.id).map(|a| a.count), Some(0));

    let mid = server.shared.change(|world, now| {
        let message = Incoming {
            sender: "alex@practice.lab.example".into(),
            recipients: vec!["sam@practice.lab.example".into()],
            subject: "ctrtest-1".into(),
            message_id: Some("one@practice.lab.example".into()),
            source_ip: "127.0.0.1".into(),
            ..Incoming::default()
        };
        world.receive(message, now)
    });
    for asked in [
        ask("email_subject", "ctrtest-1"),
        ask("email_messageid", "one@practice.lab.example"),
        ask("cisco_mid", &mid.to_string()),
    ] {
        let seen = cloud.observe(&asked, &[&module.id]).await.unwrap();
        let answer = seen.of(&module.id).unwrap();
        assert_eq!((answer.count, answer.module.as_str()), (1, module.name.as_str()), "{asked:?}");
        let sighting = &answer.sightings[0];
        assert_eq!(sighting.observed_at, Some(super::server::start_time()));
        assert!(sighting.observables.contains(&ask("cisco_mid", &mid.to_string())[0]));
    }
    let elsewhere = cloud.observe(&ask("email_subject", "ctrtest-1"), &[&module.module_type_id]).await.unwrap();
    assert!(elsewhere.answers.is_empty() && elsewhere.errors.is_empty());
}

#[tokio::test]
async fn a_modules_own_trouble_comes_with_a_good_status() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    let module = cloud.module_instances().await.unwrap().rows.remove(0);
    assert_eq!(cloud.module_health(&module.id).await, Ok(Health::Ok));
    server.stage(Fault::ModuleUnhealthy, true).await;
    assert_eq!(cloud.module_health(&module.id).await, Ok(Health::Error));
    let report = cloud.health().await.unwrap();
    let ours = report.modules.iter().find(|m| m.module_instance_id == module.id).unwrap();
    assert_eq!((ours.health, ours.module.as_str()), (Health::Error, module.name.as_str()));
    assert!(report.errors.is_empty());
    let seen = cloud.observe(&ask("ip", "127.0.0.1"), &[&module.id]).await.unwrap();
    assert!(seen.of(&module.id).is_none());
    assert_eq!(seen.error_of(&module.id).map(|e| e.kind.as_str()), Some("fatal"));
}

#[tokio::test]
async fn an_observable_of_no_known_type_is_refused() {
    let server = Server::registered().await;
    let told = server.cloud().observe(&ask("subject", "x"), &[]).await;
    assert_eq!(told, Err(Error::NotAccepted { fields: vec!["type".into()] }));
}

#[tokio::test]
async fn a_module_that_does_not_exist_is_not_found() {
    let server = Server::registered().await;
    assert_eq!(server.cloud().module_health("00000000-0000-4000-8000-000000000000").await, Err(Error::NotFound));
}

#[tokio::test]
async fn a_module_that_could_not_be_asked_is_not_well() {
    let error = |kind: &str| json!({"module_instance_id": "m", "code": "x", "message": "y", "type": kind});
    for (answer, expected) in [
        (json!({"errors": [error("fatal")]}), Ok(Health::Error)),
        (json!({"errors": [error("warning")]}), Ok(Health::Unknown)),
        (json!({"data": {"data": {"status": "sleepy"}}}), Ok(Health::Unknown)),
        (json!({}), Err(Error::Malformed { host: "127.0.0.1".into() })),
    ] {
        let said = answer.clone();
        let router = Router::new()
            .route("/iroh/oauth2/token", post(async || axum::Json(json!({"access_token": "t"}))))
            .route("/iroh/iroh-enrich/health/{id}", post(async move || axum::Json(said)));
        assert_eq!(Server::answering(router).await.cloud().module_health("m").await, expected, "{answer}");
    }
}

#[tokio::test]
async fn what_stands_in_a_text_is_found_by_the_service() {
    let server = Server::registered().await;
    let found = server.cloud().inspect("From noreply@cisco.com, 4.2.2.2 and again 4.2.2.2").await.unwrap();
    assert_eq!(found, [ask("email", "noreply@cisco.com"), ask("ip", "4.2.2.2")].concat());
    assert_eq!(server.cloud().inspect("nothing in here").await, Ok(vec![]));
}
