//! The rows of Cloud Service Settings: which say on or off, which name the server, and which look like it.

use super::device_columns::without_marks;
use super::fact_builder::server;
use super::facts::{Server, Switch};
use super::sheet::{FieldContent, Kind, Segment, Sheet, Value};
use super::statuses::row_values;

/// The rows that say whether the connection is on: 13.x (documented), 14 and later (third-party automation), and the
/// same row after XDR took the others' place (assumed).
pub(super) const STATE_LABELS: [&str; 12] = [
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
    "xdr integration",
    "cisco xdr integration",
];
/// The rows that name the server: 13.x, 14 and later.
pub(super) const SERVER_LABELS: [&str; 2] = ["threat response server", "cisco secure cloud server"];

/// The row of the service under Threat Response; off there, Threat Response is off too, which is not the reader's to say.
pub(super) const SERVICE_LABELS: [&str; 2] = ["cisco cloud services", "cisco cloud service"];

/// Further rows of the page, which say nothing that is read.
pub(super) const OTHER_LABELS: [&str; 4] = ["cisco success network", "status", "registration token", "logged in as"];

pub(super) fn headline(s: &Segment) -> bool {
    s.says("cloud service settings") || s.says("edit cloud service settings")
}

/// The heading of the edit form. The button that opens it is called the same, but with dots.
pub(super) fn form_title(s: &Segment) -> bool {
    ["edit cloud service settings", "edit cloud services", "edit cloud services settings", "edit cisco cloud services"]
        .iter()
        .any(|t| s.says(t))
        && s.kind != Kind::Button
}

pub(super) fn switch(text: &str) -> Option<Switch> {
    let said = without_marks(text.trim_matches([' ', '*', '.']));
    match () {
        () if said.eq_ignore_ascii_case("enabled") => Some(Switch::Enabled),
        () if said.eq_ignore_ascii_case("disabled") => Some(Switch::Disabled),
        () => None,
    }
}

/// The row under one of `labels` that starts at `i` and states on or off.
pub(super) fn switch_row(sheet: &Sheet<'_>, i: usize, labels: &[&str]) -> Option<(Switch, usize)> {
    row_values(sheet, i, labels).find_map(|v| {
        let plain = v.segment.own() && v.segment.held == FieldContent::Not;
        let said = switch(v.text).filter(|_| plain && !sheet.in_prose(v.index) && !sheet.in_prose(i))?;
        Some((said, v.segment.line))
    })
}

/// The state row that starts at `i`.
pub(super) fn state_row(sheet: &Sheet<'_>, i: usize) -> Option<(Switch, usize)> {
    switch_row(sheet, i, &STATE_LABELS)
}

/// "The Cisco Cloud Service is currently disabled on your appliance": what the page of 14 and later says while it is off
/// (third-party automation).
pub(super) fn service_is_off(sheet: &Sheet<'_>, i: usize) -> bool {
    let s = &sheet.segments[i];
    let lower = s.lower.strip_prefix("status:").unwrap_or(&s.lower).trim();
    s.own()
        && lower.trim_end_matches(['.', ' ', '!']) == "the cisco cloud service is currently disabled on your appliance"
        && !sheet.in_prose(i)
}

/// A server as a row states it.
pub(super) struct ServerRow {
    pub server: Server,
    pub line: usize,
    /// Words of the page, not what a list holds.
    pub plain: bool,
    /// How many segments behind the label it took.
    pub end: usize,
    /// Stands in another line than its label.
    pub below: bool,
}

/// The server row that starts at `i`.
pub(super) fn server_row(sheet: &Sheet<'_>, i: usize) -> Option<ServerRow> {
    row_values(sheet, i, &SERVER_LABELS).find_map(|v| server_value(sheet, i, v))
}

pub(super) fn server_value(sheet: &Sheet<'_>, i: usize, v: Value<'_>) -> Option<ServerRow> {
    let list = matches!(v.segment.kind, Kind::Select(_));
    if !(v.segment.own() || list) {
        return None;
    }
    // `AMERICAS` and its parentheses may stand on two lines.
    let below = sheet.segments.get(v.index + 1).filter(|n| !v.text.contains('(') && n.own() && n.text.starts_with('('));
    let whole = below.map_or_else(|| v.text.to_owned(), |n| format!("{} {}", v.text, n.text));
    let said = server(&whole).filter(|_| !(i != v.index && sheet.in_prose(i)))?;
    // Copied with all its entries, one under the other, a list no longer tells which is chosen.
    let end = v.index + 1 + usize::from(below.is_some());
    let more = sheet.segments.get(end).is_some_and(|n| n.own() && !n.text.contains(':') && server(&n.text).is_some());
    let plain = !list && v.segment.held == FieldContent::Not;
    let line = below.unwrap_or(v.segment).line;
    let below = v.segment.row != sheet.segments[i].row;
    (!more).then_some(ServerRow { server: said, line, plain, end, below })
}

/// A row of any label: beside it, in the next cell, or under its colon.
pub(super) fn any_row<'s>(sheet: &'s Sheet<'_>, i: usize) -> Option<(&'s str, Value<'s>)> {
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
pub(super) fn state_like(text: &str) -> bool {
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

pub(super) fn token_row(sheet: &Sheet<'_>, i: usize) -> Option<usize> {
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
    ((plain || field) && !sheet.in_prose(i)).then_some(s.line)
}
