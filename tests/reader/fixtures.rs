//! The page reader against the fixtures: each page as it is, and in the shapes in which people copy and save pages.

#![allow(clippy::unwrap_used)]

mod what_counts;

use std::fs;
use std::path::{Path, PathBuf};

use passarela::domain::reading::{self, Facts, PageKind, Printed};

/// A page and what it states; `.txt` and `.html` stand beside a `.json` written by hand.
struct Fixture {
    name: String,
    bytes: Vec<u8>,
    html: bool,
    wanted: Printed,
}

fn fixtures() -> Vec<Fixture> {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut files: Vec<PathBuf> = [pages.clone(), pages.join("assumed")]
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()))
        .filter(|p| p.extension().is_some_and(|e| e == "txt" || e == "html"))
        .collect();
    files.sort();
    assert!(files.len() >= 24, "the fixtures are gone");
    files
        .into_iter()
        .map(|p| Fixture {
            name: p.strip_prefix(&pages).unwrap().to_string_lossy().into_owned(),
            bytes: fs::read(&p).unwrap(),
            html: p.extension().is_some_and(|e| e == "html"),
            wanted: serde_json::from_slice(&fs::read(p.with_extension("json")).unwrap()).unwrap(),
        })
        .collect()
}

#[test]
fn every_fixture_reads_as_written_by_hand() {
    for f in fixtures() {
        assert_eq!(pretty(&reading::read(&f.bytes).printed()), pretty(&f.wanted), "{}", f.name);
    }
}

fn pretty(r: &Printed) -> String {
    serde_json::to_string_pretty(r).unwrap()
}

/// Reads a variant of each fixture that `fits` and compares page and facts.
fn same_facts(what: &str, fits: impl Fn(&Fixture) -> bool, change: impl Fn(&str) -> Vec<u8>) {
    let mut wrong = Vec::new();
    let mut tried = 0;
    for f in fixtures().iter().filter(|f| fits(f)) {
        let text = std::str::from_utf8(&f.bytes).unwrap();
        let got = reading::read(&change(text)).printed();
        if (got.page, &got.facts) != (f.wanted.page, &f.wanted.facts) {
            wrong.push(format!("{} {what}: {}", f.name, pretty(&got)));
        }
        tried += 1;
    }
    assert!(tried > 0, "{what}: no fixture fits");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn any(_: &Fixture) -> bool {
    true
}
fn text(f: &Fixture) -> bool {
    !f.html
}

#[test]
fn line_ends_and_invisible_characters_change_nothing() {
    same_facts("with CRLF", any, |t| t.replace('\n', "\r\n").into_bytes());
    same_facts("with CR", any, |t| t.replace('\n', "\r").into_bytes());
    same_facts("with hard spaces", text, |t| hard_spaces(t).into_bytes());
    same_facts("with zero-width spaces", text, |t| {
        t.replace(": ", ":\u{200b} ").replace(":\t", "\u{200b}:\t").into_bytes()
    });
    same_facts("with soft hyphens", text, |t| t.replace("Response", "Re\u{ad}sponse").into_bytes());
    same_facts("with blanks at the ends", text, |t| t.replace('\n', "  \n  ").into_bytes());
}

/// Every space but those inside tags.
fn hard_spaces(text: &str) -> String {
    let mut inside = false;
    text.chars()
        .map(|c| {
            inside = (inside || c == '<') && c != '>';
            if c == ' ' && !inside { '\u{a0}' } else { c }
        })
        .collect()
}

#[test]
fn encodings_change_nothing() {
    same_facts("in UTF-8 with a mark", any, |t| [&[0xef, 0xbb, 0xbf], t.as_bytes()].concat());
    let le = |t: &str| t.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let be = |t: &str| t.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    same_facts("in UTF-16 LE", any, le);
    same_facts("in UTF-16 BE", any, be);
    same_facts("in UTF-16 LE with a mark", any, |t| [vec![0xff, 0xfe], le(t)].concat());
    same_facts("in UTF-16 BE with a mark", any, |t| [vec![0xfe, 0xff], be(t)].concat());
    same_facts("in windows-1252", any, |t| {
        encoding_rs::WINDOWS_1252.encode(&t.replace("charset=\"utf-8\"", "charset=\"windows-1252\"")).0.into_owned()
    });
    same_facts("in windows-1252, unsaid", text, |t| encoding_rs::WINDOWS_1252.encode(&hard_spaces(t)).0.into_owned());
}

#[test]
fn text_around_it_changes_nothing() {
    same_facts("after a greeting", text, |t| {
        format!("Good morning Bruno,\n\nthis is what I see now.\n\n{t}").into_bytes()
    });
    same_facts("before a signature", text, |t| format!("{t}\n\n-- \nAna Ribeiro\nExample Corp\n").into_bytes());
    same_facts("quoted in a mail", text, |t| t.lines().map(|l| format!("> {l}\n")).collect::<String>().into_bytes());
    same_facts("quoted twice", text, |t| t.lines().map(|l| format!("> > {l}\n")).collect::<String>().into_bytes());
}

#[test]
fn a_single_file_page_reads_like_the_page() {
    let wrap = |encoding: &str, body: String| {
        format!(
            "From: <Saved by Blink>\r\nSubject: page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"--x\"\r\n\r\n----x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n----x\r\nContent-Type: text/css\r\n\r\n.a{{}}\r\n----x--\r\n"
        )
    };
    let as_saved = |what: &str, change: &dyn Fn(&str) -> Vec<u8>| {
        for f in fixtures().iter().filter(|f| f.html) {
            let got = reading::read(&change(std::str::from_utf8(&f.bytes).unwrap())).printed();
            let wanted = (f.wanted.page, without_controls(f.wanted.facts.clone()));
            assert_eq!((got.page, got.facts), wanted, "{} {what}", f.name);
        }
    };
    as_saved("as quoted-printable", &|t| wrap("quoted-printable", quoted_printable(t)).into_bytes());
    as_saved("as base64", &|t| {
        use base64::Engine;
        let code = base64::engine::general_purpose::STANDARD.encode(t);
        let lines: Vec<&str> = code.as_bytes().chunks(76).map(|c| std::str::from_utf8(c).unwrap()).collect();
        wrap("base64", lines.join("\r\n")).into_bytes()
    });
}

/// A single file holds what the page was loaded with, so what lists, boxes and fields hold says nothing.
fn without_controls(mut facts: Facts) -> Facts {
    facts.edit_form = facts.edit_form.map(|_| reading::EditForm::default());
    (facts.ctr_in_sse, facts.timeframe_days) = (None, None);
    facts
}

fn quoted_printable(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut width = 0;
        for b in line.bytes() {
            let piece = if b.is_ascii_graphic() && b != b'=' || b == b' ' {
                (b as char).to_string()
            } else {
                format!("={b:02X}")
            };
            if width + piece.len() > 70 {
                out.push_str("=\r\n");
                width = 0;
            }
            width += piece.len();
            out.push_str(&piece);
        }
        out.push_str("\r\n");
    }
    out
}

