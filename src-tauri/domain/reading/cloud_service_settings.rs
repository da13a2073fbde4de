//! Appliance: Network > Cloud Service Settings, as a page and as its edit form.

use super::device_table::without_marks;
use super::facts::{Changes, EditForm, Registration, Server, Switch};
use super::found::{Agreed, Found, goes_on_from_above, in_prose, server};
use super::sheet::{Held, Kind, Segment, Sheet, Value, written_label};
use super::statuses::{Stated, Status, committed, one_registration, row_value, statuses};
use super::version_row;

/// The rows that say whether the connection is on: 13.x (documented), 14 and later (third-party automation), and the
/// same row after XDR took the others' place (assumed).
const STATE_LABELS: [&str; 10] = [
    "threat response",
    "securex",
    "xdr",
    "cisco threat response",
    "cisco securex",
    "cisco xdr",
    "securex threat response",
    "cisco securex threat response",
    "xdr threat response",
    "cisco xdr threat response",
];
/// The rows that name the server: 13.x, 14 and later.
const SERVER_LABELS: [&str; 2] = ["threat response server", "cisco secure cloud server"];
/// The row of the service under Threat Response; off there, Threat Response is off too, which is not the reader's to say.
const SERVICE_LABELS: [&str; 2] = ["cisco cloud services", "cisco cloud service"];
/// Further rows of the page, which say nothing that is read.
const OTHER_LABELS: [&str; 4] = ["cisco success network", "status", "registration token", "logged in as"];

fn headline(s: &Segment) -> bool {
    s.says("cloud service settings") || s.says("edit cloud service settings")
}

/// The heading of the edit form. The button that opens it is called the same, but with dots.
fn form_title(s: &Segment) -> bool {
    ["edit cloud service settings", "edit cloud services", "edit cloud services settings", "edit cisco cloud services"]
        .iter()
        .any(|t| s.says(t))
        && s.kind != Kind::Button
}

fn switch(text: &str) -> Option<Switch> {
    match without_marks(text.trim_matches([' ', '*', '.'])).to_ascii_lowercase().as_str() {
        "enabled" => Some(Switch::Enabled),
        "disabled" => Some(Switch::Disabled),
        _ => None,
    }
}

/// The row under one of `labels` that starts at `i` and states on or off.
fn switch_row(sheet: &Sheet<'_>, i: usize, labels: &[&str]) -> Option<(Switch, usize)> {
    labels.iter().find_map(|label| {
        let v = row_value(sheet, i, label)?;
        let plain = v.segment.own() && v.segment.held == Held::Not;
        let said = switch(v.text).filter(|_| plain && !in_prose(sheet, v.index) && !in_prose(sheet, i))?;
        Some((said, v.segment.line))
    })
}

/// The state row that starts at `i`.
fn state_row(sheet: &Sheet<'_>, i: usize) -> Option<(Switch, usize)> {
    switch_row(sheet, i, &STATE_LABELS)
}

/// "The Cisco Cloud Service is currently disabled on your appliance": what the page of 14 and later says while it is off
/// (third-party automation).
fn service_is_off(sheet: &Sheet<'_>, i: usize) -> bool {
    let s = &sheet.segments[i];
    let lower = s.lower.strip_prefix("status:").unwrap_or(&s.lower).trim();
    s.own()
        && lower.trim_end_matches(['.', ' ', '!']) == "the cisco cloud service is currently disabled on your appliance"
        && !in_prose(sheet, i)
}

/// A server as a row states it.
struct ServerRow {
    server: Server,
    line: usize,
    /// Words of the page, not what a list holds.
    plain: bool,
    /// How many segments behind the label it took.
    end: usize,
    /// Stands in another line than its label.
    below: bool,
}

/// The server row that starts at `i`.
fn server_row(sheet: &Sheet<'_>, i: usize) -> Option<ServerRow> {
    SERVER_LABELS.iter().find_map(|label| server_value(sheet, i, row_value(sheet, i, label)?))
}

