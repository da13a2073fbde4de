//! The page reader against the fixtures: each page as it is, and in the shapes in which people copy and save pages.

#![allow(clippy::unwrap_used)]

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
fn a_status_word_is_kept_word_for_word_and_never_taken_from_another_column() {
    let page = fixture("sse-devices.txt").replace("Registered\tESA", "Pending Registration\tRegistered");
    let device = &facts(&page).devices.unwrap()[0];
    assert_eq!(device.status.as_deref(), Some("Pending Registration"));
    let page = fixture("sse-devices.txt").replace("ESA\t13.0.0\tRegistered\tESA", "\t\t\tRegistered");
    assert_eq!(facts(&page).devices, None, "a description alone makes no row");
}

#[test]
fn an_empty_list_is_empty_only_if_it_says_so() {
    let head: String = fixture("sse-devices.txt")
        .lines()
        .filter(|l| !l.contains("esa03") && !l.starts_with("ID:") && !l.starts_with("Created"))
        .map(|l| format!("{l}\n"))
        .collect();
    assert_eq!(facts(&head).devices, None);
    assert_eq!(facts(&format!("{head}\nNo data available\n")).devices, Some(Vec::new()));
    let table = "<!DOCTYPE html><h1>Devices for Example Corp</h1><table><tr><th>Name<th>Type<th>Version<th>Status";
    assert_eq!(facts(table).devices, None, "cut off");
    assert_eq!(facts(&format!("{table}</table>")).devices, None, "rows may not have been drawn yet");
    assert_eq!(facts(&format!("{table}<tr><td colspan=4>No data</table>")).devices, Some(Vec::new()));
    let list = "<!DOCTYPE html><h1>Add New Email Security Appliance Module</h1><p>Registered Device*<select><option>Select a device";
    assert_eq!(facts(list).devices, None, "cut off");
    assert_eq!(facts(&format!("{list}</select>")).devices, Some(Vec::new()));
}

#[test]
fn the_strongest_registration_status_counts() {
    let three = ["css-in-progress.txt", "css-token.txt", "css-committed-busy.txt"].map(fixture);
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
        let text = order.map(|i| three[i].as_str()).join("\nand then\n\n");
        let got = facts(&text);
        assert_eq!(got.registration, Some(reading::Registration::InProgress));
        assert_eq!(got.changes, Some(reading::Changes::Committed));
    }
}

#[test]
fn two_pages_that_contradict_each_other_say_nothing() {
    let page = fixture("css-token.txt");
    let both = format!("{page}\n{}", page.replace("Enabled", "Disabled"));
    assert_eq!(facts(&both).threat_response, None);
}

#[test]
fn the_whole_host_decides_the_region() {
    use reading::RegionRead::*;
    for (server, region) in [
        ("AMERICAS (api.eu.sse.itd.cisco.com)", Europe),
        ("NAM (API-SSE.cisco.com)", Americas),
        ("APJC ( api.apj.sse.itd.cisco.com )", Apjc),
        ("AMERICAS (api-sse.cisco.com.evil.example)", Unknown),
        ("AMERICAS (xapi-sse.cisco.com)", Unknown),
        ("AMERICAS (admin.sse.itd.cisco.com)", Unknown),
    ] {
        let got = facts(&fixture("css-token.txt").replace("AMERICAS (api-sse.cisco.com)", server)).server.unwrap();
        assert_eq!(got.region, region, "{server}");
    }
    let list = "AMERICAS (api-sse.cisco.com) EUROPE (api.eu.sse.itd.cisco.com)";
    assert_eq!(facts(&fixture("css-token.txt").replace("AMERICAS (api-sse.cisco.com)", list)).server, None);
}

#[test]
fn a_waiting_change_beats_the_banner_and_nothing_pending_proves_nothing() {
    let page = fixture("css-committed-busy.txt");
    assert_eq!(facts(&format!("Commit Changes\n{page}")).changes, Some(reading::Changes::Pending));
    assert_eq!(facts(&format!("No Changes Pending\n{}", fixture("css-token.txt"))).changes, None);
}

#[test]
fn cloud_services_enabled_is_not_threat_response_enabled() {
    let got = reading::read(b"Cloud Service Settings\nCisco Cloud Services:\tEnabled\nCisco Success Network:\tEnabled\nEdit Global Settings...\n");
    let service = Facts { cloud_services: Some(reading::Switch::Enabled), ..Facts::default() };
    assert_eq!((got.page, got.facts), (PageKind::CloudServiceSettings, service));
}