fn appliance(f: &Fixture) -> bool {
    !f.html && f.wanted.page == PageKind::CloudServiceSettings
}

#[test]
fn labels_and_values_may_stand_apart_in_any_way() {
    same_facts("on two lines", appliance, |t| t.replace(":\t", ":\n").into_bytes());
    same_facts("on two lines with a blank one between", appliance, |t| t.replace(":\t", ":\n\n").into_bytes());
    same_facts("with a space", appliance, |t| t.replace(":\t", ": ").into_bytes());
    same_facts("with nothing", appliance, |t| t.replace(":\t", ":").into_bytes());
    same_facts("with a space before the colon", appliance, |t| t.replace(":\t", " : ").into_bytes());
    same_facts("in a Markdown table", appliance, |t| {
        t.lines()
            .map(|l| if l.contains('\t') { format!("| {} |\n", l.replace('\t', " | ")) } else { format!("{l}\n") })
            .collect::<String>()
            .into_bytes()
    });
    same_facts("in capitals", appliance, |t| {
        if t.contains("href") { t.to_owned() } else { t.to_uppercase() }.into_bytes()
    });
    for dash in ["–", "-", "--", "―"] {
        same_facts("with another dash", appliance, |t| t.replace('—', dash).into_bytes());
    }
    same_facts("wrapped", appliance, |t| wrapped(t, 48).into_bytes());
    same_facts("wrapped narrowly", appliance, |t| wrapped(t, 34).into_bytes());
}

/// Long lines broken at spaces, as mail programs do.
fn wrapped(text: &str, width: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut used = 0;
        if line.contains('<') || line.starts_with('#') || !line.contains(". ") && !line.starts_with("Success") {
            out.push_str(line);
        } else {
            for word in line.split_inclusive(' ') {
                if used > 0 && used + word.len() > width {
                    out.push('\n');
                    used = 0;
                }
                used += word.len();
                out.push_str(word);
            }
        }
        out.push('\n');
    }
    out
}

