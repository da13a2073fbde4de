//! Appliance: a command-line session, pasted.

use super::facts::{Changes, Switch};
use super::found::Found;
use super::sheet::{Segment, Sheet};
use super::statuses::{Status, statuses, strongest};
use crate::domain::version::Version;

/// Commands that leave something to commit, and commands of a session that this product sees.
const COMMANDS: [&str; 12] = [
    "cloudserviceconfig",
    "threatresponseconfig",
    "commit",
    "version",
    "clustermode",
    "showconfig",
    "logconfig",
    "ecupdate",
    "tail",
    "status",
    "exit",
    "commitdetail",
];

/// `AsyncOS 13.0.0 for Cisco C100V build 392`
pub(super) fn banner(s: &Segment) -> Option<String> {
    let rest = s.text.strip_prefix("AsyncOS ")?;
    let (number, rest) = rest.split_once(" for ")?;
    let (model, build) = rest.split_once(" build ")?;
    let digits: String = build.chars().take_while(char::is_ascii_digit).collect();
    let fits = model.split(' ').count() <= 4 && !digits.is_empty() && build.len() == digits.len();
    fits.then(|| Version::parse(&format!("{number} build {digits}")).ok().map(|v| v.to_string()))?
}

/// The command typed at `host> command`, `(Machine esa1.example.com)> command`; empty at a bare prompt.
fn prompt(s: &Segment) -> Option<&str> {
    let (host, command) = s.text.split_once('>')?;
    let host = host.trim();
    let machine = host.ends_with(')') && ["(Machine ", "(Cluster", "(Group "].iter().any(|p| host.contains(p));
    let name = !host.is_empty()
        && host.len() < 120
        && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    (machine || name).then(|| command.trim())
}

fn command(s: &Segment) -> Option<&str> {
    let typed = prompt(s)?;
    let word = typed.split([' ', ';']).next().unwrap_or_default();
    COMMANDS.iter().copied().find(|c| *c == word.to_ascii_lowercase())
}

/// Behind `[]>` stands what the administrator answered.
fn answer(s: &Segment) -> bool {
    s.text.starts_with('[') && s.text.contains("]>")
}

/// How surely this is a session.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    let mut n = 0;
    let mut surely = false;
    for (_, s) in sheet.all() {
        let typed = command(s).is_some();
        let banner = banner(s).is_some();
        surely |= typed
            || banner
            || s.lower.starts_with("changes committed:")
            || s.lower == "there is no data to commit."
            || s.lower.starts_with("choose the operation you want to perform");
        n += u32::from(typed) + u32::from(banner) + u32::from(answer(s));
        n += u32::from(s.lower.starts_with("the cisco cloud service is currently disabled on your appliance"));
    }
    surely |= n > 0 && sheet.all().any(|(_, s)| s.lower.starts_with("the cisco cloud service is currently disabled"));
    if surely { 5 + n.min(6) } else { 0 }
}

/// Reads the session.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut Found) {
    let said = statuses(sheet);
    let (registration, _) = strongest(said);
    if let Some((r, line)) = registration {
        found.facts.registration = Some(r);
        found.at("registration", line);
    }
    if let Some((_, line)) = said.iter().find(|(s, _)| *s == Status::Disabled) {
        // Switched off, but then registered or busy in the same session: which came last is not told reliably.
        if registration.is_none() {
            found.facts.threat_response = Some(Switch::Disabled);
            found.at("threat_response", *line);
        }
    }
    let mut committed = None;
    let mut version: Option<(String, usize)> = None;
    for (i, s) in sheet.all() {
        if answer(s) {
            continue;
        }
        if s.lower.starts_with("changes committed:") {
            committed = Some(s.line);
        } else if command(s).is_some_and(|c| c.ends_with("config") && c != "showconfig") {
            // What is configured after a commit waits for the next one.
            committed = None;
        }
        let row = sheet
            .value(i, "version")
            .filter(|_| prompt(s).is_none())
            .and_then(|v| Version::parse(v.text).ok().map(|p| (p.to_string(), v.segment.line)));
        if let Some(v) = banner(s).map(|v| (v, s.line)).or(row) {
            version = Some(v);
        }
    }
    if let Some(line) = committed {
        found.facts.changes = Some(Changes::Committed);
        found.at("changes", line);
    }
    if let Some((v, line)) = version {
        found.facts.version = Some(v);
        found.at("version", line);
    }
}