fn server_value(sheet: &Sheet<'_>, i: usize, v: Value<'_>) -> Option<ServerRow> {
    let list = matches!(v.segment.kind, Kind::Select { .. });
    if !(v.segment.own() || list) {
        return None;
    }
    // `AMERICAS` and its parentheses may stand on two lines.
    let below = sheet.segments.get(v.index + 1).filter(|n| !v.text.contains('(') && n.own() && n.text.starts_with('('));
    let whole = below.map_or_else(|| v.text.to_owned(), |n| format!("{} {}", v.text, n.text));
    let said = server(&whole).filter(|_| !(i != v.index && in_prose(sheet, i)))?;
    // Copied with all its entries, one under the other, a list no longer tells which is chosen.
    let end = v.index + 1 + usize::from(below.is_some());
    let more = sheet.segments.get(end).is_some_and(|n| n.own() && !n.text.contains(':') && server(&n.text).is_some());
    let plain = !list && v.segment.held == Held::Not;
    let line = below.unwrap_or(v.segment).line;
    let below = v.segment.row != sheet.segments[i].row;
    (!more).then_some(ServerRow { server: said, line, plain, end, below })
}

/// A row of any label: beside it, in the next cell, or under its colon.
fn any_row<'s>(sheet: &'s Sheet<'_>, i: usize) -> Option<(&'s str, Value<'s>)> {
    let s = &sheet.segments[i];
    if !s.own() || s.kind == Kind::Button {
        return None;
    }
    let label = match s.lower.find([':', '\u{ff1a}']) {
        Some(at) => &s.lower[..at],
        None if sheet.segments.get(i + 1).is_some_and(|n| n.row == s.row && n.cell == s.cell + 1) => &s.lower,
        None => return None,
    };
    let prose =
        label.split(' ').any(|w| matches!(w, "if" | "when" | "you" | "says" | "said" | "read" | "see" | "i" | "we"));
    // No bullets and no quotation marks: then somebody wrote about a row.
    let plain = label.starts_with(|c: char| c.is_alphabetic())
        && label.chars().all(|c| c.is_alphanumeric() || " -/()&.*?".contains(c));
    let fits = plain && label.len() <= 60 && label.split(' ').count() <= 6 && !prose;
    let v = sheet.value(i, label).filter(|_| fits)?;
    Some((label, v))
}

/// Looks like what a state row states.
fn state_like(text: &str) -> bool {
    const STATES: [&str; 25] = [
        "activated",
        "active",
        "and",
        "connected",
        "deactivated",
        "degraded",
        "disabled",
        "disconnected",
        "down",
        "enabled",
        "error",
        "failed",
        "inactive",
        "not",
        "off",
        "offline",
        "on",
        "online",
        "partially",
        "pending",
        "registered",
        "running",
        "stopped",
        "unregistered",
        "yet",
    ];
    let lower = text.to_ascii_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).peekable();
    words.peek().is_some() && words.clone().count() <= 4 && words.all(|w| STATES.binary_search(&w).is_ok())
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
    // Smart licensing has a registration token of its own.
    if sheet.has("smart software licensing") && !sheet.all().any(|(_, s)| headline(s)) {
        return 0;
    }
    let (mut heading, mut rows, mut controls, mut prose) = (false, 0, 0, 0);
    let mut labels = [false; 10];
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
            ["cisco success network", "cisco cloud services", "cisco cloud service"]
                .iter()
                .any(|l| sheet.value(i, l).is_some_and(|v| switch(v.text).is_some())),
        );
        rows += 2 * once(9, service_is_off(sheet, i));
        controls += once(7, s.offers("enable") || s.lower == "enable..." || s.lower == "enable\u{2026}");
        controls += once(8, form_title(s));
        prose += u32::from(s.text.split(' ').count() > 6);
    }
    let said = statuses(sheet).iter().filter(|s| matches!(s.status, Status::Registration(_))).count();
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
    let titled = !starts.is_empty();
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    starts.push(sheet.segments.len());
    let mut said = Said::default();
    for pair in starts.windows(2) {
        one_page(sheet, pair[0], pair[1], titled, &mut said, found);
    }
    if let Some((on, line)) = said.state.get() {
        found.facts.threat_response = Some(on);
        found.at("threat_response", line);
    }
    if let Some((on, line)) = said.service.get() {
        found.facts.cloud_services = Some(on);
        found.at("cloud_services", line);
    }
    if let Some((host, line)) = said.host.get() {
        found.facts.server = Some(host);
        found.at("server.fqdn", line);
        found.at("server.region", line);
    }
    if let Some((r, line)) = said.registration {
        found.facts.registration = Some(r);
        found.at("registration", line);
    }
    changes(sheet, found, committed(statuses(sheet)));
    version_row(sheet, found);
}

