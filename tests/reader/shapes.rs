//! Shapes of pages beyond the fixtures: the same page as different browsers, portals and terminals hand it over.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use passarela::domain::reading::{self, PageKind};
use serde_json::{Value, json};

/// The page and the facts that are printed.
fn read(input: &str) -> (String, Value) {
    let read = serde_json::to_value(reading::read(input.as_bytes()).printed()).unwrap();
    (read["page"].as_str().unwrap().to_owned(), read["facts"].clone())
}

fn reads(what: &str, input: &str, page: PageKind, facts: Value) {
    let page = serde_json::to_value(page).unwrap();
    assert_eq!(read(input), (page.as_str().unwrap().to_owned(), facts), "{what}:\n{input}");
}

const ID: &str = "3f0c2b7e-5d14-4c1a-9e60-8b2d7a41c9f5";

fn settings_page(top: &str, below: &str) -> String {
    format!(
        "<html><body>{top}<h1>Cloud Service Settings</h1><table><tr><td>Threat Response:</td><td>Enabled</td></tr>\
         <tr><td>Threat Response Server:</td><td>AMERICAS (api-sse.cisco.com)</td></tr></table>{below}</body></html>"
    )
}

fn enabled() -> Value {
    json!({"threat_response": "enabled", "server": {"fqdn": "api-sse.cisco.com", "region": "americas"}})
}

fn with(mut facts: Value, name: &str, value: &str) -> Value {
    facts[name] = json!(value);
    facts
}

#[test]
fn a_commit_button_in_a_bar_beside_other_words_is_a_button() {
    for top in [
        "<nav><span>Network</span> <span>System Administration</span> <a href=x>Commit Changes</a></nav>",
        "<nav><a>Network</a> <a>System Administration</a> <a href=x>Commit Changes \u{bb}</a> <a>Help</a></nav>",
        "<div class=top><span>Logged in as: admin</span> <a href=x>Commit Changes</a></div>",
        "<div>Logged in as: admin <a class=\"btn btn-warning\" href=x>Commit Changes</a></div>",
        "<div>Logged in as: admin <a role=button>Commit Changes</a></div>",
    ] {
        reads(
            "a button",
            &settings_page(top, ""),
            PageKind::CloudServiceSettings,
            with(enabled(), "changes", "pending"),
        );
    }
}

#[test]
fn commit_changes_in_a_sentence_is_no_button() {
    for below in [
        "<p>Then click <a href=x>Commit Changes</a> to apply.</p>",
        "<p>Then click the <b><a href=x>Commit Changes</a></b> button.</p>",
        "<p>Then click <b>Commit Changes</b></p>",
        "<p><b><a href=x>Commit Changes</a></b> applies all of them.</p>",
    ] {
        reads("a sentence", &settings_page("", below), PageKind::CloudServiceSettings, enabled());
    }
}

#[test]
fn what_a_picture_is_called_is_not_on_the_page() {
    let failed = "The registration failed because of an invalid or expired token.";
    let below = format!("<svg><title>{failed}</title><desc>Status: {failed}</desc></svg>");
    reads("a drawing", &settings_page("", &below), PageKind::CloudServiceSettings, enabled());
}

#[test]
fn the_banner_on_a_web_page_makes_no_session_of_it() {
    let bar = "esa1.corp.example\nEmail Security Virtual Appliance\nAsyncOS 14.2.1 for Cisco C100V build 020\n\
               Logged in as: admin Log Out\nMonitor\nMail Policies\nNo Changes Pending\n";
    reads("another page", &format!("{bar}System Status\nUp since yesterday\n"), PageKind::Unknown, json!({}));
    // The sentence about the service is no row about Threat Response.
    reads(
        "the 14.x panel, off",
        &format!(
            "{bar}Cloud Service Settings\nCisco Cloud Services\n\
             The Cisco Cloud Service is currently disabled on your appliance.\nEnable...\n"
        ),
        PageKind::CloudServiceSettings,
        json!({"version": "14.2.1-020", "cloud_services": "disabled"}),
    );
    let top = "<header><b>esa1</b> <span>AsyncOS 13.0.0 for Cisco C100V build 392</span> <span>Logged in as: admin\
               </span></header>";
    reads(
        "in a bar of the page",
        &settings_page(top, ""),
        PageKind::CloudServiceSettings,
        with(enabled(), "version", "13.0.0-392"),
    );
}

