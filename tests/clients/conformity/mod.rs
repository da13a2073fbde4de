//! Requests of our client and answers of the lab, held against what Cisco publishes and against shapes of our own.
//!
//! Cisco's Swagger files are not ours to ship. Where they are at hand (`PASSARELA_CONTRACTS`, or beside the checkout) every
//! request and every answer they declare is held against them. The shapes in `shapes/` go with the project and are
//! always held: `PASSARELA_BLESS=1` writes them anew.
#![allow(clippy::unwrap_used)]

mod errors;
use crate::wire::server;
mod shapes;
mod swagger;
mod traffic;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use server::Exchange;
use shapes::Shape;
use swagger::Swagger;
use traffic::{Asker, Traffic};

const FILES: [&str; 3] = ["iroh-int.openapi.json", "iroh-enrich.openapi.json", "iroh-inspect.openapi.json"];

/// Where Cisco's files are, if they are. Somebody who names a folder wants it used.
fn contracts() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("PASSARELA_CONTRACTS") {
        let folder = PathBuf::from(named);
        assert!(folder.is_dir(), "PASSARELA_CONTRACTS names {}, which is no folder", folder.display());
        return Some(folder);
    }
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?.join("shared/contracts");
    beside.is_dir().then_some(beside)
}

fn swaggers(folder: &Path) -> Vec<Swagger> {
    let read = |name: &&str| std::fs::read_to_string(folder.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    FILES.iter().map(read).map(|text| Swagger::new(serde_json::from_str(&text).unwrap())).collect()
}

/// Held against the Swagger: how many, and what did not fit.
fn hold_swagger(all: &[Swagger], traffic: &Traffic) -> (usize, Vec<String>) {
    let (mut held, mut broken) = (0, Vec::new());
    for (asker, exchange) in traffic {
        let Some(swagger) = all.iter().find(|swagger| swagger.knows(exchange)) else {
            if is_published(exchange) {
                broken.push(format!("{} is in no file", title(exchange)));
            }
            continue;
        };
        if *asker == Asker::Client {
            held += 1;
            broken.extend(swagger.hold_request(exchange).err().map(|e| format!("{}: {e}", title(exchange))));
        }
        match swagger.hold_answer(exchange) {
            Ok(declared) => held += usize::from(declared),
            Err(error) => broken.push(format!("{}: {error}", title(exchange))),
        }
    }
    (held, broken)
}

/// The routes whose Swagger we know.
fn is_published(exchange: &Exchange) -> bool {
    ["iroh-int", "iroh-enrich", "iroh-inspect"].iter().any(|part| exchange.path.starts_with(&format!("/iroh/{part}/")))
}

fn title(exchange: &Exchange) -> String {
    format!("{} {} ({})", exchange.method, exchange.path, exchange.status)
}

/// Refusals, whether declared or not, against what is documented of them.
fn hold_errors(traffic: &Traffic) -> Vec<String> {
    let refusals = traffic.iter().map(|(_, e)| e).filter(|e| e.status >= 400 && is_published(e));
    refusals
        .filter_map(|e| Some(format!("{}: {}", title(e), errors::hold(e.status, e.answer.as_ref()).err()?)))
        .collect()
}

/// Shapes of one route: of what our client sends, and of the answers by status.
#[derive(Debug, Clone, Default, PartialEq)]
struct RouteShapes {
    sent: Option<Shape>,
    answers: BTreeMap<u16, Shape>,
}

type Snapshot = BTreeMap<String, RouteShapes>;

/// `POST /iroh/iroh-enrich/health/{id}`: what stands for one thing among many is not part of the route.
fn route(exchange: &Exchange) -> String {
    let is_id = |part: &str| part.len() == 36 && part.matches('-').count() == 4;
    let path: Vec<&str> = exchange.path.split('/').map(|part| if is_id(part) { "{id}" } else { part }).collect();
    format!("{} {}", exchange.method, path.join("/"))
}

/// The answer's body; an answer that has none by its status is kept as such.
fn answered(exchange: &Exchange) -> Option<Value> {
    exchange.answer.clone().or((exchange.status == 204).then_some(Value::Null))
}

fn learn(traffic: &Traffic) -> Snapshot {
    let mut all = Snapshot::new();
    for (asker, exchange) in traffic {
        let shapes = all.entry(route(exchange)).or_default();
        if let (Some(sent), Asker::Client) = (&exchange.sent, asker) {
            let shape = Shape::of(sent);
            shapes.sent = Some(shapes.sent.take().map_or(shape.clone(), |before| before.and(shape)));
        }
        if let Some(answer) = &answered(exchange) {
            let shape = Shape::of(answer);
            let before = shapes.answers.remove(&exchange.status);
            shapes.answers.insert(exchange.status, before.map_or(shape.clone(), |before| before.and(shape)));
        }
    }
    all
}

/// Held against shapes: how many, and what did not fit.
fn hold_shapes(all: &Snapshot, traffic: &Traffic) -> (usize, Vec<String>) {
    let (mut held, mut broken) = (0, Vec::new());
    let none = RouteShapes::default();
    let mut hold = |shape: Option<&Shape>, value: &Value, of: String| {
        held += 1;
        match shape.map(|shape| shape.hold(value, "body")) {
            Some(Ok(())) => {}
            Some(Err(error)) => broken.push(format!("{of}: {error}")),
            None => broken.push(format!("{of}: no shape is kept")),
        }
    };
    for (asker, exchange) in traffic {
        let shapes = all.get(&route(exchange)).unwrap_or(&none);
        if let (Some(sent), Asker::Client) = (&exchange.sent, asker) {
            hold(shapes.sent.as_ref(), sent, format!("{}, request", title(exchange)));
        }
        if let Some(answer) = &answered(exchange) {
            hold(shapes.answers.get(&exchange.status), answer, title(exchange));
        }
    }
    (held, broken)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clients/conformity/shapes")
}

/// `POST /iroh/iroh-enrich/health/{id}` is kept in `post-iroh-enrich-health-id.json`.
fn file_name(route: &str) -> String {
    let plain = route.to_lowercase().replace(" /iroh/", "-").replace(['{', '}'], "");
    format!("{}.json", plain.replace('/', "-"))
}

fn write(all: &Snapshot) {
    let _ = std::fs::remove_dir_all(folder());
    std::fs::create_dir_all(folder()).unwrap();
    for (route, shapes) in all {
        let answers: BTreeMap<String, Value> =
            shapes.answers.iter().map(|(status, shape)| (status.to_string(), shape.to_json())).collect();
        let mut file = json!({"route": route, "answers": answers});
        if let Some(sent) = &shapes.sent {
            file["request"] = sent.to_json();
        }
        let text = format!("{}\n", serde_json::to_string_pretty(&file).unwrap());
        std::fs::write(folder().join(file_name(route)), text).unwrap();
    }
}

fn read() -> Snapshot {
    let mut all = Snapshot::new();
    for entry in std::fs::read_dir(folder()).expect("shapes are kept; PASSARELA_BLESS=1 writes them").flatten() {
        let file: Value = serde_json::from_str(&std::fs::read_to_string(entry.path()).unwrap()).unwrap();
        let shape = |value: &Value| Shape::from_json(value).unwrap_or_else(|e| panic!("{:?}: {e}", entry.path()));
        let answers = file["answers"].as_object().unwrap();
        let shapes = RouteShapes {
            sent: file.get("request").map(shape),
            answers: answers.iter().map(|(status, value)| (status.parse().unwrap(), shape(value))).collect(),
        };
        all.insert(file["route"].as_str().unwrap().to_owned(), shapes);
    }
    all
}

#[tokio::test]
async fn every_request_and_every_answer_holds() {
    let traffic = traffic::record().await;
    let learnt = learn(&traffic);
    if std::env::var_os("PASSARELA_BLESS").is_some() {
        write(&learnt);
    }
    let kept = read();
    let routes = |all: &Snapshot| {
        let pairs = all.iter().flat_map(|(route, s)| s.answers.keys().map(move |status| format!("{route} {status}")));
        pairs.collect::<BTreeSet<_>>()
    };
    assert_eq!(routes(&learnt), routes(&kept), "asked and kept differ; PASSARELA_BLESS=1 writes the shapes anew");

    let (against_swagger, mut broken) = match contracts() {
        Some(folder) => hold_swagger(&swaggers(&folder), &traffic),
        None => (0, Vec::new()),
    };
    let (against_shapes, more) = hold_shapes(&kept, &traffic);
    broken.extend(more);
    broken.extend(hold_errors(&traffic));
    broken.sort();
    broken.dedup();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
    // Past the capture of passing tests, so that whoever runs them sees against what was held.
    let line = format!("\nshapes held: {against_swagger} against the Swagger, {against_shapes} against snapshots\n");
    std::io::stdout().write_all(line.as_bytes()).unwrap();
}

/// What is held has to be able to break: each of these is one change away from real traffic.
#[tokio::test]
async fn a_broken_answer_or_request_is_noticed() {
    let traffic = traffic::record().await;
    let kept = learn(&traffic);
    let swaggers = contracts().map(|folder| swaggers(&folder));
    let find = |method: &str, path: &str, status: u16| {
        let same = |e: &Exchange| e.method == method && e.path.ends_with(path) && e.status == status;
        traffic.iter().find(|(asker, e)| *asker == Asker::Client && same(e)).unwrap().1.clone()
    };
    let noticed = |what: &str, exchange: Exchange, published: bool| {
        let one = vec![(Asker::Client, exchange)];
        assert!(!hold_shapes(&kept, &one).1.is_empty() || !hold_errors(&one).is_empty(), "{what}: by the shapes");
        if let (Some(swaggers), true) = (&swaggers, published) {
            assert!(!hold_swagger(swaggers, &one).1.is_empty(), "{what}: by the Swagger");
        }
    };
    let mut sent = find("POST", "/module-instance", 200);
    sent.sent.as_mut().unwrap()["colour"] = json!("red");
    noticed("a key that is not declared", sent, true);

    let mut sent = find("POST", "/module-instance", 200);
    sent.sent.as_mut().unwrap().as_object_mut().unwrap().remove("visibility");
    noticed("a required key that is not sent", sent, true);

    let mut sent = find("POST", "/observables", 200);
    sent.sent.as_mut().unwrap()[0]["value"] = json!(7);
    noticed("a number for a text", sent, true);

    let mut answer = find("GET", "/module-instance", 200);
    answer.answer.as_mut().unwrap()[0]["created_at"] = json!(0);
    noticed("a number for a moment", answer, true);

    let mut answer = find("GET", "/module-type", 200);
    answer.answer.as_mut().unwrap()[0].as_object_mut().unwrap().remove("record");
    noticed("a required key that is not answered", answer, true);

    let mut answer = find("POST", "/health", 200);
    answer.answer.as_mut().unwrap()["data"][0]["data"]["status"] = json!(["ok"]);
    noticed("a list for a text", answer, true);

    let mut answer = find("POST", "/inspect", 403);
    answer.answer.as_mut().unwrap()["missing-scopes"] = json!("inspect:read");
    noticed("a text for a list", answer, true);

    let mut answer = find("GET", "/module-type", 500);
    answer.answer = Some(json!({"error": "oh"}));
    noticed("an error of another kind", answer, false);

    // What shapes cannot see and the Swagger can.
    if let Some(swaggers) = &swaggers {
        let mut query = find("GET", "/module-type", 200);
        query.query = "limit=many".into();
        let mut unknown = find("GET", "/module-type", 200);
        unknown.query = "colour=red".into();
        let mut health = find("POST", "/health", 200);
        health.answer.as_mut().unwrap()["data"][0]["data"]["status"] = json!("sleepy");
        let mut twice = find("POST", "/inspect", 200);
        let first = twice.answer.as_ref().unwrap()[0].clone();
        twice.answer.as_mut().unwrap().as_array_mut().unwrap().push(first);
        let mut nowhere = find("GET", "/module-type", 200);
        nowhere.path = "/iroh/iroh-int/integration".into();
        for exchange in [query, unknown, health, twice, nowhere] {
            let shown = format!("{exchange:?}");
            assert!(!hold_swagger(swaggers, &vec![(Asker::Client, exchange)]).1.is_empty(), "{shown}");
        }
    }
}

/// The walker itself, where Cisco's files are not at hand.
#[test]
fn the_walker_knows_what_it_reads() {
    let file = |schema: Value| {
        Swagger::new(json!({"swagger": "2.0", "definitions": {"Thing": {"type": "object",
            "properties": {"at": {"type": "string", "format": "date-time"}, "n": {"type": "integer", "x-nullable": true},
                           "free": {"type": "object", "additionalProperties":
                               {"x-oneOf": [{"type": "string"}, {"type": "boolean"}]}}},
            "additionalProperties": false, "required": ["at"]}},
            "paths": {"/iroh/iroh-int/thing/{id}": {"get": {"responses": {"200": {"schema": schema}}}}}}))
    };
    let told = |schema: &Value, answer: Value| {
        let exchange = Exchange {
            method: "GET".into(),
            path: "/iroh/iroh-int/thing/7".into(),
            query: String::new(),
            sent: None,
            status: 200,
            answer: Some(answer),
        };
        file(schema.clone()).hold_answer(&exchange)
    };
    let things = json!({"type": "array", "items": {"$ref": "#/definitions/Thing"}, "uniqueItems": true});
    let at = "2026-03-02T09:00:00.000Z";
    assert_eq!(told(&things, json!([{"at": at, "n": null, "free": {"a": true, "b": "x"}}])), Ok(true));
    for (answer, why) in [
        (json!({}), "answer: \"array\" is wanted, got {}"),
        (json!([{}]), "answer[0]: at is required"),
        (json!([{"at": "today"}]), "answer[0].at: today is no moment"),
        (json!([{"at": at, "n": 1.5}]), "answer[0].n: \"integer\" is wanted, got 1.5"),
        (json!([{"at": at, "more": 1}]), "answer[0]: more is not declared"),
        (json!([{"at": at, "free": {"a": 1}}]), "answer[0].free.a: 1 fits none of the kinds"),
        (json!([{"at": at}, {"at": at}]), "answer: {\"at\":\"2026-03-02T09:00:00.000Z\"} stands twice"),
    ] {
        assert_eq!(told(&things, answer), Err(why.to_owned()));
    }
    let unknown = told(&json!({"type": "string", "pattern": "x"}), json!("x"));
    assert!(unknown.is_err_and(|e| e.contains("pattern")), "an unknown keyword is no shrug");
    assert!(told(&json!({"$ref": "#/definitions/Gone"}), json!(1)).is_err());
}
