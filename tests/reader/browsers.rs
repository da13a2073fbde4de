//! The practice pages as real browsers copied, saved and printed them (`cargo xtask copies`).
//!
//! Beside the files of each state stands what is so in the lab at that moment, taken from its world. Each way has to tell
//! what it carries of that, and no way may tell anything else: a fact that is not so fails, whatever the way lost.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use passarela::domain::reading::{self, PageKind};
use serde_json::{Value, json};

/// How a file was made, by its ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    /// Text of a copy.
    ChromiumText,
    FirefoxText,
    WebKitText,
    /// Both flavours of one copy.
    Clipboard,
    Mhtml,
    ChromiumComplete,
    FirefoxComplete,
    FirefoxTextFile,
    Pdf,
    PdfText,
    PdfLayout,
}

const WAYS: [(&str, Way); 10] = [
    (".copy.chromium.txt", Way::ChromiumText),
    (".copy.firefox.txt", Way::FirefoxText),
    (".copy.webkit.txt", Way::WebKitText),
    (".saved.chromium.mhtml", Way::Mhtml),
    (".complete.chromium.html", Way::ChromiumComplete),
    (".complete.firefox.html", Way::FirefoxComplete),
    (".textfile.firefox.txt", Way::FirefoxTextFile),
    (".print.chromium.pdf", Way::Pdf),
    (".print.pdftotext.txt", Way::PdfText),
    (".print.pdflayout.txt", Way::PdfLayout),
];

impl Way {
    /// A word may have lost a hyphen where a line was broken, so names, ids and long values are doubted.
    fn wraps(self) -> bool {
        matches!(self, Way::FirefoxTextFile | Way::Pdf | Way::PdfText | Way::PdfLayout)
    }

    /// What a form's fields, lists and boxes hold: as on the screen, as loaded, or not at all.
    fn fields(self) -> &'static str {
        match self {
            Way::FirefoxComplete => "now",
            _ => "",
        }
    }
}

struct Fixture {
    name: String,
    way: Way,
    truth: Value,
    read: Value,
}

fn fixtures() -> Vec<Fixture> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/browsers");
    let mut out = Vec::new();
    for era in ["2020", "today"] {
        let mut files: Vec<PathBuf> = fs::read_dir(root.join(era)).unwrap().map(|e| e.unwrap().path()).collect();
        files.sort();
        let mut clipboards: BTreeMap<String, [String; 2]> = BTreeMap::new();
        for file in files {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            let state = name.split('.').next().unwrap().to_owned();
            let truth = || -> Value {
                serde_json::from_slice(&fs::read(root.join(era).join(format!("{state}.json"))).unwrap()).unwrap()
            };
            let bytes = fs::read(&file).unwrap();
            if name.contains(".copy.") {
                let half = usize::from(name.ends_with(".html"));
                let stem = name.rsplit_once('.').unwrap().0.to_owned();
                clipboards.entry(stem).or_default()[half] = String::from_utf8(bytes.clone()).unwrap();
            }
            let Some((_, way)) = WAYS.into_iter().find(|(ending, _)| name.ends_with(ending)) else {
                // The HTML of a copy is read together with its text.
                let aside = name.ends_with(".json") || name.contains(".copy.") && name.ends_with(".html");
                assert!(aside, "{name} is of no way");
                continue;
            };
            let read = serde_json::to_value(reading::read(&bytes)).unwrap();
            out.push(Fixture { name: format!("{era}/{name}"), way, truth: truth(), read });
        }
        for (stem, [text, html]) in clipboards {
            let state = stem.split('.').next().unwrap();
            let truth =
                serde_json::from_slice(&fs::read(root.join(era).join(format!("{state}.json"))).unwrap()).unwrap();
            let read = serde_json::to_value(reading::read_clipboard(&text, &html)).unwrap();
            out.push(Fixture { name: format!("{era}/{stem} (both flavours)"), way: Way::Clipboard, truth, read });
        }
    }
    out
}

/// Whether what was read of a list's row or of the whole can be so: every fact of it is.
fn false_facts(path: &str, read: &Value, so: &Value, wrong: &mut Vec<String>) {
    match (read, so) {
        (Value::Object(read), Value::Object(so)) => {
            for (key, value) in read {
                match so.get(key) {
                    Some(so) => false_facts(&format!("{path}.{key}"), value, so, wrong),
                    None => wrong.push(format!("{path}.{key} is said, and is nowhere: {value}")),
                }
            }
        }
        (Value::Array(read), Value::Array(so)) => {
            for (i, row) in read.iter().enumerate() {
                match so.get(i) {
                    Some(so) => false_facts(&format!("{path}.{i}"), row, so, wrong),
                    None => wrong.push(format!("{path}.{i} is no row of the list: {row}")),
                }
            }
        }
        // A value that ends in `…` is how the real one begins.
        (Value::String(read), Value::String(so)) => {
            // Each run of a browser sent a message of its own.
            let own = path.ends_with(".message_id") && read.starts_with('<') && read.ends_with("@outside.example>");
            let holds = own || read == so || read.strip_suffix('…').is_some_and(|beginning| so.starts_with(beginning));
            if !holds {
                wrong.push(format!("{path} is {so:?}, not {read:?}"));
            }
        }
        _ if read == so => {}
        _ => wrong.push(format!("{path} is {so}, not {read}")),
    }
}