#[test]
fn a_session_is_known_by_its_output_and_through_its_colours() {
    let version = "Current Version\n===============\nProduct: Cisco C100V Email Security Virtual Appliance\n\
                   Model: C100V\nVersion: 14.2.1-020\nBuild Date: 2022-10-24\n";
    reads("version without its prompt", version, PageKind::AsyncosCli, json!({"version": "14.2.1-020"}));
    let coloured = "\u{1b}]0;esa1\u{7}\u{1b}[2J\u{1b}[HAsyncOS 13.0.0 for Cisco C100V build 392\n\
                    \u{1b}[1mesa1.corp.example>\u{1b}[0m ";
    reads("a recorded terminal", coloured, PageKind::AsyncosCli, json!({"version": "13.0.0-392"}));
    let reading = reading::read(b"\x1b[2J\n\x1b[Hesa1> version\n\nVersion: 13.0.0-392\n");
    assert_eq!(reading.lines["version"], 4, "lines count as in the input");
}

const SSE: &str = "Security Services Exchange\nDevices\nCloud Services\nAudit Log\nAna Ribeiro\n\n";
const HEADS: &str = "\t#\tName ^\tType\tVersion\tStatus\tDescription\tActions\n";

#[test]
fn what_stands_under_a_device_table_is_no_device() {
    let page = format!(
        "{SSE}Devices for Example Mail\n\n#\tName\tType\tVersion\tStatus\tDescription\n\
         1\tesa01.corp.example\tESA\t13.0.0\tRegistered\tESA\n\
         Page Size: 25\tTotal Entries: 1\n\u{a9} 2020 Cisco Systems, Inc.\tTerms\tPrivacy\tHelp\n"
    );
    let row = json!({"name": "esa01.corp.example", "type": "ESA", "version": "13.0.0", "status": "Registered"});
    reads(
        "columns that begin with a number sign",
        &page,
        PageKind::SseDevices,
        json!({"portal": "sse", "tenant": "Example Mail", "account": "Ana Ribeiro", "devices": [row], "devices_total": 1}),
    );
}

#[test]
fn a_saved_pages_own_style_sheets_hide_what_they_hide() {
    let failed = "Status: The registration failed because of an invalid or expired token.";
    let page = settings_page("", &format!("<div class=\"note off\">{failed}</div><p class=aside>{failed}</p>"));
    let part = |kind: &str, body: &str| format!("--cut\r\nContent-Type: {kind}\r\n\r\n{body}\r\n");
    let saved = |css: &str| {
        format!(
            "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/related; boundary=\"cut\"\r\n\r\n{}{}--cut--\r\n",
            part("text/html", &page),
            part("text/css", css)
        )
    };
    let css = ".off { display: none } .aside { position: absolute; width: 1px; height: 1px; overflow: hidden }";
    reads("hidden", &saved(css), PageKind::CloudServiceSettings, enabled());
    reads(
        "not hidden",
        &saved(".off { color: red }"),
        PageKind::CloudServiceSettings,
        with(enabled(), "registration", "failed"),
    );
}

#[test]
fn a_device_list_without_a_table_is_empty_if_it_says_so() {
    reads(
        "SSE",
        &format!("{SSE}Devices for Example Mail\nSearch:\n0 Rows Selected\n\nNo devices\n"),
        PageKind::SseDevices,
        json!({"portal": "sse", "tenant": "Example Mail", "account": "Ana Ribeiro", "devices": []}),
    );
    let unsaid = format!("{SSE}Devices for Example Mail\nSearch:\n0 Rows Selected\n");
    reads(
        "unsaid",
        &unsaid,
        PageKind::SseDevices,
        json!({"portal": "sse", "tenant": "Example Mail", "account": "Ana Ribeiro"}),
    );
    let devices = "<p>Settings &gt; Devices</p><h1>Devices</h1><button>Manage Devices</button>\
                   <button>Reload Devices</button><p>No devices</p>";
    reads("Threat Response", &format!("<html>{devices}</html>"), PageKind::CtrDevices, json!({"devices": []}));
}

#[test]
fn a_page_copied_twice_lists_no_headings_and_two_tenants_pages_no_devices() {
    let page = |tenant: &str, status: &str| {
        format!("{SSE}Devices for {tenant}\n\n{HEADS}\t1\tesa01.corp.example\tESA\t13.0.0\t{status}\tESA\t\n\n")
    };
    let row =
        |status: &str| json!({"name": "esa01.corp.example", "type": "ESA", "version": "13.0.0", "status": status});
    let (_, facts) = read(&format!("{}{}", page("Example Mail", "Pending"), page("Example Mail", "Registered")));
    assert_eq!(facts["devices"], json!([row("Pending"), row("Registered")]));
    reads(
        "two tenants",
        &format!("{}{}", page("Example Mail", "Pending"), page("Other Mail", "Registered")),
        PageKind::SseDevices,
        json!({"portal": "sse"}),
    );
}