#[test]
fn pages_of_others_are_named() {
    for (text, name) in [
        ("{\"threat_response\": \"enabled\"}", "json"),
        (
            "<html><body><h1>Sign in</h1><form>Username <input name=u> Password <input type=password></form>",
            "sign-in-page",
        ),
        (
            "From: ana@corp.example\nTo: bruno@corp.example\nSubject: Cloud Service Settings\n\nIt said Threat Response: Enabled yesterday.\n",
            "e-mail",
        ),
        (
            "# Guide\n## Introduction\nx\n## Prerequisites\nx\n## Verify\nThreat Response:\tEnabled\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\n",
            "how-to-document",
        ),
    ] {
        let got = reading::read(text.as_bytes());
        assert_eq!((got.page, got.looks_like.as_deref(), got.facts), (PageKind::Unknown, Some(name), Facts::default()));
    }
    assert_eq!(reading::read(b"").looks_like, None);
    assert_eq!(reading::read(&vec![b'a'; reading::LARGEST + 1]).looks_like.as_deref(), Some("too-large"));
    assert_eq!(reading::read(b"\x89PNG\r\n\x1a\n").looks_like.as_deref(), Some("picture"));
}

/// A mail that has the page's name for its subject, however it is copied, and a note of that name: what stands in them is
/// what somebody writes. The page itself, sent in a mail, has a row.
#[test]
fn a_mail_about_a_page_is_not_the_page() {
    let heads = [
        "From: ana@corp.example\nTo: bruno@corp.example\nSubject: {}\n\n",
        "{}\nFrom: Ana Ribeiro <ana@corp.example>\nTo: Bruno\nDate: Thu, 14 May 2026 12:00\n\n",
        "{}\n\nDe: Ana\nPara: Bruno\nAssunto: {}\n\n",
    ];
    let inside = [
        ("Cloud Service Settings", "Deregister"),
        ("Cloud Service Settings", "Edit Settings"),
        ("Cloud Service Settings", "Enable"),
        ("Cloud Service Settings", "Cloud Services\nDeregister"),
        ("Cloud Service Settings", "Your appliance is successfully registered."),
        ("Cloud Service Settings", "Commit Changes\nDeregister"),
        ("Uncommitted Changes", "Commit Changes"),
        ("Uncommitted Changes", "Commit Changes\nAbandon Changes"),
    ];
    for (subject, line) in inside {
        for head in heads {
            let text = format!("{}Hello Bruno,\n{line}\nThank you\n", head.replace("{}", subject));
            let got = reading::read(text.as_bytes());
            assert_eq!((got.page, got.facts), (PageKind::Unknown, Facts::default()), "{text}");
            assert_eq!(got.looks_like.as_deref(), Some("e-mail"), "{text}");
        }
    }
    for button in ["Deregister", "Edit Settings", "Enable"] {
        let got = reading::read(format!("Cloud Service Settings\n{button}\nask Joana\n").as_bytes());
        assert_eq!((got.page, got.facts), (PageKind::Unknown, Facts::default()), "{button}");
    }
    for name in ["css-token.txt", "css-in-progress.txt", "css-committed-busy.txt"] {
        let page = fixture(name);
        let sent = reading::read(
            format!("From: ana@corp.example\nTo: bruno@corp.example\nSubject: as promised\n\n{page}").as_bytes(),
        );
        assert_eq!((sent.page, sent.facts), (PageKind::CloudServiceSettings, facts(&page)), "{name}");
    }
}

/// A Cloud Service Settings page around `inside`.
fn around(inside: &str, head: &str) -> Vec<u8> {
    format!("<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body><h1>Cloud Service Settings</h1>{inside}<p><a href=#>Edit Settings</a></p></body></html>").into_bytes()
}

const ROW: &str = "<table><tr><td>Threat Response:</td><td>Enabled</td></tr></table>";

