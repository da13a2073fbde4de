//! What holds for every input of the page reader, not for some: it never panics, names a line for each fact, states
//! nothing whose label is not there, takes no prose and no user's words for a status, and costs in proportion to size.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use passarela::domain::reading::{self, PageKind, Reading};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

fn pages() -> Vec<String> {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut files: Vec<_> = [pages.clone(), pages.join("assumed")]
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()))
        .filter(|p| p.extension().is_some_and(|e| e == "txt" || e == "html"))
        .collect();
    files.sort();
    files.iter().map(|p| fs::read_to_string(p).unwrap()).collect()
}

/// Words that mean something to the reader, to be thrown together.
const VOCABULARY: [&str; 60] = [
    "\n",
    "\n",
    "\t",
    " ",
    ": ",
    " | ",
    "Threat Response:",
    "Enabled",
    "Disabled",
    "Threat Response Server:",
    "SecureX:",
    "AMERICAS (api-sse.cisco.com)",
    "Cloud Service Settings",
    "Cloud Services",
    "Edit Settings",
    "Registration Token:",
    "Register",
    "Deregister",
    "Status:",
    "The Cisco Cloud Service is busy.",
    "Success — Your changes have been committed.",
    "Commit Changes",
    "Uncommitted Changes",
    "Submit",
    "Enable",
    "MID: 8",
    "SUBJECT:",
    "LAST STATE:",
    "Message Tracking",
    "SENDER:",
    "Name",
    "Type",
    "Version",
    "Registered",
    "ESA",
    "13.0.0",
    "Devices for Example Corp",
    "Security Services Exchange",
    "Audit Log",
    "ID:",
    "3f0c2b7e-5d14-4c1a-9e60-8b2d7...",
    "Your Configurations",
    "Add New Module",
    "Edit",
    "Registered Device*",
    "Request Timeframe (days)",
    "30",
    "Module",
    "Observed",
    "Description",
    "9 hours ago",
    "AsyncOS 13.0.0 for Cisco C100V build 392",
    "esa03> commit",
    "<table>",
    "<tr><td>",
    "</td>",
    "<div hidden>",
    "</div>",
    "<select><option>",
    "<input type=checkbox checked>",
];

/// Every leaf of the facts has its line, every line its fact, and the line is one of the input.
fn lines_are_true(reading: &Reading, text: &str) -> Result<(), TestCaseError> {
    fn leaves(path: &str, v: &Value, out: &mut Vec<String>) {
        let join = |k: &str| if path.is_empty() { k.to_owned() } else { format!("{path}.{k}") };
        match v {
            // What could not be understood carries its line itself.
            Value::Array(_) if path == "not_understood" => {}
            Value::Object(o) if !o.is_empty() => o.iter().for_each(|(k, v)| leaves(&join(k), v, out)),
            Value::Array(a) if !a.is_empty() => {
                a.iter().enumerate().for_each(|(i, v)| leaves(&join(&i.to_string()), v, out))
            }
            _ => out.push(path.to_owned()),
        }
    }
    let mut all = Vec::new();
    let facts = serde_json::to_value(&reading.facts).unwrap();
    if facts != Value::Object(Default::default()) {
        leaves("", &facts, &mut all);
    }
    all.sort();
    let named: Vec<String> = reading.lines.keys().cloned().collect();
    prop_assert_eq!(all, named);
    let count = text.split('\n').count();
    prop_assert!(reading.lines.values().all(|l| (1..=count).contains(l)), "{:?} of {count}", reading.lines);
    Ok(())
}