/// What all pages in the text say together.
#[derive(Default)]
struct Said {
    state: Agreed<Switch>,
    service: Agreed<Switch>,
    host: Agreed<Server>,
    registration: Option<(Registration, usize)>,
}

/// Reads the page, or the form, between two headings.
fn one_page(sheet: &Sheet<'_>, from: usize, to: usize, titled: bool, said: &mut Said, found: &mut Found) {
    registration(sheet, from, to, said);
    let form = edit_form(sheet, from, to);
    let is_form = form.is_some();
    if let Some((form, lines)) = form {
        for (path, line) in lines {
            found.at(path, line);
        }
        found.facts.edit_form = Some(form);
    }
    // In copied text what a form's lists hold looks like any row.
    if is_form && !sheet.html {
        return;
    }
    // In a line of its own, under a label whose neighbours have theirs beside them, stands what a list holds.
    let states = |below: bool| {
        (from..to).any(|i| {
            let line = sheet.segments[i].line;
            state_row(sheet, i).is_some_and(|(_, at)| (at > line) == below)
        })
    };
    let under = !sheet.html && !states(true);
    for i in from..to {
        sheet.work.add(1);
        if let Some((on, line)) = state_row(sheet, i) {
            said.state.say(on, line);
        } else if let Some((on, line)) = switch_row(sheet, i, &SERVICE_LABELS) {
            said.service.say(on, line);
        } else if titled && service_is_off(sheet, i) {
            said.service.say(Switch::Disabled, sheet.segments[i].line);
        } else if let Some(row) = server_row(sheet, i) {
            if row.plain && !(under && row.below) {
                said.host.say(row.server, row.line);
            } else if row.plain {
                found.quote(&sheet.segments[i].text, &row.server.fqdn, row.line);
            }
        } else if titled && !is_form {
            other_row(sheet, i, said, found);
        }
    }
}

/// A row that is none of ours: a known server under another label still is the server, and what looks like a state is
/// quoted.
fn other_row(sheet: &Sheet<'_>, i: usize, said: &mut Said, found: &mut Found) {
    let Some((label, v)) = any_row(sheet, i) else { return };
    // Of a control it cannot be told whose state it shows.
    if !(v.segment.own() && v.segment.held == Held::Not) || in_prose(sheet, i) || in_prose(sheet, v.index) {
        return;
    }
    let bare = label.trim_matches([' ', '*', '?']);
    if written_label(bare) {
        return;
    }
    let known = STATE_LABELS.contains(&bare) || SERVER_LABELS.contains(&bare) || SERVICE_LABELS.contains(&bare);
    if let Some(row) = server_value(sheet, i, v)
        && row.server.region.known().is_some()
        && row.plain
        && !row.below
    {
        said.host.say(row.server, row.line);
        return;
    }
    let button = v.segment.kind == Kind::Button || v.text.ends_with(':') || v.text.ends_with("...");
    let status = bare == "status" && statuses(sheet).iter().all(|s| s.at != v.index && s.at != i);
    let odd = known && !button && v.text.split(' ').count() <= 8 && !v.text.contains(':');
    let unknown = !known && !OTHER_LABELS.contains(&bare) && (state_like(v.text) || server(v.text).is_some());
    if odd || unknown || (status && !service_is_off(sheet, v.index) && !button) {
        let label = &sheet.segments[i].text[..label.len()];
        found.quote(label, v.text, v.segment.line);
    }
}

/// The registration that one page states. Of several pages in one text the strongest holds.
fn registration(sheet: &Sheet<'_>, from: usize, to: usize, said: &mut Said) {
    let mut all: Vec<Stated> = statuses(sheet).iter().filter(|s| (from..to).contains(&s.at)).copied().collect();
    let loose = |i: usize, s: &Segment| s.kind == Kind::Button || !goes_on_from_above(sheet, i);
    let mut note = |status, line, at| all.push(Stated { status: Status::Registration(status), line, at, row: false });
    // Where hidden words are kept, the button of a dialog that nobody opened stands there like any other.
    let shows = !sheet.capture.keeps_hidden_text();
    if let Some((i, s)) = sheet.range(from, to).find(|(i, s)| shows && s.offers("deregister") && loose(*i, s)) {
        note(Registration::Registered, s.line, i);
    }
    if let Some((i, line)) = (from..to).find_map(|i| Some((i, token_row(sheet, i)?))) {
        note(Registration::TokenWanted, line, i);
    }
    if let Some((r, line)) = one_registration(&all, sheet.capture.keeps_hidden_text())
        && said.registration.is_none_or(|(best, _)| r > best)
    {
        said.registration = Some((r, line));
    }
}

