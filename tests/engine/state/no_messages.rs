//! No file of a state folder holds a message id: what is kept are causes, and the words are made where they are shown.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use passarela::domain::check::CheckId;
use passarela::domain::input::{Input, TextField};
use passarela::domain::place::PlaceId;
use passarela::domain::step::StepId;
use passarela::domain::view::PlanState;
use serde_json::Value;

use super::files;
use crate::practice::person::{Person, seen};

/// Also the name of a field, which is not one because its label is called so.
const FIELDS: [&str; 1] = ["query-value"];

/// Every message id of the English files.
fn ids() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/locales/en");
    let mut ids = BTreeSet::new();
    for file in files(&folder) {
        let text = fs::read_to_string(file).expect("a message file");
        let Ok(resource) = fluent_syntax::parser::parse(text.as_str()) else { panic!("a message file that reads") };
        for entry in &resource.body {
            if let fluent_syntax::ast::Entry::Message(message) = entry {
                ids.insert(message.id.name.to_owned());
            }
        }
    }
    assert!(ids.len() > 500);
    FIELDS.iter().for_each(|field| assert!(ids.remove(*field), "{field} is no message any more"));
    ids
}

/// The ids that stand in a file: as a whole string of JSON, or (those that no person would write) as a word of one.
fn found_in(file: &str, ids: &BTreeSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    let value = serde_json::from_str(file).unwrap_or_else(|_| Value::String(file.to_owned()));
    strings(&value, &mut |text| {
        let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        found.extend(words.filter(|word| word.contains('-') && ids.contains(*word)).map(str::to_owned));
        if !text.contains('-') && ids.contains(text) {
            found.push(text.to_owned());
        }
    });
    found
}

fn strings(value: &Value, each: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => each(text),
        Value::Array(all) => all.iter().for_each(|value| strings(value, each)),
        Value::Object(map) => {
            for (key, value) in map {
                each(key);
                strings(value, each);
            }
        }
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_file_holds_a_message_id() {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Person::ready(home.path()).await;
    person.show_everything("direct").await;
    // Each on its own leaves its failure in the evidence, and what the panel said of it in the exercise.
    for fault in ["http-500", "tls-expired", "missing-scope", "crash-checker", "offline"] {
        person.stage(&[fault]).await;
        person.check_all().await;
    }
    // A write that comes to nothing, too.
    person.send(Input::Go { step: StepId::Prove }).await;
    for (question, value) in [
        ("mail-way", "passarela"),
        ("mail-listener", "127.0.0.1:1"),
        ("mail-from", "a@outside.example"),
        ("mail-to", "b@lab.example"),
    ] {
        person.send(Input::Answer { question: question.parse().expect("a question"), value: value.into() }).await;
    }
    let view = person.send(Input::PlanMessage { plain: false }).await;
    let plan = view.plan.as_ref().expect("a plan").id;
    person.send(Input::Agree { plan }).await;
    let failed = |state: &PlanState| matches!(state, PlanState::Failed { .. });
    seen(&person.engine, "a write that failed", |v| v.plan.as_ref().is_some_and(|p| failed(&p.state))).await;
    person.send(Input::DropPlan).await;
    // Pastes of every kind, notes, a mute, and every banner dismissed.
    for text in ["hello", "{\"a\": 1}", crate::common::PENDING, &crate::common::sse_devices("esa03", "Registered")] {
        person.send(Input::Go { step: StepId::Commit }).await;
        person.send(Input::Paste { text: text.into(), html: None }).await;
        person.send(Input::Go { step: StepId::DeviceListed }).await;
        person.send(Input::Paste { text: text.into(), html: None }).await;
    }
    for field in [TextField::Note, TextField::Different, TextField::QueryValue, TextField::QueryPasted] {
        person.send(Input::Type { field, text: "ask Joana".into() }).await;
    }
    person.send(Input::Mute { check: CheckId::EsaCommitted, reason: "Friday".into(), days: 3 }).await;
    person.send(Input::Unmute { check: CheckId::EsaCommitted }).await;
    person.send(Input::ChooseSymptom { symptom: "no-data".into() }).await;
    person.stage(&["keychain-locked"]).await;
    let view = person.send(Input::Open { place: PlaceId::Troubleshoot }).await;
    let banners: Vec<String> = view.notices.iter().map(|n| n.id.clone()).collect();
    assert!(!banners.is_empty());
    for notice in banners {
        person.send(Input::Dismiss { notice }).await;
    }
    person.look_back().await;
    person.send(Input::SetZoom { percent: 110 }).await;

    let ids = ids();
    let mut wrong = Vec::new();
    let mut read = BTreeSet::new();
    for file in files(home.path()) {
        read.insert(file.file_name().expect("a name").to_string_lossy().into_owned());
        let text = String::from_utf8_lossy(&fs::read(&file).expect("a state file")).into_owned();
        wrong.extend(found_in(&text, &ids).into_iter().map(|id| format!("{}: {id}", file.display())));
    }
    for name in ["exercise.json", "lab.json", "preferences.json", "session.json"] {
        assert!(read.contains(name), "{name} was not there to be read");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// So that the search is known to be able to find something: version 1 is full of them.
#[test]
fn the_search_finds_the_ids_of_version_1() {
    let ids = ids();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engine/state/v1");
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("a fixture");
    let found = found_in(&read("could-not-look/live/session.json"), &ids);
    assert!(found.iter().any(|f| f == "activity-send-message-failed"));
    let found = found_in(&read("practice-looked-back/practice/exercise.json"), &ids);
    assert!(found.iter().any(|f| f == "check-this-online-no-network"));
    assert_eq!(found_in(r#"{"dismissed": ["notice-damaged-file", "a note about back and menu"]}"#, &ids).len(), 1);
    assert_eq!(found_in(r#"{"note": "menu"}"#, &ids), ["menu"]);
}