/// The labels of a fact, one of which must be in the text.
fn labels(path: &str) -> &'static [&'static str] {
    let head = path.split('.').next().unwrap();
    let tail = path.rsplit('.').next().unwrap();
    match (head, tail) {
        ("threat_response", _) => &["threat response:", "threat response", "securex", "xdr"],
        // On a page that is surely this one, the host alone is enough.
        ("server", _) => &["threat response server", "cisco secure cloud server", "server", "cloud service settings"],
        ("cloud_services", _) => &["cisco cloud service"],
        ("portal", _) => &["threat response", "securex", "xdr", "security services exchange"],
        ("partial", _) => {
            &["name", "registered device", "mid", "your configurations", "integrations", "sightings", "items"]
        }
        ("devices_total", _) => &["total", "of", "items", "devices", "entries"],
        ("edit_form", "edit_form") => &["enable", "edit cloud", "select", "checkbox"],
        ("edit_form", "enable") => &["checkbox", "["],
        ("edit_form", _) => &["threat response server", "cisco secure cloud server", "select"],
        ("changes", _) => &["commit", "uncommitted changes"],
        ("registration", _) => &[
            "busy",
            "registration",
            "deregister",
            "register your appliance",
            "successfully registered",
            "invalid or expired",
        ],
        ("version", _) => &["version", "asyncos"],
        // At a command line, what stands before each prompt.
        ("host_name", _) => &["logged in as", "host name", "hostname", "asyncos", ">"],
        ("ctr_in_sse", _) => &["threat response", "xdr", "securex"],
        ("tenant", _) => &["devices for", "cloud services for"],
        ("account", _) => &["audit log", "modules"],
        ("devices", "name") => &["name", "registered device"],
        ("devices", "type") => &["type"],
        ("devices", "version") => &["versio"],
        ("devices", "status") => &["status"],
        ("devices", "id") => &["id", "registered device"],
        ("devices", _) => &["name", "registered device"],
        ("modules", _) => &["your configurations"],
        ("timeframe_days", _) => &["request timeframe"],
        ("messages", "sender") => &["sender"],
        ("messages", "recipient") => &["recipient"],
        ("messages", "subject") => &["subject"],
        ("messages", "message_id") => &["message id"],
        ("messages", "last_state") => &["state"],
        ("messages", _) => &["mid", "no matching"],
        ("sightings", "module") => &["module"],
        ("sightings", "observed") => &["observed"],
        ("sightings", "description") => &["description"],
        ("sightings", _) => &["sightings"],
        _ => &[],
    }
}

#[test]
fn without_its_label_a_fact_is_gone() {
    let mut tried = 0;
    for page in pages() {
        for path in reading::read_text(&page).lines.keys() {
            let mut bare = page.clone();
            for label in labels(path) {
                // ASCII lower case keeps every byte in its place.
                while let Some(at) = bare.to_ascii_lowercase().find(label) {
                    bare.replace_range(at..at + label.len(), "");
                }
            }
            assert_ne!(bare, page, "{path} has no label in its page");
            let left = reading::read_text(&bare);
            assert!(!left.lines.contains_key(path), "{path} is read without its label in:\n{bare}");
            tried += 1;
        }
    }
    assert!(tried > 60, "only {tried} facts tried");
}

fn labels_are_there(reading: &Reading, text: &str) -> Result<(), TestCaseError> {
    let flat = text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    for path in reading.lines.keys() {
        prop_assert!(labels(path).iter().any(|l| flat.contains(l)), "{path} without its label in:\n{text}");
    }
    Ok(())
}

/// Facts that say how the connection is. A page of another kind never states them.
fn states_nothing(reading: &Reading) -> bool {
    let f = &reading.facts;
    f.threat_response.is_none()
        && f.server.is_none()
        && f.edit_form.is_none()
        && f.changes.is_none()
        && f.registration.is_none()
        && f.ctr_in_sse.is_none()
}

