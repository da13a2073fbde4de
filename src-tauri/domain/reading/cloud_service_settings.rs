//! Appliance: Network > Cloud Service Settings, as a page and as its edit form.

use super::facts::{Changes, EditForm, Registration, Server, Switch};
use super::found::{Agreed, Found, in_prose, server};
use super::sheet::{Kind, Segment, Sheet};
use super::statuses::{Status, statuses, strongest};
use super::version_row;

/// The rows that say whether the connection is on: 13.x, 14 and later.
const STATE_LABELS: [&str; 2] = ["threat response", "securex"];
/// The rows that name the server: 13.x, 14 and later.
const SERVER_LABELS: [&str; 2] = ["threat response server", "cisco secure cloud server"];

fn headline(s: &Segment) -> bool {
    s.says("cloud service settings") || s.says("edit cloud service settings")
}

fn switch(text: &str) -> Option<Switch> {
    match text.trim_matches([' ', '*', '.']).to_ascii_lowercase().as_str() {
        "enabled" => Some(Switch::Enabled),
        "disabled" => Some(Switch::Disabled),
        _ => None,
    }
}

/// The state row that starts at `i`.
fn state_row(sheet: &Sheet<'_>, i: usize) -> Option<(Switch, usize)> {
    STATE_LABELS.iter().find_map(|label| {
        let v = sheet.value(i, label)?;
        let said = switch(v.text).filter(|_| v.segment.own() && !in_prose(sheet, v.index) && !in_prose(sheet, i))?;
        Some((said, v.segment.line))
    })
}

/// The server row that starts at `i`.
fn server_row(sheet: &Sheet<'_>, i: usize) -> Option<(Server, usize)> {
    SERVER_LABELS.iter().find_map(|label| {
        let v = sheet.value(i, label)?;
        let plain = v.segment.own() || matches!(v.segment.kind, Kind::Select { .. });
        // `AMERICAS` and its parentheses may stand on two lines.
        let below =
            sheet.segments.get(v.index + 1).filter(|n| !v.text.contains('(') && n.own() && n.text.starts_with('('));
        let whole = below.map_or_else(|| v.text.to_owned(), |n| format!("{} {}", v.text, n.text));
        let said = server(&whole).filter(|_| plain && !(i != v.index && in_prose(sheet, i)))?;
        // Copied with all its entries, one under the other, a list no longer tells which is chosen.
        let more = sheet
            .segments
            .get(v.index + 1 + usize::from(below.is_some()))
            .is_some_and(|n| n.own() && !n.text.contains(':') && server(&n.text).is_some());
        (!more).then_some((said, below.unwrap_or(v.segment).line))
    })
}

fn token_row(sheet: &Sheet<'_>, i: usize) -> Option<usize> {
    let s = sheet.segments.get(i)?;
    if !s.own() || !s.lower.starts_with("registration token") {
        return None;
    }
    let rest = s.lower["registration token".len()..].trim_matches(['*', ' ', ':', '?', '\u{ff1a}']);
    let next = sheet.segments.get(i + 1);
    let field = next.is_some_and(|n| matches!(n.kind, Kind::Field | Kind::Password));
    let register = sheet.range(i + 1, i + 6).any(|(_, n)| n.offers("register"));
    let colon = s.lower.contains([':', '\u{ff1a}']);
    // One word after it is a token somebody typed; several are a sentence about tokens.
    let plain = (rest.is_empty() && (colon || register)) || (!rest.contains(' ') && colon);
    ((plain || field) && !in_prose(sheet, i)).then_some(s.line)
}

/// How surely this is the page; zero: not at all.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    let (mut heading, mut rows, mut controls, mut prose) = (false, 0, 0, 0);
    let mut labels = [false; 9];
    for (i, s) in sheet.all() {
        if !s.own() {
            continue;
        }
        heading |= headline(s);
        let mut once = |n: usize, yes: bool| {
            let new = yes && !labels[n];
            labels[n] |= yes;
            u32::from(new)
        };
        rows += 2 * once(0, state_row(sheet, i).is_some());
        rows += 2 * once(1, SERVER_LABELS.iter().any(|l| sheet.labelled(i, l) && sheet.value(i, l).is_some()));
        rows += 2 * once(2, token_row(sheet, i).is_some());
        controls += once(3, ["edit settings", "edit global settings"].iter().any(|c| s.offers(c)));
        controls += once(4, s.offers("deregister"));
        controls +=
            once(5, s.says("cloud services") || s.says("cisco cloud services") || s.says("cloud services settings"));
        controls += once(
            6,
            ["cisco success network", "cisco cloud services"]
                .iter()
                .any(|l| sheet.value(i, l).is_some_and(|v| switch(v.text).is_some())),
        );
        controls += once(7, s.offers("enable") || s.lower == "enable..." || s.lower == "enable\u{2026}");
        controls += once(8, s.offers("submit"));
        prose += u32::from(s.text.split(' ').count() > 6);
    }
    let said = statuses(sheet).iter().filter(|(s, _)| matches!(s, Status::Registration(_))).count();
    rows += 2 * u32::from(said > 0);
    prose = prose.saturating_sub(u32::try_from(said).unwrap_or(u32::MAX));
    if heading && rows + controls > 0 {
        4 + rows + controls
    } else if rows >= 4 || (rows >= 2 && controls >= 1) || (rows >= 2 && prose == 0) {
        rows + controls
    } else {
        0
    }
}