/// What of the truth is missing: all of it must be read, but what `lost` names.
fn missing(path: &str, so: &Value, read: Option<&Value>, lost: &dyn Fn(&str) -> bool, out: &mut Vec<String>) {
    if lost(path) {
        return;
    }
    match (so, read) {
        (Value::Object(so), read) => {
            for (key, so) in so {
                missing(&format!("{path}.{key}"), so, read.and_then(|r| r.get(key)), lost, out);
            }
        }
        (Value::Array(so), Some(Value::Array(read))) => {
            for (i, so) in so.iter().enumerate() {
                missing(&format!("{path}.{i}"), so, read.get(i), lost, out);
            }
        }
        (_, Some(_)) => {}
        (_, None) => out.push(format!("{path} is missing")),
    }
}

/// What is so, without and with what the fields of a form hold.
fn truth(fixture: &Fixture) -> (Value, Value) {
    let mut so = fixture.truth["facts"].clone();
    let required = so.clone();
    // What stands in the bar of every page may be said of it; that it is read on each is not asked for.
    let (era, state) = fixture.name.split_once('/').unwrap();
    let begins = |with: &[&str]| with.iter().any(|w| state.starts_with(w));
    let bar = if begins(&["settings-", "edit-form", "uncommitted-", "asks-", "system-status", "tracking-"]) {
        let version = if era == "2020" { "13.0.0-392" } else { "16.0.4-302" };
        json!({"host_name": "practice-esa-1.lab.example", "version": version})
    } else if begins(&["sse-token"]) {
        json!({"portal": "sse", "account": "Alex Practice", "token_expires": "2026-05-14T13:44:30Z"})
    } else if begins(&["sse-"]) {
        json!({"portal": "sse", "account": "Alex Practice"})
    } else if begins(&["portal-", "investigate-"]) {
        let portal = if era == "2020" { "threat-response" } else { "xdr" };
        json!({"portal": portal})
    } else {
        json!({})
    };
    so.as_object_mut().unwrap().extend(bar.as_object().unwrap().clone());
    // What the fields hold now may be said by any way that has it; what they were loaded with is said by none.
    if let Some(now) = fixture.truth.get("now").and_then(Value::as_object) {
        so.as_object_mut().unwrap().extend(now.clone());
    }
    let mut required = required;
    if fixture.way.fields() == "now"
        && let Some(now) = fixture.truth.get("now").and_then(Value::as_object)
    {
        required.as_object_mut().unwrap().extend(now.clone());
    }
    (so, required)
}

#[test]
fn no_way_tells_what_is_not_so_and_each_tells_what_it_carries() {
    let all = fixtures();
    assert!(all.len() > 600, "the fixtures are gone");
    let mut wrong = Vec::new();
    for fixture in &all {
        let Fixture { name, way, read, truth: told } = fixture;
        let mut found = Vec::new();
        let mut facts = read.get("facts").cloned().unwrap_or_else(|| json!({}));
        let facts_of = facts.as_object_mut().unwrap();
        let partial = facts_of.remove("partial").unwrap_or_else(|| json!([]));
        let quoted = facts_of.remove("not_understood").unwrap_or_else(|| json!([]));
        if !way.wraps() && quoted.as_array().is_some_and(|q| !q.is_empty()) {
            found.push(format!("not understood: {quoted}"));
        }
        // How many there are is what the list says.
        for (total, list) in [("devices_total", "devices")] {
            if let Some(total) = facts_of.remove(total)
                && Some(&total) != told["facts"].get(list).and_then(Value::as_array).map(|l| json!(l.len())).as_ref()
            {
                found.push(format!("the list of {list} has not {total}"));
            }
        }
        // An empty form says that the form is there, and nothing else.
        if facts_of.get("edit_form") == Some(&json!({})) && told.get("now").is_some() {
            facts_of.remove("edit_form");
        }
        let (so, required) = truth(fixture);
        if read["page"] != told["page"] {
            found.push(format!("the page is {}, not {}", told["page"], read["page"]));
        } else {
            false_facts("", &Value::Object(facts_of.clone()), &so, &mut found);
            let kind = told["page"].as_str().unwrap().to_owned();
            let lost = |path: &str| lost(*way, &kind, path, &partial, told["facts"].get("registration"));
            missing("", &required, Some(&Value::Object(facts_of.clone())), &lost, &mut found);
        }
        if let Some(like) = told.get("looks_like")
            && read.get("looks_like") != Some(like)
        {
            found.push(format!("it looks like {like}, not {:?}", read.get("looks_like")));
        }
        if !found.is_empty() {
            wrong.push(format!("{name}\n    {}", found.join("\n    ")));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), all.len(), wrong.join("\n"));
}

