//! Odd entries among modules, their types and what they saw: each costs itself and not the answer.

use axum::Router;
use axum::routing::{get, post};
use passarela::domain::check::CheckId;
use passarela::domain::evidence::{Key, Observation};
use passarela::domain::finding::Verdict;
use passarela::domain::state::Probe;
use passarela::domain::step::{StepId, StepState};
use serde_json::{Value, json};

use super::common::Walk;
use super::server::Server;
use super::{NAME, checked, finding, prepared};

const DEVICE: &str = "874141f7-0000-4b3e-8d17-1a6a35c7ab00";

fn kept(name: &str) -> Value {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks/answers").join(name);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn kind() -> Value {
    json!({"id": "t", "title": "Email Security Appliance", "default_name": null, "capabilities": null,
           "configuration_spec": [{"key": "d", "type": "device", "label": null, "required": null}, null,
                                  {"key": "n", "type": "integer"}]})
}

fn ours() -> Value {
    json!({"id": "m", "name": "esa03", "module_type_id": "t", "settings": {"d": DEVICE, "n": 30}, "created_at": null})
}

/// A cloud that says this of types, modules and sightings, and lists the device.
async fn cloud(types: Value, modules: Value, seen: Value) -> Server {
    let said = |value: Value| get(async move || axum::Json(value));
    let observed = post(async move || axum::Json(seen));
    let health = post(async || axum::Json(json!({"data": {"module_instance_id": "m", "data": {"status": "ok"}}})));
    let router = Router::new()
        .route("/iroh/oauth2/token", post(async || axum::Json(json!({"access_token": "t"}))))
        .route(
            "/iroh/iroh-sse/device",
            said(json!([{"id": DEVICE, "name": NAME, "type": "ESA", "status": "Registered"}])),
        )
        .route("/iroh/iroh-int/module-type", said(types))
        .route("/iroh/iroh-int/module-instance", said(modules))
        .route("/iroh/iroh-enrich/health/{id}", health)
        .route("/iroh/iroh-enrich/observe/observables", observed);
    Server::answering(router).await
}

async fn looked_at(server: &Server) -> Walk {
    let mut walk = prepared();
    let cloud = server.cloud();
    for wanted in [Key::DeviceList, Key::ModuleList, Key::ModuleHealth, Key::Investigation] {
        walk.pass(1);
        if matches!(wanted, Key::ModuleHealth | Key::Investigation)
            && walk
                .session
                .evidence
                .latest_seen(Key::ModuleList)
                .and_then(|e| e.value.modules())
                .is_none_or(<[_]>::is_empty)
        {
            continue;
        }
        // One look at a time, each in a run of its own.
        walk.session.panel.run = None;
        checked(&mut walk, &cloud, |probe: &Probe| probe.key() == wanted).await;
    }
    walk
}

#[tokio::test]
async fn a_null_here_and_there_costs_nothing() {
    let seen = json!({"data": [{"module": null, "module_instance_id": "m", "data": {"sightings": {"count": 1.0, "docs":
        [{"description": null, "observed_time": null, "observables": null}, null]}, "verdicts": null}}], "errors": null});
    let walk = looked_at(&cloud(json!([kind()]), json!([ours()]), seen).await).await;
    assert_eq!(walk.state(StepId::AddModule), StepState::Confirmed);
    assert_eq!(finding(&walk, CheckId::CtrModuleDevice).verdict, Verdict::Pass);
    assert_eq!(finding(&walk, CheckId::CtrHealth).verdict, Verdict::Pass);
    assert_eq!(finding(&walk, CheckId::CtrData).verdict, Verdict::Pass);
}