#[test]
fn a_description_never_fills_in_for_a_missing_status() {
    let page = |cells: &str| {
        format!("{SSE}Devices for Example Mail\n#\nName\nType\nVersion\nStatus\nDescription\nActions\n1\n{cells}")
    };
    let (_, facts) = read(&page("esa01.corp.example\nESA\n13.0.0\nRegistered\n"));
    assert_eq!(facts["devices"][0]["status"], Value::Null, "one cell for two columns");
    let (_, facts) = read(&page("esa01.corp.example\nESA\n13.0.0\nPending\nRegistered\n"));
    assert_eq!(facts["devices"][0]["status"], "Pending");
}

#[test]
fn each_module_has_its_own_device() {
    let card = |name: &str, id: &str| {
        format!(
            "<section><span>Esa</span> <h3>{name}</h3><div>Email Security Appliance</div>\
             <div>Registered Device: esa01.corp.example</div><div>ID {id}</div>\
             <a class=button>Edit</a><button>Delete</button></section>"
        )
    };
    let other = ID.replace("3f0c", "4f0c");
    reads(
        "two cards",
        &format!(
            "<html><p>Settings &gt; Modules</p><h1>Modules</h1><h2>Your Configurations</h2>\
             <a class=button>Add New Module</a>{}{}</html>",
            card("esa01", ID),
            card("esa02", &other)
        ),
        PageKind::CtrModules,
        json!({"modules": [
            {"name": "esa01", "type": "Email Security Appliance", "device_id": ID},
            {"name": "esa02", "type": "Email Security Appliance", "device_id": other},
        ]}),
    );
}

#[test]
fn a_sighting_names_the_module_and_not_its_kind() {
    let top = "Investigate\nClear\nReset\nObservables\nSightings\n";
    let heads = ["Module", "Observed", "Description", "Confidence", "Severity", "Details"];
    let seen = |module: &str| json!({"sightings": [{"module": module, "observed": "9 hours ago", "description": "Incoming message (Delivered)"}]});
    let row = "Email Security Appliance\t9 hours ago\tIncoming message (Delivered)\tHigh\tLow\tMID 8\n";
    let wide = heads.join("\t");
    for (what, page, module) in [
        ("a cell of two lines, copied", format!("{top}{wide}\nesa03\n{row}"), "esa03"),
        ("the default name", format!("{top}{wide}\nEmail Security Appliance\n{row}"), "Email Security Appliance"),
        ("one line", format!("{top}{wide}\n{}", row.replace("Email Security Appliance", "esa03")), "esa03"),
        ("a cell a line", format!("{top}{}\nesa03\n{}", heads.join("\n"), row.replace('\t', "\n")), "esa03"),
        (
            "other columns first",
            format!("{top}Observed\tModule\tDescription\n9 hours ago\tesa03\tIncoming message (Delivered)\n"),
            "esa03",
        ),
        (
            "saved",
            format!(
                "<html><button>Investigate</button><h2>Observables</h2><h2>Sightings</h2><table><tr><th>{}</th></tr>\
                 <tr><td>esa03<br>Email Security Appliance</td><td>9 hours ago</td>\
                 <td>Incoming message (Delivered)</td></tr></table></html>",
                heads.join("</th><th>")
            ),
            "esa03",
        ),
    ] {
        reads(what, &page, PageKind::CtrInvestigate, seen(module));
    }
    reads(
        "nothing asked yet",
        "Threat Response\nInvestigate\nInvestigate\nClear\nReset\n",
        PageKind::CtrInvestigate,
        json!({"portal": "threat-response"}),
    );
}

#[test]
fn tracked_messages_on_one_line_and_their_details() {
    let message = json!({"messages": [{
        "mid": "8", "time": "14 May 2020 13:23:57 (GMT +00:00)", "sender": "ana@mail.example",
        "recipient": "bruno@corp.example", "subject": "test test", "last_state": "Delivered",
    }]});
    reads(
        "cells run together",
        "Message Tracking\nResults\nDisplaying 1 \u{2014} 1 of 1 items.\n\
         1 14 May 2020 13:23:57 (GMT +00:00) MID: 8 Show Details\nSENDER: ana@mail.example\n\
         RECIPIENT: bruno@corp.example\nSUBJECT: test test\nLAST STATE: Delivered\n",
        PageKind::MessageTracking,
        message.clone(),
    );
    let mut details = message;
    details["messages"][0]["message_id"] = json!("<a1b2c3@mail.example>");
    let rows = [
        ("Received Time", "14 May 2020 13:23:57 (GMT +00:00)"),
        ("MID", "8"),
        ("Subject", "test test"),
        ("Envelope Sender", "ana@mail.example"),
        ("Envelope Recipients", "bruno@corp.example"),
        ("Message ID Header", "<a1b2c3@mail.example>"),
        ("Last State", "Delivered"),
    ];
    let lines: String = rows.iter().map(|(l, v)| format!("{l}: {v}\n")).collect();
    reads("details in lines", &format!("Message Details\n{lines}"), PageKind::MessageTracking, details.clone());
    let cells: String = rows
        .iter()
        .map(|(l, v)| format!("<tr><th>{l}:</th><td>{}</td></tr>", v.replace('<', "&lt;").replace('>', "&gt;")))
        .collect();
    let page = format!("<html><h1>Message Details</h1><table>{cells}</table></html>");
    reads("details in cells", &page, PageKind::MessageTracking, details);
}