proptest! {
    #![proptest_config(crate::whole::cases(96))]

    #[test]
    fn any_bytes_are_read(bytes in vec(any::<u8>(), 0..600)) {
        let reading = reading::read(&bytes);
        prop_assert!(reading.lines.values().all(|l| *l >= 1));
    }

    #[test]
    fn any_text_is_read(text in "(?s).{0,200}") {
        lines_are_true(&reading::read_text(&text), &text)?;
    }

    #[test]
    fn words_of_the_pages_thrown_together(words in vec(select(&VOCABULARY[..]), 0..80)) {
        let text = words.concat();
        let reading = reading::read_text(&text);
        lines_are_true(&reading, &text)?;
        labels_are_there(&reading, &text)?;
        if reading.page == PageKind::MessageTracking {
            prop_assert!(states_nothing(&reading));
        }
    }

    #[test]
    fn pages_with_lines_missing_state_only_what_is_left(page in select(pages()), keep in vec(any::<bool>(), 60)) {
        let text: String = page.lines().enumerate().filter(|(i, _)| keep[i % 60]).map(|(_, l)| format!("{l}\n")).collect();
        let reading = reading::read_text(&text);
        lines_are_true(&reading, &text)?;
        labels_are_there(&reading, &text)?;
    }

    #[test]
    fn mutated_pages_are_read(page in select(pages()), cuts in vec((any::<Index>(), any::<Index>(), select(&VOCABULARY[..])), 1..12)) {
        let mut chars: Vec<char> = page.chars().collect();
        for (from, to, word) in cuts {
            let (a, b) = (from.index(chars.len() + 1), to.index(chars.len() + 1));
            // A short piece goes, a word comes.
            let (a, b) = (a.min(b), a.max(b).min(a.min(b) + 40));
            chars.splice(a..b, word.chars());
        }
        let text: String = chars.into_iter().collect();
        lines_are_true(&reading::read(text.as_bytes()), &text)?;
    }

    #[test]
    fn prose_about_a_status_is_no_status(
        says in select(&STATUSES[..]),
        around in select(&PROSE[..]),
        (html, before) in (any::<bool>(), any::<bool>()),
    ) {
        let sentence = around.replace("{}", says);
        let page = "Cloud Service Settings\n\nCloud Services\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\n";
        let text = match (html, before) {
            (false, true) => format!("{sentence}\n\n{page}"),
            (false, false) => format!("{page}\n{sentence}\n"),
            (true, _) => format!("<!DOCTYPE html><html><body><h1>Cloud Service Settings</h1><table><tr><td>Threat Response Server:<td>AMERICAS (api-sse.cisco.com)</table><a>Edit Settings</a><p>{sentence}</p></body></html>"),
        };
        let plain = reading::read_text(page);
        let got = reading::read_text(&text);
        prop_assert_eq!(got.page, PageKind::CloudServiceSettings);
        prop_assert_eq!(got.facts, plain.facts, "{}", text);
    }

    #[test]
    fn what_users_write_is_no_status(says in select(&STATUSES[..]), place in 0usize..9) {
        let read = |name: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages").join(name)).unwrap();
        let (page, kind) = match place {
            0 => (read("message-tracking.txt").replace("SUBJECT: test test", &format!("SUBJECT: {says}")), PageKind::MessageTracking),
            1 => (read("message-tracking.txt").replace("SUBJECT: test test", &format!("SUBJECT:\n{says}")), PageKind::MessageTracking),
            2 => (read("message-tracking.txt").replace("admin@corp.example", &format!("\"{says}\" <admin@corp.example>")), PageKind::MessageTracking),
            3 => (read("sse-devices.txt").replace("Registered\tESA", &format!("Registered\t{says}")), PageKind::SseDevices),
            4 => (read("sse-devices.txt").replace("esa03.corp.exam...", says), PageKind::SseDevices),
            5 => (read("ctr-modules.txt").replace("**Amp** AMP for Endpoints", &format!("**Amp** {says}")), PageKind::CtrModules),
            6 => (read("ctr-add-module.txt").replace("Module Name\\*", &format!("Module Name\\*\n\n{says}")), PageKind::CtrAddModule),
            7 => (read("ctr-investigate.txt").replace("Incoming m essage (Del ivered)", says), PageKind::CtrInvestigate),
            _ => (read("message-tracking.txt").replace("Begins With test test", says), PageKind::MessageTracking),
        };
        prop_assert!(page.contains(says));
        let got = reading::read_text(&page);
        prop_assert_eq!(got.page, kind);
        prop_assert!(states_nothing(&got), "{:?}", got.facts);
    }

    #[test]
    fn words_in_any_number_cost_in_proportion(words in vec(select(&VOCABULARY[..]), 1..12), doctype in any::<bool>()) {
        let unit = words.concat();
        let head = if doctype { "<!DOCTYPE html>" } else { "" };
        let page = |times: usize| format!("{head}{}", unit.repeat(times));
        costs_in_proportion("words", &page(8_000 / unit.len().max(1)))?;
    }
}

const STATUSES: [&str; 10] = [
    "Threat Response: Enabled",
    "SecureX: Disabled",
    "Success — Your changes have been committed.",
    "The Cisco Cloud Service is busy. Navigate back to this page after some time to check the appliance status.",
    "The appliance registration is in progress.",
    "The registration failed because of an invalid or expired token.",
    "Your appliance is successfully registered.",
    "Commit Changes",
    "Deregister",
    "Registration Token:",
];

const PROSE: [&str; 14] = [
    "If you see “{}”, then you are done.",
    "If you see \"{}\" then you are done.",
    "When the page says {} you can go on with the next step.",
    "Yesterday it said '{}' but today it does not.",
    "Ana: I read {} there, is that right?",
    "[13:40] Ana: {}",
    "- {}",
    "1. {} is what we want to see",
    "“{}”",
    "`{}`",
    "The guide shows {} as an example of the text.",
    "Note: you may read {} here.",
    "the old page showed\n{}\nbut that was yesterday",
    "Q: what does it mean? {}",
];

/// Steps per byte that every input may cost, and what an empty one may.
const PER_BYTE: u64 = 500;
const ONCE: u64 = 2_000;

fn costs_in_proportion(what: &str, text: &str) -> Result<(), TestCaseError> {
    let (_, steps) = reading::read_counted(text.as_bytes());
    let most = PER_BYTE * text.len() as u64 + ONCE;
    prop_assert!(steps <= most, "{what}: {steps} steps for {} bytes", text.len());
    prop_assert!(steps >= text.len() as u64 / 4, "{what}: {steps} steps for {} bytes: not counted", text.len());
    Ok(())
}

