//! Pages as browsers, terminals and PDF tools hand them over, each with what must and what must not be read of it.
//!
//! Beside each page in `tests/pages/copies` stands a `.json`: `expect` (dotted path → value), `absent` and `has` (paths),
//! `count` (list → length), `never` (path → values that would be false), `partial` (lists that prove no absence) and
//! `whole` (lists that do). Names, hosts and ids are invented.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use passarela::domain::reading::{self, Reading};
use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Expected {
    expect: BTreeMap<String, Value>,
    absent: Vec<String>,
    has: Vec<String>,
    count: BTreeMap<String, usize>,
    never: BTreeMap<String, Vec<Value>>,
    partial: Vec<String>,
    whole: Vec<String>,
}

/// What stands at a dotted path: of the reading itself, else of its facts.
fn at<'v>(reading: &'v Value, path: &str) -> Option<&'v Value> {
    let from = |root: &'v Value| {
        path.split('.').try_fold(root, |v, key| match key.parse::<usize>() {
            Ok(index) => v.get(index),
            Err(_) => v.get(key),
        })
    };
    from(reading).or_else(|| from(reading.get("facts")?))
}

impl Expected {
    /// What of it does not hold.
    fn broken(&self, reading: &Reading) -> Vec<String> {
        let read = serde_json::to_value(reading).unwrap();
        let mut wrong = Vec::new();
        let mut check = |holds: bool, what: String| {
            if !holds {
                wrong.push(what);
            }
        };
        for (path, value) in &self.expect {
            check(at(&read, path) == Some(value), format!("{path} is {:?}, not {value}", at(&read, path)));
        }
        for path in &self.absent {
            check(at(&read, path).is_none(), format!("{path} is {:?}", at(&read, path)));
        }
        for path in &self.has {
            check(at(&read, path).is_some(), format!("{path} is missing"));
        }
        for (path, count) in &self.count {
            let found = at(&read, path).and_then(Value::as_array).map(Vec::len);
            check(found == Some(*count), format!("{path} has {found:?} rows, not {count}"));
        }
        for (path, values) in &self.never {
            check(!at(&read, path).is_some_and(|v| values.contains(v)), format!("{path} is {:?}", at(&read, path)));
        }
        let partial =
            |list: &String| at(&read, "partial").is_some_and(|p| p.as_array().unwrap().contains(&list.as_str().into()));
        for list in &self.partial {
            check(partial(list), format!("{list} passes for whole"));
        }
        for list in &self.whole {
            check(!partial(list) && at(&read, list).is_some(), format!("{list} is not whole"));
        }
        wrong
    }
}

fn copies() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/copies");
    let mut all: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e != "json"))
        .collect();
    all.sort();
    assert!(all.len() >= 23, "the copies are gone");
    all
}

#[test]
fn every_copy_reads_as_expected_beside_it() {
    let mut wrong = Vec::new();
    for page in copies() {
        let name = page.file_name().unwrap().to_string_lossy().into_owned();
        let beside = page.with_file_name(format!("{name}.json"));
        let text = fs::read(&beside).unwrap_or_else(|_| panic!("{name} has no expectation"));
        let expected: Expected = serde_json::from_slice(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
        let reading = reading::read(&fs::read(&page).unwrap());
        let broken = expected.broken(&reading);
        if !broken.is_empty() {
            let read = serde_json::to_string(&reading).unwrap();
            wrong.push(format!("{name}:\n  {}\n  {read}", broken.join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{} copies:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn an_expectation_can_fail() {
    let reading = reading::read(b"Cloud Service Settings\nThreat Response:\tEnabled\n");
    for broken in [
        r#"{"expect": {"threat_response": "disabled"}}"#,
        r#"{"absent": ["threat_response"]}"#,
        r#"{"has": ["server"]}"#,
        r#"{"count": {"devices": 0}}"#,
        r#"{"never": {"threat_response": ["enabled"]}}"#,
        r#"{"partial": ["devices"]}"#,
        r#"{"whole": ["devices"]}"#,
    ] {
        let expected: Expected = serde_json::from_str(broken).unwrap();
        assert_eq!(expected.broken(&reading).len(), 1, "{broken}");
    }
}