/// A waiting change beats the banner: the banner may be older.
pub(super) fn changes(sheet: &Sheet<'_>, found: &mut Found, committed: Option<(Changes, usize)>) {
    // Where hidden words are kept, the button and the word in its place can both be there.
    let unclear = sheet.capture.keeps_hidden_text() && sheet.control("no changes pending").is_some();
    let pending = sheet.control("commit changes").filter(|_| !unclear).map(|s| (Changes::Pending, s.line));
    if let Some((changes, line)) = pending.or(committed) {
        found.facts.changes = Some(changes);
        found.at("changes", line);
    }
}

type FormRead = (EditForm, Vec<(&'static str, usize)>);

/// The edit form among the segments from..to, if one is there. What its controls hold counts where the copy shows them as
/// they are on the screen; else the form states nothing but that it is there.
fn edit_form(sheet: &Sheet<'_>, from: usize, to: usize) -> Option<FormRead> {
    let (mut submit, mut cancel, mut edit) = (false, false, false);
    let mut signs = None;
    let mut enable: Agreed<bool> = Agreed::default();
    let mut strong: Agreed<bool> = Agreed::default();
    let mut chosen: Agreed<Server> = Agreed::default();
    let (mut list, mut boxed, mut weak) = (None, None, None);
    let on_screen = sheet.capture.controls_on_screen();
    let mut behind = 0;
    for (i, s) in sheet.range(from, to) {
        submit |= s.offers("submit");
        cancel |= s.offers("cancel");
        edit |= s.offers("edit settings") || s.offers("edit global settings");
        if form_title(s) {
            signs.get_or_insert(s.line);
        }
        match &s.kind {
            Kind::Check(ticked) => {
                if let Some(sure) = of_enable(sheet, i) {
                    boxed.get_or_insert(s.line);
                    match (ticked, sure) {
                        (Some(ticked), true) => strong.say(*ticked, s.line),
                        (Some(ticked), false) => enable.say(*ticked, s.line),
                        (None, _) => {}
                    }
                }
            }
            Kind::Select { options, chosen: which } if options.iter().any(|(t, _)| server(t).is_some()) => {
                list.get_or_insert(s.line);
                let entry = which.and_then(|w| options.get(w));
                if let Some((server, line)) = entry.and_then(|(text, line)| Some((server(text)?, *line))) {
                    chosen.say(server, line);
                }
            }
            _ if s.own() => {
                let box_label = |t: &str| t == "enable" || (t.starts_with("enable ") && t.split(' ').count() <= 5);
                // Beside the state's label stands the label of a box, not a state.
                if STATE_LABELS.iter().chain(&["cisco cloud services"]).any(|l| {
                    row_value(sheet, i, l).is_some_and(|v| v.segment.own() && box_label(&v.text.to_ascii_lowercase()))
                }) {
                    signs.get_or_insert(s.line);
                }
                if box_label(s.lower.trim_matches([' ', ':', '*'])) {
                    weak.get_or_insert(s.line);
                }
                if i >= behind
                    && let Some(row) = server_row(sheet, i).filter(|r| !sheet.html || !r.plain)
                {
                    behind = row.end;
                    let drawn = matches!(sheet.segments.get(row.end - 1).map(|n| &n.kind), Some(Kind::Select { .. }));
                    if on_screen && !drawn {
                        chosen.say(row.server, row.line);
                    }
                }
            }
            _ => {}
        }
    }
    // Copied text has no words of its submit buttons: there a box's label without any state tells.
    let stateless = !sheet.html && !edit && !(from..to).any(|i| state_row(sheet, i).is_some());
    let buttons = submit || (cancel && !edit) || stateless;
    let line = signs.or(list).or(boxed.or(weak).filter(|_| buttons))?;
    let mut form = EditForm::default();
    let mut lines = Vec::new();
    let ticked = if strong.first().is_some() { strong.get() } else { enable.get() };
    if let Some((ticked, line)) = ticked {
        form.enable = Some(ticked);
        lines.push(("edit_form.enable", line));
    }
    if let Some((server, line)) = chosen.get() {
        form.server = Some(server);
        lines.push(("edit_form.server.fqdn", line));
        lines.push(("edit_form.server.region", line));
    }
    if lines.is_empty() {
        lines.push(("edit_form", line));
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