#[test]
fn inputs_made_to_be_slow_cost_in_proportion() {
    for ((what, small), (_, large)) in made(4_000).iter().zip(&made(16_000)) {
        costs_in_proportion(what, small).unwrap();
        costs_in_proportion(what, large).unwrap();
        let steps = |text: &str| reading::read_counted(text.as_bytes()).1;
        let (few, many) = (steps(small), steps(large));
        assert!(many <= 5 * few + ONCE, "{what}: four times the size took {few} steps, then {many}");
    }
}

/// Inputs of about `size` bytes, each made to hurt some reader.
fn made(size: usize) -> Vec<(&'static str, String)> {
    let many = |unit: &str| unit.repeat(size / unit.len() + 1);
    vec![
        ("deep nesting", format!("<!DOCTYPE html>{}", many("<div>"))),
        ("deep tables", format!("<!DOCTYPE html>{}", many("<table><tr><td>"))),
        ("unclosed formatting", format!("<!DOCTYPE html>{}", many("<b><i>x"))),
        ("ends of nothing", format!("<!DOCTYPE html>{}{}", many("<span>"), many("</i></p></td>"))),
        ("crossed ends", format!("<!DOCTYPE html>{}", many("<b><div></b><p></div>"))),
        ("unclosed cells", format!("<!DOCTYPE html><table>{}", many("<td>x"))),
        ("hidden deep", format!("<!DOCTYPE html>{}x", many("<div hidden style='display:block'>"))),
        ("one giant attribute", format!("<!DOCTYPE html><p title='{}'>x", many("a b=c "))),
        (
            "many attributes",
            format!("<!DOCTYPE html><p {}>x", (0..size / 7).map(|i| format!("a{i}=1 ")).collect::<String>()),
        ),
        ("unclosed tag", format!("<!DOCTYPE html>{}", many("<a b "))),
        ("unclosed tags in text", format!("hello\n{}", many("<a href='x"))),
        ("unclosed quotes in text", format!("hello\n{}", many("<a b=\">\" "))),
        ("unclosed comments", format!("hello\n{}", many("<!-- "))),
        ("unclosed scripts in text", format!("hello\n{}", many("<script>"))),
        ("unclosed titles", format!("<!DOCTYPE html>{}", many("<title>"))),
        ("dashes in a comment", format!("<!DOCTYPE html><!--{}", many("-"))),
        ("ampersands", many("&")),
        ("long names of nothing", many("&CounterClockwiseContourIntegralx")),
        ("one long line", many("Threat Response: ")),
        ("colons", many(":")),
        ("label rows", many("Threat Response:\tEnabled\n")),
        ("status rows", many("Status:\nThe Cisco\n")),
        ("wrapped sentences", many("The appliance registration is\n")),
        ("pages", many("Cloud Service Settings\nSubmit\nEnable\n")),
        ("links", many("[a](b) ")),
        ("open brackets", many("[")),
        ("link ends", many("](")),
        ("pipes", many("| ")),
        ("tabs", many("\t")),
        ("blanks and breaks", format!("hi {}", many(" <br>"))),
        ("quotes", many("> ")),
        ("tracking rows", format!("Message Tracking\n{}", many("MID: 8\nSUBJECT:\tx\nLAST STATE: y\n"))),
        ("a subject in cells", format!("Message Tracking\nMID: 8\nLAST STATE: x\nSUBJECT: {}", many("x\t"))),
        ("device rows", format!("#\tName\tType\tVersion\tStatus\n{}", many("1\ta\tESA\t13.0\tRegistered\n"))),
        ("device cells", format!("Name\nType\nVersion\nStatus\n{}", many("a\nESA\n13.0\nRegistered\n"))),
        ("sightings", format!("Module\tObserved\tDescription\n{}", many("a\t1 hour ago\tb\n"))),
        ("columns", many("Module\t")),
        ("menus", many("Investigate\nModules\n")),
        ("cards", format!("Your Configurations\n{}", many("a\nEdit\n"))),
        ("options", format!("<!DOCTYPE html><select>{}", many("<option>x"))),
        ("lists", format!("<!DOCTYPE html>{}", many("<select>"))),
        (
            "style rules",
            format!("<!DOCTYPE html><style>{}</style>{}", many(".a,#b{display:none}"), many("<p class='a b c'>")),
        ),
        ("open style rules", format!("<!DOCTYPE html><style>{}</style>", many("a{"))),
        ("style comments", format!("<!DOCTYPE html><style>{}</style>", many("/*"))),
        (
            "boundaries",
            format!(
                "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n{}",
                many("--a\nContent-Type: multipart/x; boundary=b\n\n")
            ),
        ),
        (
            "parts",
            format!(
                "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n{}",
                many("--a\nContent-Type: text/plain\n\nx\n")
            ),
        ),
        ("written fields", many("Subject:\nComment:\n")),
        ("zeros", many("\0")),
        ("high bytes", many("\u{fffd}é")),
    ]
}
