//! The report's words: all used, all in style, and none of them taken for something to hide.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;
use passarela::domain::check::CheckId;
use passarela::domain::finding::Verdict;
use passarela::domain::message::{Message, Value};
use passarela::domain::region::Region;
use passarela::i18n::{LANGUAGES, Words};
use passarela::report;

use super::setup::{FORMATS, finding, known};

fn ftl() -> &'static str {
    LANGUAGES[0].1.iter().find(|(name, _)| *name == "report.ftl").expect("report.ftl is registered").1
}

fn ids(text: &str) -> Vec<String> {
    let resource = fluent_syntax::parser::parse(text.to_owned()).unwrap_or_else(|(_, e)| panic!("{e:?}"));
    let id = |entry: &ast::Entry<String>| match entry {
        ast::Entry::Message(m) => Some(m.id.name.clone()),
        _ => None,
    };
    resource.body.iter().filter_map(id).collect()
}

fn sources(folder: PathBuf, all: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(path, all);
        } else if path.extension().is_some_and(|e| e == "rs") {
            all.push_str(&fs::read_to_string(path).expect("a source"));
        } else if path.extension().is_some_and(|e| e == "svelte" || e == "ts") {
            // The page quotes with one stroke.
            all.push_str(&fs::read_to_string(path).expect("a source").replace('\'', "\""));
        }
    }
}

#[test]
fn every_word_is_used() {
    let mut code = String::new();
    for folder in ["src-tauri/report", "src-tauri/engine", "ui/src/places", "ui/src/parts", "ui/src/state"] {
        sources(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut code);
    }
    // The ids of answers, which the report has words for.
    code.push_str(include_str!("../../../src-tauri/domain/answers.rs"));
    // The states of the key store, likewise.
    code.push_str(include_str!("../../../src-tauri/domain/key_store.rs"));
    let quoted: BTreeSet<&str> = code.split('"').collect();
    // Made of a beginning and a name that stands beside it in the sources.
    let families =
        ["report-section-", "report-fact-", "report-label-", "report-table-", "report-way-", "report-hidden-"];
    let families = [families.as_slice(), &["report-count-", "report-not-saved-", "report-key-store-"]].concat();
    for id in ids(ftl()) {
        let named =
            |name: &str| quoted.contains(name) || name.strip_suffix("-next").is_some_and(|n| quoted.contains(n));
        let family = families.iter().any(|f| id.strip_prefix(f).is_some_and(named));
        assert!(quoted.contains(id.as_str()) || family, "{id} is used nowhere");
    }
}

#[test]
fn every_id_has_words() {
    // A missing message shows as its id, a missing value as its name in braces.
    let mut maker = known();
    maker.practice = true;
    maker.session.report.notes = true;
    for verdict in [
        Verdict::Pass,
        Verdict::Warn,
        Verdict::Fail,
        Verdict::CannotTell,
        Verdict::Blocked,
        Verdict::NotApplicable,
        Verdict::NotYet,
    ] {
        let mut one = finding(CheckId::EsaCommitted, verdict, "so");
        one.blocked_by = Some(CheckId::EsaCommitted);
        maker.findings.push(one);
    }
    let known_ids: Vec<String> = LANGUAGES[0].1.iter().flat_map(|(_, text)| ids(text)).collect();
    for format in &FORMATS[..2] {
        let text = report::render(&maker.make().report, *format);
        assert!(!text.contains("{$") && !text.contains("report-"), "{text}");
        for word in text.split_whitespace().filter(|w| w.contains('-')) {
            assert!(!known_ids.iter().any(|id| id == word), "{word} has no words");
        }
    }
}

#[test]
#[ignore = "takes some seconds; `cargo xtask test` runs it"]
fn our_own_words_hide_nothing() {
    let ids: Vec<String> = LANGUAGES[0].1.iter().flat_map(|(_, text)| ids(text)).collect();
    let all: String = LANGUAGES[0].1.iter().map(|(_, text)| *text).collect::<Vec<_>>().join("\n");
    let messages: Vec<Message> = ids.iter().map(|id| with_numbers(id, &all)).collect();
    let changed: Vec<String> = LANGUAGES.iter().flat_map(|(language, _)| changed_in(language.id, &messages)).collect();
    assert!(changed.is_empty(), "{changed:#?}");
}

/// Which of our own words a report in this language changes: it has all of them as headlines of a check.
fn changed_in(language: &str, messages: &[Message]) -> Vec<String> {
    let mut maker = known();
    maker.words = Words::of(language);
    let said: Vec<(&Message, String)> =
        messages.iter().filter_map(|message| Some((message, maker.words.try_say(message).ok()?))).collect();
    assert!(said.len() > 1_000, "{} messages", said.len());
    let headline = |message: &Message| {
        let mut so = finding(CheckId::EsaCommitted, Verdict::Pass, "so");
        so.headline = message.clone();
        so
    };
    maker.findings = said.iter().map(|(message, _)| headline(message)).collect();
    let rows = maker.make().report.checks.rows;
    assert_eq!(rows.len(), said.len());
    let shown = said.iter().zip(rows).map(|((message, said), row)| (message, maker.words.plain(said), row.headline));
    shown
        .filter(|(_, plain, shown)| shown != plain && !is_example(plain))
        .map(|(message, plain, shown)| format!("{language}: {}\n{plain}\n{shown}", message.id))
        .collect()
}

/// Words that show what an address or an id looks like.
fn is_example(text: &str) -> bool {
    ["example.com", "…"].iter().any(|mark| text.contains(mark))
}

/// A message with a number for each of its values, as `all` sentences name them.
fn with_numbers(id: &str, all: &str) -> Message {
    let mut message = Message::new(id);
    for name in names(id, all) {
        message.args.insert(name, Value::Number(7));
    }
    message
}

fn names(id: &str, all: &str) -> Vec<String> {
    let start = format!("\n{id} =");
    let Some(at) = all.find(&start) else { return Vec::new() };
    let entry: String = all[at + start.len()..]
        .lines()
        .enumerate()
        .take_while(|(n, line)| *n == 0 || line.is_empty() || line.starts_with([' ', '}']))
        .map(|(_, line)| format!("{line}\n"))
        .collect();
    entry
        .split('$')
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '-' || *c == '_').collect())
        .collect()
}

#[test]
fn a_calm_colleague_says_it() {
    let banned = ["please", "sorry", "oops", "simply", "just", "invalid", "illegal", "completed"];
    for line in ftl().lines().filter_map(|line| line.split_once(" = ").map(|(_, text)| text)) {
        let words: Vec<String> =
            line.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect();
        assert!(!words.iter().any(|w| banned.contains(&w.as_str())) && !line.contains('!'), "{line}");
        assert!(!line.contains("[[") && !line.contains('\''), "{line}");
        for sentence in line.split(". ") {
            assert!(
                sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count() <= 20,
                "{sentence}"
            );
        }
    }
    assert!(Region::ALL.iter().all(|r| Words::english().knows(&format!("region-{}", r.id()))));
}
