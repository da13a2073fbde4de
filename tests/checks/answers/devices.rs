//! Whatever SSE answers when it is asked for its devices: what Step 7 and `sse.device` then say. The answer's shape is
//! not public, so only an understood list says anything, and only the status `Registered` confirms.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::HeaderMap;
use axum::routing::{get, post};
use passarela::clients::iroh::Cloud;
use passarela::domain::check::CheckId;
use passarela::domain::evidence::{Key, Observation};
use passarela::domain::finding::Verdict;
use passarela::domain::key_store::Kept;
use passarela::domain::message::Value as Shown;
use passarela::domain::region::Region;
use passarela::domain::source::Source;
use passarela::domain::state::{ConnectionRecord, Probe};
use passarela::domain::step::{StepId, StepState};
use passarela::domain::target::Target;
use passarela::domain::transition::{Effect, Event};
use passarela::domain::view::StepView;
use passarela::engine::probes;
use passarela::lab::api::DeviceShape;
use passarela::lab::faults::Fault;
use passarela::lab::world::StartingWorld;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::common::{Walk, step_of};
use super::server::Server;
use super::{NAME, checked, finding, prepared};

/// Step 7 after one probe at this server.
async fn after_a_probe(server: &Server) -> StepView {
    let mut walk = Walk::prepared();
    walk.answer("name", "practice-esa-1.lab.example");
    walk.event(Event::ConnectionKept(ConnectionRecord {
        client_id: "client-1".into(),
        region: Region::Americas,
        kept: Kept::ThisRun,
    }));
    walk.go(StepId::DeviceListed);
    walk.person(passarela::domain::input::Input::CheckNow);
    let (probe, round) = walk
        .effects
        .iter()
        .find_map(|effect| match effect {
            Effect::Probe(probe, round) => Some((probe.clone(), *round)),
            _ => None,
        })
        .unwrap();
    assert_eq!(probe, Probe::Devices);
    let result = probes::in_the_cloud(&server.cloud(), &probe).await;
    step_of(&walk.event(Event::Probed { round, result, probe }))
}

fn opens_the_portal(step: &StepView) -> bool {
    step.actions.iter().any(|action| action.open.as_ref().is_some_and(|open| open.target == Target::Sse))
}

#[tokio::test]
async fn five_shapes_confirm_and_anything_else_cannot_tell() {
    for shape in DeviceShape::ALL {
        let step = after_a_probe(&Server::with_shape(StartingWorld::Registered, shape).await).await;
        let expected = if shape == DeviceShape::Strange { StepState::CannotTell } else { StepState::Confirmed };
        assert_eq!(step.proof.state, expected, "{shape:?}");
        assert_eq!(step.proof.source, Some(Source::CloudApi), "{shape:?}");
        assert!(opens_the_portal(&step), "{shape:?}");
    }
    for shape in DeviceShape::CLOSED {
        let step = after_a_probe(&Server::with_shape(StartingWorld::Registered, shape).await).await;
        assert_eq!(step.proof.state, StepState::CannotTell, "{shape:?}");
        assert!(opens_the_portal(&step), "{shape:?}");
    }
}

#[tokio::test]
async fn an_understood_list_without_the_device_is_to_do_with_its_count() {
    let server = Server::with_shape(StartingWorld::Fresh, DeviceShape::Items).await;
    let step = after_a_probe(&server).await;
    assert_eq!((step.proof.state, step.proof.headline.id.as_str()), (StepState::ToDo, "verdict-device-absent"));
    assert_eq!(step.proof.headline.args["count"], 0_usize.into());
}

#[tokio::test]
async fn a_device_that_is_gone_is_not_called_registered() {
    let server = Server::with_shape(StartingWorld::Registered, DeviceShape::Data).await;
    server.stage(Fault::DeviceMissing, true).await;
    let step = after_a_probe(&server).await;
    assert_ne!(step.proof.state, StepState::Confirmed);
}

/// What the device route answers with, until it is told otherwise.
#[derive(Debug, Clone, Default)]
struct Says(Arc<Mutex<(Value, HeaderMap)>>);

