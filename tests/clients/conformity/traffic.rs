//! Everything that our client asks and the lab answers, in every state in which the answers look different.

use passarela::clients::iroh::{Cloud, ModulePatch, Observable, email_module_types};
use passarela::lab::faults::Fault;
use passarela::lab::world::Incoming;
use reqwest::Method;
use serde_json::{Value, json};

use super::server::{Exchange, Server};

/// Who asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    /// The program's own client: its requests have to be right as well.
    Client,
    /// This test, with questions that are wrong on purpose.
    Test,
}

pub type Traffic = Vec<(Asker, Exchange)>;

/// All of it.
pub async fn record() -> Traffic {
    let server = Server::registered().await;
    let mut all = Vec::new();
    let mut note = |asker, server: &Server| all.extend(server.exchanges().into_iter().map(|e| (asker, e)));
    receive(&server);
    ask_everything(&server.cloud()).await;
    // What modules answer when something is not well.
    for fault in [
        Fault::ModuleUnhealthy,
        Fault::CtrDisabled,
        Fault::DeviceMissing,
        Fault::ModuleWrongDevice,
        Fault::NoSighting,
        Fault::ModuleMissing,
    ] {
        server.stage(fault, true).await;
        look(&server.cloud()).await;
        server.stage(fault, false).await;
    }
    // Refusals that our client meets.
    for fault in [Fault::Http500, Fault::Http429, Fault::MissingScope] {
        let cloud = server.cloud();
        cloud.sign_in().await.unwrap();
        server.stage(fault, true).await;
        look(&cloud).await;
        server.stage(fault, false).await;
    }
    look(&server.client_with(&[]).await).await;
    note(Asker::Client, &server);

    ask_wrongly(&server).await;
    note(Asker::Test, &server);
    all
}

fn receive(server: &Server) {
    server.shared.change(|world, now| {
        let message = Incoming {
            sender: "alex@practice.lab.example".into(),
            recipients: vec!["sam@practice.lab.example".into(), "kim@practice.lab.example".into()],
            subject: "ctrtest-1".into(),
            message_id: Some("one@practice.lab.example".into()),
            source_ip: "127.0.0.1".into(),
            ..Incoming::default()
        };
        world.receive(message, now)
    });
}

fn subject() -> [Observable; 1] {
    [Observable { kind: "email_subject".into(), value: "ctrtest-1".into() }]
}

/// What changes nothing. Error is an answer too.
async fn look(cloud: &Cloud) {
    let _ = cloud.whoami().await;
    let _ = cloud.module_types().await;
    let modules = cloud.module_instances().await.unwrap_or_default();
    let _ = cloud.health().await;
    let _ = cloud.observe(&subject(), &[]).await;
    let _ = cloud.inspect("From noreply@cisco.com, 4.2.2.2").await;
    for module in &modules.rows {
        let _ = cloud.module_instance(&module.id).await;
        let _ = cloud.module_health(&module.id).await;
        let _ = cloud.observe(&subject(), &[&module.id]).await;
    }
}

async fn ask_everything(cloud: &Cloud) {
    look(cloud).await;
    let types = cloud.module_types().await.unwrap().rows;
    let kind = email_module_types(&types).remove(0);
    let raw = types.iter().find(|t| t.id == kind.id).unwrap();
    let first = cloud.module_instances().await.unwrap().rows.remove(0);
    let device = first.device_id(raw).unwrap();
    let made = cloud.create_module(&kind.new_module("a second one", device, Some(7)).unwrap()).await.unwrap();
    let off = ModulePatch { name: Some("renamed".into()), enabled: Some(false), ..kind.patch(Some(device), Some(9)) };
    cloud.patch_module(&made.id, &off).await.unwrap();
    look(cloud).await;
    cloud.delete_module(&made.id).await.unwrap();
    let _ = cloud.delete_module(&made.id).await;
    let _ = cloud.inspect("nothing").await;
}

/// Without a token, with ids of nothing, with bodies that no route takes.
async fn ask_wrongly(server: &Server) {
    let token = server.token().await;
    let nobody = "00000000-0000-4000-8000-000000000000";
    let one = format!("iroh/iroh-int/module-instance/{nobody}");
    let one_type = format!("iroh/iroh-int/module-type/{nobody}");
    let health = format!("iroh/iroh-enrich/health/{nobody}");
    let observe = "iroh/iroh-enrich/observe/observables";
    let routes = [
        (Method::GET, "iroh/iroh-int/module-type"),
        (Method::GET, one_type.as_str()),
        (Method::GET, "iroh/iroh-int/module-instance"),
        (Method::POST, "iroh/iroh-int/module-instance"),
        (Method::GET, one.as_str()),
        (Method::PATCH, one.as_str()),
        (Method::DELETE, one.as_str()),
        (Method::POST, "iroh/iroh-inspect/inspect"),
        (Method::POST, observe),
        (Method::POST, "iroh/iroh-enrich/health"),
        (Method::POST, health.as_str()),
    ];
    for (method, path) in &routes {
        server.ask(method.clone(), path, "no token", None).await;
        if path.contains(nobody) {
            server.ask(method.clone(), path, &token, (*method == Method::PATCH).then_some(&json!({}))).await;
        }
    }
    let create = "iroh/iroh-int/module-instance";
    let bodies: [(Method, &str, Value); 7] = [
        (Method::POST, create, json!({"name": "x"})),
        (Method::POST, create, json!({"colour": "red"})),
        (Method::POST, create, json!({"name": "x", "module_type_id": nobody, "visibility": "org"})),
        (Method::POST, create, json!([])),
        (Method::POST, "iroh/iroh-inspect/inspect", json!({})),
        (Method::POST, observe, json!({})),
        (Method::POST, observe, json!([{"type": "colour", "value": "red"}])),
    ];
    for (method, path, body) in bodies {
        server.ask(method, path, &token, Some(&body)).await;
    }
    let known = server.shared.read(|world, _| {
        let cloud = world.cloud(passarela::domain::region::Region::Americas);
        (cloud.modules[0].id.to_string(), cloud.modules[0].module_type.to_string())
    });
    server.ask(Method::GET, &format!("iroh/iroh-int/module-type/{}", known.1), &token, None).await;
    let patch = format!("iroh/iroh-int/module-instance/{}", known.0);
    for body in [json!({"visibility": "org"}), json!({"settings": {"request_timeframe": 0}})] {
        server.ask(Method::PATCH, &patch, &token, Some(&body)).await;
    }
}