#[test]
fn what_nobody_sees_is_not_read() {
    let hidden = [
        format!("<script>document.write('{ROW}')</script>"),
        format!("<!-- {ROW} -->"),
        format!("<div hidden>{ROW}</div>"),
        format!("<div style='color:red; DISPLAY : none'>{ROW}</div>"),
        format!("<div style='visibility:hidden'>{ROW}</div>"),
        format!("<div style='position:absolute;left:-9999px'>{ROW}</div>"),
        format!("<div style='height:0;overflow:hidden'>{ROW}</div>"),
        format!("<div class='a x b'>{ROW}</div>"),
        format!("<div id=gone>{ROW}</div>"),
        format!("<template>{ROW}</template>"),
        format!("<noscript>{ROW}</noscript>"),
        format!("<details><summary>More</summary>{ROW}</details>"),
        format!("<dialog>{ROW}</dialog>"),
        format!("<div aria-hidden=true>{ROW}</div>"),
        format!("<div popover>{ROW}</div>"),
        format!("<div style=\"content-visibility: hidden\">{ROW}</div>"),
        format!("<div style=\"transform: scale(0)\">{ROW}</div>"),
        "<b><div hidden></b>Threat Response: Enabled</div>".to_owned(),
        "<p hidden>Threat Response: Enabled<p>x".to_owned(),
        "<p title='Threat Response: Enabled'><img alt='Threat Response: Enabled'>".to_owned(),
        "<svg><title>Threat Response: Enabled</title></svg>".to_owned(),
        "<iframe>Threat Response: Enabled</iframe>".to_owned(),
        "<input type=hidden value='Threat Response: Enabled'>".to_owned(),
    ];
    for inside in &hidden {
        let got = reading::read(&around(inside, "<style>.x, #gone { display: none }</style>"));
        assert_eq!((got.page, got.facts), (PageKind::CloudServiceSettings, Facts::default()), "{inside}");
    }
    for inside in [
        ROW.to_owned(),
        format!("<details open>{ROW}</details>"),
        format!("<p hidden>x<p>{ROW}"),
        format!("<div class=y>{ROW}</div>"),
    ] {
        let got = reading::read(&around(
            &inside,
            "<style>.x.y, .z .y { display: none } @media print { .y { display: none } }</style>",
        ));
        assert_eq!(got.facts.threat_response, Some(reading::Switch::Enabled), "{inside}");
    }
}

#[test]
fn what_is_written_in_a_page_or_quoted_is_not_read() {
    for inside in [
        "<textarea>Threat Response: Enabled</textarea>",
        "<input value='Threat Response: Enabled'>",
        "Threat Response: <input value=Enabled>",
        "<div contenteditable>Threat Response: Enabled</div>",
        "<p>When you see Threat Response: Enabled, go on.</p>",
        "<p><q>Threat Response: Enabled</q></p>",
        "<p><code>Threat Response: Enabled</code></p>",
        "<p>Threat Response: <input type=radio checked> Enabled <input type=radio> Disabled</p>",
        "<p>Click <a href=#>Commit Changes</a> to go on.</p>",
        "<p>You should see this:</p><p>Threat Response: Enabled</p>",
    ] {
        let got = reading::read(&around(inside, ""));
        assert_eq!((got.page, got.facts), (PageKind::CloudServiceSettings, Facts::default()), "{inside}");
    }
}

#[test]
fn rows_may_be_made_of_any_elements() {
    for inside in [
        "<div><div>Threat Response:</div><div>Enabled</div></div>",
        "<div><span>Threat Response:</span> <span>Enabled</span></div>",
        "<dl><dt>Threat Response:<dd>Enabled</dl>",
        "<table><tr><th>Threat&nbsp;Response:<td><table><tr><td>Enabled</table></table>",
        "<div role=row><div role=rowheader>Threat Response</div><div role=cell>Enabled</div></div>",
        "<pre>Threat Response:\tEnabled</pre>",
    ] {
        let got = reading::read(&around(inside, ""));
        assert_eq!(got.facts.threat_response, Some(reading::Switch::Enabled), "{inside}");
    }
    let got = reading::read(&around("<p>Threat Response Server: AMERICAS<br>(api-sse.cisco.com)</p>", ""));
    assert_eq!(got.facts.server.unwrap().region, reading::RegionRead::Americas);
}

#[test]
fn a_commit_in_a_session_counts_until_something_is_configured_again() {
    let session = fixture("assumed/cli-commit.txt");
    assert_eq!(facts(&session).changes, Some(reading::Changes::Committed));
    let looked = format!("{session}\nesa03.corp.example> threatresponseconfig\n[]>\nesa03.corp.example> version\n");
    assert_eq!(facts(&looked).changes, Some(reading::Changes::Committed), "looking changes nothing");
    assert_eq!(facts(&format!("{session}\nesa03.corp.example> threatresponseconfig\n[]> ENABLE\n")).changes, None);
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
