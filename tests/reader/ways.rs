//! What holds for every way in which a page leaves a browser: no part of a list passes for the whole, no control's content
//! for the appliance's state, nothing hidden or written by somebody for a status, nothing put together over a wrap for a
//! name; and no page is known by its buttons.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use crate::lists;

use std::fs;
use std::path::Path;

use lists::{HEADS, WAYS, modules, more, orders, part, row, table};
use passarela::domain::reading::{self, List, PageKind, Reading};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn read(text: &str) -> Reading {
    reading::read(text.as_bytes())
}

/// Facts that say how the connection is.
fn states_nothing(reading: &Reading) -> bool {
    let f = &reading.facts;
    f.threat_response.is_none()
        && f.server.is_none()
        && f.cloud_services.is_none()
        && f.changes.is_none()
        && f.registration.is_none()
        && f.ctr_in_sse.is_none()
}

const STATUSES: [&str; 9] = [
    "Threat Response: Enabled",
    "SecureX: Disabled",
    "XDR: Enabled",
    "Success — Your changes have been committed.",
    "Status: The Cisco Cloud Service is busy.",
    "The registration failed because of an invalid or expired token.",
    "Your appliance is successfully registered.",
    "The Cisco Cloud Service is currently disabled on your appliance.",
    "Threat Response Server: EUROPE (api.eu.sse.itd.cisco.com)",
];