impl Says {
    fn now(&self, body: Value, headers: &[(&'static str, &str)]) {
        let headers = headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        *self.0.lock().unwrap() = (body, headers);
    }

    async fn server(&self) -> Server {
        let said = self.0.clone();
        let router =
            Router::new().route("/iroh/oauth2/token", post(async || axum::Json(json!({"access_token": "t"})))).route(
                "/iroh/iroh-sse/device",
                get(async move || {
                    let (body, headers) = said.lock().unwrap().clone();
                    (headers, axum::Json(body))
                }),
            );
        Server::answering(router).await
    }
}

/// `sse.device` and Step 7, after a set-up whose appliance says *registered* was checked against this answer.
async fn judged(says: &Says, cloud: &Cloud, body: Value, headers: &[(&'static str, &str)]) -> (Walk, StepState) {
    says.now(body, headers);
    let mut walk = prepared();
    checked(&mut walk, cloud, |probe| *probe == Probe::Devices).await;
    let state = walk.state(StepId::DeviceListed);
    (walk, state)
}

fn kept(name: &str) -> Value {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks/answers").join(name);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

#[tokio::test]
async fn a_name_one_level_down_is_the_device() {
    let says = Says::default();
    let server = says.server().await;
    let (walk, state) = judged(&says, &server.cloud(), kept("devices-nested-name.json"), &[]).await;
    assert_eq!(state, StepState::Confirmed);
    assert_eq!(finding(&walk, CheckId::SseDevice).verdict, Verdict::Pass);
}

#[tokio::test]
async fn one_page_of_forty_is_no_list_to_be_missing_from() {
    let says = Says::default();
    let server = says.server().await;
    let (walk, state) = judged(&says, &server.cloud(), kept("devices-one-page-of-many.json"), &[]).await;
    assert_eq!(state, StepState::CannotTell);
    assert_eq!(finding(&walk, CheckId::SseDevice).verdict, Verdict::CannotTell);
    // The report gets the shape, and no name of it.
    let shapes: Vec<String> = (walk.session.evidence.iter())
        .filter(|e| e.key == Key::DeviceList)
        .filter_map(|e| match &e.value {
            Observation::NotUnderstood(shape) => Some(shape.clone()),
            _ => None,
        })
        .collect();
    let [shape] = shapes.as_slice() else { panic!("{shapes:?}") };
    assert!(shape.contains("totalResults: number") && !shape.contains("ftd1"), "{shape}");
}

#[tokio::test]
async fn another_status_is_quoted_and_decides_nothing() {
    let says = Says::default();
    let server = says.server().await;
    let (walk, state) = judged(&says, &server.cloud(), kept("devices-enrolled.json"), &[]).await;
    assert_eq!(state, StepState::CannotTell);
    let found = finding(&walk, CheckId::SseDevice);
    assert_eq!(found.verdict, Verdict::CannotTell);
    assert_eq!(found.headline.args.get("status"), Some(&Shown::from("Enrolled")), "{:?}", found.headline);
}

#[tokio::test]
async fn a_whole_list_without_the_device_is_a_failure() {
    let says = Says::default();
    let server = says.server().await;
    let cloud = server.cloud();
    let row = json!({"id": "1", "name": "ftd1.sample.example", "type": "FTD", "status": "Registered"});
    for (body, headers) in [
        (json!([row]), &[][..]),
        (json!({"data": [row], "total": 1}), &[]),
        (json!({"Resources": [row], "totalResults": 1, "startIndex": 1, "itemsPerPage": 100}), &[]),
        (json!([row]), &[("x-total-count", "1"), ("link", "<https://h/x>; rel=\"self\"")]),
    ] {
        let (walk, state) = judged(&says, &cloud, body.clone(), headers).await;
        assert_eq!(finding(&walk, CheckId::SseDevice).verdict, Verdict::Fail, "{body}");
        assert_eq!(state, StepState::ToDo, "{body}");
    }
}

/// What leaves a list open.
#[derive(Debug, Clone)]
enum Open {
    /// A word beside the rows.
    Word(&'static str, Value),
    /// A word in an object beside the rows.
    Nested(&'static str, &'static str, Value),
    /// A header.
    Header(&'static str, &'static str),
    /// A row whose name stands under a key that nobody knows, or not at all.
    Row(Value),
    /// Another key for the rows.
    Shelf(&'static str),
}

fn open() -> impl Strategy<Value = Open> {
    let words = vec![
        ("totalResults", json!(40)),
        ("totalElements", json!("40")),
        ("total", json!(40)),
        ("totalPages", json!(3)),
        ("count", json!(40)),
        ("last", json!(false)),
        ("hasMore", json!(true)),
        ("has_next", json!(true)),
        ("next", json!("/iroh/iroh-sse/device?page=2")),
        ("nextPageToken", json!("b64")),
        ("cursor", json!("c")),
        ("@odata.nextLink", json!("https://h/x")),
        ("isTruncated", json!("true")),
        ("page", json!(1)),
        ("pageNumber", json!(0)),
        ("offset", json!(0)),
        ("startIndex", json!(21)),
        ("remaining", json!(7)),
        ("complete", json!(false)),
        ("_links", json!({"next": {"href": "x"}})),
        ("something", json!("else")),
        ("links", json!([{"rel": "self", "href": "a"}, {"rel": "next", "href": "b"}])),
        ("shards", json!(4)),
    ];
    let nested = vec!["page", "paging", "pagination", "meta", "pageInfo", "pageable", "info"];
    let headers = vec![
        ("link", "<https://h/x?page=2>; rel=\"next\""),
        ("link", "<https://h/x>; rel=first, <https://h/y>; rel=next"),
        ("x-total-count", "40"),
        ("x-total", "40"),
        ("x-total-pages", "2"),
        ("x-total-elements", "40"),
        ("x-next-page", "2"),
        ("x-has-more", "true"),
        ("content-range", "devices 0-1/40"),
        ("content-range", "x 0-1/*"),
    ];
    let rows = vec![
        json!({"id": "2", "hostLabel": NAME}),
        json!({"id": "2"}),
        json!({"id": "2", "name": ""}),
        json!(null),
        json!({"uid": "2", "dn": NAME}),
        json!(NAME),
        json!({"id": 7, "name": {"full": NAME}}),
        json!([NAME]),
        json!({"id": "2", "name": "c-1", "hostname": NAME}),
        json!({"id": "2", "name": "c-1", "node": {"fqdn": NAME}}),
    ];
    let shelves = vec!["rows", "deviceList", "list", "entries", "edges"];
    prop_oneof![
        prop::sample::select(words.clone()).prop_map(|(key, value)| Open::Word(key, value)),
        (prop::sample::select(nested), prop::sample::select(words))
            .prop_map(|(at, (key, value))| Open::Nested(at, key, value)),
        prop::sample::select(headers).prop_map(|(name, value)| Open::Header(name, value)),
        prop::sample::select(rows).prop_map(Open::Row),
        prop::sample::select(shelves).prop_map(Open::Shelf),
    ]
}

/// Some devices that are others, in one of the shapes that are understood; and the ways in which the list is left open.
fn answer() -> impl Strategy<Value = (Value, Vec<(&'static str, &'static str)>)> {
    let holders = prop::sample::select(vec!["", "data", "items", "devices", "Resources", "content", "value"]);
    (0_usize..4, holders, prop::collection::vec(open(), 1..3), any::<bool>()).prop_map(|(others, holder, open, first)| {
        let other = |n: usize| json!({"id": format!("o{n}"), "name": format!("ftd{n}.sample.example"), "type": "FTD", "status": "Registered"});
        let mut rows: Vec<Value> = (0..others).map(other).collect();
        let mut around = serde_json::Map::new();
        let (mut headers, mut holder) = (Vec::new(), holder);
        for open in open {
            match open {
                Open::Word(key, value) => drop(around.insert(key.to_owned(), value)),
                Open::Nested(at, key, value) => drop(around.insert(at.to_owned(), json!({key: value}))),
                Open::Header(name, value) => headers.push((name, value)),
                Open::Row(row) if first => rows.insert(0, row),
                Open::Row(row) => rows.push(row),
                Open::Shelf(key) => holder = key,
            }
        }
        if holder.is_empty() && around.is_empty() {
            return (Value::Array(rows), headers);
        }
        around.insert(if holder.is_empty() { "data" } else { holder }.to_owned(), Value::Array(rows));
        (Value::Object(around), headers)
    })
}

/// A working appliance must never be advised to deregister because a list could not be read.
#[test]
#[ignore = "takes ten seconds; `cargo xtask test` runs it"]
fn no_list_of_an_unknown_or_partial_shape_ever_makes_the_device_fail() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let says = Says::default();
    let server = runtime.block_on(says.server());
    let cloud = server.cloud();
    let config = ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config)
        .run(&answer(), |(body, headers)| {
            let (walk, state) = runtime.block_on(judged(&says, &cloud, body, &headers));
            let found = finding(&walk, CheckId::SseDevice);
            prop_assert_ne!(found.verdict, Verdict::Fail);
            prop_assert_ne!(state, StepState::ToDo);
            prop_assert_ne!(state, StepState::NeedsAttention);
            Ok(())
        })
        .unwrap();
}