#[test]
fn device_rows_may_be_copied_in_any_way() {
    let devices = |f: &Fixture| f.name == "sse-devices.txt";
    same_facts("one cell per line", devices, |t| t.replace('\t', "\n").into_bytes());
    same_facts("without the boxes", devices, |t| t.replace("<input type=\"checkbox\"/>\t", "").into_bytes());
    same_facts("with empty boxes", devices, |t| t.replace("<input type=\"checkbox\"/>", "").into_bytes());
    same_facts("as a Markdown table", devices, |t| {
        t.lines()
            .map(|l| if l.contains('\t') { format!("| {} |\n", l.replace('\t', " | ")) } else { format!("{l}\n") })
            .collect::<String>()
            .into_bytes()
    });
    let as_html = |t: &str| {
        let rows: String = t
            .lines()
            .map(|l| match l.contains('\t') {
                true => format!("<tr>{}\n", l.split('\t').map(|c| format!("<td><div>{c}</div>")).collect::<String>()),
                false => format!("<tr><td colspan=9>{}\n", l.trim_start_matches('#')),
            })
            .collect();
        format!("<!DOCTYPE html><meta charset=utf-8><table>{rows}</table>").into_bytes()
    };
    same_facts("as a page", devices, as_html);
}

fn facts(text: &str) -> Facts {
    reading::read(text.as_bytes()).facts
}

fn fixture(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages").join(name)).unwrap()
}

#[test]
fn what_is_printed_names_the_facts_of_the_format_and_no_others() {
    let bar = "esa03.corp.example\nEmail Security Virtual Appliance\nAsyncOS 15.5.5 for Cisco C100V build 014\n";
    let settings =
        reading::read_text(&format!("{bar}Cloud Service Settings\nThreat Response:\tEnabled\nEdit Settings\n"));
    assert_eq!(settings.facts.host_name.as_deref(), Some("esa03.corp.example"));
    let printed = serde_json::to_value(settings.printed()).unwrap();
    let facts = serde_json::json!({"threat_response": "enabled", "version": "15.5.5-014"});
    assert_eq!(
        (&printed["facts"], &printed["lines"]),
        (&facts, &serde_json::json!({"threat_response": 5, "version": 3}))
    );
    // A page that no step needs states nothing, though the wizard learns from its bar whose it is.
    for (page, name) in [
        (format!("{bar}Login\nUsername:\nPassphrase:\n"), "sign-in-page"),
        ("Monitor\tMail Policies\tSecurity Services\tNetwork\tSystem Administration\nSystem Status\nHost Name:\tesa03.corp.example\nAsyncOS Version:\t15.5.5-014\n".to_owned(), "appliance-page"),
        ("Cisco XDR\nControl Center\nIncidents\n".to_owned(), "xdr-page"),
    ] {
        let reading = reading::read_text(&page);
        assert_ne!(reading.facts, Facts::default(), "{name}");
        let wanted = serde_json::json!({"page": "unknown", "looks_like": name, "facts": {}, "lines": {}});
        assert_eq!(serde_json::to_value(reading.printed()).unwrap(), wanted);
    }
    // How far a list goes stands beside the facts.
    let list =
        "Devices for Northwind GmbH\nName\tType\tVersion\tStatus\nmx-1.example\tESA\t16.0.4\tRegistered\nLoad more\n";
    let printed = serde_json::to_value(reading::read_text(list).printed()).unwrap();
    assert_eq!((&printed["partial"], printed["facts"].get("partial")), (&serde_json::json!(["devices"]), None));
    // A search that found nothing is no word of the page that there is none.
    let none = list.replace("mx-1.example\tESA\t16.0.4\tRegistered\nLoad more", "No matching records found");
    let printed = serde_json::to_value(reading::read_text(&none).printed()).unwrap();
    assert_eq!((&printed["page"], printed["facts"].get("devices")), (&serde_json::json!("sse-devices"), None));
    let none = list.replace("mx-1.example\tESA\t16.0.4\tRegistered\nLoad more", "No devices");
    let printed = serde_json::to_value(reading::read_text(&none).printed()).unwrap();
    assert_eq!(printed["facts"]["devices"], serde_json::json!([]));
}