proptest! {
    #![proptest_config(crate::whole::cases(160))]

    #[test]
    fn a_list_that_says_there_is_more_is_never_whole(
        rows in vec(row(), 1..6), order in orders(), html in any::<bool>(), k in 1usize..90, which in 0usize..WAYS,
    ) {
        let page = table(&rows, order, html, HEADS, &more(rows.len(), k, which), 1);
        let got = read(&page);
        prop_assert_eq!(got.page, PageKind::SseDevices);
        prop_assert_eq!(got.facts.devices.as_ref().map(Vec::len), Some(rows.len()), "{}", page);
        prop_assert!(!got.facts.whole(List::Devices), "whole: {}", page);
    }

    #[test]
    fn a_list_that_begins_later_or_has_another_head_for_the_name_is_never_whole(
        rows in vec(row(), 1..6), order in orders(), html in any::<bool>(), first in 2usize..500,
        head in select(&["Appliance", "Host", "Machine", "Gerät", "Device / Host"][..]), virtual_rows in any::<bool>(),
    ) {
        let page = if virtual_rows {
            table(&rows, order, html, HEADS, "", first)
        } else {
            table(&rows, order, html, [head, "Type", "Version", "Status"], "", 1)
        };
        prop_assert!(!read(&page).facts.whole(List::Devices), "whole: {}", page);
    }

    /// Of a list that any sign shows to be a part, no device can be called absent, whichever signs come together and
    /// wherever they stand.
    #[test]
    fn nothing_is_absent_from_a_list_with_any_sign_of_more(page in part()) {
        prop_assert!(!read(&page).facts.whole(List::Devices), "whole: {}", page);
    }

    #[test]
    fn modules_with_any_sign_of_more_are_never_all(n in 1usize..4, k in 1usize..90, which in 0usize..WAYS, html in any::<bool>()) {
        let page = modules(n, &more(n, k, which), "Email Security Appliance", html);
        let got = read(&page);
        prop_assert_eq!(got.facts.modules.as_ref().map(Vec::len), Some(n), "{}", page);
        prop_assert!(!got.facts.whole(List::Modules), "whole: {}", page);
    }

    #[test]
    fn a_list_that_says_nothing_of_more_is_read_row_by_row(
        rows in vec(row(), 1..6), order in orders(), html in any::<bool>(), foot in select(&["", "Total Entries: {}", "1 - {} of {}", "Page Size: 25"][..]),
    ) {
        let page = table(&rows, order, html, HEADS, &foot.replace("{}", &rows.len().to_string()), 1);
        let got = read(&page);
        let devices = got.facts.devices.clone().unwrap();
        prop_assert!(got.facts.whole(List::Devices), "not whole: {}", page);
        for (device, row) in devices.iter().zip(&rows) {
            prop_assert_eq!(device.name.as_deref(), Some(row.name.as_str()));
            prop_assert_eq!(device.version.as_deref(), Some(row.version.as_str()));
            prop_assert_eq!(device.status.as_deref(), Some(row.status.trim_start_matches("● ")));
        }
    }

    #[test]
    fn rows_that_are_not_understood_never_leave_an_empty_list(
        rows in vec(vec("[a-zA-Z0-9.]{0,9}", 0..7), 1..6), html in any::<bool>(),
    ) {
        let lines: Vec<String> = rows.iter().map(|r| r.join("\t")).collect();
        let page = if html {
            let rows: String = rows.iter().map(|r| format!("<tr><td>{}</td></tr>", r.join("</td><td>"))).collect();
            format!("<!DOCTYPE html><h1>Devices for Northwind GmbH</h1><table><tr><th>Name<th>Type<th>Version<th>Status</tr>{rows}</table>")
        } else {
            format!("Devices for Northwind GmbH\nName\tType\tVersion\tStatus\n{}\n", lines.join("\n"))
        };
        prop_assert_ne!(read(&page).facts.devices, Some(Vec::new()), "{}", page);
    }

    #[test]
    fn what_was_typed_into_a_search_makes_a_selection(rows in vec(row(), 1..4), typed in "[a-z]{1,8}") {
        let page = table(&rows, [0, 1, 2, 3], false, HEADS, "", 1).replace("#\t", &format!("Search: \n{typed}\n0 Rows Selected\n#\t"));
        prop_assert!(!read(&page).facts.whole(List::Devices), "whole: {}", page);
    }

    // ---- wraps ----

    #[test]
    fn a_name_over_a_wrap_is_only_its_beginning(
        label in "[a-z]{3,9}", more in "[a-z]{2,9}", digits in 1u32..99, at in 3usize..12, number in any::<bool>(),
    ) {
        let name = format!("{label}-{more}-{digits}.northwind.example");
        let (first, rest) = name.split_at(at);
        let (head, one, two) = if number { ("  #    ", "  1    ", "       ") } else { ("  ", "  ", "  ") };
        let page = format!(
            "Devices for Northwind GmbH\n\n{head}{:<24}{:<8}{:<14}Status\n\n{one}{first:<24}{:<8}{:<14}Registered\n{two}{rest}\n\n\u{c}",
            "Name", "Type", "Version", "ESA", "16.0.4-302"
        );
        let got = read(&page);
        for device in got.facts.devices.iter().flatten() {
            if let Some(read) = &device.name {
                let beginning = read.strip_suffix('\u{2026}');
                prop_assert!(beginning.is_some_and(|b| name.starts_with(b)), "{read} in {page}");
            }
        }
    }

    #[test]
    fn a_build_of_more_than_three_digits_is_never_stated(build in 1000u32..99999, place in 0usize..3) {
        let version = format!("15.5.5-{build}");
        let page = match place {
            0 => format!("AsyncOS 15.5.5 for Cisco C300V build {build}\nLogged in as: admin\nCloud Service Settings\nThreat Response:\tEnabled\n"),
            1 => format!("esa1> version\n\nVersion: {version}\n"),
            _ => format!("Devices for Northwind GmbH\nName\tType\tVersion\tStatus\nmx-1.example\tESA\t{version}\tRegistered\n"),
        };
        let got = read(&page);
        prop_assert_eq!(&got.facts.version, &None);
        prop_assert!(got.facts.devices.iter().flatten().all(|d| d.version.is_none()));
        prop_assert!(got.facts.not_understood.iter().any(|n| n.label == "Version"), "{:?}", got);
    }

    // ---- controls ----

    #[test]
    fn what_a_control_holds_is_never_state(
        way in 0usize..4, control in 0usize..6, region in select(&["AMERICAS (api-sse.cisco.com)", "EUROPE (api.eu.sse.itd.cisco.com)", "APJC (api.apj.sse.itd.cisco.com)"][..]),
        on in any::<bool>(), titled in any::<bool>(),
    ) {
        let word = if on { "Enabled" } else { "Disabled" };
        let row = match control {
            0 => format!("<tr><th>Threat Response:<td><select><option>Disabled<option selected>{word}</select>"),
            1 => format!("<tr><th>Threat Response:<td><input value='{word}'>"),
            2 => format!("<tr><th>Threat Response Server:<td><select><option>x (y.example)<option selected>{region}</select>"),
            3 => format!("<tr><th>Cisco Secure Cloud Server:<td><input value='{region}'>"),
            4 => format!("<tr><th>SecureX:<td><input type=checkbox {}> Enable", if on { "checked" } else { "" }),
            _ => format!("<tr><th>Status:<td><textarea>{}</textarea>", STATUSES[5]),
        };
        let title = if titled { "Edit Cloud Service Settings" } else { "Cloud Service Settings" };
        let body = format!("<h1>{title}</h1><form><table>{row}</table><input type=submit value=Submit></form>");
        let page = match way {
            0 => format!("<!DOCTYPE html><html><body>{body}</body></html>"),
            1 => format!("<!DOCTYPE html>\n<html><head>\n<meta http-equiv=\"content-type\" content=\"text/html; charset=UTF-8\"></head><body>{body}</body></html>"),
            2 => saved(&format!("<!DOCTYPE html><html><body>{body}</body></html>")),
            _ => format!("<meta charset='utf-8'>{body}"),
        };
        let got = read(&page);
        prop_assert!(states_nothing(&got), "{:?} of {}", got.facts, page);
        if way >= 2 {
            let held = got.facts.edit_form.unwrap_or_default();
            prop_assert!(held.enable.is_none() && held.server.is_none(), "as loaded: {}", page);
        }
    }

    #[test]
    fn an_entry_chosen_in_copied_text_is_the_forms(
        region in select(&["AMERICAS (api-sse.cisco.com)", "EUROPE (api.eu.sse.itd.cisco.com)"][..]),
        label in select(&["Threat Response Server", "Cisco Secure Cloud Server"][..]),
        state in select(&["Threat Response", "SecureX", "XDR"][..]),
        buttons in select(&["", "Cancel\n", "Cancel\tSubmit\n", "Submit\n"][..]),
    ) {
        let page = format!("Edit Cloud Service Settings\n\nCisco Cloud Services\n{state}:\t Enable\n{label}:\t\n{region}\n{buttons}");
        let got = read(&page);
        prop_assert_eq!(got.page, PageKind::CloudServiceSettings);
        prop_assert!(states_nothing(&got), "{:?} of {}", got.facts, page);
        let form = got.facts.edit_form.unwrap();
        prop_assert!(form.enable.is_none() && form.server.is_some_and(|s| region.contains(&s.fqdn)));
    }

    // ---- what nobody sees, and what somebody wrote ----

    #[test]
    fn nothing_hidden_or_written_is_a_status(says in select(&STATUSES[..]), place in 0usize..9, wrapped in any::<bool>()) {
        let inside = match place {
            0 => format!("<script>var x = '<p>{says}</p>'</script>"),
            1 => format!("<div hidden><p>{says}</p></div>"),
            2 => format!("<div class=off><p>{says}</p></div>"),
            3 => format!("<!-- <p>{says}</p> -->"),
            4 => format!("<template><p>{says}</p></template>"),
            5 => format!("<p title=\"{says}\"></p>"),
            6 => format!("<textarea>{says}</textarea>"),
            7 => format!("<table><tr><td>Comment:</td><td>{says}</td></tr></table>"),
            _ => format!("<p>Subject: {says}</p>"),
        };
        let body = format!("<!DOCTYPE html><html><head><style>.off {{ display: none }}</style></head><body><h1>Cloud Service Settings</h1><p>Cisco Cloud Services</p>{inside}</body></html>");
        let page = if wrapped { saved(&body) } else { body };
        let got = read(&page);
        prop_assert!(states_nothing(&got), "{:?} of {}", got.facts, page);
    }

    #[test]
    fn what_was_typed_into_tracking_is_nobodys_message(
        typed in select(&["MID: 7", "1 29 Nov 2026 09:00:00 (GMT) MID: 9 Show Details", "LAST STATE: Delivered", "29 Nov 2026 09:00:00"][..]),
        field in select(&["Envelope Sender", "Envelope Recipient", "Subject"][..]),
        operator in select(&["Begins With", "Contains", "Is", "Does Not Contain"][..]),
        found in any::<bool>(),
    ) {
        let results = if found { "1\t29 Nov 2026 10:21:57 (GMT +01:00)\tMID: 501\tShow Details\nSENDER:\ta@b.example\nSUBJECT:\tx\nLAST STATE:\tDelivered\n" } else { "" };
        let page = format!("Message Tracking\nSearch\n{field}:\t\n{operator}\n{typed}\nGenerated: 29 Nov 2026 10:30 (GMT +01:00)\n\nResults\n{results}");
        let got = read(&page);
        let mids: Vec<_> = got.facts.messages.iter().flatten().filter_map(|m| m.mid.clone()).collect();
        prop_assert_eq!(mids, if found { vec!["501".to_owned()] } else { vec![] }, "{}", page);
    }

    // ---- statuses ----

    #[test]
    fn statuses_that_contradict_each_other_state_none(a in 0usize..4, b in 0usize..4, html in any::<bool>()) {
        const ROWS: [&str; 4] = [
            "The Cisco Cloud Service is busy.",
            "The appliance registration is in progress.",
            "Your appliance is successfully registered with the Cisco Threat Response portal.",
            "The registration failed because of an invalid or expired token.",
        ];
        let page = if html {
            format!("<!DOCTYPE html><h1>Cloud Service Settings</h1><table><tr><th>Status:<td>{}<tr><th>Status:<td>{}</table>", ROWS[a], ROWS[b])
        } else {
            format!("Cloud Service Settings\nStatus:\t{}\nStatus:\t{}\n", ROWS[a], ROWS[b])
        };
        prop_assert_eq!(read(&page).facts.registration.is_some(), a == b, "{}", page);
    }

    #[test]
    fn a_row_that_looks_like_a_state_is_never_dropped_in_silence(
        label in select(&["Cloud Connector", "Threat Defense", "SecureX Ribbon", "Telemetry"][..]),
        value in select(&["Enabled", "Disabled", "Partially enabled", "Not registered", "Active"][..]),
        html in any::<bool>(),
    ) {
        let page = if html {
            format!("<!DOCTYPE html><h1>Cloud Service Settings</h1><h2>Cisco Cloud Services</h2><table><tr><th>{label}:<td>{value}</table>")
        } else {
            format!("Cloud Service Settings\nCisco Cloud Services\n{label}:\t{value}\n")
        };
        let got = read(&page);
        prop_assert!(states_nothing(&got));
        prop_assert!(got.facts.not_understood.iter().any(|n| n.label == label && n.value == value), "{:?}", got.facts);
    }

    // ---- buttons ----

    #[test]
    fn no_page_is_known_by_its_buttons(words in vec(select(&BUTTONS[..]), 1..12), html in any::<bool>()) {
        let page = if html {
            let all: String = words.iter().map(|w| format!("<button>{w}</button>")).collect();
            format!("<!DOCTYPE html><html><body>{all}</body></html>")
        } else {
            words.join("\n")
        };
        let got = read(&page);
        prop_assert!(got.page == PageKind::Unknown || got.facts == reading::Facts::default(), "{:?} of {}", got, page);
    }
}