/// Reads the page.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut Found) {
    // Several copies of the page may follow each other; a form among them must not hide the rest.
    let mut starts: Vec<usize> = sheet.all().filter(|(_, s)| headline(s)).map(|(i, _)| i).collect();
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    starts.push(sheet.segments.len());
    let (mut state, mut host) = (Agreed::default(), Agreed::default());
    for pair in starts.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        if let Some(form) = edit_form(sheet, from, to) {
            let (form, lines) = form;
            for (path, line) in lines {
                found.at(format!("edit_form.{path}"), line);
            }
            found.facts.edit_form = Some(form);
            continue;
        }
        for i in from..to {
            sheet.work.add(1);
            if let Some((said, line)) = state_row(sheet, i) {
                state.say(said, line);
            }
            if let Some((said, line)) = server_row(sheet, i) {
                host.say(said, line);
            }
        }
    }
    if let Some((said, line)) = state.get() {
        found.facts.threat_response = Some(said);
        found.at("threat_response", line);
    }
    if let Some((said, line)) = host.get() {
        found.facts.server = Some(said);
        found.at("server.fqdn", line);
        found.at("server.region", line);
    }
    let mut said = statuses(sheet).to_vec();
    if let Some(s) = sheet.control("deregister") {
        said.push((Status::Registration(Registration::Registered), s.line));
    }
    if let Some(line) = (0..sheet.segments.len()).find_map(|i| token_row(sheet, i)) {
        said.push((Status::Registration(Registration::TokenWanted), line));
    }
    let (registration, committed) = strongest(&said);
    if let Some((r, line)) = registration {
        found.facts.registration = Some(r);
        found.at("registration", line);
    }
    changes(sheet, found, committed);
    version_row(sheet, found);
}

/// A waiting change beats the banner: the banner may be older.
pub(super) fn changes(sheet: &Sheet<'_>, found: &mut Found, committed: Option<(Changes, usize)>) {
    let pending = sheet.control("commit changes").map(|s| (Changes::Pending, s.line));
    if let Some((changes, line)) = pending.or(committed) {
        found.facts.changes = Some(changes);
        found.at("changes", line);
    }
}

type FormRead = (EditForm, Vec<(&'static str, usize)>);

/// The edit form among the segments from..to, if one is there.
fn edit_form(sheet: &Sheet<'_>, from: usize, to: usize) -> Option<FormRead> {
    let mut submit = false;
    let mut titled = false;
    let mut enable: Agreed<bool> = Agreed::default();
    let mut strong: Agreed<bool> = Agreed::default();
    let mut enable_text = false;
    let mut chosen: Agreed<Server> = Agreed::default();
    let mut list = false;
    let mut boxed = false;
    for (i, s) in sheet.range(from, to) {
        submit |= s.offers("submit");
        titled |= s.says("edit cloud service settings");
        match &s.kind {
            Kind::Check(None) => boxed |= of_enable(sheet, i).is_some(),
            Kind::Check(Some(ticked)) => match of_enable(sheet, i) {
                Some(true) => strong.say(*ticked, s.line),
                Some(false) => enable.say(*ticked, s.line),
                None => {}
            },
            Kind::Select { options, chosen: which } if options.iter().any(|(t, _)| server(t).is_some()) => {
                list = true;
                let entry = which.and_then(|w| options.get(w));
                if let Some((server, line)) = entry.and_then(|(text, line)| Some((server(text)?, *line))) {
                    chosen.say(server, line);
                }
            }
            _ if s.own() => {
                enable_text |= s.says("enable")
                    || s.says("enable threat response")
                    || s.says("enable securex")
                    || s.says("enable cisco cloud services");
                let drawn = sheet.segments.get(i + 1).is_some_and(|n| matches!(n.kind, Kind::Select { .. }));
                if let Some((server, line)) = server_row(sheet, i).filter(|_| !drawn) {
                    chosen.say(server, line);
                }
            }
            _ => {}
        }
    }
    boxed |= enable.first().is_some() || strong.first().is_some();
    if !(submit && (list || boxed || enable_text || titled)) {
        return None;
    }
    let mut form = EditForm::default();
    let mut lines = Vec::new();
    let ticked = if strong.first().is_some() { strong.get() } else { enable.get() };
    if let Some((ticked, line)) = ticked {
        form.enable = Some(ticked);
        lines.push(("enable", line));
    }
    if let Some((server, line)) = chosen.get() {
        form.server = Some(server);
        lines.push(("server.fqdn", line));
        lines.push(("server.region", line));
    }
    Some((form, lines))
}

/// Whether the box at `i` is the one that enables: surely (`true`), probably (`false`), or another one.
fn of_enable(sheet: &Sheet<'_>, i: usize) -> Option<bool> {
    let s = &sheet.segments[i];
    let near =
        |n: Option<usize>| n.and_then(|n| sheet.segments.get(n)).filter(|n| n.own() && n.row.abs_diff(s.row) <= 1);
    let (before, after) = (near(i.checked_sub(1)), near(Some(i + 1)).filter(|n| n.row == s.row));
    let other = |t: &str| t.contains("success network") || t.contains("csn");
    if other(&s.ident) || before.is_some_and(|b| other(&b.lower)) || after.is_some_and(|a| other(&a.lower)) {
        return None;
    }
    let names = |t: &str| {
        t.contains("threat response")
            || t.contains("threat_response")
            || t.contains("threatresponse")
            || t.contains("securex")
            || t.contains("secure_x")
    };
    let sure = names(&s.ident)
        || before.is_some_and(|b| names(&b.lower) && b.text.len() < 60)
        || after.is_some_and(|a| names(&a.lower) && a.lower.starts_with("enable"));
    if sure {
        return Some(true);
    }
    let says = s.ident.contains("enable")
        || s.ident.contains("cloud_service")
        || after.is_some_and(|a| a.lower.starts_with("enable"));
    says.then_some(false)
}