#[tokio::test]
async fn an_odd_module_costs_itself() {
    let nothing = json!({"data": [], "errors": []});
    let odd = json!([null, {"name": "no id", "module_type_id": "t"}, ours(), "text"]);
    let walk = looked_at(&cloud(json!([kind(), null, {"title": "no id"}]), odd, nothing.clone()).await).await;
    assert_eq!(walk.state(StepId::AddModule), StepState::Confirmed);
    assert_eq!(finding(&walk, CheckId::CtrModule).verdict, Verdict::Pass);

    // It may be ours: then nobody can say that there is none.
    for (types, modules) in [
        (json!([kind()]), json!([{"name": "esa03", "module_type_id": "t"}])),
        (json!([{"title": "Email Security Appliance"}]), json!([ours()])),
        (json!([]), json!([ours()])),
    ] {
        let walk = looked_at(&cloud(types.clone(), modules.clone(), nothing.clone()).await).await;
        let found = finding(&walk, CheckId::CtrModule);
        assert_eq!(found.verdict, Verdict::CannotTell, "{types} {modules}");
        assert_eq!(walk.state(StepId::AddModule), StepState::CannotTell, "{types} {modules}");
        let shape = walk
            .session
            .evidence
            .iter()
            .any(|e| e.key == Key::ModuleList && matches!(e.value, Observation::NotUnderstood(_)));
        assert!(shape, "the report has its shape");
    }
    // And a list that was understood says so.
    let walk = looked_at(&cloud(json!([kind()]), json!([]), nothing).await).await;
    assert_eq!(finding(&walk, CheckId::CtrModule).verdict, Verdict::NotYet, "nobody has come to Step 8");
}

/// An answer of a platform of before module ids: verdicts of three modules, none of which says who it is.
#[tokio::test]
async fn entries_without_ids_are_skipped_and_nothing_is_said_to_be_missing() {
    let walk = looked_at(&cloud(json!([kind()]), json!([ours()]), kept("observe-without-ids.json")).await).await;
    let Some(Observation::Sightings(found)) = walk.session.evidence.latest_seen(Key::Investigation).map(|e| &e.value)
    else {
        panic!("no answer")
    };
    assert!(found.left_out && found.sightings.is_empty() && found.answered.is_empty());
    let found = finding(&walk, CheckId::CtrData);
    assert_eq!((found.verdict, found.headline.id.as_str()), (Verdict::CannotTell, "check-ctr-data-unnamed"));
    let outlines = walk.session.evidence.iter().filter_map(|e| match &e.value {
        Observation::NotUnderstood(shape) if e.key == Key::Investigation => Some(shape.as_str()),
        _ => None,
    });
    let outlines: Vec<&str> = outlines.collect();
    assert_eq!(outlines.len(), 1);
    assert!(outlines[0].contains("module-type: text") && !outlines[0].contains("Talos"), "{outlines:?}");
}

/// The same, where ours is among them by its id: its own word counts.
#[tokio::test]
async fn an_entry_with_our_id_counts_whatever_stands_beside_it() {
    let mut seen = kept("observe-without-ids.json");
    seen["data"].as_array_mut().unwrap().push(json!({"module": "esa03", "module_instance_id": "m", "data": {}}));
    let walk = looked_at(&cloud(json!([kind()]), json!([ours()]), seen).await).await;
    assert_ne!(finding(&walk, CheckId::CtrData).headline.id, "check-ctr-data-unnamed");
}

/// A service may give fewer rows than were asked for.
#[tokio::test]
async fn a_smaller_page_than_was_asked_for_is_not_the_end() {
    let all: Vec<Value> = (0..60).map(|n| json!({"id": format!("m{n}"), "name": "x", "module_type_id": "t"})).collect();
    let page = get(async move |query: axum::extract::Query<std::collections::HashMap<String, usize>>| {
        let rows: Vec<Value> = all.iter().skip(query["offset"]).take(query["limit"].min(50)).cloned().collect();
        axum::Json(rows)
    });
    let router = Router::new()
        .route("/iroh/oauth2/token", post(async || axum::Json(json!({"access_token": "t"}))))
        .route("/iroh/iroh-int/module-instance", page);
    let modules = Server::answering(router).await.cloud().module_instances().await.unwrap();
    assert_eq!((modules.rows.len(), modules.odd), (60, None));
}