const BUTTONS: [&str; 20] = [
    "Edit Settings",
    "Edit Global Settings...",
    "Enable...",
    "Submit",
    "Cancel",
    "Register",
    "Deregister",
    "Commit Changes",
    "Abandon Changes",
    "Add New Module",
    "Edit",
    "Delete",
    "Learn More",
    "Manage Devices",
    "Reload Devices",
    "Save",
    "Search",
    "Clear",
    "Show Details",
    "Refresh",
];

/// A page in Chromium's single file.
fn saved(body: &str) -> String {
    format!(
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://appliance.example/\nSubject: x\nMIME-Version: 1.0\n\
         Content-Type: multipart/related; type=\"text/html\"; boundary=\"cut\"\n\n--cut\nContent-Type: text/html\n\
         Content-Transfer-Encoding: 8bit\n\n{body}\n--cut--\n"
    )
}

#[test]
fn no_page_needs_its_buttons() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut tried = 0;
    for folder in [pages.clone(), pages.join("assumed"), pages.join("copies")] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if !name.ends_with(".txt") || name.contains("pdf") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let button = |line: &str| {
                let bare = line.trim().trim_start_matches(['[', '*']).split(['(', ']']).next().unwrap_or_default();
                BUTTONS.contains(&bare) || line.contains("href=") && !line.contains('\t')
            };
            let without: String = text.lines().filter(|l| !button(l)).map(|l| format!("{l}\n")).collect();
            if without.lines().count() < text.lines().count() {
                assert_eq!(read(&without).page, read(&text).page, "{name} without its buttons:\n{without}");
                tried += 1;
            }
        }
    }
    assert!(tried >= 8, "only {tried} pages had buttons");
}
