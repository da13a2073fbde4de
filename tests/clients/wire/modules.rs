//! A module's whole life by API: made from what its type declares, changed, switched off, deleted.

use passarela::clients::Error;
use passarela::clients::iroh::{Cloud, EmailModuleType, ModulePatch, Observable, email_module_types};
use passarela::domain::product::{Machine, modules::Asks};
use passarela::lab::faults::Fault;
use passarela::lab::world::Incoming;
use reqwest::Method;
use serde_json::json;

use super::server::{Server, code};

/// A world in which the device is registered and no module asks it, the type to make one of, and the device's id.
async fn without_module(server: &Server, cloud: &Cloud) -> (EmailModuleType, String) {
    server.stage(Fault::ModuleMissing, true).await;
    let types = cloud.module_types().await.unwrap().rows;
    let mut email = email_module_types(&types);
    email.retain(|kind| kind.appliance == Asks::Machine(Machine::Esa));
    assert_eq!(email.len(), 1);
    let device = server.shared.read(|world, _| world.appliance().registered_device().unwrap().1.to_string());
    (email.remove(0), device)
}

#[tokio::test]
async fn a_module_is_made_from_its_types_own_fields_and_answers() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    let (kind, device) = without_module(&server, &cloud).await;
    assert_eq!(kind.appliance, Asks::Machine(Machine::Esa));
    assert_eq!((kind.timeframe_default, kind.timeframe_label.as_deref()), (Some(30), Some("Request Timeframe (days)")));

    let made = cloud.create_module(&kind.new_module("esa03", &device, None).unwrap()).await.unwrap();
    assert_eq!((made.name.as_str(), made.module_type_id.as_str(), made.enabled), ("esa03", kind.id.as_str(), true));
    assert_eq!(cloud.module_instance(&made.id).await, Ok(made.clone()));
    assert_eq!(cloud.module_instances().await.map(|l| l.rows), Ok(vec![made.clone()]));
    let sent = server.exchanges().into_iter().find(|e| e.method == "POST" && e.path.ends_with("module-instance"));
    assert_eq!(sent.and_then(|e| e.sent).map(|body| body["visibility"].clone()), Some(json!("org")));

    server.shared.change(|world, now| {
        let message = Incoming {
            sender: "alex@practice.lab.example".into(),
            recipients: vec!["sam@practice.lab.example".into()],
            subject: "ctrtest-7".into(),
            source_ip: "127.0.0.1".into(),
            ..Incoming::default()
        };
        world.receive(message, now)
    });
    let asked = [Observable { kind: "email_subject".into(), value: "ctrtest-7".into() }];
    let count = async || cloud.observe(&asked, &[&made.id]).await.unwrap().of(&made.id).map(|answer| answer.count);
    assert_eq!(count().await, Some(1));

    // One that is off is not asked.
    let off = ModulePatch { enabled: Some(false), ..ModulePatch::default() };
    assert!(!cloud.patch_module(&made.id, &off).await.unwrap().enabled);
    assert_eq!(count().await, None);
}

#[tokio::test]
async fn a_change_changes_what_it_names() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    let types = cloud.module_types().await.unwrap().rows;
    let kind = email_module_types(&types).remove(0);
    let raw = types.iter().find(|t| t.id == kind.id).unwrap();
    let before = cloud.module_instances().await.unwrap().rows.remove(0);
    let after = cloud.patch_module(&before.id, &kind.patch(None, Some(7))).await.unwrap();
    assert_eq!((before.timeframe_days(raw), after.timeframe_days(raw)), (Some(30), Some(7)));
    assert_eq!(after.device_id(raw), before.device_id(raw));
    assert_eq!((&after.name, after.enabled), (&before.name, before.enabled));

    let renamed = ModulePatch { name: Some("esa04".into()), ..ModulePatch::default() };
    assert_eq!(cloud.patch_module(&before.id, &renamed).await.map(|m| m.name), Ok("esa04".into()));
    assert_eq!(cloud.module_instance(&before.id).await.map(|m| m.timeframe_days(raw)), Ok(Some(7)));
}

#[tokio::test]
async fn a_deleted_module_is_gone() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    let module = cloud.module_instances().await.unwrap().rows.remove(0);
    assert_eq!(cloud.delete_module(&module.id).await, Ok(()));
    assert_eq!(cloud.module_instance(&module.id).await, Err(Error::NotFound));
    assert_eq!(cloud.delete_module(&module.id).await, Err(Error::NotFound));
    assert_eq!(cloud.module_instances().await.map(|l| l.rows), Ok(vec![]));
}

#[tokio::test]
async fn what_is_objected_to_is_named() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    let (kind, _) = without_module(&server, &cloud).await;
    let stranger = kind.new_module("esa03", "00000000-0000-4000-8000-000000000000", None).unwrap();
    let refused = Error::NotAccepted { fields: vec!["settings".into()] };
    assert_eq!(cloud.create_module(&stranger).await, Err(refused));
    assert_eq!(cloud.module_instances().await.map(|l| l.rows), Ok(vec![]), "nothing was made of it");
}

#[tokio::test]
async fn an_api_client_without_the_box_makes_no_module() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    let (kind, device) = without_module(&server, &cloud).await;
    let other = server.client_with(&["profile", "sse"]).await;
    let refused = other.create_module(&kind.new_module("esa03", &device, None).unwrap()).await;
    assert_eq!(refused, Err(Error::MissingScope { scopes: vec!["integration/module-instance:write".into()] }));
}

#[tokio::test]
async fn a_body_that_the_swagger_does_not_know_is_refused_by_the_lab() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    let (kind, device) = without_module(&server, &cloud).await;
    let good = json!(kind.new_module("esa03", &device, None).unwrap());
    let with = |key: &str, value: serde_json::Value| {
        let mut body = good.clone();
        body[key] = value;
        body
    };
    let token = server.token().await;
    for (body, status) in [
        (with("colour", json!("red")), 400),
        (with("name", json!(7)), 400),
        (with("visibility", json!("everybody")), 400),
        (with("enabled", json!("no")), 400),
        (with("settings", json!([])), 400),
        (json!({"name": "esa03"}), 400),
        (with("enabled", json!(false)), 200),
    ] {
        let answer = server.ask(Method::POST, "iroh/iroh-int/module-instance", &token, Some(&body)).await;
        assert_eq!(answer.status, status, "{body}");
    }
    let made = cloud.module_instances().await.unwrap().rows;
    assert_eq!(made.iter().map(|m| m.enabled).collect::<Vec<_>>(), [false], "made once, and switched off");
}

#[tokio::test]
async fn an_answer_that_never_comes_is_not_taken_for_a_refusal() {
    let server = Server::registered().await;
    let (kind, device) = without_module(&server, &server.cloud()).await;
    let cloud = server.impatient_cloud();
    cloud.sign_in().await.unwrap();
    server.stage(Fault::Hang, true).await;
    assert_eq!(code(cloud.create_module(&kind.new_module("esa03", &device, None).unwrap()).await), "timeout");
}