#[test]
fn a_mail_about_the_page_is_not_the_page() {
    for says in [
        "Your appliance is successfully registered with the Cisco Cloud Services portal.",
        "The registration failed because of an invalid or expired token.",
        "The Cisco Cloud Service is busy.",
        "Success — Your changes have been committed.",
    ] {
        for mail in [
            format!("Cloud Service Settings\n\n{says}\n"),
            format!("Cloud Service Settings\nAna Ribeiro <ana@corp.example>\nto me\n\n{says}\n\nAna\n"),
            format!("From: ana@corp.example\nTo: bruno@corp.example\nSubject: Cloud Service Settings\n\n{says}\n"),
            format!("From:\tana@corp.example\nTo:\tbruno@corp.example\nSubject:\tCloud Service Settings\n\n{says}\n"),
            format!(
                "From: ana@corp.example\nTo: bruno@corp.example\nSubject: Cloud Service Settings\n\nStatus: {says}\n"
            ),
            format!("From: ana@corp.example\nSubject:\nCloud Service Settings\nDate: today\n\n{says}\n"),
            format!(
                "<html><h2>Cloud Service Settings</h2><p>Ana Ribeiro &lt;ana@corp.example&gt;</p><p>{says}</p></html>"
            ),
            format!(
                "From: ana@corp.example\r\nTo: bruno@corp.example\r\nSubject: Cloud Service Settings\r\nMIME-Version: 1.0\r\n\
                 Content-Type: text/plain\r\n\r\n{says}\r\n"
            ),
        ] {
            assert_eq!(read(&mail).1, json!({}), "{mail}");
        }
    }
    // The page itself, in the body.
    let page = "Subject: Cloud Service Settings\n\nCloud Service Settings\nStatus:\tThe Cisco Cloud Service is busy.\n";
    assert_eq!(read(page).1, json!({"registration": "busy"}));
}

#[test]
fn a_table_above_the_sightings_lists_no_sightings() {
    let top = "Threat Response\nInvestigate\nClear\nReset\nObservables\n";
    let table = "Module\tObserved\tDescription\nesa03\t9 hours ago\tIncoming message (Delivered)\n";
    let none = json!({"portal": "threat-response", "sightings": []});
    reads("text", &format!("{top}{table}Sightings\nNo sightings\n"), PageKind::CtrInvestigate, none.clone());
    let lines = table.replace('\t', "\n");
    reads("a cell a line", &format!("{top}{lines}0 Sightings\n"), PageKind::CtrInvestigate, none);
    let cells =
        "<table><tr><th>Module<th>Observed<th>Description</tr><tr><td>esa03<td>9 hours ago<td>Incoming</tr></table>";
    let page = format!(
        "<html><button>Investigate</button><h2>Observables</h2>{cells}<h2>Sightings (0)</h2><p>No data</p></html>"
    );
    assert_eq!(read(&page).1.get("sightings").and_then(Value::as_array).map(Vec::len).unwrap_or(0), 0, "{page}");
    let below = format!("{top}{table}Sightings\n{}", table.replace("esa03", "esa04"));
    assert_eq!(read(&below).1["sightings"].as_array().map(Vec::len), Some(1), "{below}");
    assert_eq!(read(&below).1["sightings"][0]["module"], "esa04");
}

#[test]
fn page_numbers_without_the_first_are_page_numbers() {
    for numbers in [
        "2 3 … 15",
        "2\n3\n…\n15",
        "1\n…\n9",
        "‹ 4 ›",
        "2\nNext ›",
        "3 devices\n1 2",
        "Show more",
        "Next 25",
        "Page 2",
        "Rows per page: 3\n3 devices\nLoad more",
    ] {
        let rows: String = (1..4).map(|n| format!("mx-{n}.northwind.example\tESA\t16.0.4\tRegistered\n")).collect();
        let page = format!("Devices for Northwind GmbH\nName\tType\tVersion\tStatus\n{rows}{numbers}\n");
        let got = reading::read(page.as_bytes());
        assert!(!got.facts.whole(reading::List::Devices), "whole: {page}");
        assert!(
            got.facts.devices.iter().flatten().filter_map(|d| d.name.as_deref()).all(|n| n.starts_with("mx-")),
            "{page}"
        );
    }
}