/// What a way does not carry, so that it may be missing.
fn lost(way: Way, kind: &str, path: &str, partial: &Value, registration: Option<&Value>) -> bool {
    let last = path.rsplit('.').next().unwrap_or_default();
    // Who somebody is stands in the bar, which copies glue to what stands beside it. No step needs it.
    if matches!(last, "account" | "portal") {
        return true;
    }
    let text = matches!(way, Way::PdfText);
    match (kind, last) {
        // Words that were broken are doubted, and ids all the more.
        (_, "name" | "id" | "device_id" | "message_id" | "last_state" | "status") if way.wraps() => true,
        // Where hidden text is kept, a failure beside the token's field may be either of them.
        (_, "registration") if matches!(way, Way::FirefoxComplete | Way::FirefoxTextFile) => {
            registration.is_some_and(|r| r == "failed")
        }
        // A label, a button or a heading of more lines than one is not put together again.
        (_, "changes" | "registration") if way.wraps() => true,
        ("cloud-service-settings", "fqdn" | "region") if text => true,
        // A column whose heading is broken is not known.
        (_, "version" | "description") if way.wraps() && path.matches('.').count() >= 3 => true,
        // Without the layout a print's cells stand in no order that could be trusted.
        (_, "devices" | "sightings") if text => true,
        ("message-tracking", _) if text && path.matches('.').count() >= 3 => true,
        _ if way.wraps() && partial.as_array().is_some_and(|p| !p.is_empty()) => path.matches('.').count() >= 3,
        _ => false,
    }
}

#[test]
fn a_fact_that_is_not_so_and_one_that_is_missing_are_found() {
    let so = json!({"a": "x", "list": [{"name": "mx-a.example"}]});
    let check = |read: Value| {
        let (mut wrong, mut gone) = (Vec::new(), Vec::new());
        false_facts("", &read, &so, &mut wrong);
        missing("", &so, Some(&read), &|_| false, &mut gone);
        (wrong.len(), gone.len())
    };
    assert_eq!(check(so.clone()), (0, 0));
    assert_eq!(check(json!({"a": "y", "list": [{"name": "mx-…"}]})), (1, 0));
    assert_eq!(check(json!({"b": 1, "list": []})), (1, 2));
    assert_eq!(check(json!({"a": "x", "list": [{"name": "mx-a.example"}, {}]})), (1, 0));
}

#[test]
fn every_way_of_the_page_of_a_token_tells_its_end_or_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/browsers");
    let mut told = BTreeMap::new();
    for era in ["2020", "today"] {
        for file in fs::read_dir(folder.join(era)).unwrap().flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            if !name.starts_with("sse-token.") || name.ends_with(".html") && name.contains(".copy.") {
                continue;
            }
            let reading = reading::read(&fs::read(file.path()).unwrap());
            if let Some(ends) = reading.facts.token_expires {
                assert_eq!(ends.to_string(), "2026-05-14T13:44:30Z", "{era}/{name}");
                told.entry(era).or_insert_with(Vec::new).push(name);
            }
            assert!(reading.printed().facts.token_expires.is_none(), "it is the wizard’s alone");
        }
    }
    for (era, names) in told {
        for way in ["copy.chromium.txt", "copy.firefox.txt", "copy.webkit.txt", "saved.chromium.mhtml"] {
            assert!(names.iter().any(|name| name.ends_with(way)), "{era}: {way} of {names:?}");
        }
    }
}

#[test]
fn every_way_of_a_known_page_tells_that_it_is_the_practice_labs() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/browsers");
    let mut told = 0;
    for file in ["2020", "today"].iter().flat_map(|era| fs::read_dir(folder.join(era)).unwrap().flatten()) {
        let name = file.file_name().to_string_lossy().into_owned();
        if name.ends_with(".json") {
            continue;
        }
        let reading = reading::read(&fs::read(file.path()).unwrap());
        assert!(reading.facts.practice_lab || reading.page == PageKind::Unknown, "{name}");
        told += usize::from(reading.facts.practice_lab);
    }
    assert!(told > 500, "the fixtures are gone: {told}");
}
